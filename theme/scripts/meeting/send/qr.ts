import { generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

/** Side of a module on paper in millimetres, below which cameras of phones fail. */
const leastModule = 0.4;

/** Side of the drawing on paper in millimetres; the style sheets give it this size. */
const side = 45;

/** White modules around it, as the standard asks. */
const quietZone = 4;

const namespace = "http://www.w3.org/2000/svg";

/**
 * The address as a drawing for a camera.
 * @returns null when it holds too much to be read from paper
 */
export function qrOf(address: string): SVGElement | null {
  const code = generate(address);
  const size = code.size + 2 * quietZone;
  if (side / size < leastModule) {
    return null;
  }

  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("class", "kb-qr");
  svg.setAttribute("viewBox", `${-quietZone} ${-quietZone} ${size} ${size}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", "QR-code met het adres van deze bijeenkomst");
  // Light and dark are the same in every colour scheme: many cameras read no inverted code.
  svg.append(shape("rect", { x: -quietZone, y: -quietZone, width: size, height: size, fill: "#fff" }), shape("path", { d: toSvgPath(code), fill: "#000" }));
  return svg;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, String(value));
  }

  return made;
}

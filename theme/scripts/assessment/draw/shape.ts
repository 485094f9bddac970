const namespace = "http://www.w3.org/2000/svg";

/** An SVG element. Colours are attributes: a policy of the site forbids styles, and word processors read none. */
export function shape(name: string, attributes: Readonly<Record<string, string | number>>, ...children: (Node | string)[]): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, String(value));
  }

  made.append(...children);
  return made;
}

export const label = (x: number, y: number, text: string, more: Readonly<Record<string, string | number>> = {}): SVGElement =>
  shape("text", { x, y, fill: ink, "font-family": "sans-serif", "font-size": 12, ...more }, text);

/** The colour of text around the drawing, so that it is right in dark and in forced colours. */
export const ink = "currentColor";

/** How strong a line of the scale is beside what was answered. */
export const faint = 0.35;

/** A point of a series: a disc, a square or a triangle. */
export function marker(series: number, x: number, y: number): SVGElement {
  switch (series) {
    case 0:
      return shape("circle", { cx: x, cy: y, r: 5, fill: ink });
    case 1:
      return shape("rect", { x: x - 4.5, y: y - 4.5, width: 9, height: 9, fill: ink });
    default:
      return shape("path", { d: `M${x} ${y - 6}L${x + 6} ${y + 5}L${x - 6} ${y + 5}Z`, fill: ink });
  }
}

/** The drawing as a file that looks the same everywhere: black on white, with where it is from below it. */
export function fileOfDrawing(drawing: SVGElement, origin: string): string {
  const copy = drawing.cloneNode(true) as SVGElement;
  const [, , width, height] = copy.getAttribute("viewBox")!.split(" ").map(Number) as [number, number, number, number];
  const whole = height + 24;
  copy.setAttribute("viewBox", `0 0 ${width} ${whole}`);
  copy.setAttribute("width", String(2 * width));
  copy.setAttribute("height", String(2 * whole));
  copy.removeAttribute("class");
  copy.prepend(shape("rect", { x: 0, y: 0, width, height: whole, fill: "#ffffff" }));
  copy.append(label(4, height + 14, origin, { "font-size": 5.5 }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy).replaceAll(ink, "#111111")}\n`;
}

// The provinces of the Netherlands as outlines that templates draw, much simplified, because the map is only a
// hand wide. The package gives the size of its drawing, but not its geographic bounds; docs/decisions/0009-map.md
// explains how those were determined.
import map from "@svg-maps/netherlands";
import simplify from "simplify-js";
import svgpath from "svgpath";

const bounds = { west: 3.358871, north: 53.558092, east: 7.227095, south: 50.751081 };

// In units of the drawing, in which the country is 612 wide and 723 high: the maximum deviation of a line; shapes smaller than
// this in both directions are dropped.
const detail = 1.8;
const smallest = 7;

export function netherlands() {
  const provinces = map.locations.map(({ name, path }) => ({ name, rings: ringsOf(path) }));
  const points = provinces.flatMap(({ rings }) => rings.flat());
  const extent = { left: least(points, "x"), top: least(points, "y"), right: most(points, "x"), bottom: most(points, "y") };
  return {
    bounds,
    extent,
    viewBox: map.viewBox,
    provinces: provinces.map(({ name, rings }) => ({ name, path: rings.filter(isLarge).map(outline).join("") })),
  };
}

function ringsOf(path) {
  const rings = [];
  svgpath(path).abs().iterate(([command, x, y]) => {
    if (command === "M") {
      rings.push([]);
    }

    if (command !== "Z") {
      rings.at(-1).push({ x, y });
    }
  });
  return rings;
}

const least = (points, axis) => points.reduce((found, point) => Math.min(found, point[axis]), Infinity);
const most = (points, axis) => points.reduce((found, point) => Math.max(found, point[axis]), -Infinity);

function isLarge(ring) {
  return Math.max(most(ring, "x") - least(ring, "x"), most(ring, "y") - least(ring, "y")) > smallest;
}

function outline(ring) {
  const points = simplify(ring, detail, true).map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
  return svgpath(`M${points.join("L")}Z`).rel().toString();
}

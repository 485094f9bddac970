// The vocabulary of schema.org, read from the types that the package schema-dts makes of it: nothing is asked of the network.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const home = "https://schema.org/";

/** Values that JSON has of its own, or that are text of some form. */
const literals = new Set([
  "Text", "URL", "Date", "DateTime", "Time", "Number", "Integer", "Float", "Boolean", "CssSelectorType", "PronounceableText", "XPathType",
]);

const source = readFileSync(fileURLToPath(import.meta.resolve("schema-dts")).replace(/\.js$/, ".d.ts"), "utf8");

/** By type, the types above it. */
const parents = new Map();

/** By property: the types that have it, the types of its value, and the types that should no longer use it. */
const properties = new Map();

// A type with properties or subtypes is a Base, which its Leaf extends; any other is a Leaf alone.
for (const [, name, above, body] of source.matchAll(/^(?:export )?interface (\w+?)(?:Base|Leaf) extends ([^{]+) \{\n?(.*?)^\}/gms)) {
  const type = name.replace(/^_/, "");
  const direct = [...above.matchAll(/(\w+)Base\b/g)].map(([, parent]) => parent.replace(/^_/, "")).filter((parent) => parent !== type);
  parents.set(type, [...parents.get(type) ?? [], ...direct]);
  for (const [, comment, property, range] of body.matchAll(/(\/\*\*(?:(?!\*\/).)*\*\/)?\s+"(\w+)"\?: SchemaValue<([^>]+), "\w+">;/gs)) {
    const known = properties.get(property) ?? { domains: new Set(), ranges: new Set(), deprecated: new Set() };
    known.domains.add(type);
    for (const one of range.split("|").map((part) => part.trim()).filter((part) => part !== "IdReference")) {
      known.ranges.add(one.replace(/^_/, ""));
    }

    if (comment?.includes("@deprecated")) {
      known.deprecated.add(type);
    }

    properties.set(property, known);
  }
}

if (parents.size < 500 || properties.size < 1000) {
  throw new Error(`schema-dts has another form: ${parents.size} types and ${properties.size} properties were found in it.`);
}

export const isType = (type) => parents.has(type);

export const propertyOf = (name) => properties.get(name);

export const isLiteral = (type) => literals.has(type);

/** A type and all above it. */
export const withAncestors = (type) => [type, ...(parents.get(type) ?? []).flatMap(withAncestors)];

/** The context that schema.org serves, as far as it says what a text is: an address, a date, or just text. */
export const context = {
  "@context": {
    "@vocab": home,
    ...Object.fromEntries([...properties].flatMap(([name, { ranges }]) => {
      const form = ranges.has("Text") ? undefined : ["URL", "Date", "DateTime"].find((one) => ranges.has(one));
      return form ? [[name, { "@id": home + name, "@type": form === "URL" ? "@id" : home + form }]] : [];
    })),
  },
};

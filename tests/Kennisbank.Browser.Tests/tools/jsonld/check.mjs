// What is wrong with expanded JSON-LD, by the words of schema.org: unknown types and properties, a property on a type that has none such, and a value of
// a type that the property does not take.
import { home, isLiteral, isType, propertyOf, withAncestors } from "./vocabulary.mjs";

const forms = {
  Date: /^\d{4}-\d\d-\d\d$/,
  DateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/,
};

const nameOf = (iri) => iri.startsWith(home) ? iri.slice(home.length) : undefined;

const typesOf = (node) => (node["@type"] ?? []).map(nameOf);

const isNode = (value) => typeof value === "object" && value !== null && !("@value" in value) && !("@list" in value);

/** All objects with properties, at any depth. */
export function* nodesIn(value) {
  if (Array.isArray(value)) {
    for (const item of value) {
      yield* nodesIn(item);
    }
  } else if (isNode(value)) {
    if (Object.keys(value).some((key) => key !== "@id")) {
      yield value;
    }

    for (const [key, inner] of Object.entries(value)) {
      if (!key.startsWith("@") || key === "@graph") {
        yield* nodesIn(inner);
      }
    }
  }
}

/**
 * @param node One object of expanded JSON-LD.
 * @param described By the id of an object on any page of the site, its types.
 */
export function* findingsIn(node, described) {
  const types = typesOf(node);
  const known = types.filter((type) => type !== undefined && isType(type));
  if (types.length === 0) {
    yield `an object without a type: ${JSON.stringify(node)}`;
  }

  for (const [index, type] of types.entries()) {
    if (!known.includes(type)) {
      yield `unknown type ${node["@type"][index]}`;
    }
  }

  if ("@id" in node && !URL.canParse(node["@id"])) {
    yield `${node["@id"]} is no address`;
  }

  for (const [iri, values] of Object.entries(node)) {
    if (!iri.startsWith("@")) {
      yield* findingsOf(iri, values, known, described);
    }
  }
}

function* findingsOf(iri, values, types, described) {
  const name = nameOf(iri);

  // An action says with which words it can be filled in: query-input, a property of actions that no vocabulary lists.
  const isForm = /-(input|output)$/.test(name ?? "") && types.some((type) => withAncestors(type).includes("Action"));
  const property = name === undefined ? undefined : propertyOf(isForm ? name.replace(/-\w+$/, "") : name);
  if (!property) {
    yield `unknown property ${iri}`;
    return;
  }

  const above = types.flatMap(withAncestors);
  if (!above.some((type) => property.domains.has(type))) {
    yield `${types.join(" and ")} has no ${name}`;
  } else if (above.some((type) => property.deprecated.has(type))) {
    yield `${name} is deprecated`;
  }

  const ranges = isForm ? new Set(["Text"]) : property.ranges;
  for (const value of values) {
    if (!fits(value, ranges, described)) {
      yield `${name} takes ${[...ranges].join(", ")} and not ${JSON.stringify(value)}`;
    }
  }
}

function fits(value, ranges, described) {
  if ("@value" in value) {
    return fitsLiteral(value, ranges);
  }

  if (!URL.canParse(value["@id"] ?? "https://none.example/")) {
    return false;
  }

  const things = [...ranges].filter((range) => !isLiteral(range));
  const types = typesOf(value).length > 0 ? typesOf(value) : described.get(value["@id"]);
  return types === undefined || things.length === 0
    ? ranges.has("URL") || things.length > 0
    : types.flatMap(withAncestors).some((type) => ranges.has(type));
}

function fitsLiteral({ "@value": value, "@type": type }, ranges) {
  switch (typeof value) {
    case "number":
      return ranges.has("Number") || (ranges.has("Integer") && Number.isInteger(value));
    case "boolean":
      return ranges.has("Boolean");
    default: {
      const form = type === undefined ? undefined : forms[nameOf(type)];
      return form === undefined ? ranges.has("Text") : form.test(value);
    }
  }
}

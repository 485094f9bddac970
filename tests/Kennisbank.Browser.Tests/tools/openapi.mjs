// Checks the description of the data of a site by the standard that it names: node openapi.mjs FOLDER. Prints the version, or what is wrong.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";

const api = join(process.argv[2], "api");
const jsonAt = (file) => JSON.parse(readFileSync(join(api, file), "utf8"));
const validator = new Validator();
for (const file of readdirSync(join(api, "schema"))) {
  await validator.addSpecRef(jsonAt(`schema/${file}`), `schema/${file}`);
}

// A schema of schemas: of the world, not of the site.
await validator.addSpecRef({}, "https://json-schema.org/draft/2020-12/schema");
const { valid, errors } = await validator.validate(jsonAt("openapi.json"));
console.log(valid ? `OpenAPI ${validator.version}` : JSON.stringify(errors, null, 2));
process.exitCode = valid ? 0 : 1;

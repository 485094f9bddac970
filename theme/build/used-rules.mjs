// The components of the NL Design System include far more styles than this site uses; removes rules for classes that no template,
// drawing or script mentions. A test ensures the same for our own styles.
import { readFile } from "node:fs/promises";
import { PurgeCSS } from "purgecss";

const content = ["templates/**/*.{razor,cs}", "Views/*.cs", "scripts/**/*.ts", "../src/Kennisbank/{Parsing,Rendering}/**/*.cs"];

export const usedRules = {
  name: "used rules",
  setup(build) {
    build.onLoad({ filter: /@utrecht[\\/].*\.css$/ }, async ({ path }) => {
      const [{ css }] = await new PurgeCSS().purge({
        content,
        css: [{ raw: await readFile(path, "utf8") }],
        dynamicAttributes: ["open", "disabled", "checked", "aria-current", "aria-pressed", "aria-invalid"],
      });
      return { contents: css, loader: "css" };
    });
  },
};

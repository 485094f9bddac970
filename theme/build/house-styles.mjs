// Builds a stylesheet for each folder under huisstijlen/: the styles of the site first, then the tokens of that house style, so
// that a house style may also override a token of a component.
export const prefix = "huisstijl:";

export const houseStyles = {
  name: "house styles",
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${prefix}`) }, ({ path }) => ({ path: path.slice(prefix.length), namespace: "huisstijl" }));
    build.onLoad({ filter: /.*/, namespace: "huisstijl" }, ({ path }) => ({
      contents: `@import url("./styles/main.css");\n@import url("./huisstijlen/${path}/index.css");\n`,
      loader: "css",
      resolveDir: process.cwd(),
    }));
  },
};

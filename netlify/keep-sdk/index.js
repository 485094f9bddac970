// Keeps the .NET SDK between builds. Netlify throws away whatever a build leaves in the work folder, except what a plugin
// puts in its cache.
const sdk = '.dotnet'

module.exports = {
  onPreBuild: ({ utils }) => utils.cache.restore(sdk),
  // With the same global.json it is the same SDK, and not copied again.
  onPostBuild: ({ utils }) => utils.cache.save(sdk, { digests: ['global.json'] }),
}

// Caches the .NET SDK and the drawn pictures between builds. Netlify discards the work folder of a build,
// except what a plugin puts in its cache.
const sdk = '.dotnet'
const pictures = '.deelplaatjes'

module.exports = {
  onPreBuild: async ({ utils }) => {
    await utils.cache.restore(sdk)
    await utils.cache.restore(pictures)
  },
  onPostBuild: async ({ utils }) => {
    // With the same sdk.sha512 it is the same SDK, which need not be copied again.
    await utils.cache.save(sdk, { digests: ['netlify/sdk.sha512'] })
    await utils.cache.save(pictures)
  },
}

// Keeps the .NET SDK and the drawn pictures between builds. Netlify throws away whatever a build leaves in the work folder,
// except what a plugin puts in its cache.
const sdk = '.dotnet'
const pictures = '.deelplaatjes'

module.exports = {
  onPreBuild: async ({ utils }) => {
    await utils.cache.restore(sdk)
    await utils.cache.restore(pictures)
  },
  onPostBuild: async ({ utils }) => {
    // With the same sdk.sha512 it is the same SDK, and not copied again.
    await utils.cache.save(sdk, { digests: ['netlify/sdk.sha512'] })
    await utils.cache.save(pictures)
  },
}

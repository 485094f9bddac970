// Parses the host's configuration files with the host's own parsers: node netlify.mjs REPOSITORY PUBLISHED-FOLDER
import { resolveConfig } from '@netlify/config'
import { parseAllHeaders } from '@netlify/headers-parser'
import { parseAllRedirects } from '@netlify/redirect-parser'

const [repository, published] = process.argv.slice(2)

const { headers, errors: headerErrors } = await parseAllHeaders({ headersFiles: [`${published}/_headers`], minimal: true })
const { redirects, errors: redirectErrors } = await parseAllRedirects({ redirectsFiles: [`${published}/_redirects`], minimal: true })

const contexts = {}
for (const context of ['production', 'deploy-preview', 'branch-deploy']) {
  const { config } = await resolveConfig({
    repositoryRoot: repository, cwd: repository, config: `${repository}/netlify.toml`,
    context, branch: 'main', offline: true, mode: 'require',
  })
  contexts[context] = { command: config.build.command, publish: config.build.publish, plugins: config.plugins.map((plugin) => plugin.package) }
}

const messages = (errors) => errors.map((error) => error.message)
console.log(JSON.stringify({
  headers, redirects, contexts, errors: [...messages(headerErrors), ...messages(redirectErrors)],
}))

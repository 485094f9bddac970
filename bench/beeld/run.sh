#!/usr/bin/env bash
# Builds the site from input/ and tests its appearance. Needs the .NET SDK, Node.js 20 and a Chromium.
#
#   ./run.sh screenshots [PART...]   pictures and PDFs of every kind of page, or of the kinds whose name has a part
#   ./run.sh lighthouse [PART...]    Lighthouse's scores of every kind of page
#   ./run.sh browsers [PART...]      every kind of page in Firefox and in WebKit: errors, widths, and what needs a script
#   ./run.sh share-time              how long it takes to send a prepared story
#   ./run.sh share-pictures          the pictures of the form in BIJDRAGEN.md
#
# OUT:  where the built site and the pictures go, default a folder under TMPDIR
# RUNS: Lighthouse runs of each page, default 3
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=${OUT:-${TMPDIR:-/tmp}/kennisbank-beeld}
mkdir -p "$out"
out=$(cd "$out" && pwd)
command=${1:?screenshots, lighthouse, browsers, share-time or share-pictures}
shift

[ "$here/node_modules/.package-lock.json" -nt "$here/package-lock.json" ] || npm ci --prefix "$here" --ignore-scripts --loglevel=error
dotnet run --project "$root/src/Kennisbank.Cli" -- build --input "$root/input" --output "$out/site"
npm run --prefix "$here" --silent "$command" -- "$out/site" "$out/$command" "$@"

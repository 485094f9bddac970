#!/usr/bin/env bash
# Prints how well and at what cost visitors find pages, ours beside other engines, in one run: first on the real site, with our own
# queries; then on the pages of the search benchmark, with index time and memory.
#
#   MEASURE=DIR SEEDS=DIR WORDS=FILE ./run.sh [SIZE...]      default seed 1k 10k; without any: ./run.sh real
#
# MEASURE: the folder of the search benchmark (run.mjs, corpus.mjs), with its packages installed
# SEEDS:   the texts its pages are cut from
# WORDS:   a list of Dutch words, one per line, for its larger corpora (Debian: wdutch)
# ENGINES: the others, default lunr,lunr-tuned,minisearch,minisearch-nl,pagefind
# QUERIES: the queries of the real site, default queries/open.json
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
: "${MEASURE:?set MEASURE to the folder of the search measure}"
export MEASURE SEEDS WORDS
export OUT=${OUT:-${TMPDIR:-/tmp}/kennisbank-search}
sizes=${*:-seed 1k 10k}
mkdir -p "$OUT"

"$here/../publish.sh" "$OUT/program"
export PROGRAM="$OUT/program/Kennisbank.Cli"

printf '### The real site\n\n'
rm -rf "$OUT/real"
"$PROGRAM" build --input "$here/../../input" --output "$OUT/real" >/dev/null
node "$here/real.mjs" "$OUT/real" "${QUERIES:-$here/queries/open.json}"
[ "$sizes" != real ] || exit 0

node "$MEASURE/run.mjs" --sizes "${sizes// /,}" --engines "${ENGINES:-lunr,lunr-tuned,minisearch,minisearch-nl,pagefind}" >/dev/null
node "$MEASURE/run.mjs" --sizes "${sizes// /,}" --adapter "$here/adapter.mjs"

printf '\n### Index time and memory\n\n| pages | program | seconds | processor seconds | peak MB |\n|---|---|--:|--:|--:|\n'
pagefind=$(find "$MEASURE/node_modules/@pagefind" -name pagefind_extended -type f | head -1)
time_of() { # LABEL SIZE COMMAND...
  local label=$1 size=$2; shift 2
  /usr/bin/time -f "| $size | $label | %e | %U | %M kB |" -- "$@" 2>&1 >/dev/null | grep '^|'
}
for size in $sizes; do
  node "$MEASURE/corpus.mjs" --size "$size" --html "$OUT/html-$size" >/dev/null
  time_of "Pagefind, index of HTML" "$size" "$pagefind" --site "$OUT/html-$size" --output-path "$OUT/pagefind-$size" --quiet
  rm -rf "$OUT/whole-$size"
  time_of "Kennisbank, whole site and index" "$size" "$PROGRAM" build --input "$OUT/sites/input/$size" --output "$OUT/whole-$size"
done

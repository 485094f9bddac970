#!/usr/bin/env bash
# Prints the table of build times, ours beside other generators, in one run on one corpus.
#
#   MEASURE=DIR SEEDS=DIR ./run.sh [N...]      default 100 1000 10000
#
# MEASURE: the folder of the build-speed benchmark (setup.sh, prepare.sh, run.py, warm.py)
# SEEDS:   a folder of Dutch texts that its corpus is made from
# CASES:   the other generators, default hugo
# RUNS:    runs of each, default 5
# OUTDIR:  where outputs go; a memory file system excludes the noise of the disk
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
: "${MEASURE:?set MEASURE to the folder of the build-speed measure}"
export BENCH=${BENCH:-${TMPDIR:-/tmp}/kennisbank-bench}
export OUTDIR=${OUTDIR:-/dev/shm/kennisbank-bench}
mkdir -p "$BENCH" "$OUTDIR"

"$here/../publish.sh" "$BENCH/kennisbank"

for n in "${@:-100 1000 10000}"; do
  for size in $n; do
    "$MEASURE/prepare.sh" "$size"
    node "$here/convert.mjs" "$BENCH/corpus-$size" "$BENCH/ours/corpus-$size"
    python3 "$MEASURE/run.py" "$size" --cases "${CASES:-hugo}" --runs "${RUNS:-5}" --outdir "$OUTDIR" \
      --own "$BENCH/kennisbank/Kennisbank.Cli build --input $BENCH/ours/corpus-$size/content --output {out}" --json "$BENCH/result-$size.json"
  done
done

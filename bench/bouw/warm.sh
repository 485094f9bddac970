#!/usr/bin/env bash
# Prints the time from saving a page until it is served, by the preview on the converted corpus.
#
#   MEASURE=DIR ./warm.sh [N...]      after run.sh with the same sizes
set -euo pipefail
: "${MEASURE:?set MEASURE to the folder of the build-speed measure}"
program=${BENCH:-${TMPDIR:-/tmp}/kennisbank-bench}/kennisbank/Kennisbank.Cli
export BENCH=${BENCH:-${TMPDIR:-/tmp}/kennisbank-bench}/ours
export OUTDIR=${OUTDIR:-/dev/shm/kennisbank-bench}
for n in "${@:-100 1000 10000}"; do
  for size in $n; do
    python3 "$MEASURE/warm.py" "$size" own --own "$program serve --input {content} --port {port}"
  done
done

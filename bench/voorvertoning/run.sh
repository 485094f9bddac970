#!/usr/bin/env bash
# Measures the load of clients that do not read on the preview, and how long others then wait: ./run.sh [INPUT]
#
# PROGRAM: the program to measure; without it, the current one is built. CLIENTS: how many, default 200. SECONDS_EACH: how long, default 8.
# KIND: a word that selects what is requested.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../program.sh"

# More than one word, such as "dotnet program.dll", is more than one argument.
# shellcheck disable=SC2086
node "$here/run.mjs" "${1:-$here/../../input}" $PROGRAM

#!/usr/bin/env bash
# Measures what clients that do not read take of the preview, and how long others then wait: ./run.sh [INPUT]
#
# PROGRAM: the program to measure; without it, the one of now is made. CLIENTS: how many, default 200. SECONDS_EACH: how long, default 8.
# KIND: a word that chooses what is asked for.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../program.sh"

# More than one word, such as "dotnet program.dll", is more than one argument.
# shellcheck disable=SC2086
node "$here/run.mjs" "${1:-$here/../../input}" $PROGRAM

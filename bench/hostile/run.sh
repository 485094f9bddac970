#!/usr/bin/env bash
# Builds a small site with each hostile file in it, and prints the time and memory: ./run.sh [WORD...]
#
# With words, only the files whose name contains one of them. Needs GNU time (Debian: time) in addition to the needs of publish.sh.
# PROGRAM: the program to measure; without it, the current one is built.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../program.sh"

# More than one word, such as "dotnet program.dll", is more than one argument.
# shellcheck disable=SC2086
node "$here/run.mjs" $PROGRAM -- "$@"

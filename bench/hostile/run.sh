#!/usr/bin/env bash
# Builds a small site with each hostile file in it, and prints what that takes: ./run.sh [WORD...]
#
# With words, only the files whose name holds one of them. Wants GNU time (Debian: time) besides what publish.sh wants.
# PROGRAM: the program to measure; without it, the one of now is made.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../program.sh"

# More than one word, such as "dotnet program.dll", is more than one argument.
# shellcheck disable=SC2086
node "$here/run.mjs" $PROGRAM -- "$@"

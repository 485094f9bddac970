#!/usr/bin/env bash
# Publishes the program as native code, as it is measured: ./publish.sh FOLDER
#
# Needs a C compiler to link with (Debian: gcc and libc6-dev, or clang); the program itself then needs no .NET.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
dotnet publish "$root/src/Kennisbank.Cli" --use-current-runtime -o "${1:?a folder to publish into}" --nologo -v quiet

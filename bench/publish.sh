#!/usr/bin/env bash
# Publishes the program as it is measured: ./publish.sh FOLDER
#
# Compiled ahead together with the runtime, for processors since 2013: of the methods compiled at run time for 100 pages most go away.
# All that measures publishes in this one way, for the SDK keeps what it made and would mix it with that of another.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
dotnet publish "$root/src/Kennisbank.Cli" -c Release -r linux-x64 --self-contained true -p:PublishReadyToRunComposite=true \
  -p:PublishReadyToRunCrossgen2ExtraArgs=--instruction-set:x86-64-v3 -o "${1:?a folder to publish into}" --nologo -v quiet

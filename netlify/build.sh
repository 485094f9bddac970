#!/usr/bin/env bash
# Builds the site on Netlify, whose image has no .NET SDK that we can count on. Arguments go to the build command.
set -euo pipefail
cd "$(dirname "$0")/.."

# keep-sdk/ takes this folder and the drawn pictures along from one build to the next.
export DOTNET_ROOT="$PWD/.dotnet"
export PATH="$DOTNET_ROOT:$PATH"

# Of sdk.sha512: the archive, and the hash of it that Microsoft publishes with the release (dotnet/core, release-notes).
read -r hash archive < netlify/sdk.sha512
version=${archive#dotnet-sdk-}
version=${version%-linux-x64.tar.gz}
if [ ! -d "$DOTNET_ROOT/sdk/$version" ]; then
  download=$(mktemp)
  trap 'rm -f "$download"' EXIT
  curl --fail --silent --show-error --location --proto =https --retry 3 "https://builds.dotnet.microsoft.com/dotnet/Sdk/$version/$archive" --output "$download"
  # To a file first: nothing of it is unpacked, let alone run, before it is known to be what was chosen.
  echo "$hash  $download" | sha512sum --check --quiet --strict
  mkdir -p "$DOTNET_ROOT"
  tar -xzf "$download" -C "$DOTNET_ROOT"
fi

# Only the packages of packages.lock.json, as they were.
export RestoreLockedMode=true
dotnet run --configuration Release --project src/Kennisbank.Cli -- build --deelplaatjes .deelplaatjes "$@"

#!/usr/bin/env bash
# Builds the site on Netlify, whose image is not guaranteed to have a .NET SDK. Arguments are passed to the build command.
set -euo pipefail
cd "$(dirname "$0")/.."

# keep-sdk/ caches this folder and the drawn pictures between builds.
export DOTNET_ROOT="$PWD/.dotnet"
export PATH="$DOTNET_ROOT:$PATH"

# From sdk.sha512: the archive, and its hash as Microsoft publishes it with the release (dotnet/core, release-notes).
read -r hash archive < netlify/sdk.sha512
version=${archive#dotnet-sdk-}
version=${version%-linux-x64.tar.gz}
if [ ! -d "$DOTNET_ROOT/sdk/$version" ]; then
  download=$(mktemp)
  trap 'rm -f "$download"' EXIT
  curl --fail --silent --show-error --location --proto =https --retry 3 "https://builds.dotnet.microsoft.com/dotnet/Sdk/$version/$archive" --output "$download"
  # To a file first: nothing is unpacked, let alone run, before its hash is verified.
  echo "$hash  $download" | sha512sum --check --quiet --strict
  mkdir -p "$DOTNET_ROOT"
  tar -xzf "$download" -C "$DOTNET_ROOT"
fi

# Only the exact packages of packages.lock.json.
export RestoreLockedMode=true
dotnet run --configuration Release --project src/Kennisbank.Cli -- build --share-pictures .deelplaatjes --epub "$@"

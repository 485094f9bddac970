#!/usr/bin/env bash
# Builds the site on Netlify, whose image has no .NET SDK that we can count on. Arguments go to the build command.
set -euo pipefail
cd "$(dirname "$0")/.."

# keep-sdk/ takes this folder and the drawn pictures along from one build to the next.
export DOTNET_ROOT="$PWD/.dotnet"
export PATH="$DOTNET_ROOT:$PATH"

version=$(node -p "require('./global.json').sdk.version")
if [ ! -d "$DOTNET_ROOT/sdk/$version" ]; then
  installer=$(mktemp)
  # To a file first: a download that breaks off must not run by half.
  curl --fail --silent --show-error --location --proto =https --retry 3 https://dot.net/v1/dotnet-install.sh --output "$installer"
  bash "$installer" --version "$version" --install-dir "$DOTNET_ROOT" --no-path
  rm "$installer"
fi

dotnet run --configuration Release --project src/Kennisbank.Cli -- build --deelplaatjes .deelplaatjes "$@"

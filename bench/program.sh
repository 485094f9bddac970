# Sourced by scripts that measure a program: PROGRAM names it; without that, the current one is built, and removed at the end.
if [ -z "${PROGRAM:-}" ]; then
  made=$(mktemp -d)
  trap 'rm -rf "$made"' EXIT
  "$(dirname "${BASH_SOURCE[0]}")/publish.sh" "$made"
  PROGRAM=$made/Kennisbank.Cli
fi

# To be read by a script that measures a program: PROGRAM names it; without that, the one of now is made, and removed at the end.
if [ -z "${PROGRAM:-}" ]; then
  made=$(mktemp -d)
  trap 'rm -rf "$made"' EXIT
  "$(dirname "${BASH_SOURCE[0]}")/publish.sh" "$made"
  PROGRAM=$made/Kennisbank.Cli
fi

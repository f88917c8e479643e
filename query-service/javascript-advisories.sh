#!/bin/sh
# Asks the registry of npm whether the JavaScript that the pages ship has known holes.
# Ends with 0 when it knows of none, 1 when it knows some, 2 when it could not be asked.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
echarts=$(sed -n 's:.*<echarts.version>\(.*\)</echarts.version>.*:\1:p' "$here/../pom.xml")

not_asked() {
  echo "NOT CHECKED for known holes: JavaScript of the pages (echarts $echarts): $1" >&2
  exit 2
}

[ -n "$echarts" ] || not_asked "its version is not in pom.xml"
command -v npm >/dev/null || not_asked "there is no npm here"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo "{\"name\":\"pages\",\"version\":\"0.0.0\",\"private\":true,\"dependencies\":{\"echarts\":\"$echarts\"}}" >package.json
npm install --package-lock-only --ignore-scripts --no-audit --no-fund >log 2>&1 ||
  not_asked "the registry cannot be reached"
found=0
npm audit --json >answer 2>>log || found=1
grep -q '"auditReportVersion"' answer ||
  not_asked "the registry does not say what it knows"
if [ $found = 1 ]; then
  npm audit >&2 || true
  exit 1
fi
echo "No known holes in the JavaScript of the pages (echarts $echarts)."

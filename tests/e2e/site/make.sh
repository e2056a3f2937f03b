#!/bin/sh
# Makes the sites that the judges look at: make.sh EXPORT_SITE SAMPLE.json FOLDER
set -eu
export_site=$1 sample=$2 sites=$3
here=$(dirname "$0")
rm -rf "$sites"
mkdir -p "$sites"
"$export_site" "$sample" "$sites/sample"
"$export_site" "$sample" "$sites/drafts" drafts
node "$here/hostile.js" "$sample" "$sites/hostile-newsroom/newsroom.json"
"$export_site" "$sites/hostile-newsroom/newsroom.json" "$sites/hostile"
node "$here/hostile.js" "$sample" "$sites/shown-newsroom/newsroom.json" show-source
"$export_site" "$sites/shown-newsroom/newsroom.json" "$sites/shown"

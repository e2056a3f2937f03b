#!/bin/sh
# Makes the sites that the judges look at, as they are on one day: make.sh GACETA_CLI SAMPLE.json FOLDER
set -eu
gaceta=$1 sample=$2 sites=$3
here=$(cd "$(dirname "$0")" && pwd)
rm -rf "$sites"
mkdir -p "$sites"
cd "$sites"
"$gaceta" new sample.gaceta --sample
node "$here/hostile.js" "$sample" hostile-newsroom/newsroom.json
"$gaceta" new hostile.gaceta
"$gaceta" import hostile.gaceta hostile-newsroom/newsroom.json
export_site() {
    newsroom=$1 folder=$2
    shift 2
    "$gaceta" export "$newsroom" --format site --as-of 2026-02-01 --to "$folder" "$@"
}
# What goes to generators of others, beside the site that holds the same.
export_forms() {
    newsroom=$1 folder=$2
    shift 2
    for form in headless markdown; do
        "$gaceta" export "$newsroom" --format "$form" --as-of 2026-02-01 --to "$folder-$form" "$@"
    done
}
export_site sample.gaceta sample
export_site sample.gaceta drafts --drafts
export_site sample.gaceta broadsheet --theme broadsheet
# The hostile texts hold links that lead nowhere on purpose.
export_site hostile.gaceta hostile-broadsheet --theme broadsheet --broken-links warn
export_site hostile.gaceta hostile --broken-links warn
export_site hostile.gaceta shown --missing-translation show-source --broken-links warn
export_forms sample.gaceta sample
export_forms sample.gaceta drafts --drafts
export_forms hostile.gaceta hostile
export_forms hostile.gaceta shown --missing-translation show-source

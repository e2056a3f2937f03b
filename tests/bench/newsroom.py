#!/usr/bin/env python3
"""Writes one invented bilingual newsroom in several forms, for benchmarks: newsroom.py ENTRIES FOLDER

FOLDER/content.json    neutral
FOLDER/newsroom.json   for `gaceta-cli import`
FOLDER/changed.json    the same with one title changed
FOLDER/hugo/           a Hugo site: hugo -s FOLDER/hugo -d TARGET
FOLDER/eleventy/       an Eleventy site: npm ci && npx eleventy --output=TARGET

Standard library only; the same arguments give the same bytes."""
import argparse
import json
import shutil
from pathlib import Path

import content as invention
import gacetajson

HERE = Path(__file__).resolve().parent


def front_matter(entry, language, names, titles):
    """What both generators read of an entry; terms carry the names of the page's language."""
    other = "es" if language == "en" else "en"
    text = entry[language]
    return {"title": text["title"], "slug": text["slug"], "description": text["summary"], "date": entry["published"],
            "lastmod": entry["updated"] or entry["published"], "translationKey": entry["id"], "other": entry[other]["slug"],
            "kind_name": names["kinds"][entry["kind"]], "kinds": [names["kinds"][entry["kind"]]],
            "topics": [names["tags"][key] for key in entry["tags"]], "schools": [names["schools"][key] for key in entry["schools"]],
            "years": [str(entry["year"])], "related": [titles[key] for key in entry["related"]]}


def write_pages(content, language, folder, form):
    folder.mkdir(parents=True, exist_ok=True)
    names = {group: {item["key"]: item[language] for item in content[group]} for group in ("kinds", "tags", "schools")}
    titles = {entry["id"]: {key: entry[language][key] for key in ("title", "slug")} for entry in content["entries"]}
    for entry in content["entries"]:
        head = json.dumps(front_matter(entry, language, names, titles), ensure_ascii=False)
        body = invention.without_chips(entry[language]["body"], language)
        (folder / f"{entry['id']}.md").write_text(form.format(head=head) + body, encoding="utf-8")


def write_hugo(content, target):
    shutil.copytree(HERE / "hugo", target, dirs_exist_ok=True)
    for language, (section, title) in invention.WORDS["sections"].items():
        folder = target / "content" / language / section
        write_pages(content, language, folder, "{head}\n\n")
        (folder / "_index.md").write_text(json.dumps({"title": title}) + "\n", encoding="utf-8")


def write_eleventy(content, target):
    shutil.copytree(HERE / "eleventy", target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules"))
    for language in invention.LANGUAGES:
        write_pages(content, language, target / "pages" / language / "entries", "---json\n{head}\n---\n\n")


def write_json(value, path):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def write_all(count, folder, seed=1):
    content = invention.make(count, seed)
    folder.mkdir(parents=True, exist_ok=True)
    write_hugo(content, folder / "hugo")
    write_eleventy(content, folder / "eleventy")
    write_json(content, folder / "content.json")
    write_json(gacetajson.converted(content), folder / "newsroom.json")
    content["entries"][count // 2]["en"]["title"] += ", again"
    write_json(gacetajson.converted(content), folder / "changed.json")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("entries", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    write_all(arguments.entries, arguments.folder, arguments.seed)

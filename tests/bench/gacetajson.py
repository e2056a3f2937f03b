#!/usr/bin/env python3
"""Turns the neutral content of newsroom.py into Gaceta's own JSON: gacetajson.py content.json newsroom.json"""
import datetime
import hashlib
import json
import sys

from content import slug


def identifier(name, time="2009-01-01T00:00:00Z"):
    """A UUID of version 7 that depends on nothing but its arguments."""
    moment = datetime.datetime.strptime(time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=datetime.timezone.utc)
    digits = f"{int(moment.timestamp() * 1000):012x}" + hashlib.sha256(name.encode()).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-7{digits[13:16]}-a{digits[17:20]}-{digits[20:32]}"


def both(item, form):
    return {language: form(item[language]) for language in ("en", "es")}


def converted_entry(entry, ids):
    def text(version):
        return {**version, "state": "published", "firstPublished": entry["published"]}

    result = {"id": ids[entry["id"]], "kind": entry["kind"], "source": "en", "date": entry["published"]}
    if entry["updated"]:
        result["amendments"] = [{"kind": "update", "time": entry["updated"]}]
    for group in ("tags", "schools", "related"):
        prefix = "" if group == "related" else group + ":"
        result[group] = [ids[prefix + key] for key in entry[group]]
    if entry["kind"] == "coverage":
        result |= {"outlet": "The Cedar Bay Courier", "outletUrl": f"https://www.example.com/{entry['id']}", "outletLanguage": "en"}
    return result | {"texts": both(entry, text)}


def converted(content):
    ids = {entry["id"]: identifier(entry["id"], entry["published"]) for entry in content["entries"]}
    for group in ("tags", "schools"):
        ids |= {f"{group}:{item['key']}": identifier(f"{group}:{item['key']}") for item in content[group]}
    named = content["organisation"]
    return {
        "format": "gaceta", "version": 1,
        "organisation": {"languages": ["en", "es"], "timeZone": "America/Los_Angeles", "baseUrl": named["url"],
                         "email": "press@example.org", "phone": "(213) 555-0100", "texts": both(named, lambda name: {"name": name})},
        "terms": [{"id": ids[f"tags:{tag['key']}"], "key": tag["key"],
                   "texts": both(tag, lambda name: {"name": name, "slug": slug(name)})} for tag in content["tags"]],
        "contacts": [{"id": identifier("contact"), "key": "press-office", "group": "press", "position": 0, "email": "press@example.org",
                      "texts": {"en": {"role": "Communications office"}, "es": {"role": "Oficina de comunicaciones"}}}],
        "schools": [{"id": ids[f"schools:{school['key']}"], "key": school["key"], "level": school["level"], "areaKey": school["area"].lower().replace(" ", "-"),
                     "texts": both(school, lambda name: {"name": name, "slug": slug(name)})} for school in content["schools"]],
        "statistics": [{"id": identifier("statistic:" + item["key"]), "key": item["key"], "group": "summary", "position": position,
                        "unit": item["unit"], "display": item["display"],
                        "observations": [{"value": item["value"], "asOf": "2009-01-01", "source": "Annual report"}],
                        "texts": both(item, lambda label: {"label": label})} for position, item in enumerate(content["statistics"])],
        "entries": [converted_entry(entry, ids) for entry in content["entries"]],
    }


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as source, open(sys.argv[2], "w", encoding="utf-8") as target:
        json.dump(converted(json.load(source)), target, ensure_ascii=False, indent=1)

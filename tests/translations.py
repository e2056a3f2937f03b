"""The translations are complete: every text of the code stands in both files, finished, with the same placeholders.

translations.py SOURCE_FOLDER SCRATCH_FOLDER
"""
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# %1, %L2, %n and the pieces of rich text must all come back, in whatever order.
PLACEHOLDER = re.compile(r"%L?\d+|%L?n|</?[a-z]+[^>]*>")


def forms(message):
    translation = message.find("translation")
    numerus = translation.findall("numerusform")
    return [form.text or "" for form in numerus] if numerus else [translation.text or ""]


def problems_of(message):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation.get("type") == "unfinished":
        yield "is not translated"
        return
    wanted = sorted(PLACEHOLDER.findall(source))
    for form in forms(message):
        if not form.strip():
            yield "is empty"
            continue
        found = sorted(PLACEHOLDER.findall(form))
        # One thing may be told without its number ("one word").
        if found != wanted and found != [part for part in wanted if not part.endswith("n")]:
            yield f"has other placeholders: {form}"
        if source.endswith("…") != form.endswith("…"):
            yield f"differs in the ellipsis: {form}"
        if source.count("&") == 1 and "&&" not in source and form.count("&") != 1:
            yield f"has no access key, or several: {form}"
        if source[:1].isspace() != form[:1].isspace() or source[-1:].isspace() != form[-1:].isspace():
            yield f"differs in the space at its ends: {form}"


def check(file):
    found = []
    for context in ElementTree.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            for problem in problems_of(message):
                found.append(f"{file.name}: {context.findtext('name')}: “{message.findtext('source')}” {problem}")
    return found


def main():
    source, scratch = Path(sys.argv[1]), Path(sys.argv[2])
    shutil.rmtree(scratch, ignore_errors=True)
    shutil.copytree(source / "translations", scratch)
    subprocess.run([source / "scripts/translations", scratch], check=True, stdout=subprocess.DEVNULL)
    found = []
    for file in sorted(scratch.glob("*.ts")):
        found += check(file)
    if not found:
        for file in sorted(scratch.glob("*.ts")):
            if file.read_bytes() != (source / "translations" / file.name).read_bytes():
                found.append(f"{file.name} is not what scripts/translations makes of it; please run that.")
    print("\n".join(found))
    sys.exit(1 if found else 0)


main()

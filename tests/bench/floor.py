#!/usr/bin/env python3
"""What the file system alone takes for the files of a site: floor.py SITE EMPTY_FOLDER

Reads the site into memory, then creates the same files in the folder, looks at the size of each, and reads and compares each."""
import shutil
import sys
import time
from pathlib import Path


def create(files):
    for folder in {path.parent for path in files}:
        folder.mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        with open(path, "xb", buffering=0) as file:
            file.write(content)


def look(files):
    return all(path.stat().st_size == len(content) for path, content in files.items())


def compare(files):
    return all(path.read_bytes() == content for path, content in files.items())


def main(site, scratch):
    files = {scratch / "files" / path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    print(f"{len(files)} files, {sum(map(len, files.values())) / 1e6:.0f} MB")
    for work in (create, look, compare):
        start = time.perf_counter()
        work(files)
        print(f"{work.__name__:<8} {time.perf_counter() - start:.2f} s")
    shutil.rmtree(scratch / "files")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

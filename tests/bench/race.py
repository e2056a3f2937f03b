#!/usr/bin/env python3
"""Races gaceta-cli against Hugo (and Eleventy) over the same invented newsroom.

    race.py [--cli build/release/gaceta-cli] [--entries 10000] [--runs 3] [--folder /dev/shm/gaceta-race] [--eleventy]

All contenders take turns in every run. Prints medians of wall time, processor time and peak memory, and how Gaceta's export
compares with each of the others. The folder should be on a RAM disk; what the race wrote there is removed at the end."""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


class Clock:
    """Runs programs and keeps what each took: (wall seconds, processor seconds, peak MiB)."""

    def __init__(self):
        self.measured = defaultdict(list)

    def run(self, label, command, folder=None):
        start = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], cwd=folder, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{label} failed ({process.returncode}): {' '.join(map(str, command))}")
        self.measured[label].append((wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024))
        print(f"  {label:<28} {wall:7.2f} s", flush=True)

    def median(self, label):
        return [statistics.median(column) for column in zip(*self.measured[label])]


def remove(*paths):
    for path in paths:
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)


def race(clock, folder, cli, with_eleventy):
    file, changed, site, archive = (folder / name for name in ("one.gaceta", "changed.gaceta", "site", "site.zip"))
    document, hugo_site, eleventy_site = folder / "newsroom.json", folder / "site-hugo", folder / "site-eleventy"
    remove(file, changed, site, archive, hugo_site, eleventy_site)

    def export(label, source, target):
        clock.run(label, [cli, "export", source, "--format", "site", "--to", target, "--as-of", "2026-11-01", "--no-cards"])

    subprocess.run([cli, "new", file], check=True, stdout=subprocess.DEVNULL)
    clock.run("gaceta import JSON", [cli, "import", file, document])
    clock.run("hugo", ["hugo", "--quiet", "-s", folder / "hugo", "-d", hugo_site])
    export("gaceta export", file, site)
    export("gaceta nothing changed", file, site)
    subprocess.run([cli, "new", changed], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([cli, "import", changed, folder / "changed.json"], check=True, stdout=subprocess.DEVNULL)
    export("gaceta one entry changed", changed, site)
    export("gaceta export to zip", file, archive)
    clock.run("gaceta export JSON", [cli, "export", file, "--format", "json", "--to", folder / "out.json"])
    if with_eleventy:
        clock.run("eleventy", ["npx", "eleventy", "--quiet", f"--output={eleventy_site}"], folder / "eleventy")


def size(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return f"{len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.0f} MB"


def report(clock, folder):
    print(f"\n{'median':<28} {'wall s':>8} {'cpu s':>8} {'MiB':>6}")
    for label in clock.measured:
        wall, processor, memory = clock.median(label)
        print(f"{label:<28} {wall:8.2f} {processor:8.2f} {memory:6.0f}")
    for rival in ("hugo", "eleventy"):
        if rival in clock.measured:
            ratios = [theirs / ours for theirs, ours in zip(clock.median(rival), clock.median("gaceta export"))]
            print(f"{rival} / gaceta export: wall {ratios[0]:.1f}, processor {ratios[1]:.1f}, memory {ratios[2]:.1f}")
    for name in ("site", "site-hugo", "site-eleventy"):
        if (folder / name).exists():
            print(f"{name}: {size(folder / name)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", type=Path, default=ROOT / "build/release/gaceta-cli")
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=Path("/dev/shm/gaceta-race"))
    parser.add_argument("--eleventy", action="store_true", help="needs npm; installs Eleventy into the folder")
    arguments = parser.parse_args()
    folder = arguments.folder
    if folder.exists():
        sys.exit(f"{folder} exists already")
    try:
        # In a program of its own: the peak memory of a child is never below that of the program that started it.
        subprocess.run([sys.executable, HERE / "newsroom.py", str(arguments.entries), folder], check=True)
        if arguments.eleventy:
            subprocess.run(["npm", "ci"], cwd=folder / "eleventy", check=True)
        clock = Clock()
        for number in range(arguments.runs):
            print(f"run {number + 1}")
            race(clock, folder, arguments.cli.resolve(), arguments.eleventy)
        report(clock, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()

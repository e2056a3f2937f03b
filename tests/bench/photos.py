#!/usr/bin/env python3
"""Races bench_photos against vipsthumbnail called by hand, two at a time: four widths, WebP and JPEG.

    photos.py [--photos 100] [--folder /dev/shm/gaceta-photos] [--bench build/release/tests/bench_photos]

Needs libvips-tools. Twenty different photos of 12 megapixels are made; the others are the same under other names.
"""
import argparse
import os
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

WIDTHS = (480, 960, 1440, 1920)
FORMATS = (".webp[Q=75,strip]", ".jpg[Q=80,strip,optimize_coding,interlace]")
DISTINCT = 20


def vips(*words):
    subprocess.run(["vips", *map(str, words)], check=True)


def make(photo: Path, seed: int):
    """Hills of light with the grain of a camera."""
    rough, hills, grain = (photo.with_suffix(end) for end in (".a.v", ".b.v", ".c.v"))
    vips("gaussnoise", rough, 40 + seed, 30 + seed, "--mean", 128, "--sigma", 60, "--seed", seed)
    vips("resize", rough, hills, 4000 / (40 + seed), "--vscale", 3000 / (30 + seed), "--kernel", "cubic")
    vips("gaussnoise", rough, 4000, 3000, "--mean", 0, "--sigma", 6, "--seed", seed + 100)
    vips("crop", hills, grain, 0, 0, 4000, 3000)
    vips("add", grain, rough, hills)
    vips("bandjoin", f"{hills} {grain} {hills}", rough)
    vips("copy", rough, hills, "--interpretation", "srgb")
    vips("cast", hills, grain, "uchar")
    vips("jpegsave", grain, photo, "--Q", 90)
    for leftover in (rough, hills, grain):
        leftover.unlink()


def by_hand(photos, target: Path):
    target.mkdir()
    jobs = [(width, form) for width in WIDTHS for form in FORMATS]

    def run(job):
        width, form = job
        environment = dict(os.environ, VIPS_CONCURRENCY="1")
        subprocess.run(["vipsthumbnail", *photos, "-s", f"{width}x>", "-o", f"{target}/%s-{width}{form}"],
                       check=True, env=environment)

    start = time.monotonic()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(run, jobs))
    return time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--photos", type=int, default=100)
    parser.add_argument("--folder", type=Path, default=Path("/dev/shm/gaceta-photos"))
    parser.add_argument("--bench", type=Path, default=Path("build/release/tests/bench_photos"))
    given = parser.parse_args()
    source = given.folder / "photos"
    source.mkdir(parents=True, exist_ok=True)
    try:
        for i in range(given.photos):
            photo = source / f"photo-{i:03}.jpg"
            if i < DISTINCT:
                make(photo, i + 1)
            else:
                os.link(source / f"photo-{i % DISTINCT:03}.jpg", photo)
        photos = sorted(str(photo) for photo in source.glob("*.jpg"))
        subprocess.run([given.bench, source, given.folder / "site", "2"], check=True)
        print(f"vipsthumbnail by hand, two at a time: {by_hand(photos, given.folder / 'hand'):.2f} s")
    finally:
        shutil.rmtree(given.folder)


if __name__ == "__main__":
    main()

"""Runs gaceta-cli for the tests in this folder: each test gets an empty folder of its own."""

import contextlib
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.environ.get("GACETA_CLI", "")
SOURCE = pathlib.Path(__file__).resolve().parents[3]
NOBODY = 65534


def quiet_environment(**more):
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "TZ"))}
    # No folder can be made there: what one test keeps must not help another.
    return {**environment, "LANG": "C.UTF-8", "HOME": "/nonexistent", "XDG_CACHE_HOME": "/dev/null", **more}


class ProgramTest(unittest.TestCase):
    maxDiff = 2000

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="gaceta-e2e-"))
        self.folder.chmod(0o755)
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path(self, name):
        return self.folder / name

    def run_program(self, *arguments, user=None, environment=None, cwd=None):
        command = [PROGRAM, *map(str, arguments)]
        if user is not None:
            command = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *command]
        return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, cwd=cwd,
                              env=environment or quiet_environment(), check=False)

    def done(self, *arguments, **more):
        """The output of a call that must go well."""
        result = self.run_program(*arguments, **more)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def fails(self, *arguments, code=1, saying="", **more):
        """One clear sentence, the right exit code, no result."""
        result = self.run_program(*arguments, **more)
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        lines = result.stderr.strip().splitlines()
        self.assertEqual(len(lines), 2 if code == 2 else 1, result.stderr)
        self.assertIn(saying, lines[0])
        self.assertRegex(lines[0], r"[.?…”]$")
        self.assertNotRegex(result.stderr, r"(?i)sqlite|sql |uuid|errno|exception|qt\.")
        self.assertEqual(result.stdout, "")
        return lines[0]

    def sample(self, name="sample.gaceta"):
        path = self.path(name)
        self.done("new", path, "--sample")
        return path

    def empty(self, name="empty.gaceta"):
        path = self.path(name)
        self.done("new", path)
        return path

    def sample_document(self):
        return SOURCE / "resources/sample/newsroom.json"

    def exported(self, newsroom, name="document.json"):
        document = self.path(name)
        self.done("export", newsroom, "--format", "json", "--to", document, "--media", "embedded")
        return document.read_bytes()

    def assertSound(self, newsroom):
        self.assertEqual(self.done("verify", newsroom), "The newsroom is sound.\n")

    def assertNothingLeftBeside(self, newsroom):
        beside = [p.name for p in newsroom.parent.iterdir()
                  if p.name.startswith(newsroom.name) and p != newsroom]
        self.assertEqual(beside, [])

    @contextlib.contextmanager
    def small_disk(self, size):
        """A folder on a disk of its own; skips the test where none can be made."""
        place = self.path("disk")
        place.mkdir()
        if os.geteuid() != 0 or subprocess.run(
                ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place],
                capture_output=True, check=False).returncode != 0:
            self.skipTest("a small disk can be mounted by root only")
        try:
            yield place
        finally:
            subprocess.run(["umount", "-l", place], check=True)

    def someone_else(self):
        """A user without rights; skips the test where the program cannot be run as one."""
        if os.geteuid() != 0:
            return None
        if shutil.which("setpriv") is None:
            self.skipTest("setpriv is not installed")
        probe = self.run_program("--version", user=NOBODY)
        if probe.returncode != 0:
            self.skipTest("another user may not run the program where it lies")
        return NOBODY


def files_of(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def dirty_copy(newsroom, sql):
    """Changes the file behind the program's back."""
    with contextlib.closing(sqlite3.connect(newsroom)) as database:
        database.executescript(sql)


def main():
    if not PROGRAM:
        sys.exit("GACETA_CLI must name the program")
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    unittest.main(verbosity=2)

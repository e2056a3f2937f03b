"""The program stopped in the middle of its work, kindly (Ctrl+C) or not (kill -9), and a file that is taken away
under it. What was there before stays whole, or what comes after is whole: never something between."""

import json
import os
import pathlib
import signal
import subprocess
import time
import uuid

import program

FEW, MANY = 300, 4000  # entries: enough for a blind blow, and to be caught at work
AS_OF = ("--as-of", "2026-01-01T00:00Z")


def document(mark, count):
    """`mark` stands in every text."""
    entries = []
    for number in range(count):
        text = {"title": f"Entry {number} {mark}", "slug": f"entry-{number}", "state": "published",
                "summary": f"Summary {mark}.", "body": f"Paragraph {mark} of entry {number}.\n\n" * 20}
        entries.append({"id": str(uuid.UUID(int=number + 1)), "kind": "article", "source": "en",
                        "date": f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}T12:00:00Z", "texts": {"en": text}})
    return json.dumps({"format": "gaceta", "version": 1, "entries": entries,
                       "organisation": {"languages": ["en", "es"], "texts": {"en": {"name": "Office"}}}})


class Interruption(program.ProgramTest):
    made = {}  # made once: (mark, count) to the bytes of a newsroom

    def begin(self, count):
        """a.gaceta holds old.json, b.gaceta new.json."""
        self.newsroom, self.other = self.path("a.gaceta"), self.path("b.gaceta")
        for mark, newsroom in (("old", self.newsroom), ("new", self.other)):
            source = self.path(f"{mark}.json")
            source.write_text(document(mark, count))
            if (mark, count) not in self.made:
                self.done("new", newsroom)
                self.done("import", newsroom, source)
                self.made[mark, count] = newsroom.read_bytes()
            newsroom.write_bytes(self.made[mark, count])

    def start(self, *arguments):
        process = subprocess.Popen([program.PROGRAM, *map(str, arguments)], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, encoding="utf-8", env=program.quiet_environment())
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stderr.close)
        return process

    def wait_until(self, process, condition):
        until = time.monotonic() + 60
        while process.poll() is None and not condition():
            self.assertLess(time.monotonic(), until)

    def has_open(self, process, path):
        try:
            return any(os.readlink(f).startswith(str(path)) for f in pathlib.Path(f"/proc/{process.pid}/fd").iterdir())
        except OSError:
            return False

    def interrupt(self, arguments, begun):
        """Ctrl+C as soon as the work has begun, which the process tells; False where it was quicker."""
        process = self.start(*arguments)
        self.wait_until(process, lambda: begun(process))
        process.send_signal(signal.SIGINT)
        _, messages = process.communicate(timeout=60)
        self.assertIn(process.returncode, (0, 1), messages)
        if process.returncode == 1:
            self.assertRegex(messages, "cancelled|stopped")
            self.assertEqual(len(messages.splitlines()), 1)
        return process.returncode == 1

    def killed_at_any_moment(self, arguments, look):
        """Kills the call at moments all over its way; look() says what is there after each."""
        started = time.monotonic()
        self.start(*arguments(0)).communicate(timeout=120)
        whole = time.monotonic() - started
        look(0)
        caught = 0
        for step in range(1, 11):
            process = self.start(*arguments(step))
            try:
                process.communicate(timeout=whole * step / 11)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate(timeout=60)
                caught += 1
            look(step)
        self.assertGreater(caught, 2)

    def site(self, newsroom, target):
        return ["export", newsroom, "--format", "site", "--to", target, *AS_OF]

    def test_ctrl_c_leaves_the_former_site(self):
        self.begin(MANY)
        target = self.path("site")
        self.done(*self.site(self.newsroom, target))
        before = program.files_of(target)
        staging = target / ".gaceta-staging"
        cancelled = self.interrupt(self.site(self.other, target), lambda _: staging.exists())
        if cancelled:
            self.assertEqual(program.files_of(target), before)
        self.assertFalse(staging.exists())
        self.assertTrue(cancelled)

    def test_ctrl_c_makes_no_archive(self):
        self.begin(MANY)
        target = self.path("out/site.zip")
        target.parent.mkdir()
        self.assertTrue(self.interrupt(self.site(self.other, target),
                                       lambda process: self.has_open(process, target.parent)))
        self.assertEqual(list(target.parent.iterdir()), [])

    def test_ctrl_c_leaves_the_former_document(self):
        self.begin(MANY)
        target = self.path("out/a.json")
        self.done("export", self.newsroom, "--format", "json", "--to", target)
        before = program.files_of(target.parent)
        self.assertTrue(self.interrupt(["export", self.other, "--format", "json", "--to", target],
                                       lambda process: self.has_open(process, target.parent)))
        self.assertEqual(program.files_of(target.parent), before)

    def test_ctrl_c_during_import_changes_nothing(self):
        self.begin(MANY)
        before = self.exported(self.newsroom, "before.json")
        source = self.path("new.json")
        process = self.start("import", self.newsroom, source)
        self.wait_until(process, lambda: self.has_open(process, source))
        process.send_signal(signal.SIGINT)
        _, messages = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 1, messages)
        self.assertRegex(messages, "cancelled|stopped")
        self.assertEqual(self.exported(self.newsroom, "after.json"), before)
        self.assertNothingLeftBeside(self.newsroom)

    def test_kill_during_site_export(self):
        self.begin(FEW)
        old, new = self.path("old"), self.path("new")
        self.done(*self.site(self.newsroom, old))
        self.done(*self.site(self.other, new))
        old, new = program.files_of(old), program.files_of(new)
        target = self.path("site")

        def look(step):
            wanted = new if step % 2 == 0 else old
            for name, content in program.files_of(target).items():
                if not name.startswith(".gaceta-staging/"):
                    self.assertIn(content, (old.get(name), new.get(name)), name)
            self.done(*self.site(self.other if step % 2 == 0 else self.newsroom, target))
            self.assertEqual(program.files_of(target), wanted)

        self.killed_at_any_moment(lambda step: self.site(self.other if step % 2 == 0 else self.newsroom, target), look)

    def test_kill_during_json_export(self):
        self.begin(MANY)
        old = self.exported(self.newsroom, "old-out.json")
        new = self.exported(self.other, "new-out.json")
        target = self.path("out") / "a.json"

        def look(step):
            if target.exists():
                self.assertIn(target.read_bytes(), (old, new))

        self.killed_at_any_moment(
            lambda step: ["export", self.newsroom if step % 2 else self.other, "--format", "json", "--to", target], look)

    def test_kill_during_import(self):
        self.begin(FEW)
        old = self.exported(self.newsroom, "old-out.json")
        new = self.exported(self.other, "new-out.json")

        def look(step):
            self.assertSound(self.newsroom)
            self.assertIn(self.exported(self.newsroom, "now.json"), (old, new))

        self.killed_at_any_moment(
            lambda step: ["import", self.newsroom, self.path("old.json" if step % 2 else "new.json")], look)

    def test_kill_during_new(self):
        def look(step):
            newsroom = self.path(f"s{step}.gaceta")
            if newsroom.exists():
                self.assertIn("10 news entries", self.done("info", newsroom))
            else:
                self.done("new", newsroom, "--sample")

        self.killed_at_any_moment(lambda step: ["new", self.path(f"s{step}.gaceta"), "--sample"], look)

    def import_while(self, change):
        source = self.path("new.json")
        process = self.start("import", self.newsroom, source)
        self.wait_until(process, lambda: self.has_open(process, source))
        process.send_signal(signal.SIGSTOP)
        change()
        process.send_signal(signal.SIGCONT)
        _, messages = process.communicate(timeout=60)
        return process.returncode, messages

    def test_file_deleted_while_open(self):
        self.begin(FEW)
        code, messages = self.import_while(self.newsroom.unlink)
        self.assertEqual(code, 1, messages)
        self.assertIn("moved, deleted or replaced", messages)
        self.assertFalse(self.newsroom.exists())

    def test_file_replaced_while_open(self):
        self.begin(FEW)
        letter = self.path("letter")
        letter.write_text("Dear all")
        code, messages = self.import_while(lambda: letter.replace(self.newsroom))
        self.assertEqual(code, 1, messages)
        self.assertIn("moved, deleted or replaced", messages)
        self.assertEqual(self.newsroom.read_text(), "Dear all")

    def test_file_replaced_by_another_newsroom(self):
        self.begin(FEW)
        before = self.exported(self.other, "before.json")
        copy = self.path("copy.gaceta")
        self.done("backup", self.other, "--to", copy)
        code, messages = self.import_while(lambda: copy.replace(self.newsroom))
        self.assertEqual(code, 1, messages)
        self.assertEqual(self.exported(self.newsroom, "after.json"), before)


if __name__ == "__main__":
    program.main()

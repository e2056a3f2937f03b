"""Everything that may be wrong with a newsroom's file or with the place it lies in. Each time: one clear sentence,
the right exit code, nothing lost, no crash."""

import contextlib
import fcntl
import os
import shutil
import sqlite3
import time

import program


class NewsroomFile(program.ProgramTest):
    def refused_by_all(self, path, saying):
        before = path.read_bytes() if path.is_file() else None
        for verb in ["info", "check", "verify", "backup"]:
            with self.subTest(verb=verb):
                self.fails(verb, path, saying=saying)
        self.fails("search", path, "word", saying=saying)
        self.fails("export", path, "--format", "json", "--to", self.path("out.json"), saying=saying)
        self.fails("import", path, self.sample_document(), saying=saying)
        self.fails("restore", path, self.path("back.gaceta"), saying=saying)
        self.assertFalse(self.path("out.json").exists())
        self.assertFalse(self.path("back.gaceta").exists())
        if before is not None:
            self.assertEqual(path.read_bytes(), before)

    def test_nothing_there(self):
        self.refused_by_all(self.path("none.gaceta"), "There is no file")

    def test_no_newsroom(self):
        for name, content in [("empty.gaceta", b""), ("letter.docx", b"PK\x03\x04" + b"x" * 5000),
                              ("text.gaceta", b"Dear all,\n" * 100), ("header.gaceta", b"SQLite format 3\0")]:
            with self.subTest(name=name):
                self.path(name).write_bytes(content)
                self.refused_by_all(self.path(name), "not a newsroom")

    def test_another_programs_database(self):
        path = self.path("photos.db")
        program.dirty_copy(path, "CREATE TABLE t (x); INSERT INTO t VALUES (1)")
        self.refused_by_all(path, "not a newsroom")

    def test_folder(self):
        path = self.path("folder.gaceta")
        path.mkdir()
        self.refused_by_all(path, "not a newsroom")

    def test_newer(self):
        newsroom = self.sample()
        program.dirty_copy(newsroom, "PRAGMA user_version = 999")
        self.refused_by_all(newsroom, "newer Gaceta")

    def test_truncated(self):
        for part in (0.1, 0.5, 0.99):
            newsroom = self.sample(f"cut-{part}.gaceta")
            data = newsroom.read_bytes()
            newsroom.write_bytes(data[:int(len(data) * part)])
            self.refused_by_all(newsroom, "damaged")

    def test_pages_overwritten(self):
        """Anywhere in the file: what can still be read is read, verify tells, nothing crashes or is made worse."""
        whole = self.sample("whole.gaceta").read_bytes()
        page = 4096
        told = 0
        for number in range(1, len(whole) // page, max(1, len(whole) // page // 25)):
            newsroom = self.path(f"torn-{number}.gaceta")
            data = bytearray(whole)
            data[number * page:(number + 2) * page] = os.urandom(2 * page)
            newsroom.write_bytes(data)
            for arguments in (["info"], ["check"], ["search", "graduation"]):
                result = self.run_program(arguments[0], newsroom, *arguments[1:])
                self.assertIn(result.returncode, (0, 1), (number, arguments, result.stderr))
            result = self.run_program("verify", newsroom)
            self.assertIn(result.returncode, (0, 1), (number, result.stderr))
            told += result.returncode
            self.assertNotIn("qt.", result.stderr)
            target = self.path("torn.json")
            result = self.run_program("export", newsroom, "--format", "json", "--to", target)
            self.assertIn(result.returncode, (0, 1), (number, result.stderr))
            self.assertEqual(target.exists(), result.returncode == 0)
            target.unlink(missing_ok=True)
            site = self.run_program("export", newsroom, "--format", "site", "--to", self.path(f"site-{number}"))
            self.assertIn(site.returncode, (0, 1), (number, site.stderr))
            newsroom.unlink(missing_ok=True)
        self.assertGreater(told, 15)

    def test_header_of_pages_overwritten_is_told(self):
        newsroom = self.sample()
        data = bytearray(newsroom.read_bytes())
        data[4096:] = b"\xaa" * (len(data) - 4096)
        newsroom.write_bytes(data)
        self.refused_by_all(newsroom, "damaged")

    def test_damaged_image(self):
        newsroom = self.sample()
        program.dirty_copy(newsroom, "UPDATE media_bytes SET bytes = x'00' "
                                     "WHERE sha256 = (SELECT min(sha256) FROM media_bytes)")
        result = self.run_program("verify", newsroom)
        self.assertEqual(result.returncode, 1)
        self.assertIn("damaged", result.stdout)
        self.fails("export", newsroom, "--format", "json", "--to", self.path("x.json"), saying="damaged")
        result = self.run_program("export", newsroom, "--format", "site", "--to", self.path("site"))
        self.assertEqual(result.returncode, 0)
        self.assertIn("could not be used", result.stderr)
        self.fails("restore", newsroom, self.path("back.gaceta"), saying="backup is damaged")


class Places(program.ProgramTest):
    def test_read_only_file(self):
        newsroom = self.sample()
        before = newsroom.read_bytes()
        newsroom.chmod(0o444)
        user = self.someone_else()
        self.assertIn("10 news entries", self.done("info", newsroom, user=user))
        out = self.path("out")
        out.mkdir()
        out.chmod(0o777)
        self.done("export", newsroom, "--format", "site", "--to", out / "site", user=user)
        self.done("export", newsroom, "--format", "json", "--to", out / "a.json", user=user)
        self.done("backup", newsroom, "--to", out / "copy.gaceta", user=user)
        self.done("verify", newsroom, user=user)
        self.done("import", newsroom, self.sample_document(), "--dry-run", user=user)
        self.fails("import", newsroom, self.sample_document(), user=user, saying="can only be read")
        self.assertEqual(newsroom.read_bytes(), before)
        self.assertNothingLeftBeside(newsroom)

    def test_no_permission(self):
        newsroom = self.sample()
        user = self.someone_else()
        newsroom.chmod(0)
        for arguments in (["info", newsroom], ["verify", newsroom], ["backup", newsroom],
                          ["import", newsroom, self.sample_document()],
                          ["export", newsroom, "--format", "json", "--to", "/tmp/x.json"]):
            self.fails(*arguments, user=user, saying="permission")
        newsroom.chmod(0o644)
        closed = self.path("closed")
        closed.mkdir(mode=0o755)
        for arguments in (["new", closed / "a.gaceta"], ["new", closed / "a.gaceta", "--sample"],
                          ["backup", newsroom, "--to", closed / "copy.gaceta"],
                          ["restore", newsroom, closed / "b.gaceta"],
                          ["export", newsroom, "--format", "site", "--to", closed / "site"],
                          ["export", newsroom, "--format", "site", "--to", closed / "site.zip"],
                          ["export", newsroom, "--format", "json", "--to", closed / "a.json"]):
            with self.subTest(arguments=arguments[0]):
                self.fails(*arguments, user=user)
        self.assertEqual(list(closed.iterdir()), [])

    def test_document_without_permission(self):
        newsroom = self.empty()
        newsroom.chmod(0o666)
        self.folder.chmod(0o777)
        document = self.path("a.json")
        document.write_bytes(self.sample_document().read_bytes())
        user = self.someone_else()
        document.chmod(0)
        self.fails("import", newsroom, document, user=user, saying="may not read")

    def test_full_disk_on_export(self):
        newsroom = self.sample()
        with self.small_disk("600k") as disk:
            for target in ("site", "site.zip", "a.json", "copy.gaceta"):
                with self.subTest(target=target):
                    command = {"a.json": ["export", newsroom, "--format", "json", "--media", "embedded", "--to"],
                               "copy.gaceta": ["backup", newsroom, "--to"]}.get(
                                   target, ["export", newsroom, "--format", "site", "--to"])
                    self.fails(*command, disk / target, saying="room")
                    self.assertEqual(list(disk.rglob("*")), [])

    def test_full_disk_keeps_the_former_export(self):
        newsroom = self.sample()
        with self.small_disk("24m") as disk:
            site, document = disk / "site", disk / "a.json"
            self.done("export", newsroom, "--format", "site", "--to", site, "--as-of", "2026-01-01")
            self.done("export", newsroom, "--format", "json", "--to", document, "--media", "embedded")
            before = program.files_of(disk)
            (disk / "ballast").write_bytes(b"x" * (shutil.disk_usage(disk).free - 100_000))
            program.dirty_copy(newsroom, "UPDATE entry_texts SET title = title || ' again'; "
                                         "UPDATE newsroom SET content_token = 'x'")
            self.fails("export", newsroom, "--format", "site", "--to", site, "--as-of", "2026-01-01", saying="room")
            self.fails("export", newsroom, "--format", "json", "--to", document, "--media", "embedded", saying="room")
            (disk / "ballast").unlink()
            self.assertEqual(program.files_of(disk), before)

    def test_full_disk_on_import(self):
        with self.small_disk("1m") as disk:
            newsroom = disk / "a.gaceta"
            self.done("new", newsroom)
            before = self.exported(newsroom, "before.json")
            self.fails("import", newsroom, self.sample_document(), saying="room")
            self.assertEqual(self.exported(newsroom, "after.json"), before)
            self.assertSound(newsroom)
            self.assertNothingLeftBeside(newsroom)
            newsroom.unlink()
            self.fails("new", newsroom, "--sample", saying="room")
            self.assertEqual(list(disk.iterdir()), [])

    def test_two_programs(self):
        newsroom = self.empty()
        with contextlib.closing(sqlite3.connect(newsroom, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            started = time.monotonic()
            self.fails("import", newsroom, self.sample_document(), saying="Another program")
            self.assertLess(time.monotonic() - started, 10)
            # Reading goes on.
            self.done("info", newsroom)
            self.done("backup", newsroom)
            other.execute("ROLLBACK")
        self.done("import", newsroom, self.sample_document())
        self.assertSound(newsroom)

    def test_two_exports_into_one_folder(self):
        newsroom = self.sample()
        target = self.path("site")
        self.done("export", newsroom, "--format", "site", "--to", target)
        before = program.files_of(target)
        descriptor = os.open(target, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            self.fails("export", newsroom, "--format", "site", "--to", target, "--drafts", saying="Another export")
        finally:
            os.close(descriptor)
        self.assertEqual(program.files_of(target), before)


if __name__ == "__main__":
    program.main()

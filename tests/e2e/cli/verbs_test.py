"""The way of a newsroom through the built program, and what the shell sees of it."""

import contextlib
import json
import pathlib
import re
import shutil
import sqlite3
import subprocess

import program


class Verbs(program.ProgramTest):
    def test_round_trip_gives_identical_bytes(self):
        first = self.exported(self.sample(), "first.json")
        newsroom = self.empty()
        self.done("import", newsroom, self.path("first.json"))
        self.assertEqual(self.exported(newsroom, "second.json"), first)
        # Once more over what is there: nothing changes.
        self.done("import", newsroom, self.path("first.json"))
        self.assertEqual(self.exported(newsroom, "third.json"), first)
        self.assertSound(newsroom)
        self.assertNothingLeftBeside(newsroom)

    def test_round_trip_with_files_beside(self):
        one, two = self.path("one"), self.path("two")
        one.mkdir(), two.mkdir()
        self.done("export", self.sample(), "--format", "json", "--to", one)
        newsroom = self.empty()
        self.done("import", newsroom, one)
        self.done("export", newsroom, "--format", "json", "--to", two)
        self.assertEqual(program.files_of(one), program.files_of(two))
        self.assertEqual((one / "newsroom.json").read_bytes(), self.sample_document().read_bytes())

    def test_every_field_survives(self):
        document = program.SOURCE / "tests/data/rich-newsroom.json"
        newsroom = self.empty()
        self.done("import", newsroom, document)
        self.assertEqual(self.exported(newsroom), document.read_bytes())
        self.assertSound(newsroom)

    def test_dry_run_changes_nothing(self):
        newsroom = self.empty()
        before = newsroom.read_bytes()
        output = self.done("import", newsroom, self.sample_document(), "--dry-run")
        self.assertIn("11 news entries", output)
        self.assertEqual(newsroom.read_bytes(), before)
        self.fails("import", self.other_newsroom(), self.sample_document(), "--dry-run", saying="other content")

    def other_newsroom(self):
        newsroom = self.empty("other.gaceta")
        self.done("import", newsroom, program.SOURCE / "tests/data/rich-newsroom.json")
        return newsroom

    def test_import_never_throws_content_away(self):
        newsroom = self.other_newsroom()
        before = self.exported(newsroom, "before.json")
        self.fails("import", newsroom, self.sample_document(), saying="Import into a new newsroom")
        self.assertEqual(self.exported(newsroom, "after.json"), before)

    def test_info(self):
        newsroom = self.sample()
        self.assertIn("Partnership for Los Angeles Schools", self.done("info", newsroom))
        info = json.loads(self.done("info", newsroom, "--json"))
        self.assertEqual(info["items"]["entry"], 10)
        self.assertEqual(info["items"]["school"], 19)
        self.assertEqual(info["languages"], ["en", "es"])
        self.assertNothingLeftBeside(newsroom)

    def test_check(self):
        newsroom = self.sample()
        findings = json.loads(self.done("check", newsroom, "--json"))
        self.assertTrue(any(f["rule"] == "outdated-translation" for f in findings))
        program.dirty_copy(newsroom, "UPDATE entry_texts SET title = '' WHERE state = 'published'")
        result = self.run_program("check", newsroom)
        self.assertEqual(result.returncode, 3)
        self.assertIn("required: ", result.stdout)
        self.assertTrue(all(f["severity"] == "required" for f in
                            json.loads(self.run_program("check", newsroom, "--required", "--json").stdout)))

    def test_search(self):
        newsroom = self.sample()
        self.assertIn("Graduación", self.done("search", newsroom, "graduacion"))
        hits = json.loads(self.done("search", newsroom, "graduacion", "--json", "--limit", "2"))
        self.assertEqual(len(hits), 2)
        self.assertNotIn("\x02", json.dumps(hits))
        nothing = self.run_program("search", newsroom, "xyzzy")
        self.assertEqual((nothing.returncode, nothing.stdout), (0, ""))

    def test_backup_and_restore(self):
        newsroom = self.sample()
        before = self.exported(newsroom, "before.json")
        self.done("backup", newsroom, "--to", self.path("copy.gaceta"))
        self.fails("backup", newsroom, "--to", self.path("copy.gaceta"), saying="--replace")
        self.done("backup", newsroom, "--to", self.path("copy.gaceta"), "--replace")
        self.path("letter.txt").write_text("Dear all")
        self.fails("backup", newsroom, "--to", self.path("letter.txt"), "--replace", saying="no newsroom")
        self.assertEqual(self.path("letter.txt").read_text(), "Dear all")

        program.dirty_copy(newsroom, "DELETE FROM entry_texts")
        output = self.done("restore", self.path("copy.gaceta"), newsroom)
        self.assertEqual(self.exported(newsroom, "after.json"), before)
        aside = pathlib.Path(re.search(r"kept: (.*)\n", output)[1])
        self.assertTrue(aside.is_file())
        self.assertNotEqual(self.exported(aside, "aside.json"), before)

    def test_restore_beside_a_log(self):
        """The newsroom was deleted after a crash; what its log holds must not come into the backup."""
        newsroom = self.sample()
        before = self.exported(newsroom, "before.json")
        self.done("backup", newsroom, "--to", self.path("copy.gaceta"))
        log = self.path(newsroom.name + "-wal")
        with contextlib.closing(sqlite3.connect(newsroom)) as connection:
            connection.execute("DELETE FROM entry_texts")
            connection.commit()
            shutil.copy(log, self.path("kept"))
        newsroom.unlink()
        self.path("kept").rename(log)
        self.done("restore", self.path("copy.gaceta"), newsroom)
        self.assertEqual(self.exported(newsroom, "after.json"), before)
        self.assertSound(newsroom)

    def test_backup_beside(self):
        newsroom = self.sample()
        output = self.done("backup", newsroom)
        copy = pathlib.Path(re.search(r"ready: (.*)\n", output)[1])
        self.assertRegex(copy.name, r"^sample \(backup \d{4}-\d\d-\d\d \d\d\.\d\d\)\.gaceta$")
        self.assertSound(copy)
        self.done("backup", newsroom)  # another of the same minute

    def test_new_refuses_what_is_there(self):
        newsroom = self.sample()
        before = newsroom.read_bytes()
        self.fails("new", newsroom, saying="is there already")
        self.assertEqual(newsroom.read_bytes(), before)
        self.fails("new", self.path("nowhere/x.gaceta"), saying="no folder")

    def test_wrong_usage(self):
        newsroom = self.sample()
        for arguments, saying in [
                (["frob"], "no command"), (["info"], "FILE is missing"), (["info", "a", "b"], "too many"),
                (["info", newsroom, "--frob"], "--frob"), (["export", newsroom], "--format"),
                (["export", newsroom, "--format", "site"], "--to"),
                (["export", newsroom, "--format", "pdf", "--to", "x"], "pdf"),
                (["export", newsroom, "--format", "json", "--to", "x", "--drafts"], "--drafts"),
                (["export", newsroom, "--format", "site", "--to", "x", "--media", "beside"], "--media"),
                (["export", newsroom, "--format", "site", "--to", "x", "--as-of", "yesterday"], "yesterday"),
                (["search", newsroom], "WORDS"), (["search", newsroom, "x", "--limit", "none"], "--limit"),
                (["import", newsroom, "x", "--format", "docx"], "docx"),
                (["restore", newsroom, newsroom], "same file"), (["--language", "fr", "info"], "fr")]:
            with self.subTest(arguments=arguments):
                self.fails(*arguments, code=2, saying=saying)
        self.assertEqual(self.run_program().returncode, 2)

    def test_help(self):
        overview = self.done("--help")
        verbs = re.findall(r"^  ([a-z]+) ", overview, re.M)
        self.assertEqual(verbs, ["new", "info", "check", "search", "replace", "verify", "backup", "restore", "export", "import", "preview", "theme"])
        for verb in verbs:
            text = self.done(verb, "--help")
            self.assertEqual(text, self.done("help", verb))
            for line in text.splitlines():
                self.assertLessEqual(len(line), 90, line)
        self.assertRegex(self.done("--version"), r"^gaceta-cli \d+\.\d+\.\d+\n$")

    def test_language(self):
        with_option = self.run_program("--language", "es", "info", self.path("none.gaceta"))
        by_system = self.run_program("info", self.path("none.gaceta"),
                                     environment=program.quiet_environment(LANG="es_MX.UTF-8"))
        self.assertEqual(with_option.stderr, by_system.stderr)
        self.assertNotEqual(with_option.stderr, self.run_program("info", self.path("none.gaceta")).stderr)

    def test_results_that_cannot_be_written(self):
        newsroom = self.sample()
        with open("/dev/full", "wb") as full:
            result = subprocess.run([program.PROGRAM, "info", newsroom], stdout=full, stderr=subprocess.PIPE,
                                    encoding="utf-8", check=False, env=program.quiet_environment())
        self.assertEqual(result.returncode, 1)
        self.assertIn("could not be written", result.stderr)

    def test_plain_locale_says_nothing_of_it(self):
        result = self.run_program("info", self.sample(), environment=program.quiet_environment(LC_ALL="C", LANG="C"))
        self.assertEqual((result.returncode, result.stderr), (0, ""))


if __name__ == "__main__":
    program.main()

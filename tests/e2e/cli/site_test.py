"""The export of a site: the same bytes wherever and whenever it is made."""

import json
import os
import zipfile

import program

AS_OF = ("--as-of", "2026-01-31T12:00Z")


class Site(program.ProgramTest):
    def site(self, newsroom, name, *more, **how):
        target = self.path(name)
        output = self.done("export", newsroom, "--format", "site", "--to", target, *AS_OF, *more, **how)
        return target, output

    def test_same_bytes_everywhere(self):
        newsroom = self.sample()
        here, _ = self.site(newsroom, "here")
        elsewhere, _ = self.site(
            newsroom, "elsewhere", "--language", "es",
            environment=program.quiet_environment(TZ="Asia/Kathmandu", LANG="es_ES.UTF-8", LC_ALL="tr_TR.UTF-8"))
        self.assertEqual(program.files_of(here), program.files_of(elsewhere))

    def test_second_export_writes_nothing(self):
        newsroom = self.sample()
        target, _ = self.site(newsroom, "site")
        before = {p: p.stat().st_mtime_ns for p in target.rglob("*")}
        _, output = self.site(newsroom, "site", "--json")
        report = json.loads(output)
        self.assertTrue(report["nothingChanged"])
        self.assertEqual((report["written"], report["removed"], report["warnings"]), (0, 0, []))
        self.assertEqual({p: p.stat().st_mtime_ns for p in target.rglob("*")}, before)

    def test_archive_is_reproducible(self):
        newsroom = self.sample()
        one, _ = self.site(newsroom, "one.zip")
        os.utime(newsroom, (1, 1))
        two, _ = self.site(newsroom, "two.zip",
                           environment=program.quiet_environment(TZ="Pacific/Kiritimati", LANG="es_MX.UTF-8"))
        self.assertEqual(one.read_bytes(), two.read_bytes())
        folder, _ = self.site(newsroom, "folder")
        with zipfile.ZipFile(one) as archive:
            self.assertIsNone(archive.testzip())
            self.assertEqual({name: archive.read(name) for name in archive.namelist()}, program.files_of(folder))

    def test_any_change_to_a_bundle_is_found(self):
        newsroom = self.sample()
        folder, _ = self.site(newsroom, "folder")
        archive, _ = self.site(newsroom, "site.zip")
        sound = json.loads(self.done("verify-bundle", folder, "--json"))
        self.assertTrue(sound["sound"])
        self.assertEqual(sound["files"] + 1, len(program.files_of(folder)))
        self.assertEqual(json.loads(self.done("verify-bundle", archive, "--json")), sound)

        page = folder / "en/index.html"
        page.write_bytes(page.read_bytes().replace(b"e", b"a", 1))
        (folder / "es/feed.xml").unlink()
        (folder / ".hidden").write_text("not ours")
        faults = {"changed": ["en/index.html"], "missing": ["es/feed.xml"], "extra": [".hidden"]}
        self.assertBundleFaults(folder, faults)
        tampered = self.path("tampered.zip")
        with zipfile.ZipFile(tampered, "w") as target:
            for name, data in program.files_of(folder).items():
                target.writestr(name, data)
        self.assertBundleFaults(tampered, faults)
        cut = self.path("cut.zip")
        cut.write_bytes(archive.read_bytes()[:100_000])
        self.fails("verify-bundle", cut)
        self.fails("verify-bundle", newsroom.parent)
        self.fails("verify-bundle", self.path("nothing"))

    def assertBundleFaults(self, bundle, faults):
        result = self.run_program("verify-bundle", bundle, "--json")
        self.assertEqual(result.returncode, 1)
        found = json.loads(result.stdout)
        self.assertFalse(found["sound"])
        self.assertEqual({key: found[key] for key in faults}, faults)

    def test_drafts_only_when_asked(self):
        newsroom = self.sample()
        program.dirty_copy(newsroom, "UPDATE entry_texts SET title = 'Zyxwvu', body = 'Zyxwvu' WHERE state = 'draft'")
        public, _ = self.site(newsroom, "public")
        preview, _ = self.site(newsroom, "preview", "--drafts")
        self.assertFalse([n for n, b in program.files_of(public).items() if b"Zyxwvu" in b])
        self.assertTrue([n for n, b in program.files_of(preview).items() if b"Zyxwvu" in b])

    def test_earlier_moment_shows_less(self):
        newsroom = self.sample()
        now, _ = self.site(newsroom, "now")
        target = self.path("then")
        self.done("export", newsroom, "--format", "site", "--to", target, "--as-of", "2020-01-01")
        self.assertLess(len(program.files_of(target)), len(program.files_of(now)))

    def test_base_url(self):
        target, _ = self.site(self.sample(), "site", "--base-url", "https://news.example.net")
        self.assertIn(b"https://news.example.net/", (target / "sitemap.xml").read_bytes())

    def test_theme(self):
        newsroom = self.sample()
        theme = self.path("theme")
        self.fails("export", newsroom, "--format", "site", "--to", self.path("x"), "--theme", theme)
        (theme / "assets").mkdir(parents=True)
        (theme / "theme.json").write_text('{"name": "Mine"}')
        (theme / "assets/mine.css").write_text("body{}")
        target, _ = self.site(newsroom, "site", "--theme", theme)
        self.assertTrue((target / "assets/mine.css").is_file())

    def test_broken_links(self):
        newsroom = self.sample()
        sound, _ = self.site(newsroom, "sound")
        self.assertEqual(json.loads(self.done("verify-bundle", sound, "--json"))["brokenLinks"], [])
        program.dirty_copy(newsroom, "UPDATE entry_texts SET body = body || char(10, 10) || '[x](/en/nothing.html)' "
                                     "WHERE item = (SELECT item FROM entry_texts WHERE state = 'published' LIMIT 1); "
                                     "UPDATE newsroom SET content_token = 'x'")
        target = self.path("broken")
        arguments = ("export", newsroom, "--format", "site", "--to", target, *AS_OF)
        refused = self.run_program(*arguments)
        self.assertEqual(refused.returncode, 3, refused.stderr)
        self.assertIn("“/en/nothing.html”", refused.stdout)
        self.assertIn("nothing was exported", refused.stderr)
        self.assertFalse(target.exists())
        told = json.loads(self.run_program(*arguments, "--json").stdout)
        self.assertTrue(told["refused"])
        self.assertEqual({(link["address"], link["kind"], link["fault"]) for link in told["brokenLinks"]},
                         {("/en/nothing.html", "entry", "no-file")})
        self.fails(*arguments, "--broken-links", "perhaps", code=2)
        passed = json.loads(self.done(*arguments, "--broken-links", "warn", "--json"))
        self.assertFalse(passed["refused"])
        self.assertEqual(passed["brokenLinks"], told["brokenLinks"])
        found = self.run_program("verify-bundle", target, "--json")
        self.assertEqual(found.returncode, 3)
        self.assertTrue(json.loads(found.stdout)["sound"])
        self.assertEqual(len(json.loads(found.stdout)["brokenLinks"]), len(told["brokenLinks"]))
        self.done("verify-bundle", target, "--no-links")

    def test_files_of_others_stay(self):
        newsroom = self.sample()
        target, _ = self.site(newsroom, "site")
        (target / "CNAME").write_text("www.example.org")
        program.dirty_copy(newsroom, "UPDATE entry_texts SET title = title || '!'; "
                                     "UPDATE newsroom SET content_token = 'x'")
        self.site(newsroom, "site")
        self.assertEqual((target / "CNAME").read_text(), "www.example.org")

    def test_folder_that_is_not_ours(self):
        newsroom = self.sample()
        target = self.path("papers")
        target.mkdir()
        (target / "index.html").write_text("mine")
        self.fails("export", newsroom, "--format", "site", "--to", target, saying="holds other files")
        self.assertEqual(program.files_of(target), {"index.html": b"mine"})
        self.path("letter.zip").write_text("no archive")
        self.fails("export", newsroom, "--format", "site", "--to", self.path("letter.zip"), saying="not a site")
        self.path("file").write_text("x")
        self.fails("export", newsroom, "--format", "site", "--to", self.path("file"), saying="is a file")


if __name__ == "__main__":
    program.main()

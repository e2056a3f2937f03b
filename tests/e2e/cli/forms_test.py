"""What goes to site generators of others: the same content as the site, as a bundle."""

import json

import program

AS_OF = ("--as-of", "2026-01-31T12:00Z")


class Headless(program.ProgramTest):
    def export(self, newsroom, name, *more):
        target = self.path(name)
        self.done("export", newsroom, *more, "--to", target, *AS_OF)
        return program.files_of(target)

    def test_both_spellings(self):
        newsroom = self.sample()
        one = self.export(newsroom, "one", "--format", "headless")
        self.assertEqual(one, self.export(newsroom, "two", "--format", "json", "--headless"))
        self.assertEqual(json.loads(one["index.json"])["languages"][0]["file"], "en/index.json")
        self.done("verify-bundle", "one", cwd=self.folder)

    def test_options_that_do_not_go_together(self):
        newsroom = self.sample()
        for more, saying in [(("--format", "site", "--headless"), "--headless"),
                             (("--format", "headless", "--media", "embedded"), "--media"),
                             (("--format", "csv", "--drafts"), "--drafts"),
                             (("--format", "json", "--theme", "x"), "--theme")]:
            with self.subTest(more=more):
                self.fails("export", newsroom, *more, "--to", self.path("x"), code=2, saying=saying)

    def test_content_for_hugo(self):
        newsroom = self.sample()
        content = self.export(newsroom, "hugo", "--format", "markdown")
        self.assertIn("hugo.toml", content)
        self.assertGreater(len([name for name in content if name.startswith("content/es/noticias/")]), 5)
        self.done("verify-bundle", "hugo", cwd=self.folder)
        self.done("export", newsroom, "--format", "markdown", "--to", self.path("hugo.zip"), *AS_OF)
        self.done("verify-bundle", self.path("hugo.zip"))

    def test_a_site_stays(self):
        newsroom = self.sample()
        site = self.export(newsroom, "public", "--format", "site")
        self.fails("export", newsroom, "--format", "headless", "--to", self.path("public"), saying="another folder")
        self.assertEqual(program.files_of(self.path("public")), site)


if __name__ == "__main__":
    program.main()

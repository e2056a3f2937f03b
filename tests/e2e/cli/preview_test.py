"""The preview as a browser and as strangers see it: gaceta-cli preview."""

import signal
import subprocess
import time
import unittest
import urllib.error
import urllib.request

import program


class PreviewTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.newsroom = self.sample()
        self.process = subprocess.Popen([program.PROGRAM, "preview", str(self.newsroom)], stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, encoding="utf-8",
                                        env=program.quiet_environment())
        self.root = self.process.stdout.readline().strip()

    def tearDown(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()
        super().tearDown()

    def get(self, path="", headers=None):
        return urllib.request.urlopen(urllib.request.Request(self.root + path, headers=headers or {}), timeout=20)

    def refused(self, url, headers=None):
        with self.assertRaises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(urllib.request.Request(url, headers=headers or {}), timeout=20)
        caught.exception.close()
        return caught.exception.code

    def test_shows_the_site(self):
        with self.get("en/index.html") as page:
            self.assertEqual(page.headers["Content-Type"], "text/html; charset=utf-8")
            self.assertIn(b"~preview.js", page.read())

    def test_strangers_are_refused(self):
        host = self.root.split("/")[2]
        self.assertEqual(self.refused(f"http://{host}/en/index.html"), 404)
        self.assertEqual(self.refused(self.root + "en/index.html", {"Host": "drafts.example.org"}), 403)

    def test_follows_what_is_saved(self):
        with self.get("~state.json") as state:
            before = state.read()
        self.done("replace", self.newsroom, "Roosevelt", "Mendez")
        for _ in range(100):
            with self.get("~state.json") as state:
                if state.read() != before:
                    break
            time.sleep(0.1)
        else:
            self.fail("the preview did not follow")
        with self.get("en/index.html") as page:
            self.assertIn(b"Mendez", page.read())

    def test_ends_when_asked(self):
        self.process.send_signal(signal.SIGINT)
        self.process.communicate(timeout=20)
        self.assertEqual(self.process.returncode, 0)


if __name__ == "__main__":
    unittest.main()

"""Documents that cannot be imported, and texts that are hard to bear, through the program."""

import base64
import json
import os
import pty
import resource
import subprocess
import uuid

import program


def minimal(**members):
    return {"format": "gaceta", "version": 1, "organisation": {"languages": ["en", "es"]}, **members}


def entry(**text):
    return {"id": str(uuid.UUID(int=1)), "kind": "article", "source": "en", "date": "2024-05-01T12:00:00Z",
            "texts": {"en": {"title": "T", "slug": "t", "body": "b", "state": "published", **text}}}


class BadDocuments(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.newsroom = self.empty()
        self.before = self.newsroom.read_bytes()

    def whole(self):
        return self.exported(self.sample(), "sample.json")

    def refused(self, content, saying, name="document.json"):
        path = self.path(name)
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content, indent=1).encode())
        sentence = self.fails("import", self.newsroom, path, saying=saying)
        self.assertLess(len(sentence), 400)
        self.assertEqual(self.newsroom.read_bytes(), self.before)
        return sentence

    def test_every_cut(self):
        whole = self.whole()
        for length in [0, 1, 2, 17, *range(100, len(whole) - 2, len(whole) // 25)]:
            with self.subTest(length=length):
                self.refused(whole[:length], "cannot be imported")

    def test_place_is_named(self):
        document = json.loads(self.whole())
        for change, saying in [
                (lambda d: d["entries"][3].update(date=5), "entries[3].date"),
                (lambda d: d["entries"][2].update(kind="gossip"), "entries[2].kind"),
                (lambda d: d["schools"][1].update(cdsCode=[]), "schools[1].cdsCode"),
                (lambda d: d["pages"][0].update(inMenu="yes"), "pages[0].inMenu"),
                (lambda d: d["entries"][1].update(headline="x"), "headline"),
                (lambda d: d["entries"][1].update(id=d["entries"][0]["id"]), "entries[1].id"),
                (lambda d: d["entries"][0].update(tags=[str(uuid.UUID(int=7))]), "entries[0].tags[0]"),
                (lambda d: d["statistics"][0]["observations"][0].update(value="88"), "statistics[0].observations[0].value"),
                (lambda d: d.update(entries={}), "entries"),
                (lambda d: d["organisation"].update(languages=[]), "organisation.languages"),
                (lambda d: d["media"][0].update(sha256="0" * 64), "media[0]")]:
            changed = json.loads(json.dumps(document))
            change(changed)
            with self.subTest(saying=saying):
                sentence = self.refused(changed, saying)
                self.assertRegex(sentence, r"Line \d+")

    def test_versions_and_formats(self):
        self.refused(minimal(version=2), "newer")
        self.refused(minimal(version=999, unheardOf=[1]), "newer")
        for document in (minimal(version=0), minimal(version="1"), minimal(format="other"), {"format": "gaceta"},
                         {}, [], [[1]], "text", 5, None):
            with self.subTest(document=document):
                self.refused(document, "cannot be imported")

    def test_hostile_bytes(self):
        for name, content in {
                "deep list": b"[" * 1_000_000,
                "deep object": b'{"a":' * 1_000_000,
                "deep inside": b'{"format":"gaceta","version":1,"organisation":' + b'{"texts":' * 100_000,
                "invalid UTF-8": json.dumps(minimal()).encode().replace(b"gaceta", b"gac\xffta"),
                "overlong UTF-8": b'{"format":"gaceta","version":1,"organisation":{"email":"\xc0\xaf"}}',
                "lone surrogate": b'{"format":"gaceta","version":1,"organisation":{"email":"\\ud800"}}',
                "UTF-16": json.dumps(minimal()).encode("utf-16"),
                "NULs": bytes(10_000),
                "the same name twice": b'{"format":"gaceta","format":"gaceta"}',
                "text after the end": json.dumps(minimal()).encode() + b"{}",
                "a huge number": b'{"format":"gaceta","version":1' + b"0" * 100_000 + b"}",
        }.items():
            with self.subTest(name=name):
                self.refused(content, "cannot be imported")

    def test_large(self):
        """200 MB that are no newsroom are refused in little memory; a file over the limit at once."""
        path = self.path("large.json")
        with path.open("wb") as file:
            file.write(b'{"format":"gaceta","version":1,"organisation":{"languages":["en"]},"terms":[')
            piece = b",".join(b'{"id":"%s"}' % str(uuid.UUID(int=i)).encode() for i in range(1, 20001))
            for _ in range(200 * 1024 * 1024 // len(piece)):
                file.write(piece + b",")
            file.write(b'{"id":5}]}')
        self.fails("import", self.newsroom, path, saying="terms[")
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        self.assertLess(memory, 1000)
        with path.open("r+b") as file:
            file.truncate(600 * 1024 * 1024)
        self.fails("import", self.newsroom, path, saying="too large")
        self.assertEqual(self.newsroom.read_bytes(), self.before)

    def test_sources_that_are_no_documents(self):
        self.fails("import", self.newsroom, self.path("none.json"), saying="no file")
        self.path("letter.docx").write_bytes(b"PK\x03\x04....")
        self.fails("import", self.newsroom, self.path("letter.docx"), saying="cannot tell what")
        self.path("folder").mkdir()
        self.fails("import", self.newsroom, self.path("folder"), saying="cannot tell what")
        self.fails("import", self.newsroom, self.newsroom, saying="cannot tell what")
        self.fails("import", self.newsroom, "/dev/zero", "--format", "json", saying="no ordinary file")

    def test_image_that_lies(self):
        media = {"id": str(uuid.UUID(int=2)), "fileName": "photo.png",
                 "data": base64.b64encode(b"<script>alert(1)</script>").decode()}
        self.refused(minimal(media=[media]), "not what its name says")
        self.refused(minimal(media=[{**media, "data": "%%%"}]), "media[0]")
        self.refused(minimal(media=[{**media, "fileName": "missing.png", "data": ""}]), "missing.png")
        self.path("secret.txt").write_text("secret")
        del media["data"]
        self.refused(minimal(media=[{**media, "fileName": "../secret.txt"}]), "media[0]")


class HardTexts(program.ProgramTest):
    def through_everything(self, document):
        newsroom = self.empty()
        source = self.path("in.json")
        source.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        self.done("import", newsroom, source)
        first = self.exported(newsroom, "first.json")
        again = self.empty("again.gaceta")
        self.done("import", again, self.path("first.json"))
        self.assertEqual(self.exported(again, "second.json"), first)
        self.assertSound(again)
        self.done("info", again)
        self.assertIn(self.run_program("check", again).returncode, (0, 3))
        self.done("export", again, "--format", "site", "--to", self.path("site"))
        return again, json.loads(first)

    def test_title_of_20000_characters(self):
        title = "Título larguísimo " * 1111
        newsroom, document = self.through_everything(minimal(entries=[entry(title=title)]))
        self.assertEqual(document["entries"][0]["texts"]["en"]["title"], title)
        self.assertIn("larguísimo", self.done("search", newsroom, "larguisimo"))

    def test_right_to_left_and_emoji(self):
        title = "مرحبا بالعالم 👩‍👩‍👧‍👦 שלום 🇲🇽 e\u0301 \u202eabc\u202c"
        newsroom, document = self.through_everything(minimal(entries=[entry(title=title, body=title * 3)]))
        self.assertEqual(document["entries"][0]["texts"]["en"]["title"], title)
        self.assertIn("مرحبا", self.done("search", newsroom, "مرحبا"))
        page = (self.path("site") / "en/news/t.html").read_text(encoding="utf-8")
        self.assertIn("👩‍👩‍👧‍👦", page)

    def test_body_of_5_megabytes(self):
        body = "Una frase con **negrita** y [enlace](https://example.org).\n\n" * 85_000
        self.assertGreater(len(body), 5_000_000)
        newsroom, document = self.through_everything(minimal(entries=[entry(body=body)]))
        self.assertEqual(document["entries"][0]["texts"]["en"]["body"], body)

    def test_one_paragraph_of_5_megabytes(self):
        self.through_everything(minimal(entries=[entry(body="palabra " * 650_000)]))

    def test_terminal_is_safe(self):
        """A text may not write to the screen as it likes: where results go to a terminal, signs of control are gone."""
        newsroom = self.empty()
        self.path("in.json").write_text(json.dumps(minimal(entries=[entry(title="evil \x1b[2J", body="a word")])))
        self.done("import", newsroom, self.path("in.json"))
        master, slave = pty.openpty()
        subprocess.run([program.PROGRAM, "search", newsroom, "word"], stdout=slave, stderr=slave, check=True,
                       env=program.quiet_environment())
        os.close(slave)
        shown = os.read(master, 10_000).decode()
        os.close(master)
        self.assertIn("\x1b[1mword\x1b[0m", shown)
        self.assertNotIn("\x1b[2J", shown)


if __name__ == "__main__":
    program.main()

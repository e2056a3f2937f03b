"""Invents a bilingual newsroom for the benchmarks. The same count and seed give the same content anywhere."""
import datetime
import json
import random
import re
import unicodedata
from pathlib import Path

LANGUAGES = ("en", "es")
WORDS = json.loads(Path(__file__).with_name("words.json").read_text(encoding="utf-8"))
CHIP = re.compile(r"\{\{stat:([a-z-]+)\}\}")


def slug(text):
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall("[a-z0-9]+", letters))


def instant(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def named(rows):
    """[key, …, English, Spanish] rows as objects."""
    return [{"key": row[0], "en": row[-2], "es": row[-1]} for row in rows]


def schools():
    levels = [level for level in WORDS["levels"] for _ in range(level[1])]
    result = []
    for number, (name, (level, _, english, spanish)) in enumerate(zip(WORDS["schools"], levels)):
        result.append({"key": slug(name), "level": level, "area": WORDS["areas"][number % len(WORDS["areas"])],
                       "en": f"{name} {english}", "es": f"{spanish} {name}"})
    return result


def printed(key, language):
    """What a fact chip shows, for generators that have no chips."""
    _, unit, _, value, _, _ = next(row for row in WORDS["statistics"] if row[0] == key)
    if unit == "percent":
        return f"{value}%" if language == "en" else f"{value} %"
    if unit == "currency":
        return f"${value // 1_000_000} {'million' if language == 'en' else 'millones'}"
    return f"{value:,}"


def without_chips(text, language):
    return CHIP.sub(lambda chip: printed(chip[1], language), text)


class Author:
    """Writes in both languages at once: every piece of text is a pair."""

    def __init__(self, generator, all_schools):
        self.random = generator
        self.schools = all_schools

    def sentence(self):
        school, month = self.random.choice(self.schools), self.random.randrange(12)
        values = {"{number}": f"{self.random.randint(25, 4800):,}", "{percent}": str(self.random.randint(2, 45)),
                  "{year}": str(self.random.randint(2010, 2025))}
        pair = self.random.choice(WORDS["sentences"])
        result = []
        for language, text in zip(LANGUAGES, pair):
            own = {**values, "{school}": school[language], "{month}": WORDS["months"][language][month]}
            for name, value in own.items():
                text = text.replace(name, value)
            result.append(text)
        return result

    def paragraph(self, shortest, longest):
        pairs = [self.sentence() for _ in range(self.random.randint(shortest, longest))]
        decorated = self.random.randrange(len(pairs))
        chance = self.random.random()
        if chance < 0.33:
            address = f"https://www.example.com/reports/{self.random.randrange(9000)}"
            pairs[decorated] = [f"{text} [{link}]({address})." for text, link in zip(pairs[decorated], WORDS["link"])]
        elif chance < 0.6 and "{{" not in pairs[decorated][0]:
            pairs[decorated] = [f"**{text}**" for text in pairs[decorated]]
        return [" ".join(texts) for texts in zip(*pairs)]

    def points(self):
        chosen = self.random.sample(WORDS["points"], 4)
        return ["\n".join(f"- {point}" for point in column) for column in zip(*chosen)]

    def table(self):
        first = self.random.randint(2010, 2021)
        rows = [f"| {first + i}-{(first + i + 1) % 100:02} | {self.random.randint(250, 2600):,} | {self.random.randint(-8, 19):+}% |"
                for i in range(4)]
        return ["\n".join([f"| {' | '.join(head)} |", "|---|---:|---:|", *rows]) for head in WORDS["columns"]]

    def body(self):
        blocks = [self.paragraph(3, 5) for _ in range(self.random.randint(2, 3))]
        for heading in self.random.sample(WORDS["headings"], self.random.randint(2, 3)):
            blocks.append([f"## {text}" for text in heading])
            blocks.append(self.paragraph(3, 5))
            chance = self.random.random()
            if chance < 0.3:
                blocks.append(self.points())
            elif chance < 0.5:
                blocks.append([f"> {text}" for text in self.sentence()])
            elif chance < 0.62:
                blocks.append(self.table())
            blocks.append(self.paragraph(2, 4))
        return ["\n\n".join(column) + "\n" for column in zip(*blocks)]


def summary(body, language):
    first = re.split(r"(?<=[.»”])\s", body.replace("**", ""), maxsplit=1)[0]
    return without_chips(first, language)


def entry(number, count, author):
    generator = author.random
    start, end = datetime.datetime(2009, 2, 2, 16), datetime.datetime(2026, 6, 1)
    date = start + datetime.timedelta(minutes=int((end - start).total_seconds() // 60 * number / max(1, count - 1)))
    actor, deed, school = (generator.choice(group) for group in (WORDS["actors"], WORDS["deeds"], author.schools))
    kind = generator.choices(WORDS["kinds"], [row[1] for row in WORDS["kinds"]])[0][0]
    places = {school["key"]} | ({generator.choice(author.schools)["key"]} if generator.random() < 0.3 else set())
    earlier = range(max(0, number - 200), number)
    result = {"id": f"n{number:06}", "number": number, "kind": kind, "published": instant(date),
              "updated": instant(date + datetime.timedelta(days=generator.randint(1, 40))) if generator.random() < 0.2 else None,
              "year": date.year, "schools": sorted(places),
              "tags": sorted(row[0] for row in generator.sample(WORDS["tags"], generator.randint(1, 4))),
              "related": [f"n{other:06}" for other in sorted(generator.sample(earlier, min(3, len(earlier))))]}
    for index, (language, body) in enumerate(zip(LANGUAGES, author.body())):
        joint = "at" if language == "en" else "de"
        title = f"{actor[index]} {joint} {school[language]} {deed[index]}"
        result[language] = {"title": title, "slug": f"{slug(title)[:60].rstrip('-')}-{number}",
                            "summary": summary(body, language), "body": body}
    return result


def make(count, seed=1):
    all_schools = schools()
    author = Author(random.Random(seed), all_schools)
    statistics = [dict(zip(("key", "unit", "display", "value", "en", "es"), row)) for row in WORDS["statistics"]]
    return {"organisation": WORDS["organisation"], "kinds": named(WORDS["kinds"]), "tags": named(WORDS["tags"]),
            "schools": all_schools, "statistics": statistics,
            "entries": [entry(number, count, author) for number in range(count)]}

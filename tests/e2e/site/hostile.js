// Writes a newsroom that means harm: hostile.js SAMPLE.json TARGET.json. The sample's pictures are linked
// beside it. Every text is replaced by one that breaks careless templates; texts that nobody may see yet carry SECRETMARK.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const [source, target] = process.argv.slice(2);
const room = JSON.parse(readFileSync(source));

const nasty = [
  '<script>alert("HOSTILE")</script> & <b>bold</b>',
  '</script><script>HOSTILE()//',
  '</title></style></textarea><img src=x onerror=HOSTILE()>',
  '"><svg onload=HOSTILE()> \' onmouseover="HOSTILE()"',
  ']]> <![CDATA[ <!-- --> &amp; &lt; &#x3c;script&#x3e;',
  '{{{body_html}}} {{> head}} {page} {site} {n} %1 %n \\u003c',
  'مدرسة الحي تفتح أبوابها \u202e reversed',
  '👩🏽‍🎓🎉 Día de graduación 🇲🇽 ﷽ Z̸̢̛̟a̶͔͐l̴̺̈g̷͉̈ǒ̶',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2),
  'Antidisestablishmentarianism and other very long words of the school board '.repeat(4).trim(),
  'ñ'.repeat(300),
  'https://www.example.org/' + 'a-very-long-address-without-any-place-to-break-'.repeat(6),
  '   lots   of\u00a0\u00a0space\u200b and\ttabs\u2028lines   ',
  "O’Neill & “Sons” 'n' «¡Hola!» — 100 % of 1 < 2 > 0",
];
let turn = 0;
const next = () => nasty[turn++ % nasty.length];

const body = () => `${next()}

{{< evil >}} {{% evil %}} {{</* evil */>}} {{< evil "x" /> {{ .Site }} <!--more--> \`{{< evil >}} {{% evil %}} {{< evil <!--more-->\`

## Heading {{< evil >}} {#own-id .class}

\`\`\`go {hl_lines=[1]}
{{< evil >}} and {{% evil %}} and {{</* evil */>}} and {{< evil
--- +++
\`\`\`

<script>HOSTILE()</script><iframe src="https://evil.example/"></iframe>

## ${next()}

## Twice

### Twice

[link](javascript:HOSTILE()) [data](data:text/html,HOSTILE) ![picture](https://evil.example/x.png) <https://evil.example/>
[elsewhere](https://evil.example/?a=1&b=2 "x\\" onmouseover=\\"HOSTILE") {{stat:unknown}} {{schools:unknown}} {{news:latest 99}} {{stat:founded-year}}

| ${'Column with a long name | '.repeat(9)}
| ${'--- | '.repeat(9)}
| ${'averyveryverylongcellwithoutabreak | '.repeat(9)}

\`\`\`
${'a line of code that never ends '.repeat(12)}
\`\`\`

> > > > > > Quotes in quotes ${next()}

- one
  - two
    - three
      - four ${'wide'.repeat(60)}

1234567890. a number

${'Word '.repeat(400)}

***

Last words ${next()}
`;

const slug = (word, number) => `${word}-${number}`;
const version = (number, language, state = 'published') => ({
  title: next(), slug: slug(`entry-${language}`, number), summary: next(), body: body(), seoTitle: next(),
  seoDescription: next(), dateline: next(), state, firstPublished: '2024-01-05T18:00:00Z' });
const ids = { count: 0 };
const newId = () => `01900000-0000-7000-8000-${(++ids.count).toString(16).padStart(12, '0')}`;

function nastyTexts(item, fields) {
  for (const [language, text] of Object.entries(item.texts))
    for (const field of fields) if (text[field] !== undefined || language === 'en') text[field] = next();
}

const kinds = ['article', 'press-release', 'statement', 'opinion', 'coverage', 'story', 'award', 'announcement'];
const entries = nasty.flatMap((_, round) => kinds.slice(0, 4).map((_, step) => {
  const number = round * 4 + step;
  const entry = { ...room.entries[number % room.entries.length], id: newId(), kind: kinds[number % 8],
    date: `20${String(9 + number % 16).padStart(2, '0')}-0${1 + number % 9}-05T18:00:00Z`,
    outlet: next(), outletUrl: number % 3 ? 'https://evil.example/?a="b"&c' : 'javascript:HOSTILE()',
    texts: { en: version(number, 'en') } };
  if (number % 3 === 0) entry.texts.es = version(number, 'es');
  if (number % 3 === 1) entry.texts.es = { title: '', slug: '', summary: '', body: '', state: 'published' };
  return { ...entry, related: [], leadImage: number % 2 ? entry.leadImage : undefined };
}));

const secret = (number, change, state = 'published') => {
  const texts = {};
  for (const language of ['en', 'es'])
    texts[language] = { title: `SECRETMARK ${number}`, slug: `secretmark-${language}-${number}`, summary: `SECRETMARK ${number}`,
      body: `SECRETMARK ${number}\n\n## SECRETMARK\n`, state };
  return { ...room.entries[0], id: newId(), date: '2025-05-05T18:00:00Z', related: [], texts, ...change };
};
entries.push(secret(1, { embargo: '2099-01-01T00:00:00Z' }), secret(2, { expires: '2025-06-01T00:00:00Z' }),
  secret(3, { date: '2099-01-01T00:00:00Z' }, 'scheduled'), secret(4, {}, 'draft'), secret(5, {}, 'in-review'),
  secret(6, {}, 'approved'), secret(7, {}, 'archived'));
// A text that is out in one language only.
const half = secret(8, {}, 'draft');
half.texts.en = version(900, 'en');
entries.push(half);
// What is public points at what is not.
entries[0].related = entries.slice(-8).map(entry => entry.id);
room.entries = entries;
room.redirects = [];

for (const term of room.terms) nastyTexts(term, ['name']);
for (const contact of room.contacts) nastyTexts(contact, ['role', 'note']);
for (const contact of room.contacts) contact.name = next();
for (const boilerplate of room.boilerplates) nastyTexts(boilerplate, ['title', 'body']);
for (const media of room.media) nastyTexts(media, ['alt', 'caption']);
for (const media of room.media) media.credit = next();
for (const school of room.schools) {
  nastyTexts(school, ['name', 'shortName', 'description']);
  Object.assign(school, { website: 'javascript:HOSTILE()', principal: next(), phone: next(), street: next(), grades: next() });
}
for (const list of room.schoolLists) nastyTexts(list, ['title', 'intro']);
for (const statistic of room.statistics) {
  nastyTexts(statistic, ['label', 'note']);
  for (const observation of statistic.observations) Object.assign(observation, { source: next(), sourceUrl: 'javascript:HOSTILE()' });
}
room.statistics[0].observations = [-1e15, 0, 1e15, 0.000001, 12345678.9].map((value, i) => (
  { value, asOf: `20${10 + i}-01-01`, period: next(), baseline: i === 0, source: next() }));
for (const page of room.pages) for (const text of Object.values(page.texts)) Object.assign(text, { title: next(), summary: next(), body: body() });
for (const text of Object.values(room.organisation.texts)) Object.assign(text, { name: next(), shortName: next(), tagline: next() });
room.organisation.accentColor = '#ffff00';
room.organisation.missingTranslation = process.argv[4] ?? 'leave-out';

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, JSON.stringify(room));
const media = join(dirname(target), 'media');
if (!existsSync(media)) symlinkSync(resolve(dirname(source), 'media'), media);

// News that mean harm: every kind in both languages, dates where clocks change, everything an entry can carry.
import { count, longTitle, next, nextShort, punctuation } from './texts.js';
import { bodyWithMarkup } from './bodies.js';

export const kinds = ['article', 'press-release', 'statement', 'opinion', 'coverage', 'story', 'award', 'announcement'];

const version = (number, language, body = bodyWithMarkup()) => ({
  title: next(), slug: `entry-${language}-${number}`, summary: next(), body, seoTitle: next(),
  seoDescription: next(), dateline: next(), state: 'published', firstPublished: '2024-01-05T18:00:00Z' });

// Each of the sample's, with every text replaced.
export const makeEntries = (newId, sample) => Array.from({ length: count }, (_, number) => {
  const entry = { ...sample[number % sample.length], id: newId(), kind: kinds[number % 8], related: [],
    date: `20${String(9 + number % 16).padStart(2, '0')}-0${1 + number % 9}-05T18:00:00Z`,
    outlet: next(), outletUrl: number % 3 ? 'https://evil.example/?a="b"&c' : 'javascript:HOSTILE()',
    texts: { en: version(number, 'en') } };
  if (number % 3 === 0) entry.texts.es = version(number, 'es');
  if (number % 3 === 1) entry.texts.es = { title: '', slug: '', summary: '', body: '', state: 'published' };
  return { ...entry, leadImage: number % 2 ? entry.leadImage : undefined };
});

// In Los Angeles a time that never was, one that was twice, the ends of a year and of a leap day.
const times = ['2025-03-09T10:30:00Z', '2025-11-02T08:30:00Z', '2025-11-02T09:30:00Z', '2024-03-01T07:59:59Z', '2026-01-01T07:59:59Z',
  '2026-01-01T08:00:00Z', '2026-01-31T23:00:00Z', '1899-12-31T00:00:00Z'];

// Of every kind one with all that an entry can carry, and one with next to nothing.
export const makeFullEntries = (newId, bodies, room) => kinds.flatMap((kind, number) => {
  const texts = Object.values(bodies);
  const ids = list => list.map(item => item.id);
  const full = { id: newId(), kind, source: number % 2 ? 'es' : 'en', date: times[number], embargo: times[number], eventDate: '2026-02-29'.replace('29', '28'),
    pinnedUntil: number === 3 ? '2099-01-01' : undefined, tags: ids(room.terms), schools: ids(room.schools).slice(0, 12), contacts: ids(room.contacts),
    related: [], leadImage: room.images[number % room.images.length].id, gallery: ids(room.images),
    attachments: room.files.concat(room.images[0]).map((file, i) => ({ file: file.id, labels: i % 2 ? { en: next(), es: nextShort() } : {} })),
    video: { url: ['https://www.youtube.com/watch?v="><script>HOSTILE()</script>', 'javascript:HOSTILE()', 'https://vimeo.com/1', ''][number % 4], provider: next(),
      poster: room.images[0].id, titles: { en: next(), es: next() } },
    boilerplate: room.boilerplates[0].id, outlet: next(), outletUrl: 'https://evil.example/?q="x"&y=<z>', outletLanguage: ['ar', 'zh-Hant', 'es'][number % 3],
    amendments: ['typo', 'update', 'correction', 'correction'].map((what, i) => ({ kind: what, time: `2026-01-0${1 + i}T18:00:00Z`,
      notes: i === 3 ? { es: next() } : { en: next(), es: next() } })),
    texts: { en: version(1000 + number, 'en', texts[number % texts.length]), es: version(1000 + number, 'es', texts[(number + 1) % texts.length]) } };
  const bare = { id: newId(), kind, source: 'en', date: '2025-05-05T18:00:00Z', texts: Object.fromEntries(['en', 'es'].map(language =>
    [language, { title: punctuation[number + (language === 'es' ? 1 : 0)], slug: `bare-${language}-${number}`, body: '', state: 'published' }])) };
  return [full, bare];
});

// The same addresses once more, and one that the site has itself.
export const makeTwins = (newId, body) => [['en', 'same'], ['en', 'same'], ['es', 'same'], ['en', 'index']].map(([language, slug], i) => ({
  id: newId(), kind: 'article', source: language, date: `2025-06-0${1 + i}T18:00:00Z`,
  texts: { [language]: { title: i % 2 ? longTitle : '…', slug, summary: '', body, state: 'published' } } }));

export function makeSecrets(newId, sample) {
  const secret = (number, change, state = 'published') => {
    const texts = {};
    for (const language of ['en', 'es'])
      texts[language] = { title: `SECRETMARK ${number}`, slug: `secretmark-${language}-${number}`, summary: `SECRETMARK ${number}`,
        body: `SECRETMARK ${number}\n\n## SECRETMARK\n`, state };
    return { ...sample, id: newId(), date: '2025-05-05T18:00:00Z', related: [], texts, ...change };
  };
  const secrets = [secret(1, { embargo: '2099-01-01T00:00:00Z' }), secret(2, { expires: '2025-06-01T00:00:00Z' }),
    secret(3, { date: '2099-01-01T00:00:00Z' }, 'scheduled'), secret(4, {}, 'draft'), secret(5, {}, 'in-review'),
    secret(6, {}, 'approved'), secret(7, {}, 'archived'), secret(9, {}, 'pending-deletion'),
    secret(10, { embargo: '2026-02-01T08:00:01Z' }), secret(11, { expires: '2026-02-01T08:00:00Z' })];
  // A text that is out in one language only.
  const half = secret(8, {}, 'draft');
  half.texts.en = version(900, 'en');
  return [...secrets, half];
}

// Items beside those of the sample: statistics, lists, schools, pages, tags and contacts at the edges of what there can be.
import { longTitle, next, nextShort, punctuation } from './texts.js';

const both = make => ({ en: make('en'), es: make('es') });

const many = Array.from({ length: 150 }, (_, i) => ({ value: Math.sin(i) * 1000, asOf: `${1870 + i}-06-30` }));
const values = {
  empty: [],
  negative: [{ value: -12.5, asOf: '2020-01-01', baseline: true }, { value: -99999999, asOf: '2021-01-01' }],
  huge: [-1e15, 0, 1e15, 0.000001, 12345678.9].map((value, i) => ({ value, asOf: `20${10 + i}-01-01`, baseline: i === 0 })),
  hugest: [{ value: 1.7e308, asOf: '2020-01-01' }, { value: -1.7e308, asOf: '2021-01-01' }, { value: 5e-324, asOf: '2022-01-01' }],
  single: [{ value: 42, asOf: '2024-02-29' }],
  without: [{ value: 7 }],
  same: [1, 2, 2, 3].map(value => ({ value, asOf: '2020-01-01', period: 'the same' })),
  flat: [5, 5, 5].map((value, i) => ({ value, asOf: `200${i}-01-01` })),
  future: [{ value: 1, asOf: '2099-12-31' }, { value: 2, asOf: '0001-01-01' }],
  many,
  zero: [{ value: 0, asOf: '2019-01-01', baseline: true }, { value: 0, asOf: '2020-01-01' }],
};
const units = ['count', 'percent', 'points', 'currency', 'ratio', 'year'];

export const makeStatistics = newId => units.flatMap(unit => Object.entries(values).map(([name, observations], i) => ({
  id: newId(), key: `${unit}-${name}`, group: ['hostile', 'summary', 'group-without-a-name', 'goals'][i % 4], position: i % 3, unit,
  display: ['plain', 'compact', 'more-than'][i % 3],
  ...(i % 2 ? { goal: { value: [90, 0, -5, 1e12][i % 4], year: 2030 } } : {}),
  observations: observations.map((observation, step) => step % 20 ? observation : { ...observation, source: nextShort(), population: nextShort(),
    period: observation.period ?? nextShort(), sourceUrl: ['https://evil.example/?a="b"&c=<d>', 'javascript:HOSTILE()', ''][step % 3] }),
  texts: i % 5 === 4 ? { en: { label: nextShort() } } : both(() => ({ label: next(), note: i % 2 ? next() : '' })) })));
export const statisticKeys = units.flatMap(unit => Object.keys(values).map(name => `${unit}-${name}`));

export const makeLists = (newId, schools) => [
  ['empty-list', { order: 'by-hand', members: [] }],
  ['nobody', { order: 'by-rule', rule: { level: 'span', areaKey: 'nowhere' } }],
  ['hidden-list', { order: 'by-hand', members: [schools[0].id], published: false }],
  ['twice', { order: 'by-hand', members: [schools[1].id, schools[2].id] }],
].map(([key, rest], i) => ({ id: newId(), key, published: true, ...rest,
  texts: both(language => ({ title: next(), slug: `${key}-${language}`, intro: i % 2 ? next() : '' })) }));

const levels = ['unknown', 'elementary', 'middle', 'high', 'span'];
export const makeSchools = (newId, tags) => levels.flatMap((level, i) => [
  { level, texts: both(language => ({ name: next(), shortName: next(), slug: `level-${language}-${level}`, area: next(), description: next() })),
    latitude: [90, -90, 0, 34.1, 1e-9][i], longitude: [180, -180, 0, -118.2, 1e-9][i], yearJoined: 1, yearLeft: i === 1 ? 9999 : undefined,
    formerNames: [{ name: next(), from: 1900 }, { name: next(), until: 1901 }, { name: next() }], otherNames: [next(), nextShort(), ''],
    officialName: next(), campus: nextShort(), areaKey: 'hostile', tags, street: next(), city: next(), zip: nextShort(), cdsCode: '=1+1', ncesId: '000000000000' },
  { level, texts: { en: { name: nextShort(), slug: `plain-${level}` } } },
]).map((school, i) => ({ id: newId(), key: `hostile-${i}`, ...school }));

// A path of pages, each below the one before; then pages that stand below each other, below themselves, below nothing.
export function makePages(newId, bodies, image) {
  const page = (key, body, rest = {}) => ({ id: newId(), key, kind: 'plain', source: 'en', position: 0, inMenu: false, updated: '2026-01-15T18:00:00Z',
    ...rest, texts: both(language => ({ title: next(), slug: `${key}-${language}`, summary: next(), body, state: 'published' })) });
  const pages = [];
  for (let depth = 0; depth < 8; depth += 1)
    pages.push(page(`deep-${depth}`, `Depth ${depth}`, { parent: pages.at(-1)?.id, inMenu: depth < 2, leadImage: depth % 2 ? image : undefined }));
  for (const [name, body] of Object.entries(bodies)) pages.push(page(`page-of-${name}`, body, { parent: pages[0].id }));
  const nothing = page('without-a-body', '');
  nothing.texts.es = { title: '', slug: '', state: 'published' };
  pages.push(nothing, page('second-press-room', '{{contacts:press}}', { kind: 'press-room' }));
  return pages;
}

export const makeTerms = newId => [...punctuation, longTitle, 'A tag', 'a tag'].map((name, i) => ({ id: newId(), key: `hostile-${i}`,
  texts: i % 3 ? both(language => ({ name, slug: `tag-${language}-${i}` })) : { en: { name, slug: `tag-${i}` } } }));

export const makeContacts = newId => [
  { name: 'Pérez, Ana\n"La jefa"; <b>', email: 'ana"onmouseover="HOSTILE()@example.org', phone: 'javascript:HOSTILE()' },
  { name: '=1+1', email: 'a@b@c', phone: '+1 (213) 555-0100 ext. 42; or 43' }, { email: 'x'.repeat(64) + '@example.org' }, { phone: '١٢٣٤٥٦' }, {},
].map((contact, i) => ({ id: newId(), key: `hostile-${i}`, group: i % 2 ? 'press' : 'families', position: i, ...contact,
  texts: i === 4 ? {} : both(() => ({ role: next(), note: next() })) }));

// Writes a newsroom that means harm: hostile.js SAMPLE.json TARGET.json. The sample's pictures are linked
// beside it. Every text is replaced by one that breaks careless templates; texts that nobody may see yet carry SECRETMARK.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bodyWithHeadings, bodyWithLinks, bodyWithLists, bodyWithReferences, bodyWithTables, bodyWithMarkup } from './hostile/bodies.js';
import { makeEntries, makeFullEntries, makeSecrets, makeTwins } from './hostile/entries.js';
import { makeMedia } from './hostile/files.js';
import { makeContacts, makeLists, makePages, makeSchools, makeStatistics, makeTerms, statisticKeys } from './hostile/items.js';
import { next, nextShort } from './hostile/texts.js';

const [source, target] = process.argv.slice(2);
const room = JSON.parse(readFileSync(source));

let ids = 0;
const newId = () => `01900000-0000-7000-8000-${(++ids).toString(16).padStart(12, '0')}`;

function nastyTexts(item, fields) {
  for (const [language, text] of Object.entries(item.texts))
    for (const field of fields) if (text[field] !== undefined || language === 'en') text[field] = next();
}

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
for (const page of room.pages) for (const text of Object.values(page.texts)) Object.assign(text, { title: next(), summary: next(), body: bodyWithMarkup() });
for (const text of Object.values(room.organisation.texts)) Object.assign(text, { name: next(), shortName: nextShort(), tagline: next() });
Object.assign(room.organisation, { accentColor: '#ffff00', missingTranslation: process.argv[4] ?? 'leave-out', email: 'office"onmouseover="HOSTILE()@example.org',
  phone: nextShort(), street: nextShort(), profiles: ['javascript:HOSTILE()', 'https://evil.example/"><script>HOSTILE()</script>', 'http://', '', 'https://evil.example/@a?b=c&d'] });

const media = makeMedia(newId, nextShort);
const images = media.filter(item => item.mimeType === 'image/png'), files = media.filter(item => item.mimeType !== 'image/png');
const terms = makeTerms(newId), contacts = makeContacts(newId);
const schools = makeSchools(newId, terms.slice(0, 3).map(term => term.id));
const lists = makeLists(newId, room.schools);
const secrets = makeSecrets(newId, room.entries[0]);
const entries = makeEntries(newId, room.entries);
const bodies = { headings: bodyWithHeadings, lists: bodyWithLists, tables: bodyWithTables, references: bodyWithReferences(statisticKeys.concat('founded-year')),
  links: bodyWithLinks({ image: images[0].id, file: files[6].id, entry: entries[0].id, secret: secrets[0].id, half: secrets.at(-1).id, page: room.pages[0].id,
    school: schools[0].id, list: lists[0].id, hiddenList: lists[2].id, self: entries[1].id }) };
const fullEntries = makeFullEntries(newId, bodies, { terms, schools, contacts, images, files, boilerplates: room.boilerplates });
// What is public points at what is not.
entries[0].related = secrets.slice(-8).map(entry => entry.id);
fullEntries[0].related = [fullEntries[0].id, secrets[0].id, entries[0].id];

room.media.push(...media);
room.terms.push(...terms);
room.contacts.push(...contacts);
room.schools.push(...schools);
room.schoolLists.push(...lists);
room.statistics.push(...makeStatistics(newId));
room.pages.push(...makePages(newId, bodies, images[2].id));
room.entries = [...entries, ...fullEntries, ...makeTwins(newId, 'A text.'), ...secrets];
room.redirects = [{ kind: 'entry', item: entries[0].id, language: 'en', slug: 'former' }, { kind: 'page', item: room.pages.at(-1).id, language: 'es', slug: 'anterior' },
  { kind: 'school', item: schools[0].id, language: 'en', slug: 'former-school' }, { kind: 'entry', item: secrets[0].id, language: 'en', slug: 'secretmark-former' }];

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, JSON.stringify(room));
const pictures = join(dirname(target), 'media');
if (!existsSync(pictures)) symlinkSync(resolve(dirname(source), 'media'), pictures);

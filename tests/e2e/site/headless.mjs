// Holds headless bundles against their JSON Schema and against the sites that show the same:
//   node headless.mjs SCHEMA SITE…, where SITE-headless lies beside each SITE
// Each document must fit; changed in ways that are wrong it must not, else the schema would let anything through.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseFragment } from 'parse5';
import { Bundle, Problems, isAuthorsMistake, textOf } from './bundle.js';
import { filesOf } from './files.mjs';

const [schemaPath, ...sites] = process.argv.slice(2);
const schema = readFileSync(schemaPath, 'utf8');
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(schema));
const problems = new Problems();

const definitions = { site: 'site', index: 'index', entry: 'entry', page: 'page', school: 'school', 'school-list': 'schoolList',
  statistics: 'statistics', contacts: 'contacts', media: 'mediaIndex' };
function checkForm(place, document) {
  if (validate(document)) return;
  // Held against what it says it is, the errors tell more.
  const one = ajv.getSchema(`urn:gaceta:headless:1#/$defs/${definitions[document.type]}`);
  one(document);
  for (const error of (one.errors ?? validate.errors).slice(0, 5)) problems.add(place, `${error.instancePath} ${error.message}`);
}

let pictures = 0;
const anImage = d => ({ id: d.id, file: 'a', url: '/a', mimeType: 'b', fileName: 'c', decorative: false, alt: '', focus: { x: 1, y: 1 } });

// What a picture is offered in is what the site's pages offer: by width, in the same shape, none larger than it is.
function checkSources(place, image) {
  const { sources } = image;
  pictures += 1;
  const shape = image.width / image.height;
  for (const type of new Set(sources.map(s => s.type))) {
    const widths = sources.filter(s => s.type === type).map(s => s.width);
    problems.check(widths.every((width, i) => !i || width > widths[i - 1]), place, `offers ${type} in the widths ${widths}`);
  }
  for (const source of sources)
    problems.check(Math.abs(source.height - source.width / shape) <= 1, place, `${source.file} has another shape`);
  problems.check(sources.every(s => s.width <= image.width), place, 'offers more than there is');
  problems.check(sources[0].type === 'image/webp', place, 'the better format does not come first');
}

// Each makes one thing wrong.
const wrong = {
  'another format': d => { d.format = 'other'; },
  'a later version': d => { d.version = 2; },
  'a type that is none': d => { d.type = 'story'; },
  'an unknown name': d => { d.headline = 'x'; },
  'an unknown name inside': d => { d.seo.keywords = 'x'; },
  'no title': d => { delete d.title; },
  'an empty title': d => { d.title = ''; },
  'no file': d => { delete d.file; },
  'a file outside': d => { d.file = '/etc/passwd'; },
  'an id that is none': d => { d.id = '1'; },
  'a time without an offset': d => { d.published = '2022-10-11T18:00:00'; },
  'a day that is none': d => { d.eventDate = '2022-13-01'; },
  'a kind that is none': d => { d.kind = 'gossip'; },
  'a language that is none': d => { d.language = 'english'; },
  'yes and no as text': d => { d.pinned = 'yes'; },
  'a link that is none': d => { d.related = ['x']; },
  'an address that may do harm': d => { d.url = 'javascript:alert(1)'; },
  'an image without alternative text': d => { d.image = { id: d.id, file: 'a', url: '/a', mimeType: 'b', fileName: 'c', decorative: false, focus: { x: 1, y: 1 } }; },
  'a picture in no size': d => { d.image = anImage(d); d.image.sources = []; },
  'a size that is none': d => { d.image = anImage(d); d.image.sources = [{ type: 'image/webp', file: 'a.webp', url: '/a.webp', width: 0, height: 1 }]; },
  'a size without its address': d => { d.image = anImage(d); d.image.sources = [{ type: 'image/webp', file: 'a.webp', width: 1, height: 1 }]; },
  'a list that is missing': d => { delete d.translations; },
};

// Every link of a text leads into the site that shows it, or out on the web; pictures lie beside the
// documents, under the address that the site has.
function checkHtml(place, html, base, site, files) {
  const walk = node => {
    for (const { name, value } of node.attrs ?? []) {
      if (name.startsWith('on')) problems.add(place, `has ${name}`);
      if (name !== 'href' && name !== 'src') continue;
      if (isAuthorsMistake(value)) continue;
      if (!/^(https?:|mailto:|tel:|#|\/)/.test(value)) problems.add(place, `leads to ${value}`);
      const path = decodeURIComponent(value.startsWith(base) ? value.slice(base.length).split('#')[0] : '');
      if (value.startsWith(base) && !site.files.has(path) && !files.has(path))
        problems.add(place, `leads to ${value}, which is not there`);
    }
    if (['script', 'iframe', 'style'].includes(node.tagName)) problems.add(place, `has a ${node.tagName}`);
    (node.childNodes ?? []).forEach(walk);
  };
  const tree = parseFragment(html);
  walk(tree);
  return textOf(tree);
}

let count = 0;
for (const name of sites) {
  const site = new Bundle(name);
  const files = filesOf(`${name}-headless`);
  const read = path => JSON.parse(files.get(path));
  problems.check(files.get('gaceta-headless-1.json')?.toString() === schema, name, 'holds another schema');
  problems.check(read('manifest.json').form === 'headless', name, 'is not named in its manifest');
  const documents = new Map([...files.keys()].filter(path => path.endsWith('.json') && path !== 'manifest.json' && path !== 'gaceta-headless-1.json')
    .map(path => [path, read(path)]));
  count += documents.size;
  const root = documents.get('index.json');
  const base = `${root.baseUrl ?? ''}/`;
  for (const [path, document] of documents) {
    const place = `${name}-headless/${path}`;
    checkForm(place, document);
    // Nobody may read what is not out; a preview may hold it.
    if (!root.preview && JSON.stringify(document).includes('SECRETMARK')) problems.add(place, 'tells what is not public');
    if (/[\u0000-\u0008\u000b-\u001f]/.test(document.html ?? '')) problems.add(place, 'holds a control character');
    for (const [key, value] of allFields(document)) {
      if (key === 'file') problems.check(files.has(value), place, `names ${value}, which is not there`);
      if (value?.sources) checkSources(place, value);
      if (key === 'html') checkHtml(place, value, base, site, files);
    }
    if (document.file) {
      problems.check(document.file === path, place, `calls itself ${document.file}`);
      problems.check(site.pages.has(document.path), place, `says it is shown at ${document.path}`);
    }
    for (const other of document.translations ?? [])
      problems.check(documents.get(other.file)?.id === document.id && documents.get(other.file)?.language === other.language, place, `has ${other.file} as a translation`);
  }
  // Both hold the same items.
  for (const { language, file } of root.languages) {
    const index = documents.get(file);
    const listed = [...index.entries, ...index.pages, ...index.schools, ...index.schoolLists];
    const folders = ['news', 'pages', 'schools', 'school-lists'].map(folder => `${language}/${folder}/`);
    const written = [...documents.keys()].filter(path => folders.some(folder => path.startsWith(folder)));
    problems.check(written.length === listed.length, name, `lists ${listed.length} items in ${language} and has ${written.length}`);
    const manifest = JSON.parse(site.files.get('manifest.json'));
    const made = manifest.files.filter(f => f.path.startsWith(`${language}/`) && /^(entry|page|school|school-list):/.test(f.source ?? '') &&
      !site.pages.get(f.path).isRedirect);
    problems.check(made.length === listed.length, name, `the site has ${made.length} items in ${language}, the list ${listed.length}`);
    for (const entry of index.entries) {
      const document = documents.get(entry.file);
      for (const [key, value] of Object.entries(entry))
        problems.check(JSON.stringify(value) === JSON.stringify(document[key]), entry.file, `says another ${key} than the list`);
    }
  }
  for (const document of [...documents.values()].filter(d => d.type === 'entry').slice(0, 3)) {
    for (const [what, change] of Object.entries(wrong)) {
      const changed = structuredClone(document);
      change(changed);
      if (validate(changed)) problems.add(document.file, `${what} is let through`);
    }
  }
}
problems.check(pictures > 0, 'pictures', 'none is offered in several sizes');
problems.finish(`${count} documents of ${sites.length} bundles`);

function* allFields(value) {
  if (Array.isArray(value)) for (const item of value) yield* allFields(item);
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) {
      yield [key, inner];
      yield* allFields(inner);
    }
}

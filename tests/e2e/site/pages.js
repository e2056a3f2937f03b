// What search engines and readers rely on in every page: pages.js FOLDER… ; titles, canonical addresses,
// languages that point at each other, structured data, weight.
import { gzipSync } from 'node:zlib';
import { posix } from 'node:path';
import { Bundle, Problems, textOf } from './bundle.js';
import { checkStructuredData } from './structureddata.js';

// Of a page with its style and scripts, without images, as it is transferred; the hostile one has far too much on it.
const maximumWeight = folder => /hostile|shown/.test(folder) ? 120000 : 60000;
const isTime = value => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
const problems = new Problems();

const showsNotice = page => page.elements.some(e => (e.at.class ?? '').split(' ').includes('notice'));
const isSearch = page => page.elements.some(e => e.tagName === 'form' && e.at.role === 'search');

// Drawings have titles of their own.
const titlesOf = page => page.all('title').filter(title => title.parentNode.tagName === 'head');

function checkHead(bundle, page) {
  const one = (list, what) => problems.check(list.length === 1, page.path, `${list.length} times ${what}`);
  one(titlesOf(page), '<title>');
  problems.check(textOf(titlesOf(page)[0]).trim() !== '', page.path, 'empty title');
  one(page.all('h1'), '<h1>');
  one(page.all('main'), '<main>');
  problems.check(page.language, page.path, 'no language');
  if (page.isRedirect) return;
  problems.check(/^(en|es)\//.test(page.path) ? page.path.startsWith(page.language + '/') : true, page.path, `language ${page.language}`);
  for (const time of page.all('time'))
    problems.check(/^\d{4}(-\d\d(-\d\d(T\S+)?)?)?$/.test(time.at.datetime), page.path, `time ${time.at.datetime}`);
  for (const name of ['article:published_time', 'article:modified_time'])
    for (const meta of page.all('meta', { property: name }))
      problems.check(isTime(meta.at.content), page.path, `${name} ${meta.at.content}`);
  if (/404\.html$/.test(page.path)) {
    problems.check(page.noindex, page.path, 'a page not found may be indexed');
    return;
  }
  problems.check(page.noindex === (bundle.isPreview || isSearch(page)), page.path, `noindex ${page.noindex}`);
  if (page.noindex) {
    problems.check(page.link('canonical').length === 0, page.path, 'not to be indexed, but canonical');
    return;
  }
  one(page.link('canonical'), 'canonical');
  if (page.isShown(bundle)) {
    const original = [...bundle.pages.values()].find(other => bundle.address(other.path) === page.link('canonical')[0].at.href);
    problems.check(original && original.language !== page.language && !original.isShown(bundle) && showsNotice(page) &&
      alternatesOf(page).size === 0, page.path, `canonical ${page.link('canonical')[0].at.href} is not the original of a text that says so`);
  }
  one(page.all('meta', { name: 'description' }), 'description');
  if (page.path === 'index.html') return; // the choice of a language: redirects at once
  for (const property of ['og:title', 'og:type', 'og:url', 'og:locale', 'og:site_name'])
    one(page.all('meta', { property }), property);
}

const alternatesOf = page => new Map(page.elements
  .filter(e => e.tagName === 'link' && e.at.rel === 'alternate' && e.at.hreflang).map(e => [e.at.hreflang, e.at.href]));

function checkLanguages(bundle) {
  const byAddress = new Map([...bundle.pages.values()].map(page => [bundle.address(page.path), page]));
  for (const page of bundle.pages.values()) {
    const alternates = alternatesOf(page);
    if (!alternates.size) continue;
    problems.check(alternates.has('x-default'), page.path, 'no x-default');
    if (page.path !== 'index.html')
      problems.check(alternates.get(page.language) === bundle.address(page.path), page.path, 'does not name itself as an alternate');
    for (const [language, address] of alternates) {
      const other = byAddress.get(address);
      if (!other) { problems.add(page.path, `hreflang ${language}: no page at ${address}`); continue; }
      if (language !== 'x-default') problems.check(other.language === language, page.path, `${address} is not in ${language}`);
      problems.check(JSON.stringify([...alternatesOf(other)].sort()) === JSON.stringify([...alternates].sort()) ||
        language === 'x-default', page.path, `${other.path} does not point back`);
    }
    for (const link of page.all('a').filter(a => a.at.hreflang))
      problems.check(link.at.lang === undefined || link.at.lang === link.at.hreflang, page.path, 'lang and hreflang differ');
  }
}

function checkWeight(bundle, page) {
  let weight = gzipSync(page.html).length;
  const assets = [...page.link('stylesheet').map(e => e.at.href), ...page.all('script').map(e => e.at.src).filter(Boolean)];
  for (const asset of assets) weight += gzipSync(bundle.files.get(posix.join(posix.dirname(page.path), asset))).length;
  problems.check(weight < maximumWeight(bundle.folder), page.path, `weighs ${weight} bytes`);
  return weight;
}

// The first picture comes first, all others when they are needed.
function checkPictures(page) {
  const classOf = node => node.at?.class ?? '';
  const within = (node, name) => node && (classOf(node).split(' ').includes(name) || within(node.parentNode, name));
  const pictures = page.all('img').filter(img => !within(img, 'top'));
  const first = pictures.filter(img => img.at.fetchpriority === 'high');
  problems.check(first.length <= 1, page.path, `${first.length} pictures come first`);
  problems.check(!first.some(img => img.at.loading), page.path, 'what comes first waits until it is seen');
  for (const img of pictures)
    if (img !== first[0]) problems.check(img.at.loading === 'lazy', page.path, `${img.at.src} does not wait until it is seen`);
  const leads = pictures.filter(img => ['entry-image', 'hero-media', 'lead-media'].some(name => within(img, name)));
  problems.check(!leads.length || first.length, page.path, `${leads[0]?.at.src} does not come first`);
}

// What the judges look at must be there: each kind of page and of news in both languages.
function checkKinds(bundle) {
  const kinds = { en: new Set(), es: new Set() };
  for (const page of bundle.pages.values()) {
    const found = kinds[page.path.slice(0, 2)];
    if (!found || page.isRedirect || page.noindex) continue;
    found.add(page.all('body')[0].at.class);
    for (const article of page.all('article')) if (/\bentry\b/.test(article.at.class ?? '')) found.add(article.at.class);
  }
  const missing = ['en', 'es'].flatMap(language => [...kinds.en, ...kinds.es].filter(kind => !kinds[language].has(kind)).map(kind => `${kind} in ${language}`));
  problems.check(!missing.length && kinds.en.size >= 14, bundle.folder, `lacks “${missing}”, has ${[...kinds.en]}`);
}

let pages = 0;
let heaviest = 0;
for (const folder of process.argv.slice(2)) {
  const bundle = new Bundle(folder);
  const titles = new Map();
  for (const page of bundle.pages.values()) {
    pages += 1;
    checkHead(bundle, page);
    checkPictures(page);
    checkStructuredData(problems, bundle, page);
    heaviest = Math.max(heaviest, checkWeight(bundle, page));
    const title = page.language + textOf(titlesOf(page)[0]);
    if (!page.isRedirect && !page.noindex && page.path !== 'index.html') {
      problems.check(!titles.has(title) || !folder.includes('sample'), page.path, `has the title of ${titles.get(title)}`);
      titles.set(title, page.path);
    }
  }
  checkLanguages(bundle);
  if (folder === 'hostile') checkKinds(bundle);
}
problems.finish(`${pages} pages, the heaviest ${heaviest} bytes`);

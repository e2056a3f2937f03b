// Feeds, sitemap and robots.txt against their specifications: feeds.js FOLDER…
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { Bundle, Problems, isAuthorsMistake } from './bundle.js';

const problems = new Problems();
const require = createRequire(import.meta.url);
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const isJsonFeed = ajv.compile(JSON.parse(readFileSync(require.resolve('jsonfeed-schema/schema-v1.1.json'))));
const sitemapSchema = fileURLToPath(new URL('../schemas/sitemap-hreflang.xsd', import.meta.url));

const days = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun', months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const rfc822 = new RegExp(`^(${days}), \\d\\d (${months}) \\d{4} \\d\\d:\\d\\d:\\d\\d [+-]\\d{4}$`);
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const weekday = value => days.split('|')[(new Date(value).getUTCDay() + 6) % 7];
const isRfc822 = value => rfc822.test(value) && weekday(value) === value.slice(0, 3);
const isRfc3339 = value => rfc3339.test(value) && !Number.isNaN(Date.parse(value));

// A small tree: { name, at, text, children }.
function xmlTree(path, text) {
  const root = { name: '', at: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', error => problems.add(path, `not well-formed: ${error.message}`));
  parser.on('opentag', tag => {
    const node = { name: tag.name, uri: tag.uri, text: '', children: [],
      at: Object.fromEntries(Object.values(tag.attributes).map(a => [a.name, a.value])) };
    open.at(-1).children.push(node);
    open.push(node);
  });
  const take = piece => { open.at(-1).text += piece; };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root.children[0];
}
const children = (node, name) => node.children.filter(child => child.name === name);
const textIn = (node, name) => children(node, name)[0]?.text;

function checkNoControls(path, text) {
  // eslint-disable-next-line no-control-regex
  problems.check(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text), path, 'control characters');
}

function checkUnique(path, ids) {
  problems.check(new Set(ids).size === ids.length, path, 'ids are not unique');
  problems.check(ids.every(Boolean), path, 'an item without id');
}

// A reader shows it on a page of its own, where only whole addresses lead anywhere.
function checkContent(bundle, path, html = '') {
  for (const [, address] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
    if (isAuthorsMistake(address) && /^https?:/.test(address)) continue;
    if (!/^(https?:|mailto:|tel:)/.test(address)) problems.add(path, `a link from nowhere: ${address}`);
    if (!address.startsWith(bundle.base)) continue;
    const place = address.slice(bundle.base.length).replace(/[#?].*/, '').replace(/(^|\/)$/, '$1index.html');
    problems.check(bundle.files.has(place), path, `a dead link: ${address}`);
  }
}

function checkRss(bundle, path) {
  const rss = xmlTree(path, bundle.text(path));
  const bad = what => problems.add(path, what);
  if (rss?.name !== 'rss' || rss.at.version !== '2.0') return bad('no RSS 2.0');
  const channel = rss.children[0];
  for (const name of ['title', 'link', 'description', 'language'])
    if (children(channel, name).length !== 1 || !textIn(channel, name)) bad(`channel lacks ${name}`);
  if (textIn(channel, 'language') !== path.slice(0, 2)) bad(`language ${textIn(channel, 'language')}`);
  for (const name of ['lastBuildDate', 'pubDate'])
    if (textIn(channel, name) !== undefined && !isRfc822(textIn(channel, name))) bad(`${name} ${textIn(channel, name)}`);
  const self = children(channel, 'atom:link').find(link => link.at.rel === 'self');
  if (self?.at.href !== bundle.address(path)) bad(`self link ${self?.at.href}`);
  const items = children(channel, 'item');
  checkUnique(path, items.map(item => textIn(item, 'guid')));
  for (const item of items) {
    if (!textIn(item, 'title')?.trim() && !textIn(item, 'description')?.trim()) bad('an item without title and description');
    if (!textIn(item, 'link')?.startsWith(bundle.base)) bad(`link ${textIn(item, 'link')}`);
    if (!isRfc822(textIn(item, 'pubDate') ?? '')) bad(`pubDate ${textIn(item, 'pubDate')}`);
    if (children(item, 'guid')[0]?.at.isPermaLink !== 'false' && !/^https?:/.test(textIn(item, 'guid'))) bad('guid is no permalink');
    for (const enclosure of children(item, 'enclosure'))
      if (!/^\d+$/.test(enclosure.at.length) || !enclosure.at.type || !/^https?:/.test(enclosure.at.url)) bad('enclosure');
    if (children(item, 'enclosure').length > 1) bad('several enclosures');
    checkContent(bundle, path, textIn(item, 'content:encoded'));
    if (children(item, 'author').length) bad('author must be an address: use dc:creator');
  }
  return items.map(item => textIn(item, 'link'));
}

function checkAtom(bundle, path) {
  const feed = xmlTree(path, bundle.text(path));
  const bad = what => problems.add(path, what);
  if (feed?.name !== 'feed' || feed.uri !== 'http://www.w3.org/2005/Atom') return bad('no Atom');
  if (feed.at['xml:lang'] !== path.slice(0, 2)) bad('language');
  for (const node of [feed, ...children(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated'])
      if (children(node, name).length !== 1 || !textIn(node, name)?.trim()) bad(`${node.name} lacks ${name}`);
    for (const name of ['updated', 'published'])
      if (textIn(node, name) !== undefined && !isRfc3339(textIn(node, name))) bad(`${name} ${textIn(node, name)}`);
    if (!/^(https?:|tag:)\S+$/.test(textIn(node, 'id') ?? '')) bad(`id ${textIn(node, 'id')}`);
    if (!children(node, 'author')[0]?.children.some(child => child.name === 'name' && child.text)) bad(`${node.name} lacks an author`);
    for (const link of children(node, 'link'))
      if (!link.at.href?.startsWith(bundle.base)) bad(`link ${link.at.href}`);
  }
  if (children(feed, 'link').find(link => link.at.rel === 'self')?.at.href !== bundle.address(path)) bad('self link');
  const entries = children(feed, 'entry');
  for (const entry of entries) checkContent(bundle, path, textIn(entry, 'content'));
  checkUnique(path, entries.map(entry => textIn(entry, 'id')));
  const newest = entries.map(entry => textIn(entry, 'updated')).sort().at(-1);
  if (newest && textIn(feed, 'updated') < newest) bad('updated before its newest entry');
  return entries.map(entry => children(entry, 'link').find(link => link.at.rel === 'alternate')?.at.href);
}

function checkJsonFeed(bundle, path) {
  const feed = JSON.parse(bundle.text(path));
  if (!isJsonFeed(feed))
    for (const error of isJsonFeed.errors) problems.add(path, `${error.instancePath} ${error.message}`);
  problems.check(feed.feed_url === bundle.address(path), path, `feed_url ${feed.feed_url}`);
  problems.check(feed.language === path.slice(0, 2), path, `language ${feed.language}`);
  checkUnique(path, feed.items.map(item => item.id));
  for (const item of feed.items) {
    problems.check(item.content_text || item.content_html, path, `${item.id} has no content`);
    checkContent(bundle, path, item.content_html);
    for (const name of ['date_published', 'date_modified'])
      problems.check(item[name] === undefined || isRfc3339(item[name]), path, `${name} ${item[name]}`);
  }
  return feed.items.map(item => item.url);
}

function checkSitemap(bundle) {
  const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', sitemapSchema, join(bundle.folder, 'sitemap.xml')], { encoding: 'utf8' });
  if (run.error) throw run.error;
  problems.check(run.status === 0, 'sitemap.xml', run.stderr.slice(0, 2000));
  const listed = new Map();
  for (const url of children(xmlTree('sitemap.xml', bundle.text('sitemap.xml')), 'url')) {
    const place = textIn(url, 'loc');
    problems.check(!listed.has(place), 'sitemap.xml', `${place} stands twice`);
    listed.set(place, children(url, 'xhtml:link').map(link => `${link.at.hreflang} ${link.at.href}`).sort().join('\n'));
    const lastmod = textIn(url, 'lastmod');
    problems.check(lastmod === undefined || isRfc3339(lastmod) || /^\d{4}-\d\d-\d\d$/.test(lastmod), 'sitemap.xml', `lastmod ${lastmod}`);
  }
  for (const page of bundle.pages.values()) {
    // The choice of a language leads on by itself; the first page of a list leads to the others.
    if (page.path === 'index.html' || /\/(page|pagina)-\d+\.html$/.test(page.path)) continue;
    const wanted = !page.isRedirect && !page.noindex && !page.isShown(bundle);
    problems.check(listed.has(bundle.address(page.path)) === wanted, 'sitemap.xml', `${page.path} ${wanted ? 'is missing' : 'should not be there'}`);
    const alternates = page.elements.filter(e => e.tagName === 'link' && e.at.rel === 'alternate' && e.at.hreflang)
      .map(e => `${e.at.hreflang} ${e.at.href}`).sort().join('\n');
    if (wanted) problems.check(listed.get(bundle.address(page.path)) === alternates, 'sitemap.xml', `alternates of ${page.path} differ from the page's`);
  }
  problems.check(bundle.text('robots.txt').includes(`\nSitemap: ${bundle.base}sitemap.xml\n`), 'robots.txt', 'does not name the sitemap');
  problems.check(/^User-agent: \*\nDisallow:\s*\n/.test(bundle.text('robots.txt')), 'robots.txt', 'does not let everybody in');
}

// The last two days' news, as Google's guide has it.
function checkNewsSitemap(bundle) {
  const path = 'news-sitemap.xml';
  if (!bundle.files.has(path)) return 0;
  checkNoControls(path, bundle.text(path));
  const set = xmlTree(path, bundle.text(path));
  problems.check(set.uri === 'http://www.sitemaps.org/schemas/sitemap/0.9', path, `namespace ${set.uri}`);
  const urls = children(set, 'url');
  checkUnique(path, urls.map(url => textIn(url, 'loc')));
  for (const url of urls) {
    const [news, place] = [children(url, 'news:news')[0], textIn(url, 'loc')];
    const page = [...bundle.pages.values()].find(page => bundle.address(page.path) === place);
    problems.check(page && !page.noindex && !page.isShown(bundle), path, `${place} is no page of its own`);
    problems.check(news?.uri === 'http://www.google.com/schemas/sitemap-news/0.9', path, `namespace ${news?.uri}`);
    const publication = children(news, 'news:publication')[0];
    problems.check(textIn(publication, 'news:name')?.trim(), path, `${place}: no name`);
    problems.check(textIn(publication, 'news:language') === page?.language, path, `${place}: language ${textIn(publication, 'news:language')}`);
    problems.check(isRfc3339(textIn(news, 'news:publication_date') ?? ''), path, `${place}: ${textIn(news, 'news:publication_date')}`);
    problems.check(textIn(news, 'news:title')?.trim(), path, `${place}: no title`);
  }
  problems.check(bundle.text('robots.txt').includes(`\nSitemap: ${bundle.base}${path}\n`), 'robots.txt', 'does not name the sitemap of news');
  return urls.length;
}

// A preview of drafts must not be found.
function checkPreview(bundle) {
  for (const path of bundle.files.keys()) problems.check(!/\.xml$|feed\.json$/.test(path), path, 'in a preview');
  problems.check(/^User-agent: \*\nDisallow: \/\n/.test(bundle.text('robots.txt')), 'robots.txt', 'lets everybody in');
}

let feeds = 0;
let recent = 0;
for (const folder of process.argv.slice(2)) {
  const bundle = new Bundle(folder);
  const inFeeds = {};
  if (bundle.isPreview) {
    checkPreview(bundle);
    continue;
  }
  for (const [path, bytes] of bundle.files) {
    const kind = path.endsWith('atom.xml') ? 'atom' : path.endsWith('feed.json') ? 'json'
      : path.endsWith('.xml') && !path.endsWith('sitemap.xml') ? 'rss' : null;
    if (!kind) continue;
    feeds += 1;
    checkNoControls(path, bytes.toString());
    const urls = { atom: checkAtom, json: checkJsonFeed, rss: checkRss }[kind](bundle, path);
    if (/^(en|es)\/[^/]+$/.test(path)) (inFeeds[path.slice(0, 2)] ??= []).push(JSON.stringify(urls));
  }
  for (const [language, lists] of Object.entries(inFeeds)) {
    problems.check(lists.length === 3, language, `${lists.length} feeds instead of 3`);
    problems.check(new Set(lists).size === 1, language, 'the three feeds hold different news');
  }
  problems.check(Object.keys(inFeeds).length === 2, folder, 'a language without feeds');
  checkSitemap(bundle);
  recent += checkNewsSitemap(bundle);
}
problems.check(recent > 0, 'news-sitemap.xml', 'no site has news of the last two days');
problems.finish(`${feeds} feeds, ${recent} recent news`);

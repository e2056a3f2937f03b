// Builds content for Hugo with Hugo itself and a theme of a few lines, and holds the result against the
// headless form of the same newsroom: node hugo.mjs SITE…, where SITE-markdown and SITE-headless lie beside each SITE
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFragment } from 'parse5';
import { Page, Problems, isAuthorsMistake, textOf } from './bundle.js';
import { filesOf } from './files.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const problems = new Problems();
const folded = text => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

const isBlock = node => node.attrs?.some(a => a.name === 'class' && a.value === 'block') ?? false;
const holdsBlock = node => (node.childNodes ?? []).some(child => isBlock(child) || holdsBlock(child));

// The texts of paragraphs, headings, items, cells and code, without the lists and figures that the two show otherwise.
function* pieces(node) {
  const attributes = Object.fromEntries((node.attrs ?? []).map(a => [a.name, a.value]));
  if (node.tagName === 'figure' && attributes.class !== 'quote' || isBlock(node)) return;
  const inner = (node.childNodes ?? []).flatMap(child => [...pieces(child)]);
  yield* inner;
  if (inner.length === 0 && !holdsBlock(node) && ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'th', 'td', 'pre', 'figcaption'].includes(node.tagName)) yield folded(textOf(node));
}

function build(name, drafts) {
  const source = resolve(`${name}-markdown`);
  const target = resolve(`${name}-hugo`);
  rmSync(target, { recursive: true, force: true });
  const run = spawnSync('hugo', ['--source', source, '--destination', target, '--themesDir', here, '--theme', 'hugotheme',
    '--cacheDir', resolve('hugo-cache'), ...(drafts ? ['--buildDrafts'] : [])], { encoding: 'utf8' });
  const said = run.stdout + run.stderr;
  problems.check(run.status === 0, name, `Hugo ended with ${run.status}`);
  for (const line of said.split('\n')) if (/WARN|ERROR|panic/i.test(line)) problems.add(name, `Hugo says ${line}`);
  // Hugo leaves its lock beside the content.
  rmSync(join(source, '.hugo_build.lock'), { force: true });
  return filesOf(target);
}

let count = 0;
for (const name of process.argv.slice(2)) {
  const headless = filesOf(`${name}-headless`);
  const documents = new Map([...headless].filter(([path]) => path.endsWith('.json')).map(([path, bytes]) => [path, JSON.parse(bytes)]));
  const root = documents.get('index.json');
  const files = build(name, root.preview);
  const pages = new Map([...files].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => [path, new Page(path, bytes.toString('utf8'))]));
  for (const [path, page] of pages) {
    if (page.html.includes('SHORTCODE RAN')) problems.add(path, 'a shortcode of a text was run');
    if (page.html.includes('HAHAHUGO')) problems.add(path, 'holds what Hugo puts in for a moment');
    if (!root.preview && page.html.includes('SECRETMARK')) problems.add(path, 'shows what is not public');
    // An alias leads on and is no page.
    if (page.all('article').length === 0) pages.delete(path);
  }
  const pathOf = address => decodeURIComponent(new URL(address, 'https://hugo.example/').pathname).slice(1).replace(/(^|\/)$/, '$1index.html');
  const kinds = { News: d => d.type === 'entry', Pages: d => d.type === 'page', Schools: d => d.type === 'school', Lists: d => d.type === 'school-list' };
  const found = new Map(); // by id and language: the page
  for (const [path, page] of pages) {
    const at = page.all('html')[0].at;
    const match = [...documents.values()].find(d => d.language === at.lang && d.title !== undefined && folded(d.title) === folded(textOf(page.all('h1')[0])) &&
      stemOf(d.path) === path.split('/').at(-2));
    if (match) found.set(`${match.id}/${match.language}`, [path, page]);
  }
  for (const { language } of root.languages) {
    const index = documents.get(`${language}/index.json`);
    const own = [...pages].filter(([path]) => path.startsWith(`${language}/`)).map(([, page]) => page.all('html')[0].at);
    const number = (type, kind) => own.filter(at => at['data-type'] === type && at['data-kind'] === kind).length;
    for (const [what, made, wanted] of [['entries', number('news', 'page'), index.entries.length], ['pages', number('pages', 'page'), index.pages.length],
      ['schools', number('schools', 'term'), index.schools.length], ['lists', number('school-lists', 'page'), index.schoolLists.length]])
      problems.check(made === wanted, name, `has ${made} ${what} in ${language}, not ${wanted}`);
    const menu = pages.get(`${language}/index.html`).all('nav').length;
    problems.check(menu >= 2, name, `has ${menu} items in the menu in ${language}`);
  }
  for (const document of documents.values()) {
    if (!Object.values(kinds).some(is => is(document))) continue;
    ++count;
    const place = `${name}: ${document.file}`;
    const [path, page] = found.get(`${document.id}/${document.language}`) ?? [];
    if (!page) {
      problems.add(place, 'is on no page');
      continue;
    }
    const article = page.all('article')[0];
    const shown = folded(textOf(article));
    for (const piece of pieces(parseFragment(document.html ?? '')))
      if (!shown.includes(piece)) problems.add(place, `does not show “${piece.slice(0, 120)}”`);
    const other = page.all('link', { rel: 'alternate' }).map(l => `${l.at.hreflang} ${folded(l.at.title)}`).sort();
    const wanted = (document.translated === false ? [] : document.translations ?? []).map(t => `${t.language} ${folded(t.title)}`).sort();
    problems.check(JSON.stringify(other) === JSON.stringify(wanted), place, `is linked with ${other}, not ${wanted}`);
    if (document.published) problems.check(page.all('html')[0].at['data-date'] === document.published.replace('Z', '+00:00'), place, `says ${page.all('html')[0].at['data-date']}`);
    problems.check(!document.image || page.all('link', { rel: 'image' }).length === 1, place, 'has no lead image');
    const images = page.all('link', { rel: 'resource' }).filter(l => l.at.title);
    problems.check(!document.image?.alt || images.some(l => l.at.title === document.image.alt), place, 'has an image without its words');
    problems.check(page.all('link', { rel: 'tag' }).length === new Set((document.tags ?? []).map(t => t.key)).size, place, 'has other tags');
    for (const element of page.elements) {
      const address = element.at.src ?? (['a', 'link'].includes(element.tagName) ? element.at.href : undefined);
      if (address === undefined || isAuthorsMistake(address)) continue;
      if (/^(javascript|data|vbscript):/i.test(address)) problems.add(place, `leads to ${address}`);
      if (/^[a-z]+:/i.test(address)) continue;
      const target = address.startsWith('/') ? pathOf(address) : posix.join(posix.dirname(path), decodeURIComponent(address.split('#')[0] || posix.basename(path)));
      problems.check(files.has(target), place, `leads to ${address}, which is not there`);
      const fragment = address.split('#')[1];
      if (fragment && pages.has(target)) problems.check(pages.get(target).ids.has(decodeURIComponent(fragment)), place, `leads to ${address}, and there is no such place`);
    }
  }
  problems.check(existsSync(`${name}-markdown/manifest.json`), name, 'has no manifest');
}
problems.finish(`${count} items built with ${execFileSync('hugo', ['version'], { encoding: 'utf8' }).split(' ')[1]}`);

function stemOf(path) {
  return posix.basename(path, '.html');
}

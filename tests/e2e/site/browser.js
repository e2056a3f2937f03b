// A site in a browser, from the disk: browser.js FOLDER [few|spots] ; axe-core's rules, of WCAG 2.2 AA and of good practice, on every kind of
// page in both languages, light and dark, on a phone and on a desk; nothing wider than a small phone, nothing
// asked of another host, no complaint in the console, everything readable without JavaScript, search that finds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Bundle, Problems } from './bundle.js';
import { kindsOfPages, startBrowser } from './chromium.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const folder = resolve(process.argv[2]);
const few = process.argv[3] === 'few'; // a third of them; of the others only the width
const spots = process.argv[3] === 'spots'; // here and there one
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
// Good practice is for those who write as they should: not everything hostile can be named differently.
const rules = few ? wcag : [...wcag, 'best-practice'];
const bundle = new Bundle(folder);
const problems = new Problems();
const root = pathToFileURL(folder + '/').href;

const { browser, close } = await startBrowser();

async function open(path) {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(120_000); // a busy machine is no fault of the page
  const note = what => problems.add(path, what);
  await tab.setRequestInterception(true);
  tab.on('request', request => {
    const own = request.url().startsWith(root) || request.url().startsWith('data:');
    if (!own) note(`asks for ${request.url()}`);
    if (own) request.continue(); else request.abort();
  });
  tab.on('requestfailed', request => { if (request.url().startsWith(root)) note(`does not get ${request.url()}`); });
  tab.on('console', message => note(`console: ${message.text()}`));
  tab.on('pageerror', error => note(`script: ${error.message}`));
  tab.on('dialog', dialog => { note(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  await tab.setViewport({ width: 360, height: 740 });
  return tab;
}

async function judge(tab, path, where, only) {
  const found = await tab.evaluate(async (tags, rules) => {
    const options = { preload: false, resultTypes: ['violations'], runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags } };
    const result = await axe.run(document, options);
    return { passes: result.passes.length, violations: result.violations.map(v => `${v.id}: ${v.help}: ` +
      v.nodes.slice(0, 3).map(n => `${n.target.join(' ')} (${n.any[0]?.message ?? n.all[0]?.message ?? ''})`).join('; ')) };
  }, rules, only);
  for (const violation of found.violations) problems.add(path, `${where}: ${violation}`);
  problems.check(only || found.passes > 10, path, `${where}: only ${found.passes} rules looked at anything`);
}

const wideAt = (tab, width) => tab.evaluate(limit => {
  if (document.documentElement.scrollWidth <= limit) return null;
  const scrolls = e => e && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
  const wide = [...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > limit + 0.5 && !scrolls(e.parentElement));
  return wide.slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ') || 'something';
}, width);

async function look(path) {
  const tab = await open(path);
  await tab.goto(root + path, { waitUntil: 'load' });
  await tab.evaluate(axe);
  const scheme = value => tab.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
  const colours = ['color-contrast', 'link-in-text-block'];
  for (const width of [1280, 360]) {
    await tab.setViewport({ width, height: 800 });
    await scheme('light');
    await judge(tab, path, `${width} px, light`);
    await scheme('dark');
    await judge(tab, path, `${width} px, dark`, colours);
  }
  for (const width of [320, 360, 768]) {
    await tab.setViewport({ width, height: 600 });
    const wide = await wideAt(tab, width);
    problems.check(!wide, path, `wider than ${width} px: ${wide}`);
  }
  await tab.close();
}

async function lookWithoutScript(path) {
  const tab = await open(path);
  await tab.setJavaScriptEnabled(false);
  await tab.goto(root + path, { waitUntil: 'load' });
  const seen = await tab.evaluate(() => ({
    text: document.querySelector('main')?.innerText.trim().length ?? 0,
    closed: [...document.querySelectorAll('nav.menu a')].filter(a => !a.getClientRects().length).map(a => a.textContent),
    dead: [...document.querySelectorAll('button, input')].filter(e => e.getClientRects().length).map(e => e.outerHTML.slice(0, 100)),
  }));
  problems.check(seen.text > 40, path, 'without JavaScript: nothing to read');
  problems.check(!seen.closed.length, path, `without JavaScript: the menu hides ${seen.closed}`);
  problems.check(!seen.dead.length, path, `without JavaScript: shows what then does nothing: ${seen.dead}`);
  const wide = await wideAt(tab, 360);
  problems.check(!wide, path, `without JavaScript: wider than 360 px: ${wide}`);
  await tab.close();
}

async function lookAtSearch(path, words, other) {
  const tab = await open(path);
  await tab.goto(root + path, { waitUntil: 'load' });
  await tab.type('input[type=search]', words);
  const results = () => tab.evaluate(() => [...document.querySelectorAll('main a')].filter(a => a.getClientRects().length && a.closest('li'))
    .map(a => a.textContent));
  await tab.waitForFunction(() => [...document.querySelectorAll('mark')].length > 0, { timeout: 10000 })
    .catch(() => problems.add(path, `“${words}” finds nothing`));
  await tab.evaluate(axe);
  await judge(tab, path, 'with results');
  problems.check((await results()).length > 0, path, 'results without links');
  await tab.evaluate(() => { document.querySelector('input[type=search]').value = ''; });
  await tab.type('input[type=search]', other);
  await tab.waitForFunction(() => !document.querySelector('mark'), { timeout: 10000 })
    .catch(() => problems.add(path, `“${other}” finds something`));
  await judge(tab, path, 'without results');
  await tab.close();
}

async function inTurns(paths, work) {
  const waiting = [...paths];
  await Promise.all([1, 2].map(async () => {
    for (let path = waiting.shift(); path; path = waiting.shift()) await work(path);
  }));
}

try {
  const paths = kindsOfPages(bundle);
  // The choice of a language goes on at once; without JavaScript it stays.
  const judged = paths.filter(path => path !== 'index.html' && !bundle.pages.get(path).isRedirect);
  const step = few ? 3 : spots ? 6 : 1;
  await inTurns(judged.filter((_, i) => i % step === 0), look);
  if (few) await inTurns(judged.filter((_, i) => i % 3 !== 0), async path => {
    const tab = await open(path);
    await tab.setViewport({ width: 320, height: 600 });
    await tab.goto(root + path, { waitUntil: 'load' });
    const wide = await wideAt(tab, 320);
    problems.check(!wide, path, `wider than 320 px: ${wide}`);
    await tab.close();
  });
  if (!spots) await inTurns(paths.filter(path => !bundle.pages.get(path).isRedirect), lookWithoutScript);
  if (few) await lookAtSearch('en/search.html', 'three hundred', '<script>HOSTILE()</script>zzzzqqq');
  if (!few && !spots) {
    await lookAtSearch('en/search.html', 'roosevelt', 'zzzzqqq');
    await lookAtSearch('es/buscar.html', 'educacion', 'zzzzqqq');
  }
  problems.finish(`${judged.length} pages`);
} finally {
  await close();
}

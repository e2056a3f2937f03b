// A site on paper: print.js FOLDER ; pages of every kind as PDF of letter size, from a dark screen. No page of
// paper is empty, nothing is cut off at the side, there is nothing to click, the letterhead stands on top and
// the address of the page at the end, and what is dark on the screen is white.
import { mkdtempSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Bundle, Problems } from './bundle.js';
import { kindsOfPages, startBrowser } from './chromium.js';

const folder = resolve(process.argv[2]);
const bundle = new Bundle(folder);
const problems = new Problems();
const root = pathToFileURL(folder + '/').href;
const papers = mkdtempSync(join(tmpdir(), 'gaceta-paper-'));
const { browser, close } = await startBrowser();
const widthOnPaper = 684; // what the margins leave of 8.5 inches, in pixels

const useless = '.menu, .menu-button, .languages, .skip, .crumbs, .subnav, .filters, .pager, .search-form, .actions, .neighbours, ' +
  '.foot-menu, .feed, .downloads, .more';

async function look(path) {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(120_000);
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await tab.setViewport({ width: widthOnPaper, height: 900 });
  await tab.goto(root + path, { waitUntil: 'load' });
  await tab.emulateMediaType('print');
  const seen = await tab.evaluate((useless, width) => ({
    useless: [...document.querySelectorAll(useless)].filter(e => e.getClientRects().length).map(e => e.outerHTML.slice(0, 80)),
    ground: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.documentElement).color,
    wide: [...document.querySelectorAll('main *')].filter(e => e.getClientRects().length && !e.closest('svg') &&
      e.getBoundingClientRect().right > width + 1).map(e => e.outerHTML.slice(0, 80)).slice(0, 2),
    scrolls: [...document.querySelectorAll('.table')].filter(e => e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2).length,
  }), useless, widthOnPaper);
  problems.check(!seen.useless.length, path, `prints ${seen.useless}`);
  problems.check(seen.ground === 'rgb(255, 255, 255)' && seen.ink === 'rgb(0, 0, 0)', path, `is printed in ${seen.ink} on ${seen.ground}`);
  problems.check(!seen.wide.length, path, `is cut off at the side: ${seen.wide}`);
  problems.check(!seen.scrolls, path, `cuts ${seen.scrolls} tables`);
  const paper = join(papers, 'page.pdf');
  await tab.pdf({ path: paper, format: 'letter', preferCSSPageSize: true });
  await tab.close();
  const sheets = execFileSync('pdftotext', ['-layout', paper, '-'], { maxBuffer: 1 << 24 }).toString().split('\f').slice(0, -1);
  sheets.forEach((text, i) => problems.check(text.trim() !== '', path, `page ${i + 1} of ${sheets.length} is empty`));
  const address = bundle.pages.get(path).link('canonical')[0]?.at.href;
  const words = text => text.replace(/\s+/g, '');
  const isSheet = bundle.pages.get(path).elements.some(e => e.at.class === 'sheet');
  if (isSheet) problems.check(sheets.length === 1, path, `needs ${sheets.length} pages`);
  if (address) problems.check(isSheet || words(sheets.join('')).includes(words(address)), path, `does not say where it stands: ${address}`);
  const name = words(bundle.pages.get(path).all('meta', { property: 'og:site_name' })[0].at.content);
  problems.check(words(sheets[0]).toLowerCase().includes(name.toLowerCase()), path, 'has no letterhead');
  return sheets.length;
}

try {
  const paths = kindsOfPages(bundle).filter(path => !/^index|404|search|buscar/.test(path.split('/').at(path.includes('/') ? 1 : 0)) &&
    !bundle.pages.get(path).isRedirect);
  let sheets = 0;
  for (const path of paths) sheets += await look(path);
  for (const language of ['en', 'es']) sheets += await look(`${language}/index.html`);
  problems.finish(`${paths.length + 2} pages on ${sheets} sheets of paper`);
} finally {
  await close();
  rmSync(papers, { recursive: true, force: true });
}

// A site as its web team serves it: policy.js FOLDER ; on 127.0.0.1, with exactly the headers of its own file
// _headers. Pages of every kind in Chromium, on a desk and on a phone: nothing that the headers forbid, no
// complaint in the console; search finds, the menu opens, a missing address looks as it should.
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import { Bundle, Problems } from './bundle.js';
import { kindsOfPages, startBrowser } from './chromium.js';

const bundle = new Bundle(resolve(process.argv[2]));
const problems = new Problems();
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.ico': 'image/x-icon', '.webmanifest': 'application/manifest+json',
  '.json': 'application/json', '.xml': 'application/xml', '.pdf': 'application/pdf', '.csv': 'text/csv' };

// [{ pattern, headers }], in the order of the file.
function headerRules(text) {
  const rules = [];
  for (const line of text.split('\n').filter(line => line.trim())) {
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else rules.at(-1).headers.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return rules;
}

const rules = headerRules(bundle.files.get('_headers').toString());
const base = rules[0].pattern.replace(/\*$/, '');
const policy = rules[0].headers.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';
problems.check(/script-src 'self'/.test(policy), '_headers', 'has no policy for scripts');
problems.check(!/unsafe-/.test(policy), '_headers', `allows what is unsafe: ${policy}`);

const server = createServer((request, response) => {
  const address = decodeURIComponent(new URL(request.url, 'http://x').pathname);
  for (const { pattern, headers } of rules)
    if (address.startsWith(pattern.replace(/\*$/, ''))) for (const [name, value] of headers) response.setHeader(name, value);
  let path = address.startsWith(base) ? address.slice(base.length) : '';
  if (path === '' || path.endsWith('/')) path += 'index.html';
  const language = path.split('/')[0];
  const found = bundle.files.has(path);
  const shown = found ? path : bundle.files.has(`${language}/404.html`) ? `${language}/404.html` : '404.html';
  response.setHeader('Content-Type', types[extname(shown)] ?? 'application/octet-stream');
  response.writeHead(found ? 200 : 404);
  response.end(bundle.files.get(shown));
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const root = `http://127.0.0.1:${server.address().port}${base}`;
const { browser, close } = await startBrowser();

// Every page reports what the headers forbade, also what no console tells.
// At an address that is not there, browsers begin to load before its script says from where.
async function open(path, mayBeMissing = false) {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(120_000);
  await tab.evaluateOnNewDocument(() => {
    window.forbidden = [];
    document.addEventListener('securitypolicyviolation', e =>
      window.forbidden.push(`${e.effectiveDirective} ${e.blockedURI} ${e.sample} in line ${e.lineNumber}`));
  });
  tab.on('console', message => {
    if (!(mayBeMissing && /404 \(Not Found\)|MIME/.test(message.text()))) problems.add(path, `console: ${message.text()}`);
  });
  tab.on('pageerror', error => problems.add(path, `script: ${error.message}`));
  tab.on('response', response => {
    const loaded = response.request().resourceType() !== 'document';
    if (loaded && response.status() >= 400 && !mayBeMissing) problems.add(path, `does not get ${response.url()}`);
  });
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.goto(root + path, { waitUntil: 'load' });
  return tab;
}

async function finish(tab, path) {
  for (const what of await tab.evaluate(() => window.forbidden)) problems.add(path, `forbidden: ${what}`);
  await tab.close();
}

async function look(path) {
  const tab = await open(path);
  const state = await tab.evaluate(() => ({
    js: document.documentElement.classList.contains('js'),
    brand: getComputedStyle(document.documentElement).getPropertyValue('--brand').trim(),
    labels: [...document.querySelectorAll('.labels text')].filter(e => e.getBoundingClientRect().width > 0).length,
    charts: document.querySelectorAll('.chart').length,
  }));
  problems.check(state.js, path, 'its script did not run');
  problems.check(/^#[0-9a-f]{6}$/.test(state.brand), path, `its colours are not the organisation's: ${state.brand}`);
  problems.check(state.labels >= 2 * state.charts, path, `charts have ${state.labels} words`);
  await tab.setViewport({ width: 360, height: 740 });
  const button = await tab.$('.menu-button');
  if (button) {
    await button.click();
    problems.check(await tab.$eval('.menu', menu => menu.getClientRects().length > 0), path, 'the menu does not open');
  }
  await finish(tab, path);
}

async function search(path, words) {
  const tab = await open(path);
  await tab.type('input[type=search]', words);
  await tab.waitForFunction(() => document.querySelector('mark'), { timeout: 20000 })
    .catch(() => problems.add(path, `“${words}” finds nothing`));
  await finish(tab, path);
}

try {
  const paths = kindsOfPages(bundle).filter(path => path !== 'index.html' && !bundle.pages.get(path).isRedirect);
  for (const path of paths) await look(path);
  await search('en/search.html', 'roosevelt');
  await search('es/buscar.html', 'educacion');
  const chooser = await open('');
  await chooser.waitForFunction(() => /\/en\/(index\.html)?$/.test(location.pathname), { timeout: 20000 })
    .catch(() => problems.add('index.html', 'does not go on to the language of the browser'));
  await finish(chooser, 'index.html');
  const missing = await open('en/news/far/away.html', true);
  problems.check(await missing.evaluate(() => getComputedStyle(document.querySelector('main')).flexGrow === '1' &&
    [...document.images].every(image => image.naturalWidth > 0)),
    '404', 'has no style at an address that is not there');
  await finish(missing, '404');
  problems.finish(`${paths.length} pages under their own headers`);
} finally {
  await close();
  server.close();
}

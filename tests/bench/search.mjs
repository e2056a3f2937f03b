// How long the search of an exported site takes in Chromium: node search.mjs SITE [RUNS]
// SITE is the folder of a site in two languages; run `npm ci` in tests/e2e before. Opened as files, as readers do.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../e2e/site/chromium.js';

const PAGES = [
  ['en/search.html', ['r', 'ro', 'rob', 'robotics', 'robotics cup', 'school', 'parent council telescope', 'zzzz']],
  ['es/buscar.html', ['e', 'es', 'escuela', 'robotica', 'consejo de padres', 'ñandu']],
];
const site = resolve(process.argv[2] ?? '.');
const runs = Number(process.argv[3] ?? 15);

const median = times => times.sort((a, b) => a - b)[times.length >> 1];

// From what a reader does to the frame that shows the answer, without the pause of typing.
async function answer(page, query) {
  return page.evaluate(async words => {
    const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
    await frame();
    const start = performance.now();
    document.getElementById('q').value = words;
    document.getElementById('t-search-form').requestSubmit();
    await frame();
    return { time: performance.now() - start, status: document.getElementById('t-search-status').textContent };
  }, query);
}

const { browser, close } = await startBrowser();
try {
  for (const [path, queries] of PAGES) {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(site, path)).href, { waitUntil: 'load' });
    const parts = readdirSync(join(site, path, '..')).filter(name => /-\d+\.js$/.test(name)).length;
    const loaded = await page.evaluate(() => performance.timing.loadEventEnd - performance.timing.navigationStart);
    console.log(`${path}: ${parts} parts, loaded in ${loaded} ms`);
    for (const query of queries) {
      const times = [];
      let first = 0;
      let status = '';
      for (let run = 0; run < runs; ++run) {
        const { time, status: said } = await answer(page, query);
        if (run === 0) first = time;
        times.push(time);
        status = said;
        await answer(page, '');
      }
      console.log(`  ${JSON.stringify(query).padEnd(28)} first ${first.toFixed(0).padStart(4)} ms, median ${median(times).toFixed(0)
        .padStart(4)} ms, longest ${Math.max(...times).toFixed(0).padStart(4)} ms  ${status}`);
    }
    await page.close();
  }
} finally {
  await close();
}

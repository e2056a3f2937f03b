// Chromium for the judges that look at pages, and which pages of a site they look at.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

// One page of each kind and language; of entries, one of each kind of news.
export function kindsOfPages(bundle) {
  const chosen = new Map();
  for (const page of bundle.pages.values()) {
    const entry = page.elements.find(e => e.tagName === 'article' && /\bentry\b/.test(e.at.class ?? ''));
    const parts = page.path.split('/');
    const below = parts.length > 2 || parts[1] === undefined;
    const kind = page.isRedirect ? 'moved' : entry ? `${parts[0]} ${entry.at.class}`
      : /\d{4}\.html$/.test(page.path) ? `${parts[0]} year`
        : below && parts.at(-1) !== 'index.html' ? parts.slice(0, -1).join('/') + (page.all('img').length > 1 ? ' with images' : '') : page.path;
    if (!chosen.has(kind)) chosen.set(kind, page.path);
  }
  return [...chosen.values()];
}

export async function startBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'gaceta-browser-'));
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true,
    userDataDir: profile, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-quic', '--hide-scrollbars', '--font-render-hinting=none'] });
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, close };
}

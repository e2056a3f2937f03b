// Reads an exported site: its files, its pages as trees, and where its links lead. Collects what is wrong.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'parse5';

// The hostile newsroom has links that its author got wrong; they stay as they are.
export const isAuthorsMistake = address => address.includes('nowhere');

export class Problems {
  #lines = [];
  add(place, what) { this.#lines.push(`${place}: ${what}`); }
  check(condition, place, what) { if (!condition) this.add(place, what); }
  // Prints what is wrong and ends the program; `looked` says at how much was looked.
  finish(looked) {
    for (const line of this.#lines.slice(0, 100)) console.log(line);
    if (this.#lines.length > 100) console.log(`… and ${this.#lines.length - 100} more`);
    console.log(`${looked}: ${this.#lines.length} problems`);
    process.exitCode = this.#lines.length ? 1 : 0;
  }
}

export class Page {
  constructor(path, html) {
    this.path = path;
    this.html = html;
    this.elements = [];
    this.#walk(parse(html));
    this.ids = new Set(this.elements.map(e => e.at.id).filter(id => id !== undefined));
  }
  #walk(node) {
    if (node.tagName) {
      node.at = Object.fromEntries((node.attrs ?? []).map(a => [a.name, a.value]));
      this.elements.push(node);
    }
    for (const child of node.content?.childNodes ?? node.childNodes ?? []) this.#walk(child);
  }
  all(tag, attributes = {}) {
    return this.elements.filter(e => e.tagName === tag &&
      Object.entries(attributes).every(([name, value]) => e.at[name] === value));
  }
  link(rel) { return this.all('link', { rel }); }
  get isRedirect() { return this.all('meta', { 'http-equiv': 'refresh' }).length > 0; }
  get noindex() { return this.all('meta', { name: 'robots' }).some(m => m.at.content.includes('noindex')); }
  // A text shown in another language's edition names the original as the address to keep.
  isShown(bundle) { return this.link('canonical')[0] && this.link('canonical')[0].at.href !== bundle.address(this.path); }
  get language() { return this.all('html')[0]?.at.lang; }
}

export const textOf = node => node.nodeName === '#text' ? node.value
  : (node.childNodes ?? []).map(textOf).join('');

export class Bundle {
  constructor(folder) {
    this.folder = folder;
    this.files = new Map();
    for (const path of readdirSync(folder, { recursive: true }))
      if (statSync(join(folder, path)).isFile()) this.files.set(path, readFileSync(join(folder, path)));
    this.pages = new Map();
    for (const [path, bytes] of this.files)
      if (path.endsWith('.html')) this.pages.set(path, new Page(path, bytes.toString('utf8')));
    if (this.pages.size < 20) throw new Error(`${folder} holds only ${this.pages.size} pages`);
    // A preview of drafts names no address.
    this.isPreview = this.pages.get('index.html').noindex;
    this.base = this.pages.get('index.html').link('canonical')[0]?.at.href ?? 'https://www.example.org/';
  }
  text(path) { return this.files.get(path)?.toString('utf8'); }
  // The address under which a file is published.
  address(path) { return this.base + path.replace(/(^|\/)index\.html$/, '$1').split('/').map(encodeURIComponent).join('/'); }
  // What is wrong with a link that stands in the file `from`; nothing where it leads to something.
  brokenLink(from, target) {
    if (/^(mailto|tel):\S+$/.test(target)) return null;
    let path = target;
    if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) {
      if (!target.startsWith(this.base)) return /^https?:\/\/[^\s/]+/.test(target) ? null : 'not a web address';
      path = target.slice(this.base.length);
      from = '';
    }
    const [file, fragment] = path.split('#');
    let found = decodeURIComponent(file.split('?')[0]);
    found = found === '' && !target.startsWith(this.base) ? from : posix.normalize(posix.join(posix.dirname(from), found));
    if (found === '.' || found.endsWith('/')) found = found === '.' ? 'index.html' : found + 'index.html';
    if (found.startsWith('../') || found.startsWith('/')) return 'leads out of the site';
    if (!this.files.has(found)) return `there is no ${found}`;
    if (!fragment) return null;
    const page = this.pages.get(found);
    return page && !page.ids.has(decodeURIComponent(fragment)) ? `there is no #${fragment} in ${found}` : null;
  }
}

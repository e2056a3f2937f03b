// Every address in a site leads somewhere: links.js FOLDER… ; pages, style sheets, feeds, sitemap, search
// index, redirects. The manifest names every file as it is.
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { SaxesParser } from 'saxes';
import { Bundle, Problems, isAuthorsMistake } from './bundle.js';

const problems = new Problems();
let links = 0;

function follow(bundle, from, target) {
  links += 1;
  if (isAuthorsMistake(target)) return;
  let broken;
  try { broken = bundle.brokenLink(from, target.trim()); } catch (error) { broken = error.message; }
  if (broken) problems.add(from, `${target}: ${broken}`);
}

function followPages(bundle) {
  for (const page of bundle.pages.values()) {
    for (const { tagName, at } of page.elements) {
      for (const name of ['href', 'src', 'action', 'poster', 'data'])
        if (at[name] !== undefined && tagName !== 'base') follow(bundle, page.path, at[name]);
      if (at.srcset) for (const candidate of at.srcset.split(',')) follow(bundle, page.path, candidate.trim().split(/\s/)[0]);
      if (/^(og:(url|image)|twitter:image)$/.test(at.property ?? at.name)) follow(bundle, page.path, at.content);
      const refresh = at['http-equiv'] === 'refresh' && at.content.split('url=')[1];
      if (refresh) follow(bundle, page.path, refresh);
      for (const name of ['aria-labelledby', 'aria-controls', 'aria-describedby', 'for'])
        for (const id of (at[name] ?? '').split(/\s+/).filter(Boolean))
          problems.check(page.ids.has(id), page.path, `${name} names #${id}, which is not there`);
    }
  }
}

function followData(bundle) {
  for (const [path, bytes] of bundle.files) {
    if (path.endsWith('.css'))
      for (const [, url] of bytes.toString().matchAll(/url\(["']?([^"')]+)["']?\)/g))
        if (!url.startsWith('data:')) follow(bundle, path, url);
    if (path.endsWith('.xml')) followXml(bundle, path);
    if (path.endsWith('feed.json')) {
      const feed = JSON.parse(bytes);
      for (const item of [feed, ...feed.items])
        for (const key of ['url', 'image', 'home_page_url', 'feed_url', 'external_url'])
          if (item[key]) follow(bundle, path, item[key]);
    }
    if (/\/[a-z]+-\d+\.js$/.test(path)) {
      let found = 0;
      runInNewContext(bytes.toString(), { gacetaIndex: index => {
        for (const row of index.entries) { found += 1; follow(bundle, path, row[0]); }
      } });
      problems.check(found > 0, path, 'the search index holds nothing');
    }
  }
}

function followXml(bundle, path) {
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  parser.on('opentag', tag => { text = ''; if (tag.attributes.href) follow(bundle, path, tag.attributes.href.value); });
  parser.on('text', piece => { text += piece; });
  parser.on('cdata', piece => { text += piece; });
  parser.on('closetag', tag => { if (['link', 'loc'].includes(tag.name) && text.trim()) follow(bundle, path, text); text = ''; });
  parser.on('error', error => problems.add(path, error.message));
  parser.write(bundle.text(path)).close();
}

function followRedirects(bundle) {
  for (const line of bundle.text('_redirects').split('\n').filter(Boolean)) {
    const [from, to, status, ...more] = line.split(' ');
    problems.check(!more.length && ['301', '404'].includes(status), '_redirects', `not understood: ${line}`);
    follow(bundle, '_redirects', new URL(to, bundle.base).href);
    if (status !== '301') continue;
    const page = bundle.pages.get(from.slice(1));
    problems.check(page?.isRedirect, '_redirects', `${from} has no page that leads on`);
    problems.check(bundle.text('.htaccess').includes(`^${from.replace('.html', '\\.html')}$ ${to}`), '.htaccess', `lacks ${from}`);
  }
  for (const page of bundle.pages.values())
    if (page.isRedirect)
      problems.check(bundle.text('_redirects').includes(`/${page.path} `), '_redirects', `lacks ${page.path}`);
}

function checkManifest(bundle) {
  const listed = new Map(JSON.parse(bundle.text('manifest.json')).files.map(file => [file.path, file]));
  for (const [path, bytes] of bundle.files) {
    if (path === 'manifest.json') continue;
    const file = listed.get(path);
    if (!file) { problems.add('manifest.json', `lacks ${path}`); continue; }
    problems.check(file.sha256 === createHash('sha256').update(bytes).digest('hex') && file.size === bytes.length,
      'manifest.json', `hash or size of ${path} is wrong`);
  }
  for (const path of listed.keys()) problems.check(bundle.files.has(path), 'manifest.json', `names ${path}, which is not there`);
}

for (const folder of process.argv.slice(2)) {
  const bundle = new Bundle(folder);
  followPages(bundle);
  followData(bundle);
  followRedirects(bundle);
  checkManifest(bundle);
}
problems.finish(`${links} links`);

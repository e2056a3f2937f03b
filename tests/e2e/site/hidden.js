// Nothing of a text that is not public stands anywhere in a site: hidden.js NEWSROOM.json FOLDER… ; and no
// SECRETMARK, no script that came as content.
import { readFileSync } from 'node:fs';
import { Bundle, Problems } from './bundle.js';

const asOf = Date.parse('2026-02-01T00:00:00Z'); // as in make.sh
const [newsroom, ...folders] = process.argv.slice(2);
const problems = new Problems();

function isPublic(entry, text) {
  if (entry.embargo && Date.parse(entry.embargo) > asOf) return false;
  if (entry.expires && Date.parse(entry.expires) <= asOf) return false;
  return text.state === 'published' || (text.state === 'scheduled' && Date.parse(entry.date) <= asOf);
}

const hidden = [];
for (const item of [...JSON.parse(readFileSync(newsroom)).entries])
  for (const text of Object.values(item.texts))
    if (!isPublic(item, text))
      hidden.push(text.title, text.slug, text.summary, ...(text.body ?? '').split('\n').filter(line => line.length > 40 && !/[[{*]/.test(line)));
const needles = [...new Set(hidden.filter(Boolean))];
if (needles.length < 5) throw new Error('the newsroom hides too little for this test');

let files = 0;
for (const folder of folders) {
  for (const [path, bytes] of new Bundle(folder).files) {
    files += 1;
    if (/\.(png|jpg|webp)$/.test(path)) continue;
    const text = path + bytes.toString();
    for (const needle of needles) problems.check(!text.includes(needle), path, `shows what is not public: ${needle.slice(0, 80)}`);
    problems.check(!/SECRETMARK/i.test(text), path, 'SECRETMARK');
    if (path.endsWith('.html')) problems.check(!/<script>\s*HOSTILE|<script>alert|href="javascript:/i.test(text), path, 'content as script');
  }
}
problems.finish(`${needles.length} hidden texts in ${files} files`);

// The Nu HTML checker over whole sites: html.js FOLDER… ; folders named lenient:FOLDER may have warnings.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Bundle, Problems } from './bundle.js';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const problems = new Problems();
let pages = 0;
for (const argument of process.argv.slice(2)) {
  const lenient = argument.startsWith('lenient:');
  const folder = resolve(argument.replace(/^lenient:/, ''));
  pages += new Bundle(folder).pages.size; // an empty folder would please the checker
  const run = spawnSync('java', ['-Xmx512m', '-jar', jar, '--stdout', '--also-check-css', '--also-check-svg',
    '--skip-non-html', '--format', 'json', folder], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  for (const message of JSON.parse(run.stdout).messages) {
    if (lenient && message.type !== 'error') continue;
    const place = `${decodeURI(message.url ?? '').split(folder)[1] ?? ''}:${message.lastLine ?? ''}`;
    problems.add(folder.split('/').pop() + place, `${message.message} «${(message.extract ?? '').slice(0, 200)}»`);
  }
}
problems.finish(`${pages} pages`);

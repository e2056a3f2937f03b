// Every shape of JSON-LD in the sites against the types of schema.org, as TypeScript has them: vocabulary.mjs FOLDER…
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bundle, Problems } from './bundle.js';
import { checkStructuredData } from './structureddata.js';

const problems = new Problems();
const shapeOf = thing => Array.isArray(thing) ? `[${[...new Set(thing.map(shapeOf))].sort()}]`
  : thing && typeof thing === 'object' ? `{${Object.entries(thing).map(([name, value]) => `${name}:${name === '@type' ? value : shapeOf(value)}`)}}` : typeof thing;

const shapes = new Map();
for (const folder of process.argv.slice(2)) {
  const bundle = new Bundle(folder);
  for (const page of bundle.pages.values())
    for (const thing of checkStructuredData(new Problems(), bundle, page))
      if (!shapes.has(shapeOf(thing))) shapes.set(shapeOf(thing), [`${folder}/${page.path}`, thing]);
}
if (shapes.size < 8) throw new Error(`only ${shapes.size} shapes of JSON-LD`);

// The last is wrong, so that a compiler that looks at nothing is noticed.
const wrong = { '@context': 'https://schema.org', '@type': 'NewsArticle', headlin: 'x' };
const places = [...[...shapes.values()].map(([place]) => place), 'wrong'];
const lines = [...[...shapes.values()].map(([, thing]) => thing), wrong].map((thing, i) => `export const d${i}: WithContext<Thing> = ${JSON.stringify(thing)};`);
// Beside the packages, where the compiler finds the types.
const folder = mkdtempSync(join(dirname(fileURLToPath(import.meta.url)), '..', 'vocabulary-'));
try {
  writeFileSync(join(folder, 'site.ts'), `import type { Thing, WithContext } from 'schema-dts';\n${lines.join('\n')}\n`);
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'lib', 'tsc.js');
  let said = '';
  try {
    execFileSync(process.execPath, [compiler, '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', join(folder, 'site.ts')], { encoding: 'utf8' });
  } catch (error) {
    said = error.stdout;
  }
  for (const [, line, what] of said.matchAll(/site\.ts\((\d+),\d+\): error (.*)/g)) {
    if (+line - 2 < shapes.size) problems.add(places[line - 2] ?? 'vocabulary', what);
  }
  problems.check(said.includes(`site.ts(${shapes.size + 2},`), 'vocabulary', `what is wrong is let through: ${said.slice(0, 300)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
problems.finish(`${shapes.size} shapes of JSON-LD`);

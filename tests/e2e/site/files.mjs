// The files below a folder: their bytes by their path.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const filesOf = folder => new Map(readdirSync(folder, { recursive: true })
  .filter(path => statSync(join(folder, path)).isFile())
  .map(path => [path, readFileSync(join(folder, path))]));

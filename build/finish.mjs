// The last step of a build: puts the page together in the staging folder. Everything that never changes under its name
// goes into one folder named after its content (v-<hash>), so a host may let browsers keep it for ever; index.html, the
// projects and the basemaps stay beside it under their own names.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { transformSync } from 'esbuild';
import { worker } from './worker.mjs';

const stage = process.env.CG_STAGE;
if (!stage) throw new Error('build/finish.mjs is run by cargo xtask, which names the staging folder.');
const assets = join(stage, 'assets');

mkdirSync(assets, { recursive: true });
cpSync('generated/assets', assets, { recursive: true });
for (const [from, to] of [['assets/projects', 'projects'], ['generated/basemaps', 'basemaps']]) {
  if (existsSync(from)) cpSync(from, join(stage, to), { recursive: true });
}

if (process.env.CG_PROFILE === 'release') {
  const glue = join(assets, 'common-ground.js');
  const { code } = transformSync(readFileSync(glue, 'utf8'), { minify: true, target: 'es2022', format: 'esm' });
  writeFileSync(glue, code);
}

const hash = createHash('sha256');
const paths = readdirSync(assets, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(assets, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/'))
  .sort();
for (const path of paths) hash.update(path).update('\0').update(readFileSync(join(assets, path))).update('\0');
const name = `v-${hash.digest('hex').slice(0, 12)}`;
renameSync(assets, join(stage, name));

const page = join(stage, 'index.html');
const html = readFileSync(page, 'utf8')
  .replaceAll('="assets/', `="${name}/`);
writeFileSync(page, html);

const asked = [...html.matchAll(/="(v-[^"#?]+[^"#?/])(?:[#?][^"]*)?"/g)].map((match) => match[1]);
const missing = asked.filter((path) => !existsSync(join(stage, path)));
if (missing.length > 0) throw new Error(`index.html asks for what was not built: ${[...new Set(missing)].join(', ')}`);

worker(stage, name, paths, process.env.CG_PROFILE === 'release');

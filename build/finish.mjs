// After Trunk has built: puts the page together in Trunk's staging folder. Everything that never changes under its name
// goes into one folder named after its content (v-<hash>), so a host may let browsers keep it for ever; index.html, the
// projects and the basemaps stay beside it under their own names.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const stage = process.env.TRUNK_STAGING_DIR;
if (!stage) throw new Error('build/finish.mjs is run by Trunk, which names its staging folder.');
const assets = join(stage, 'assets');

mkdirSync(assets, { recursive: true });
for (const name of ['common-ground.js', 'common-ground_bg.wasm', 'snippets']) {
  if (existsSync(join(stage, name))) renameSync(join(stage, name), join(assets, name));
}
cpSync('generated/assets', assets, { recursive: true });
for (const [from, to] of [['assets/projects', 'projects'], ['generated/basemaps', 'basemaps']]) {
  if (existsSync(from)) cpSync(from, join(stage, to), { recursive: true });
}

if (process.env.TRUNK_PROFILE === 'release') {
  const glue = join(assets, 'common-ground.js');
  const { code } = transformSync(readFileSync(glue, 'utf8'), { minify: true, target: 'es2022', format: 'esm' });
  writeFileSync(glue, code);
}

const hash = createHash('sha256');
for (const path of readdirSync(assets, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort()) {
  hash.update(path.slice(assets.length)).update('\0').update(readFileSync(path)).update('\0');
}
const name = `v-${hash.digest('hex').slice(0, 12)}`;
renameSync(assets, join(stage, name));

const page = join(stage, 'index.html');
// Trunk leaves its own instructions in the page when it injects no script.
const html = readFileSync(page, 'utf8')
  .replaceAll('="assets/', `="${name}/`)
  .replaceAll(/<link data-trunk[^>]*>\n?/g, '');
writeFileSync(page, html);

const asked = [...html.matchAll(/="(v-[^"#?]+[^"#?/])(?:[#?][^"]*)?"/g)].map((match) => match[1]);
const missing = asked.filter((path) => !existsSync(join(stage, path)));
if (missing.length > 0) throw new Error(`index.html asks for what was not built: ${[...new Set(missing)].join(', ')}`);

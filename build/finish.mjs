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

/** Makes glue small, which is fetched before anything can be pressed. */
const squeeze = (name) => {
  const glue = join(assets, name);
  if (process.env.CG_PROFILE !== 'release' || !existsSync(glue)) return;
  const { code } = transformSync(readFileSync(glue, 'utf8'), { minify: true, target: 'es2022', format: 'esm' });
  writeFileSync(glue, code);
};
squeeze('common-ground.js');

// What opens the store, by the notes that the split leaves above the files that two parts share.
const split = existsSync(join(assets, '__wasm_split.js')) ? readFileSync(join(assets, '__wasm_split.js'), 'utf8') : '';
const shared = [...split.matchAll(/\/\* (.*) \*\/\s*const __chunk_\d+ = .*\s*const src = fetch\(new URL\("\.\/([^"]+)"/g)];
const keeping = shared.filter(([, parts]) => parts.split(', ').includes('keeping')).map(([, , file]) => file);
if (split && keeping.length === 0) throw new Error('__wasm_split.js names what parts share in another way than before.');
const early = join(assets, 'start.js');
const files = split ? [...keeping, 'split_keeping.wasm', 'i18n/en.later.ftl'] : [];
for (const file of files) if (!existsSync(join(assets, file))) throw new Error(`start.js would ask for what was not built: ${file}`);
writeFileSync(early, readFileSync(early, 'utf8').replace('KEEPING', JSON.stringify(files)));

squeeze('__wasm_split.js');

const hash = createHash('sha256');
const paths = readdirSync(assets, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(assets, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/'))
  .sort();
for (const path of paths) hash.update(path).update('\0').update(readFileSync(join(assets, path))).update('\0');
const name = `v-${hash.digest('hex').slice(0, 12)}`;
renameSync(assets, join(stage, name));

// Beside the page it is always the newest one; in the folder it never changes, for pages that pin it by its hash.
const embed = readFileSync('generated/embed.js', 'utf8').replace('VERSION/', `${name}/`);
writeFileSync(join(stage, 'embed.js'), embed);
writeFileSync(join(stage, name, 'embed.js'), embed);
cpSync('assets/common-ground.d.ts', join(stage, 'common-ground.d.ts'));
console.log(`${name}/embed.js  integrity="sha384-${createHash('sha384').update(embed).digest('base64')}"`);

const page = join(stage, 'index.html');
const html = readFileSync(page, 'utf8')
  .replaceAll('="assets/', `="${name}/`);
writeFileSync(page, html);

const asked = [...html.matchAll(/="(v-[^"#?]+[^"#?/])(?:[#?][^"]*)?"/g)].map((match) => match[1]);
const missing = asked.filter((path) => !existsSync(join(stage, path)));
if (missing.length > 0) throw new Error(`index.html asks for what was not built: ${[...new Set(missing)].join(', ')}`);

worker(stage, name, paths, process.env.CG_PROFILE === 'release');

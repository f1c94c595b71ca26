// The first step of a build: makes everything in generated/assets/ that is not Rust. The map engine is bundled, the styles
// are joined, the icons become one sprite; fonts, words and licences are copied. Runs in under a second.

import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { pageIcon, sprite } from './icons.mjs';
import { notices } from './notices.mjs';

const release = process.env.CG_PROFILE === 'release';
const out = 'generated/assets';
const packages = 'node_modules';
/** The files of a language's words beside those of the first screen, in the order in which they stand in its source. */
const PARTS = ['later', 'facilitator', 'delivery', 'sharing'];

rmSync(out, { recursive: true, force: true });
mkdirSync(`${out}/fonts`, { recursive: true });

const common = { bundle: true, minify: release, legalComments: 'none', logLevel: 'warning', charset: 'utf8' };
/** OpenLayers brings ready-made buttons and gestures for maps that name none; ours always names its own. */
const noDefaults = {
  name: 'no-defaults',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/(control|interaction)\/defaults\.js$/ }, ({ path }) => ({ path, namespace: 'no-defaults' }));
    onLoad({ filter: /./, namespace: 'no-defaults' }, () => ({ contents: 'export const defaults = () => [];' }));
  },
};

await Promise.all([
  build({
    ...common,
    entryPoints: ['src/map/engine.ts'],
    outfile: `${out}/engine.js`,
    format: 'esm',
    target: ['es2022'],
    sourcemap: release ? false : 'inline',
    plugins: [noDefaults],
  }),
  // Each of these is fetched when it is first used: what passing everything on to another tablet needs, what reads QR codes
  // where the browser can't, what printing needs, and what encrypts.
  build({
    ...common,
    entryPoints: {
      passing: 'src/passing/engine.ts',
      'qr-reader': 'src/passing/reader.ts',
      paper: 'src/paper/engine.ts',
      sealing: 'src/sealing/engine.ts',
    },
    outdir: out,
    format: 'esm',
    target: ['es2022'],
  }),
  build({
    ...common,
    entryPoints: { offline: 'src/offline/offline.ts', shadow: 'src/embed/shadow.ts', frame: 'src/embed/frame.ts' },
    outdir: out,
    format: 'esm',
    target: ['es2022'],
  }),
  // A script of the old kind, so that every page can have it; the last step of the build puts it beside index.html.
  build({
    ...common,
    entryPoints: ['src/embed/embed.ts'],
    outfile: 'generated/embed.js',
    format: 'iife',
    target: ['es2022'],
  }),
  // What only a big screen or a sheet of paper looks like is fetched by none of the others.
  build({
    ...common,
    entryPoints: ['app', 'projector', 'paper'].map((name) => `assets/styles/${name}.css`),
    outdir: out,
    // Fonts lie beside the bundle at run time; they are not bundled.
    external: ['*.woff2', '*.svg'],
    target: ['chrome109', 'safari16', 'firefox115'],
  }),
]);

for (const [letters, name] of [['latin', ''], ['latin-ext', '-ext']]) {
  copyFileSync(
    `${packages}/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${letters}-wght-normal.woff2`,
    `${out}/fonts/atkinson-hyperlegible-next${name}.woff2`,
  );
}
cpSync('assets/app', `${out}/app`, { recursive: true });
mkdirSync(`${out}/i18n`);
for (const file of readdirSync('assets/i18n')) {
  // The first screen waits only for its own words, and only facilitators, and those whose answers are delivered, for theirs.
  const [first, ...parts] = readFileSync(`assets/i18n/${file}`, 'utf8').split(/^### (?:Later|Facilitator|Delivery|Sharing): .*\n/m);
  if (parts.length !== PARTS.length) {
    throw new Error(`assets/i18n/${file} needs exactly one line that begins with "### Later: ", then one with each of "### Facilitator: ", "### Delivery: " and "### Sharing: "`);
  }
  // Comments are for translators.
  const bare = (words) => words.replaceAll(/^(#.*)?\n/gm, '');
  writeFileSync(`${out}/i18n/${file}`, bare(first));
  parts.forEach((words, at) => writeFileSync(`${out}/i18n/${file.replace(/\.ftl$/, `.${PARTS[at]}.ftl`)}`, bare(words)));
}

// No tile is on the first screen: their pictures come later.
const { duotone, ...icons } = JSON.parse(readFileSync('build/icons.json', 'utf8'));
writeFileSync(`${out}/icons.svg`, sprite(icons, packages));
writeFileSync(`${out}/pictures.svg`, sprite({ duotone }, packages));
writeFileSync(`${out}/icon.svg`, pageIcon('plant-fill', '#0e5a47', packages));
writeFileSync(`${out}/third-party.txt`, notices(packages));
// What the page does for itself comes before what fetches the widget.
const { outputFiles: [early] } = await build({
  ...common,
  entryPoints: ['src/start.ts'],
  write: false,
  format: 'esm',
  target: ['es2022'],
});
writeFileSync(`${out}/start.js`, early.text + readFileSync('build/start.js', 'utf8'));

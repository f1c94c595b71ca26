// The service worker of a build, with the list of the app's files and their hashes written into it. A build for working on it
// gets one that takes itself away, and with it what an earlier build has left in the browser.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Only a shop for apps and a curious person ask for these. */
const NOT_KEPT = /\/(app\/(?!icon-)|third-party\.txt$)/;

/**
 * Makes `sw.js`.
 *
 * @param {string} stage the folder of the build
 * @param {string} version the name of the folder with everything that never changes
 * @param {string[]} paths of the files in it, relative to it
 * @param {boolean} release
 */
export function worker(stage, version, paths, release) {
  const files = paths
    .map((path) => `${version}/${path}`)
    .filter((url) => !NOT_KEPT.test(url))
    .map((url) => {
      const bytes = readFileSync(join(stage, url));
      return { url, integrity: `sha256-${createHash('sha256').update(bytes).digest('base64')}`, size: bytes.length };
    });
  buildSync({
    entryPoints: [release ? 'src/offline/worker/worker.ts' : 'src/offline/worker/none.ts'],
    outfile: join(stage, 'sw.js'),
    bundle: true,
    minify: release,
    legalComments: 'none',
    logLevel: 'warning',
    charset: 'utf8',
    format: 'iife',
    target: ['es2022'],
    define: {
      VERSION: JSON.stringify(version),
      FILES: JSON.stringify(files),
      'process.env.NODE_ENV': '"production"',
    },
  });
}

// The notices that the licences of bundled packages ask for, in one file that ships with the widget.

import { readFileSync, readdirSync } from 'node:fs';

/**
 * Packages whose code, drawings or letters end in the built files. `ol` bundles what it needs of `pbf` and `rbush`,
 * `rbush` what it needs of `quickselect`, `pmtiles` what it needs of `fflate`.
 */
const BUNDLED = [
  'ol', 'pmtiles', 'pbf', 'rbush', 'quickselect', 'earcut', 'fflate', 'qr',
  'age-encryption', '@noble/ciphers', '@noble/curves', '@noble/hashes', '@scure/base',
  'workbox-core', 'workbox-precaching', 'workbox-range-requests', 'workbox-strategies',
  '@phosphor-icons/core', '@fontsource-variable/atkinson-hyperlegible-next',
];

/** @param {string} packages the node_modules folder */
export function notices(packages) {
  const parts = BUNDLED.map((name) => {
    const folder = `${packages}/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}

// A language that nobody speaks: English with accents and more letters, to see where words don't fit. Made from the
// built files, so it always has every message.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ACCENTED = { a: 'áa', e: 'éé', i: 'îi', o: 'öo', u: 'ûu', A: 'Å', E: 'É', I: 'Ï', O: 'Ø', U: 'Ü', c: 'ç', n: 'ñ', s: 'š', y: 'ý' };

/** Longer by a third or so; what stands in braces stays. */
export function stretched(words) {
  return words.replaceAll(/\{[^{}]*\}|[a-zA-Z]/g, (piece) => ACCENTED[piece] ?? piece);
}

/** A Fluent file in which every text is stretched and every key as it was. */
export function pseudo(ftl) {
  return ftl.split('\n').map((line) => {
    const [head] = /^([a-z][a-z0-9-]* = ?|\s+\*?\[[^\]]+\] ?|\}|\s+)/.exec(line) ?? [''];
    const rest = line.slice(head.length);
    // What opens a choice ends its line.
    const [, before, open] = /^(.*?)(\{ \$[a-z_]+ ->)?$/.exec(rest);
    return head + stretched(before) + (open ?? '');
  }).join('\n');
}

/** The folder of the built files that never change, as the page names it. */
export function assets(dist) {
  return readdirSync(dist).find((name) => name.startsWith('v-'));
}

/** Serves the language that nobody speaks in the place of `tag`. */
export function speakPseudo(server, dist, tag) {
  const folder = join(dist, assets(dist), 'i18n');
  for (const half of ['', '.later']) {
    server.put(`/${assets(dist)}/i18n/${tag}${half}.ftl`, pseudo(readFileSync(join(folder, `en${half}.ftl`), 'utf8')));
  }
}

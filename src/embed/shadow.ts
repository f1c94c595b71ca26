/**
 * Puts the widget into a shadow root: styles, letters, icons, and the element that it lives in, whose events become answers. Fetched by
 * `embed.ts` when it is wanted; lies beside everything else that the widget is made of.
 */
import { guard, wear } from '../early.js';
import type { Running, Wishes } from './embed.js';

const folder = new URL('.', import.meta.url);
const LETTERS = 'Atkinson Hyperlegible Next';
/** The sizes of text that a person can choose, in per cent (`src/session/look.rs`). */
const SIZES = [125, 150, 175, 200];

/** Elements that wait for the widget, which takes them from here. */
declare global {
  // eslint-disable-next-line no-var
  var commonGround: HTMLElement[] | undefined;
}

let glue: Promise<unknown> | null = null;

/** Begins in an empty root. */
export async function begin(root: ShadowRoot, wishes: Wishes): Promise<Running> {
  const host = document.createElement('div');
  host.className = 'common-ground';
  host.part.add('widget');
  Object.assign(host.dataset, { assets: folder.href, project: wishes.project.href, projects: new URL('.', wishes.project).href });
  Object.assign(host.dataset, { hosted: '', sprites: '', share: wishes.share });
  if (wishes.lang) host.dataset.lang = wishes.lang;
  if (wishes.published) host.dataset.readonly = wishes.published.href;
  if (wishes.theme) host.dataset.theme = wishes.theme;
  if (wishes.view) host.dataset.view = wishes.view;
  Object.assign(host, { categories: wishes.categories });
  wear(host);
  guard(host);
  letters();
  const styles = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL('app.css', folder).href });
  const dressed = new Promise((resolve, reject) => Object.assign(styles, { onload: resolve, onerror: reject }));
  const ready = new Promise((resolve) => host.addEventListener('cg-ready', resolve, { once: true }));
  root.append(styles);
  const [icons] = await Promise.all([sprite('icons.svg'), dressed]);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, measures(root)];
  root.replaceChildren(styles, icons, host);
  // On the tiles of questions: nothing waits for them.
  void ready.then(() => sprite('pictures.svg')).then((pictures) => host.before(pictures)).catch(() => undefined);

  (globalThis.commonGround ??= []).push(host);
  glue ??= import(new URL('common-ground.js', folder).href).then((glue: { default: () => Promise<unknown> }) => glue.default());
  await glue.catch((cause) => {
    glue = null;
    throw cause;
  });
  return {
    async ask(ask, value) {
      await ready;
      return new Promise((resolve, reject) => {
        const answer = (done: boolean, value: unknown) => (done ? resolve(value) : reject(new Error(String(value))));
        host.dispatchEvent(new CustomEvent('cg-ask', { detail: { ask, value, answer } }));
      });
    },
    end: () => void host.dispatchEvent(new Event('cg-end')),
  };
}

/** A sprite as a part of this page: browsers take no icon from another host. */
async function sprite(file: string): Promise<Node> {
  const text = await (await fetch(new URL(file, folder))).text();
  const drawn = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
  drawn.setAttribute('aria-hidden', 'true');
  Object.assign((drawn as unknown as SVGElement).style, { position: 'absolute', width: 0, height: 0 });
  return drawn;
}

/** Letters can be brought in by the page alone, not by a part of it. */
function letters(): void {
  if ([...document.fonts].some((face) => face.family.replaceAll(/["']/g, '') === LETTERS)) return;
  for (const [file, unicodeRange] of [['', 'U+0-10FFFF'], ['-ext', 'U+100-2BA, U+1E00-1E9F, U+20A0-20C0']] as const) {
    const address = new URL(`fonts/atkinson-hyperlegible-next${file}.woff2`, folder).href;
    document.fonts.add(new FontFace(LETTERS, `url("${address}") format("woff2")`, { weight: '200 800', display: 'swap', unicodeRange }));
  }
}

/** Within a page the widget fills its element, and its letters have the size that the person has told the browser, whatever the page has. */
function measures(root: ShadowRoot): CSSStyleSheet {
  const probe = root.appendChild(document.createElement('span'));
  probe.style.fontSize = 'medium';
  const medium = parseFloat(getComputedStyle(probe).fontSize) || 16;
  probe.remove();
  const sheet = new CSSStyleSheet();
  const sizes = SIZES.map((size) => `.common-ground[data-text="${size}"]{--u:${(medium * size) / 100}px}`);
  // What a page says about its letters is inherited; nothing of it is meant for these.
  const rest = 'letter-spacing:normal;word-spacing:normal;text-align:start;text-transform:none;text-indent:0;white-space:normal;cursor:auto;visibility:visible;font-style:normal;text-shadow:none';
  sheet.replaceSync(`.common-ground{--u:${medium}px;height:100%;min-height:0;${rest}}${sizes.join('')}`);
  return sheet;
}

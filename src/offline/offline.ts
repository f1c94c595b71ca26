/**
 * The page's side of working without a network: brings in the service worker once everything else has come, has it keep what the project
 * needs, asks whether all of that is there, and lets a newer version in between two people. `src/offline.rs` is the boundary. Where a
 * browser has no service worker or refuses it, everything goes on without.
 */
import { type Asked, type Asking, type Checked, PREFIX } from './said.js';

/** What is told: how far keeping has come, whether a newer version waits, and that it is there. */
export type Told = 'none' | 'preparing' | 'ready' | 'waiting' | 'renewed';

/** Milliseconds without a touch or a key after which nobody is in the middle of something. */
const QUIET = 10_000;
/** Milliseconds between two looks, and until what has broken off is begun again. */
const LOOK = 2_000;
const AGAIN = 20_000;
/** In this tab: the version that the page has begun anew for. */
const RENEWED = `${PREFIX}renewed`;

const folder = new URL('.', import.meta.url);
const scope = new URL('..', folder);
/** This page's version: the name of the folder that this file lies in. */
const VERSION = folder.pathname.split('/').at(-2) ?? '';

let files: string[] = [];
let idle = (): boolean => false;
let on: (told: Told) => void = () => undefined;
let registration: ServiceWorkerRegistration | null = null;
let ready = false;
/** The version of the worker in force. */
let wanted = VERSION;
let tried = 0;
let touched = performance.now();

/**
 * Called once more when the widget begins anew, with another project file.
 *
 * @param list addresses of the project's files, the project file first
 * @param free whether a new start would take nothing from anybody
 * @param tell hears how it goes
 */
export async function begin(list: string[], free: () => boolean, tell: (told: Told) => void): Promise<void> {
  const first = registration === null;
  files = list;
  idle = free;
  on = tell;
  // In the page itself it would be fetched ahead of the widget.
  document.querySelector('link[rel="icon"][href="data:,"]')?.setAttribute('href', new URL('icon.svg', folder).href);
  // The worker answers for its own page, not for one that shows the widget elsewhere.
  const own = [scope.pathname, `${scope.pathname}index.html`].includes(location.pathname) && scope.origin === location.origin;
  try {
    if (!own) throw new Error('another page');
    await fetchAll();
  } catch {
    return on('none');
  }
  if (!ready) on('preparing');
  if (!first) return;
  offerToInstall();
  watch();
}

/** Names what it needs to be an app. Not in the page itself: the browser would fetch it, and a picture, ahead of the widget. */
function offerToInstall(): void {
  if (document.querySelector('link[rel="manifest"]')) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = new URL('app/app.webmanifest', folder).href;
  document.head.append(link);
}

/** Looks again whether everything is there. */
export function check(): void {
  ask('check');
}

/** Has everything fetched that isn't there, and asks the host for what is new. */
async function fetchAll(): Promise<void> {
  tried = performance.now();
  registration = await navigator.serviceWorker.register(new URL('sw.js', scope));
  // On a first visit there is none yet; the first worker takes this page over and is asked then.
  ask('keep');
}

/** Asks the worker in force; hears nothing where it ends meanwhile. */
function ask(type: 'keep' | 'check'): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Checked>) => {
    wanted = data.version;
    ready = data.missing.length === 0;
    on(ready ? 'ready' : 'preparing');
    if (ready) performance.mark('cg-offline');
  };
  registration?.active?.postMessage({ type, files } satisfies Asked, [port2]);
}

function watch(): void {
  // Says which version is open, for as long as it is: its files stay until then.
  void navigator.locks.request(PREFIX + VERSION, { mode: 'shared' }, () => new Promise(() => undefined));
  for (const type of ['pointerdown', 'keydown']) {
    document.addEventListener(type, () => (touched = performance.now()), { capture: true, passive: true });
  }
  navigator.serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<Asking>) => {
    if (data.type === 'between') ports[0]?.postMessage(between());
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => ask('keep'));
  if (sessionStorage.getItem(RENEWED) === VERSION) {
    sessionStorage.removeItem(RENEWED);
    on('renewed');
  }
  setInterval(look, LOOK);
}

/** Whether nobody is in the middle of something. */
function between(): boolean {
  return performance.now() - touched > QUIET && idle();
}

/** Tries again what has broken off; between two people, lets a newer version in. */
function look(): void {
  const waiting = registration?.waiting;
  if (waiting) on('waiting');
  if (!ready && performance.now() - tried > AGAIN) fetchAll().catch(() => undefined);
  if (!between()) return;
  if (waiting) waiting.postMessage({ type: 'update' } satisfies Asked);
  // Once is enough: where that brought yet another version, the host is at odds with itself.
  else if (wanted !== VERSION && sessionStorage.getItem(RENEWED) !== wanted) {
    sessionStorage.setItem(RENEWED, wanted);
    location.reload();
  }
}

/**
 * The page's side of working without a network: brings in the service worker once everything else has come, has it keep what the project
 * needs, asks whether all of that is there, and lets a newer version in between two people. `src/offline.rs` is the boundary. Where a
 * browser has no service worker or refuses it, everything goes on without.
 */
import { type Asked, type Asking, type Checked, PREFIX } from './said.js';

/** What is told: how far keeping has come, whether a newer version waits, and that it is there. */
export type Told = 'none' | 'preparing' | 'ready' | 'waiting' | 'renewed';

/** Milliseconds without a touch or a key after which nobody is in the middle of something, and between two looks. */
const QUIET = 10_000;
const LOOK = 2_000;
/** In this tab: the version that the page was loaded anew for. */
const RENEWED = `${PREFIX}renewed`;

/** This page's version: the name of the folder that this file lies in. */
const folder = new URL('.', import.meta.url);
const VERSION = folder.pathname.split('/').at(-2) ?? '';

let files: string[] = [];
let on: (told: Told) => void = () => undefined;
let registration: ServiceWorkerRegistration | null = null;
let wanted = VERSION;
let touched = performance.now();

/**
 * @param list addresses of the project's files, the project file first
 * @param idle whether a new start would take nothing from anybody
 * @param tell hears how it goes
 */
export async function begin(list: string[], idle: () => boolean, tell: (told: Told) => void): Promise<void> {
  const scope = new URL('..', folder);
  const again = registration !== null;
  files = list;
  on = tell;
  // The worker answers for its own page, not for one that shows the widget elsewhere.
  if (![scope.pathname, `${scope.pathname}index.html`].includes(location.pathname) || scope.origin !== location.origin) return on('none');
  try {
    registration ??= await navigator.serviceWorker.register(new URL('sw.js', scope));
  } catch {
    return on('none');
  }
  on('preparing');
  if (!again) watch(idle);
  await navigator.serviceWorker.ready;
  await ask('keep');
}

/** Looks again whether everything is there. */
export async function check(): Promise<void> {
  if (registration) await ask('check');
}

/** Asks the worker in force; hears nothing where it ends meanwhile. */
async function ask(type: 'keep' | 'check'): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Checked>) => {
    const ready = data.missing.length === 0;
    wanted = data.version;
    on(ready ? 'ready' : 'preparing');
    if (ready) performance.mark('cg-offline');
  };
  const asked: Asked = { type, files };
  registration?.active?.postMessage(asked, [port2]);
}

function watch(idle: () => boolean): void {
  // Says which version is open, for as long as it is: its files stay until then.
  void navigator.locks.request(PREFIX + VERSION, { mode: 'shared' }, () => new Promise(() => undefined));
  for (const type of ['pointerdown', 'keydown']) {
    document.addEventListener(type, () => (touched = performance.now()), { capture: true, passive: true });
  }
  const between = (): boolean => performance.now() - touched > QUIET && idle();
  navigator.serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<Asking>) => {
    if (data.type === 'between') ports[0]?.postMessage(between());
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => void check());
  const renewed = kept();
  if (renewed === VERSION) on('renewed');
  setInterval(() => {
    const waiting = registration?.waiting;
    if (waiting) on('waiting');
    if (!between()) return;
    if (waiting) waiting.postMessage({ type: 'update' } satisfies Asked);
    // Once is enough: where that brought another version, the host or the cache is at odds with itself.
    else if (wanted !== VERSION && kept() !== wanted) {
      sessionStorage.setItem(RENEWED, wanted);
      location.reload();
    }
  }, LOOK);
}

function kept(): string | null {
  return sessionStorage.getItem(RENEWED);
}

/**
 * The widget's own page in a frame of somebody else's: what its address wishes for, and the bridge between the events of `src/embed.rs` and
 * the messages of `said.ts`. Fetched only by a page that stands in a frame. A page is heard, and told anything, only when the project names
 * its origin (`hosts`), or when it is of this host itself.
 */
import { asked, PROTOCOL, type Told } from './said.js';

const EVENTS = ['cg-ready', 'cg-contribution-saved', 'cg-contribution-removed', 'cg-exported', 'cg-error', 'cg-deliver'];
/** What scrolls within the widget. */
const SCROLLING = '.content, .panel, .sheet';
/** The tallest that the frame asks to be, in CSS pixels, and milliseconds until a changed page has come to rest. */
const TALLEST = 1600;
const REST = 60;

/** What a page is asked to take over (docs/delivery.md): functions stay here, their names go over. */
interface Delivery {
  id: string;
  confirm(receipt?: unknown): void;
  refuse(reason?: unknown): void;
}

const root = document.querySelector<HTMLElement>('.common-ground[data-page]');
if (root) {
  const query = new URLSearchParams(location.search);
  root.dataset.hosted = '';
  const theme = query.get('theme');
  if (theme && !root.dataset.theme) root.dataset.theme = theme;
  // Of another host than the project's the page's policy lets nothing be read.
  const published = query.get('published');
  if (published) root.dataset.readonly = new URL(published, location.href).href;
  const share = query.get('share');
  // A link leads to the page around this one, or nowhere else than here.
  if (share === 'off' || (share && originOf(share) === around())) root.dataset.share = share;
  const categories = query.get('categories')?.split(/\s+/).filter(Boolean);
  if (categories?.length) Object.assign(root, { categories });
}

/** The origin of the page around this one; `null` where the browser keeps it to itself. */
function around(): string | null {
  const [known] = Array.from(location.ancestorOrigins ?? []);
  return known ?? originOf(document.referrer) ?? null;
}

/** The origin of an address; `undefined` where it is none. */
function originOf(address: string): string | undefined {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
}

/** @param hosts origins that the project names */
export function begin(hosts: string[]): void {
  const page = root;
  const allowed = new Set([location.origin, ...hosts]);
  const parent = window.parent;
  const its = around();
  if (!page || parent === window || (its && !allowed.has(its))) return;
  const deliveries = new Map<string, Delivery>();
  const post = (said: Told) => {
    // Every one but the right one is refused by the browser.
    for (const origin of its ? [its] : allowed) parent.postMessage(said, origin);
  };
  for (const name of EVENTS) {
    page.addEventListener(name, (event) => {
      let { detail } = event as CustomEvent<unknown>;
      if (name === 'cg-deliver') {
        const delivery = detail as Delivery;
        deliveries.set(delivery.id, delivery);
        detail = Object.fromEntries(Object.entries(delivery).filter(([, value]) => typeof value !== 'function'));
      }
      post({ commonGround: PROTOCOL, tell: name, detail });
    });
  }
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const said = source === parent && allowed.has(origin) ? asked(data) : null;
    if (!said) return;
    const answer = (done: boolean, value: unknown) =>
      parent.postMessage({ commonGround: PROTOCOL, answer: said.id, done, value } satisfies Told, origin);
    if (said.ask === 'confirm' || said.ask === 'refuse') {
      const { id, word } = (said.value ?? {}) as { id?: unknown; word?: unknown };
      const delivery = typeof id === 'string' ? deliveries.get(id) : undefined;
      if (!delivery) return answer(false, 'not-found');
      deliveries.delete(delivery.id);
      delivery[said.ask](word);
      return answer(true, undefined);
    }
    page.dispatchEvent(new CustomEvent('cg-ask', { detail: { ask: said.ask, value: said.value, answer } }));
  });
  grow(page, (height) => post({ commonGround: PROTOCOL, height }));
}

/** Asks to be as tall as what stands on the page at hand, so that nobody has to scroll in two ways. */
function grow(page: HTMLElement, ask: (height: number) => void): void {
  const least = innerHeight;
  let heading: Element | null = null;
  let due = 0;
  const hidden = () => Math.max(0, ...Array.from(page.querySelectorAll(SCROLLING), (one) => one.scrollHeight - one.clientHeight));
  const look = () => {
    const now = page.querySelector('main h1');
    if (now !== heading) {
      heading = now;
      if (innerHeight > least) {
        ask(least);
        // What is hidden at that height is looked at when it is.
        return later();
      }
    }
    const more = hidden();
    const wanted = Math.min(TALLEST, Math.ceil(innerHeight + more));
    if (more > 1 && wanted > innerHeight) {
      ask(wanted);
      later();
    }
  };
  const later = () => {
    clearTimeout(due);
    due = window.setTimeout(look, REST);
  };
  new MutationObserver(later).observe(page, { childList: true, subtree: true });
  addEventListener('resize', later);
  later();
}

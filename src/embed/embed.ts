/**
 * `<common-ground>`, for other people's pages. This file is all that such a page loads at first: it fetches the widget when the element
 * comes near the part of the page that is seen, into the element itself or, with `mode="frame"`, into a frame. What it offers to a page
 * stands in `assets/common-ground.d.ts` and docs/embedding.md.
 */
import { type Asked, PROTOCOL, told } from './said.js';

/** A running widget, wherever it is. */
export interface Running {
  ask(what: string, value?: unknown): Promise<unknown>;
  end(): void;
}

/** What the element hands on to the widget within it. */
export interface Wishes {
  /** Where `embed.js` lies. */
  base: URL;
  /** Address of the project file. */
  project: URL;
  lang: string | null;
  /** First views as an address has them, the most wanted first; the widget takes none that is not in its area. */
  view: string;
  /** What a link to this map begins with; `off` where there is to be none. */
  share: string;
  categories: string[] | null;
  theme: string | null;
  /** Address of a published file to show, in a widget where nobody can say anything. */
  published: URL | null;
}

/** The folder with everything that never changes; the build writes its name here. */
const FOLDER = 'VERSION/';
/** CSS pixels from the part that is seen within which the widget is fetched. */
const NEAR = '400px';
/** Milliseconds until what could not be had is tried again, and at most. */
const AGAIN = 2000;
const LONGEST = 60_000;

const script = document.currentScript ?? document.querySelector('script[src*="embed.js"]');
const own = new URL('.', (script as HTMLScriptElement | null)?.src || location.href);
/** Where `index.html` and the projects are: beside the folder, if this file lies within it. */
const base = own.pathname.endsWith(`/${FOLDER}`) ? new URL('..', own) : own;

/** Weaker than anything that the page says about the element. */
const LOOK = ':host{display:block;height:min(85vh,720px);min-height:max(420px,var(--cg-height,0px));contain:layout}:host([hidden]){display:none}';
/** The name in the fragment of a link to a map on this page; behind it, the element's id. */
const MARK = 'common-ground';
const ASKS = ['export', 'import', 'focusOn', 'setLanguage', 'clear'] as const;

/** Attributes that the widget follows, and those that it reads when it begins. */
const FOLLOWED = ['project', 'theme', 'centre', 'zoom', 'mode', 'categories', 'readonly', 'src'];
const READ = ['label', 'share'];

class CommonGround extends HTMLElement {
  static readonly observedAttributes = [...FOLLOWED, 'lang'];

  private readonly root = this.attachShadow({ mode: 'open' });
  private running: Promise<Running> | null = null;
  private watch: IntersectionObserver | null = null;
  /** Whether a link has led here already. */
  private led = false;
  /** Counts up when what is under way is given up. */
  private turn = 0;

  constructor() {
    super();
    // What the page has written into the element is seen until the widget is there.
    this.root.append(document.createElement('slot'));
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(LOOK);
      this.root.adoptedStyleSheets = [sheet];
    } catch {
      Object.assign(this.style, { display: 'block', height: 'min(85vh,720px)' });
    }
  }

  connectedCallback(): void {
    // What was set before this file was there lies on the element itself, and hides what belongs to its kind.
    for (const name of [...FOLLOWED, ...READ].filter((name) => Object.hasOwn(this, name))) {
      const early = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, early);
    }
    if (this.running || this.watch) return;
    this.watch = new IntersectionObserver((seen) => {
      if (seen.some((one) => one.isIntersecting)) void this.begin();
    }, { rootMargin: NEAR });
    this.watch.observe(this);
    if (!this.led && this.linked()) this.scrollIntoView();
    this.led = true;
  }

  disconnectedCallback(): void {
    // Whoever moves the element has put it elsewhere by then.
    setTimeout(() => {
      if (!this.isConnected) this.stop();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.running || before === now) return;
    const asks: Record<string, () => Promise<unknown>> = {
      lang: () => this.ask('setLanguage', now),
      theme: () => this.ask('setTheme', now),
      centre: () => this.ask('focusOn', this.view()),
      zoom: () => this.ask('focusOn', this.view()),
    };
    const ask = asks[name];
    if (ask) return void ask().catch(() => undefined);
    this.stop();
    this.connectedCallback();
  }

  /** Asks the widget, once it is there. */
  async ask(what: string, value?: unknown): Promise<unknown> {
    return (await this.begin()).ask(what, value);
  }

  private begin(): Promise<Running> {
    this.watch?.disconnect();
    this.watch = null;
    return (this.running ??= this.getAttribute('mode') === 'frame' ? this.framed() : this.within(this.turn));
  }

  private stop(): void {
    this.turn += 1;
    this.watch?.disconnect();
    this.watch = null;
    void this.running?.then((running) => running.end());
    this.running = null;
    this.root.replaceChildren(document.createElement('slot'));
  }

  private async within(turn: number): Promise<Running> {
    for (let wait = AGAIN; ; wait = Math.min(2 * wait, LONGEST)) {
      try {
        // With another address after each failure: a browser remembers what it could not have.
        const part = (await import(new URL(`${FOLDER}shadow.js${wait === AGAIN ? '' : `?${wait}`}`, base).href)) as typeof import('./shadow.js');
        if (turn !== this.turn) return { ask: () => Promise.reject(new Error('ended')), end: () => undefined };
        return await part.begin(this.root, this.wishes());
      } catch (cause) {
        console.error(cause);
        this.dispatchEvent(new CustomEvent('cg-error', { bubbles: true, composed: true, detail: { code: 'unreachable' } }));
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  private wishes(): Wishes {
    const asked = this.getAttribute('project') || 'demo';
    const project = /^[\w-]+$/.test(asked) ? new URL(`projects/${asked}.json`, base) : new URL(asked, document.baseURI);
    const categories = this.getAttribute('categories')?.split(/\s+/).filter(Boolean) ?? null;
    const src = this.getAttribute('src');
    const published = this.hasAttribute('readonly') && src ? new URL(src, document.baseURI) : null;
    const linked = this.linked();
    const asking = linked?.get('lang');
    const lang = asking && /^[a-z]{2,3}(-\w{2,8})*$/i.test(asking) ? asking : this.getAttribute('lang');
    const view = [linked?.get('view'), this.view()?.join()].filter(Boolean).join(';');
    return { base, project, lang, view, share: this.shared(), categories, theme: this.getAttribute('theme'), published };
  }

  /** Whether links can tell this element from others on the page: by its id, or because it is the first. */
  private get told(): boolean {
    return this.getAttribute('share') !== 'off' && (this.id !== '' || document.querySelector('common-ground') === this);
  }

  /** What a link asks of this element, in the fragment of the page's address. Anybody may have made it. */
  private linked(): URLSearchParams | null {
    const asked = new URLSearchParams(location.hash.slice(1));
    return this.told && asked.get(MARK) === this.id ? asked : null;
  }

  /** What a link to this element begins with. The page's own query is left out: it may say who somebody is. */
  private shared(): string {
    const named = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    const here = named?.startsWith(`${location.origin}/`) ? named : new URL(location.pathname, location.href).href;
    try {
      const address = new URL(this.getAttribute('share') || here, document.baseURI);
      address.hash = `${new URLSearchParams({ [MARK]: this.id })}`;
      return this.told && /^https?:$/.test(address.protocol) ? address.href : 'off';
    } catch {
      return 'off';
    }
  }

  private view(): number[] | null {
    const place = (this.getAttribute('centre') ?? '').split(',').map(Number);
    const zoom = Number(this.getAttribute('zoom') ?? NaN);
    if (place.length !== 2 || !place.every(Number.isFinite)) return null;
    return Number.isFinite(zoom) ? [...place, zoom] : place;
  }

  /** The widget's own page in a frame. */
  private framed(): Promise<Running> {
    const { project, lang, view, share, categories, theme, published } = this.wishes();
    const address = new URL(base);
    const own = project.href.startsWith(new URL('projects/', base).href);
    const wishes = { project: own ? this.getAttribute('project') : project.href, lang, theme, view, share, categories: categories?.join(' '), published: published?.href };
    for (const [name, wish] of Object.entries(wishes)) if (wish) address.searchParams.set(name, wish);
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: address.href, title: this.getAttribute('label') ?? 'Common Ground', referrerPolicy: 'strict-origin' });
    frame.allow = 'geolocation; camera; microphone; web-share; storage-access; screen-wake-lock';
    frame.style.cssText = 'border:0;display:block;width:100%;height:100%';
    this.root.replaceChildren(frame);

    const open = new Map<number, (done: boolean, value: unknown) => void>();
    let count = 0;
    const post = (what: string, value: unknown) =>
      new Promise((resolve, reject) => {
        const asked: Asked = { commonGround: PROTOCOL, id: (count += 1), ask: what, value };
        open.set(asked.id, (done, value) => (done ? resolve(value) : reject(new Error(String(value)))));
        frame.contentWindow?.postMessage(asked, base.origin);
      });
    /** What is delivered to the page is answered by a function here, by a message there. */
    const answerable = (detail: unknown) => {
      const { id } = detail as { id?: unknown };
      const say = (ask: string) => (word?: unknown) => void post(ask, { id, word }).catch(() => undefined);
      return { ...(detail as object), confirm: say('confirm'), refuse: say('refuse') };
    };
    return new Promise((ready) => {
      const heard = ({ source, origin, data }: MessageEvent) => {
        const said = source === frame.contentWindow && origin === base.origin ? told(data) : null;
        if (!said) return;
        if ('height' in said) this.style.setProperty('--cg-height', `${said.height}px`);
        else if ('answer' in said) {
          open.get(said.answer)?.(said.done, said.value);
          open.delete(said.answer);
        } else {
          const detail = said.tell === 'cg-deliver' ? answerable(said.detail) : said.detail;
          this.dispatchEvent(new CustomEvent(said.tell, { bubbles: true, composed: true, detail }));
          if (said.tell === 'cg-ready') ready(running);
        }
      };
      const running: Running = {
        ask: post,
        end: () => removeEventListener('message', heard),
      };
      addEventListener('message', heard);
    });
  }
}

for (const ask of ASKS) {
  Object.defineProperty(CommonGround.prototype, ask, {
    value(this: CommonGround, value?: unknown) {
      return this.ask(ask, value);
    },
  });
}
for (const name of [...FOLLOWED, ...READ]) {
  Object.defineProperty(CommonGround.prototype, name, {
    get(this: CommonGround) {
      return name === 'readonly' ? this.hasAttribute(name) : this.getAttribute(name);
    },
    set(this: CommonGround, value: unknown) {
      if (value === null || value === undefined || value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : Array.isArray(value) ? value.join(name === 'categories' ? ' ' : ',') : String(value));
    },
  });
}
// Loaded twice, the first one counts.
if (!customElements.get('common-ground')) customElements.define('common-ground', CommonGround);

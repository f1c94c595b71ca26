/**
 * One version of the app in one cache. It is whole or it isn't installed: each file is checked against its hash as it comes, and an
 * installation that breaks off leaves the version in force untouched and goes on where it stopped next time.
 */
import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { type Checked, PREFIX } from '../said.js';
import { missingOf, put } from './projects.js';

/** A file of the app: address from the worker's own, hash as in subresource integrity, and bytes. */
export interface File {
  url: string;
  integrity: string;
  size: number;
}

/** Static routes (https://w3c.github.io/ServiceWorker/#service-worker-static-router): Chromium has them. */
interface Rule {
  condition: { urlPattern: { pathname: string; search?: string } };
  source: { cacheName: string };
}
type Routing = ExtendableEvent & { addRoutes?: (rules: Rule[]) => Promise<void> };

/** The page's own address. A partner may change the page on the host, so it has no hash. */
const PAGE = './';
const APP = `${PREFIX}v-`;

export class Version {
  private readonly cache: string;
  private readonly precache: PrecacheController;

  constructor(
    private readonly name: string,
    private readonly files: File[],
    Controller: typeof PrecacheController,
  ) {
    this.cache = PREFIX + name;
    this.precache = new Controller({
      cacheName: this.cache,
      plugins: [
        {
          // What never changes may come out of the browser's own cache, where the first visit has put it.
          requestWillFetch: async ({ request }) => (isPage(request) ? new Request(request, { cache: 'no-cache' }) : request),
          cacheWillUpdate: async ({ request, response }) => {
            const good = isPage(request) ? await this.owns(response) : response.status === 200;
            return good ? unvaried(response) : null;
          },
        },
      ],
    });
    this.precache.addToCacheList([
      ...files.map(({ url, integrity }) => ({ url, integrity, revision: null })),
      // Last, so that a page is never there without its files.
      { url: PAGE, revision: null },
    ]);
  }

  install(event: ExtendableEvent): Promise<unknown> {
    return this.precache.install(event);
  }

  /**
   * Lets the browser answer with this version's page and files by itself, where it can, without waiting for this program: the wait was a
   * third of a later visit. What it has no answer to comes here or goes to the host. `folder`: path of the page.
   */
  async route(event: Routing, folder: string): Promise<void> {
    const source = { cacheName: this.cache };
    const routes = [{ pathname: folder, search: '' }, { pathname: `${folder}${this.name}/*` }];
    try {
      await event.addRoutes?.(routes.map((urlPattern) => ({ condition: { urlPattern }, source })));
    } catch {
      // A browser that knows other rules: everything is answered here.
    }
  }

  /** The page of this version. */
  async page(): Promise<Response> {
    return (await (await caches.open(this.cache)).match(PAGE)) ?? fetch(PAGE);
  }

  /** A file of this version, or of an older one whose page is open still. */
  async file(request: Request): Promise<Response> {
    const own = await (await caches.open(this.cache)).match(request.url);
    return own ?? (await caches.match(request.url)) ?? fetch(request);
  }

  /** Asks the host for a newer page of this same version. */
  async renew(): Promise<void> {
    const cache = await caches.open(this.cache);
    const response = await fetch(PAGE, { cache: 'no-cache' }).catch(() => null);
    // A page that came from elsewhere can't answer for this one.
    if (response && !response.redirected && (await this.owns(response))) await put(cache, PAGE, unvaried(response));
  }

  /** Looks at every file: whether it is there, and as long as it has to be. */
  async check(project: string[]): Promise<Checked> {
    const cache = await caches.open(this.cache);
    const missing = await missingOf(project);
    for (const { url, size } of this.files) {
      const response = await cache.match(url);
      if ((await response?.blob())?.size !== size) missing.push(url);
    }
    if (!(await cache.match(PAGE))) missing.push(PAGE);
    return { version: this.name, total: this.files.length + 1 + project.length, missing };
  }

  /** Removes the other versions, each unless a page of its own is open. `pages`: how many are open altogether. */
  async tidy(pages: number): Promise<void> {
    const held = ((await navigator.locks.query()).held ?? []).map(({ name }) => name ?? '').filter((name) => name.startsWith(APP));
    // A page that is just beginning doesn't say yet of which version it is.
    if (held.length < pages) return;
    for (const name of await caches.keys()) {
      if (name.startsWith(APP) && name !== this.cache && !held.includes(name)) await caches.delete(name);
    }
  }

  /** Whether this is a page of this version: a host may have another by now, or answer with a page of its own. */
  private async owns(response: Response): Promise<boolean> {
    return response.status === 200 && (await response.clone().text()).includes(`"${this.name}/`);
  }
}

function isPage({ url }: Request): boolean {
  return url === new URL(PAGE, location.href).href;
}

/** The same without `Vary`: each address has one answer here, whoever asks. What answers by itself (`route`) would hold on to it. */
function unvaried(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.delete('vary');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/**
 * The service worker: answers for the host once the host can't be reached. It keeps one version of the app, all of it, and the files of
 * the projects that were opened; nothing else, and never what a person said. One version's page, code and words come out of one cache,
 * so versions can't be mixed.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { Asked } from '../said.js';
import { type File, Version } from './version.js';
import { answerKept, keep } from './projects.js';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build (`build/worker.mjs`): the app's folder, and its files with what they have to be. */
declare const VERSION: string;
declare const FILES: File[];

const version = new Version(VERSION, FILES, PrecacheController);

self.addEventListener('install', (event) => {
  event.waitUntil(version.route(event, new URL(self.registration.scope).pathname));
  void version.install(event);
});
self.addEventListener('activate', (event) => {
  // The page of a first visit: from here on it doesn't need the host either.
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    if (isPage(request.url)) event.respondWith(version.page());
  } else if (request.url.startsWith(`${self.registration.scope}v-`)) {
    event.respondWith(version.file(request));
  } else if (request.destination === '' || request.destination === 'audio') {
    event.respondWith(answerKept(request));
  }
});

self.addEventListener('message', (event) => {
  const asked = event.data as Asked;
  if (asked.type === 'update') {
    event.waitUntil(takeOver());
    return;
  }
  const answer = async (): Promise<void> => {
    if (asked.type === 'keep') {
      await Promise.all([version.renew(), keep(asked.files)]);
      await tidy();
    }
    event.ports[0]?.postMessage(await version.check(asked.files));
  };
  event.waitUntil(answer());
});

function isPage(address: string): boolean {
  const { scope } = self.registration;
  const bare = address.replace(/[?#].*$/s, '');
  return bare === scope || bare === `${scope}index.html`;
}

/** The widget's pages that are open, of whatever version. */
async function pages(): Promise<readonly WindowClient[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => isPage(url));
}

async function tidy(): Promise<void> {
  const { installing, waiting } = self.registration;
  // What isn't of this version may belong to a newer one.
  if (!installing && !waiting) await version.tidy((await pages()).length);
}

/** Milliseconds in which a page has to say that it is between people. */
const PATIENCE = 2_000;

/** Takes over from the version in force when every page says that it is between people; one that doesn't answer is in the middle. */
async function takeOver(): Promise<void> {
  const between = (page: Client): Promise<boolean> =>
    new Promise((told) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => told(data === true);
      setTimeout(told, PATIENCE, false);
      page.postMessage({ type: 'between' }, [port2]);
    });
  const all = await Promise.all((await pages()).map(between));
  if (all.every(Boolean)) await self.skipWaiting();
}

/**
 * The service worker of a build for working on it: takes itself away, with everything that one of a release has kept, so that each reload
 * brings the newest build. Put in the place of `sw.js` on a host, it does the same there.
 */
import { PREFIX } from '../said.js';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  const leave = async (): Promise<void> => {
    for (const name of await caches.keys()) {
      if (name.startsWith(PREFIX)) await caches.delete(name);
    }
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});

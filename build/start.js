// Starts what the page needs at once. The project file is asked for early, and taken as this browser last had it: the
// widget asks the host for a newer one once it stands.
import('./common-ground.js').then((glue) => glue.default());
const project = new URLSearchParams(location.search).get('project') || 'demo';
if (/^[\w-]+$/.test(project)) fetch(`projects/${project}.json`, { cache: 'force-cache' }).catch(() => {});
// The engine is run while the wasm is still on its way.
import('./engine.js');
// On a later visit nothing comes over the line: what opens the store is fetched while the page is being put up.
try {
  if (navigator.serviceWorker?.controller) {
    for (const file of KEEPING) {
      const url = new URL(file, import.meta.url);
      document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href: url }));
    }
  }
} catch {
  // A frame whose sandbox takes its site away has no worker, and may not even look.
}

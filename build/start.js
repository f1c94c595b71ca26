// Starts what the page needs at once. The project file is asked for early, and taken as this browser last had it: the
// widget asks the host for a newer one once it stands.
import('./common-ground.js').then((glue) => glue.default());
const project = new URLSearchParams(location.search).get('project') || 'demo';
if (/^[\w-]+$/.test(project)) fetch(`projects/${project}.json`, { cache: 'force-cache' }).catch(() => {});
// The engine is run while the wasm is still on its way.
import('./engine.js');

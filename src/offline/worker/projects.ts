/**
 * The files of the projects that were opened on this device: project file, names, streets, recordings. They may change on the host at any
 * time, so they have no hash; each project has a cache, and each file is kept once.
 */
import { createPartialResponse } from 'workbox-range-requests/createPartialResponse.js';
import { PREFIX } from '../said.js';

const PROJECTS = `${PREFIX}project-`;
const ANY = { ignoreVary: true };

/** Fetches a project's files, the project file first. One that can't be had stays as it was. */
export async function keep(files: string[]): Promise<void> {
  const name = PROJECTS + files[0];
  const own = await caches.open(name);
  for (const { url } of await own.keys()) {
    if (!files.includes(url)) await own.delete(url);
  }
  for (const file of files) {
    const response = await fetch(file, { cache: 'no-cache' }).catch(() => null);
    if (!response || !isWhole(response)) continue;
    if (await put(own, file, response)) await elsewhere(name, (other) => other.delete(file));
  }
}

/** Those of the files that are not kept, or not whole. */
export async function missingOf(files: string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const file of files) {
    const kept = await caches.match(file, ANY);
    const told = kept?.headers.has('content-encoding') ? null : kept?.headers.get('content-length');
    const size = (await kept?.blob())?.size;
    if (!size || (told && Number(told) !== size)) missing.push(file);
  }
  return missing;
}

/**
 * Answers with what is kept, by range where one is asked for. Who asks for the host's own copy (`no-cache`) gets it, and so does the next
 * visit; without the host, what is kept.
 */
export async function answerKept(request: Request): Promise<Response> {
  const kept = await caches.match(request.url, ANY);
  if (!kept) return fetch(request);
  if (request.headers.has('range')) return createPartialResponse(request, kept);
  if (request.cache !== 'no-cache') return kept;
  const response = await fetch(request).catch(() => null);
  if (!response || !isWhole(response)) return kept;
  await elsewhere('', async (cache) => {
    if (await cache.match(request.url, ANY)) await put(cache, request.url, response.clone());
  });
  return response;
}

/** Puts it there, or leaves everything as it was: when the connection breaks off, when the device is full. */
export async function put(cache: Cache, key: string, response: Response): Promise<boolean> {
  try {
    await cache.put(key, response);
    return true;
  } catch {
    return false;
  }
}

/** A host that answers every address with a page has no such file. */
function isWhole(response: Response): boolean {
  return response.status === 200 && !response.headers.get('content-type')?.startsWith('text/html');
}

/** Calls for the cache of every project but one. */
async function elsewhere(but: string, call: (cache: Cache) => Promise<unknown>): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PROJECTS) && name !== but) await call(await caches.open(name));
  }
}

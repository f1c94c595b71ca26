/**
 * What the page and its service worker say to each other. Addresses are absolute.
 */

/** From the page: `keep` lists the project's files, the project file first; `update` asks the waiting worker to take over. */
export type Asked = { type: 'keep'; files: string[] } | { type: 'check'; files: string[] } | { type: 'update' };

/** What of the app and the project is kept, and of which version the app is: the name of its folder. */
export interface Checked {
  version: string;
  total: number;
  missing: string[];
}

/** From a worker that waits: whether nobody is in the middle of something on this page. */
export interface Asking {
  type: 'between';
}

/** What caches and locks of a version are called. */
export const PREFIX = 'common-ground-';

// A server that takes what people save, as the team that runs it would see it: what was asked of it, and what it has. It
// can be told to be out of order in all the ways in which servers are.

import http from 'node:http';
import { CSP } from './server.mjs';

const ALLOWED = 'content-type,idempotency-key,if-match';

/**
 * @typedef {object} Asked
 * @property {string} method
 * @property {string} path
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {string} body
 * @property {Buffer} bytes the body as it came
 */

/**
 * Starts it on a free port of this machine.
 * @param {(asked: Asked, number: number) => { status?: number, headers?: object, body?: string | ((response: http.ServerResponse) => void) } | 'cut' | 'cut-after' | 'silent' | null | undefined} [rule]
 *   what to answer to the request of this number, counted from 1: `cut` tears the line without looking at what came,
 *   `cut-after` once it was taken; `silent` never answers; nothing: takes it. A `body` may be written by a function
 */
export async function intake(rule = () => null) {
  /** @type {Asked[]} */
  const asked = [];
  /** What it took, by idempotency key, or by address where there is none. @type {Map<string, string>} */
  const taken = new Map();
  /** The bytes that came first under each of these names. @type {Map<string, Buffer>} */
  const first = new Map();
  const state = { rule };
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('error', () => {});
    request.on('end', () => {
      const cors = {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET,POST,PUT,DELETE',
        'access-control-allow-headers': ALLOWED,
        'access-control-expose-headers': 'retry-after,etag',
      };
      if (request.method === 'OPTIONS') {
        response.writeHead(204, cors).end();
        return;
      }
      const bytes = Buffer.concat(chunks);
      const one = { method: request.method, path: request.url, headers: request.headers, body: bytes.toString('utf8'), bytes };
      asked.push(one);
      const answer = state.rule(one, asked.length) ?? {};
      if (answer === 'silent') return;
      if (answer === 'cut') {
        request.socket.destroy();
        return;
      }
      const { status = 201, headers = {}, body = '' } = answer === 'cut-after' ? {} : answer;
      if (status < 300) {
        if (one.method === 'DELETE') taken.delete(one.path);
        else {
          const name = request.headers['idempotency-key'] ?? one.path;
          taken.set(name, one.body);
          if (!first.has(name)) first.set(name, bytes);
        }
      }
      if (answer === 'cut-after') {
        request.socket.destroy();
        return;
      }
      response.writeHead(status, { ...cors, ...headers });
      if (typeof body === 'function') body(response);
      else response.end(body);
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    asked,
    taken,
    first,
    /** Answers by another rule from now on. */
    rule: (next) => (state.rule = next),
    /** The names of what it took, in order. */
    names: () => [...taken.values()].map((text) => JSON.parse(text).properties.name).sort(),
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

/** The policy of a page whose answers go to another host as well. */
export const policyFor = (...origins) => ({ 'content-security-policy': CSP.replace("connect-src 'self'", `connect-src 'self' ${origins.join(' ')}`) });

/** The demo with ways of delivery; with the questions named, to be quick. */
export const delivering = (demo, deliver, id = 'delivering', questions = ['name']) => ({
  ...demo,
  id,
  deliver,
  questions: demo.questions.filter((question) => questions.includes(question.id)),
});

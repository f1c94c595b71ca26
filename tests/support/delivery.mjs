// A journey with a server beside it that takes what is saved, and what people see of that.

import { delivering, intake, policyFor } from './intake.mjs';
import { demo, journey } from './journey.mjs';

export const QUERY = '?project=delivering';
export const NAME = { en: 'Living Roots' };

/**
 * A journey with a server beside it that takes what is saved.
 * @param {string} name
 * @param {object} options  `deliver` ways or what makes them of the server's origin; `rule` see `intake`; `questions` their ids;
 *   `more` further parts of the project; what `journey` takes
 * @param {(stage: object) => Promise<void>} body
 */
export function delivery(name, { deliver, questions, rule, device, more, ...options }, body) {
  journey(name, { open: false, device, ...options }, (stage) => withTeam(stage, { deliver, questions, rule, more }, body));
}

/** Runs `body` with the server beside it; what `delivery` takes. @param {import('./journey.mjs').Stage} stage */
async function withTeam(stage, { deliver, questions, rule, more = {} }, body) {
  const team = await intake(rule);
  try {
    const ways = typeof deliver === 'function' ? deliver(team.origin) : deliver;
    const project = { ...delivering(demo(), ways, 'delivering', questions), ...more };
    stage.server.put('/projects/delivering.json', JSON.stringify(project));
    stage.server.behaviour.headers = policyFor(team.origin);
    stage.allow(new RegExp(`request to another host: ${team.origin}`), new RegExp(`Failed to load resource.*\\(${team.origin}`));
    stage.allow(new RegExp(`console: .*\\(${team.origin}`));
    stage.widget.savedWords = SAVED(stage.page);
    await body({ ...stage, team, project });
  } finally {
    await team.close();
  }
}

/** Goes past every screen with a line about what is sent, to a server that lets nobody in; see `tour`. */
export function tourOfDelivery(stage, check) {
  return withTeam(stage, { deliver: post(), rule: () => ({ status: 403 }) }, async ({ page, widget }) => {
    await widget.open(QUERY);
    await widget.begin('asset');
    await widget.placeHere();
    await widget.answer({ name: 'The library' });
    await page.getByText(/^When you save, your answer goes to/).waitFor();
    await check('check your answers, with where they go');
    await widget.saveIt();
    await copy(page).waitFor();
    await check('done, with what can’t be sent');
    await widget.goHome();
    await sendNow(page).waitFor();
    await check('home, with what waits');
    await widget.openList();
    await copy(page).waitFor();
    await check('list, with what can’t be sent');
    await Promise.all([page.waitForEvent('download'), copy(page).click()]);
    await page.getByRole('button', { name: 'I have sent it' }).waitFor();
    await check('a copy to be sent by hand');
  });
}

export const post = (more = {}) => (origin) => [{ to: 'endpoint', url: `${origin}/items`, name: NAME, ...more }];
/** What "Thank you" says where something is sent. */
export const SAVED = (page) => page.getByText(/on its way to Living Roots/);
export const line = (page) => page.getByRole('region', { name: 'Sending' });
export const sendNow = (page) => page.getByRole('button', { name: 'Send now' });
const copy = (page) => page.getByRole('button', { name: 'Send a copy' });

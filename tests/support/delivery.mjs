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
export function delivery(name, { deliver, questions, rule, device, more = {}, ...options }, body) {
  journey(name, { open: false, device, ...options }, async (stage) => {
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
  });
}

export const post = (more = {}) => (origin) => [{ to: 'endpoint', url: `${origin}/items`, name: NAME, ...more }];
/** What "Thank you" says where something is sent. */
export const SAVED = (page) => page.getByText(/on its way to Living Roots/);
export const line = (page) => page.getByRole('region', { name: 'Sending' });
export const sendNow = (page) => page.getByRole('button', { name: 'Send now' });

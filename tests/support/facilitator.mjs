// The facilitator's part as its person meets it, the strip of a session, and a clock that tests can move.

/** A PIN for tests. */
export const PIN = '2468';

export class Facilitator {
  /** @param {import('./pages.mjs').Widget} widget */
  constructor(widget) {
    const { page } = widget;
    this.widget = widget;
    this.page = page;
    // The strip has a door of this name as well.
    this.link = page.getByText('For facilitators', { exact: true }).and(page.getByRole('button'));
    this.choosing = page.getByRole('heading', { name: 'Choose a PIN' });
    this.asking = page.getByRole('heading', { name: 'What is the PIN?' });
    this.pin = page.getByRole('textbox', { name: /^(New PIN|PIN$)/ });
    this.again = page.getByRole('textbox', { name: 'The same PIN again' });
    this.open = page.getByRole('button', { name: /^(Open|Set the PIN)$/ });
    this.problem = page.getByRole('alert');
    this.forgotten = page.getByText('I forgot the PIN');
    this.renew = page.getByRole('button', { name: 'Wait for a new PIN' });
    this.area = page.getByRole('heading', { name: 'For facilitators' });
    this.lock = page.getByRole('button', { name: 'Lock and return to the map' });
    this.site = page.getByRole('textbox', { name: 'Site' });
    this.date = page.getByLabel('Date');
    this.stage = page.getByRole('combobox', { name: 'What is it for?' });
    this.code = page.getByRole('textbox', { name: 'Facilitator’s code' });
    this.device = page.getByRole('textbox', { name: 'Name of this device' });
    this.assisted = page.getByRole('checkbox', { name: 'Somebody helps people to enter their answers' });
    this.idle = page.getByRole('combobox', { name: /^Ask “Are you still there\?” after/ });
    this.start = page.getByRole('button', { name: 'Start the session' });
    this.end = page.getByRole('button', { name: 'End the session' });
    this.endIt = page.getByRole('button', { name: 'End it', exact: true });
    this.mend = page.getByRole('button', { name: /^Change or delete answers/ });
    // On every screen
    this.strip = page.getByRole('region', { name: 'Session', exact: true });
    this.next = page.getByRole('button', { name: 'Next person', exact: true });
    this.door = this.strip.getByRole('button', { name: 'For facilitators' });
    this.unfinished = page.getByRole('dialog', { name: 'This answer isn’t finished' });
    this.stillThere = page.getByRole('alertdialog', { name: 'Are you still there?' });
    this.stay = page.getByRole('button', { name: 'I’m still here' });
    this.clockAsks = page.getByText(/^The clock here may be wrong\. It says .*Is that right\?/);
    this.clockIsRight = page.getByRole('button', { name: 'It’s right' });
    this.clockIsWrong = page.getByRole('button', { name: 'It’s wrong' });
    this.clockWrong = page.getByText(/^The clock here is wrong: /);
  }

  /** From anywhere into the area, with the PIN. */
  async enter(pin = PIN) {
    if (await this.strip.isVisible()) await this.door.click();
    else {
      await this.widget.openList();
      await this.link.click();
    }
    await this.choosing.or(this.asking).waitFor();
    await this.pin.fill(pin);
    if (await this.again.isVisible()) await this.again.fill(pin);
    await this.open.click();
    await this.lock.waitFor();
  }

  /** Starts a session; leads to the map. */
  async begin({ site = 'Southall Community Centre', stage, code = 'F7', device = 'B', assisted = false, idle, languages = [] } = {}) {
    await this.enter();
    await this.site.fill(site);
    if (stage) await this.stage.selectOption(stage);
    await this.code.fill(code);
    await this.device.fill(device);
    await this.assisted.setChecked(assisted, { force: true });
    if (idle) await this.idle.selectOption(idle);
    for (const name of languages) await this.page.getByRole('checkbox', { name, exact: true }).check({ force: true });
    await this.start.click();
    await this.strip.waitFor();
  }

  /** Ends the session; stays in the area. */
  async finish() {
    await this.end.click();
    await this.endIt.click();
    await this.start.waitFor();
  }
}

/** Lets a test move the clock of a context's pages: before they are opened. `by` is in milliseconds, from the start. */
export async function movableClock(context, by = 0) {
  await context.addInitScript((by) => {
    const real = Date.now;
    window.cgLater = by;
    Date.now = () => real() + window.cgLater;
  }, by);
}

/** Moves the clock of a page on, or back. @param {import('playwright-core').Page} page */
export const passTime = (page, seconds) =>
  page.evaluate((seconds) => {
    window.cgLater += seconds * 1_000;
  }, seconds);

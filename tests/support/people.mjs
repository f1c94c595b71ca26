// The pages about taking part, about oneself and about the code, as a person meets them.

/** A withdrawal code. */
export const CODE = /[A-Z]{4,8}-[A-Z]{4,8}-\d{4}-[A-Z]{4,8}-[A-Z]{4,8}/;

/** These pages. */
export class People {
  constructor({ page, widget }) {
    this.page = page;
    this.widget = widget;
    this.age = page.getByRole('heading', { name: 'Are you 16 or over?' });
    this.yes = page.getByRole('button', { name: 'Yes', exact: true });
    this.no = page.getByRole('button', { name: 'No', exact: true });
    this.consent = page.getByRole('heading', { name: 'Before you start' });
    this.takePart = page.getByRole('checkbox', { name: /I want to take part/ });
    this.start = page.getByRole('button', { name: 'Start', exact: true });
    this.problem = page.getByRole('alert');
    this.aboutYou = page.getByRole('button', { name: /A few questions about you/ });
    this.decline = page.getByRole('button', { name: 'Prefer not to say' });
    this.haveCode = page.getByRole('button', { name: 'I have a code' });
    this.codeField = page.getByRole('textbox', { name: 'What is your code?' });
    this.deleteAll = page.getByRole('button', { name: 'Delete it all' });
    this.gone = page.getByRole('heading', { name: 'Your answers are deleted' });
  }

  /** From a big button to the place page. */
  async agree(kind = 'asset') {
    await this.widget.kind(kind).click();
    await this.age.waitFor();
    await this.yes.click();
    await this.consent.waitFor();
    await this.takePart.check({ force: true });
    await this.start.click();
    await this.widget.placeHeading.waitFor();
  }

  /** Saves something from the place page, with as few answers as are needed. */
  async save() {
    await this.widget.placeHere();
    await this.widget.answer();
    await this.widget.saveIt();
  }

  async code() {
    return (await this.page.getByRole('region', { name: 'Your code' }).getByText(CODE).textContent()).trim();
  }

  async enterCode(code) {
    await this.widget.openList();
    await this.haveCode.click();
    await this.codeField.fill(code);
    await this.widget.continue.click();
  }
}

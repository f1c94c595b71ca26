// A finger that means what it does.

/** Milliseconds: a little more than those for which a second tap at the same place counts as a tremble (`src/start.ts`). */
const APART = 450;

/** Taps as a person does who has seen what the tap before has brought. @param {import('playwright-core').Locator} target */
export async function tap(target) {
  const page = target.page();
  await page.evaluate((apart) => {
    const since = performance.now() - (window.cgTapped ?? -apart);
    return new Promise((done) => setTimeout(done, Math.max(0, apart - since)));
  }, APART);
  await target.tap();
  await page.evaluate(() => (window.cgTapped = performance.now()));
}

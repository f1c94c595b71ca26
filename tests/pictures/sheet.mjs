// Many pictures as one, each under its name.

/**
 * @param {import('playwright-core').Page} page whose browser draws it
 * @param {{ name: string, image: Buffer }[]} shots
 * @param {number} columns
 * @param {string} path
 * @param {object} format of the picture
 */
export async function sheet(page, shots, columns, path, format) {
  const other = await page.context().browser().newPage({ viewport: { width: 1_600, height: 900 } });
  try {
    const style = `body { margin: 8px; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 12px 8px; font: 15px sans-serif }
      figure { margin: 0 } img { width: 100%; border: 1px solid #999 }`;
    const figure = ({ name, image }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/jpeg;base64,${image.toString('base64')}"></figure>`;
    await other.setContent(`<style>${style}</style>${shots.map(figure).join('')}`);
    await other.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    await other.screenshot({ path, fullPage: true, ...format });
  } finally {
    await other.close();
  }
}

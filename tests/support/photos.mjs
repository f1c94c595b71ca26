// Photos as cameras make them, a JPEG drawn by the browser with the EXIF data that a phone adds; and what is kept of them.

/**
 * A JPEG whose left half is red and whose right half is blue.
 * @param {import('playwright-core').Page} page draws it
 * @param {number} width
 * @param {number} height
 * @param {number} [orientation] EXIF orientation; 6: the camera was held upright
 */
export async function photo(page, width, height, orientation = 6) {
  const base64 = await page.evaluate(([w, h]) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h });
    const context = canvas.getContext('2d');
    for (const [colour, left] of [['#f00', 0], ['#00f', w / 2]]) {
      context.fillStyle = colour;
      context.fillRect(left, 0, w / 2, h);
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1];
  }, [width, height]);
  const picture = Buffer.from(base64, 'base64');
  return { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: withExif(picture, orientation) };
}

/** The type and the bytes of everything that the project “media” keeps. */
export async function kept(page) {
  const all = await page.evaluate((name) => new Promise((done, failed) => {
    const request = indexedDB.open(name);
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const asked = database.transaction('media').objectStore('media').getAll();
      asked.onerror = () => failed(asked.error);
      asked.onsuccess = () => {
        database.close();
        done(asked.result.map(({ type, bytes }) => [type, Array.from(new Uint8Array(bytes), (b) => String.fromCharCode(b)).join('')]));
      };
    };
  }), 'common-ground:media');
  return all.map(([type, bytes]) => ({ type, bytes: Buffer.from(bytes, 'latin1') }));
}

/** Which way is up, and where it was taken (TIFF 6.0 and EXIF 2.32, little endian). */
function withExif(picture, orientation) {
  const numbers = (...values) => Buffer.from(Uint32Array.from(values).buffer);
  const tiff = Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0', 'latin1'),
    // Directory 0: orientation, and where directory GPS begins.
    Buffer.from([2, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]),
    numbers(0),
    // Directory GPS: north, and the latitude as three fractions.
    Buffer.from([2, 0, 1, 0, 2, 0, 2, 0, 0, 0, 0x4e, 0, 0, 0, 2, 0, 5, 0, 3, 0, 0, 0, 68, 0, 0, 0]),
    numbers(0, 51, 1, 30, 1, 26, 1),
  ]);
  const length = tiff.length + 8;
  const head = Buffer.concat([Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]), Buffer.from('Exif\0\0', 'latin1')]);
  return Buffer.concat([picture.subarray(0, 2), head, tiff, picture.subarray(2)]);
}

/** Reads QR codes where the browser can't: a file of its own, fetched when a camera is first used on such a browser. */
import decodeQR from 'qr/decode.js';

/** The text of the code on a picture, if there is one. */
export function readCode(picture: ImageData): string | undefined {
  try {
    return decodeQR(picture, { timeLimit: 60 });
  } catch {
    // No code on it, or none that can be read yet.
    return undefined;
  }
}

/**
 * What passing everything on to another tablet needs of the browser: a connection without any server (WebRTC with no
 * ICE servers), a QR code on a canvas, a camera that reads one. Fetched when somebody opens it, never before. Knows
 * nothing of what is passed on: bytes go in and out, and what stands in a code is Rust's.
 */
import encodeQR from 'qr';

export { Link } from './link.js';
export { Camera } from './camera.js';

/** Draws `code` (letters and digits) on a canvas, with the white edge that cameras need. */
export function draw(canvas: HTMLCanvasElement, code: string): void {
  const border = 4;
  const rows = encodeQR(code, 'raw', { ecc: 'medium', encoding: 'alphanumeric', border });
  // Whole pixels, and more of them than any tablet shows it with.
  const scale = 10;
  canvas.width = rows.length * scale;
  canvas.height = rows.length * scale;
  // As large as there is room for: the other camera stands an arm's length away.
  Object.assign(canvas.style, { display: 'block', inlineSize: 'min(100%, 70vh)', background: '#fff' });
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  rows.forEach((row, y) => row.forEach((on, x) => on && pen.fillRect(x * scale, y * scale, scale, scale)));
}

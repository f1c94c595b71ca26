// What a tablet's camera sees when it is held in front of another tablet: the code on that screen, smaller, a little
// turned, in poor light, as a film that Chromium takes for its camera's picture.

import { writeFileSync } from 'node:fs';

const WIDTH = 960;
const HEIGHT = 720;
/** A few pictures; the browser shows them over and over. */
const FRAMES = 3;

/** A film of nothing: the camera looks at a wall. @param {string} path */
export function wall(path) {
  write(path, Buffer.alloc(WIDTH * HEIGHT, 120));
}

/**
 * A film of the code that a page shows.
 * @param {string} path
 * @param {import('playwright-core').Locator} code its canvas
 */
export async function filmed(path, code) {
  const luma = await code.evaluate((canvas, [width, height]) => {
    const seen = Object.assign(document.createElement('canvas'), { width, height });
    const pen = seen.getContext('2d');
    pen.fillStyle = '#665e55';
    pen.fillRect(0, 0, width, height);
    pen.translate(width / 2, height / 2);
    pen.rotate(0.09);
    pen.transform(1, 0.04, -0.03, 1, 0, 0);
    const side = height * 0.8;
    pen.drawImage(canvas, -side / 2, -side / 2, side, side);
    const { data } = pen.getImageData(0, 0, width, height);
    let text = '';
    for (let at = 0; at < data.length; at += 4) {
      // Grey light from the left.
      const light = 0.6 + (0.3 * ((at / 4) % width)) / width;
      text += String.fromCharCode(16 + Math.round((data[at] * 0.3 + data[at + 1] * 0.6 + data[at + 2] * 0.1) * light * 0.8));
    }
    return btoa(text);
  }, [WIDTH, HEIGHT]);
  write(path, Buffer.from(luma, 'base64'));
}

function write(path, luma) {
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, colour]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(path, Buffer.concat([head, ...Array(FRAMES).fill(frame)]));
}

/**
 * What printing needs of the browser: a style sheet of its own, the size of the paper, a QR code, which a shared link has as well.
 * Fetched when a facilitator prints or somebody shares the map, never before. Knows nothing of what stands on the pages.
 */
import encodeQR from 'qr';

const SVG = 'http://www.w3.org/2000/svg';
/** White squares around a code, which cameras need. */
const BORDER = 4;

let link: HTMLLinkElement | undefined;
let rule = -1;

/** Fetches the style sheet of the pages. Rejects when it can't be had. */
export async function dress(): Promise<void> {
  if (link?.sheet) return;
  link?.remove();
  const made = (link = document.createElement('link'));
  made.rel = 'stylesheet';
  made.href = new URL('./paper.css', import.meta.url).href;
  await new Promise((done, failed) => {
    made.onload = done;
    made.onerror = failed;
    document.head.append(made);
  });
}

/** Says on what is printed, in the words of CSS: `A3 landscape`, and how wide the margin is. */
export function page(size: string, margin: string): void {
  const sheet = link?.sheet;
  if (!sheet) return;
  if (rule >= 0) sheet.deleteRule(rule);
  rule = sheet.insertRule(`@page { size: ${size}; margin: ${margin}; }`, sheet.cssRules.length);
}

/** No page is to be printed any more: others on the site have their own sizes. */
export function away(): void {
  if (rule >= 0) link?.sheet?.deleteRule(rule);
  rule = -1;
}

/** Draws a QR code of `text` into `host`, as large as that is. */
export function code(host: Element, text: string): void {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER });
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
  drawing.setAttribute('shape-rendering', 'crispEdges');
  drawing.setAttribute('aria-hidden', 'true');
  const squares = document.createElementNS(SVG, 'path');
  squares.setAttribute('d', rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join(''));
  // Black on white whatever the page around it looks like: that is what cameras know.
  squares.setAttribute('fill', '#000');
  const ground = document.createElementNS(SVG, 'path');
  ground.setAttribute('d', `M0 0h${rows.length}v${rows.length}H0z`);
  ground.setAttribute('fill', '#fff');
  drawing.append(ground, squares);
  host.replaceChildren(drawing);
}

/** Puts a canvas into `host` as a picture, which costs less memory and prints as it is. Its address is given, to be revoked. */
export async function picture(host: Element, canvas: HTMLCanvasElement): Promise<string> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  if (!blob) throw new Error('no picture');
  const image = document.createElement('img');
  image.alt = '';
  const address = URL.createObjectURL(blob);
  image.src = address;
  await image.decode();
  host.replaceChildren(image);
  // The memory of a large canvas is given back at once and not some time.
  canvas.width = canvas.height = 0;
  return address;
}

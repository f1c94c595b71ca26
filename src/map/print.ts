/** The map as one picture: every layer's canvas in order, and the attribution, which a licence asks for on paper too. */

export interface Print {
  viewport: HTMLElement;
  /** Canvases drawn on top, in order. */
  width: number;
  height: number;
  ratio: number;
  background: string;
  attribution: string;
  font: string;
}

export function compose({ viewport, width, height, ratio, background, attribution, font }: Print): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = Math.round(width * ratio);
  sheet.height = Math.round(height * ratio);
  const context = sheet.getContext('2d');
  if (!context) return sheet;
  context.fillStyle = background;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const canvas of viewport.querySelectorAll('canvas')) {
    if (!canvas.width || !canvas.height) continue;
    // OpenLayers places some canvases by a transform from canvas pixels to CSS pixels; the others cover the map.
    const matrix = canvas.style.transform ? new DOMMatrix(canvas.style.transform) : new DOMMatrix([width / canvas.width, 0, 0, height / canvas.height, 0, 0]);
    context.setTransform(new DOMMatrix([ratio, 0, 0, ratio, 0, 0]).multiply(matrix));
    context.drawImage(canvas, 0, 0);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.font = `12px ${font}`;
  context.textAlign = 'right';
  context.textBaseline = 'bottom';
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeStyle = '#fff';
  context.strokeText(attribution, width - 8, height - 6);
  context.fillStyle = '#1d2a26';
  context.fillText(attribution, width - 8, height - 6);
  return sheet;
}

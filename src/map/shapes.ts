/** Whether a tap means a stored line or area: plain geometry in Web Mercator metres. */
import type { Shape } from './points.js';

/** Whether a point lies within `reach` of a line, or of an area's edge. */
export function nearLine(shape: Shape, x: number, y: number, reach: number): boolean {
  return edges(shape, x, y, reach, (fromX, fromY, toX, toY) => {
    const [dx, dy] = [toX - fromX, toY - fromY];
    const along = Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(fromX + along * dx - x, fromY + along * dy - y) <= reach;
  });
}

/** Whether a point lies inside an area and outside its holes: a ray to the east crosses the edge an odd number of times. */
export function inside(shape: Shape, x: number, y: number): boolean {
  let odd = false;
  if (shape.area) {
    edges(shape, x, y, 0, (fromX, fromY, toX, toY) => {
      if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) odd = !odd;
      return false;
    });
  }
  return odd;
}

/** Goes through the edges until `found` says yes, if the point is inside the extent at all. */
function edges(
  { area, parts, extent }: Shape,
  x: number,
  y: number,
  reach: number,
  found: (fromX: number, fromY: number, toX: number, toY: number) => boolean,
): boolean {
  const [west, south, east, north] = extent;
  if (x < west - reach || x > east + reach || y < south - reach || y > north + reach) return false;
  for (const part of parts) {
    for (let i = 0; i + 3 < part.length; i += 2) {
      if (found(part[i]!, part[i + 1]!, part[i + 2]!, part[i + 3]!)) return true;
    }
    const last = part.length - 2;
    if (area && found(part[last]!, part[last + 1]!, part[0]!, part[1]!)) return true;
  }
  return false;
}

// Made-up contributions in the demo area, the same on every run: the journeys compare them and the bench times them.

/** The bounds in which points are strewn: inside the demo project's area (west, south, east, north). */
const BOUNDS = [11.2385, 43.763, 11.2595, 43.774];
const KINDS = ['asset', 'barrier', 'idea'];
const CATEGORIES = [
  'nature', 'active', 'meeting', 'culture', 'faith', 'learning',
  'health', 'advice', 'work', 'food', 'home', 'travel', null,
];
const FIRST = ['The old', 'A quiet', 'Our', 'The little', 'Saturday', 'Open', 'The shared', 'Noisy'];
const SECOND = ['garden', 'library', 'bench', 'crossing', 'market', 'choir', 'workshop', 'kitchen', 'steps', 'square'];

/**
 * A small generator of numbers in [0, 1), for tests that need chance but must be repeatable (mulberry32).
 * @param {number} seed
 */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function uuid(random) {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
  hex[12] = '4';
  hex[16] = '89ab'[Math.floor(random() * 4)];
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * One feature of the exchange format with everything that must be there.
 * @param {{ id?: string, at?: [number, number], [property: string]: unknown }} [properties]
 * @param {() => number} [random]
 */
export function feature({ id, at, ...properties } = {}, random = chance(1)) {
  const of = (list) => list[Math.floor(random() * list.length)];
  const between = (low, high) => Number((low + random() * (high - low)).toFixed(6));
  id ??= uuid(random);
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: at ?? [between(BOUNDS[0], BOUNDS[2]), between(BOUNDS[1], BOUNDS[3])] },
    properties: {
      contribution_id: id,
      format: 1,
      project: 'demo',
      kind: of(KINDS),
      category: of(CATEGORIES),
      name: `${of(FIRST)} ${of(SECOND)}`,
      importance: 1 + Math.floor(random() * 5),
      rev: 1,
      lang: 'en',
      created_at: '2026-05-12T15:04:05Z',
      ...properties,
    },
  };
}

/**
 * A file of `count` features; the same `seed` gives the same file. 10,000 features are 3.6 MB.
 * @param {number} count
 * @param {number} [seed]
 * @returns {string} GeoJSON text
 */
export function collection(count, seed = 7) {
  const random = chance(seed);
  return text(Array.from({ length: count }, (_, n) => numbered(feature({}, random), n + 1)));
}

function numbered(made, n) {
  made.properties.name += ` ${n}`;
  return made;
}

/**
 * The text of a file that holds these features.
 * @param {object[]} features
 * @param {object} [members] foreign members of the collection
 */
export function text(features, members = {}) {
  return `${JSON.stringify({ type: 'FeatureCollection', ...members })
    .slice(0, -1)},"features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
}

const NAME_STARTS = ['South', 'North', 'Wood', 'Green', 'Brook', 'Ash', 'Elm', 'Han', 'El', 'Per', 'Bos', 'Mill'];
const NAME_MIDDLES = ['', 'er', 'ing', 'le', 'ma', 'ton', 'ri', 'ches', 'de', 'field', 'wa', 'bur'];
const NAME_ENDS = ['hall', 'ton', 'ham', 'ford', 'ley', 'bury', 'wick', 'stead', 'well', 'croft', 'more', 'dale'];
const NAME_KINDS = [
  ['Road', 'street'], ['Street', 'street'], ['Avenue', 'street'], ['Lane', 'street'], ['Close', 'street'],
  ['Gardens', 'street'], ['Park', 'park'], ['Primary School', 'school'], ['Square', 'square'], ['Station', 'station'],
];

/**
 * A gazetteer of made-up names in the demo area, streets of eight points (docs/GAZETTEER.md).
 * @param {number} count
 */
export function gazetteer(count) {
  const random = chance(7);
  const of = (list) => list[Math.floor(random() * list.length)];
  const names = Array.from({ length: count }, () => {
    const [last, k] = of(NAME_KINDS);
    const p = [Math.floor(random() * 2_200), Math.floor(random() * 1_200)];
    if (k === 'street') for (let n = 0; n < 14; n += 1) p.push(Math.floor(random() * 30));
    return { n: `${of(NAME_STARTS)}${of(NAME_MIDDLES)}${of(NAME_ENDS)} ${last}`, k, p };
  });
  return { format: 1, attribution: '', origin: [11.238, 43.7625], names };
}

// What @placemarkio/check-geojson, a strict reader of another make, says of every GeoJSON that `common-ground convert`
// writes, and whether our reader finds the same faults in files of other tools. Where the two differ on purpose, the
// table below says why. CG_CLI names the command line; `cargo xtask test research` runs this.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { check } from '@placemarkio/check-geojson';

const CLI = process.env.CG_CLI ?? 'target/debug/common-ground';
const HOSTILE = 'tests/fixtures/hostile';
const folder = mkdtempSync(join(tmpdir(), 'check-geojson-'));
after(() => rmSync(folder, { recursive: true }));

/** What the other reader finds wrong; empty when nothing. */
function theirs(text) {
  try {
    check(text);
    return '';
  } catch (error) {
    return error.issues?.map((issue) => issue.message).join('; ') || String(error);
  }
}

/** What our reader finds wrong; empty when nothing. */
function ours(file) {
  const { status, stdout, stderr } = spawnSync(CLI, ['validate', file], { encoding: 'utf8' });
  assert.ok(status === 0 || status === 1, `${file}: ${stderr}`);
  return status === 0 ? '' : stdout;
}

function convert(input, output, ...options) {
  const { status, stderr } = spawnSync(CLI, ['convert', input, '--output', output, ...options], { encoding: 'utf8' });
  assert.ok(status === 0 || status === 1, `${input}: ${stderr}`);
}

// Ill-formed in our eyes, well-formed in theirs: what they don't look at, and why we do.
const OURS_ALONE = {
  'bare-geometry.geojson': 'a feature gets an identifier, which is told',
  'big-numbers.geojson': 'numbers that not every reader holds exactly are told',
  'byte-order-mark.geojson': 'RFC 8259 forbids to write one; their test reads text, which has lost it',
  'checksum-differs.geojson': 'our own header',
  'control-characters.geojson': 'texts are looked at',
  'crs-after-the-features.geojson': 'another reference system would put everything in the wrong place',
  'crs-web-mercator.geojson': 'another reference system would put everything in the wrong place',
  'duplicate-ids.geojson': 'identifiers are compared across features',
  'duplicate-keys.geojson': 'RFC 8259 leaves it open; we tell which one counts',
  'foreign.geojson': 'properties are flat in our format, identifiers are UUIDs',
  'geometry-collection.geojson': 'RFC 7946 advises against it, and our format has none',
  'latin-1.geojson': 'bytes that are no UTF-8 are told; their test reads text, in which they are replaced',
  'lone-surrogates.geojson': 'half a character is none',
  'newer-feature.geojson': 'our own version',
  'newer-header-after.geojson': 'our own version',
  'newer-header.geojson': 'our own version',
  'no-features.geojson': 'an export of nothing is a mistake more often than not',
  'no-identifiers.geojson': 'a feature gets an identifier, which is told',
  'object-properties.geojson': 'properties are flat in our format',
  'out-of-range.geojson': 'a place has to be on the Earth',
  'overflowing-number.geojson': 'a number that is infinite in every reader',
  'right-to-left-override.geojson': 'texts are looked at',
  'wrong-types.geojson': 'our own properties have types',
  'wrong-winding.geojson': 'RFC 7946, section 3.1.6, which readers need not insist on',
};

test('the other reader accepts every GeoJSON that we write', () => {
  const project = ['--project', 'tests/fixtures/projects/everything.json'];
  const study = 'tests/fixtures/convert/study.geojson';
  const written = [
    ['team.geojson', study, ...project],
    ['public.geojson', study, '--for', 'public', ...project],
    ['lines.geojsonl', study, ...project],
    ['study.gpkg', study, ...project],
    ['study.csv', study, ...project],
  ];
  for (const [name, input, ...options] of written) convert(input, join(folder, name), ...options);
  for (const name of ['study.gpkg', 'study.csv']) {
    convert(join(folder, name), join(folder, `${name}.geojson`), ...project);
  }
  // Whatever can be made of files that other tools wrote badly.
  for (const name of readdirSync(HOSTILE)) {
    spawnSync(CLI, ['convert', join(HOSTILE, name), '--output', join(folder, name)]);
  }
  let features = 0;
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name));
    if (name.endsWith('.geojson')) {
      assert.equal(theirs(text.toString()), '', name);
      features += check(text.toString()).features.length;
    }
    if (name.endsWith('.geojsonl')) {
      for (const line of text.toString().trimEnd().split('\n')) assert.equal(theirs(line), '', line);
    }
  }
  assert.ok(features > 60, `${features} features were checked`);
});

test('both readers agree on every file of the fixtures, but where the table says why not', () => {
  const differing = new Set();
  for (const name of readdirSync(HOSTILE)) {
    const file = join(HOSTILE, name);
    const [mine, other] = [ours(file), theirs(readFileSync(file, 'utf8'))];
    assert.ok(mine !== '' || other === '', `${name}: only they find a fault: ${other}`);
    if (mine !== '' && other === '') differing.add(name);
  }
  assert.deepEqual([...differing].sort(), Object.keys(OURS_ALONE).sort());
});

const feature = (geometry, more = {}) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', id: '00000000-1111-4000-8000-000000000001', geometry, properties: {}, ...more }],
});
const geometry = (type, coordinates) => feature({ type, coordinates });
const SQUARE = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]];

// What the text is, and whether each of the two finds nothing wrong with it.
const CASES = [
  ['a point', geometry('Point', [1, 2]), 'both'],
  ['no place', feature(null), 'both'],
  ['a line', geometry('LineString', [[1, 2], [3, 4]]), 'both'],
  ['an area with a hole', geometry('Polygon', [SQUARE, [[0.2, 0.2], [0.2, 0.8], [0.8, 0.8], [0.2, 0.2]]]), 'both'],
  ['several of each', geometry('MultiPolygon', [[SQUARE], [SQUARE.map(([x, y]) => [x + 2, y])]]), 'both'],
  ['a foreign member', { ...geometry('Point', [1, 2]), note: 'x' }, 'both'],
  ['a bounding box', { ...geometry('Point', [1, 2]), bbox: [1, 2, 1, 2] }, 'both'],
  ['a position of one number', geometry('Point', [1]), 'neither'],
  ['a position of words', geometry('Point', ['1', '2']), 'neither'],
  ['coordinates that are a number', geometry('Point', 1), 'neither'],
  ['a line as a point', geometry('Point', [[1, 2], [3, 4]]), 'neither'],
  ['a line of one position', geometry('LineString', [[1, 2]]), 'neither'],
  ['an open ring', geometry('Polygon', [[[0, 0], [1, 0], [1, 1], [0, 1]]]), 'neither'],
  ['a ring of three', geometry('Polygon', [[[0, 0], [1, 0], [0, 0]]]), 'neither'],
  ['a geometry without coordinates', feature({ type: 'Point' }), 'neither'],
  ['an unknown geometry', feature({ type: 'Circle', coordinates: [1, 2] }), 'neither'],
  ['features that are an object', { type: 'FeatureCollection', features: {} }, 'neither'],
  ['no features at all', { type: 'FeatureCollection' }, 'neither'],
  ['a list among the features', { type: 'FeatureCollection', features: [[]] }, 'neither'],
  ['another type', { type: 'Topology', objects: {} }, 'neither'],
  ['properties that are a list', feature({ type: 'Point', coordinates: [1, 2] }, { properties: [] }), 'neither'],
  ['no type', { features: [] }, 'neither'],
  ['a comma too many', '{"type":"FeatureCollection","features":[],}', 'neither'],
  ['an early end', '{"type":"FeatureCollection","features":[', 'neither'],
  ['nothing', '', 'neither'],
  // On purpose:
  ['a height', geometry('Point', [1, 2, 3]), 'they', 'heights are dropped, which is told'],
  ['a feature without geometry', feature(undefined), 'we', 'many tools leave it out; it is read as no place'],
  ['a feature without properties', feature({ type: 'Point', coordinates: [1, 2] }, { properties: undefined }), 'we',
    'many tools leave them out; they are read as none'],
  ['an identifier that is an object', feature({ type: 'Point', coordinates: [1, 2] }, { id: {} }), 'neither'],
  ['no positions', geometry('MultiPoint', []), 'they', 'RFC 7946 calls it null; a place that is nowhere is left out'],
];

for (const [what, value, who, why] of CASES) {
  test(`${what}: ${who} ${who === 'they' || who === 'we' ? `accept it alone, as ${why}` : 'accept it'}`, () => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const file = join(folder, 'case.json');
    writeFileSync(file, text);
    const [mine, other] = [ours(file), theirs(text)];
    const found = { true: { true: 'both', false: 'we' }, false: { true: 'they', false: 'neither' } };
    assert.equal(found[mine === ''][other === ''], who, `${text}\nours: ${mine}\ntheirs: ${other}`);
  });
}

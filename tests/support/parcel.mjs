// The file with everything on a tablet, as another tablet hands it over: a zip archive whose entries are not compressed
// (crates/core/src/keeping/archive.rs).

import { crc32 } from 'node:zlib';
import { chance, collection, text } from './data.mjs';

/** An archive of these entries, by path. @param {Record<string, Buffer | string>} entries */
export function archive(entries) {
  const parts = [];
  const list = [];
  let at = 0;
  const facts = (name, bytes) => {
    const head = Buffer.alloc(26);
    [20, 1 << 11, 0, 0, 0x21].forEach((number, n) => head.writeUInt16LE(number, n * 2));
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(bytes.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(name.length, 22);
    return head;
  };
  for (const [path, content] of Object.entries(entries)) {
    const [name, bytes] = [Buffer.from(path), Buffer.from(content)];
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(at);
    list.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts(name, bytes), Buffer.alloc(10), offset, name);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), facts(name, bytes), name, bytes);
    at += 30 + name.length + bytes.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  const count = Object.keys(entries).length;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

/**
 * A tablet's file: so many contributions, the first of them with photos of so many bytes each.
 * @param {{ places: number, photos: number, bytes: number }} of
 */
export function parcel({ places, photos, bytes }) {
  const random = chance(99);
  const { features } = JSON.parse(collection(places));
  const noise = Buffer.from(Array.from({ length: bytes }, () => Math.floor(random() * 256)));
  const media = {};
  features.slice(0, photos).forEach((feature, n) => {
    const path = `media/${feature.id}.jpg`;
    feature.properties.photo = path;
    // None is like another.
    media[path] = Buffer.concat([Buffer.from(`${n} `), noise.subarray(String(n).length + 1)]);
  });
  return archive({ 'contributions.geojson': text(features), ...media });
}

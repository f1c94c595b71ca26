//! Small archives made by hand: tiles of a few features, written as an older or newer Protomaps build would.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::cast_possible_truncation)] // No test uses all of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Cursor;
use std::path::PathBuf;
use std::process::Command;

use pmtiles::{PmTilesWriter, TileCoord, TileId, TileType};

/// One feature: shape (1 point, 2 line, 3 polygon), attributes, geometry as a command stream.
pub type Feature<'a> = (u8, &'a [(&'a str, &'a str)], &'a [u32]);

/// A vector tile, written byte by byte so that the reader is not tested against itself.
pub fn tile(layers: &[(&str, &[Feature])]) -> Vec<u8> {
    layers.iter().flat_map(|(name, features)| field(3, &layer(name, features))).collect()
}

fn layer(name: &str, features: &[Feature]) -> Vec<u8> {
    let mut out = field(1, name.as_bytes());
    let mut keys: Vec<&str> = Vec::new();
    let mut values: Vec<&str> = Vec::new();
    let place = |list: &mut Vec<_>, item| {
        list.iter().position(|known| *known == item).unwrap_or_else(|| {
            list.push(item);
            list.len() - 1
        })
    };
    for (shape, attributes, geometry) in features {
        let mut tags = Vec::new();
        for (key, value) in *attributes {
            tags.extend(varint(place(&mut keys, *key) as u64));
            tags.extend(varint(place(&mut values, *value) as u64));
        }
        let commands: Vec<u8> = geometry.iter().flat_map(|n| varint(u64::from(*n))).collect();
        let feature = [field(2, &tags), vec![3 << 3, *shape], field(4, &commands)].concat();
        out.extend(field(2, &feature));
    }
    out.extend(keys.iter().flat_map(|key| field(3, key.as_bytes())));
    out.extend(values.iter().flat_map(|value| field(4, &field(1, value.as_bytes()))));
    out.extend([5 << 3, 0x80, 0x20, 15 << 3, 2]);
    out
}

fn field(number: u8, bytes: &[u8]) -> Vec<u8> {
    [vec![number << 3 | 2], varint(bytes.len() as u64), bytes.to_vec()].concat()
}

fn varint(mut value: u64) -> Vec<u8> {
    let mut out = Vec::new();
    while value > 127 {
        out.push((value & 127) as u8 | 128);
        value >>= 7;
    }
    out.push(value as u8);
    out
}

/// Zoom, column, row.
pub type Address = (u8, u32, u32);

/// An archive of these tiles.
pub fn archive(tiles: &[(Address, Vec<u8>)]) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    let top = tiles.iter().map(|((z, _, _), _)| *z).max().unwrap();
    let mut writer = PmTilesWriter::new(TileType::Mvt).max_zoom(top).create(&mut out).unwrap();
    for ((z, x, y), bytes) in tiles {
        writer.add_tile(TileCoord::new(*z, *x, *y).unwrap(), bytes).unwrap();
    }
    writer.finalize().unwrap();
    out.into_inner()
}

/// An area in the middle of [`large`].
pub const IN_LARGE: [f64; 4] = [0.5, 0.5, 0.52, 0.52];

/// So many tiles that their directory does not fit into the first bytes, so that it has leaves, as a planet's has.
pub fn large() -> Vec<u8> {
    let mut tiles: BTreeMap<u64, (Address, Vec<u8>)> = BTreeMap::new();
    for (x, y) in (0..160).flat_map(|x| (0..160).map(move |y| (x, y))) {
        let address = (14, 8192 + x, 8032 + y);
        let id = TileId::from(TileCoord::new(14, address.1, address.2).unwrap());
        // Of many lengths and without order, so that neither tiles nor directory compress to nothing.
        let mut name = String::new();
        for i in 0..(x * 7919 + y * 104_729) % 61 {
            write!(name, "{:x}", (x * 977 + y * 1361 + i).wrapping_mul(2_654_435_761)).unwrap();
        }
        let road = [("kind", "minor_road"), ("name", name.as_str())];
        let line = [9, x * 8, y * 8, 10, 200, 200 + x % 7];
        tiles.insert(id.value(), (address, tile(&[("roads", &[(2, &road, &line)])])));
    }
    archive(&tiles.into_values().collect::<Vec<_>>())
}

/// An archive of pictures.
pub fn pictures() -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    let mut writer = PmTilesWriter::new(TileType::Png).create(&mut out).unwrap();
    writer.add_tile(TileCoord::new(0, 0, 0).unwrap(), b"a picture").unwrap();
    writer.finalize().unwrap();
    out.into_inner()
}

/// The sample of Florence, from the crate that cargo has downloaded.
pub fn florence() -> Vec<u8> {
    let output = Command::new(env!("CARGO")).args(["metadata", "--format-version", "1"]).output().unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let manifest = packages.iter().find(|p| p["name"] == "pmtiles2").unwrap()["manifest_path"].as_str().unwrap();
    let folder: PathBuf = PathBuf::from(manifest).parent().unwrap().into();
    std::fs::read(folder.join("test/protomaps(vector)ODbL_firenze.pmtiles")).unwrap()
}

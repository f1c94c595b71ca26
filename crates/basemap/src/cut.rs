//! The archive of one area: tiles outside it go, features that the style does not draw go, and what is left of a tile
//! is merged by class, because a tile decodes on the page's main thread and every feature costs time there.

use std::collections::BTreeMap;

use pmtiles::TileCoord;
use prost::Message as _;
use serde_json::json;

use crate::archive::{self, Archive};
use crate::mvt::{self, Feature, Layer, Point, Shape, Tile, Value};
use crate::plane::{Bounds, Window, Zooms};
use crate::schema::{self, Class, LAYERS};
use crate::{ATTRIBUTION, Contents, Error, shapes};

/// Units along a tile's side in the result: half a metre at zoom 14 in Florence.
pub(crate) const EXTENT: u32 = 4096;

/// One feature of the source.
pub(crate) struct Found<'a> {
    pub(crate) layer: &'a str,
    pub(crate) attributes: Vec<(&'a str, &'a str)>,
    pub(crate) shape: Shape,
    /// Points, lines or rings in units of [`EXTENT`].
    pub(crate) parts: Vec<Vec<Point>>,
}

pub(crate) fn cut(source: &Archive, area: Bounds, margin: f64, zooms: Zooms) -> Result<Vec<u8>, Error> {
    let wide = area.wider(margin);
    let zooms = zooms.within(source.header());
    let mut tiles = Vec::new();
    for at in wide.tiles(zooms)? {
        let Some(bytes) = source.tile(at)? else { continue };
        let tile = read(at, &bytes)?;
        let lean = lean(at, &tile, wide.within(at, EXTENT), zooms.max)?;
        if !lean.layers.is_empty() {
            tiles.push((at, lean.encode_to_vec()));
        }
    }
    let top = tiles.iter().map(|(at, _)| at.z()).max().ok_or_else(|| archive::no_tiles(source.header()))?;
    let least = tiles.iter().map(|(at, _)| at.z()).min().unwrap_or(0);
    archive::write(&tiles, area, &metadata(least, top))
}

/// Decodes all tiles of an archive, down to the last point.
pub(crate) fn check(source: &Archive) -> Result<Contents, Error> {
    let header = source.header();
    let bounds = [header.min_longitude, header.min_latitude, header.max_longitude, header.max_latitude];
    let all = source.tiles()?;
    let mut count = 0;
    for at in &all {
        let bytes = source.tile(*at)?.ok_or_else(|| damaged(*at, "listed, but not there"))?;
        for found in features(*at, &read(*at, &bytes)?) {
            found?;
            count += 1;
        }
    }
    Ok(Contents { bounds, tiles: all.len(), features: count })
}

/// Decodes a tile's container.
pub(crate) fn read(at: TileCoord, bytes: &[u8]) -> Result<Tile, Error> {
    Tile::decode(bytes).map_err(|_| damaged(at, "not a vector tile"))
}

/// All features of a tile, their geometry in units of [`EXTENT`].
pub(crate) fn features(at: TileCoord, tile: &Tile) -> impl Iterator<Item = Result<Found<'_>, Error>> {
    tile.layers.iter().flat_map(move |layer| {
        let extent = i64::from(layer.extent().max(1));
        layer.features.iter().map(move |feature| {
            let mut parts = mvt::decode(&feature.geometry).ok_or_else(|| damaged(at, "broken geometry"))?;
            if extent != i64::from(EXTENT) {
                let scale = |v: i32| i32::try_from(i64::from(v) * i64::from(EXTENT) / extent).unwrap_or(i32::MAX);
                parts.iter_mut().flatten().for_each(|p| *p = (scale(p.0), scale(p.1)));
            }
            Ok(Found { layer: &layer.name, attributes: layer.attributes(feature), shape: feature.shape(), parts })
        })
    })
}

/// What is left of a tile.
fn lean(at: TileCoord, tile: &Tile, window: Window, max_zoom: u8) -> Result<Tile, Error> {
    let mut classes: BTreeMap<Class, Vec<Vec<Point>>> = BTreeMap::new();
    let mut labels: BTreeMap<String, (Class, Point)> = BTreeMap::new();
    // Each tile is drawn to at most a few of its units per pixel; only the largest zoom is looked at from closer.
    let tolerance = if at.z() == max_zoom { 0.7 } else { 3.0 };
    for found in features(at, tile) {
        let Found { layer, attributes, shape, parts } = found?;
        let Some(mut class) = schema::classify(layer, &attributes, shape, at.z()) else { continue };
        let label = class.name.clone().filter(|_| shape == Shape::Polygon);
        if label.is_some() {
            class.name = None;
        }
        let kept = keep(shape, parts, window, tolerance);
        if let (Some(name), Some(point)) = (label, label_point(&kept)) {
            let label = Class { layer: schema::POIS, shape: Shape::Point, name: Some(name.clone()), ..class.clone() };
            labels.entry(name).or_insert((label, point));
        }
        if !kept.is_empty() {
            classes.entry(class).or_default().extend(kept);
        }
    }
    // A ground or building is named once in a tile, and not beside a point that bears its name.
    labels.retain(|name, _| {
        !classes.keys().any(|class| class.layer == schema::POIS && class.name.as_ref() == Some(name))
    });
    for (label, point) in labels.into_values() {
        classes.entry(label).or_default().push(vec![point]);
    }
    let mut layers: Vec<(Layer, Table)> = LAYERS.iter().map(|name| (layer(name), Table::default())).collect();
    for (class, parts) in classes {
        let parts = if class.shape == Shape::Line { shapes::join(parts) } else { parts };
        let (layer, table) = &mut layers[class.layer];
        let tags = table.tags(layer, &class);
        // A name belongs to one point; everything else of a class is one feature.
        let each = if class.shape == Shape::Point { 1 } else { parts.len() };
        for group in parts.chunks(each.max(1)) {
            let (tags, shape) = (tags.clone(), Some(class.shape as i32));
            layer.features.push(Feature { tags, shape, geometry: mvt::encode(class.shape, group) });
        }
    }
    Ok(Tile { layers: layers.into_iter().map(|(layer, _)| layer).filter(|layer| !layer.features.is_empty()).collect() })
}

/// The parts of a feature that touch the window, thinned. Points of a tile's buffer belong to the tile next to it.
fn keep(shape: Shape, parts: Vec<Vec<Point>>, window: Window, tolerance: f64) -> Vec<Vec<Point>> {
    match shape {
        Shape::Point => {
            let inside = 0..EXTENT.cast_signed();
            let own = |p: &Vec<Point>| inside.contains(&p[0].0) && inside.contains(&p[0].1) && window.touches(p);
            parts.into_iter().filter(own).collect()
        }
        Shape::Line => {
            let near = parts.into_iter().filter(|line| window.touches(line));
            near.map(|line| shapes::thin(&line, tolerance)).filter(|line| line.len() > 1).collect()
        }
        Shape::Polygon => {
            let near =
                shapes::polygons(parts).into_iter().filter(|p| p.first().is_some_and(|ring| window.touches(ring)));
            // Without its exterior ring a polygon is gone, holes and all.
            near.filter_map(|polygon| {
                let mut rings = polygon.iter().map(|ring| shapes::thin_ring(ring, tolerance));
                let exterior = rings.next().flatten()?;
                Some(std::iter::once(exterior).chain(rings.flatten()).collect::<Vec<_>>())
            })
            .flatten()
            .collect()
        }
        Shape::Unknown => Vec::new(),
    }
}

/// Where a polygon's name stands: inside its largest ring, if that is in this tile and not its neighbour.
fn label_point(rings: &[Vec<Point>]) -> Option<Point> {
    let largest = rings.iter().max_by_key(|ring| shapes::twice_area(ring))?;
    let point = shapes::inside(std::slice::from_ref(largest))?;
    let inside = 0..EXTENT.cast_signed();
    (inside.contains(&point.0) && inside.contains(&point.1)).then_some(point)
}

fn layer(name: &str) -> Layer {
    Layer { name: name.to_owned(), version: 2, extent: Some(EXTENT), ..Layer::default() }
}

/// A layer's keys and values, each once.
#[derive(Default)]
struct Table {
    keys: BTreeMap<&'static str, u32>,
    values: BTreeMap<String, u32>,
    truth: Option<u32>,
}

impl Table {
    fn tags(&mut self, layer: &mut Layer, class: &Class) -> Vec<u32> {
        let mut tags = Vec::new();
        let texts = [("kind", Some(class.kind)), ("kind_detail", class.detail), ("name", class.name.as_deref())];
        for (key, text) in texts {
            let Some(text) = text else { continue };
            tags.push(self.key(layer, key));
            tags.push(
                *self
                    .values
                    .entry(text.to_owned())
                    .or_insert_with(|| push(&mut layer.values, Value { text: Some(text.to_owned()), truth: None })),
            );
        }
        if class.tunnel {
            tags.push(self.key(layer, "is_tunnel"));
            let truth = || push(&mut layer.values, Value { text: None, truth: Some(true) });
            tags.push(*self.truth.get_or_insert_with(truth));
        }
        tags
    }

    fn key(&mut self, layer: &mut Layer, key: &'static str) -> u32 {
        *self.keys.entry(key).or_insert_with(|| push(&mut layer.keys, key.to_owned()))
    }
}

/// Appends and gives the place. A layer has far fewer values than 2^32.
fn push<T>(list: &mut Vec<T>, item: T) -> u32 {
    list.push(item);
    u32::try_from(list.len() - 1).unwrap_or(u32::MAX)
}

fn metadata(min: u8, max: u8) -> String {
    let fields = json!({ "kind": "String", "kind_detail": "String", "name": "String", "is_tunnel": "Boolean" });
    let layer = |id: &&str| json!({ "id": id, "minzoom": min, "maxzoom": max, "fields": fields });
    let layers: Vec<_> = LAYERS.iter().map(layer).collect();
    json!({ "attribution": ATTRIBUTION, "type": "baselayer", "vector_layers": layers }).to_string()
}

fn damaged(at: TileCoord, what: &'static str) -> Error {
    Error::Tile(at.z(), at.x(), at.y(), what)
}

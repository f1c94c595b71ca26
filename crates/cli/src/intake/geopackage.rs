//! `GeoPackage` (OGC 12-128r19): every layer and table that its contents list, as long as it is in WGS 84. The file may
//! come from anywhere, so nothing in it is trusted: it is opened for reading only, views are passed over, and what the
//! file itself defines is not run.

use std::collections::HashMap;
use std::path::Path;

use common_ground_core::{Code, Problem};
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, Row};
use serde_json::{Map, Value};

use super::feed::Feed;
use super::{Found, Manner, Summary, Trouble};
use crate::convert::shape::wkb;

/// Largest text or geometry in a cell, in bytes: a feature may have no more.
const MAX_CELL: i32 = 4 << 20;
/// Most layers of one file.
const MAX_LAYERS: usize = 1_000;

struct Layer {
    name: String,
    /// The column of the geometry, if there is one.
    geometry: Option<String>,
}

pub(super) fn read(path: &Path, manner: &Manner, take: &mut dyn FnMut(Found)) -> Result<Summary, Trouble> {
    let wrong = |cause: rusqlite::Error| Trouble::Unusable(cause.to_string());
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || {
        let database = Connection::open_with_flags(path, flags)?;
        database.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")?;
        database.set_limit(Limit::SQLITE_LIMIT_LENGTH, MAX_CELL)?;
        let layers = layers(&database)?;
        Ok::<_, rusqlite::Error>((database, layers))
    };
    let (database, layers) = open().map_err(|_| Trouble::unusable("it is no GeoPackage"))?;
    if layers.len() > MAX_LAYERS {
        return Err(Trouble::Unusable(format!("it has more than {MAX_LAYERS} layers")));
    }
    for layer in &layers {
        if let Some(found) = other_system(&database, layer).map_err(wrong)? {
            take(Found::Problem(Problem::new(Code::OtherCrs).at(&layer.name).with(found)));
            return Ok(Summary { refused: true, ..Summary::default() });
        }
    }
    let mut feed = Feed::new(manner);
    for layer in &layers {
        rows(&database, layer, &mut feed, take).map_err(wrong)?;
    }
    Ok(feed.finish(take))
}

/// The tables of features and attributes, in the order of their names.
fn layers(database: &Connection) -> rusqlite::Result<Vec<Layer>> {
    let mut listed = database.prepare(
        "SELECT c.table_name, g.column_name FROM gpkg_contents c
         JOIN sqlite_master m ON m.name = c.table_name AND m.type = 'table'
         LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
         WHERE c.data_type IN ('features', 'attributes') AND c.table_name <> 'layer_styles' ORDER BY c.table_name",
    )?;
    let layers = listed.query_map([], |row| Ok(Layer { name: row.get(0)?, geometry: row.get(1)? }))?;
    layers.collect()
}

/// The layer's reference system, when it is another than WGS 84.
fn other_system(database: &Connection, layer: &Layer) -> rusqlite::Result<Option<String>> {
    if layer.geometry.is_none() {
        return Ok(None);
    }
    let system = database.query_row(
        "SELECT coalesce(s.organization, ''), coalesce(s.organization_coordsys_id, '') FROM gpkg_geometry_columns g
         LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE g.table_name = ?1",
        [&layer.name],
        |row| Ok((row.get::<_, String>(0)?, lossy(row.get_ref(1)?))),
    )?;
    let known = (system.0.eq_ignore_ascii_case("EPSG") && system.1 == "4326")
        || (system.0.eq_ignore_ascii_case("OGC") && system.1.eq_ignore_ascii_case("CRS84"));
    Ok((!known).then(|| format!("{}:{}", system.0, system.1)))
}

fn lossy(cell: ValueRef<'_>) -> String {
    match cell {
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        ValueRef::Null | ValueRef::Blob(_) => String::new(),
    }
}

/// A name as SQL has it.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn rows(database: &Connection, layer: &Layer, feed: &mut Feed, take: &mut dyn FnMut(Found)) -> rusqlite::Result<()> {
    let mut columns = database.prepare("SELECT name, type, pk FROM pragma_table_info(?1)")?;
    let of_table = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, (row.get::<_, String>(1)?, row.get::<_, i64>(2)?)));
    let columns: HashMap<String, (String, i64)> =
        columns.query_map([&layer.name], of_table)?.collect::<Result<_, _>>()?;
    let mut all = database.prepare(&format!("SELECT * FROM {} ORDER BY rowid", quoted(&layer.name)))?;
    let names: Vec<String> = all.column_names().map(str::to_owned).collect();
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        if feed.refused() {
            break;
        }
        let mut geometry = Value::Null;
        let mut properties = Map::new();
        let mut unknown = None;
        for (at, name) in names.iter().enumerate() {
            let cell = row.get_ref(at)?;
            if layer.geometry.as_deref() == Some(name) {
                // What is no geometry is said by the reader.
                geometry = match cell {
                    ValueRef::Null => Value::Null,
                    ValueRef::Blob(bytes) => of_blob(bytes).unwrap_or_else(|| Value::from("not a GeoPackage geometry")),
                    _ => Value::from("not a GeoPackage geometry"),
                };
                continue;
            }
            let (of, key) = columns.get(name).map_or(("", 0), |(of, key)| (of.as_str(), *key));
            let value = match cell {
                // The row's number in its layer: nobody's answer.
                ValueRef::Integer(_) if key > 0 => continue,
                ValueRef::Null => continue,
                ValueRef::Integer(number) if of.eq_ignore_ascii_case("BOOLEAN") => Value::Bool(number != 0),
                ValueRef::Integer(number) => Value::from(number),
                ValueRef::Real(number) => Value::from(number),
                text @ ValueRef::Text(_) => Value::from(lossy(text)),
                ValueRef::Blob(_) => {
                    unknown = Some(name);
                    continue;
                }
            };
            properties.insert(name.clone(), value);
        }
        if let Some(name) = unknown {
            let problem = Problem::new(Code::WrongType).in_feature(feed.number() + 1).at(name).with("BLOB");
            take(Found::Problem(problem));
        }
        feed.row(geometry, properties, take);
    }
    Ok(())
}

/// `GeoPackage`'s own header (clause 2.1.3) and the WKB after it.
fn of_blob(bytes: &[u8]) -> Option<Value> {
    let [b'G', b'P', 0, flags, _, _, _, _, rest @ ..] = bytes else { return None };
    let envelope = match flags >> 1 & 7 {
        0 => 0,
        1 => 32,
        2 | 3 => 48,
        4 => 64,
        _ => return None,
    };
    if flags & 0x10 != 0 {
        return Some(Value::Null);
    }
    wkb::read(rest.get(envelope..)?)
}

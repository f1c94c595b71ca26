//! `GeoPackage` 1.3 (OGC 12-128r17): a layer for each type of geometry, so that GIS programs need not guess, each with
//! its spatial index and its style for QGIS; what is about the whole area is a table without geometry.

use std::collections::BTreeMap;
use std::path::Path;

use common_ground_core::privacy::Redacted;
use common_ground_core::write::Scalar;
use rusqlite::types::Value;
use rusqlite::{Connection, params, params_from_iter};

use super::{Plan, Sink, styles, unwritten};
use crate::convert::Outcome;
use crate::convert::columns::{self, Column};
use crate::convert::shape::{self, wkb};
use crate::intake::Type;

/// `GPKG` as `SQLite`'s application id, and the version 1.3.0 (clause 1.1.1.1.1).
const APPLICATION_ID: i32 = 0x4750_4B47;
const USER_VERSION: i32 = 10_300;
const WGS84: i32 = 4326;
const SCHEMA: &str = include_str!("geopackage.sql");
const RTREE: &str = include_str!("rtree.sql");
const RTREE_DEFINITION: &str = "http://www.geopackage.org/spec120/#extension_rtree";

/// The database, and the layers begun so far: `None` is the table without geometry.
pub(super) struct GeoPackage<'a> {
    plan: &'a Plan,
    columns: Vec<Column>,
    database: Connection,
    layers: BTreeMap<Option<shape::Type>, Layer>,
}

#[derive(Default)]
struct Layer {
    rows: i64,
    bounds: Option<[f64; 4]>,
}

fn name(of: Option<shape::Type>) -> &'static str {
    match of {
        Some(shape::Type::Point) => "points",
        Some(shape::Type::Points) => "multipoints",
        Some(shape::Type::Line) => "lines",
        Some(shape::Type::Lines) => "multilines",
        Some(shape::Type::Polygon) => "areas",
        Some(shape::Type::Polygons) => "multiareas",
        None => "whole_area",
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn type_name(of: Type) -> &'static str {
    match of {
        Type::Text => "TEXT",
        Type::Whole => "INTEGER",
        Type::Number => "REAL",
        Type::Flag => "BOOLEAN",
        Type::Time => "DATETIME",
    }
}

fn wrong(cause: rusqlite::Error) -> crate::tell::Failure {
    unwritten(&cause)
}

impl<'a> GeoPackage<'a> {
    pub(super) fn new(plan: &'a Plan, path: &Path) -> Outcome<Self> {
        // Names of SQLite's columns don't differ by case alone, and two are taken.
        let mut taken = vec!["fid".to_owned(), "geom".to_owned()];
        let mut columns = Vec::new();
        for column in plan.columns.all() {
            let mut free = column.name.clone();
            while taken.contains(&free.to_lowercase()) {
                free.insert_str(0, "source_");
            }
            taken.push(free.to_lowercase());
            columns.push(Column { name: free, of: column.of });
        }
        let database = Connection::open(path).map_err(wrong)?;
        // Made under another name and put into its place when it is complete: there is nothing to be rolled back.
        let pragmas = format!(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA application_id = {APPLICATION_ID};
             PRAGMA user_version = {USER_VERSION}; PRAGMA foreign_keys = OFF;"
        );
        database.execute_batch(&pragmas).map_err(wrong)?;
        database.execute_batch("BEGIN").map_err(wrong)?;
        database.execute_batch(SCHEMA).map_err(wrong)?;
        Ok(Self { plan, columns, database, layers: BTreeMap::new() })
    }

    fn begin(&self, of: Option<shape::Type>) -> rusqlite::Result<()> {
        let columns: Vec<String> =
            self.columns.iter().map(|column| format!("{} {}", quoted(&column.name), type_name(column.of))).collect();
        let geometry = of.map(|of| format!("\"geom\" {}, ", of.name().to_uppercase())).unwrap_or_default();
        self.database.execute_batch(&format!(
            "CREATE TABLE \"{}\" (\"fid\" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {geometry}{});",
            name(of),
            columns.join(", ")
        ))
    }

    fn insert(
        &self,
        of: Option<shape::Type>,
        blob: Option<Vec<u8>>,
        row: Vec<Option<Scalar<'_>>>,
    ) -> rusqlite::Result<()> {
        let marks = vec!["?"; self.columns.len() + usize::from(of.is_some())].join(", ");
        let geometry = if of.is_some() { "\"geom\", " } else { "" };
        let names: Vec<String> = self.columns.iter().map(|column| quoted(&column.name)).collect();
        let sql = format!("INSERT INTO \"{}\" ({geometry}{}) VALUES ({marks})", name(of), names.join(", "));
        let cells = self.columns.iter().zip(row).map(|(column, cell)| value(column.of, cell));
        self.database
            .prepare_cached(&sql)?
            .execute(params_from_iter(blob.map(Value::Blob).into_iter().chain(cells)))?;
        Ok(())
    }

    fn describe(&self, of: Option<shape::Type>, layer: &Layer) -> rusqlite::Result<()> {
        let (table, now) = (name(of), self.plan.now.to_string().replace('Z', ".000Z"));
        let data_type = if of.is_some() { "features" } else { "attributes" };
        let [west, south, east, north] = layer.bounds.map_or([None; 4], |bounds| bounds.map(Some));
        self.database.execute(
            "INSERT INTO gpkg_contents VALUES (?1, ?2, ?1, '', ?3, ?4, ?5, ?6, ?7, ?8)",
            params![table, data_type, now, west, south, east, north, of.map(|_| WGS84)],
        )?;
        self.database.execute("INSERT INTO gpkg_ogr_contents VALUES (?1, ?2)", params![table, layer.rows])?;
        let Some(of) = of else { return Ok(()) };
        self.database.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?1, 'geom', ?2, ?3, 0, 0)",
            params![table, of.name().to_uppercase(), WGS84],
        )?;
        self.database.execute(
            "INSERT INTO gpkg_extensions VALUES (?1, 'geom', 'gpkg_rtree_index', ?2, 'write-only')",
            params![table, RTREE_DEFINITION],
        )?;
        self.database.execute_batch(&RTREE.replace("{table}", table))?;
        self.database.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,
             styleQML, styleSLD, useAsDefault, description, owner, ui, update_time)
             VALUES ('', '', ?1, 'geom', 'kinds', ?2, '', 1, '', '', NULL, ?3)",
            params![table, styles::qml(&self.plan.project, &self.plan.language, of), now],
        )?;
        Ok(())
    }
}

/// A cell as `SQLite` has it.
#[allow(clippy::cast_possible_truncation)] // whole: the column would be of numbers otherwise
fn value(of: Type, cell: Option<Scalar<'_>>) -> Value {
    match (of, cell) {
        (_, None) => Value::Null,
        (Type::Whole, Some(Scalar::Number(number))) => Value::Integer(number as i64),
        (Type::Number, Some(Scalar::Number(number))) => Value::Real(number),
        (Type::Flag, Some(Scalar::Flag(flag))) => Value::Integer(i64::from(flag)),
        // To the millisecond, as GeoPackage's DATETIME is (clause 1.1.1.1.3).
        (Type::Time, Some(Scalar::Owned(time))) => Value::Text(time.replace('Z', ".000Z")),
        (_, Some(cell)) => columns::text(&cell).map_or(Value::Null, Value::Text),
    }
}

/// `GeoPackage`'s header (clause 2.1.3) with the bounds, which the spatial index is made of, and the WKB.
fn blob(geometry: &common_ground_core::Geometry) -> Vec<u8> {
    let [west, south, east, north] = shape::bounds(geometry).unwrap_or_default();
    // Little-endian, with an envelope of two dimensions.
    let mut out = vec![b'G', b'P', 0, 0b0000_0011];
    out.extend(WGS84.to_le_bytes());
    for side in [west, east, south, north] {
        out.extend(side.to_le_bytes());
    }
    wkb::write(geometry, &mut out);
    out
}

impl Sink for GeoPackage<'_> {
    fn add(&mut self, one: &Redacted) -> Outcome {
        let contribution = one.contribution();
        let id = contribution.id.to_string();
        let of = contribution.geometry.as_ref().and_then(shape::Type::of);
        if !self.layers.contains_key(&of) {
            self.begin(of).map_err(wrong)?;
            if of.is_some() {
                let create = format!(
                    "CREATE VIRTUAL TABLE \"rtree_{0}_geom\" USING rtree(id, minx, maxx, miny, maxy);",
                    name(of)
                );
                self.database.execute_batch(&create).map_err(wrong)?;
            }
        }
        let row = self.plan.columns.row(contribution, &id);
        let geometry = contribution.geometry.as_ref().filter(|_| of.is_some());
        self.insert(of, geometry.map(blob), row).map_err(wrong)?;
        let layer = self.layers.entry(of).or_default();
        layer.rows += 1;
        if let Some([west, south, east, north]) = geometry.and_then(shape::bounds) {
            let [w, s, e, n] = layer.bounds.unwrap_or([west, south, east, north]);
            layer.bounds = Some([w.min(west), s.min(south), e.max(east), n.max(north)]);
            let sql = format!("INSERT INTO \"rtree_{}_geom\" VALUES (?1, ?2, ?3, ?4, ?5)", name(of));
            let fid = self.database.last_insert_rowid();
            let insert = || self.database.prepare_cached(&sql)?.execute(params![fid, west, east, south, north]);
            insert().map_err(wrong)?;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Outcome<Vec<String>> {
        if self.layers.is_empty() {
            // A file without a layer is none that GIS programs open.
            self.begin(Some(shape::Type::Point)).map_err(wrong)?;
            let empty = "CREATE VIRTUAL TABLE \"rtree_points_geom\" USING rtree(id, minx, maxx, miny, maxy);";
            self.database.execute_batch(empty).map_err(wrong)?;
            self.layers.insert(Some(shape::Type::Point), Layer::default());
        }
        for (of, layer) in &self.layers {
            self.describe(*of, layer).map_err(wrong)?;
        }
        let styles = "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change)
                      VALUES ('layer_styles', 'attributes', 'layer_styles', ?1)";
        self.database.execute(styles, [self.plan.now.to_string().replace('Z', ".000Z")]).map_err(wrong)?;
        self.database.execute_batch("COMMIT").map_err(wrong)?;
        let layers: Vec<String> =
            self.layers.iter().map(|(of, layer)| format!("{} in {}", layer.rows, name(*of))).collect();
        self.database.close().map_err(|(_, cause)| wrong(cause))?;
        Ok(vec![layers.join(", ")])
    }
}

//! `GeoParquet` 1.1: a column for each property, the geometry as WKB, and its bounds in a column of their own, by which
//! readers skip what lies elsewhere. Written with Parquet's own column writer, without Arrow: the columns are flat, and
//! that costs a tenth of the time to build.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use common_ground_core::privacy::Redacted;
use common_ground_core::write::Scalar;
use common_ground_core::{Contribution, Timestamp};
use parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int64Type};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::{WriterProperties, WriterPropertiesPtr};
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::{ColumnPath, Type as Node, TypePtr};
use serde_json::json;

use super::{Plan, Sink, unwritten};
use crate::convert::Outcome;
use crate::convert::columns::{self, Column};
use crate::convert::shape::{self, wkb};
use crate::intake::Type;
use crate::tell::Failure;

/// Contributions of a row group: what readers take or skip at once, and what is held in memory here.
pub(super) const ROW_GROUP: usize = 50_000;
const SIDES: [&str; 4] = ["xmin", "ymin", "xmax", "ymax"];

/// What all files of one conversion have in common.
pub(super) struct Form {
    /// The columns that are written, with their places in a row of the plan.
    columns: Vec<(usize, Column)>,
    node: TypePtr,
    properties: WriterPropertiesPtr,
}

impl Form {
    /// All columns of the plan but `without`.
    pub(super) fn new(plan: &Plan, without: &[&str]) -> Outcome<Self> {
        let wanted = |column: &Column| !without.contains(&column.name.as_str());
        let all = plan.columns.all().iter().cloned().enumerate();
        // A foreign property may be called as the columns made here are: it keeps its place under another name.
        let columns: Vec<_> = all
            .filter(|(_, column)| wanted(column))
            .map(|(at, column)| match column.name.as_str() {
                "geometry" | "bbox" => (at, Column { name: format!("source_{}", column.name), ..column }),
                _ => (at, column),
            })
            .collect();
        let node = Arc::new(schema(&columns).map_err(|cause| unwritten(&cause))?);
        let mut properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(concat!("common-ground ", env!("CARGO_PKG_VERSION")).to_owned());
        // No two are the same: a dictionary would only be built to be thrown away.
        for name in ["contribution_id", "geometry"] {
            properties = properties.set_column_dictionary_enabled(ColumnPath::from(name), false);
        }
        Ok(Self { columns, node, properties: Arc::new(properties.build()) })
    }
}

fn schema(columns: &[(usize, Column)]) -> parquet::errors::Result<Node> {
    let mut fields = Vec::new();
    for (_, column) in columns {
        let (physical, logical) = match column.of {
            Type::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            Type::Whole => (Physical::INT64, None),
            Type::Number => (Physical::DOUBLE, None),
            Type::Flag => (Physical::BOOLEAN, None),
            Type::Time => (Physical::INT64, Some(LogicalType::timestamp(true, TimeUnit::MILLIS))),
        };
        let field = Node::primitive_type_builder(&column.name, physical).with_logical_type(logical);
        fields.push(Arc::new(field.with_repetition(Repetition::OPTIONAL).build()?));
    }
    let sides: parquet::errors::Result<Vec<TypePtr>> = SIDES
        .iter()
        .map(|side| {
            let side = Node::primitive_type_builder(side, Physical::DOUBLE).with_repetition(Repetition::REQUIRED);
            side.build().map(Arc::new)
        })
        .collect();
    let bbox = Node::group_type_builder("bbox").with_repetition(Repetition::OPTIONAL).with_fields(sides?);
    let geometry = Node::primitive_type_builder("geometry", Physical::BYTE_ARRAY);
    fields.push(Arc::new(bbox.build()?));
    fields.push(Arc::new(geometry.with_repetition(Repetition::OPTIONAL).build()?));
    Node::group_type_builder("contributions").with_fields(fields).build()
}

/// The values of one column that wait to be written. `present` has 1 for each row with a value, 0 for one without.
#[derive(Default)]
struct Waiting<T> {
    present: Vec<i16>,
    values: T,
}

impl<T> Waiting<T> {
    fn add<V>(&mut self, value: Option<V>, put: impl FnOnce(&mut T, V)) {
        self.present.push(i16::from(value.is_some()));
        if let Some(value) = value {
            put(&mut self.values, value);
        }
    }
}

/// Texts one after the other, with the end of each.
#[derive(Default)]
struct Texts {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Texts {
    fn end(&mut self) {
        self.ends.push(self.bytes.len());
    }

    fn take(&mut self) -> Vec<ByteArray> {
        let all = bytes::Bytes::from(std::mem::take(&mut self.bytes));
        let mut start = 0;
        let cut = |end| ByteArray::from(all.slice(std::mem::replace(&mut start, end)..end));
        self.ends.drain(..).map(cut).collect()
    }
}

enum Values {
    Texts(Waiting<Texts>),
    Wholes(Waiting<Vec<i64>>),
    Numbers(Waiting<Vec<f64>>),
    Flags(Waiting<Vec<bool>>),
}

impl Values {
    fn new(of: Type) -> Self {
        match of {
            Type::Text => Self::Texts(Waiting::default()),
            Type::Whole | Type::Time => Self::Wholes(Waiting::default()),
            Type::Number => Self::Numbers(Waiting::default()),
            Type::Flag => Self::Flags(Waiting::default()),
        }
    }

    #[allow(clippy::cast_possible_truncation)] // whole: the column would be of numbers otherwise
    fn add(&mut self, cell: Option<&Scalar<'_>>) {
        let number = |cell: &Scalar<'_>| match cell {
            Scalar::Number(number) if number.is_finite() => Some(*number),
            _ => None,
        };
        match self {
            Self::Texts(waiting) => waiting.add(cell, |texts, cell| {
                match cell {
                    Scalar::Text(text) => texts.bytes.extend(text.as_bytes()),
                    other => texts.bytes.extend(columns::text(other).unwrap_or_default().as_bytes()),
                }
                texts.end();
            }),
            Self::Wholes(waiting) => {
                let value = cell.and_then(|cell| match cell {
                    Scalar::Owned(time) => milliseconds(Timestamp::parse(time)?),
                    other => number(other).map(|number| number as i64),
                });
                waiting.add(value, Vec::push);
            }
            Self::Numbers(waiting) => waiting.add(cell.and_then(number), Vec::push),
            Self::Flags(waiting) => {
                let value = cell.and_then(|cell| if let Scalar::Flag(flag) = cell { Some(*flag) } else { None });
                waiting.add(value, Vec::push);
            }
        }
    }

    fn write<W: std::io::Write + Send>(&mut self, group: &mut SerializedRowGroupWriter<'_, W>) -> Outcome {
        let wrong = |cause: parquet::errors::ParquetError| unwritten(&cause);
        let mut column = next(group)?;
        match self {
            Self::Texts(waiting) => {
                let values = waiting.values.take();
                column.typed::<ByteArrayType>().write_batch(&values, Some(&waiting.present), None).map_err(wrong)?;
                waiting.present.clear();
            }
            Self::Wholes(waiting) => {
                let Waiting { present, values } = std::mem::take(waiting);
                column.typed::<Int64Type>().write_batch(&values, Some(&present), None).map_err(wrong)?;
            }
            Self::Numbers(waiting) => {
                let Waiting { present, values } = std::mem::take(waiting);
                column.typed::<DoubleType>().write_batch(&values, Some(&present), None).map_err(wrong)?;
            }
            Self::Flags(waiting) => {
                let Waiting { present, values } = std::mem::take(waiting);
                column.typed::<BoolType>().write_batch(&values, Some(&present), None).map_err(wrong)?;
            }
        }
        column.close().map_err(wrong)
    }
}

fn next<'a, W: std::io::Write + Send>(
    group: &'a mut SerializedRowGroupWriter<'_, W>,
) -> Outcome<parquet::file::writer::SerializedColumnWriter<'a>> {
    let column = group.next_column().map_err(|cause| unwritten(&cause))?;
    column.ok_or_else(|| Failure::new("Cannot write: the file has fewer columns than the table."))
}

fn milliseconds(at: Timestamp) -> Option<i64> {
    i64::try_from(at.unix_seconds()).ok()?.checked_mul(1_000)
}

/// One file, and the rows that wait to be written to it.
pub(super) struct Part {
    form: Arc<Form>,
    writer: SerializedFileWriter<fs::File>,
    values: Vec<Values>,
    bbox: Waiting<[Vec<f64>; 4]>,
    geometry: Waiting<Texts>,
    rows: usize,
    types: BTreeSet<shape::Type>,
    bounds: Option<[f64; 4]>,
}

impl Part {
    pub(super) fn new(form: &Arc<Form>, path: &Path) -> Outcome<Self> {
        let file = fs::File::create(path).map_err(|cause| Failure::of_file("write", path, &cause))?;
        let writer = SerializedFileWriter::new(file, Arc::clone(&form.node), Arc::clone(&form.properties));
        Ok(Self {
            form: Arc::clone(form),
            writer: writer.map_err(|cause| unwritten(&cause))?,
            values: form.columns.iter().map(|(_, column)| Values::new(column.of)).collect(),
            bbox: Waiting::default(),
            geometry: Waiting::default(),
            rows: 0,
            types: BTreeSet::new(),
            bounds: None,
        })
    }

    /// Rows that wait.
    pub(super) fn rows(&self) -> usize {
        self.rows
    }

    pub(super) fn add(&mut self, contribution: &Contribution, row: &[Option<Scalar<'_>>]) -> Outcome {
        for ((at, _), values) in self.form.columns.iter().zip(&mut self.values) {
            values.add(row.get(*at).and_then(Option::as_ref));
        }
        let geometry = contribution.geometry.as_ref();
        self.types.extend(geometry.and_then(shape::Type::of));
        let bounds = geometry.and_then(shape::bounds);
        self.bbox.add(bounds, |sides, bounds| sides.iter_mut().zip(bounds).for_each(|(all, side)| all.push(side)));
        if let Some([west, south, east, north]) = bounds {
            let [w, s, e, n] = self.bounds.unwrap_or([west, south, east, north]);
            self.bounds = Some([w.min(west), s.min(south), e.max(east), n.max(north)]);
        }
        self.geometry.add(geometry, |texts, geometry| {
            wkb::write(geometry, &mut texts.bytes);
            texts.end();
        });
        self.rows += 1;
        if self.rows >= ROW_GROUP { self.flush() } else { Ok(()) }
    }

    /// Writes the rows that wait as one row group.
    pub(super) fn flush(&mut self) -> Outcome {
        if self.rows == 0 {
            return Ok(());
        }
        let wrong = |cause: parquet::errors::ParquetError| unwritten(&cause);
        let mut group = self.writer.next_row_group().map_err(wrong)?;
        self.values.iter_mut().try_for_each(|values| values.write(&mut group))?;
        let Waiting { present, values } = std::mem::take(&mut self.bbox);
        for side in values {
            let mut column = next(&mut group)?;
            column.typed::<DoubleType>().write_batch(&side, Some(&present), None).map_err(wrong)?;
            column.close().map_err(wrong)?;
        }
        Values::Texts(std::mem::take(&mut self.geometry)).write(&mut group)?;
        group.close().map_err(wrong)?;
        self.rows = 0;
        Ok(())
    }

    /// What is left, and the description of the geometry (`GeoParquet` 1.1, "File metadata").
    pub(super) fn finish(mut self) -> Outcome {
        self.flush()?;
        let types: Vec<&str> = self.types.iter().map(|of| of.name()).collect();
        let mut column = json!({
            "encoding": "WKB", "geometry_types": types, "edges": "planar", "orientation": "counterclockwise",
            "covering": {"bbox": {
                "xmin": ["bbox", "xmin"], "ymin": ["bbox", "ymin"], "xmax": ["bbox", "xmax"], "ymax": ["bbox", "ymax"]
            }},
        });
        if let (Some(bounds), Some(column)) = (self.bounds, column.as_object_mut()) {
            column.insert("bbox".to_owned(), json!(bounds));
        }
        // Without `crs` it is OGC:CRS84: WGS 84, longitude first.
        let geo = json!({"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}});
        self.writer.append_key_value_metadata(KeyValue::new("geo".to_owned(), geo.to_string()));
        self.writer.close().map_err(|cause| unwritten(&cause))?;
        Ok(())
    }
}

/// One file for everything.
pub(super) struct File<'a> {
    plan: &'a Plan,
    part: Part,
}

impl<'a> File<'a> {
    pub(super) fn new(plan: &'a Plan, path: &Path) -> Outcome<Self> {
        let form = Arc::new(Form::new(plan, &[])?);
        Ok(Self { plan, part: Part::new(&form, path)? })
    }
}

impl Sink for File<'_> {
    fn add(&mut self, one: &Redacted) -> Outcome {
        let contribution = one.contribution();
        let id = contribution.id.to_string();
        self.part.add(contribution, &self.plan.columns.row(contribution, &id))
    }

    fn finish(self: Box<Self>) -> Outcome<Vec<String>> {
        self.part.finish()?;
        Ok(Vec::new())
    }
}

//! CSV (RFC 4180, UTF-8 with a byte-order mark, without which spreadsheets take it for something else). After the
//! columns of the contribution: a column of 0 and 1 for each option of a question that takes several, a point inside or
//! on the thing, and its whole geometry as WKT.

use common_ground_core::package::{guard, wkt};
use common_ground_core::privacy::Redacted;
use common_ground_core::project::QuestionType;
use common_ground_core::write::Scalar;

use super::{Plan, Sink, Stream, unwritten};
use crate::convert::shape::inside;
use crate::convert::{Outcome, columns};

/// A table.
pub(super) struct Table<'a> {
    plan: &'a Plan,
    /// Questions that take several options, each with the ids of these.
    several: Vec<(&'a str, Vec<&'a str>)>,
    to: csv::Writer<Vec<u8>>,
    stream: Stream,
}

/// Bytes after which what was written is handed on.
const CHUNK: usize = 1 << 16;

impl<'a> Table<'a> {
    pub(super) fn new(plan: &'a Plan, mut stream: Stream) -> Outcome<Self> {
        let several: Vec<(&str, Vec<&str>)> = plan
            .project
            .questions
            .iter()
            .filter(|question| plan.columns.has(&question.id))
            .filter_map(|question| match &question.of {
                QuestionType::Choices { options, .. } => {
                    Some((question.id.as_str(), options.iter().map(|option| option.id.as_str()).collect()))
                }
                _ => None,
            })
            .collect();
        stream.put("\u{FEFF}")?;
        let mut to = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        let names = plan.columns.all().iter().map(|column| column.name.clone());
        let options =
            several.iter().flat_map(|(id, options)| options.iter().map(move |option| format!("{id}__{option}")));
        let places = ["longitude", "latitude", "geometry"].map(str::to_owned);
        let header: Vec<String> = names.chain(options).chain(places).map(|name| guard(&name).into_owned()).collect();
        to.write_record(&header).map_err(|cause| unwritten(&cause))?;
        Ok(Self { plan, several, to, stream })
    }

    fn hand_on(&mut self) -> Outcome {
        let empty = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        let written = std::mem::replace(&mut self.to, empty).into_inner().map_err(|cause| unwritten(&cause))?;
        self.stream.put(&String::from_utf8_lossy(&written))
    }
}

impl Sink for Table<'_> {
    fn add(&mut self, one: &Redacted) -> Outcome {
        let contribution = one.contribution();
        let id = contribution.id.to_string();
        let mut cells: Vec<String> = Vec::new();
        for cell in self.plan.columns.row(contribution, &id) {
            cells.push(match &cell {
                None => String::new(),
                Some(Scalar::Text(text)) => guard(text).into_owned(),
                Some(Scalar::Owned(text)) => guard(text).into_owned(),
                Some(scalar) => columns::text(scalar).unwrap_or_default(),
            });
        }
        for (question, options) in &self.several {
            let picked = contribution.text(question).map(|ids| ids.split(';').collect::<Vec<_>>());
            cells.extend(options.iter().map(|option| match &picked {
                Some(picked) => if picked.contains(option) { "1" } else { "0" }.to_owned(),
                None => String::new(),
            }));
        }
        let at = contribution.geometry.as_ref().and_then(inside);
        cells.extend(at.map_or_else(<[String; 2]>::default, |at| at.map(|degrees| degrees.to_string())));
        cells.push(contribution.geometry.as_ref().map(wkt).unwrap_or_default());
        self.to.write_record(&cells).map_err(|cause| unwritten(&cause))?;
        if self.to.get_ref().len() > CHUNK { self.hand_on() } else { Ok(()) }
    }

    fn finish(mut self: Box<Self>) -> Outcome<Vec<String>> {
        self.hand_on()?;
        self.stream.end()?;
        Ok(Vec::new())
    }
}

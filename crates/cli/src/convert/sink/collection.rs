//! `GeoJSON`, as the widget exports it, and one feature a line.

use common_ground_core::merging::Gone;
use common_ground_core::privacy::{Audience, Redacted};
use common_ground_core::write::{self, CollectionWriter, Header};

use super::{Plan, Sink, Stream};
use crate::convert::Outcome;

/// One `FeatureCollection`.
pub(super) struct Collection<'a> {
    plan: &'a Plan,
    writer: CollectionWriter,
    to: Stream,
}

impl<'a> Collection<'a> {
    pub(super) fn new(plan: &'a Plan, to: Stream) -> Self {
        Self { plan, writer: CollectionWriter::new(), to }
    }
}

impl Sink for Collection<'_> {
    fn add(&mut self, one: &Redacted) -> Outcome {
        self.to.put(&self.writer.add(one))
    }

    fn finish(mut self: Box<Self>) -> Outcome<Vec<String>> {
        let header = Header {
            project: &self.plan.project.id,
            project_version: &self.plan.project.version,
            exported_at: self.plan.now,
            device: None,
            app: env!("CARGO_PKG_VERSION"),
        };
        // An older file that is merged with this one later must not bring back what was taken back. Nobody else needs to
        // know who did.
        let gone = if self.plan.audience == Audience::Team { self.plan.gone.clone() } else { Gone::default() };
        self.to.put(&self.writer.finish_with(header, &gone))?;
        self.to.end()?;
        Ok(Vec::new())
    }
}

/// How the canonical text of a feature ends.
const TYPE: &str = ",\"type\":\"Feature\"}";

/// One feature a line. Its type comes first, by which GDAL tells such a file from one that holds a single feature.
pub(super) struct Lines(pub(super) Stream);

impl Sink for Lines {
    fn add(&mut self, one: &Redacted) -> Outcome {
        let text = write::feature(one.contribution());
        let members = text.strip_prefix('{').and_then(|text| text.strip_suffix(TYPE));
        match members {
            Some(members) => self.0.put(&["{\"type\":\"Feature\",", members, "}\n"].concat()),
            None => self.0.put(&[text.as_str(), "\n"].concat()),
        }
    }

    fn finish(self: Box<Self>) -> Outcome<Vec<String>> {
        self.0.end()?;
        Ok(Vec::new())
    }
}

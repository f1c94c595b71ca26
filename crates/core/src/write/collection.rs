//! A `FeatureCollection` in parts, with our own header as its last member.

use serde_json::Value;

use super::{Scalar, Text, feature, push_string, scalar_text};
use crate::keeping::Hash;
use crate::keeping::book::Withdrawal;
use crate::merging::{Gone, Version};
use crate::privacy::Redacted;
use crate::{FORMAT, Timestamp};

/// What stands in the collection's `common_ground` member besides the count and the checksum.
#[derive(Clone, Copy, Debug)]
pub struct Header<'a> {
    /// The project's id.
    pub project: &'a str,
    /// [`crate::Project::version`].
    pub project_version: &'a str,
    /// When the export was made.
    pub exported_at: Timestamp,
    /// Label of the device, if it has one.
    pub device: Option<&'a str>,
    /// Version of the application.
    pub app: &'a str,
}

/// Count and SHA-256 over the canonical texts of features, each followed by one line feed, in the order of the file.
#[derive(Clone, Default)]
pub(crate) struct Checksum {
    hash: Hash,
    features: u32,
}

impl Checksum {
    pub(crate) fn add(&mut self, feature: &str) {
        self.hash.add(feature.as_bytes());
        self.hash.add(b"\n");
        self.features += 1;
    }

    /// The count and the hash in lower-case hexadecimal digits.
    pub(crate) fn finish(self) -> (u32, String) {
        (self.features, self.hash.finish())
    }
}

/// Writes a `FeatureCollection` in parts, so that an export of any size needs the memory of one feature. The parts put
/// one after the other are the file: one feature a line, `common_ground` as the last member, its `sha256` over the
/// features' canonical texts, each followed by one line feed.
#[derive(Default)]
pub struct CollectionWriter {
    checksum: Checksum,
}

impl CollectionWriter {
    /// A collection without features.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next part: one feature, with what stands before it.
    pub fn add(&mut self, redacted: &Redacted) -> String {
        let text = feature(redacted.contribution());
        let before = self.before();
        self.checksum.add(&text);
        let mut part = String::with_capacity(before.len() + text.len());
        part.push_str(before);
        part.push_str(&text);
        part
    }

    /// The same for a contribution that has left already, in the file that it was read from: nothing is taken out of it.
    /// What stands before it, and its own text.
    pub fn pass_on<'a>(&mut self, version: &'a Version) -> [&'a str; 2] {
        let before = self.before();
        self.checksum.add(version.text());
        [before, version.text()]
    }

    /// The last part.
    pub fn finish(self, header: Header<'_>) -> String {
        self.finish_with(header, &Gone::default())
    }

    /// The last part, with the withdrawals that no file of their own goes with.
    pub fn finish_with(self, header: Header<'_>, gone: &Gone) -> String {
        let mut part = String::new();
        if self.checksum.features == 0 {
            part.push_str(self.before());
        }
        let (features, sha256) = self.checksum.finish();
        let mut members = vec![
            ("app", Scalar::Text(header.app)),
            ("contributions", Scalar::Number(f64::from(features))),
            ("exported_at", Scalar::Owned(header.exported_at.to_string())),
            ("format", Scalar::Number(f64::from(FORMAT))),
            ("project", Scalar::Text(header.project)),
            ("project_version", Scalar::Text(header.project_version)),
            ("sha256", Scalar::Owned(sha256)),
        ];
        if let Some(device) = header.device {
            members.insert(2, ("device", Scalar::Text(device)));
        }
        part.push_str("\n],\"common_ground\":{");
        for (n, (name, scalar)) in members.iter().enumerate() {
            if n > 0 {
                part.push(',');
            }
            push_string(&mut part, name);
            part.push(':');
            match scalar_text(scalar) {
                Some(Text::Quoted(quoted)) => push_string(&mut part, quoted),
                Some(Text::Plain(plain)) => part.push_str(&plain),
                None => part.push_str("null"),
            }
        }
        if !gone.is_empty() {
            part.push_str(",\"withdrawals\":");
            let one = |withdrawal: Withdrawal| {
                let (at, participant) = (withdrawal.at.to_string(), withdrawal.participant.to_string());
                Value::from_iter([("at", at), ("participant", participant)])
            };
            part.push_str(&gone.iter().map(one).collect::<Value>().to_string());
        }
        part.push_str("}}\n");
        part
    }

    fn before(&self) -> &'static str {
        if self.checksum.features == 0 { "{\"type\":\"FeatureCollection\",\"features\":[\n" } else { ",\n" }
    }
}

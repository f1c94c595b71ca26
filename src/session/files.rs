//! Files: a copy of everything to hand over, and files of this or another tool brought in, slice by slice.

use std::sync::Arc;

use common_ground_core::privacy::{Audience, redact};
use common_ground_core::read::{self, Foreign, Options, Reader};
use common_ground_core::store::{Merged, Store};
use common_ground_core::write::{CollectionWriter, Header};
use common_ground_core::{Contribution, Problem, merge};
use leptos::prelude::*;
use web_sys::File;

use super::Session;
use crate::device::{self, files};

/// Bytes read at a time. Parsing this much takes a few milliseconds, so the page stays alive.
const SLICE: f64 = 131_072.0;
/// Contributions written in the first transaction; each further one takes twice as many, because each begins with a
/// look at what is there.
const BATCH: usize = 4_000;

/// A file that was chosen and waits for an answer: it is another tool's.
#[derive(Clone)]
pub struct Offered {
    /// The file.
    pub file: KeptFile,
    /// The property that most likely holds the name.
    pub name_property: Option<String>,
    /// The text properties of its first features.
    pub properties: Vec<String>,
}

/// A browser file in the reactive arena.
pub type KeptFile = StoredValue<File, LocalStorage>;

/// How bringing in a file is going.
#[derive(Clone)]
pub enum ImportState {
    /// Another tool's file: ask what is in it.
    Ask(Offered),
    /// Reading; per cent done.
    Reading {
        /// The file's name.
        file: String,
        /// 0 to 100.
        percent: u8,
    },
    /// Done, stopped or failed.
    Report(Report),
}

/// What came of a file.
#[derive(Clone, Default)]
pub struct Report {
    /// The file's name.
    pub file: String,
    /// New here.
    pub added: usize,
    /// Newer than what was here.
    pub updated: usize,
    /// Already here.
    pub same: usize,
    /// Left out because something is wrong with them.
    pub left_out: usize,
    /// What is wrong or was mended.
    pub problems: Arc<Vec<Problem>>,
    /// True when the person stopped it.
    pub stopped: bool,
    /// Message key of the storage error that ended it.
    pub failed: Option<&'static str>,
}

impl Session {
    /// Everything on this device as one file for the research team: its name, itself, and how many are in it.
    pub fn copy(self) -> Option<(File, usize)> {
        let items: Vec<Arc<Contribution>> = self.contributions.with_untracked(|all| all.values().cloned().collect());
        let file = self.written(items.iter().map(AsRef::as_ref))?;
        Some((file, items.len()))
    }

    /// The answer under way as a file, for when it can't be saved.
    pub fn copy_of_draft(self) -> Option<File> {
        let item = self.draft_as_contribution()?;
        self.written(std::iter::once(&item))
    }

    fn written<'a>(self, items: impl Iterator<Item = &'a Contribution>) -> Option<File> {
        let project = self.project();
        let now = device::now().to_string();
        let mut writer = CollectionWriter::new();
        let mut parts: Vec<String> = items.map(|item| writer.add(&redact(item, &project, Audience::Team))).collect();
        parts.push(writer.finish(Header {
            project: &project.id,
            project_version: &project.version,
            exported_at: device::now(),
            device: None,
            app: env!("CARGO_PKG_VERSION"),
        }));
        let stamp: String = now.chars().filter(char::is_ascii_alphanumeric).take(13).collect();
        files::file(&format!("{}-{stamp}.geojson", project.id), &parts)
    }

    /// Looks at a chosen file and brings it in, or asks first when it is another tool's.
    pub async fn offer_file(self, file: File) {
        let start = files::slice(&file, 0.0, SLICE).await.unwrap_or_default();
        if read::is_ours(&start) || start.is_empty() {
            return self.bring_in(file, None, None).await;
        }
        let properties = read::text_properties(&start);
        if properties.is_empty() {
            return self.bring_in(file, None, None).await;
        }
        self.import.set(Some(ImportState::Ask(Offered {
            name_property: read::guess_name_property(&properties),
            properties,
            file: StoredValue::new_local(file),
        })));
    }

    /// Stops the import under way; what is in stays in.
    pub fn stop_import(self) {
        self.import.set(None);
    }

    /// Reads a file slice by slice, stores and shows what is good, and reports. `kind` and `name_property` say what
    /// another tool's features are.
    pub async fn bring_in(self, file: File, kind: Option<String>, name_property: Option<String>) {
        let project = self.project();
        let name = file.name();
        let size = file.size();
        let mut reader = Reader::new(Options {
            unicode: device::unicode(),
            now: device::now(),
            foreign: Foreign {
                kind: kind.or_else(|| project.kinds.first().map(|k| k.id.clone())).unwrap_or_default(),
                name_property,
                project: project.id.clone(),
            },
            area: Some(project.area.bounds),
        });
        let mut report = Report { file: name.clone(), ..Report::default() };
        let mut problems = Vec::new();
        let mut batch: Vec<Contribution> = Vec::new();
        let mut at = 0.0;
        let mut enough = BATCH;
        let percent = |at: f64| {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 100
            let percent = (at / size.max(1.0) * 100.0) as u8;
            ImportState::Reading { file: name.clone(), percent: percent.min(100) }
        };
        self.import.set(Some(percent(0.0)));
        while at < size {
            let Ok(bytes) = files::slice(&file, at, (at + SLICE).min(size)).await else {
                report.failed = Some("import-failed");
                break;
            };
            batch.extend(reader.push(&bytes));
            problems.extend(reader.problems());
            at += SLICE;
            if reader.refused() {
                break;
            }
            if !matches!(self.import.get_untracked(), Some(ImportState::Reading { .. })) {
                report.stopped = true;
                break;
            }
            self.import.set(Some(percent(at)));
            if batch.len() >= enough {
                enough *= 2;
                if !self.take_in(std::mem::take(&mut batch), &mut report).await {
                    break;
                }
            }
        }
        if report.failed.is_none() && !report.stopped {
            let rest = reader.finish();
            batch.extend(rest.contributions);
            problems.extend(rest.problems);
            self.take_in(batch, &mut report).await;
        }
        report.left_out =
            problems.iter().filter(|p| p.code.severity() == common_ground_core::problem::Severity::Feature).count();
        report.problems = Arc::new(problems);
        self.import.set(Some(ImportState::Report(report)));
        device::mark("cg-imported");
    }

    /// Stores a batch, then shows it. False when the store refused.
    async fn take_in(self, batch: Vec<Contribution>, report: &mut Report) -> bool {
        let merged = match self.store() {
            Some(store) => store.merge(&batch).await,
            None => Ok(self.merged_in_memory(batch)),
        };
        match merged {
            Ok(merged) => {
                let ids: Vec<_> = merged.changed.iter().map(|c| c.id).collect();
                let updated =
                    self.contributions.with_untracked(|all| ids.iter().filter(|id| all.contains_key(id)).count());
                report.updated += updated;
                report.added += ids.len() - updated;
                report.same += merged.kept.len();
                for slice in merged.changed.chunks(1_000) {
                    self.apply(slice.iter().map(|c| (c.id, Some(Arc::new(c.clone())))).collect());
                    gloo::timers::future::TimeoutFuture::new(0).await;
                }
                for ids in ids.chunks(1_000) {
                    self.tell(ids);
                }
                true
            }
            Err(error) => {
                report.failed = Some(super::open::message(&error));
                false
            }
        }
    }

    fn merged_in_memory(self, batch: Vec<Contribution>) -> Merged {
        self.contributions.with_untracked(|all| {
            let (changed, kept): (Vec<_>, Vec<_>) =
                batch.into_iter().partition(|item| merge::decide(all.get(&item.id).map(AsRef::as_ref), item).changes());
            Merged { changed, kept: kept.into_iter().map(|item| item.id).collect() }
        })
    }
}

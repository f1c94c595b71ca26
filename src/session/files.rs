//! Files: a copy of everything to hand over, and files of this or another tool brought in, slice by slice.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use common_ground_core::keeping::book::Withdrawal;
use common_ground_core::privacy::{Audience, redact};
use common_ground_core::problem::Severity;
use common_ground_core::read::{self, Foreign, Options, Reader};
use common_ground_core::store::{Merged, Store, StoreError};
use common_ground_core::write::{CollectionWriter, Header};
use common_ground_core::{Contribution, Problem, Uuid, merge};
use leptos::prelude::*;
use web_sys::File;

use super::people::gone;
use super::{ProjectTrouble, Session};
use crate::device::{self, files};

/// Bytes fetched from a file at a time.
const CHUNK: f64 = 2_097_152.0;
/// Bytes parsed at a time: a few milliseconds, so that the page stays alive.
const SLICE: usize = 131_072;
/// Contributions written in the first transaction.
const BATCH: usize = 4_000;
/// Contributions taken onto the map at a time.
const SHOWN: usize = 1_000;

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
    /// Writing to the device; per cent done.
    Saving {
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
    /// Left out because the people who said them have withdrawn them.
    pub withdrawn: usize,
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

    /// Some contributions as a file for the research team.
    pub fn written<'a>(self, items: impl Iterator<Item = &'a Contribution>) -> Option<File> {
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
        let start = files::slice(&file, 0.0, 131_072.0).await.unwrap_or_default();
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

    /// Whether a file is being read or stored right now.
    pub fn bringing_in(self) -> bool {
        self.import.with(|state| matches!(state, Some(ImportState::Reading { .. } | ImportState::Saving { .. })))
    }

    /// Stops the reading of a file, or closes its report.
    pub fn stop_import(self) {
        self.import.set(None);
    }

    /// Reads a file, stores and shows what is good, and reports. `kind` and `name_property` say what another tool's
    /// features are. A file that is refused, or stopped while it is read, changes nothing.
    pub async fn bring_in(self, file: File, kind: Option<String>, name_property: Option<String>) {
        let reader = self.reader(kind, name_property);
        let mut report = Report { file: file.name(), ..Report::default() };
        let items = self.read_whole(&file, reader, &mut report).await;
        self.take_in(items, &mut report).await;
        self.import.set(Some(ImportState::Report(report)));
        device::mark("cg-imported");
    }

    /// Takes in what somebody has published, without storing any of it.
    pub async fn show_published(self, address: &str, text: &str) {
        let mut reader = self.reader(None, None);
        let mut items = Vec::new();
        for slice in text.as_bytes().chunks(SLICE) {
            items.extend(reader.push(slice));
            device::breathe().await;
        }
        let rest = reader.finish();
        items.extend(rest.contributions);
        if rest.refused {
            let trouble = ProjectTrouble { file: address.to_owned(), problems: rest.problems, key: None };
            return self.wrong.set(Some(trouble));
        }
        self.show(items).await;
        self.opened.set(true);
    }

    fn reader(self, kind: Option<String>, name_property: Option<String>) -> Reader {
        let project = self.project();
        Reader::new(Options {
            unicode: device::unicode(),
            now: device::now(),
            foreign: Foreign {
                kind: kind.or_else(|| project.kinds.first().map(|k| k.id.clone())).unwrap_or_default(),
                name_property,
                project: project.id.clone(),
            },
            area: Some(project.reach(false)),
            masked_area: Some(project.reach(true)),
        })
    }

    /// Everything good in a file; nothing when it was refused, stopped or could not be read.
    async fn read_whole(self, file: &File, mut reader: Reader, report: &mut Report) -> Vec<Contribution> {
        let size = file.size();
        let mut items = Vec::new();
        let mut problems = Vec::new();
        let mut at = 0.0;
        while at < size && !reader.refused() {
            self.import.set(Some(ImportState::Reading { file: file.name(), percent: percent(at, size) }));
            let Ok(bytes) = files::slice(file, at, (at + CHUNK).min(size)).await else {
                report.failed = Some("import-failed");
                return Vec::new();
            };
            for slice in bytes.chunks(SLICE) {
                items.extend(reader.push(slice));
                problems.extend(reader.problems());
                device::breathe().await;
                if !matches!(self.import.get_untracked(), Some(ImportState::Reading { .. })) {
                    report.stopped = true;
                    return Vec::new();
                }
            }
            at += CHUNK;
        }
        let rest = reader.finish();
        items.extend(rest.contributions);
        problems.extend(rest.problems);
        report.left_out = problems.iter().filter(|p| p.code.severity() == Severity::Feature).count();
        report.problems = Arc::new(problems);
        if let Err(error) = self.heed(rest.withdrawals, report).await {
            report.failed = Some(super::open::message(&error));
            return Vec::new();
        }
        if rest.refused { Vec::new() } else { items }
    }

    /// Somebody has taken back what they said: it goes from here as well.
    async fn heed(self, withdrawals: Vec<Withdrawal>, report: &mut Report) -> Result<(), StoreError> {
        if withdrawals.is_empty() {
            return Ok(());
        }
        let known: BTreeSet<Uuid> = self.withdrawn().await?;
        for gone in withdrawals.into_iter().filter(|gone| !known.contains(&gone.participant)) {
            let before = self.contributions.with_untracked(BTreeMap::len);
            self.withdraw(gone.participant).await?;
            report.withdrawn += before.saturating_sub(self.contributions.with_untracked(BTreeMap::len));
        }
        Ok(())
    }

    /// Stores batch after batch, and shows each while the next one is on its way to the disk.
    async fn take_in(self, mut items: Vec<Contribution>, report: &mut Report) {
        let total = items.len();
        let mut done = 0;
        let mut batch = BATCH;
        let mut stored = Vec::new();
        while !items.is_empty() && report.failed.is_none() {
            self.import.set(Some(ImportState::Saving { percent: percent_of(done, total) }));
            let rest = items.split_off(batch.min(items.len()));
            let next = std::mem::replace(&mut items, rest);
            done += next.len();
            // Each transaction begins with a look at what is there, so they get longer and fewer.
            batch *= 2;
            let (merged, ()) = futures::join!(self.merge(next), self.show(std::mem::take(&mut stored)));
            match merged {
                Ok(merged) => {
                    let ids: Vec<_> = merged.changed.iter().map(|c| c.id).collect();
                    let there = |all: &super::Contributions| ids.iter().filter(|id| all.contains_key(id)).count();
                    let updated = self.contributions.with_untracked(there);
                    report.updated += updated;
                    report.added += ids.len() - updated;
                    report.same += merged.kept.len();
                    report.withdrawn += merged.withdrawn.len();
                    self.came_from_elsewhere(&merged.changed).await;
                    ids.chunks(1_000).for_each(|ids| self.tell(ids));
                    stored = merged.changed;
                }
                Err(error) => report.failed = Some(super::open::message(&error)),
            }
        }
        self.show(stored).await;
    }

    /// Takes contributions into the state and onto the map, some at a time.
    pub(super) async fn show(self, items: Vec<Contribution>) {
        let mut items = items.into_iter().map(|c| (c.id, Some(Arc::new(c)))).peekable();
        while items.peek().is_some() {
            self.apply(items.by_ref().take(SHOWN).collect());
            device::breathe().await;
        }
    }

    pub(super) async fn merge(self, batch: Vec<Contribution>) -> Result<Merged, StoreError> {
        match self.store() {
            Some(store) => store.merge(batch).await,
            None => Ok(self.merged_in_memory(batch)),
        }
    }

    fn merged_in_memory(self, mut batch: Vec<Contribution>) -> Merged {
        let withdrawn = batch.extract_if(.., |item| gone::holds(item)).map(|item| item.id).collect();
        self.contributions.with_untracked(|all| {
            let (changed, kept): (Vec<_>, Vec<_>) =
                batch.into_iter().partition(|item| merge::decide(all.get(&item.id).map(AsRef::as_ref), item).changes());
            Merged { changed, kept: kept.into_iter().map(|item| item.id).collect(), withdrawn }
        })
    }
}

fn percent(at: f64, of: f64) -> u8 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 100
    let percent = (at / of.max(1.0) * 100.0).clamp(0.0, 100.0) as u8;
    percent
}

fn percent_of(done: usize, total: usize) -> u8 {
    u8::try_from(done * 100 / total.max(1)).unwrap_or(100)
}

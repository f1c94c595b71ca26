//! Reads all sources side by side and puts what they hold together. What comes of it doesn't depend on which one is done
//! first.

use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use common_ground_core::Uuid;
use common_ground_core::merging::{Beside, Conflict, Set, Tally, Version};
use common_ground_core::read::Options;

use crate::intake::{Intake, Opened, Picture, Source, Taken, Told};
use crate::tell::Work;

/// Into so many parts the contributions are sorted by the first byte of their ids, so that threads seldom wait for each
/// other; the parts one after the other are in the order of ids.
const PARTS: usize = 256;

/// What is told of one source.
pub(super) struct Report {
    pub(super) name: String,
    pub(super) features: usize,
    /// Contributions that were read.
    pub(super) read: usize,
    pub(super) left_out: usize,
    pub(super) told: Vec<Told>,
    pub(super) unreadable: Option<String>,
    pub(super) projects: BTreeMap<(String, String), usize>,
    /// Photos and voice notes in it.
    pub(super) pictures: Vec<Picture>,
    /// The file, to read these out of it.
    pub(super) opened: Option<Opened>,
}

/// Everything that all sources hold.
pub(super) struct Gathered {
    pub(super) reports: Vec<Report>,
    pub(super) beside: Beside,
    parts: Vec<Set>,
}

/// What counts, and what does not.
pub(super) struct Settled {
    /// What counts: parts, which are in the order of ids.
    pub(super) kept: Vec<Vec<Version>>,
    pub(super) conflicts: Vec<Conflict>,
    pub(super) tally: Tally,
}

impl Settled {
    /// Takes out the copies of names of what is not there, which somebody may have taken back.
    fn forget_names(&mut self) {
        let there: HashSet<Uuid> = self.kept.iter().flatten().map(Version::id).collect();
        let conflicts = self.conflicts.iter_mut().flat_map(|conflict| [&mut conflict.kept, &mut conflict.lost]);
        for version in self.kept.iter_mut().flatten().chain(conflicts) {
            version.forget_names(|id| there.contains(&id));
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads all sources.
pub(super) fn gather(sources: &[Source], intake: &Intake, options: &Options) -> Gathered {
    let work = Work::counting("reading", sources.iter().map(Source::size).sum());
    let intake = intake.clone().watched(work.bar());
    let parts: Vec<Mutex<Set>> = (0..PARTS).map(|_| Mutex::default()).collect();
    let beside = Mutex::new(Beside::default());
    let reports = Mutex::new(BTreeMap::new());
    let next = AtomicUsize::new(0);
    let reading = || {
        while let Some((number, source)) = {
            let number = next.fetch_add(1, Ordering::Relaxed);
            sources.get(number).map(|source| (number, source))
        } {
            let origin = u32::try_from(number).unwrap_or(u32::MAX);
            let opened = intake.open_once(source);
            let mut taken = match &opened {
                Ok(opened) => opened.versions(origin, options),
                Err(trouble) => Taken { unreadable: Some(trouble.to_string()), ..Taken::default() },
            };
            let report = Report {
                name: source.name(),
                features: taken.features,
                read: taken.versions.len(),
                left_out: taken.left_out,
                told: taken.told,
                unreadable: taken.unreadable,
                projects: taken.projects,
                pictures: taken.pictures,
                opened: opened.ok(),
            };
            for version in taken.versions.drain(..) {
                let [first, ..] = *version.id().as_bytes();
                if let Some(part) = parts.get(usize::from(first)) {
                    lock(part).add(version);
                }
            }
            lock(&beside).absorb(taken.beside);
            lock(&reports).insert(number, report);
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(sources.len());
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(reading);
        }
        reading();
    });
    work.gone();
    Gathered {
        reports: reports.into_inner().unwrap_or_else(PoisonError::into_inner).into_values().collect(),
        beside: beside.into_inner().unwrap_or_else(PoisonError::into_inner),
        parts: parts.into_iter().map(|part| part.into_inner().unwrap_or_else(PoisonError::into_inner)).collect(),
    }
}

impl Gathered {
    /// The parts that hold what counts.
    pub(super) fn settle(&mut self) -> Settled {
        let mut settled = Settled { kept: Vec::new(), conflicts: Vec::new(), tally: Tally::default() };
        for set in self.parts.drain(..) {
            let part = set.settle(&self.beside.gone);
            settled.kept.push(part.kept);
            settled.conflicts.extend(part.conflicts);
            settled.tally.add(part.tally);
        }
        if !self.beside.gone.is_empty() {
            settled.forget_names();
        }
        settled
    }

    /// The photos and voice notes of all sources, by id: which one counts, in which source it is; and how many differ.
    pub(super) fn pictures(&self) -> (BTreeMap<Uuid, (usize, &Picture)>, usize) {
        let mut all: BTreeMap<Uuid, (usize, &Picture)> = BTreeMap::new();
        let mut differ = 0;
        for (number, report) in self.reports.iter().enumerate() {
            for picture in &report.pictures {
                let known = all.entry(picture.id).or_insert((number, picture));
                differ += usize::from(known.1.facts != picture.facts);
                // The same one whatever the order of the sources.
                if (picture.facts, &picture.path) > (known.1.facts, &known.1.path) {
                    *known = (number, picture);
                }
            }
        }
        (all, differ)
    }
}

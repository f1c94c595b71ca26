//! What is looked at of each contribution: of each id the one that counts, without what somebody has withdrawn. All the
//! rest of it is let go, so that a million fit into memory.

use std::collections::BTreeMap;

use common_ground_core::alike::{Host, Name};
use common_ground_core::merging::Gone;
use common_ground_core::text::Unicode;
use common_ground_core::{Contribution, Geometry, Provenance, Uuid, merge};
use unicode_normalization::UnicodeNormalization;

use super::report::Report;
use crate::intake::{Found, Intake, Manner, Source, Trouble};
use crate::tell::{Failure, Work};
use crate::words;

/// The normal forms of Unicode.
pub(crate) const UNICODE: Unicode = Unicode { nfc: |text| text.nfc().collect(), nfd: |text| text.nfd().collect() };

/// What a contribution is called by.
const NAME: &str = "name";

/// One contribution.
pub(super) struct One {
    pub(super) id: Uuid,
    pub(super) kind: String,
    pub(super) category: String,
    /// As it was typed; empty where nothing was.
    pub(super) name: String,
    pub(super) geometry: Option<Geometry>,
    /// Its point was moved.
    pub(super) masked: bool,
}

/// All contributions, by id.
pub(super) struct Mentions(BTreeMap<Uuid, One>);

impl Mentions {
    /// Reads all files. One that can't be read to its end may hold a withdrawal, so then there is nothing.
    pub(super) fn read(
        sources: &[Source],
        intake: &Intake,
        manner: &Manner,
        report: &mut Report,
        work: &Work,
    ) -> Result<Self, Failure> {
        let mut all: BTreeMap<Uuid, Contribution> = BTreeMap::new();
        let mut gone = Gone::default();
        for source in sources {
            let name = source.name();
            let unread = |trouble: Trouble| Failure::new(format!("Nothing was written, because of {name}: {trouble}."));
            let opened = intake.open(source).map_err(unread)?;
            let aside = opened.aside().map_err(unread)?;
            if let Some(why) = aside.unreadable {
                return Err(unread(Trouble::Unusable(why)));
            }
            for told in &aside.told {
                work.aside(|| report.tell(told.of(&name)));
            }
            let end = opened.each(manner, &mut |found| match found {
                Found::Contribution(contribution) => drop(merge::merge_into(&mut all, lean(contribution))),
                Found::Problem(problem) => work.aside(|| report.tell(words::located(&name, &problem))),
            });
            let end = end.map_err(unread)?;
            if end.refused {
                return Err(Failure::new(format!("Nothing was written: {name} was refused.")));
            }
            gone.extend(aside.beside.gone.iter());
            gone.extend(end.withdrawals);
        }
        let is_gone = |item: &Contribution| {
            let participant = item.provenance.participant.as_deref().and_then(|id| Uuid::try_parse(id).ok());
            gone.has(item.id) || participant.is_some_and(|id| gone.has(id))
        };
        Ok(Self(all.into_values().filter(|item| !is_gone(item)).map(|item| (item.id, One::from(item))).collect()))
    }

    pub(super) fn get(&self, id: Uuid) -> Option<&One> {
        self.0.get(&id)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &One> {
        self.0.values()
    }

    /// Those that can be compared, with their names made ready for it.
    pub(super) fn comparable(&self, host: &Host) -> impl Iterator<Item = (&One, Name)> {
        let here = |one: &&One| !one.masked && one.geometry.is_some();
        self.all().filter(here).filter_map(|one| Some((one, Name::new(&one.name, host)?)))
    }
}

/// What decides which of two counts, and what is looked at.
fn lean(mut item: Contribution) -> Contribution {
    item.answers.retain(|id, _| id == NAME);
    item.provenance = Provenance { participant: item.provenance.participant, ..Provenance::default() };
    (item.about, item.location.near) = (None, None);
    (item.responds_to, item.skipped, item.declined) = Default::default();
    item
}

impl From<Contribution> for One {
    fn from(item: Contribution) -> Self {
        Self {
            id: item.id,
            name: item.text(NAME).unwrap_or_default().to_owned(),
            kind: item.kind,
            category: item.category.unwrap_or_default(),
            geometry: item.geometry,
            masked: item.location.masked,
        }
    }
}

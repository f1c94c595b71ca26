//! The table as a researcher gives it back: what was decided, and what contradicts itself. Only three columns are read,
//! so names may be changed, columns added, moved or taken out, and rows sorted. Whoever wrote it, nothing is believed.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use common_ground_core::alike::KeptPlace;
use common_ground_core::{Uuid, text};

use super::mentions::Mentions;
use super::report::Report;
use super::table::{CONTRIBUTION, DECISION, HEADS, PLACE};
use crate::spreadsheet::{self, Letters, Row, Table};
use crate::tell::Failure;

/// Longest identifier of a place, in characters.
const LONGEST: usize = 200;
/// Most contradictions that are told at once.
const MOST_TOLD: usize = 50;

/// What was decided of a mention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Decision {
    /// Not looked at.
    #[default]
    Open,
    /// It is that place.
    Same,
    /// It is another.
    Different,
}

impl Decision {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Open => "",
            Self::Same => "same",
            Self::Different => "different",
        }
    }

    fn of(cell: &str) -> Option<Self> {
        match cell.to_lowercase().as_str() {
            "" => Some(Self::Open),
            "same" | "yes" => Some(Self::Same),
            "different" | "no" => Some(Self::Different),
            _ => None,
        }
    }
}

/// A row that says something.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) row: usize,
    pub(super) decision: Decision,
    /// What stands in the columns that were added.
    pub(super) added: Vec<String>,
}

/// The table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Review {
    /// By place and contribution.
    pub(super) said: BTreeMap<(String, Uuid), Said>,
    /// Heads of columns that somebody added.
    pub(super) added: Vec<String>,
}

impl Review {
    /// Reads a table. Whatever contradicts itself is told all at once, by row.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let table = spreadsheet::read_table(path, &[CONTRIBUTION, PLACE, DECISION], Letters::Any)?;
        let name = path.display();
        Self::of(&table).map_err(|faults| {
            let mut lines: Vec<String> =
                faults.iter().take(MOST_TOLD).map(|(row, what)| format!("{name}, row {row}: {what}")).collect();
            if faults.len() > MOST_TOLD {
                lines.push(format!("{name}: {} rows more", faults.len() - MOST_TOLD));
            }
            for line in &lines {
                crate::tell::line(line);
            }
            Failure::new(format!("Nothing was written: {name} has to be put right in these rows first."))
        })
    }

    /// The same out of bytes.
    ///
    /// # Errors
    /// How many rows can't be understood; 0 when it is no such table.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, usize> {
        let table = spreadsheet::parse(bytes, &[CONTRIBUTION, PLACE, DECISION], Letters::Any).map_err(|_| 0_usize)?;
        Self::of(&table).map_err(|faults| faults.len())
    }

    fn of(table: &Table) -> Result<Self, Vec<(usize, String)>> {
        let added: Vec<String> =
            table.heads.iter().filter(|head| !head.is_empty() && !HEADS.contains(&head.as_str())).cloned().collect();
        let mut review = Self { said: BTreeMap::new(), added };
        let (mut faults, mut places) = (Vec::new(), BTreeMap::new());
        for row in &table.rows {
            if let Err(what) = review.take(row, &mut places) {
                faults.push((row.number, what));
            }
        }
        if faults.is_empty() { Ok(review) } else { Err(faults) }
    }

    /// Takes in a row; `places` holds where each contribution is, and the row that says so.
    fn take(&mut self, row: &Row, places: &mut BTreeMap<Uuid, (String, usize)>) -> Result<(), String> {
        let id = row.cell(CONTRIBUTION).trim();
        let place: String = text::clean(row.cell(PLACE)).split_whitespace().collect::<Vec<_>>().join(" ");
        let word = row.cell(DECISION).trim();
        if id.is_empty() && place.is_empty() && word.is_empty() {
            return Ok(());
        }
        let shown = |cell: &str| cell.chars().take(40).collect::<String>().escape_debug().to_string();
        let id = Uuid::try_parse(id).map_err(|_| format!("“{}” is no contribution_id", shown(id)))?;
        let decision = Decision::of(word)
            .ok_or_else(|| format!("the decision “{}” is none of same, different or nothing", shown(word)))?;
        if place.is_empty() {
            return if decision == Decision::Open { Ok(()) } else { Err("a decision without a place_id".to_owned()) };
        }
        if place.chars().count() > LONGEST {
            return Err(format!("the place_id is longer than {LONGEST} characters"));
        }
        if decision == Decision::Same {
            let (known, in_row) = places.entry(id).or_insert_with(|| (place.clone(), row.number));
            if *known != place {
                return Err(format!("the contribution is the same as another place in row {in_row}"));
            }
        }
        let added = self.added.iter().map(|head| row.cell(head).to_owned()).collect();
        let said = Said { row: row.number, decision, added };
        match self.said.entry((place, id)) {
            Entry::Vacant(free) => drop(free.insert(said)),
            Entry::Occupied(mut known) => {
                let (one, other) = (known.get().decision, said.decision);
                if one != other && one != Decision::Open && other != Decision::Open {
                    let row = known.get().row;
                    return Err(format!(
                        "the contribution is the same here and different in row {row}, or the reverse"
                    ));
                }
                if one == Decision::Open && other != Decision::Open {
                    known.insert(said);
                }
            }
        }
        Ok(())
    }

    /// The place of each contribution that was confirmed.
    pub(crate) fn confirmed(&self) -> BTreeMap<Uuid, String> {
        let confirmed = self.said.iter().filter(|(_, said)| said.decision == Decision::Same);
        confirmed.map(|((place, id), _)| (*id, place.clone())).collect()
    }

    pub(super) fn get(&self, place: &str, id: Uuid) -> Option<&Said> {
        self.said.get(&(place.to_owned(), id))
    }

    /// Places of which something was decided. A mention that is confirmed in one of them is open in no other.
    pub(super) fn kept(&self, mentions: &Mentions, report: &mut Report) -> Vec<KeptPlace> {
        let confirmed = self.confirmed();
        let mut all: BTreeMap<&str, KeptPlace> = BTreeMap::new();
        for ((place, id), said) in &self.said {
            let masked = mentions.get(*id).is_some_and(|one| one.masked);
            if masked && said.decision == Decision::Same {
                report.masked(said.row);
            }
            if masked {
                continue;
            }
            let kept = all.entry(place).or_insert_with(|| KeptPlace { id: place.clone(), ..KeptPlace::default() });
            let _new = match said.decision {
                Decision::Same => kept.confirmed.insert(*id),
                Decision::Different => kept.different.insert(*id),
                Decision::Open => !confirmed.contains_key(id) && kept.open.insert(*id),
            };
        }
        let mut kept: Vec<KeptPlace> =
            all.into_values().filter(|place| !place.confirmed.is_empty() || !place.different.is_empty()).collect();
        let mut open = BTreeSet::new();
        for place in &mut kept {
            place.open.retain(|id| open.insert(*id));
        }
        kept
    }
}

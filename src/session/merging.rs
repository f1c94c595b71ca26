//! Merging many files onto this tablet, from the facilitator's choice of files to the summary and to undoing it. What is
//! known of it stands here; reading the files (`reading.rs`) and taking in what they hold (`taking.rs`) comes with the last
//! file of code. The rules are core's (`common_ground_core::merging::onto`), and the same for a file from another tablet.
//!
//! It lives as long as the page, not as long as the screen that shows it.

mod reading;
mod taking;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use common_ground_core::Timestamp;
use common_ground_core::merging::{Conflict, journal};
use common_ground_core::passing::{Failure, Summary};
use common_ground_core::store::{Store, StoreError};
use leptos::prelude::*;

use super::{KeptFile, Session};
use crate::store::MERGED;

pub use reading::Unfit;
use taking::Gathered;

/// A file that can't be merged: its name, and why.
type Left = (String, Unfit);

/// What came of a file from another tablet: in numbers, and what differs on the two.
pub type TakenIn = Result<(Summary, Vec<Conflict>), Failure>;

/// Where it stands.
#[derive(Clone)]
pub enum Merging {
    /// Nothing begun.
    Rest,
    /// So many files are read.
    Reading {
        /// So many.
        done: usize,
        /// Of so many.
        of: usize,
    },
    /// Some can't be merged: shall the others be, of which there are so many?
    Ask(Arc<Vec<Left>>, usize),
    /// What they hold is being stored.
    Storing,
    /// Done.
    Done(Arc<Outcome>),
    /// The last merge is undone; so many answers that were changed after it stay.
    Undone(usize),
    /// It could not be stored; nothing was changed.
    Failed(StoreError),
    /// A file of code could not be fetched.
    NotFetched,
}

/// What came of it, in numbers; the same lines as on the command line.
#[derive(Clone, Default)]
pub struct Outcome {
    /// How many files were merged.
    pub files: usize,
    /// Contributions that were not here.
    pub new: usize,
    /// Contributions that took the place of an older one here.
    pub updated: usize,
    /// The very same was here, or in another of the files.
    pub same: usize,
    /// Older than what counts.
    pub older: usize,
    /// Of the same revision as what counts, and different; people as well.
    pub conflicts: usize,
    /// Left out, as it was taken back.
    pub withdrawn: usize,
    /// Removed here, as it was taken back.
    pub removed: usize,
    /// Left out, as something is wrong with it.
    pub unreadable: usize,
    /// People who are new or have gone on.
    pub people: usize,
    /// Sessions that are new or have ended.
    pub sittings: usize,
    /// Photos and voice notes that were not here.
    pub media: usize,
    /// The conflicts as a table.
    pub table: Option<KeptFile>,
    /// The files that were left out.
    pub left: Arc<Vec<Left>>,
}

/// What is known of merging.
pub struct Table {
    /// Where it stands.
    pub state: ArcRwSignal<Merging>,
    /// When the last merge was that can be undone, and of how many files.
    pub undoable: ArcRwSignal<Option<(Timestamp, usize)>>,
    /// Counts merges: what an earlier one has read is past.
    turn: Cell<u32>,
    /// What was read, while the facilitator is asked.
    waiting: RefCell<Option<Gathered>>,
}

thread_local! {
    /// By the address of the session's state, which stays where it is.
    static ALL: RefCell<Vec<(usize, Rc<Table>)>> = const { RefCell::new(Vec::new()) };
}

impl Table {
    /// Begins anew; gives the number of the turn. When another one has begun, or somebody has stopped it, this one is past.
    fn begin(&self) -> u32 {
        self.turn.set(self.turn.get().wrapping_add(1));
        self.waiting.take();
        self.turn.get()
    }
}

impl Session {
    /// What is known of merging.
    pub fn merging(self) -> Rc<Table> {
        let address = self.address_of_state();
        ALL.with_borrow_mut(|all| {
            if let Some((_, table)) = all.iter().find(|(of, _)| *of == address) {
                return Rc::clone(table);
            }
            let table = Rc::new(Table {
                state: ArcRwSignal::new(Merging::Rest),
                undoable: ArcRwSignal::new(None),
                turn: Cell::new(0),
                waiting: RefCell::default(),
            });
            all.push((address, Rc::clone(&table)));
            table
        })
    }

    /// Stops the reading, closes the summary, forgets what was read. What is being stored goes on.
    pub fn stop_merge(self) {
        let table = self.merging();
        if !matches!(table.state.get_untracked(), Merging::Storing) {
            table.begin();
            table.state.set(Merging::Rest);
        }
    }

    /// Looks whether there is a merge that can be undone.
    pub async fn look_for_merge(self) {
        let notes = match self.store() {
            Some(store) => store.notes(MERGED).await.unwrap_or_default(),
            None => Vec::new(),
        };
        let head = |text: &String| journal::head(text.lines().next()?);
        let found = notes.iter().find(|(key, _)| key == MERGED).and_then(|(_, text)| head(text));
        let undoable = self.merging().undoable.clone();
        if undoable.get_untracked() != found {
            undoable.set(found);
        }
    }
}

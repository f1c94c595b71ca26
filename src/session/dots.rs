//! The dots of the person who takes part: placed one at a time, each kept before it is said to be placed. They belong
//! to the person, so they go from this page when the next one begins. What others placed is fetched only when asked for.

use std::collections::{BTreeMap, VecDeque};

use common_ground_core::participant::votes::{self, Tally};
use common_ground_core::participant::{PLACES, Visit, Votes};
use common_ground_core::project::Voting;
use common_ground_core::store::StoreError;
use common_ground_core::{Contribution, Participant, Uuid};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::people::{new_code, participants};
use super::{Screen, Session};
use crate::device;

/// One press of a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// One dot more on this.
    Place(Uuid),
    /// One dot less.
    TakeBack(Uuid),
}

/// What came of the last press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DotSaid {
    /// Kept: a dot more.
    Placed(Uuid),
    /// Kept: a dot less.
    TakenBack(Uuid),
    /// All dots are placed.
    Full,
    /// It could not be kept; nothing has changed.
    Failed,
}

/// Presses that wait their turn.
#[derive(Default)]
pub(super) struct Moves {
    waiting: VecDeque<Move>,
    /// Whether one is on its way to the disk.
    moving: bool,
    /// The screen to come back to once the person has agreed to take part.
    then: Option<Screen>,
}

impl Session {
    /// What the project says about dots, if it has any.
    pub fn voting(self) -> Option<Voting> {
        self.project.with_value(|project| project.votes.clone())
    }

    /// What dots may be placed on.
    pub fn takes_dots(self, item: &Contribution) -> bool {
        self.project.with_value(|project| project.votes.as_ref().is_some_and(|voting| voting.is_for(&item.kind)))
    }

    /// The person's dots on what is still there; follows changes.
    pub fn dots(self) -> Votes {
        let votes = self.person.with(|person| person.as_ref().map(|person| person.votes.clone())).unwrap_or_default();
        self.contributions.with(|all| votes::on_what_is_there(&votes, |id| all.contains_key(&id)))
    }

    /// How many dots the person has left; follows changes.
    pub fn dots_left(self) -> u8 {
        self.voting().map_or(0, |voting| votes::left(&self.dots(), &voting))
    }

    /// To the page of dots.
    pub fn go_to_dots(self) {
        self.dot_said.set(None);
        let here = self.screen.get_untracked();
        // From a list that was opened here the way back is still the one from before.
        if here != Screen::List || self.before_list.get_value() != Some(Screen::Dots) {
            self.before_dots.set_value(Some(here));
        }
        self.go(Screen::Dots);
    }

    /// From the page of dots back to where the person was.
    pub fn leave_dots(self) {
        self.go(self.before_dots.get_value().unwrap_or(Screen::Home));
    }

    /// A button was pressed. Somebody who has not been asked yet is asked first whether they want to take part.
    pub fn move_dot(self, step: Move) {
        self.moves.update_value(|moves| moves.waiting.push_back(step));
        let project = self.project();
        let asks = project.consent.is_some() || project.age.is_some();
        if asks && self.person.with_untracked(Option::is_none) {
            let here = self.screen.get_untracked();
            self.moves.update_value(|moves| moves.then = Some(here));
            self.visit.set(None);
            self.go(Screen::Visit(None));
        } else {
            spawn_local(self.move_waiting());
        }
    }

    /// The person has agreed: goes back to where a dot was to be placed, and places it. False when there was none.
    pub(super) fn back_to_dots(self) -> bool {
        let Some(screen) = self.moves.try_update_value(|moves| moves.then.take()).flatten() else { return false };
        self.go(screen);
        spawn_local(self.move_waiting());
        true
    }

    /// What waits is not to be done any more. Gives the screen that the person came from to take part.
    pub(super) fn drop_moves(self) -> Option<Screen> {
        self.dot_said.set(None);
        self.moves.try_update_value(|moves| {
            moves.waiting.clear();
            moves.then.take()
        })?
    }

    async fn move_waiting(self) {
        if self.moves.try_update_value(|moves| std::mem::replace(&mut moves.moving, true)) != Some(false) {
            return;
        }
        while let Some(step) = self.moves.try_update_value(|moves| moves.waiting.pop_front()).flatten() {
            let said = self.moved(step).await;
            self.dot_said.set(said);
        }
        self.moves.update_value(|moves| moves.moving = false);
    }

    /// Does one step; `None` when there is nothing to do.
    async fn moved(self, step: Move) -> Option<DotSaid> {
        let voting = self.voting()?;
        let now = untrack(|| self.dots());
        let (votes, said) = match step {
            Move::Place(_) if votes::left(&now, &voting) == 0 => return Some(DotSaid::Full),
            Move::Place(id) => (votes::place_dot(&now, &*self.contribution_now(id)?, &voting)?, DotSaid::Placed(id)),
            Move::TakeBack(id) => (votes::take_back(&now, id)?, DotSaid::TakenBack(id)),
        };
        let kept = match self.somebody() {
            Some(person) => self.keep_person(person.with_votes(votes, device::now())).await,
            None => return Some(DotSaid::Failed),
        };
        Some(kept.map_or(DotSaid::Failed, |()| said))
    }

    /// The person; where the project asks for nothing beforehand, one is made now.
    fn somebody(self) -> Option<Participant> {
        if let Some(person) = self.person.get_untracked() {
            return Some(Participant::clone(&person));
        }
        let visit = Visit { page: PLACES.to_owned(), lang: self.language_now(), ..Visit::default() };
        Participant::new(&visit, &self.project(), self.participant.get_value(), new_code(), device::now()).ok()
    }

    /// How many dots everybody who takes part on this device has placed on what.
    ///
    /// # Errors
    /// When the store can't be read.
    pub async fn everybodys_dots(self) -> Result<BTreeMap<Uuid, Tally>, StoreError> {
        let Some(store) = self.store() else {
            return Ok(votes::tally(self.person.get_untracked().iter().map(|person| &person.votes)));
        };
        let people: Vec<Participant> = participants(&store).await?.into_iter().flatten().collect();
        Ok(votes::tally(people.iter().map(|person| &person.votes)))
    }
}

//! Sessions as the facilitator runs them: begun, ended, and said on everything that is made meanwhile. While one is
//! under way people see of each other's answers only what everybody may see, and change only their own.

use std::borrow::Cow;

use common_ground_core::privacy::{Audience, redact};
use common_ground_core::sitting::Setup;
use common_ground_core::{Contribution, EntryMode, Provenance, Sitting};
use leptos::prelude::*;

use super::desk::SITTINGS;
use super::{Screen, Session, Trouble};
use crate::device;

impl Session {
    /// Begins a session: kept on the device before anybody can begin in it. Nothing of who was here before stays on the
    /// screen.
    pub async fn begin_sitting(self, setup: &Setup) -> Result<(), Trouble> {
        let sitting = Sitting::begin(setup, device::new_id(), device::now()).map_err(Trouble::Answers)?;
        self.keep_sitting(sitting.clone()).await?;
        self.check_clock();
        self.hand_on();
        self.take_sitting(Some(sitting));
        self.read_approvals(None);
        self.tell_next();
        self.tell_changed();
        device::ask_to_persist();
        Ok(())
    }

    /// Ends the session under way; what is begun in it is dealt with as for the next person.
    pub async fn end_sitting(self) -> Result<(), Trouble> {
        let Some(sitting) = self.sitting_now() else { return Ok(()) };
        self.keep_sitting(sitting.end(device::now())).await?;
        // What is left behind counts in no other session.
        let _ = self.allow_nothing().await;
        self.hand_on();
        self.take_sitting(None);
        self.unlock();
        self.go(Screen::Facilitator);
        self.tell_next();
        self.tell_changed();
        Ok(())
    }

    async fn keep_sitting(self, sitting: Sitting) -> Result<(), Trouble> {
        let key = [SITTINGS, &sitting.id.to_string()].concat();
        self.keep_note(&key, sitting.to_json()).await.map_err(Trouble::Store)?;
        self.desk().sittings.update(|all| {
            all.retain(|other| other.id != sitting.id);
            all.push(sitting);
        });
        Ok(())
    }

    /// What to begin the next session with: as the last one was, on today's date.
    pub fn next_setup(self) -> Setup {
        let last = self.desk().sittings.with_untracked(|all| all.last().map(|sitting| sitting.setup.clone()));
        Setup { date: device::today(), ..last.unwrap_or_default() }
    }

    /// Says on the origin of something new in which session it is made, and whether its time can be believed.
    pub(super) fn in_room(self, provenance: Provenance) -> Provenance {
        let lang = self.typing_language().or(provenance.lang);
        let provenance = Provenance { clock_unsure: self.clock_unsure(), lang, ..provenance };
        match self.sitting_now() {
            Some(sitting) => sitting.mark(provenance),
            None => provenance,
        }
    }

    /// A new answer in a session is entered as its facilitator said, until somebody says otherwise. Follows the draft.
    pub fn mind_entry_mode(self) {
        let desk = self.desk();
        let new = self.draft.with(|draft| draft.as_ref().is_some_and(|draft| draft.editing.is_none()));
        let mode = if desk.typing.with(Option::is_some) {
            EntryMode::Paper
        } else {
            self.sitting().map_or(EntryMode::SelfEntered, |sitting| sitting.entry_mode())
        };
        let key = self.draft_key.get_value();
        if !new || mode == EntryMode::SelfEntered || key == desk.helped.get_value() {
            return;
        }
        desk.helped.set_value(key);
        self.change_draft(|draft| draft.context.entry_mode = mode);
    }

    /// The languages that are offered in this session; empty for all. Follows changes.
    pub fn languages_shown(self) -> Vec<String> {
        self.sitting().map(|sitting| sitting.setup.languages.clone()).unwrap_or_default()
    }

    /// Whether somebody else's answers are guarded here: a session is under way and the facilitator is not at it.
    /// Follows changes.
    pub fn guarded(self) -> bool {
        let desk = self.desk();
        desk.sitting.with(Option::is_some) && !desk.unlocked.get()
    }

    /// Whether the person in front of the screen may change or delete it. Follows changes.
    pub fn may_change(self, item: &Contribution) -> bool {
        !self.guarded() || self.is_own(item)
    }

    fn is_own(self, item: &Contribution) -> bool {
        let own = self.participant.get_value().to_string();
        item.provenance.participant.as_ref() == Some(&own)
    }

    /// What the person in front of the screen may read of it. Follows changes.
    pub fn seen(self, item: &Contribution) -> Cow<'_, Contribution> {
        if self.may_change(item) {
            return Cow::Borrowed(item);
        }
        Cow::Owned(self.project.with_value(|project| redact(item, project, Audience::Public).contribution().clone()))
    }
}

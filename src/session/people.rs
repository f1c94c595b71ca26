//! Who takes part: asked once in a visit whether they may and want to, then about themselves, and forgotten by this
//! page when the next person begins. What they agreed to and said about themselves is kept apart from what they put on
//! the map, and leaves the device with no copy of that.

use std::sync::Arc;

use common_ground_core::code::WithdrawalCode;
use common_ground_core::participant::{AGE, Age, CONSENT, PLACES, Visit};
use common_ground_core::store::{DecodeError, Store, StoreError, participant_of};
use common_ground_core::{Answer, Draft, Participant, Uuid, text};
use leptos::prelude::*;

use super::{Notice, Screen, Session, Trouble, Undo};
use crate::device;
use crate::store::IdbStore;

/// The id of the person who is taking part in this tab, so that a reload goes on with them.
const TAB_PERSON: &str = "common-ground-person";

impl Session {
    /// To the conversation about the draft; first to the questions about taking part, if this visit has not had them.
    pub(super) fn enter(self) {
        let project = self.project();
        let asks = project.consent.is_some() || project.age.is_some();
        if asks && self.person.with_untracked(Option::is_none) {
            self.visit.set(None);
            self.go(Screen::Visit(None));
        } else {
            self.go(Screen::Talk);
        }
    }

    /// What the person who takes part may be asked.
    pub(super) fn in_context(self, draft: &mut Draft) {
        self.person.with_untracked(|person| {
            if let Some(person) = person {
                draft.context = person.context(draft.context.entry_mode);
            }
        });
        draft.context.easy = self.easy_now();
    }

    /// The visit as it stands; a new one on its first page when there is none yet.
    pub fn begin_visit(self) {
        if self.visit.with_untracked(Option::is_none) {
            self.visit.set(Some(self.on_paper(Visit::new(&self.project(), &self.language_now()))));
        }
    }

    /// Changes what is said on the page that is open.
    pub fn change_visit(self, change: impl FnOnce(&mut Visit)) {
        self.visit.update(|visit| {
            if let Some(visit) = visit {
                change(visit);
            }
        });
    }

    /// Says whether the person is old enough, and goes on as far as that allows.
    pub async fn say_age(self, age: Age) {
        let needs_more = match (&age, self.project().age.as_ref().map(|gate| gate.under)) {
            (Age::Under { .. }, Some(under)) => under.is_none_or(|under| under.guardian_reference),
            _ => false,
        };
        self.trouble.set(None);
        self.change_visit(|visit| visit.age = Some(age));
        if !needs_more {
            self.visit_on().await;
        }
    }

    /// "Continue": to the next page once what stands here is kept; else says why and stays.
    pub async fn visit_on(self) {
        let Some(mut visit) = self.visit.get_untracked() else { return };
        match visit.go_on(&self.project()) {
            Ok(()) => self.turned(visit).await,
            Err(problems) => self.trouble.set(Some(Trouble::Answers(problems))),
        }
    }

    /// "Prefer not to say", for all questions on the page.
    pub async fn decline_about(self) {
        let project = self.project();
        self.change_visit(|visit| {
            let ids: Vec<String> = visit.questions(&project, &visit.page).iter().map(|q| q.id.clone()).collect();
            for id in &ids {
                visit.decline(id);
            }
        });
        self.visit_on().await;
    }

    /// "Skip this".
    pub async fn skip_about(self) {
        let Some(mut visit) = self.visit.get_untracked() else { return };
        visit.skip(&self.project());
        self.turned(visit).await;
    }

    /// Back one page. From the first one the conversation ends.
    pub fn visit_back(self) {
        let Some(visit) = self.visit.get_untracked() else { return };
        self.trouble.set(None);
        if visit.age.is_some() && visit.page == AGE {
            return self.change_visit(|visit| visit.age = None);
        }
        let project = self.project();
        let mut before = visit.clone();
        before.go_back(&project);
        if before.page == AGE {
            before.age = None;
        }
        if before.page == PLACES || before.page == visit.page {
            self.leave_visit();
        } else {
            self.visit.set(Some(before));
        }
    }

    /// Ends the conversation about taking part or about oneself; what was kept stays kept.
    pub fn leave_visit(self) {
        self.visit.set(None);
        self.trouble.set(None);
        match (self.screen.get_untracked(), self.drop_moves()) {
            (Screen::Visit(Some(saved)), _) => self.go(Screen::Done(saved)),
            (_, Some(screen)) => self.go(screen),
            _ => self.cancel(),
        }
    }

    /// Begins the questions about oneself, from the page that says that `saved` is on the map.
    pub async fn about_you(self, saved: Uuid) {
        let visit = self.person.with_untracked(|person| match person {
            Some(person) => Visit::of(person),
            None => Visit { page: PLACES.to_owned(), lang: self.language_now(), ..Visit::default() },
        });
        self.visit.set(Some(self.on_paper(visit)));
        self.go(Screen::Visit(Some(saved)));
        self.visit_on().await;
    }

    /// A page was turned: keeps what there is to keep and shows the page.
    async fn turned(self, visit: Visit) {
        if self.saving.get_untracked() {
            return;
        }
        if visit.page != AGE && visit.page != CONSENT {
            self.saving.set(true);
            let kept = self.keep_visit(visit.clone()).await;
            self.saving.set(false);
            if let Err(trouble) = kept {
                return self.trouble.set(Some(trouble));
            }
        }
        self.trouble.set(None);
        let about_places = visit.page == PLACES;
        self.visit.set((!about_places).then_some(visit));
        if about_places {
            self.agreed();
        }
    }

    /// The person is known now: on to what they wanted to do.
    fn agreed(self) {
        if self.back_to_dots() {
            return;
        }
        self.change_draft(|draft| self.in_context(draft));
        let drafting = self.draft.with_untracked(Option::is_some);
        self.go(if drafting { Screen::Talk } else { Screen::Home });
    }

    async fn keep_visit(self, mut visit: Visit) -> Result<(), Trouble> {
        let unicode = device::unicode();
        for answer in visit.answers.values_mut() {
            if let Answer::Text(typed) = answer {
                *typed = text::normal(typed, &unicode);
            }
        }
        let (project, now) = (self.project(), device::now());
        let made = if let Some(person) = self.person.get_untracked() {
            person.revise(&visit, &project, now)
        } else {
            Participant::new(&visit, &project, self.participant.get_value(), self.code_on_form(), now)
        };
        let person = made.map_err(Trouble::Answers)?;
        self.keep_person(person).await.map_err(Trouble::Store)
    }

    /// Keeps the record of the person who takes part; "kept" means durable, as it does for answers.
    pub(super) async fn keep_person(self, person: Participant) -> Result<(), StoreError> {
        if let Some(store) = self.store() {
            store.put_participant(person.id, &person.to_json()).await?;
        }
        if person.id != self.participant.get_value() {
            // Meanwhile the next person has begun.
            return Ok(());
        }
        device::set_tab_value(TAB_PERSON, Some(&person.id.to_string()));
        self.person.set(Some(Arc::new(person)));
        Ok(())
    }

    /// Goes on with the person of this tab after a reload. Somebody who agreed before the store was open is kept now.
    pub(super) async fn find_person(self, store: &IdbStore) -> Result<(), StoreError> {
        if let Some(person) = self.person.get_untracked() {
            return store.put_participant(person.id, &person.to_json()).await;
        }
        let Some(own) = device::tab_value(TAB_PERSON) else { return Ok(()) };
        let people = participants(store).await?;
        let Some(person) = people.into_iter().flatten().find(|person| person.id.to_string() == own) else {
            device::set_tab_value(TAB_PERSON, None);
            return Ok(());
        };
        self.participant.set_value(person.id);
        self.person.set(Some(Arc::new(person)));
        // They have pressed a button before we knew them.
        if self.screen.get_untracked() == Screen::Visit(None) {
            self.visit.set(None);
            self.agreed();
        }
        Ok(())
    }

    /// This tab knows nobody any more.
    pub(super) fn forget_person(self) {
        self.person.set(None);
        self.visit.set(None);
        self.drop_moves();
        self.participant.set_value(device::new_id());
        device::set_tab_value(TAB_PERSON, None);
    }

    /// The person whose code this is, and how many things of theirs are on the map.
    ///
    /// # Errors
    /// When the store can't be read, or a newer version wrote it and nobody else has this code.
    pub async fn whose(self, code: &WithdrawalCode) -> Result<Option<(Uuid, usize)>, StoreError> {
        let mut people = match self.store() {
            Some(store) => participants(&store).await?,
            None => Vec::new(),
        };
        people.extend(self.person.get_untracked().map(|person| Ok(Participant::clone(&person))));
        let found = people.iter().flatten().find(|person| person.code == code.as_str()).map(|person| person.id);
        match (found, people.into_iter().find_map(Result::err)) {
            (Some(id), _) => Ok(Some((id, self.things_of(id).len()))),
            (None, Some(newer)) => Err(newer),
            (None, None) => Ok(None),
        }
    }

    fn things_of(self, participant: Uuid) -> Vec<Uuid> {
        let of = participant.to_string();
        self.contributions.with_untracked(|all| {
            all.values().filter(|c| c.provenance.participant.as_ref() == Some(&of)).map(|c| c.id).collect()
        })
    }

    /// Deletes everything of a person for good and at once: what they put on the map, their photos and voice notes, what
    /// they said about themselves, with their dots; then whatever this tab and others still hold of it. The device keeps
    /// only the ids, and refuses whatever bears one: "Undo" in another tab, an old copy. When it can't be done nothing is
    /// deleted, and the code works again.
    pub async fn withdraw(self, participant: Uuid) -> Result<(), StoreError> {
        let mut things = self.things_of(participant);
        let media = self.media_of(&things);
        self.say_withdrawn(participant).await?;
        match self.store() {
            Some(store) => things.extend(store.withdraw(participant).await?.iter().map(|item| item.id)),
            None => gone::add(things.iter().copied().chain([participant])),
        }
        self.apply(things.iter().map(|id| (*id, None)).collect());
        // Nothing of it can be brought back, nor be in a table of conflicts that is still on the screen.
        self.undo.update_value(Vec::clear);
        self.stop_merge();
        if self.participant.get_value() == participant {
            self.drop_draft();
            self.forget_person();
        }
        things.push(participant);
        self.tell(&things);
        self.forget_media(media).await?;
        self.count_open().await;
        self.purge_copies().await
    }

    /// Another tab tells of changes; these are the ids. Where the person's own is among them, they have withdrawn.
    pub(super) fn heed_withdrawn(self, told: &[Uuid]) {
        let theirs = |undo: &Undo| undo.before.as_ref().and_then(|before| participant_of(before));
        self.undo.update_value(|stack| stack.retain(|undo| theirs(undo).is_none_or(|id| !told.contains(&id))));
        if !self.can_undo() && self.notice.with_untracked(|notice| notice.as_ref().is_some_and(|notice| notice.undo)) {
            self.notice.set(None);
        }
        if told.contains(&self.participant.get_value()) {
            if self.draft.with_untracked(Option::is_some) || matches!(self.screen.get_untracked(), Screen::Visit(_)) {
                self.drop_draft();
                self.go(Screen::Home);
                self.notice.set(Some(Notice { key: "withdraw-gone", undo: false }));
            }
            self.forget_person();
        }
    }
}

/// What was withdrawn where nothing can be stored: known until the page is closed, as answers are.
pub(super) mod gone {
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    use common_ground_core::store::is_withdrawn;
    use common_ground_core::{Contribution, Uuid};

    thread_local! {
        static IDS: RefCell<BTreeSet<Uuid>> = const { RefCell::new(BTreeSet::new()) };
    }

    pub(super) fn add(ids: impl Iterator<Item = Uuid>) {
        IDS.with_borrow_mut(|all| all.extend(ids));
    }

    pub(in super::super) fn holds(item: &Contribution) -> bool {
        IDS.with_borrow(|all| is_withdrawn(item, |id| all.contains(&id)))
    }
}

/// A new withdrawal code.
pub fn new_code() -> String {
    let [_, _, _, bits @ ..] = device::random().to_be_bytes();
    WithdrawalCode::new(bits).to_string()
}

/// Everybody in the store who can be read, and an error for each whom a newer version wrote.
impl Session {
    /// Everybody there is a record of on this device.
    pub async fn everybody_here(self) -> Vec<Participant> {
        let Some(store) = self.store() else {
            return self.person.get_untracked().iter().map(|one| (**one).clone()).collect();
        };
        participants(&store).await.unwrap_or_default().into_iter().flatten().collect()
    }
}

pub(super) async fn participants(store: &IdbStore) -> Result<Vec<Result<Participant, StoreError>>, StoreError> {
    let read = |text: &String| match Participant::from_json(text) {
        Ok(person) => Some(Ok(person)),
        Err(DecodeError::Newer(found)) => Some(Err(StoreError::Newer { found })),
        Err(DecodeError::Unreadable) => None,
    };
    Ok(store.participants().await?.iter().filter_map(read).collect())
}

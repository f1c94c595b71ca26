//! One step of delivery: picks what is next, asks for it to be taken, and notes what came of it.

use std::sync::Arc;

use common_ground_core::delivery::{Had, Verdict, Why, batch, pause};
use common_ground_core::project::{Payload, To};
use common_ground_core::store::Store;
use common_ground_core::{Contribution, Uuid};

use super::super::Session;
use super::letters::Came;
use super::packages::to_note;
use super::{SENT, TRIED, note_key};
use crate::device;

/// Contributions in one request, at most.
const MOST: usize = 100;

/// What was in a request.
#[derive(Default)]
struct Sent {
    items: Vec<(Uuid, u32)>,
    /// Of whom it told, and how they stood.
    people: Had,
}

impl Session {
    /// Does the next thing that may be done now; `false` when there is none.
    pub(super) async fn post_some(self) -> bool {
        let plan = self.post_plan();
        let now = js_sys::Date::now();
        let outbox = self.outbox();
        let may = |number: usize| {
            outbox.ways.borrow().get(number).is_some_and(|known| known.not_before <= now)
                && !crate::device::post::is_offline()
        };
        let next = plan.sends.iter().find(|(number, _)| may(**number));
        let gone = plan.removes.iter().find(|(number, _)| may(*number)).copied();
        let (number, sent, came) = if let Some((number, ids)) = next {
            self.say_posted();
            let (sent, came) = self.post_items(*number, ids).await;
            (*number, sent, came)
        } else if let Some((number, id)) = gone {
            self.say_posted();
            (number, Sent { items: vec![(id, 0)], people: Had::new() }, self.post_removal(number, id).await)
        } else {
            return false;
        };
        let removal = next.is_none();
        self.note_came(number, &sent, came, removal).await;
        true
    }

    async fn post_items(self, number: usize, ids: &[Uuid]) -> (Sent, Came) {
        let Some(to) = self.deliver().into_iter().nth(number).map(|entry| entry.to) else {
            return (Sent::default(), Came::of(Verdict::Later));
        };
        let one = matches!(&to, To::Endpoint(endpoint) if endpoint.is_one_by_one()) || to == To::Page;
        let items = if one { self.contributions_of(ids.iter().take(1)) } else { self.several(number, ids) };
        let items_sent = items.iter().map(|item| (item.id, item.rev)).collect();
        let mut sent = Sent { items: items_sent, people: Had::new() };
        let had =
            |id: &Uuid| self.outbox().ways.borrow().get(number).is_some_and(|known| known.way.had.contains_key(id));
        let came = match (&to, items.first()) {
            (To::Endpoint(endpoint), _) if endpoint.payload == Payload::Package => {
                sent.people = self.people_of(number, &items);
                self.note_tried(number, &sent.items).await;
                self.send_package(endpoint, &items, &sent.people).await
            }
            (_, None) => Came::of(Verdict::Later),
            (To::Page, Some(item)) => self.ask_page(item.id, Some(item)).await,
            (To::Endpoint(endpoint), Some(_)) if endpoint.payload == Payload::Collection => {
                self.note_tried(number, &sent.items).await;
                self.send_several(endpoint, &items).await
            }
            (To::Endpoint(endpoint), Some(item)) => self.send_one(endpoint, item, had(&item.id)).await,
            (To::Share | To::Download, _) => Came::of(Verdict::Refused(Why::Said)),
        };
        (sent, came)
    }

    fn contributions_of<'i>(self, ids: impl Iterator<Item = &'i Uuid>) -> Vec<Arc<Contribution>> {
        ids.filter_map(|id| self.contribution_now(*id)).collect()
    }

    /// What goes into one request: what was in the last one, as long as all of it waits in the same form. A server that had
    /// that one, while its answer was lost, then knows it by its key.
    fn several(self, number: usize, ids: &[Uuid]) -> Vec<Arc<Contribution>> {
        let ways = self.outbox().ways.borrow();
        let Some(known) = ways.get(number) else { return Vec::new() };
        let limit = batch(MOST, known.halved);
        let again = self.contributions_of(known.tried.keys().filter(|id| ids.contains(id)));
        let same = again.iter().filter(|item| known.tried.get(&item.id) == Some(&item.rev)).count();
        if !again.is_empty() && same == known.tried.len() && same <= limit {
            return again;
        }
        self.contributions_of(ids.iter().take(limit))
    }

    /// Notes what is about to be sent, in case no answer is heard.
    async fn note_tried(self, number: usize, items: &[(Uuid, u32)]) {
        let key = {
            let mut ways = self.outbox().ways.borrow_mut();
            let Some(known) = ways.get_mut(number) else { return };
            known.tried = items.iter().copied().collect();
            [SENT, TRIED, &known.key].concat()
        };
        self.keep_sent(&[(key, to_note(items))]).await;
    }

    async fn post_removal(self, number: usize, id: Uuid) -> Came {
        match self.deliver().into_iter().nth(number).map(|entry| entry.to) {
            Some(To::Page) => self.ask_page(id, None).await,
            Some(To::Endpoint(endpoint)) => {
                let rev = self.outbox().ways.borrow().get(number).and_then(|known| known.way.had.get(&id).copied());
                self.send_removal(&endpoint, id, rev.unwrap_or(1)).await
            }
            _ => Came::of(Verdict::Refused(Why::Said)),
        }
    }

    async fn note_came(self, number: usize, Sent { items, people }: &Sent, came: Came, removal: bool) {
        if came.verdict == Verdict::Delivered {
            if removal {
                self.forget_one(number, items).await;
            } else {
                self.note_sent(number, items, people).await;
            }
        }
        let mut ways = self.outbox().ways.borrow_mut();
        let Some(known) = ways.get_mut(number) else { return };
        match came.verdict {
            Verdict::Delivered => (known.tries, known.not_before) = (0, 0.0),
            // Half of what was sent: that may have been less than could be.
            Verdict::Split => {
                while batch(MOST, known.halved) > items.len().max(2) / 2 {
                    known.halved += 1;
                }
            }
            Verdict::Refused(why) => {
                known.tries = 0;
                if why.is_about_one() && !items.is_empty() {
                    known.way.refused.extend(items.iter().map(|(id, _)| *id));
                    known.why_one = Some(why);
                } else {
                    known.why = Some(why);
                }
            }
            Verdict::Later | Verdict::Instead(_) | Verdict::Look => {
                known.tries = known.tries.saturating_add(1);
                #[allow(clippy::cast_precision_loss)] // at most six hours
                let pause = pause(known.tries, device::random(), came.retry_after) as f64;
                known.not_before = js_sys::Date::now() + pause;
            }
        }
    }

    /// What was taken back is no longer known there.
    async fn forget_one(self, number: usize, items: &[(Uuid, u32)]) {
        let key = {
            let mut ways = self.outbox().ways.borrow_mut();
            let Some(known) = ways.get_mut(number) else { return };
            for (id, _) in items {
                known.way.had.remove(id);
            }
            known.key.clone()
        };
        let Some(store) = self.store() else { return };
        for (id, _) in items {
            // What can't be noted is told once more.
            let _ = store.remove_note(&note_key(&key, *id)).await;
        }
    }
}

//! One step of delivery: picks what is next, asks for it to be taken, and notes what came of it.

use common_ground_core::Uuid;
use common_ground_core::delivery::{Verdict, Why, batch, pause};
use common_ground_core::project::{Payload, To};
use common_ground_core::store::Store;

use super::super::Session;
use super::letters::Came;
use super::note_key;
use crate::device;

/// Contributions in one request, at most.
const MOST: usize = 100;

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
        let (number, items, came) = if let Some((number, ids)) = next {
            self.say_posted();
            let (items, came) = self.post_items(*number, ids).await;
            (*number, items, came)
        } else if let Some((number, id)) = gone {
            self.say_posted();
            (number, vec![(id, 0)], self.post_removal(number, id).await)
        } else {
            return false;
        };
        let removal = next.is_none();
        self.note_came(number, &items, came, removal).await;
        true
    }

    async fn post_items(self, number: usize, ids: &[Uuid]) -> (Vec<(Uuid, u32)>, Came) {
        let Some(to) = self.deliver().into_iter().nth(number).map(|entry| entry.to) else {
            return (Vec::new(), Came::of(Verdict::Later));
        };
        let several = matches!(&to, To::Endpoint(endpoint) if !endpoint.is_one_by_one());
        let halved = self.outbox().ways.borrow().get(number).map_or(0, |known| known.halved);
        let limit = if several { batch(MOST, halved) } else { 1 };
        let items: Vec<_> = ids.iter().take(limit).filter_map(|id| self.contribution_now(*id)).collect();
        let had =
            |id: &Uuid| self.outbox().ways.borrow().get(number).is_some_and(|known| known.way.had.contains_key(id));
        let sent: Vec<(Uuid, u32)> = items.iter().map(|item| (item.id, item.rev)).collect();
        let came = match (&to, items.first()) {
            (_, None) => Came::of(Verdict::Later),
            (To::Page, Some(item)) => self.ask_page(item.id, Some(item)).await,
            (To::Endpoint(endpoint), Some(item)) => match endpoint.payload {
                Payload::Feature | Payload::Form => self.send_one(endpoint, item, had(&item.id)).await,
                Payload::Collection => self.send_several(endpoint, &items).await,
                // Never sent as it is: it holds what people said about themselves. It waits until it can be encrypted here.
                Payload::Package => Came::of(Verdict::Refused(Why::Unsealed)),
            },
            (To::Share | To::Download, _) => Came::of(Verdict::Refused(Why::Said)),
        };
        (sent, came)
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

    async fn note_came(self, number: usize, items: &[(Uuid, u32)], came: Came, removal: bool) {
        if came.verdict == Verdict::Delivered {
            if removal {
                self.forget_one(number, items).await;
            } else {
                self.note_sent(number, items).await;
            }
        }
        let mut ways = self.outbox().ways.borrow_mut();
        let Some(known) = ways.get_mut(number) else { return };
        match came.verdict {
            Verdict::Delivered => (known.tries, known.not_before) = (0, 0.0),
            Verdict::Split => known.halved += 1,
            Verdict::Refused(why) => {
                known.tries = 0;
                if why.is_about_one() {
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

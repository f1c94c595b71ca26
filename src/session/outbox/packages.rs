//! Delivery of encrypted packages. A package holds contributions that wait, whoever said them, and their photos and voice
//! notes, by the rules of the facilitator's own (`session/handing.rs`, where it is made). What people say about
//! themselves often comes after what they put on the map, and they may take everything back: then a package goes out
//! with that alone.
//!
//! **Invariant.** What is not encrypted is never kept, never sent, and never a file.

use std::sync::Arc;

use common_ground_core::delivery::{Asked, Can, Had, Tried, Verdict, Why, idempotency_key_of, judge};
use common_ground_core::keeping::Hash;
use common_ground_core::keeping::book::Entry;
use common_ground_core::project::{Endpoint, Payload, To};
use common_ground_core::{Contribution, Participant, Uuid};

use super::super::{KeepingError, Session};
use super::Known;
use super::letters::{Came, PATIENCE, method};
use crate::device::files;
use crate::device::post::{Letter, send};
use crate::later;

/// How somebody stands of whom there is no record.
const NO_RECORD: u32 = 0;
/// How somebody stands who has taken everything back.
const GONE: u32 = u32::MAX;
/// Bytes that even a slow line takes in a millisecond: a large package gets longer.
const SLOWLY: f64 = 16.0;

impl Session {
    /// Reads how the people on this device stand, where packages are delivered.
    pub(super) async fn read_people(self) {
        let packages = |to: &To| matches!(to, To::Endpoint(endpoint) if endpoint.payload == Payload::Package);
        if !self.deliver().iter().any(|way| packages(&way.to)) {
            return;
        }
        let mut people: Had = self.everybody_here().await.iter().map(|person| (person.id, stands(person))).collect();
        for (_, entry) in self.book().await.unwrap_or_default() {
            if let Entry::Withdrawn(gone) = entry {
                people.insert(gone.participant, GONE);
            }
        }
        *self.outbox().people.borrow_mut() = people;
    }

    /// Whom a way knows otherwise than they stand now, and how that is.
    pub(super) fn changed_people(self, known: &Known) -> Had {
        let people = self.outbox().people.borrow();
        let now = |(id, told): (&Uuid, &u32)| people.get(id).filter(|now| *now != told).map(|now| (*id, *now));
        known.people.iter().filter_map(now).collect()
    }

    /// The people whom a package with these contributions tells of.
    pub(super) fn people_of(self, number: usize, items: &[Arc<Contribution>]) -> Had {
        let outbox = self.outbox();
        let mut told = outbox.ways.borrow().get(number).map(|known| self.changed_people(known)).unwrap_or_default();
        let people = outbox.people.borrow();
        let of = |item: &Arc<Contribution>| Uuid::try_parse(item.provenance.participant.as_deref()?).ok();
        told.extend(items.iter().filter_map(of).map(|id| (id, people.get(&id).copied().unwrap_or(NO_RECORD))));
        told
    }

    /// Sends a package with these contributions and people.
    pub(super) async fn send_package(self, endpoint: &Endpoint, items: &[Arc<Contribution>], people: &Had) -> Came {
        let made = match later::fetch_parcels().await {
            Some(parcels) => {
                (parcels.for_delivery)(
                    self,
                    items.iter().map(|item| item.id).collect(),
                    people.keys().copied().collect(),
                )
                .await
            }
            None => Err(KeepingError::NotFetched),
        };
        let several = items.len() > 1;
        let file = match made {
            Ok(file) => file,
            Err(KeepingError::NotSealed) => return Came::of(Verdict::Refused(Why::Unsealed)),
            Err(KeepingError::TooLarge) if several => return Came::of(Verdict::Split),
            Err(KeepingError::TooLarge) => return Came::of(Verdict::Refused(Why::TooLarge)),
            Err(_) => return Came::of(Verdict::Later),
        };
        let names: Vec<(Uuid, u32)> =
            items.iter().map(|item| (item.id, item.rev)).chain(people.iter().map(|(id, how)| (*id, *how))).collect();
        let key = idempotency_key_of(&names);
        let mut headers = endpoint.headers.clone();
        headers.push(("Content-Type".to_owned(), files::BYTES.to_owned()));
        headers.push(("Idempotency-Key".to_owned(), key.clone()));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // at most 70 hours
        let within = PATIENCE + (file.size() / SLOWLY).ceil() as u32;
        let letter = Letter { method: method(endpoint), url: &endpoint.address(&key, 1), headers, body: file.into() };
        let reply = send(letter, within).await;
        let can = Can { several, ..Can::default() };
        let status = reply.as_ref().map(|reply| reply.status);
        Came::from(judge(Asked::Create, can, Tried::default(), status), reply.as_ref())
    }
}

/// How somebody stands: a number for what their record says, neither [`NO_RECORD`] nor [`GONE`].
fn stands(person: &Participant) -> u32 {
    let mut hash = Hash::default();
    hash.add(person.to_json().as_bytes());
    hash.finish().get(..7).and_then(|part| u32::from_str_radix(part, 16).ok()).unwrap_or_default() + 1
}

/// What went into a request that nobody has answered yet, as a note: ids with their revisions.
pub(super) fn to_note(all: &[(Uuid, u32)]) -> String {
    let one = |(id, rev): &(Uuid, u32)| [id.to_string(), rev.to_string()].join(":");
    all.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// The same, read.
pub(super) fn from_note(text: &str) -> Had {
    let one = |part: &str| {
        let (id, rev) = part.split_once(':')?;
        Some((Uuid::try_parse(id).ok()?, rev.parse().ok()?))
    };
    text.split(' ').filter_map(one).collect()
}

//! Where contributions are kept. The trait, its errors, a memory store, and the contract that every store keeps.

mod codec;
pub mod contract;
mod memory;

use uuid::Uuid;

pub(crate) use codec::versioned;
pub use codec::{DecodeError, decode, encode};
pub use memory::MemoryStore;

use crate::Contribution;
use crate::media::Media;

/// Why something could not be kept or fetched. Each reaches the person in words of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StoreError {
    /// The device has no room left.
    Quota,
    /// Another tab holds an older version of the store open.
    Blocked,
    /// No storage here: private mode, blocked site data, a broken profile.
    Unavailable(String),
    /// Stored by a newer version; nothing was changed.
    Newer {
        /// Format or store version found.
        found: u32,
    },
    /// Somebody else (another tab) changed it first; what is stored now is given, `None` when it is gone.
    Conflict(Option<Box<Contribution>>),
    /// The person whose it is has withdrawn it on this device: it is not kept again.
    Withdrawn,
    /// Anything else, with the engine's words for the log.
    Failed(String),
}

/// Contributions that a store may keep in one record.
pub const PACK: u32 = 100;

/// What happened to the contributions given to [`Store::merge`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// Added or replaced, as they are stored now.
    pub changed: Vec<Contribution>,
    /// Ids that were already there, the same or newer.
    pub kept: Vec<Uuid>,
    /// Ids of what was left out because it has been withdrawn ([`Store::withdraw`]).
    pub withdrawn: Vec<Uuid>,
}

/// Where the next page begins; a word between a store and itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(pub Vec<u8>);

/// One page of stored contributions, in an order of the store's own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The contributions.
    pub items: Vec<Contribution>,
    /// The texts of entries that could not be read (kept in the store, never overwritten).
    pub unreadable: Vec<String>,
    /// What to ask for the next page with; `None` at the end.
    pub next: Option<Cursor>,
}

/// A store of contributions, of unfinished drafts (by the id of the tab that holds them), of photos and voice notes, and
/// of the people who take part, apart from what they said about places.
///
/// When a future resolves to `Ok`, the change is durable: it survives the end of the process, whatever ends it.
/// When it resolves to `Err`, nothing was changed.
#[allow(async_fn_in_trait)] // used in one thread, in the browser; no Send bound wanted
pub trait Store {
    /// One page of about `limit` contributions (a store may keep up to [`PACK`] together and gives them together).
    async fn page(&self, from: Option<&Cursor>, limit: u32) -> Result<Page, StoreError>;
    /// Those of the given ids that are there.
    async fn get(&self, ids: &[Uuid]) -> Result<Vec<Contribution>, StoreError>;
    /// Saves `item` if what is stored now has revision `base` (`None`: nothing is stored); else [`StoreError::Conflict`],
    /// or [`StoreError::Withdrawn`] for what nothing is stored of and what was withdrawn.
    async fn put(&self, item: &Contribution, base: Option<u32>) -> Result<(), StoreError>;
    /// Removes `id` if what is stored has revision `base`; else [`StoreError::Conflict`].
    async fn remove(&self, id: Uuid, base: u32) -> Result<(), StoreError>;
    /// Adds many by the rule of [`crate::merge`], all or none; but what was withdrawn is left out.
    async fn merge(&self, items: Vec<Contribution>) -> Result<Merged, StoreError>;
    /// The unfinished drafts: (key, JSON).
    async fn drafts(&self) -> Result<Vec<(String, String)>, StoreError>;
    /// Keeps a draft under a key.
    async fn put_draft(&self, key: &str, json: &str) -> Result<(), StoreError>;
    /// Forgets a draft; fine when there is none.
    async fn remove_draft(&self, key: &str) -> Result<(), StoreError>;
    /// Keeps a photo or a voice note under an id, instead of what was there.
    async fn put_media(&self, id: Uuid, media: &Media) -> Result<(), StoreError>;
    /// The photo or voice note with this id; `None` when there is none.
    async fn media(&self, id: Uuid) -> Result<Option<Media>, StoreError>;
    /// Removes some, all or none; fine for those that are not there.
    async fn remove_media(&self, ids: &[Uuid]) -> Result<(), StoreError>;
    /// The ids of all photos and voice notes, in order.
    async fn media_ids(&self) -> Result<Vec<Uuid>, StoreError>;
    /// The texts of all participants ([`crate::Participant::to_json`]), in the order of their ids.
    async fn participants(&self) -> Result<Vec<String>, StoreError>;
    /// Keeps a participant's text under their id, instead of what was there; [`StoreError::Withdrawn`] for one who has
    /// withdrawn.
    async fn put_participant(&self, id: Uuid, json: &str) -> Result<(), StoreError>;
    /// Removes, all or nothing, what a participant put on the map in whatever revision, with its photos and voice notes,
    /// and the participant. Their id and those of what is removed are kept: whatever bears one of them, an old copy, an
    /// "Undo" in another tab, is refused from now on. Entries that can't be read stay. Gives what was removed.
    async fn withdraw(&self, participant: Uuid) -> Result<Vec<Contribution>, StoreError>;
    /// The notes whose keys begin so, with their keys, in the order of these. Notes say what has left the device and
    /// when; they hold no answers.
    async fn notes(&self, beginning: &str) -> Result<Vec<(String, String)>, StoreError>;
    /// Keeps some notes under their keys, instead of what was there; all or none.
    async fn put_notes(&self, notes: &[(String, String)]) -> Result<(), StoreError>;
    /// Forgets a note; fine when there is none.
    async fn remove_note(&self, key: &str) -> Result<(), StoreError>;
    /// Removes all contributions, drafts, photos, voice notes and participants, and keeps a note of it; all or nothing.
    /// The other notes stay, and the ids of what was withdrawn.
    async fn wipe(&self, key: &str, note: &str) -> Result<(), StoreError>;
}

/// Whether a contribution bears an id that was withdrawn: its own, or its participant's.
pub fn is_withdrawn(item: &Contribution, withdrawn: impl Fn(Uuid) -> bool) -> bool {
    withdrawn(item.id) || participant_of(item).is_some_and(withdrawn)
}

/// The id of the person who said it, where it is one.
pub fn participant_of(item: &Contribution) -> Option<Uuid> {
    item.provenance.participant.as_ref().and_then(|id| Uuid::try_parse(id).ok())
}

/// What stands in a stored text, if a participant said it; read only where their id is in the text at all.
///
/// # Errors
/// `Newer`, where a newer version may have written something of theirs.
pub fn said_by(text: &str, participant: Uuid) -> Result<Option<Contribution>, StoreError> {
    if !text.contains(participant.as_hyphenated().encode_lower(&mut Uuid::encode_buffer()) as &str) {
        return Ok(None);
    }
    match decode(text) {
        Ok(item) => Ok(Some(item).filter(|item| participant_of(item) == Some(participant))),
        Err(DecodeError::Newer(found)) => Err(StoreError::Newer { found }),
        Err(DecodeError::Unreadable) => Ok(None),
    }
}

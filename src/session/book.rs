//! What has left the device: the book of the files that were handed over, the file that goes to another tablet, and the
//! wipe, which is done only when everything stands in a file that somebody has made sure of.

use std::collections::BTreeSet;
use std::sync::Arc;

use common_ground_core::draft::media_id;
use common_ground_core::keeping::Hash;
use common_ground_core::keeping::archive::Writer;
use common_ground_core::keeping::book::{self, Entry, Handed, Marks, Open, Wiped, Withdrawal};
use common_ground_core::keeping::{GONE, PEOPLE, PLACES, SITTINGS as SITTINGS_FILE};
use common_ground_core::media::extension;
use common_ground_core::privacy::{Audience, redact, redact_person};
use common_ground_core::store::{Store, StoreError};
use common_ground_core::write::{CollectionWriter, Header};
use common_ground_core::{Answer, Contribution, Participant, Timestamp, Uuid};
use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use web_sys::File;

use super::desk::{ELSEWHERE, SITTINGS};
use super::people::participants;
use super::{Notice, Session};
use crate::device::{self, files};
use crate::store::IdbStore;

/// How the keys of the book's entries begin.
pub(super) const BOOK: &str = "book:";
/// Key of the note that says what was in the file that was made sure of last; with an entry's key behind it, what was in
/// a file that nobody has made sure of yet.
const MARKS: &str = "marks";
/// Entries written into the file between two breaths.
const SOME: usize = 200;
/// Bytes of a file that are gathered before the browser gets them.
const LOOSE: usize = 4_194_304;

/// A file that was just made.
#[derive(Clone)]
pub struct Made {
    /// Its entry's key in the book.
    pub key: String,
    /// Its entry.
    pub handed: Handed,
    /// The file itself, on the page that made it.
    pub file: Option<StoredValue<File, LocalStorage>>,
}

/// Why the device can't be wiped, or a file not be made.
#[derive(Clone, Debug, PartialEq)]
pub enum KeepingError {
    /// Something has not left the device yet.
    NotHandedOver,
    /// Something that is stored can't be read, so it is in no file.
    Unreadable,
    /// The file would be larger than its form allows, or the browser can't make it.
    TooLarge,
    /// A file of code could not be fetched.
    NotFetched,
    /// It could not be encrypted, so it was not made.
    NotSealed,
    /// The store.
    Store(StoreError),
}

impl From<StoreError> for KeepingError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Everything on the device.
pub(super) struct Everything {
    pub(super) places: Vec<Arc<Contribution>>,
    pub(super) people: Vec<Participant>,
    pub(super) withdrawals: Vec<Withdrawal>,
    /// Somebody whose record can't be read.
    unreadable: bool,
}

impl Everything {
    fn open(&self, handed: &Marks) -> Open {
        book::open(handed, self.places.iter().map(AsRef::as_ref), self.people.iter(), self.withdrawals.iter())
    }

    pub(super) fn marks(&self) -> Marks {
        let mut marks = Marks::default();
        self.places.iter().for_each(|item| marks.place(item));
        self.people.iter().for_each(|person| marks.person(person));
        self.withdrawals.iter().for_each(|withdrawal| marks.withdrawal(withdrawal));
        marks
    }
}

/// A file being put together.
#[derive(Default)]
pub(super) struct Parts {
    bits: Array,
    hash: Hash,
    pub(super) bytes: u64,
    /// Bytes of the bits that the browser has not been given yet.
    loose: usize,
}

impl Parts {
    pub(super) fn add(&mut self, bytes: &[u8]) {
        self.hash.add(bytes);
        self.push(&Uint8Array::from(bytes));
    }

    /// The same for bytes that lie outside already.
    pub(super) fn add_there(&mut self, bytes: &Uint8Array) {
        self.hash.add(&bytes.to_vec());
        self.push(bytes);
    }

    /// The browser gets some megabytes at a time: many at once would take it long, and be in memory twice.
    fn push(&mut self, bytes: &Uint8Array) {
        let length = bytes.length();
        self.bytes += u64::from(length);
        self.bits.push(bytes);
        self.loose += length as usize;
        if self.loose > LOOSE
            && let Some(begun) = files::begun(&self.bits)
        {
            self.bits = Array::of1(&begun);
            self.loose = 0;
        }
    }

    /// All of it as a file; `None` when the browser can't make it.
    pub(super) fn file(&self, name: &str, media_type: &str) -> Option<File> {
        files::of_bytes(name, media_type, &self.bits)
    }

    /// The SHA-256 of all of it.
    pub(super) fn sha256(self) -> String {
        self.hash.finish()
    }
}

impl Session {
    /// The book, the newest entry first, with their keys.
    ///
    /// # Errors
    /// When the store can't be read.
    pub async fn book(self) -> Result<Vec<(String, Entry)>, StoreError> {
        let Some(store) = self.store() else { return Ok(Vec::new()) };
        let entry = |(key, text): (String, String)| Some((key, Entry::from_json(&text)?));
        Ok(store.notes(BOOK).await?.into_iter().rev().filter_map(entry).collect())
    }

    /// Writes down that somebody takes back what they said.
    pub(super) async fn note_withdrawal(self, participant: Uuid) -> Result<(), StoreError> {
        let Some(store) = self.store() else { return Ok(()) };
        let withdrawal = Entry::Withdrawn(Withdrawal { participant, at: device::now() });
        store.put_notes(&[(key(&withdrawal, participant), withdrawal.to_json())]).await
    }

    /// Who has taken back what they said.
    pub(super) async fn withdrawn(self) -> Result<BTreeSet<Uuid>, StoreError> {
        let gone = |(_, entry)| if let Entry::Withdrawn(gone) = entry { Some(gone.participant) } else { None };
        Ok(self.book().await?.into_iter().filter_map(gone).collect())
    }

    pub(super) async fn everything(self, store: &IdbStore) -> Result<Everything, StoreError> {
        let people = participants(store).await?;
        let listed = store.participants().await?.len();
        let withdrawn = |(_, entry)| if let Entry::Withdrawn(withdrawal) = entry { Some(withdrawal) } else { None };
        let readable: Vec<Participant> = people.into_iter().flatten().collect();
        Ok(Everything {
            places: self.contributions.with_untracked(|all| all.values().cloned().collect()),
            unreadable: readable.len() < listed || self.unreadable.get_untracked() > 0,
            people: readable,
            withdrawals: self.book().await?.into_iter().filter_map(withdrawn).collect(),
        })
    }

    /// Counts what has not left the device yet.
    pub async fn count_open(self) {
        let Some(store) = self.store() else { return };
        if let (Ok(all), Ok(marks)) = (self.everything(&store).await, marks(&store, MARKS).await) {
            let open = all.open(&marks);
            let keeper = self.keeper();
            if keeper.open.get_untracked() != open {
                keeper.open.set(open);
            }
        }
    }

    /// Writes down that a file was made. Nothing counts as handed over by this.
    pub(super) async fn note_made(
        self,
        store: &IdbStore,
        handed: Handed,
        marks: &Marks,
        file: File,
    ) -> Result<Made, StoreError> {
        let entry = Entry::Handed(handed.clone());
        let key = key(&entry, device::new_id());
        store.put_notes(&[(key.clone(), entry.to_json()), ([MARKS, &key].concat(), marks.to_text())]).await?;
        Ok(Made { key, handed, file: Some(StoredValue::new_local(file)) })
    }

    /// Everything known of sessions, here and elsewhere, a line each.
    pub(super) async fn sittings_text(self, store: &IdbStore) -> Result<String, StoreError> {
        let mut sittings = store.notes(SITTINGS).await?;
        sittings.extend(store.notes(ELSEWHERE).await?);
        Ok(sittings.iter().flat_map(|(_, text)| [text.as_str(), "\n"]).collect())
    }

    /// The file with everything on this device in it that goes to another tablet, and what it is.
    ///
    /// # Errors
    /// See [`KeepingError`].
    pub(super) async fn all_in_one_file(self) -> Result<(Handed, File), KeepingError> {
        let Some(store) = self.store() else { return Err(StoreError::Unavailable(String::new()).into()) };
        let all = self.everything(&store).await?;
        let now = device::now();
        let mut handed = Handed {
            file: self.file_name("", ".zip", now),
            places: all.places.len(),
            people: all.people.len(),
            media: 0,
            bytes: 0,
            sha256: String::new(),
            at: now,
            confirmed: None,
            read_back: false,
        };
        let mut parts = Parts::default();
        let mut writer = Writer::default();
        let mut put = |parts: &mut Parts, path: &str, content: &[&[u8]]| {
            let head = writer.begin(path, content).map_err(|_| KeepingError::TooLarge)?;
            parts.add(&head);
            for bytes in content {
                parts.add(bytes);
            }
            Ok::<_, KeepingError>(())
        };
        let places = self.places_text(&all, now).await;
        put(&mut parts, PLACES, &[places.as_bytes()])?;
        let people = all.people.iter().map(|person| redact_person(person, &self.project()));
        let people: String = people.flat_map(|person| [person.to_json(), "\n".to_owned()]).collect();
        put(&mut parts, PEOPLE, &[people.as_bytes()])?;
        let gone = all.withdrawals.iter().map(|withdrawal| Entry::Withdrawn(withdrawal.clone()));
        let gone: String = gone.flat_map(|entry| [entry.to_json(), "\n".to_owned()]).collect();
        put(&mut parts, GONE, &[gone.as_bytes()])?;
        let sittings = self.sittings_text(&store).await?;
        put(&mut parts, SITTINGS_FILE, &[sittings.as_bytes()])?;
        for item in &all.places {
            for path in self.media_paths(item) {
                let Some(id) = common_ground_core::media::id(&path) else { continue };
                let Some(media) = self.media(id).await else { continue };
                // The type says what it is, whatever the answer's path ends with.
                let path = extension(&media.mime).map_or(path, |end| common_ground_core::media::path(id, end));
                put(&mut parts, &path, &[&media.bytes])?;
                handed.media += 1;
                device::breathe().await;
            }
        }
        parts.add(&writer.finish().map_err(|_| KeepingError::TooLarge)?);
        handed.bytes = parts.bytes;
        let file = parts.file(&handed.file, "application/zip").ok_or(KeepingError::TooLarge)?;
        handed.sha256 = parts.sha256();
        Ok((handed, file))
    }

    /// Project, tablet, what it is, when in UTC to the second, and how the name ends.
    pub(super) fn file_name(self, what: &str, end: &str, now: Timestamp) -> String {
        let plain = |text: &str| -> String { text.chars().filter(char::is_ascii_alphanumeric).collect() };
        let stamp: String = plain(&now.to_string()).chars().take(15).collect();
        let device = self.sitting_now().map(|sitting| plain(&sitting.setup.device)).filter(|label| !label.is_empty());
        let device = device.map(|label| ["-", &label].concat()).unwrap_or_default();
        [&self.project().id, &device, what, "-", &stamp, end].concat()
    }

    /// The photos and voice notes that may leave with a contribution.
    fn media_paths(self, item: &Contribution) -> Vec<String> {
        let left = redact(item, &self.project(), Audience::Team);
        let answers = left.contribution().answers.values();
        answers.filter(|answer| media_id(answer).is_some()).filter_map(Answer::as_text).map(str::to_owned).collect()
    }

    async fn places_text(self, all: &Everything, now: Timestamp) -> String {
        let project = self.project();
        let device = self.sitting_now().map(|sitting| sitting.setup.device.clone()).filter(|label| !label.is_empty());
        let mut writer = CollectionWriter::new();
        let mut text = String::new();
        for (number, item) in all.places.iter().enumerate() {
            text.push_str(&writer.add(&redact(item, &project, Audience::Team)));
            if number % SOME == SOME - 1 {
                device::breathe().await;
            }
        }
        text.push_str(&writer.finish(Header {
            project: &project.id,
            project_version: &project.version,
            exported_at: now,
            device: device.as_deref(),
            app: env!("CARGO_PKG_VERSION"),
        }));
        text
    }

    /// Somebody has made sure that a file is where it should be; `read_back` when it was read and found to be the same.
    /// From now on everything counts as handed over that was in it.
    ///
    /// # Errors
    /// When it can't be written down.
    pub async fn confirm(self, made: &Made, read_back: bool) -> Result<(), StoreError> {
        let Some(store) = self.store() else { return Ok(()) };
        let handed = Handed { confirmed: Some(device::now()), read_back, ..made.handed.clone() };
        let pending = [MARKS, &made.key].concat();
        let marks = marks(&store, &pending).await?;
        let entry = (made.key.clone(), Entry::Handed(handed).to_json());
        store.put_notes(&[entry, (MARKS.to_owned(), marks.to_text())]).await?;
        store.remove_note(&pending).await?;
        self.count_open().await;
        self.copy_soon();
        Ok(())
    }

    /// In which form things stood in a file.
    pub(super) async fn marks_of(self, key: &str) -> Result<Marks, StoreError> {
        match self.store() {
            Some(store) => marks(&store, &[MARKS, key].concat()).await,
            None => Ok(Marks::default()),
        }
    }

    /// Removes everything from this device but the book: main database, safety copies, what this page and other tabs
    /// hold.
    ///
    /// # Errors
    /// `NotHandedOver` or `Unreadable` before anything is removed; `Store` when the device could not do it.
    pub async fn wipe(self) -> Result<(), KeepingError> {
        let Some(store) = self.store() else { return Err(StoreError::Unavailable(String::new()).into()) };
        // What somebody had not finished is kept as far as it goes; it has to leave first.
        if let Some(left) = self.left() {
            self.write(left, None).await?;
            self.drop_draft();
        }
        let all = self.everything(&store).await?;
        if all.unreadable {
            return Err(KeepingError::Unreadable);
        }
        let handed = marks(&store, MARKS).await?;
        let sure = self.book().await?.into_iter().find_map(|(_, entry)| match entry {
            Entry::Handed(handed) if handed.confirmed.is_some() => Some(handed),
            _ => None,
        });
        let Some(sure) = sure.filter(|_| all.open(&handed).is_nothing()) else {
            return Err(KeepingError::NotHandedOver);
        };
        let entry = Entry::Wiped(Wiped {
            at: device::now(),
            places: all.places.len(),
            people: all.people.len(),
            file: sure.file,
            sha256: sure.sha256,
        });
        self.allow_nothing().await?;
        self.forget_copies().await?;
        let _unsent = self.forget_sent(&store).await?;
        store.wipe(&key(&entry, device::new_id()), &entry.to_json()).await?;
        let ids: Vec<Uuid> = all.places.iter().map(|item| item.id).collect();
        self.apply(ids.iter().map(|id| (*id, None)).collect());
        self.media.update_value(std::collections::BTreeMap::clear);
        self.tell(&ids);
        self.tell_changed();
        // What was about to go to another tablet, or has come from there, is in memory still.
        self.stop_passing();
        self.stop_merge();
        self.next_person();
        self.notice.set(Some(Notice { key: "wipe-done", undo: false }));
        self.count_open().await;
        Ok(())
    }

    /// How many photos and voice notes on this device stand in the file that was made sure of.
    ///
    /// # Errors
    /// When the store can't be read.
    pub async fn handed_media(self) -> Result<Vec<Uuid>, StoreError> {
        let Some(store) = self.store() else { return Ok(Vec::new()) };
        let marks = marks(&store, MARKS).await?;
        let has = |id: &Uuid| {
            let mut one = Marks::default();
            one.media(*id);
            marks.has(&one)
        };
        Ok(store.media_ids().await?.into_iter().filter(has).collect())
    }

    /// Removes photos and voice notes that are handed over, here and in the safety copies; the answers keep the names
    /// that these have in the file.
    ///
    /// # Errors
    /// When the device could not do it.
    pub async fn give_up_media(self) -> Result<(), StoreError> {
        let Some(store) = self.store() else { return Ok(()) };
        store.remove_media(&self.handed_media().await?).await?;
        self.purge_copies().await
    }
}

pub(super) fn key(entry: &Entry, id: Uuid) -> String {
    [BOOK, &entry.at().to_string(), ":", &id.to_string()].concat()
}

async fn marks(store: &IdbStore, key: &str) -> Result<Marks, StoreError> {
    let found = store.notes(key).await?.into_iter().find(|(other, _)| other == key);
    Ok(found.map(|(_, text)| Marks::parse(&text)).unwrap_or_default())
}

//! The data packages that leave the device (`common_ground_core::package`): for the research team, which is written into
//! the book, and for everybody, which is not. Made step by step, so that the page answers meanwhile.
//!
//! **Invariant.** Where the project names keys of the team, what leaves for it is encrypted for them, or nothing leaves:
//! what is not encrypted is never a file, not even for a moment.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use common_ground_core::keeping::book::{Entry, Handed};
use common_ground_core::package::{Archive, Data, Facts, Package, Scope};
use common_ground_core::privacy::Audience;
use common_ground_core::project::publishing;
use common_ground_core::store::StoreError;
use common_ground_core::{Contribution, Sitting, Uuid};
use leptos::prelude::*;
use web_sys::File;

use super::book::{Everything, KeepingError, Made, Parts};
use super::{KeptFile, Session};
use crate::device::sealing::{SealError, Sealer};
use crate::device::{self, Breath, files};
use crate::store::IdbStore;

/// How the name of an encrypted package ends.
pub const SEALED: &str = ".zip.age";
/// Bytes that go out between two steps: a few milliseconds, even where they are encrypted.
const STRETCH: usize = 131_072;

/// A package for everybody that was made.
#[derive(Clone)]
pub struct Public {
    /// What is in it.
    pub handed: Handed,
    /// The package; none where nothing may be in it.
    pub file: Option<KeptFile>,
}

/// The way out for the bytes of a package.
enum Way {
    /// As they are.
    Plain(Parts),
    /// Encrypted; the parts are what came of that.
    Sealed(Sealer, Rc<RefCell<Parts>>),
}

impl Way {
    /// `assets` is where the engine is that encrypts.
    async fn out(assets: &str, keys: &[String]) -> Result<Self, KeepingError> {
        if keys.is_empty() {
            return Ok(Self::Plain(Parts::default()));
        }
        let parts = Rc::new(RefCell::new(Parts::default()));
        let taking = Rc::clone(&parts);
        let sealer = Sealer::begin(assets, keys, move |bytes| taking.borrow_mut().add_there(&bytes)).await?;
        Ok(Self::Sealed(sealer, parts))
    }

    async fn put(&mut self, bytes: &[u8], pause: &impl AsyncFn()) -> Result<(), KeepingError> {
        for stretch in bytes.chunks(STRETCH) {
            match self {
                Self::Plain(parts) => parts.add(stretch),
                Self::Sealed(sealer, _) => sealer.write(stretch).await?,
            }
            pause().await;
        }
        Ok(())
    }

    async fn end(self) -> Result<Parts, KeepingError> {
        match self {
            Self::Plain(parts) => Ok(parts),
            Self::Sealed(sealer, parts) => {
                sealer.end().await?;
                Ok(parts.take())
            }
        }
    }
}

impl From<SealError> for KeepingError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::NotFetched => Self::NotFetched,
            SealError::Failed => Self::NotSealed,
        }
    }
}

impl Session {
    /// Makes the package for the research team, with everything on this device in it, and writes it down. Nothing counts
    /// as handed over by this.
    ///
    /// # Errors
    /// See [`KeepingError`].
    pub async fn hand_over(self) -> Result<Made, KeepingError> {
        let Some(store) = self.store() else { return Err(StoreError::Unavailable(String::new()).into()) };
        let all = self.everything(&store).await?;
        let mut marks = all.marks();
        let data = self.data(&store, all).await?;
        let (handed, file) = self.packed(data, Audience::Team, |id| marks.media(id)).await?;
        Ok(self.note_made(&store, handed, &marks, file).await?)
    }

    /// Makes the package for everybody: what the project calls public, of people who have agreed to it. It counts as
    /// nothing.
    ///
    /// # Errors
    /// See [`KeepingError`].
    pub async fn publish(self) -> Result<Public, KeepingError> {
        let Some(store) = self.store() else { return Err(StoreError::Unavailable(String::new()).into()) };
        let all = self.everything(&store).await?;
        let data = self.data(&store, all).await?;
        let (handed, file) = self.packed(data, Audience::Public, |_| {}).await?;
        let file = (handed.places > 0).then(|| StoredValue::new_local(file));
        Ok(Public { handed, file })
    }

    /// Makes the encrypted package that is delivered from home: these contributions, who said them, these other people, and
    /// who has taken back what they said. It is not written down: delivery knows what has arrived.
    ///
    /// # Errors
    /// See [`KeepingError`]; `NotSealed` where the project names no key.
    pub async fn for_delivery(self, ids: Vec<Uuid>, people: Vec<Uuid>) -> Result<File, KeepingError> {
        if publishing(&self.project_file.get_value()).team_keys.is_empty() {
            return Err(KeepingError::NotSealed);
        }
        let contributions: Vec<Contribution> =
            ids.iter().filter_map(|id| self.contribution_now(*id)).map(|item| (*item).clone()).collect();
        let withdrawn = |(_, entry)| if let Entry::Withdrawn(withdrawal) = entry { Some(withdrawal) } else { None };
        let data = Data {
            people: self.everybody_here().await.into_iter().filter(|person| people.contains(&person.id)).collect(),
            withdrawals: self.book().await?.into_iter().filter_map(withdrawn).collect(),
            // What contributions say about their session is on them.
            sittings: Vec::new(),
            contributions,
        };
        Ok(self.packed(data, Audience::Team, |_| {}).await?.1)
    }

    /// All of it, in the form that packages are made of.
    async fn data(self, store: &IdbStore, all: Everything) -> Result<Data, KeepingError> {
        let breath = Breath::default();
        let sittings = self.sittings_text(store).await?;
        let mut contributions = Vec::with_capacity(all.places.len());
        for item in &all.places {
            contributions.push((**item).clone());
            breath.pause().await;
        }
        Ok(Data {
            contributions,
            people: all.people,
            sittings: sittings.lines().filter_map(|line| Sitting::from_json(line).ok()).collect(),
            withdrawals: all.withdrawals,
        })
    }

    /// `took` hears of each photo and voice note in it.
    async fn packed(
        self,
        data: Data,
        audience: Audience,
        mut took: impl FnMut(Uuid),
    ) -> Result<(Handed, File), KeepingError> {
        let breath = Breath::default();
        let pause = async || breath.pause().await;
        let (project, project_json) = (self.project(), self.project_file.get_value());
        let app = env!("CARGO_PKG_VERSION");
        let scope = Scope { audience, project: &project, project_json: &project_json, app };
        let package = Package::step_by_step(data, &scope, &BTreeMap::new(), &pause).await;

        let keys = if audience == Audience::Team { publishing(&project_json).team_keys } else { Vec::new() };
        let sealed = !keys.is_empty();
        let mut way = Way::out(&self.words.assets(), &keys).await?;
        let mut archive = Archive::default();
        for ((path, bytes), facts) in package.files().iter().zip(package.facts()) {
            let head = archive.announce(path, facts).map_err(|_| KeepingError::TooLarge)?;
            way.put(&head, &pause).await?;
            way.put(bytes, &pause).await?;
        }
        let mut media = 0;
        for (id, path) in package.media() {
            let Some(found) = self.media(*id).await else { continue };
            let facts = Facts::of(&found.bytes, &pause).await;
            let head = archive.announce(path, &facts).map_err(|_| KeepingError::TooLarge)?;
            way.put(&head, &pause).await?;
            way.put(&found.bytes, &pause).await?;
            took(*id);
            media += 1;
            device::breathe().await;
        }
        way.put(&archive.finish().map_err(|_| KeepingError::TooLarge)?, &pause).await?;
        let parts = way.end().await?;
        let now = device::now();
        let what = if audience == Audience::Team { "" } else { "-public" };
        let (end, media_type) = if sealed { (SEALED, files::BYTES) } else { (".zip", "application/zip") };
        let name = self.file_name(what, end, now);
        let file = parts.file(&name, media_type).ok_or(KeepingError::TooLarge)?;
        let handed = Handed {
            file: name,
            places: package.contributions(),
            people: package.people(),
            media,
            bytes: parts.bytes,
            sha256: parts.sha256(),
            at: now,
            confirmed: None,
            read_back: false,
        };
        Ok((handed, file))
    }
}

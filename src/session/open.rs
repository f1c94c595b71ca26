//! The start: opening the store, fetching what is in it page by page, listening to the other tabs, fetching the names.

use std::sync::Arc;

use common_ground_core::gazetteer::Gazetteer;
use common_ground_core::store::{Store, StoreError};
use common_ground_core::{Problem, Project, Uuid};
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{BroadcastChannel, MessageEvent, RequestCache};

use super::{Notice, Screen, Session};
use crate::device;
use crate::map::Map;
use crate::project_source::{self, Source};
use crate::store::IdbStore;

/// Contributions fetched at a time: small enough that no slice blocks the page for long.
const PAGE: u32 = 1_000;

/// The channel to the other tabs, and what hears them and the end of this one.
pub(super) struct Ears {
    pub(super) channel: BroadcastChannel,
    _told: Closure<dyn FnMut(MessageEvent)>,
    _leaving: [EventListener; 2],
}

/// The problems of a project file, for the page that lists them.
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectTrouble {
    /// The file's address or name.
    pub file: String,
    /// What is wrong, each with its path; empty when the file was not found or may not be opened.
    pub problems: Vec<Problem>,
    /// Message key when there is no list.
    pub key: Option<&'static str>,
}

/// The message key for a storage error.
pub fn message(error: &StoreError) -> &'static str {
    match error {
        StoreError::Quota => "store-quota",
        StoreError::Blocked => "store-blocked",
        StoreError::Unavailable(_) => "store-unavailable",
        StoreError::Newer { .. } => "store-newer",
        StoreError::Conflict(Some(_)) => "store-conflict",
        StoreError::Conflict(None) => "store-conflict-gone",
        StoreError::Withdrawn => "store-withdrawn",
        _ => "store-failed",
    }
}

impl Session {
    /// Checks the project file, and goes on with the project that it gives. False when it is wrong: the page then shows
    /// its problems, or begins anew where the host has another file by now.
    pub async fn check_project(self, source: Source) -> bool {
        let problems = match Project::parse(&source.file) {
            Ok(mut project) => {
                // As the page that hosts the widget wants it.
                let before = self.project();
                project.area = before.area.clone();
                project.categories.retain(|one| before.categories.iter().any(|other| other.id == one.id));
                self.project.set_value(Arc::new(project));
                self.address.set_value(source.project);
                self.read_embedding(&source.file);
                self.project_file.set_value(source.file);
                self.wear_kept_look();
                return true;
            }
            Err(problems) => problems,
        };
        if !self.renew_project(&source).await {
            self.wrong.set(Some(ProjectTrouble { file: source.name, problems, key: None }));
        }
        false
    }

    /// Begins anew where the host has another project file than this browser had kept, unless somebody is in the middle
    /// of something: then the next visit has it. True when it does.
    pub async fn renew_project(self, source: &Source) -> bool {
        let Some(text) = project_source::text(&source.project, RequestCache::NoCache).await else { return false };
        let again = self.again.get_value().filter(|_| text != source.file && self.is_idle());
        if let Some(again) = &again {
            again();
        }
        again.is_some()
    }

    /// Opens the project's database and fetches everything in it. Where there is no storage the session goes on in
    /// memory and says so.
    pub async fn open(self) {
        let name = format!("common-ground:{}", self.project().id);
        match IdbStore::open(&name).await {
            Ok(store) => {
                self.listen(&name, &store);
                match self.load(&store).await {
                    Ok(()) => {
                        self.store.set_value(Some(store.clone()));
                        self.write_draft();
                        if let Err(error) = self.find_person(&store).await {
                            self.storage.set(Some(error));
                        }
                        self.find_drafts(&store).await;
                        spawn_local(async move { self.settle_media(&store).await });
                    }
                    // Nothing is written over what this code can't read: from here on in memory only.
                    Err(error) => self.storage.set(Some(error)),
                }
            }
            Err(error) => self.storage.set(Some(error)),
        }
        self.opened.set(true);
        device::mark("cg-loaded");
        self.with_map(Map::open_basemap);
    }

    pub(super) async fn load(self, store: &IdbStore) -> Result<(), StoreError> {
        let mut page = store.page(None, PAGE).await?;
        loop {
            self.unreadable.update(|n| *n += page.unreadable.len());
            let changes = page.items.into_iter().map(|c| (c.id, Some(Arc::new(c)))).collect();
            let Some(after) = page.next else {
                self.apply(changes);
                return Ok(());
            };
            // The next page is fetched while this one goes onto the map.
            let (next, ()) = futures::join!(store.page(Some(&after), PAGE), async { self.apply(changes) });
            page = next?;
        }
    }

    /// Fetches again what another tab says it changed; writes what is unfinished when this one goes.
    fn listen(self, name: &str, store: &IdbStore) {
        let store = store.clone();
        let Ok(channel) = BroadcastChannel::new(name) else { return };
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let ids: Vec<Uuid> = event
                .data()
                .as_string()
                .unwrap_or_default()
                .split(' ')
                .filter_map(|id| Uuid::parse_str(id).ok())
                .collect();
            spawn_local(self.fetch_again(store.clone(), ids));
        });
        channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        self.ears.set_value(Some(Ears { channel, _told: heard, _leaving: self.mind_leaving() }));
    }

    async fn fetch_again(self, store: IdbStore, ids: Vec<Uuid>) {
        for ids in ids.chunks(PAGE as usize) {
            let Ok(found) = store.get(ids).await else { return };
            let changes =
                ids.iter().map(|id| (*id, found.iter().find(|c| c.id == *id).cloned().map(Arc::new))).collect();
            self.apply(changes);
        }
        self.heed_withdrawn(&ids);
        // What is open here and was deleted there can't stay open.
        if let Screen::Card(id) | Screen::Done(id) = self.screen.get_untracked()
            && self.contribution_now(id).is_none()
        {
            self.go(Screen::Home);
            self.notice.set(Some(Notice { key: "deleted", undo: false }));
        }
    }

    /// Takes in the gazetteer's text, or notes that there is none.
    pub fn set_gazetteer(self, json: Option<&str>) {
        let parsed = json.and_then(|json| Gazetteer::parse(json).ok());
        self.gazetteer.set(Some(parsed.map(Arc::new).ok_or(())));
    }

    /// The names at a position: "Piazza Santo Spirito, Via Maggio". Empty when nothing named is near.
    pub fn name_place(self, at: common_ground_core::Position) -> String {
        self.gazetteer.with(|gazetteer| {
            let Some(Ok(gazetteer)) = gazetteer else { return String::new() };
            let Some(near) = gazetteer.near(at) else { return String::new() };
            [Some(near.name), near.street].into_iter().flatten().collect::<Vec<_>>().join(", ")
        })
    }
}

//! Working without a network: the typed boundary to `src/offline/offline.ts`, which alone knows the service worker. Rust
//! says what the project needs and whether nobody is in the middle of something; it hears how far keeping has come. A
//! page has one worker, so what is known of it is not part of a session.

use common_ground_core::Project;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::aloud::clips;
use crate::map::import;
use crate::project_source::{Source, resolve};
use crate::session::{Notice, Session};

#[wasm_bindgen]
extern "C" {
    type Module;
    #[wasm_bindgen(method)]
    fn begin(this: &Module, files: Vec<String>, idle: &Closure<dyn FnMut() -> bool>, tell: &Closure<dyn FnMut(String)>);
    #[wasm_bindgen(method)]
    fn check(this: &Module);
}

/// Whether this page works without a network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offline {
    /// Message key that says so; `None` until that is known.
    pub ready: Option<&'static str>,
    /// Whether a newer version waits until the device is between people.
    pub newer: bool,
}

thread_local! {
    static STATE: ArcRwSignal<Offline> = ArcRwSignal::default();
}

/// What is known; follows changes.
pub fn state() -> ArcRwSignal<Offline> {
    STATE.with(Clone::clone)
}

/// Begins to keep what the app and the project need, once all that the page itself needs has come.
pub fn begin(session: Session) {
    spawn_local(async move {
        // Without it everything goes on as before.
        let Some(module) = module(session).await else { return };
        let idle = Closure::new(move || between_people(session));
        let tell = Closure::new(move |told: String| hear(session, &told));
        let project = session.address.get_value();
        module.begin(files(&session.project(), project), &idle, &tell);
        idle.forget();
        tell.forget();
    });
}

/// Looks again whether everything is there.
pub fn check(session: Session) {
    spawn_local(async move {
        if let Some(module) = module(session).await {
            module.check();
        }
    });
}

async fn module(session: Session) -> Option<Module> {
    let address = [&session.words.assets(), "offline.js"].concat();
    JsFuture::from(import(&address)).await.ok().map(JsCast::unchecked_into)
}

fn hear(session: Session, told: &str) {
    state().update(|state| match told {
        "ready" => state.ready = Some("offline-ready"),
        "preparing" => state.ready = Some("offline-preparing"),
        "waiting" => state.newer = true,
        "renewed" => session.notice.set(Some(Notice { key: "offline-renewed", undo: false })),
        _ => state.ready = Some("offline-none"),
    });
}

/// Whether the page could begin anew without taking anything from anybody.
fn between_people(session: Session) -> bool {
    // On a big screen nobody is in the middle of anything.
    if session.projector {
        return true;
    }
    session.opened.get_untracked()
        // What can't be kept on the device is in this page alone.
        && session.storage.with_untracked(Option::is_none)
        && session.import.with_untracked(Option::is_none)
        && !session.is_passing()
        && !session.is_somebodys()
}

/// Addresses of everything that a project brings: itself first, its streets last, as they are the largest.
fn files(project: &Project, address: String) -> Vec<String> {
    let clips = clips::every(project).into_iter().flat_map(|clips| &clips.0);
    let mut files: Vec<String> = clips.filter_map(|(_, file)| resolve(file, &address)).collect();
    files.sort();
    files.dedup();
    let source = Source { project: address, name: String::new(), file: String::new() };
    if let Some(basemap) = &project.basemap {
        files.extend([source.basemap(&basemap.gazetteer), source.basemap(&basemap.archive)]);
    }
    files.insert(0, source.project);
    files
}

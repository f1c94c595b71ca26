//! What the first screen can do without, fetched as soon as the map stands: first a file with what opens the store, so
//! that what people said comes onto the map, then one with the questions, then one with everything else: cards, list,
//! files, search. A last one, with data packages and merging, comes when a facilitator opens their area. The functions
//! named here are the only way into them (docs/decisions/0004-files-of-code.md): what only they reach is split off by the
//! build, at the seams that `src/main.rs` has.

use std::cell::Cell;

use common_ground_core::project::Question;
use common_ground_core::{Position, Uuid};
use futures::future::LocalBoxFuture;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::SplitLoaderError;
use web_sys::File;

use crate::aloud;
use crate::embed;
use crate::i18n::I18n;
use crate::language::ENGLISH;
use crate::map::Stroke;
use crate::offline;
use crate::project_source::Source;
use crate::screens::place::Part;
use crate::screens::{
    card, colours, comfort, done, dots, draw, facilitator, find, focus, forgetful, import, list, map_words, more_field,
    nearby, outbox, projector, questions, restored, review, room, share, status, visit, withdraw,
};
use crate::session::{KeepingError, Made, Public, Screen, Session, TakenIn};

/// Milliseconds between the first two tries.
const FIRST_WAIT: u32 = 1_000;
const LONGEST_WAIT: u32 = 15_000;

/// What each file of code is fetched with.
#[derive(Clone, Copy, Debug)]
pub struct Files {
    /// The store.
    pub keeping: Fetch<Keeping>,
    /// The questions.
    pub talk: Fetch<Talk>,
    /// Everything else.
    pub later: Fetch<Later>,
    /// Data packages and merging.
    pub parcels: Fetch<Parcels>,
}

/// Fetches a file of code and gives the way into it; an error when it can't be had now.
pub type Fetch<T> = fn() -> LocalBoxFuture<'static, Result<T, SplitLoaderError>>;

thread_local! {
    static FILES: Cell<Option<Files>> = const { Cell::new(None) };
}

/// Says what the files are fetched with.
pub fn provide(files: Files) {
    FILES.set(Some(files));
}

async fn fetched<T>(which: fn(Files) -> Fetch<T>) -> Option<T> {
    which(FILES.get()?)().await.ok()
}

/// The way to what is stored.
#[derive(Clone, Copy)]
pub struct Keeping {
    /// Checks the project file, of which the first screen has had a glance. False when it is wrong, which the page then
    /// says.
    pub check: fn(Session, Source) -> LocalBoxFuture<'static, bool>,
    /// Opens the store and fetches what is in it.
    pub open: fn(Session, Source),
    /// Writes the draft to the device.
    pub keep_draft: fn(Session),
    /// Forgets a draft by its key.
    pub forget_draft: fn(Session, String),
    /// Takes a lock on a new draft.
    pub hold_draft: fn(String),
    /// Lets go of what is stored: the widget leaves the page.
    pub end: fn(Session),
}

/// The way to the questions.
#[derive(Clone, Copy)]
pub struct Talk {
    /// "It's here", when a spot is being chosen.
    pub take_spot: fn(Session),
    /// The page of questions that the draft is on.
    pub page: fn() -> AnyView,
    /// What was just done, storage trouble, and what keeps the focus.
    pub status: fn() -> AnyView,
}

/// The way to everything else.
#[derive(Clone, Copy)]
pub struct Later {
    /// Takes in the gazetteer's text, the last thing that the page fetches for itself.
    pub set_gazetteer: fn(Session, Option<&str>),
    /// The names at a position, as they are kept.
    pub near: fn(Session, Position) -> String,
    /// Where a position is, in a sentence.
    pub sentence: fn(Session, I18n, Position) -> String,
    /// Looks at a file that was dropped.
    pub offer_file: fn(Session, File),
    /// Every screen but the first and the conversation.
    pub screen: fn(Session, Screen) -> AnyView,
    /// What the place page has beyond choosing a spot.
    pub place: fn(Session, Part) -> AnyView,
    /// The field of a question that is answered with a photo, with the voice, or with a place on the map; by the id of
    /// its heading.
    pub field: fn(Session, &Question, &str) -> AnyView,
    /// "Check your answers".
    pub review: fn() -> AnyView,
    /// A step of a drawing.
    pub stroke: fn(Session, Stroke),
    /// "Find a place".
    pub find: fn() -> AnyView,
    /// "Language and reading".
    pub comfort: fn() -> AnyView,
    /// What stands beside the map on a big screen.
    pub projector: fn() -> AnyView,
    /// What the home screen has beyond its chips and buttons: the ways to the dots and to sharing.
    pub home: fn(Session) -> AnyView,
    /// What accompanies every screen without a place of its own.
    pub everywhere: fn() -> AnyView,
    /// Takes the map to where the device is.
    pub locate: fn(Session),
    /// A contribution was changed on this page, or has gone.
    pub changed: fn(Session, Uuid),
}

/// A file being made.
pub type Packing = LocalBoxFuture<'static, Result<File, KeepingError>>;

/// The way to data packages and to merging.
#[derive(Clone, Copy)]
pub struct Parcels {
    /// Makes the package for the research team.
    pub hand_over: fn(Session) -> LocalBoxFuture<'static, Result<Made, KeepingError>>,
    /// Makes the package for everybody.
    pub publish: fn(Session) -> LocalBoxFuture<'static, Result<Public, KeepingError>>,
    /// Makes the encrypted package that is delivered from home: with these contributions and people.
    pub for_delivery: fn(Session, Vec<Uuid>, Vec<Uuid>) -> Packing,
    /// Takes in a file from another tablet.
    pub take_file: fn(Session, File) -> LocalBoxFuture<'static, TakenIn>,
    /// Merges files.
    pub merge: fn(Session, Vec<File>) -> LocalBoxFuture<'static, ()>,
    /// Goes on without those that can't be merged.
    pub merge_others: fn(Session) -> LocalBoxFuture<'static, ()>,
    /// Undoes the last merge.
    pub undo_merge: fn(Session) -> LocalBoxFuture<'static, ()>,
}

/// Fetches the way to what is stored, and the words that do not stand on the first screen.
pub async fn fetch_keeping(words: I18n, late: impl Fn(bool)) -> Keeping {
    let spoken = words.spoken();
    let all = async || {
        // English is under every language.
        let own = async { if spoken == ENGLISH { Some(None) } else { words.fetch(spoken, true).await.map(Some) } };
        let (keeping, english, own) = futures::join!(fetched(|files| files.keeping), words.fetch(ENGLISH, true), own);
        Some((keeping?, english?, own?))
    };
    let (keeping, english, own) = until_had(all, late).await;
    words.add(english, own);
    keeping
}

/// Fetches the way to the questions.
pub async fn fetch_talk(late: impl Fn(bool)) -> Talk {
    until_had(async || fetched(|files| files.talk).await, late).await
}

/// Fetches the way to everything else.
pub async fn fetch(late: impl Fn(bool)) -> Later {
    until_had(async || fetched(|files| files.later).await, late).await
}

/// Fetches the way to data packages and to merging; `None` when it can't be had now.
pub async fn fetch_parcels() -> Option<Parcels> {
    fetched(|files| files.parcels).await
}

/// Asks again, at longer and longer intervals, as long as it can't be had. `late` hears whether that is so.
async fn until_had<T>(ask: impl AsyncFn() -> Option<T>, late: impl Fn(bool)) -> T {
    let mut wait = FIRST_WAIT;
    loop {
        if let Some(had) = ask().await {
            late(false);
            return had;
        }
        late(true);
        TimeoutFuture::new(wait).await;
        wait = (wait * 2).min(LONGEST_WAIT);
    }
}

/// What the file with the store gives.
#[must_use]
pub fn keeping() -> Keeping {
    Keeping {
        check: |session, source| Box::pin(session.check_project(source)),
        open: |session, source| {
            spawn_local(async move {
                session.open().await;
                session.renew_project(&source).await;
            });
        },
        keep_draft: Session::write_draft,
        forget_draft: Session::forget,
        hold_draft: |key| {
            spawn_local(async move {
                crate::device::locks::hold(&key).await;
            });
        },
        end: Session::end,
    }
}

/// What the file with the questions gives.
#[must_use]
pub fn talk() -> Talk {
    Talk {
        take_spot: Session::take_spot,
        page: questions::conversation,
        status: || vec![status::status(), focus::keep()].into_any(),
    }
}

/// What the file with everything else gives.
#[must_use]
pub fn later() -> Later {
    Later {
        set_gazetteer: |session, json| {
            session.set_gazetteer(json);
            if session.readonly {
                spawn_local(embed::show(session));
            } else {
                offline::begin(session);
            }
        },
        near: Session::name_place,
        sentence: nearby::sentence,
        offer_file: |session, file| spawn_local(session.offer_file(file)),
        screen,
        place: draw::part,
        field: more_field::more_field,
        review: review::review,
        stroke: Session::stroke,
        find: find::find,
        comfort: comfort::comfort,
        projector: projector::projector,
        home: |session| vec![dots::way_there(session), share::way_there(session)].into_any(),
        everywhere,
        locate: |session| spawn_local(session.locate()),
        changed: embed::changed,
    }
}

/// What the file with data packages and merging gives.
#[must_use]
pub fn parcels() -> Parcels {
    Parcels {
        hand_over: |session| Box::pin(session.hand_over()),
        publish: |session| Box::pin(session.publish()),
        for_delivery: |session, ids, people| Box::pin(session.for_delivery(ids, people)),
        take_file: |session, file| Box::pin(session.take_file(file)),
        merge: |session, files| Box::pin(session.merge_files(files)),
        merge_others: |session| Box::pin(session.merge_others()),
        undo_merge: |session| Box::pin(session.undo_merge()),
    }
}

fn screen(session: Session, screen: Screen) -> AnyView {
    match screen {
        Screen::Home | Screen::Talk => ().into_any(),
        Screen::Done(id) => done::done(id),
        Screen::Card(id) => card::card(id),
        Screen::Cluster(ids) => card::cluster(ids),
        Screen::Visit(saved) => visit::visit(saved),
        Screen::Withdraw => withdraw::withdraw(),
        Screen::Dots => dots::dots(session),
        Screen::Facilitator => facilitator::facilitator(),
        Screen::List => vec![list::list(session), import::report()].into_any(),
    }
}

/// What reads aloud, what is said of the map, the facilitator's warnings, what was put back, the system's colours.
fn everywhere() -> AnyView {
    let session = crate::session::session();
    embed::begin(session);
    on_cleanup(move || session.leave_tabs());
    if session.readonly {
        return vec![focus::keep(), aloud::aloud(), map_words::said(), colours::watch(session)].into_any();
    }
    let colours = colours::watch(session);
    let sending = vec![outbox::outbox(), forgetful::forgetful()].into_any();
    vec![room::room(), aloud::aloud(), map_words::said(), restored::restored(), sending, colours].into_any()
}

//! The only writer of state: starting and saving an answer, removing, undoing, bringing in, handing over, next person.
//! Screens read the signals here and call the methods; nothing else changes them.

mod applying;
mod book;
mod clock;
mod compare;
mod desk;
mod dots;
mod drafts;
mod element;
mod end;
mod files;
mod handing;
mod idle;
mod language;
mod look;
mod media;
mod merging;
mod next;
mod open;
mod outbox;
mod paper;
mod passing;
mod people;
mod pin;
mod place;
mod private;
mod projector;
mod safety;
mod save;
mod sharing;
mod sitting;
mod sketch;
mod typing;
mod way;

use std::collections::BTreeMap;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

use common_ground_core::gazetteer::Gazetteer;
use common_ground_core::links::Links;
use common_ground_core::media::Media;
use common_ground_core::participant::Visit;
use common_ground_core::store::StoreError;
use common_ground_core::{Contribution, Draft, LocationMethod, Participant, Position, Project, Uuid};
use leptos::prelude::*;
use web_sys::HtmlElement;

use crate::i18n::I18n;
use crate::later::{Keeping, Later, Talk};
use crate::map::{Map, Stroke};
use crate::store::IdbStore;

pub use book::{KeepingError, Made};
pub use compare::Compared;
pub use desk::Clock;
pub use dots::{DotSaid, Move};
pub use drafts::Waiting;
pub use element::READONLY;
pub use files::{ImportState, KeptFile, Offered, Report};
pub use handing::{Public, SEALED};
pub use look::{Look, SIZES};
pub use merging::{Merging, Outcome, TakenIn, Unfit};
pub use next::mind_back;
pub use open::{ProjectTrouble, message};
pub use outbox::{Posted, Stuck};
pub use passing::{Pass, Why, WrongCode};
pub use people::new_code as fresh_code;
pub use pin::Closed;
pub use projector::People;
pub use safety::{Keeper, Restored};
pub use save::Trouble;
pub use sketch::Said;
pub use typing::{Head, HeadWrong, Typing};
pub use way::Listing;

/// Contributions by id; the values are never changed, only replaced.
pub type Contributions = BTreeMap<Uuid, Arc<Contribution>>;

/// What the person is looking at.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// The map and the three buttons.
    Home,
    /// The conversation; the draft knows the page.
    Talk,
    /// Saved.
    Done(Uuid),
    /// One contribution.
    Card(Uuid),
    /// Several in one place.
    Cluster(Vec<Uuid>),
    /// All, without the map.
    List,
    /// Whether somebody may and wants to take part; after something was saved, they themselves.
    Visit(Option<Uuid>),
    /// "I have a code".
    Withdraw,
    /// What matters most: where people put their dots.
    Dots,
    /// The facilitator's area, or the way into it.
    Facilitator,
}

/// One line at the bottom of the screen that says what was just done.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Message key.
    pub key: &'static str,
    /// Whether "Undo" stands beside it.
    pub undo: bool,
}

/// The part of the map in view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// Longitude and latitude of the centre.
    pub centre: Position,
    /// Zoom of the map.
    pub zoom: f64,
}

/// How the street map is doing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Basemap {
    /// Not there yet; fetched so far, in per cent, when the whole file is being fetched.
    Loading(Option<u8>),
    /// Drawn.
    Ready,
    /// The host has none.
    Missing,
    /// The host does not answer.
    Unreachable,
    /// There, but broken.
    Damaged,
    /// The map itself could not start.
    NoMap,
}

/// An earlier value to go back to.
struct Undo {
    id: Uuid,
    before: Option<Arc<Contribution>>,
}

/// The session of one widget: what it knows, and the only ways to change it. Copied freely.
#[derive(Clone, Copy)]
pub struct Session(&'static State);

impl Deref for Session {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

/// What a session knows; every field is a handle into the reactive arena.
pub struct State {
    /// The element that the widget lives in.
    pub root: StoredValue<HtmlElement, LocalStorage>,
    /// Whether this is the window for a big screen, where no screen but the first is ever reached.
    pub projector: bool,
    /// Whether it shows what was published elsewhere, and nobody can say anything.
    pub readonly: bool,
    /// The project in force. Until it has been checked, only what a glance gives.
    pub project: StoredValue<Arc<Project>>,
    /// What is wrong with the project file, once that is known.
    pub wrong: RwSignal<Option<ProjectTrouble>>,
    /// All contributions on this device.
    pub contributions: RwSignal<Contributions>,
    /// What points at what among them; changes before they do.
    pub links: StoredValue<Links>,
    /// What the person is looking at.
    pub screen: RwSignal<Screen>,
    /// The answer under way.
    pub draft: RwSignal<Option<Draft>>,
    /// Who takes part in this tab, once they have agreed.
    pub person: RwSignal<Option<Arc<Participant>>>,
    /// What they are saying about taking part or about themselves.
    pub visit: RwSignal<Option<Visit>>,
    /// An unfinished answer found at the start that nobody is working on.
    pub waiting: RwSignal<Option<Waiting>>,
    /// Whether "Find a place" is open.
    pub finding: RwSignal<bool>,
    /// Whether "Language and reading" is open.
    pub comfort: RwSignal<bool>,
    /// What was just done.
    pub notice: RwSignal<Option<Notice>>,
    /// Storage trouble that stays: nothing can be kept here.
    pub storage: RwSignal<Option<StoreError>>,
    /// Whether everything that is stored is here.
    pub opened: RwSignal<bool>,
    /// How many stored answers could not be read.
    pub unreadable: RwSignal<usize>,
    /// What went wrong with the last save.
    pub trouble: RwSignal<Option<Trouble>>,
    /// How the page looks to them, in the words of [`Look::written`]: text, because the first file of code has a signal of
    /// that already.
    look: RwSignal<String>,
    /// True while a save is on its way to the disk.
    pub saving: RwSignal<bool>,
    /// What came of the last step of a drawing.
    pub said: RwSignal<Option<Said>>,
    /// What came of the last press of a button that moves a dot.
    pub dot_said: RwSignal<Option<DotSaid>>,
    /// What the map shows.
    pub view: RwSignal<View>,
    /// Kinds that the filter hides, by their place in the project.
    pub hidden: RwSignal<Vec<bool>>,
    /// Named places, once fetched. `Err` when they can't be had.
    pub gazetteer: RwSignal<Option<Result<Arc<Gazetteer>, ()>>>,
    /// True while a file of code can't be had.
    pub late: RwSignal<bool>,
    /// Whether the first streets are drawn.
    pub streets: RwSignal<bool>,
    /// How the street map is doing.
    pub basemap: RwSignal<Basemap>,
    /// Whether pages are read aloud, until that is switched off or the next person begins. Set it to true again and the
    /// page at hand is read again.
    pub reading: RwSignal<bool>,
    /// Whether something is being said at the moment.
    pub speaking: RwSignal<bool>,
    /// Address of the project file, once it is checked; clips lie beside it.
    pub address: StoredValue<String>,
    /// The project file in force, byte for byte, once it is checked.
    pub project_file: StoredValue<String>,
    /// What the list shows.
    pub listing: StoredValue<Listing>,
    /// A file being brought in.
    pub import: RwSignal<Option<ImportState>>,
    /// "It's here", pressed before the code for it was there.
    pub early: StoredValue<Option<Stroke>>,
    /// The way to what is stored, once its code is there.
    pub keeping: StoredValue<Option<Keeping>>,
    /// The way to every screen but the first, once its code is there.
    pub later: RwSignal<Option<Later>>,
    /// The way to the questions, once they are there.
    pub talk: RwSignal<Option<Talk>>,
    /// Starts the widget anew, with the project as it is by then.
    pub again: StoredValue<Option<Rc<dyn Fn()>>, LocalStorage>,
    undo: StoredValue<Vec<Undo>, LocalStorage>,
    /// Where contributions go; `None` where nothing can be kept, and then they live in memory only.
    store: StoredValue<Option<IdbStore>, LocalStorage>,
    /// Photos and voice notes that are not in the store: taken before it was open, or where there is none.
    media: StoredValue<BTreeMap<Uuid, Media>, LocalStorage>,
    /// Photos and voice notes that are being taken.
    taking: StoredValue<media::Taking, LocalStorage>,
    ears: StoredValue<Option<open::Ears>, LocalStorage>,
    map: StoredValue<Option<Map>, LocalStorage>,
    draft_key: StoredValue<Option<String>>,
    participant: StoredValue<Uuid>,
    /// The words, and the language of the conversation, which is kept on every answer.
    pub words: I18n,
    /// The language that the page asks for.
    asked_language: StoredValue<Option<String>>,
    /// The language that was chosen last, which may be on its way still.
    wish: StoredValue<String>,
    persisted: StoredValue<bool>,
    /// Where "Find a place" or the device's position last led, and which of the two.
    picked: StoredValue<Option<(Position, LocationMethod)>>,
    /// The screen that the list was opened from.
    before_list: StoredValue<Option<Screen>>,
    /// The screen that the dots were opened from.
    before_dots: StoredValue<Option<Screen>>,
    /// Where the follow-up under way was begun.
    begun_from: StoredValue<Option<Screen>>,
    moves: StoredValue<dots::Moves, LocalStorage>,
    /// The cards opened from a list, each with the screen that it was opened from, the first one first.
    way: StoredValue<Vec<(Uuid, Screen)>>,
    /// Whose card was closed last: its entry takes the focus.
    closed: StoredValue<Option<Uuid>>,
}

impl Session {
    /// A session with nothing in it yet; [`Session::open`] fetches what is stored.
    pub fn new(
        root: HtmlElement,
        project: Arc<Project>,
        words: I18n,
        asked_language: Option<String>,
        projector: bool,
    ) -> Self {
        let view = View { centre: project.area.centre, zoom: project.area.zoom };
        let hidden = vec![false; project.kinds.len()];
        // Some hundred bytes for each widget that a page ever shows: a price worth paying for a handle that costs nothing
        // to pass on.
        Self(Box::leak(Box::new(State {
            readonly: root.has_attribute(READONLY),
            root: StoredValue::new_local(root),
            projector,
            project: StoredValue::new(project),
            wrong: RwSignal::new(None),
            contributions: RwSignal::default(),
            links: StoredValue::new(Links::default()),
            screen: RwSignal::new(Screen::Home),
            draft: RwSignal::new(None),
            person: RwSignal::new(None),
            visit: RwSignal::new(None),
            waiting: RwSignal::new(None),
            finding: RwSignal::new(false),
            comfort: RwSignal::new(false),
            notice: RwSignal::new(None),
            storage: RwSignal::new(None),
            opened: RwSignal::new(false),
            unreadable: RwSignal::new(0),
            trouble: RwSignal::new(None),
            look: RwSignal::new(String::new()),
            saving: RwSignal::new(false),
            said: RwSignal::new(None),
            dot_said: RwSignal::new(None),
            view: RwSignal::new(view),
            hidden: RwSignal::new(hidden),
            gazetteer: RwSignal::new(None),
            late: RwSignal::new(false),
            streets: RwSignal::new(false),
            basemap: RwSignal::new(Basemap::Loading(None)),
            reading: RwSignal::new(false),
            speaking: RwSignal::new(false),
            address: StoredValue::new(String::new()),
            project_file: StoredValue::new(String::new()),
            listing: StoredValue::new(Listing::default()),
            import: RwSignal::new(None),
            early: StoredValue::new(None),
            keeping: StoredValue::new(None),
            later: RwSignal::new(None),
            talk: RwSignal::new(None),
            again: StoredValue::new_local(None),
            undo: StoredValue::new_local(Vec::new()),
            store: StoredValue::new_local(None),
            media: StoredValue::new_local(BTreeMap::new()),
            taking: StoredValue::new_local(Vec::new()),
            ears: StoredValue::new_local(None),
            map: StoredValue::new_local(None),
            draft_key: StoredValue::new(None),
            participant: StoredValue::new(crate::device::new_id()),
            words,
            asked_language: StoredValue::new(asked_language),
            wish: StoredValue::new(String::new()),
            persisted: StoredValue::new(false),
            picked: StoredValue::new(None),
            before_list: StoredValue::new(None),
            before_dots: StoredValue::new(None),
            begun_from: StoredValue::new(None),
            moves: StoredValue::new_local(dots::Moves::default()),
            way: StoredValue::new(Vec::new()),
            closed: StoredValue::new(None),
        })))
    }

    /// The project in force.
    pub fn project(self) -> Arc<Project> {
        self.project.get_value()
    }

    /// The contribution with this id; follows changes.
    pub fn contribution(self, id: Uuid) -> Option<Arc<Contribution>> {
        self.contributions.with(|all| all.get(&id).cloned())
    }

    /// Whether nobody has gone further than the first screen.
    pub fn is_idle(self) -> bool {
        self.screen.get_untracked() == Screen::Home && !self.finding.get_untracked()
    }

    /// Goes to a screen; what was chosen on the map follows.
    pub fn go(self, screen: Screen) {
        if self.projector {
            return;
        }
        self.finding.set(false);
        self.notice.set(None);
        let before = self.screen.get_untracked();
        if screen == Screen::List && before != Screen::List {
            self.before_list.set_value(Some(before));
        }
        self.with_map(|map| {
            map.choose(match &screen {
                Screen::Card(id) | Screen::Done(id) => Some(*id),
                _ => None,
            });
            map.set_placing(screen == Screen::Talk && self.on_place_page());
        });
        self.screen.set(screen);
    }

    /// Shows or hides a kind on map and list.
    pub fn toggle_kind(self, index: usize) {
        self.hidden.update(|hidden| {
            if let Some(flag) = hidden.get_mut(index) {
                *flag = !*flag;
            }
        });
        self.with_map(|map| map.show_kinds(&self.hidden.get_untracked().iter().map(|h| !h).collect::<Vec<_>>()));
    }

    /// Calls the map, if it has started.
    pub fn with_map(self, call: impl FnOnce(&Map)) {
        self.map.with_value(|map| {
            if let Some(map) = map {
                call(map);
            }
        });
    }

    /// Hands the started map over. What is stored is fetched after that.
    pub fn attach_map(self, map: Map) {
        map.set_placing(self.screen.get_untracked() == Screen::Talk && self.on_place_page());
        self.map.set_value(Some(map));
    }

    /// How many contributions there are of each kind, in the order of the project.
    pub fn counts(self) -> Vec<usize> {
        self.project.with_value(|project| {
            self.contributions.with(|all| {
                let mut counts = vec![0; project.kinds.len()];
                for contribution in all.values() {
                    let of = |c: &Contribution| project.kinds.iter().position(|k| k.id == c.kind);
                    if let Some(count) = of(contribution).and_then(|i| counts.get_mut(i)) {
                        *count += 1;
                    }
                }
                counts
            })
        })
    }

    /// A contribution as it is now, without following it.
    pub fn contribution_now(self, id: Uuid) -> Option<Arc<Contribution>> {
        self.contributions.with_untracked(|all| all.get(&id).cloned())
    }

    fn store(self) -> Option<IdbStore> {
        self.store.get_value()
    }

    /// Tells the other tabs which contributions changed.
    fn tell(self, ids: &[Uuid]) {
        let text = ids.iter().map(Uuid::to_string).collect::<Vec<_>>().join(" ");
        self.ears.with_value(|ears| {
            if let Some(ears) = ears {
                // Fails only when the channel is closed, and then nobody listens.
                let _ = ears.channel.post_message(&text.into());
            }
        });
    }
}

/// The session of the component at hand.
pub fn session() -> Session {
    expect_context()
}

//! Reads the page aloud: piece by piece, each highlighted while it is said, a new page by itself, announcements as they
//! come. A recorded clip comes before the voice. It only looks at the page: it never moves the focus, changes no answer,
//! and is silent at once when it is told to be, when an answer is touched, and when the page is left or hidden.

pub mod clips;
mod page;

use std::collections::VecDeque;
use std::rc::Rc;

use common_ground_core::spoken::sentences;
use futures::future::{AbortHandle, abortable};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, EventTarget, HtmlElement, KeyboardEvent};

use crate::device::changes::Changes;
use crate::device::{self, speech};
use crate::i18n::{I18n, i18n, pair};
use crate::session::{Session, session};
use crate::ui::{button, el, icon, nothing, text};
use page::Piece;

/// Most characters said in one go: some ten seconds.
const MOST: usize = 160;
/// Milliseconds after a change in which more changes count as the same.
const PAUSE: u32 = 120;
/// Marks what is being said, for the styles.
const SPOKEN: &str = "data-spoken";
/// What is operated; a press on anything else is a wish to hear it.
const OPERABLE: &str = "button, a, label, input, textarea, select, summary, audio";

/// What switches reading on.
const SWITCH: &str = "[data-aloud=switch]";

/// What is known about the reading.
#[derive(Clone, Copy)]
struct Aloud {
    session: Session,
    words: I18n,
    /// What is read of.
    main: StoredValue<Option<Element>, LocalStorage>,
    player: StoredValue<Option<Rc<speech::Player>>, LocalStorage>,
    /// What is still to be said.
    queue: StoredValue<VecDeque<Piece>, LocalStorage>,
    /// Ends the reading under way.
    task: StoredValue<Option<AbortHandle>, LocalStorage>,
    lit: StoredValue<Vec<HtmlElement>, LocalStorage>,
    /// What stood for the page when it was last looked at.
    page: StoredValue<Option<Element>, LocalStorage>,
    /// The announcements then.
    regions: StoredValue<Vec<(Element, String)>, LocalStorage>,
    /// A look that is due.
    due: StoredValue<Option<Timeout>, LocalStorage>,
    /// Languages without a voice of which that has been said.
    told: StoredValue<Vec<String>>,
    /// What is said about a missing voice.
    note: RwSignal<Option<String>>,
    /// Whether a press has let the browser speak.
    unlocked: StoredValue<bool>,
}

/// Reads while the session says so, and says in words where a voice is missing.
pub fn aloud() -> AnyView {
    let session = session();
    let aloud = Aloud {
        session,
        words: i18n(),
        main: StoredValue::new_local(None),
        player: StoredValue::new_local(speech::Player::new().map(Rc::new)),
        queue: StoredValue::new_local(VecDeque::new()),
        task: StoredValue::new_local(None),
        lit: StoredValue::new_local(Vec::new()),
        page: StoredValue::new_local(None),
        regions: StoredValue::new_local(Vec::new()),
        due: StoredValue::new_local(None),
        told: StoredValue::new(Vec::new()),
        note: RwSignal::new(None),
        unlocked: StoredValue::new(false),
    };
    Owner::on_cleanup(move || aloud.stop());
    // Easy mode reads by itself.
    Effect::new(move |before: Option<bool>| {
        let easy = session.easy();
        if easy != before.unwrap_or(false) {
            session.reading.set(easy);
        }
        easy
    });
    let note = move || {
        let Some(words) = aloud.note.get() else { return nothing() };
        let close = button("close")
            .attr("aria-label", aloud.words.text("close"))
            .child(icon("x-bold", 20))
            .click(move || aloud.note.set(None));
        el("div", "toast").node(text("p", "", words)).node(close).view()
    };
    let owner = Owner::current();
    let begin = move |here: Element| {
        // What listens ends with the view.
        if let Some(owner) = owner {
            owner.with(|| aloud.begin(&here));
        }
    };
    el("div", "toasts told").attr("role", "status").live(note).born(begin).view()
}

impl Aloud {
    /// Begins to listen, once its own element is in the page.
    fn begin(self, here: &Element) {
        let Some(main) = here.closest("main").ok().flatten() else { return };
        self.main.set_value(Some(main.clone()));
        self.watch(&main);
        self.listen(main);
        Effect::new(move |before: Option<()>| {
            if self.session.reading.get() {
                self.read_page();
            } else if before.is_some() {
                self.stop();
                self.told.update_value(Vec::clear);
            }
        });
    }

    fn listen(self, main: Element) {
        let window: EventTarget = device::window().into();
        let main: EventTarget = main.into();
        let on = |target: &EventTarget, event: &'static str, heard: fn(Self, &Event)| {
            // Before the page's own listeners: what they do may take away what was touched.
            let options = EventListenerOptions::run_in_capture_phase();
            EventListener::new_with_options(target, event, options, move |event| heard(self, event))
        };
        let listeners = [
            on(&main, "pointerdown", Self::touched),
            on(&main, "input", Self::touched),
            on(&main, "play", |aloud, _| aloud.stop()),
            on(&main, "change", Self::changed),
            on(&main, "click", Self::clicked),
            on(&window, "click", Self::unlock),
            on(&window, "pagehide", |aloud, _| aloud.stop()),
            on(&window, "visibilitychange", |aloud, _| aloud.stop()),
            on(&window, "keydown", |aloud, event| {
                if event.unchecked_ref::<KeyboardEvent>().key() == "Escape" && aloud.session.speaking.get_untracked() {
                    aloud.session.reading.set(false);
                }
            }),
        ];
        StoredValue::new_local(listeners);
    }

    /// Follows what changes on the page.
    fn watch(self, main: &Element) {
        StoredValue::new_local(Changes::below(main, &["childList", "characterData"], move || self.mutated()));
    }

    fn mutated(self) {
        if !self.session.reading.get_untracked() {
            return;
        }
        if self.lit.with_value(|lit| lit.iter().any(|element| !device::get(element, "isConnected").is_truthy())) {
            self.stop();
        }
        self.due.set_value(Some(Timeout::new(PAUSE, move || self.look())));
    }

    /// Reads what is new: the whole page when it is another, else what was announced.
    fn look(self) {
        let (Some(main), true) = (self.main.get_value(), self.session.reading.get_untracked()) else { return };
        let mark = page::mark(&main);
        let same = match (&mark, self.page.get_value()) {
            (Some(mark), Some(page)) => page == *mark,
            _ => false,
        };
        if !same {
            return self.read_page();
        }
        let regions = page::regions(&main);
        let before = self.regions.get_value();
        self.regions.set_value(regions.clone());
        if self.session.is_taking() {
            // A voice note is to hold its own voice alone.
            return self.stop();
        }
        for (region, words) in regions {
            let known = before.iter().any(|(other, said)| *other == region && *said == words);
            if known || words.is_empty() {
                continue;
            }
            let pieces = page::pieces_of(&region, &self.words.language());
            if region.get_attribute("role").as_deref() == Some("alert") {
                self.start(pieces);
            } else {
                self.add(pieces);
            }
        }
    }

    /// Reads the page from its beginning.
    fn read_page(self) {
        let Some(main) = self.main.get_value() else { return };
        self.page.set_value(page::mark(&main));
        self.regions.set_value(page::regions(&main));
        self.start(page::pieces(&main, &self.words.language()));
    }

    fn start(self, pieces: Vec<Piece>) {
        self.stop();
        if pieces.is_empty() {
            return;
        }
        self.queue.set_value(clips::with_clips(self.session, pieces).into());
        self.session.speaking.set(true);
        let (reading, handle) = abortable(self.read());
        self.task.set_value(Some(handle));
        spawn_local(async move {
            // Ended early is ended too.
            let _ = reading.await;
        });
    }

    /// Says something after what is being said; in the place of older words of the same element that wait.
    fn add(self, pieces: Vec<Piece>) {
        if !self.session.speaking.get_untracked() {
            return self.start(pieces);
        }
        self.queue.update_value(|queue| {
            for piece in pieces {
                let same = queue.iter_mut().find(|other| piece.elements.iter().any(|element| other.is(element)));
                match same {
                    Some(older) => *older = piece,
                    None => queue.push_back(piece),
                }
            }
        });
    }

    /// Is silent at once. What is read of later pages is another matter.
    fn stop(self) {
        if let Some(task) = self.task.try_update_value(Option::take).flatten() {
            task.abort();
        }
        self.queue.update_value(VecDeque::clear);
        speech::silence();
        self.player.with_value(|player| player.as_ref().map(|player| player.stop()));
        self.light(Vec::new());
        if self.session.speaking.get_untracked() {
            self.session.speaking.set(false);
        }
    }

    async fn read(self) {
        let mut silent = true;
        while let Some(piece) = self.queue.try_update_value(VecDeque::pop_front).flatten() {
            silent &= !self.read_piece(piece).await;
        }
        self.light(Vec::new());
        self.task.set_value(None);
        self.session.speaking.set(false);
        if silent && !clips::any(self.session, &self.words.language()) {
            // Nothing can be heard, on no page; so "Read aloud" is not on.
            if self.told.with_value(Vec::is_empty) {
                self.note.set(Some(self.words.text_with("aloud-failed", "device", device::kind_of_device())));
            }
            self.session.reading.set(false);
        }
    }

    /// Whether it could be read.
    async fn read_piece(self, piece: Piece) -> bool {
        let player = self.player.get_value();
        if let (Some(address), Some(player)) = (&piece.clip, player) {
            self.light(piece.elements.clone());
            if player.play(address).await {
                return true;
            }
        }
        // A voice that was not there a moment ago is not waited for again.
        if self.is_told(&piece.language) {
            return false;
        }
        let Some(voice) = speech::voice(&piece.language).await else {
            self.tell(&piece.language);
            return false;
        };
        self.light(piece.elements);
        for sentence in sentences(&piece.text, MOST) {
            if !speech::say(sentence, &voice).await {
                return false;
            }
        }
        true
    }

    /// Says once that there is no voice for a language, and what there is.
    fn tell(self, language: &str) {
        self.told.update_value(|told| told.push(language.to_owned()));
        let name = name_of(language, &self.words.language());
        let key = if clips::any(self.session, language) { "aloud-clips-only" } else { "aloud-no-voice" };
        let pairs = vec![pair("device", device::kind_of_device()), pair("language", name)];
        self.note.set(Some(self.words.text_of(key, pairs)));
    }

    fn is_told(self, language: &str) -> bool {
        self.told.with_value(|told| told.iter().any(|other| other == language))
    }

    /// Highlights what is being said, and brings it into sight. The focus stays where it is.
    fn light(self, elements: Vec<HtmlElement>) {
        for element in self.lit.get_value() {
            // Refused only for names that are none.
            let _ = element.remove_attribute(SPOKEN);
        }
        for element in &elements {
            let _ = element.set_attribute(SPOKEN, "");
        }
        if let Some(first) = elements.first() {
            let how = Object::new();
            device::set(&how, "block", &"nearest".into());
            device::call_with(first, "scrollIntoView", &how);
        }
        self.lit.set_value(elements);
    }

    /// A press on what switches reading on, before it does: the first one lets the browser speak.
    fn unlock(self, event: &Event) {
        let switch = element_of(event).and_then(|element| element.closest(SWITCH).ok()?);
        if switch.is_some() && !self.unlocked.get_value() {
            self.unlocked.set_value(true);
            self.player.with_value(|player| player.as_deref().map(speech::unlock));
        }
    }

    /// A finger or a pen on the page, or a key in a field. The map may be moved while its instructions are read.
    fn touched(self, event: &Event) {
        if element_of(event).is_some_and(|element| element.closest(".map-box, .told").is_ok_and(|map| map.is_none())) {
            self.stop();
        }
    }

    /// What was chosen is said by itself.
    fn changed(self, event: &Event) {
        let tile = element_of(event).and_then(|element| element.closest("label.tile, label.tick, label.form").ok()?);
        if let (Some(tile), true) = (tile, self.session.reading.get_untracked()) {
            self.start(page::pieces_of(&tile, &self.words.language()));
        }
    }

    /// A press on something that does something, also by keyboard, is a touch. On words that do nothing: they are said by
    /// themselves.
    fn clicked(self, event: &Event) {
        let Some(element) = element_of(event).filter(|_| self.session.reading.get_untracked()) else { return };
        if element.closest(OPERABLE).is_ok_and(|operable| operable.is_some()) {
            self.touched(event);
        } else if element.closest(".content").is_ok_and(|content| content.is_some())
            && let Some(piece) = page::piece_at(&element, &self.words.language())
        {
            self.start(vec![piece]);
        }
    }
}

fn element_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// A language by its name in another: "Urdu". Its tag where the browser has no names.
fn name_of(language: &str, shown_in: &str) -> String {
    let name = || {
        let names = device::method(&device::get(&device::window(), "Intl"), "DisplayNames")?;
        let options = Object::new();
        device::set(&options, "type", &"language".into());
        let names = Reflect::construct(&names, &Array::of2(&Array::of1(&shown_in.into()), &options)).ok()?;
        device::call_with(&names, "of", &language.into())?.as_string()
    };
    name().unwrap_or_else(|| language.to_owned())
}

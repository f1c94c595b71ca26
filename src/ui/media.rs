//! What photos and voice notes have in common on screen: a kept one shown or played, what is said about it, and the
//! buttons under it.

use std::rc::Rc;

use common_ground_core::Uuid;
use common_ground_core::media::MediaError;
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlMediaElement};

use super::{Node, el, focus, icon, live, nothing, text};
use crate::device;
use crate::device::address::Address;
use crate::i18n::{i18n, t};
use crate::session::Session;

/// A question for a photo or a voice note.
pub struct MediaField<'a> {
    /// The question.
    pub id: &'a str,
    /// Id of the element that asks it.
    pub labelled_by: &'a str,
    /// What is there already.
    pub kept: Option<Uuid>,
}

/// A kept photo. `words` say in its place what it is.
pub fn photo_view(session: Session, id: Uuid, words: String) -> AnyView {
    shown(session, id, "photo-elsewhere", move |address| {
        el("img", "photo").attr("src", address).attr("alt", words.clone())
    })
}

/// A kept voice note, to be played. `words` are the player's name.
pub fn voice_view(session: Session, id: Uuid, words: String) -> AnyView {
    shown(session, id, "voice-elsewhere", move |address| {
        el("audio", "")
            .flag("controls", true)
            // What leaves the device goes through the privacy step.
            .attr("controlslist", "nodownload")
            .attr("preload", "metadata")
            .attr("src", address)
            .attr("aria-label", words.clone())
            .on("loadedmetadata", measure)
            .on("durationchange", rewind)
    })
}

/// What browsers record does not say how long it is: a player that is sent past the end finds out, ...
fn measure(event: Event) {
    if let Some(player) = player(&event).filter(|player| player.duration().is_infinite()) {
        player.set_current_time(1e7);
    }
}

/// ... and comes back.
fn rewind(event: Event) {
    if let Some(player) = player(&event).filter(|player| player.paused() && player.duration().is_finite()) {
        player.set_current_time(0.0);
    }
}

fn player(event: &Event) -> Option<HtmlMediaElement> {
    event.target()?.dyn_into().ok()
}

/// Fetches something kept, and shows it or says that it is not here.
fn shown(
    session: Session,
    id: Uuid,
    elsewhere: &'static str,
    show: impl Fn(String) -> Node + Send + 'static,
) -> AnyView {
    let words = i18n();
    let found: RwSignal<Option<Option<String>>> = RwSignal::new(None);
    // The address ends with the view.
    let address: StoredValue<Option<Address>, LocalStorage> = StoredValue::new_local(None);
    spawn_local(async move {
        let made = session.media(id).await.as_ref().and_then(Address::of_media);
        found.try_set(Some(made.as_ref().map(|made| made.text().to_owned())));
        address.try_set_value(made);
    });
    live(move || match found.get() {
        None => nothing(),
        Some(Some(address)) => show(address).view(),
        Some(None) => text("p", "hint", words.text_with(elsewhere, "device", device::kind_of_device())).view(),
    })
}

/// What hears of something taken: its id and its extension.
type Taken = Rc<dyn Fn(Uuid, &str)>;

/// The one photo or voice note that a field holds, and what becomes of it.
#[derive(Clone, Copy)]
pub(super) struct Held {
    pub(super) session: Session,
    pub(super) kept: RwSignal<Option<Uuid>>,
    pub(super) said: Said,
    question: StoredValue<String>,
    taken: StoredValue<Taken, LocalStorage>,
    /// Hears that it was taken away.
    removed: StoredValue<Rc<dyn Fn()>, LocalStorage>,
}

impl Held {
    pub(super) fn new(
        session: Session,
        field: &MediaField,
        taken: impl Fn(Uuid, &str) + 'static,
        removed: impl Fn() + 'static,
    ) -> Self {
        let question = field.id.to_owned();
        Owner::on_cleanup(move || session.taking(&question, None));
        Self {
            session,
            kept: RwSignal::new(field.kept),
            said: Said::nothing(),
            question: StoredValue::new(field.id.to_owned()),
            taken: StoredValue::new_local(Rc::new(taken)),
            removed: StoredValue::new_local(Rc::new(removed)),
        }
    }

    /// The field around what it shows now.
    pub(super) fn group(self, labelled_by: &str, shown: impl Fn() -> AnyView + Send + 'static) -> AnyView {
        el("div", "media")
            .attr("role", "group")
            .attr("aria-labelledby", labelled_by)
            .live(shown)
            .child(self.said.view())
            .view()
    }

    /// One is being taken, and `end` ends that early.
    pub(super) fn under_way(self, end: impl Fn() + 'static) {
        self.session.taking(&self.question.get_value(), Some(Rc::new(end)));
    }

    /// What came of it: kept under an id, with an extension, or not. `at_rest` changes what is shown. The one before goes.
    pub(super) async fn settle(
        self,
        made: Result<(Uuid, &'static str), MediaError>,
        told: &'static str,
        at_rest: impl FnOnce(),
    ) {
        let (Some(before), Some(taken)) = (self.kept.try_get_untracked(), self.taken.try_get_value()) else {
            // The page was left meanwhile: nobody wants it any more.
            if let Ok((id, _)) = made {
                self.session.let_go_of_media(id).await;
            }
            return;
        };
        self.session.taking(&self.question.get_value(), None);
        match made {
            Ok((id, extension)) => {
                taken(id, extension);
                self.said.tell(told);
                self.kept.set(Some(id));
                at_rest();
                if let Some(before) = before {
                    self.session.let_go_of_media(before).await;
                }
            }
            Err(error) => {
                self.said.tell_wrong(error);
                at_rest();
            }
        }
    }

    /// Takes away what is kept.
    pub(super) fn remove(self, id: Uuid, told: &'static str) {
        self.removed.get_value()();
        self.said.tell(told);
        self.kept.set(None);
        spawn_local(self.session.let_go_of_media(id));
    }
}

/// What a field for photos or voice notes says beside its controls.
#[derive(Clone, Copy)]
pub(super) struct Said {
    /// Key of what was done or is being done.
    status: RwSignal<Option<&'static str>>,
    /// What went wrong.
    wrong: RwSignal<Option<MediaError>>,
    /// Whether the next control that appears takes the focus, because the one before has gone.
    follow: StoredValue<bool>,
}

impl Said {
    pub(super) fn nothing() -> Self {
        Self { status: RwSignal::new(None), wrong: RwSignal::new(None), follow: StoredValue::new(false) }
    }

    /// Says what is done; the focus follows.
    pub(super) fn tell(self, key: &'static str) {
        self.wrong.set(None);
        self.status.set(Some(key));
        self.follow.set_value(true);
    }

    /// Says what went wrong; the focus follows.
    pub(super) fn tell_wrong(self, error: MediaError) {
        self.status.set(None);
        self.wrong.set(Some(error));
        self.follow.set_value(true);
    }

    /// Says how things stand, without moving the focus.
    pub(super) fn add(self, key: &'static str) {
        self.status.set(Some(key));
    }

    /// Gives a control the focus if somebody was just using the one in whose place it comes, and has not gone on to
    /// something else.
    pub(super) fn lead(self, control: Node) -> Node {
        if !self.follow.get_value() {
            return control;
        }
        self.follow.set_value(false);
        control.born(|element| {
            // With the control that had the focus, the focus has gone to the page as a whole.
            let active = Reflect::get(&element.get_root_node(), &"activeElement".into()).unwrap_or(JsValue::NULL);
            if active.dyn_ref::<Element>().is_none_or(|active| active.tag_name() == "BODY") {
                focus(element);
            }
        })
    }

    /// The lines, read out as they change.
    pub(super) fn view(self) -> AnyView {
        let words = i18n();
        let say = move |key: &str| words.text_with(key, "device", device::kind_of_device());
        let status = move || self.status.get().map_or_else(String::new, say);
        let wrong = move || match self.wrong.get() {
            None => nothing(),
            Some(error) => {
                let line = text("span", "", say(&["media-wrong-", error.as_str()].concat()));
                el("p", "wrong").child(icon("warning-circle-fill", 20)).node(line).view()
            }
        };
        vec![
            el("p", "said").attr("role", "status").live_text(status).view(),
            el("div", "").attr("role", "alert").live(wrong).view(),
        ]
        .into_any()
    }
}

/// The words of a big button: what it does, and small what is worth knowing before.
pub(super) fn tile_words(label: String, small: String) -> Node {
    el("span", "").node(text("b", "", label)).node(text("small", "", small))
}

/// "Remove", with a name that says what.
pub(super) fn remove_button(key: &str, name: &str) -> Node {
    super::labelled(super::button("second"), "trash-bold", 22, t(key)).attr("aria-label", t(name))
}

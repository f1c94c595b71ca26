//! Moves the map until the fixed pin is on the place, then "It's here". The same by keyboard, by search and by list.
//! A route or an area is drawn on the same page; what that needs comes later (`draw.rs`).

use leptos::prelude::*;

use crate::i18n::{i18n, t};
use crate::map::Stroke;
use crate::session::{Session, session};
use crate::ui::{button, el, heading, icon, labelled, live, nothing, pin_shape};

/// The parts of the page that come later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What to do now, when it isn't choosing a spot.
    Title,
    /// What came of the last step.
    Said,
    /// Undo, and which corner is picked.
    Tools,
    /// Spot, route or area.
    Forms,
    /// The buttons that go on, when it isn't "It's here".
    Go,
}

/// The fixed pin in the middle of the map, while a place is being chosen.
pub fn pin() -> AnyView {
    let session = session();
    live(move || {
        let Some(kind) = session.placing_kind() else { return nothing() };
        let pin = el("div", &format!("bigpin {}", pin_shape(&kind)))
            .attr("aria-hidden", "true")
            .child(icon(&format!("{}-fill", kind.icon), 36));
        vec![pin.view(), el("i", "pin-foot").view()].into_any()
    })
}

/// The prompt above and the buttons below.
pub fn place() -> AnyView {
    let session = session();
    let words = i18n();
    let near = Memo::new(move |_| {
        let at = session.view.get().centre;
        session.later.get().map_or_else(|| words.text("place-nowhere"), |later| (later.sentence)(session, words, at))
    });
    let place = move || near.get();
    let drawing = Memo::new(move |_| session.drawing());
    let part = move |part| session.later.get().map_or_else(nothing, |later| (later.place)(session, part));
    let title = move || if drawing.get() { part(Part::Title) } else { words.text("place-title").into_any() };
    let go = move || {
        if drawing.get() {
            return part(Part::Go);
        }
        labelled(button("go"), "check-bold", 28, words.text("place-here"))
            .click(move || stroke(session, Stroke::Put))
            .view()
    };
    let prompt = el("div", "prompt")
        .node(heading("").live(title))
        .node(el("p", "").attr("role", "status").live_text(place))
        .live(move || part(Part::Said));
    // Room for the choice of forms until its code is there, so that no button moves away from under a finger.
    let choice = untrack(|| session.placing_kind()).is_some_and(|kind| kind.forms.len() > 1);
    let dock = el("div", if choice { "dock choice" } else { "dock" })
        .live(move || part(Part::Tools))
        .node(labelled(button("back"), "x-bold", 24, t("cancel")).click(move || session.cancel()))
        .live(move || part(Part::Forms))
        .live(go);
    vec![prompt.view(), dock.view()].into_any()
}

/// What was done with the pin. Before the code for it is there, the last wish waits.
pub fn stroke(session: Session, stroke: Stroke) {
    let spot = stroke == Stroke::Put && !untrack(|| session.drawing());
    match (session.talk.get_untracked(), session.later.get_untracked()) {
        (Some(talk), _) if spot => (talk.take_spot)(session),
        (_, Some(later)) => (later.stroke)(session, stroke),
        _ => session.early.set_value(Some(stroke)),
    }
}

/// Does what waited for its code, if that is there by now.
pub fn stroke_waiting(session: Session) {
    if let Some(waited) = session.early.try_update_value(Option::take).flatten() {
        stroke(session, waited);
    }
}

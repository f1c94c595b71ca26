//! Moves the map until the fixed pin is on the place, then "It's here". The same by keyboard, by search and by list.

use leptos::prelude::*;

use crate::i18n::{i18n, t};
use crate::session::{Notice, Session, session};
use crate::ui::{button, el, heading, icon, labelled, live, nothing, pin_shape};

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
    let prompt =
        el("div", "prompt").node(heading(t("place-title"))).node(el("p", "").attr("role", "status").live_text(place));
    let dock = el("div", "dock")
        .node(labelled(button("back"), "x-bold", 24, t("cancel")).click(move || session.cancel()))
        .node(labelled(button("go"), "check-bold", 28, t("place-here")).click(move || here(session)));
    vec![prompt.view(), dock.view()].into_any()
}

/// "It's here": takes the place and goes on, or says that it is outside the area.
pub fn here(session: Session) {
    session.settle();
    let near = session.near(session.view.get_untracked().centre);
    let near = (!near.is_empty()).then_some(near);
    if session.place_here(near) {
        session.notice.set(None);
        session.next_page();
    } else {
        session.notice.set(Some(Notice { key: "place-outside", undo: false }));
    }
}

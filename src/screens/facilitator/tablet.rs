//! This tablet: its clock, its screen, whether it works offline, its PIN.

use leptos::prelude::*;

use super::section as framed;
use crate::device::{self, wake};
use crate::i18n::{i18n, pair, t};
use crate::screens::offline::lines;
use crate::session::{Clock, Session};
use crate::ui::{button, el, live, text};

/// "This tablet".
pub(super) fn section(session: Session) -> AnyView {
    let desk = session.desk();
    let words = i18n();
    let screen = if wake::can() { "desk-awake" } else { "desk-asleep" };
    let set = words.text_of(
        "desk-pin",
        vec![pair(
            "date",
            desk.pin.with_untracked(|pin| {
                let at = pin.as_ref().map(|pin| pin.set_at.to_string()).unwrap_or_default();
                device::day(at.get(..10).unwrap_or_default(), &words.language())
            }),
        )],
    );
    let has_pin = desk.pin.with_untracked(Option::is_some);
    framed("cg-desk-tablet", "desk-tablet")
        .child(live(move || clock(session)))
        .node(text("p", "", t(screen)))
        .all(lines(session))
        .all(has_pin.then(|| text("p", "", set).view()))
        .node(text("p", "hint", t("desk-kiosk")))
        .view()
}

/// What the clock says, and whether that is right.
fn clock(session: Session) -> AnyView {
    let words = i18n();
    let time = device::time_in_words(&words.language());
    let line = text("span", "grow", words.text_with("desk-clock", "time", time));
    match session.desk().clock.get() {
        Clock::Believed => {
            let wrong = button("second").text(t("clock-no")).click(move || session.clock_is_wrong());
            el("div", "row").node(line).node(wrong).view()
        }
        Clock::Asked(_) | Clock::Wrong => {
            let right = button("second").text(t("clock-yes")).click(move || session.clock_is_right());
            el("div", "row").node(line).node(right).view()
        }
    }
}

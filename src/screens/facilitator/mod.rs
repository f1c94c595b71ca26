//! Sets a session up, and looks after the tablet: the facilitator's area behind its PIN.
//!
//! # How it is built
//! [`facilitator`] shows the gate (`gate.rs`) until the area is open, then [`area`]: the heading with "Lock and return to
//! the map", a row of figures ([`figure`]: a label, a large number, a line below), and sections. Each section is one file
//! here with one function `section(session) -> AnyView`, made with [`section`], which gives it its heading; its place is
//! in the list in [`area`], the most urgent one first. Large buttons are [`deed`]s. A section keeps nothing itself: what
//! it knows is [`Session::desk`]'s, or is handed to it by [`facilitator`]. Nothing here is for residents, so nothing here reads an answer out.
//! The sections about other tablets, files and paper also wait for the words that come with the area (`words.rs`).

mod gate;
mod keeping;
mod merging;
mod paper;
mod passing;
mod people;
mod projector;
mod public;
mod setup;
mod sitting;
mod space;
mod tablet;
mod typing;
mod wipe;
mod words;

use leptos::prelude::*;

pub use typing::strip as typing_strip;

use crate::device;
use crate::i18n::{i18n, pair, t};
use crate::session::{Session, session};
use crate::ui::{Node, button, el, heading, labelled, live, picture, text};

/// The way in, or the area.
pub fn facilitator() -> AnyView {
    let session = session();
    let desk = session.desk();
    let typing = Memo::new(move |_| desk.typing.with(Option::is_some));
    let ready = words::ready(i18n());
    // Outlives another language, which makes the area anew: a question that is open stays open.
    let step = RwSignal::new(keeping::Step::Rest);
    live(move || match (desk.unlocked.get(), typing.get()) {
        (true, true) => typing::start(session, ready),
        (true, false) => area(session, ready, step),
        (false, _) => gate::gate(session),
    })
}

fn area(session: Session, ready: RwSignal<bool>, step: RwSignal<keeping::Step>) -> AnyView {
    let lock = button("quiet")
        .child(picture("lock-duotone", 24))
        .node(text("span", "", t("facilitator-lock")))
        .click(move || session.lock());
    el("div", "sheet")
        .node(el("div", "row").node(heading(t("facilitator"))).node(el("span", "grow")).node(lock))
        .child(live(move || where_and_when(session)))
        .node(el("div", "figures").all(keeping::figures(session)).all(sitting::figures(session)))
        .child(keeping::section(session, ready, step))
        .live(move || {
            let sections = [people::section(session), sitting::section(session)];
            // Before a session there is nobody to hand the tablet to.
            if session.sitting().is_none() {
                sections.into_iter().rev().collect_view().into_any()
            } else {
                sections.into_any()
            }
        })
        .child(passing::section(session, ready))
        .child(merging::section(session, ready))
        .child(paper::section(session, ready))
        .child(tablet::section(session))
        .view()
}

/// Which session this is, in one line.
fn where_and_when(session: Session) -> AnyView {
    let words = i18n();
    let line = match session.sitting() {
        Some(sitting) => words.text_of(
            "sitting-line",
            vec![
                pair("site", sitting.setup.site.clone()),
                pair("date", device::day(&sitting.setup.date, &words.language())),
            ],
        ),
        None => words.text("sitting-none"),
    };
    text("p", "hint", line).view()
}

/// A section with its heading. `id` is the heading's.
pub(super) fn section(id: &'static str, title: &str) -> Node {
    el("section", "files").attr("aria-labelledby", id).node(text("h2", "", t(title)).attr("id", id))
}

/// A large button, with a line that says more.
pub(super) fn deed(class: &str, icon: &str, title: &str, more: Option<&str>) -> Node {
    let more = more.map(|more| text("small", "", t(more)).view());
    labelled(button(class), icon, 24, t(title)).node(el("span", "grow")).all(more)
}

/// A number that can be read from across the table.
pub(super) fn figure(
    label: &str,
    number: impl Fn() -> String + Send + 'static,
    more: impl Fn() -> String + Send + 'static,
) -> AnyView {
    el("div", "figure-box")
        .node(text("p", "hint", t(label)))
        .node(el("b", "").live_text(number))
        .node(el("p", "").live_text(more))
        .view()
}

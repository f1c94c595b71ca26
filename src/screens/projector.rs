//! The big screen in front of a group: beside the map how much there is of each kind, and the words that the facilitator
//! has allowed. There is nothing to press but what changes the screen itself; no name, no list and no question.

use std::sync::Arc;

use common_ground_core::Contribution;
use common_ground_core::project::Kind;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::answer_words::in_tongue;
use crate::Assets;
use crate::device;
use crate::i18n::{i18n, t};
use crate::map::Theme;
use crate::session::{Session, message, session};
use crate::ui::{Node, badge, button, el, nothing, said, text, written};

/// Words that are shown at the same time: more could not be read from the back of the room.
const QUOTES: usize = 3;

/// Letters that are shown of an answer.
const LONGEST: usize = 140;

/// What stands beside the map. Fetches what is to be shown.
pub fn projector() -> AnyView {
    let session = session();
    let words = i18n();
    let project = session.project();
    spawn_local(session.begin_to_project());
    // Its styles come with it: nobody else needs them.
    let styles = el("link", "")
        .attr("rel", "stylesheet")
        .attr("href", [&expect_context::<Assets>().0, "projector.css"].concat());
    let counts = Memo::new(move |_| session.counts());
    let tally = project.kinds.iter().enumerate().map(|(index, kind)| {
        let count = move || words.count(counts.with(|counts| counts.get(index).copied().unwrap_or_default()));
        row(kind, count)
    });
    vec![
        styles.view(),
        el("div", "board")
            .node(said("h1", "", words.said(&project.title)))
            .node(said("p", "", words.said(&project.subtitle)))
            .node(el("ul", "tally").attr("aria-live", "polite").all(tally.collect::<Vec<_>>()))
            .live(move || quotes(session))
            .live(move || trouble(session))
            .node(el("p", "row").node(full_screen()).node(strong(session)))
            .view(),
    ]
    .into_any()
}

fn row(kind: &Kind, count: impl Fn() -> String + Send + 'static) -> AnyView {
    let label = said("span", "grow", i18n().said(&kind.plural));
    el("li", "").child(badge(kind, 36)).node(label).text(" ").node(el("b", "").live_text(count)).view()
}

/// The newest of the words that are allowed. On this page contributions have no others.
fn quotes(session: Session) -> AnyView {
    let with_words = |all: &crate::session::Contributions| {
        let mut with_words: Vec<Arc<Contribution>> =
            all.values().filter(|item| !item.answers.is_empty()).cloned().collect();
        with_words.sort_by_key(|item| std::cmp::Reverse((item.updated_at, item.id)));
        with_words.truncate(QUOTES);
        with_words
    };
    let found = session.contributions.with(with_words);
    if found.is_empty() {
        return nothing();
    }
    let line = |item: &Arc<Contribution>| {
        let tongue = item.provenance.lang.as_deref();
        let lines = session
            .words_for_all(item)
            .into_iter()
            .map(|line| el("p", "").node(written(in_tongue(i18n(), beginning(&line), tongue))).view());
        el("li", "").all(lines.collect::<Vec<_>>()).view()
    };
    el("ul", "quotes").all(found.iter().map(line).collect::<Vec<_>>()).view()
}

/// As much of it as can be read in passing.
fn beginning(line: &str) -> String {
    match line.char_indices().nth(LONGEST) {
        None => line.to_owned(),
        Some((end, _)) => [line.get(..end).unwrap_or_default().trim_end(), "…"].concat(),
    }
}

fn trouble(session: Session) -> AnyView {
    let Some(error) = session.storage.get() else { return nothing() };
    let line = i18n().text_with(message(&error), "device", device::kind_of_device());
    text("p", "", line).attr("role", "alert").view()
}

/// Fills the screen; pressed again, or by Escape, it is a window again. Not where the browser has no such thing.
fn full_screen() -> Node {
    let page = device::get(&device::window(), "document");
    let can = device::get(&page, "fullscreenEnabled").is_truthy();
    button("second").flag("hidden", !can).text(t("projector-full")).click(move || {
        if device::get(&page, "fullscreenElement").is_truthy() {
            device::call(&page, "exitFullscreen");
        } else {
            device::call(&device::get(&page, "documentElement"), "requestFullscreen");
        }
    })
}

/// Strong colours, for a room that is bright.
fn strong(session: Session) -> Node {
    let on = move || {
        session.follow_look();
        session.look_now().theme == Some(Theme::Contrast)
    };
    let press = move || {
        let theme = if untrack(on) { None } else { Some(Theme::Contrast) };
        session.change_look(|look| look.theme = theme);
    };
    button("skip")
        .live_attr("aria-pressed", move || Some(on().to_string()))
        .text([&t("look-colours"), ": ", &t("look-contrast")].concat())
        .click(press)
}

//! Looks at the map, filters, chooses one of three big buttons.

use leptos::prelude::*;

use crate::i18n::{i18n, t};
use crate::session::{Session, session};
use crate::ui::{Node, badge, button, el, live, nothing, pin_shape, said, text};

/// Chips and the three buttons.
pub fn home() -> AnyView {
    let session = session();
    let words = i18n();
    let project = session.project();
    let counts = Memo::new(move |_| session.counts());
    let chips = chips(session, move |index| {
        let count = move || words.count(counts.with(|c| c.get(index).copied().unwrap_or(0)));
        Some(el("b", "").live_text(count))
    });
    let buttons = project.kinds.iter().map(|kind| {
        let id = kind.id.clone();
        let full = el("span", "full").node(said("b", "", words.said(&kind.title))).text(" ").node(said(
            "small",
            "",
            words.said(&kind.hint),
        ));
        button(&format!("kind {}", pin_shape(kind)))
            .attr("data-kind", id.clone())
            .child(badge(kind, 36))
            .node(full)
            .node(said("span", "brief", words.said(&kind.brief)).attr("aria-hidden", "true"))
            .click(move || session.begin(&id))
            .view()
    });
    let add =
        el("div", "add").attr("role", "group").attr("aria-label", t("add-label")).all(buttons.collect::<Vec<_>>());
    let top = el("div", "top")
        .child(chips)
        .live(move || session.later.get().map_or_else(nothing, |later| (later.home)(session)));
    let title = said("h1", "unseen", words.said(&project.title)).attr("tabindex", "-1");
    let add = if session.readonly { nothing() } else { add.view() };
    vec![title.view(), top.view(), live(move || waiting(session)), add].into_any()
}

/// The kinds as switches, with something of the screen's own behind each name.
pub fn chips(session: Session, behind: impl Fn(usize) -> Option<Node>) -> AnyView {
    let words = i18n();
    let project = session.project();
    let chips = project.kinds.iter().enumerate().map(|(index, kind)| {
        let shown = move || Some((!session.hidden.with(|h| h.get(index).copied().unwrap_or(false))).to_string());
        button(&format!("chip {}", pin_shape(kind)))
            .live_attr("aria-pressed", shown)
            .node(el("i", "").attr("aria-hidden", "true"))
            .node(said("span", "", words.said(&kind.plural)))
            .text(" ")
            .all(behind(index).map(Node::view))
            .click(move || session.toggle_kind(index))
            .view()
    });
    el("div", "legend").attr("role", "group").attr("aria-label", t("chips-label")).all(chips.collect::<Vec<_>>()).view()
}

/// An unfinished answer that an earlier visit left.
fn waiting(session: Session) -> AnyView {
    if session.waiting.with(Option::is_none) {
        return nothing();
    }
    el("div", "waiting")
        .attr("role", "status")
        .node(text("p", "", t("draft-waiting")))
        .node(button("second").text(t("draft-resume")).click(move || session.resume()))
        .node(button("skip").text(t("draft-discard")).click(move || session.discard_waiting()))
        .view()
}

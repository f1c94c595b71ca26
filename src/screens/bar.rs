//! On every screen: says which project this is, leads to the list, to "Find a place" and to the languages, and reads
//! aloud.

use leptos::prelude::*;

use crate::i18n::i18n;
use crate::language::name;
use crate::session::{Screen, Session, session};
use crate::ui::{Node, button, el, icon, labelled, live, said, text};

/// The bar on top.
pub fn bar() -> AnyView {
    let session = session();
    let words = i18n();
    let project = session.project();
    let on_list = move || session.screen.get() == Screen::List;
    let names = live(move || {
        let line = |part, line| said("p", part, words.said(line)).attr("part", part).view();
        vec![line("title", &project.title), line("subtitle", &project.subtitle)].into_any()
    });
    let find = button("")
        .live_attr("class", move || Some(if on_list() { "quiet hidden" } else { "quiet" }.to_owned()))
        .live_attr("aria-expanded", move || Some(session.finding.get().to_string()))
        .click(move || session.finding.update(|open| *open = !*open));
    let list = live(move || {
        let (picture, key) = if on_list() { ("map-trifold-bold", "map") } else { ("list-bold", "list") };
        labelled(button("quiet"), picture, 20, words.text(key))
            .attr("id", "cg-list")
            .click(move || if on_list() { session.leave_list() } else { session.go(Screen::List) })
            .view()
    });
    let find = find.child(icon("magnifying-glass-bold", 20)).node(el("span", "").says("find-place"));
    // Its own name is what somebody looks for who can't read the rest.
    let name = move || {
        let tag = words.language();
        text("span", "", name(&tag)).attr("lang", &tag).view()
    };
    let language = button("quiet")
        .attr("aria-haspopup", "dialog")
        .child(icon("translate-bold", 20))
        .node(el("span", "unseen").says("language"))
        .live(name)
        .child(icon("caret-down-bold", 16))
        .click(move || session.comfort.set(true));
    let mark = el("span", "mark").attr("part", "mark");
    el("header", "bar")
        .attr("part", "bar")
        .node(el("div", "brand").node(mark.child(icon("plant-fill", 28))).node(el("div", "").child(names)))
        .node(el("nav", "").named("bar-label").node(find).child(list).node(read_aloud(session)).node(language))
        .view()
}

/// "Read aloud", and while something is read "Stop reading". The code that reads comes later; a press before it waits.
fn read_aloud(session: Session) -> Node {
    let words = i18n();
    let one = move |reading: &'static str, silent: &'static str| if session.speaking.get() { reading } else { silent };
    button("quiet")
        .attr("data-aloud", "switch")
        .live(move || icon(one("stop-fill", "speaker-high-bold"), 20))
        .node(el("span", "").live_text(move || words.text(one("read-stop", "read-aloud"))))
        .click(move || session.reading.set(!session.speaking.get_untracked()))
}

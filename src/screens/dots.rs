//! Puts their dots on what matters most to them, moves them and takes them back; reads how many are left. What others
//! have placed is shown to nobody before all their own dots are placed, and then as it is: dots, and people.

use std::collections::BTreeMap;
use std::sync::Arc;

use common_ground_core::participant::votes::Tally;
use common_ground_core::{Answer, Contribution, Uuid, text as letters};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::card::{item_face, name_of, why_of};
use super::code::code_box;
use super::link_field::{in_order, searched};
use super::list::choose;
use crate::device;
use crate::i18n::{I18n, i18n, pair, t};
use crate::session::{DotSaid, Move, Session};
use crate::ui::{Node, button, el, focus, heading, labelled, live, nothing, text};

/// Rows shown at first, and added at a time.
const STEP: usize = 30;

const SORTS: [&str; 3] = ["dots-sort-nearest", "sort-importance", "sort-name"];

/// How many dots everybody has placed, once the person wants to see.
type Everybody = RwSignal<Option<BTreeMap<Uuid, Tally>>>;

/// "Put your dots on what matters most": all that takes dots, each with its buttons.
pub fn dots(session: Session) -> AnyView {
    let words = i18n();
    let Some(voting) = session.voting() else { return nothing() };
    let word = RwSignal::new(String::new());
    let sort = RwSignal::new(SORTS[0].to_owned());
    let shown = RwSignal::new(STEP);
    let everybody: Everybody = RwSignal::new(None);
    // A dot that moves changes what everybody has placed.
    Effect::new(move |_| {
        session.person.track();
        everybody.set(None);
    });
    let centre = session.view.get_untracked().centre;
    let found = Memo::new(move |_| {
        let word = letters::fold(word.get().trim(), &device::unicode());
        let fits = |item: &&Arc<Contribution>| session.takes_dots(item) && searched(item).contains(&word);
        let near = session.contributions.with(|all| in_order(all.values().filter(fits), centre, &BTreeMap::new()));
        let mut found: Vec<Arc<Contribution>> = near.into_iter().map(|(item, _)| item).collect();
        match sort.get().as_str() {
            "sort-importance" => found.sort_by(|one, other| importance(other).total_cmp(&importance(one))),
            "sort-name" => found.sort_by_cached_key(|item| letters::fold(&name_of(item), &device::unicode())),
            _ => {}
        }
        found
    });
    Effect::new(move |_| {
        found.track();
        shown.set(STEP);
    });
    let rows = move || {
        let on_page = found.with(|found| found.iter().take(shown.get()).cloned().collect::<Vec<_>>());
        on_page.iter().map(|item| row(session, words, item, everybody)).collect::<Vec<_>>().into_any()
    };
    let more = move || {
        if found.with(Vec::len) <= shown.get() {
            return nothing();
        }
        button("second").text(words.text("list-more")).click(move || shown.update(|n| *n += STEP)).view()
    };
    let empty = move || {
        if !found.with(Vec::is_empty) {
            return nothing();
        }
        let key = if word.with(|word| word.trim().is_empty()) { "dots-none" } else { "link-none" };
        text("p", "", words.text(key)).view()
    };
    let search = el("input", "text")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .on("input", move |event| word.set(event_target_value(&event)));
    let filters = el("div", "filters").node(el("label", "").text(t("list-filter")).node(search)).node(choose(
        t("list-sort"),
        SORTS.map(|key| (key, words.own(key))).into(),
        sort,
    ));
    el("div", "sheet")
        .node(heading(t("dots-title")))
        .node(text("p", "", words.text_with("dots-how", "dots", voting.dots)))
        .node(standing(session, words).attr("class", "dots-left stays"))
        .node(filters)
        .live(empty)
        .node(el("ul", "items votes").live(rows))
        .live(more)
        .child(finished(session, words, everybody))
        .view()
}

fn importance(item: &Contribution) -> f64 {
    item.answers.get("importance").and_then(Answer::as_number).unwrap_or(0.0)
}

/// One thing that takes dots.
fn row(session: Session, words: I18n, item: &Arc<Contribution>, everybody: Everybody) -> AnyView {
    let id = item.id;
    let tally = move || {
        let seen = everybody.with(|all| all.as_ref().map(|all| all.get(&id).copied().unwrap_or_default()));
        let Some(Tally { dots, people }) = seen else { return nothing() };
        let told = words.text_of("dots-tally", vec![pair("dots", dots), pair("people", people)]);
        text("p", "tally", told).view()
    };
    let open = item_face(session, item, why_of(&untrack(|| session.seen(item)))).click(move || session.open_card(id));
    el("li", "").node(open).node(buttons(session, words, item)).live(tally).view()
}

/// "Put a dot here", and "Take one back" while there is one.
fn buttons(session: Session, words: I18n, item: &Contribution) -> Node {
    let (id, name) = (item.id, name_of(item));
    let field = ["cg-dot-", &id.to_string()].concat();
    let here = Memo::new(move |_| session.dots().get(&id).copied().unwrap_or(0));
    let drawn = move || spots(here.get(), here.get());
    let count = move || match here.get() {
        0 => String::new(),
        count => words.text_with("dots-here", "count", count),
    };
    let put = labelled(button("second"), "plus-bold", 22, words.text("dots-put"))
        .attr("id", field.clone())
        .attr("aria-label", words.text_with("dots-put-on", "name", name.clone()))
        .live_attr("aria-disabled", move || (session.dots_left() == 0).then(|| "true".to_owned()))
        .click(move || session.move_dot(Move::Place(id)));
    let take = labelled(button(""), "minus-bold", 22, words.text("dots-take"))
        .attr("aria-label", words.text_with("dots-take-from", "name", name))
        .live_attr("class", move || Some(if here.get() == 0 { "hidden" } else { "second" }.to_owned()))
        .click(move || {
            if here.get_untracked() == 1 {
                // This button goes with the last dot.
                to_field(session, &field);
            }
            session.move_dot(Move::TakeBack(id));
        });
    let here = el("p", "here").live(drawn).node(el("span", "").live_text(count));
    el("div", "vote").node(here).node(take).node(put)
}

fn to_field(session: Session, id: &str) {
    if let Some(field) = session.with_id(id) {
        focus(field);
    }
}

/// So many dots drawn, the first of them full. Screen readers get the words beside it.
fn spots(all: u8, full: u8) -> AnyView {
    let spots = (0..all).map(|n| el("i", if n < full { "on" } else { "" }).view());
    el("span", "spots").attr("aria-hidden", "true").all(spots.collect::<Vec<_>>()).view()
}

/// How many dots are left, and what the last press did. Read out as it changes.
fn standing(session: Session, words: I18n) -> Node {
    let all = session.voting().map_or(0, |voting| voting.dots);
    let left = Memo::new(move |_| session.dots_left());
    let name =
        move |id: Uuid| session.contribution(id).map_or_else(|| words.text("card-unnamed"), |item| name_of(&item));
    let said = move || match session.dot_said.get() {
        None => String::new(),
        Some(DotSaid::Placed(id)) => words.text_with("dots-said-put", "name", name(id)),
        Some(DotSaid::TakenBack(id)) => words.text_with("dots-said-taken", "name", name(id)),
        Some(DotSaid::Full) => words.text_with("dots-full", "dots", all),
        Some(DotSaid::Failed) => words.text("dots-failed"),
    };
    let told = el("p", "")
        .attr("role", "status")
        .node(el("b", "").live_text(move || words.text_with("dots-left", "count", left.get())))
        .text(" ")
        .node(el("span", "").live_text(said));
    el("div", "").live(move || spots(all, left.get())).node(told)
}

/// What comes after: everybody's dots, the way back, the code, the next person.
fn finished(session: Session, words: I18n, everybody: Everybody) -> AnyView {
    let failed = RwSignal::new(false);
    let show = move || {
        spawn_local(async move {
            match session.everybodys_dots().await {
                Ok(all) => everybody.set(Some(all)),
                Err(_) => failed.set(true),
            }
        });
    };
    let all_placed = Memo::new(move |_| session.dots_left() == 0);
    let others = move || match (all_placed.get(), everybody.with(Option::is_some)) {
        (false, _) => text("p", "hint", words.text("dots-all-hint")).view(),
        (true, false) => button("second").text(words.text("dots-all")).click(show).view(),
        (true, true) => text("p", "hint", words.text("dots-all-shown")).attr("tabindex", "-1").born(focus).view(),
    };
    let wrong = move || if failed.get() { words.text("dots-all-failed") } else { String::new() };
    let known = Memo::new(move |_| session.person.with(Option::is_some));
    let after = move || {
        if !known.get() {
            return nothing();
        }
        let next = labelled(button("next"), "arrows-clockwise-bold", 24, words.text("next-person"))
            .click(move || session.next_person());
        el("div", "stack").all(code_box(session)).node(next).view()
    };
    let back = labelled(button("back"), "arrow-left-bold", 22, t("back")).click(move || session.leave_dots());
    el("div", "stack")
        .live(others)
        .node(el("p", "").attr("role", "status").live_text(wrong))
        .node(el("div", "row").node(back))
        .live(after)
        .view()
}

/// The way to the page of dots: on the home screen, in the list, and when something was saved. Nothing while there is
/// nothing to put a dot on.
pub fn way_there(session: Session) -> AnyView {
    if session.voting().is_none() {
        return nothing();
    }
    let words = i18n();
    let any = Memo::new(move |_| session.contributions.with(|all| all.values().any(|item| session.takes_dots(item))));
    live(move || {
        if !any.get() {
            return nothing();
        }
        button("second wide to-dots")
            .child(spots(3, 3))
            .node(text("span", "", words.text("dots-title")))
            .click(move || session.go_to_dots())
            .view()
    })
}

/// The dots on a card.
pub fn dots_on(session: Session, item: &Contribution) -> Option<AnyView> {
    if !session.takes_dots(item) {
        return None;
    }
    let words = i18n();
    let section = el("section", "dots-card")
        .attr("aria-labelledby", "cg-dots")
        .node(text("h2", "legend-text", words.text("dots-yours")).attr("id", "cg-dots"))
        .node(buttons(session, words, item))
        .node(standing(session, words).attr("class", "dots-left"));
    Some(section.view())
}

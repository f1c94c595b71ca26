//! The map for a group on a big screen: opens its window, and allows for it what it does not show by itself, thing by thing.

use std::sync::Arc;

use common_ground_core::Contribution;
use common_ground_core::projector::{Allowed, Held};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::device;
use crate::i18n::{i18n, t};
use crate::screens::card::name_of;
use crate::session::{People, Session, message};
use crate::ui::{Node, button, el, error_summary, icon, live, nothing, text};

/// Things listed at a time.
const STEP: usize = 20;

/// What stands below "During the session".
pub(super) fn ways(session: Session) -> AnyView {
    let words = i18n();
    let open = RwSignal::new(false);
    // A link: a window that a page opens by itself may be refused.
    let show = el("a", "second wide")
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .live_attr("href", move || Some(address(&words.language())))
        .child(icon("map-trifold-bold", 24))
        .node(text("span", "", t("projector-open")));
    el("div", "stack")
        .node(text("p", "hint", t("projector-hint")))
        .node(show)
        // What is allowed, is allowed for a session.
        .live(move || if session.sitting().is_some() { more(open).view() } else { nothing() })
        .live(move || if open.get() && session.sitting().is_some() { list(session) } else { nothing() })
        .view()
}

fn more(open: RwSignal<bool>) -> Node {
    button("second wide")
        .live_attr("aria-expanded", move || Some(open.get().to_string()))
        .child(icon("caret-down-bold", 24))
        .node(text("span", "", t("projector-more")))
        .click(move || open.update(|open| *open = !*open))
}

/// The address of this page as a big screen, in the language of the page.
fn address(language: &str) -> String {
    let part = |name| device::get(&device::get(&device::window(), "location"), name).as_string().unwrap_or_default();
    let asked = part("search");
    let kept = asked.trim_start_matches('?').split('&').filter(|pair| {
        let name = pair.split('=').next().unwrap_or_default();
        !["", "lang", "screen"].contains(&name)
    });
    let own = [["lang=", language].concat(), "screen=big".to_owned()];
    let all: Vec<String> = kept.map(str::to_owned).chain(own).collect();
    [&part("pathname"), "?", &all.join("&")].concat()
}

/// What could be allowed, the newest first.
fn list(session: Session) -> AnyView {
    let people: RwSignal<Option<People>> = RwSignal::new(None);
    let shown = RwSignal::new(STEP);
    let failed: RwSignal<Option<String>> = RwSignal::new(None);
    Effect::new(move |_| {
        session.contributions.track();
        spawn_local(async move {
            let found = session.people_here().await;
            people.try_set(Some(found));
        });
    });
    let found = move || {
        people.with(|people| {
            let Some(people) = people else { return Vec::new() };
            session.contributions.with(|all| {
                let could = |item: &Arc<Contribution>| {
                    let (held, words) = session.could_be_allowed(item, people)?;
                    Some((Arc::clone(item), held, words))
                };
                let mut found: Vec<_> = all.values().filter_map(could).collect();
                found.sort_by_key(|(item, ..)| std::cmp::Reverse((item.updated_at, item.id)));
                found
            })
        })
    };
    let items = move || {
        let all = found();
        let some = all.iter().take(shown.get());
        let items = some.map(|(item, held, words)| entry(session, item, *held, *words, failed));
        let more = (all.len() > shown.get())
            .then(|| button("second").text(t("list-more")).click(move || shown.update(|shown| *shown += STEP)).view());
        el("div", "stack").node(el("ul", "items").all(items.collect::<Vec<_>>())).all(more).view()
    };
    let trouble = move || failed.get().map_or_else(nothing, |line| error_summary(vec![line.into_any()]));
    el("div", "stack").live(trouble).child(live(items)).view()
}

/// A name, why it is held back, its words, and what can be allowed of it.
fn entry(
    session: Session,
    item: &Arc<Contribution>,
    held: Option<Held>,
    has_words: bool,
    failed: RwSignal<Option<String>>,
) -> AnyView {
    let id = ["cg-projector-", &item.id.to_string()].concat();
    let why = held.map(|held| {
        let key = match held {
            Held::Private => "private-moved",
            Held::NotAgreed => "projector-not-agreed",
        };
        text("p", "hint", t(key)).view()
    });
    let words = session.words_for_all(item).into_iter().map(|line| el("p", "").node(text("bdi", "", line)).view());
    let place = held.map(|_| {
        let set = |allowed: &mut Allowed| allowed.place = !allowed.place;
        switch(session, item, &id, "projector-place", |allowed| allowed.place, set, failed).view()
    });
    let with_words = has_words.then(|| {
        let set = |allowed: &mut Allowed| allowed.words = !allowed.words;
        switch(session, item, &id, "projector-words", |allowed| allowed.words, set, failed).view()
    });
    el("li", "stack")
        .node(el("b", "").attr("id", id.clone()).node(text("bdi", "", name_of(item))))
        .all(why)
        .all(words.collect::<Vec<_>>())
        .node(el("p", "row").all(place).all(with_words))
        .view()
}

/// A button that is down while something is allowed.
fn switch(
    session: Session,
    item: &Arc<Contribution>,
    of: &str,
    key: &str,
    is: fn(Allowed) -> bool,
    turn: fn(&mut Allowed),
    failed: RwSignal<Option<String>>,
) -> Node {
    let words = i18n();
    let approvals = session.desk().approvals.clone();
    let (shown, pressed) = (Arc::clone(item), Arc::clone(item));
    button("skip")
        .attr("aria-describedby", of)
        .live_attr("aria-pressed", {
            let approvals = approvals.clone();
            move || Some(approvals.with(|approvals| is(approvals.of(&shown))).to_string())
        })
        .text(t(key))
        .click(move || {
            let mut allowed = approvals.with_untracked(|approvals| approvals.of(&pressed));
            turn(&mut allowed);
            let id = pressed.id;
            spawn_local(async move {
                let told = session.allow(id, allowed).await.err();
                let line = told.map(|error| words.text_with(message(&error), "device", device::kind_of_device()));
                failed.try_set(line);
            });
        })
}

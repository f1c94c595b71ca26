//! Finds a street or a place by typing, and moves the map there. Works without a map: the place picked is the place.

use common_ground_core::Position;
use common_ground_core::gazetteer::{Gazetteer, Hit};
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::KeyboardEvent;

use super::nearby;
use crate::device;
use crate::i18n::{I18n, i18n};
use crate::session::{Session, session};
use crate::ui::{button, el, focus, icon, live_icon, nothing, text};

/// Most results shown.
const MOST: usize = 8;

#[derive(Clone, PartialEq)]
struct Found {
    name: String,
    /// What it is, how far and in which direction.
    way: String,
    picture: &'static str,
    at: Position,
}

/// The search panel (ARIA combobox with a listbox).
pub fn find() -> AnyView {
    let session = session();
    let words = i18n();
    let query = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    prepare(session);
    let results = Memo::new(move |_| {
        let centre = session.view.get_untracked().centre;
        session.gazetteer.with(|gazetteer| match gazetteer {
            Some(Ok(gazetteer)) => query.with(|query| search(gazetteer, query, centre, words)),
            _ => Vec::new(),
        })
    });
    let pick = move |index: usize| {
        if let Some(result) = results.with_untracked(|r| r.get(index).cloned()) {
            session.pick_place(result.at);
        }
    };
    let keys = move |event: web_sys::Event| {
        let last = results.with_untracked(Vec::len).saturating_sub(1);
        match event.unchecked_ref::<KeyboardEvent>().key().as_str() {
            "ArrowDown" => active.update(|a| *a = (*a + 1).min(last)),
            "ArrowUp" => active.update(|a| *a = a.saturating_sub(1)),
            "Enter" => pick(active.get_untracked()),
            "Escape" => session.finding.set(false),
            _ => return,
        }
        event.prevent_default();
    };
    let status = move || {
        if matches!(session.gazetteer.get(), Some(Err(()))) {
            return words.text("find-off");
        }
        match (query.with(String::is_empty), results.with(Vec::len)) {
            (true, _) if attribution(session).is_some() => words.text("find-hint-postcodes"),
            (true, _) => words.text("find-hint"),
            (false, 0) => words.text("find-none"),
            (false, count) => words.text_with("find-count", "count", count),
        }
    };
    // Rows stay and change what they say: making them anew takes longer than the search.
    let row = move |index: usize| {
        let shown = move |part: fn(&Found) -> &str| {
            Memo::new(move |_| {
                results.with(|all| all.get(index).map(|found| part(found).to_owned()).unwrap_or_default())
            })
        };
        let (name, way) = (shown(|found| &found.name), shown(|found| &found.way));
        let picture = shown(|found| found.picture);
        el("li", "")
            .attr("role", "option")
            .attr("id", format!("cg-found-{index}"))
            .live_attr("hidden", move || name.with(String::is_empty).then(String::new))
            .live_attr("aria-selected", move || Some((active.get() == index).to_string()))
            .child(live_icon(move || picture.get(), 20))
            .node(el("bdi", "").live_text(move || name.get()))
            .text(" ")
            .node(el("small", "").live_text(move || way.get()))
            .click(move || pick(index))
            .view()
    };
    let none = move || results.with(Vec::is_empty);
    let input = el("input", "text")
        .attr("id", "cg-find")
        .attr("type", "text")
        .attr("role", "combobox")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-controls", "cg-found")
        .attr("aria-autocomplete", "list")
        .live_attr("aria-expanded", move || Some((!none()).to_string()))
        .live_attr("aria-activedescendant", move || (!none()).then(|| format!("cg-found-{}", active.get())))
        .on("input", move |event| {
            active.set(0);
            query.set(event_target_value(&event));
        })
        .on("keydown", keys)
        .born(focus);
    let close = button("quiet sq").named("close").child(icon("x-bold", 20)).click(move || session.finding.set(false));
    el("div", "find")
        .attr("role", "search")
        .node(el("label", "").says("find-label").attr("for", "cg-find"))
        .node(el("div", "row").node(input).node(close))
        .node(el("p", "hint").attr("role", "status").live_text(status))
        .node(el("ul", "").attr("id", "cg-found").attr("role", "listbox").named("find-title").all((0..MOST).map(row)))
        .live(move || attribution(session).map_or_else(nothing, |owner| text("small", "hint", owner).view()))
        .view()
}

fn search(gazetteer: &Gazetteer, query: &str, centre: Position, words: I18n) -> Vec<Found> {
    let hits = gazetteer.search(query, centre, MOST, &device::unicode());
    let found = |hit: Hit| Found {
        way: nearby::kind_and_way(words, hit.kind, hit.metres, hit.bearing),
        name: hit.name,
        picture: nearby::picture(hit.kind),
        at: hit.at,
    };
    hits.into_iter().map(found).collect()
}

/// Makes the names ready for searching as soon as they are there and the panel is drawn. A first search is made with
/// nobody waiting: the browser compiles the code for it only then.
fn prepare(session: Session) {
    Effect::new(move |_| {
        if let Some(Ok(gazetteer)) = session.gazetteer.get() {
            spawn_local(async move {
                TimeoutFuture::new(0).await;
                let centre = session.view.get_untracked().centre;
                gazetteer.search("a", centre, MOST, &device::unicode());
            });
        }
    });
}

/// To whom postcodes belong; street names are the map's, which says so itself.
fn attribution(session: Session) -> Option<String> {
    session.gazetteer.with(|gazetteer| match gazetteer {
        Some(Ok(gazetteer)) => gazetteer.postcodes().next().map(|_| gazetteer.attribution().to_owned()),
        _ => None,
    })
}

//! Finds a street or a place by typing, and moves the map there. Works without a map: the place picked is the place.

use common_ground_core::Position;
use common_ground_core::gazetteer::{Gazetteer, Hit};
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, KeyboardEvent};

use super::nearby;
use crate::device;
use crate::i18n::{I18n, i18n};
use crate::session::{Session, session};
use crate::ui::{button, el, focus, follow, icon, nothing, show_icon, text};

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
    prepare(session, words);
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
    let list = RwSignal::new_local(None::<Element>);
    let mut rows = Rows::default();
    follow(move || list.with(|list| results.with(|found| rows.show(list.as_ref(), found))));
    let row = move |index: usize| {
        let chosen = Memo::new(move |_| active.get() == index);
        el("li", "")
            .attr("role", "option")
            .attr("id", format!("cg-found-{index}"))
            .flag("hidden", true)
            .live_attr("aria-selected", move || Some(chosen.get().to_string()))
            .child(icon("", 20))
            .node(el("bdi", ""))
            .text(" ")
            .node(el("small", ""))
            .click(move || pick(index))
            .view()
    };
    let none = Memo::new(move |_| results.with(Vec::is_empty));
    let input = el("input", "text")
        .attr("id", "cg-find")
        .attr("type", "text")
        .attr("role", "combobox")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-controls", "cg-found")
        .attr("aria-autocomplete", "list")
        .live_attr("aria-expanded", move || Some((!none.get()).to_string()))
        .live_attr("aria-activedescendant", move || (!none.get()).then(|| format!("cg-found-{}", active.get())))
        .on("input", move |event| {
            if active.get_untracked() > 0 {
                active.set(0);
            }
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
        .node(el("ul", "").attr("id", "cg-found").attr("role", "listbox").named("find-title").all((0..MOST).map(row)).born(move |made| list.set(Some(made))))
        .live(move || attribution(session).map_or_else(nothing, |owner| text("small", "hint", owner).view()))
        .view()
}

/// The rows under the field. They stay and change what they say, each only where it says something else than before:
/// making them anew, or having each part follow the results by itself, takes longer than the search.
#[derive(Default)]
struct Rows {
    rows: Vec<Row>,
    shown: Vec<Found>,
}

struct Row {
    row: Element,
    picture: Element,
    name: Element,
    way: Element,
}

impl Row {
    fn of(row: Element) -> Option<Self> {
        let part = |name| row.query_selector(name).ok().flatten();
        let (picture, name, way) = (part("use")?, part("bdi")?, part("small")?);
        Some(Self { row, picture, name, way })
    }

    /// Says `found` where it said `before`.
    fn say(&self, found: &Found, before: Option<&Found>) {
        if before.is_none_or(|before| before.name != found.name) {
            self.name.set_text_content(Some(&found.name));
        }
        if before.is_none_or(|before| before.way != found.way) {
            self.way.set_text_content(Some(&found.way));
        }
        if before.is_none_or(|before| before.picture != found.picture) {
            show_icon(&self.picture, found.picture);
        }
    }
}

impl Rows {
    fn show(&mut self, list: Option<&Element>, found: &[Found]) {
        let Some(list) = list else { return };
        if self.rows.is_empty() {
            let items = std::iter::successors(list.first_element_child(), Element::next_element_sibling);
            self.rows = items.filter_map(Row::of).collect();
        }
        for (at, row) in self.rows.iter().enumerate() {
            let before = self.shown.get(at);
            if let Some(found) = found.get(at) {
                row.say(found, before);
            }
            if found.get(at).is_none() != before.is_none() {
                // Refused only for names that are none.
                let _ = row.row.toggle_attribute("hidden");
            }
        }
        self.shown = found.to_vec();
    }
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
fn prepare(session: Session, words: I18n) {
    Effect::new(move |_| {
        if let Some(Ok(gazetteer)) = session.gazetteer.get() {
            spawn_local(async move {
                TimeoutFuture::new(0).await;
                search(&gazetteer, "a", session.view.get_untracked().centre, words);
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

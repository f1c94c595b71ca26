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
    let rows = StoredValue::new_local(Rows::default());
    follow(move || {
        let Some(list) = list.get() else { return };
        results.with(|found| rows.update_value(|rows| rows.show(&list, found)));
    });
    rehearse(session, words, move |found| {
        // The panel may have been closed meanwhile.
        let Some(list) = list.try_get_untracked().flatten() else { return };
        let _ = rows.try_update_value(|rows| rows.fill(&list, found));
    });
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
        .node(
            el("ul", "")
                .attr("id", "cg-found")
                .attr("role", "listbox")
                .named("find-title")
                .all((0..MOST).map(row))
                .born(move |made| list.set(Some(made))),
        )
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
    item: Element,
    picture: Element,
    name: Element,
    way: Element,
}

impl Row {
    fn of(item: Element) -> Option<Self> {
        let part = |name| item.query_selector(name).ok().flatten();
        let (picture, name, way) = (part("use")?, part("bdi")?, part("small")?);
        Some(Self { item, picture, name, way })
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
    fn of(&mut self, list: &Element) -> &[Row] {
        if self.rows.is_empty() {
            let items = std::iter::successors(list.first_element_child(), Element::next_element_sibling);
            self.rows = items.filter_map(Row::of).collect();
        }
        &self.rows
    }

    fn show(&mut self, list: &Element, found: &[Found]) {
        let shown = std::mem::replace(&mut self.shown, found.to_vec());
        for (at, row) in self.of(list).iter().enumerate() {
            let (now, before) = (found.get(at), shown.get(at));
            if let Some(now) = now {
                row.say(now, before);
            }
            if now.is_none() != before.is_none() {
                // Refused only for names that are none.
                let _ = row.item.toggle_attribute("hidden");
            }
        }
    }

    /// Says something in the rows and has the browser lay them out, but takes them away again before it paints. Does
    /// nothing while they are shown.
    fn fill(&mut self, list: &Element, found: &[Found]) {
        if !self.shown.is_empty() {
            return;
        }
        let rows: Vec<_> = self.of(list).iter().zip(found).collect();
        for (row, found) in &rows {
            row.say(found, None);
        }
        for hidden in [false, true] {
            for (row, _) in &rows {
                // Refused only for names that are none.
                let _ = row.item.toggle_attribute_with_force("hidden", hidden);
            }
            let _ = list.client_height();
        }
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

/// What is searched for beforehand: few letters, which many names hold.
const REHEARSED: [&str; 6] = ["s", "p", "st", "a", "sa", "s"];

/// Makes the names ready for searching as soon as they are there and the panel is drawn, and goes some times through what
/// a keystroke does, with nobody waiting and nothing to be seen: the browser compiles code only when it is first used,
/// and compiles it well only when it is used again.
fn rehearse(session: Session, words: I18n, fill: impl Fn(&[Found]) + Copy + 'static) {
    Effect::new(move |_| {
        if let Some(Ok(gazetteer)) = session.gazetteer.get() {
            spawn_local(async move {
                TimeoutFuture::new(0).await;
                gazetteer.prepare(&device::unicode());
                for typed in REHEARSED {
                    TimeoutFuture::new(0).await;
                    let found = search(&gazetteer, typed, session.view.get_untracked().centre, words);
                    words.text_with("find-count", "count", found.len());
                    fill(&found);
                }
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

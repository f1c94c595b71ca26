//! Finds a street or a place by typing, and moves the map there. Works without a map: the place picked is the place.

use common_ground_core::gazetteer::{Gazetteer, PlaceKind};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::device;
use crate::i18n::{i18n, t};
use crate::session::session;
use crate::ui::icon;

/// Most results shown.
const MOST: usize = 8;

#[derive(Clone, PartialEq)]
struct Result {
    name: String,
    kind: &'static str,
    at: common_ground_core::Position,
}

/// The search panel (ARIA combobox with a listbox).
pub fn find() -> impl IntoView {
    let session = session();
    let words = i18n();
    let node = NodeRef::<leptos::html::Input>::new();
    node.on_load(|input| {
        let _ = input.focus();
    });
    let query = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let results = Memo::new(move |_| {
        let centre = session.view.get_untracked().centre;
        session.gazetteer.with(|gazetteer| match gazetteer {
            Some(Ok(gazetteer)) => query.with(|query| search(gazetteer, query, centre)),
            _ => Vec::new(),
        })
    });
    let pick = move |index: usize| {
        if let Some(result) = results.with_untracked(|r| r.get(index).cloned()) {
            session.pick_place(result.at);
        }
    };
    let keys = move |event: KeyboardEvent| {
        let last = results.with_untracked(Vec::len).saturating_sub(1);
        match event.key().as_str() {
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
            (true, _) => words.text("find-hint"),
            (false, 0) => words.text("find-none"),
            (false, count) => words.text_with("find-count", "count", count),
        }
    };
    let options = move || {
        results
            .get()
            .into_iter()
            .enumerate()
            .map(|(index, result)| {
                view! {
                    <li role="option" id=format!("cg-found-{index}") aria-selected=move || (active.get() == index).to_string()
                        on:click=move |_| pick(index)>
                        {icon("map-pin-bold", 20)}<bdi>{result.name}</bdi>" "<small>{words.text(result.kind)}</small>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <div class="find" role="search">
            <label for="cg-find">{t("find-label")}</label>
            <div class="row">
                <input id="cg-find" class="text" type="text" role="combobox" autocomplete="off" spellcheck="false" node_ref=node
                    aria-expanded=move || (!results.with(Vec::is_empty)).to_string() aria-controls="cg-found" aria-autocomplete="list"
                    aria-activedescendant=move || if results.with(Vec::is_empty) { String::new() } else { format!("cg-found-{}", active.get()) }
                    on:input=move |event| { active.set(0); query.set(event_target_value(&event)); }
                    on:keydown=keys />
                <button type="button" class="quiet sq" aria-label=t("close") on:click=move |_| session.finding.set(false)>{icon("x-bold", 20)}</button>
            </div>
            <p class="hint" role="status">{status}</p>
            <ul id="cg-found" role="listbox" aria-label=t("find-title")>{options}</ul>
        </div>
    }
}

fn search(gazetteer: &Gazetteer, query: &str, centre: common_ground_core::Position) -> Vec<Result> {
    gazetteer
        .search(query, centre, MOST, &device::unicode())
        .into_iter()
        .filter_map(|hit| {
            let entry = gazetteer.entries().get(hit.index)?;
            Some(Result { name: entry.name.clone(), kind: words_for(entry.kind), at: hit.at })
        })
        .collect()
}

fn words_for(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::Street => "placekind-street",
        PlaceKind::Square => "placekind-square",
        PlaceKind::Park => "placekind-park",
        PlaceKind::Water => "placekind-water",
        PlaceKind::Station => "placekind-station",
        PlaceKind::School => "placekind-school",
        PlaceKind::Health => "placekind-health",
        PlaceKind::Worship => "placekind-worship",
        PlaceKind::Culture => "placekind-culture",
        PlaceKind::Shop => "placekind-shop",
        PlaceKind::Community => "placekind-community",
        PlaceKind::Locality => "placekind-locality",
        _ => "placekind-other",
    }
}

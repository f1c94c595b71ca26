//! Reads everything that was said, without the map: filters, sorts, opens a card; saves a copy, brings in a file.

use std::borrow::Cow;

use common_ground_core::geometry::length;
use common_ground_core::{Answer, Contribution, Uuid, text};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;

use super::card::item_button;
use super::dots::way_there;
use super::home::chips;
use super::share;
use crate::device::{self, files};
use crate::embed;
use crate::i18n::{Said, i18n, pair, t};
use crate::session::{Listing, Screen, Session};
use crate::ui::{Node, button, el, heading, icon, labelled, live, nothing, said, text as words_in};

/// Entries added at a time.
const STEP: usize = 40;

/// Orders by their message keys, the usual one first. "Nearest" is the map's order for people who can't see it.
const SORTS: [&str; 5] = ["sort-newest", "sort-near", "sort-oldest", "sort-name", "sort-importance"];

/// The list with its filters.
pub fn list(session: Session) -> AnyView {
    let Listing { word, category, sort, shown } = session.listing.get_value();
    let (word, category, sort) = (RwSignal::new(word), RwSignal::new(category), RwSignal::new(sort));
    let shown = RwSignal::new(shown.max(STEP));
    Effect::new(move |_| {
        let listing = Listing { word: word.get(), category: category.get(), sort: sort.get(), shown: shown.get() };
        session.listing.set_value(listing);
    });
    let busy = Memo::new(move |_| session.bringing_in());
    // While a file comes in, the list stands still: sorting it anew for every slice would take longer than the file.
    let found = Memo::new(move |before: Option<&Vec<Uuid>>| match before {
        Some(before) if busy.get() => before.clone(),
        _ => word.with(|w| category.with(|c| sort.with(|s| find(session, w, c, s)))),
    });
    Effect::new(move |before: Option<()>| {
        found.track();
        if before.is_some() {
            shown.set(STEP);
        }
    });
    // In another language it is made anew around what was chosen and typed.
    live(move || sheet(session, Filters { word, category, sort, shown }, found))
}

/// What the list is narrowed down by and sorted by, and how much of it is shown.
#[derive(Clone, Copy)]
struct Filters {
    word: RwSignal<String>,
    category: RwSignal<String>,
    sort: RwSignal<String>,
    shown: RwSignal<usize>,
}

fn sheet(session: Session, filters: Filters, found: Memo<Vec<Uuid>>) -> AnyView {
    let Filters { word, category, sort, shown } = filters;
    let words = i18n();
    let project = session.project();
    let categories = project.categories.iter().map(|c| (c.id.as_str(), words.said(&c.label)));
    let categories = std::iter::once(("", words.own("list-all-categories"))).chain(categories).collect();
    let sorts = SORTS.map(|key| (key, words.own(key))).into();
    let search = el("input", "text")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("value", word.get_untracked())
        .on("input", move |event| word.set(event_target_value(&event)));
    let filters = el("div", "filters")
        .child(chips(session, |_| None))
        .node(el("label", "").text(t("list-filter")).node(search))
        .node(choose(t("list-category"), categories, category))
        .node(choose(t("list-sort"), sorts, sort));
    let empty = move || {
        if !found.with(Vec::is_empty) {
            return nothing();
        }
        let nothing_at_all = session.contributions.with(std::collections::BTreeMap::is_empty);
        words_in("p", "", words.text(if nothing_at_all { "list-empty" } else { "list-none" })).view()
    };
    // With their contents: an answer changed in another tab keeps its place here, and shows its new words.
    let on_page = Memo::new(move |_| {
        let ids: Vec<Uuid> = found.with(|ids| ids.iter().take(shown.get()).copied().collect());
        session
            .contributions
            .with(|all| ids.iter().filter_map(|id| Some(session.seen(all.get(id)?).into_owned())).collect::<Vec<_>>())
    });
    let items = move || on_page.get().iter().map(|item| item_button(session, item.id)).collect::<Vec<_>>().into_any();
    let more = move || {
        if found.with(Vec::len) <= shown.get() {
            return nothing();
        }
        button("second").text(words.text("list-more")).click(move || shown.update(|n| *n += STEP)).view()
    };
    let count = move || words.text_with("list-count", "count", found.with(Vec::len));
    el("div", "sheet")
        .node(heading(t("list-title")))
        .child(share::way_there(session))
        .live(move || if session.guarded() || session.readonly { nothing() } else { hand_over(session).view() })
        .child(way_there(session))
        .node(filters)
        .node(el("p", "hint").attr("role", "status").live_text(count))
        .live(empty)
        .node(el("ul", "items").live(items))
        .live(more)
        .all((!session.readonly).then(|| ways_on(session).view()))
        .view()
}

/// What is not for everybody who reads the list: a code to delete answers with, and the facilitator's part.
fn ways_on(session: Session) -> Node {
    // Whoever was asked for consent was given a code.
    let have_code = session
        .project()
        .consent
        .is_some()
        .then(|| button("link").text(t("withdraw-have")).click(move || session.go(Screen::Withdraw)).view());
    // Sessions are run on the project's own page.
    let facilitator = (!session.is_hosted())
        .then(|| button("link").text(t("facilitator")).click(move || session.go(Screen::Facilitator)).view());
    el("div", "files row").all(have_code).all(facilitator)
}

/// A labelled drop-down of (value, words).
pub fn choose(label: String, options: Vec<(&str, Said)>, chosen: RwSignal<String>) -> Node {
    let options = options.into_iter().map(|(value, words)| {
        said("option", "", words).attr("value", value).flag("selected", chosen.get_untracked() == value).view()
    });
    let select = el("select", "")
        .all(options.collect::<Vec<_>>())
        .on("change", move |event| chosen.set(event_target_value(&event)));
    el("label", "").text(label).node(select)
}

/// Ids of what matches, in order. A word matches in any text answer, whatever its case and accents.
fn find(session: Session, word: &str, category: &str, sort: &str) -> Vec<Uuid> {
    let unicode = device::unicode();
    let word = text::fold(word, &unicode);
    let project = session.project();
    let hidden = session.hidden.get();
    let centre = session.view.get_untracked().centre;
    let guarded = session.guarded();
    let has_word = |item: &Contribution| {
        if word.is_empty() {
            return true;
        }
        // A search finds no more than may be read.
        let seen = if guarded { session.seen(item) } else { Cow::Borrowed(item) };
        let texts = seen.answers.values().filter_map(Answer::as_text).chain(seen.location.near.as_deref());
        texts.into_iter().any(|answer| text::fold(answer, &unicode).contains(&word))
    };
    let visible = |item: &Contribution| {
        let kind = project.kinds.iter().position(|k| k.id == item.kind);
        kind.is_none_or(|i| !hidden.get(i).copied().unwrap_or(false))
            && (category.is_empty() || item.category.as_deref() == Some(category))
            && has_word(item)
    };
    // One sort for all orders: by a text that says the order.
    let rank = |item: &Contribution| {
        let age = u64::MAX - item.created_at.unix_seconds();
        match sort {
            "sort-oldest" => format!("{:020}", item.created_at.unix_seconds()),
            "sort-name" => item.text("name").unwrap_or_default().to_owned(),
            "sort-near" => match &item.geometry {
                Some(place) => format!("{:020.0}", length(&[centre, place.anchor()]) * 10.0),
                None => "~".to_owned(),
            },
            "sort-importance" => {
                let importance = item.answers.get("importance").and_then(Answer::as_number).unwrap_or(0.0);
                format!("{:08.1}{age:020}", 1e5 - importance)
            }
            _ => format!("{age:020}"),
        }
    };
    session.contributions.with(|all| {
        let mut found: Vec<(String, Uuid)> =
            all.values().filter(|item| visible(item)).map(|item| (rank(item), item.id)).collect();
        if sort == "sort-name" {
            // What has no name comes last.
            let compare = device::in_order(session.words.spoken());
            found.sort_by(|(one, _), (other, _)| {
                one.is_empty().cmp(&other.is_empty()).then_with(|| compare(one, other))
            });
        } else {
            found.sort_unstable();
        }
        found.into_iter().map(|(_, id)| id).collect()
    })
}

/// Saving a copy, sharing it, bringing in a file.
fn hand_over(session: Session) -> Node {
    let words = i18n();
    let said = RwSignal::new(String::new());
    let make = move || {
        let made = session.copy().filter(|(_, count)| *count > 0);
        if made.is_none() {
            said.set(words.text("export-empty"));
        }
        made
    };
    let save = labelled(button("go"), "download-simple-bold", 24, t("export")).click(move || {
        if let Some((file, count)) = make() {
            files::download(&file);
            embed::exported(session, &file.name(), count);
            said.set(words.text_of("exported", vec![pair("count", count), pair("file", file.name())]));
        }
    });
    let can_share = files::file("a.geojson", &[String::new()]).is_some_and(|file| files::can_share(&file));
    let share = can_share.then(|| {
        labelled(button("second"), "share-network-bold", 24, t("share"))
            .click(move || {
                if let Some((file, count)) = make() {
                    spawn_local(async move {
                        files::share(&file).await;
                        embed::exported(session, &file.name(), count);
                    });
                }
            })
            .view()
    });
    let choose = el("input", "unseen")
        .attr("type", "file")
        .attr("accept", ".geojson,.json,application/geo+json,application/json")
        .on("change", move |event| {
            let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else { return };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                spawn_local(session.offer_file(file));
            }
            // So that the same file can be chosen again.
            input.set_value("");
        });
    let import = el("label", "second file")
        .child(icon("upload-simple-bold", 24))
        .node(words_in("span", "", t("import")))
        .node(choose);
    el("section", "files")
        .attr("aria-labelledby", "cg-files")
        .node(words_in("h2", "", t("files-title")).attr("id", "cg-files"))
        .node(el("div", "row").node(save).all(share).node(import))
        .node(el("p", "").attr("role", "status").child(live(move || said.get().into_any())))
}

//! Reads everything that was said, without the map: filters, sorts, opens a card; saves a copy, brings in a file.

use std::sync::Arc;

use common_ground_core::{Answer, Contribution, Uuid, text};
use fluent_bundle::FluentValue;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};

use super::card::item_button;
use crate::device::{self, files};
use crate::i18n::{i18n, t};
use crate::session::{Session, session};
use crate::ui::{heading, icon, pin_shape};

/// Entries added at a time.
const STEP: usize = 40;

const SORTS: [&str; 4] = ["sort-newest", "sort-oldest", "sort-name", "sort-importance"];

/// The list with its filters.
pub fn list() -> impl IntoView {
    let session = session();
    let words = i18n();
    let language = words.language();
    let project = session.project();
    let word = RwSignal::new(String::new());
    let category = RwSignal::new(String::new());
    let sort = RwSignal::new(SORTS[0].to_owned());
    let shown = RwSignal::new(STEP);
    let found = Memo::new(move |_| {
        let ids = word.with(|word| category.with(|category| sort.with(|sort| find(session, word, category, sort))));
        shown.set(STEP);
        ids
    });
    let categories = project
        .categories
        .iter()
        .map(|c| view! { <option value=c.id.clone()>{c.label.get(&language).to_owned()}</option> })
        .collect_view();
    let sorts = SORTS.map(|key| view! { <option value=key>{t(key)}</option> }).collect_view();
    let count = move || words.text_with("list-count", "count", found.with(Vec::len));
    let empty = move || {
        let nothing_at_all = session.contributions.with(std::collections::BTreeMap::is_empty);
        found.with(Vec::is_empty).then(|| view! { <p>{words.text(if nothing_at_all { "list-empty" } else { "list-none" })}</p> })
    };
    let items = move || {
        let ids: Vec<Uuid> = found.with(|ids| ids.iter().take(shown.get()).copied().collect());
        ids.into_iter().map(|id| item_button(session, id)).collect_view()
    };
    let more = move || {
        (found.with(Vec::len) > shown.get()).then(|| {
            view! { <button type="button" class="second" on:click=move |_| shown.update(|n| *n += STEP)>{words.text("list-more")}</button> }
        })
    };
    view! {
        <div class="sheet">
            {heading("cg-heading", t("list-title"))}
            <div class="filters">
                {kind_chips(session)}
                <label>{t("list-filter")}<input class="text" type="search" autocomplete="off" on:input=move |e| word.set(event_target_value(&e)) /></label>
                <label>{t("list-category")}<select on:change=move |e| category.set(event_target_value(&e))><option value="">{t("list-all-categories")}</option>{categories}</select></label>
                <label>{t("list-sort")}<select on:change=move |e| sort.set(event_target_value(&e))>{sorts}</select></label>
            </div>
            <p class="hint" role="status">{count}</p>
            {empty}
            <ul class="items">{items}</ul>
            {more}
            {hand_over(session)}
        </div>
    }
}

fn kind_chips(session: Session) -> impl IntoView {
    let language = i18n().language();
    let chips = session
        .project()
        .kinds
        .iter()
        .enumerate()
        .map(|(index, kind)| {
            let shown = move || !session.hidden.with(|h| h.get(index).copied().unwrap_or(false));
            view! {
                <button type="button" class=format!("chip {}", pin_shape(kind)) aria-pressed=move || shown().to_string()
                    on:click=move |_| session.toggle_kind(index)><i aria-hidden="true"></i><span>{kind.plural.get(&language).to_owned()}</span></button>
            }
        })
        .collect_view();
    view! { <div class="legend" role="group" aria-label=t("chips-label")>{chips}</div> }
}

/// Ids of what matches, in order. A word matches in any text answer, whatever its case and accents.
fn find(session: Session, word: &str, category: &str, sort: &str) -> Vec<Uuid> {
    let unicode = device::unicode();
    let word = text::fold(word, &unicode);
    let project = session.project();
    let hidden = session.hidden.get();
    let visible = |item: &Contribution| {
        let kind = project.kinds.iter().position(|k| k.id == item.kind);
        let kind_shown = kind.is_none_or(|i| !hidden.get(i).copied().unwrap_or(false));
        let category_fits = category.is_empty() || item.category.as_deref() == Some(category);
        kind_shown
            && category_fits
            && (word.is_empty()
                || item
                    .answers
                    .values()
                    .filter_map(Answer::as_text)
                    .chain(item.location.near.as_deref())
                    .any(|answer| text::fold(answer, &unicode).contains(&word)))
    };
    session.contributions.with(|all| {
        let mut items: Vec<&Arc<Contribution>> = all.values().filter(|item| visible(item)).collect();
        match sort {
            "sort-oldest" => items.sort_by_key(|c| (c.created_at, c.id)),
            "sort-name" => items.sort_by_cached_key(|c| (c.text("name").is_none(), text::fold(c.text("name").unwrap_or_default(), &unicode))),
            "sort-importance" => items.sort_by(|a, b| {
                let of = |c: &Contribution| c.answers.get("importance").and_then(Answer::as_number).unwrap_or(0.0);
                of(b).total_cmp(&of(a)).then(b.created_at.cmp(&a.created_at))
            }),
            _ => items.sort_by_key(|c| std::cmp::Reverse((c.created_at, c.id))),
        }
        items.into_iter().map(|c| c.id).collect()
    })
}

fn hand_over(session: Session) -> impl IntoView {
    let words = i18n();
    let said = RwSignal::new(String::new());
    let make = move || -> Option<(File, usize)> {
        let made = session.copy().filter(|(_, count)| *count > 0);
        if made.is_none() {
            said.set(words.text("export-empty"));
        }
        made
    };
    let save = move |_| {
        if let Some((file, count)) = make() {
            files::download(&file);
            said.set(words.text_of(
                "exported",
                vec![("count", FluentValue::from(count)), ("file", FluentValue::from(file.name()))],
            ));
        }
    };
    let share = move |_| {
        if let Some((file, _)) = make() {
            spawn_local(async move {
                files::share(&file).await;
            });
        }
    };
    let can_share = files::file("a.geojson", &[String::new()]).is_some_and(|file| files::can_share(&file));
    let choose = move |event: web_sys::Event| {
        let input: HtmlInputElement = event_target(&event);
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            spawn_local(session.offer_file(file));
        }
        // So that the same file can be chosen again.
        input.set_value("");
    };
    view! {
        <section class="files" aria-labelledby="cg-files">
            <h2 id="cg-files">{t("files-title")}</h2>
            <div class="row">
                <button type="button" class="go" on:click=save>{icon("download-simple-bold", 24)}<span>{t("export")}</span></button>
                {can_share.then(|| view! { <button type="button" class="second" on:click=share>{icon("share-network-bold", 24)}<span>{t("share")}</span></button> })}
                <label class="second file">
                    {icon("upload-simple-bold", 24)}<span>{t("import")}</span>
                    <input type="file" class="unseen" accept=".geojson,.json,application/geo+json,application/json" on:change=choose />
                </label>
            </div>
            <p role="status">{move || said.get()}</p>
        </section>
    }
}

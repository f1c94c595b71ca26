//! Sees it on the map, adds another, or hands the tablet on.

use common_ground_core::Uuid;
use leptos::prelude::*;

use crate::device::{self, files};
use crate::i18n::{i18n, t};
use crate::session::{Screen, session};
use crate::ui::{heading, icon};

/// "Thank you. It's on the map."
pub fn done(id: Uuid) -> impl IntoView {
    let session = session();
    let words = i18n();
    let edited = session.contributions.with_untracked(|all| all.get(&id).is_some_and(|c| c.rev > 1));
    let title = if edited { "done-title-changed" } else { "done-title" };
    let memory = session.in_memory_only();
    let saved = if memory { "store-unavailable" } else { "done-saved" };
    let download = move |_| {
        if let Some((file, _)) = session.copy() {
            files::download(&file);
        }
    };
    view! {
        <div class="panel">
            <div class="thanks">
                {icon("check-circle-fill", 72)}
                {heading("cg-heading", t(title))}
                <p role="status">{words.text_with(saved, "device", device::kind_of_device())}</p>
            </div>
            <div class="stack">
                {memory.then(|| view! { <button type="button" class="second wide" on:click=download>{icon("download-simple-bold", 24)}<span>{t("download-answers")}</span></button> })}
                <button type="button" class="go wide" on:click=move |_| session.go(Screen::Home)>{icon("plus-bold", 24)}<span>{t("add-another")}</span></button>
                <button type="button" class="second wide" on:click=move |_| session.go(Screen::Card(id))>{icon("pencil-simple-bold", 24)}<span>{t("change")}</span></button>
                <button type="button" class="next wide" on:click=move |_| session.next_person()>{icon("arrows-clockwise-bold", 24)}<span>{t("next-person")}</span></button>
            </div>
        </div>
    }
}

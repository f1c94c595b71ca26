//! On every screen: says which project this is, and leads to the list and to "Find a place".

use leptos::prelude::*;

use crate::i18n::{i18n, t};
use crate::session::{Screen, session};
use crate::ui::icon;

/// The bar on top.
pub fn bar() -> impl IntoView {
    let session = session();
    let language = i18n().language();
    let project = session.project();
    let on_list = move || session.screen.get() == Screen::List;
    let (list, map) = (t("list"), t("map"));
    view! {
        <header class="bar">
            <div class="brand">
                <span class="mark">{icon("plant-fill", 28)}</span>
                <div>
                    <p class="title">{project.title.get(&language).to_owned()}</p>
                    <p class="subtitle">{project.subtitle.get(&language).to_owned()}</p>
                </div>
            </div>
            <nav aria-label=t("bar-label")>
                <button type="button" class="quiet" class:hidden=on_list
                    aria-expanded=move || session.finding.get().to_string()
                    on:click=move |_| session.finding.update(|open| *open = !*open)>
                    {icon("magnifying-glass-bold", 20)}<span>{t("find-place")}</span>
                </button>
                <button type="button" class="quiet"
                    on:click=move |_| if on_list() { session.leave_list() } else { session.go(Screen::List) }>
                    {move || icon(if on_list() { "map-trifold-bold" } else { "list-bold" }, 20)}
                    <span>{move || if on_list() { map.clone() } else { list.clone() }}</span>
                </button>
            </nav>
        </header>
    }
}

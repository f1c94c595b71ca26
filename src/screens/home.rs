//! Looks at the map, filters, chooses one of three big buttons.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::device;
use crate::i18n::{i18n, t};
use crate::session::{Notice, Session, session};
use crate::ui::{badge, icon, pin_shape};

/// Chips and the three buttons.
pub fn home() -> impl IntoView {
    let session = session();
    let language = i18n().language();
    let project = session.project();
    let counts = Memo::new(move |_| session.counts());
    let chips = project
        .kinds
        .iter()
        .enumerate()
        .map(|(index, kind)| {
            let words = kind.plural.get(&language).to_owned();
            let shown = move || !session.hidden.with(|h| h.get(index).copied().unwrap_or(false));
            let count = move || counts.with(|c| c.get(index).copied().unwrap_or(0));
            view! {
                <button type="button" class=format!("chip {}", pin_shape(kind)) aria-pressed=move || shown().to_string()
                    on:click=move |_| session.toggle_kind(index)>
                    <i aria-hidden="true"></i><span>{words}</span>" "<b>{count}</b>
                </button>
            }
        })
        .collect_view();
    let buttons = project
        .kinds
        .iter()
        .map(|kind| {
            let id = kind.id.clone();
            view! {
                <button type="button" class=format!("kind {}", pin_shape(kind)) on:click=move |_| session.begin(&id)>
                    {badge(kind, 36)}
                    <span class="full"><b>{kind.title.get(&language).to_owned()}</b>" "<small>{kind.hint.get(&language).to_owned()}</small></span>
                    <span class="brief" aria-hidden="true">{kind.brief.get(&language).to_owned()}</span>
                </button>
            }
        })
        .collect_view();
    view! {
        <h1 class="unseen">{project.title.get(&language).to_owned()}</h1>
        <div class="legend" role="group" aria-label=t("chips-label")>{chips}</div>
        {waiting()}
        <div class="add" role="group" aria-label=t("add-label")>{buttons}</div>
    }
}

/// An unfinished answer that an earlier visit left.
fn waiting() -> impl IntoView {
    let session = session();
    move || {
        session.waiting.with(Option::is_some).then(|| {
            view! {
                <div class="waiting" role="status">
                    <p>{t("draft-waiting")}</p>
                    <button type="button" class="second" on:click=move |_| session.resume()>{t("draft-resume")}</button>
                    <button type="button" class="skip" on:click=move |_| session.discard_waiting()>{t("draft-discard")}</button>
                </div>
            }
        })
    }
}

/// What was just done (with "Undo"), and storage trouble that stays. On every screen, said once by screen readers.
pub fn status() -> impl IntoView {
    let session = session();
    let words = i18n();
    let done = move || session.notice.get().map(|notice| toast(session, &notice));
    let trouble = move || {
        session.storage.get().map(|error| {
            let key = crate::session::message(&error);
            view! { <p>{words.text_with(key, "device", device::kind_of_device())}</p> }
        })
    };
    let unreadable = move || {
        let count = session.unreadable.get();
        (count > 0).then(|| view! { <p>{words.text_with("store-unreadable", "count", count)}</p> })
    };
    view! {
        <div class="storage" role="status">{trouble}{unreadable}</div>
        <div class="toasts" role="status">{done}</div>
    }
}

fn toast(session: Session, notice: &Notice) -> impl IntoView + use<> {
    let undo = notice.undo && session.can_undo();
    view! {
        <div class="toast">
            <p>{i18n_text(notice.key)}</p>
            {undo.then(|| view! {
                <button type="button" on:click=move |_| spawn_local(session.undo())>{icon("arrow-u-up-left-bold", 20)}<span>{t("undo")}</span></button>
            })}
            <button type="button" class="close" aria-label=t("close") on:click=move |_| session.notice.set(None)>{icon("x-bold", 20)}</button>
        </div>
    }
}

fn i18n_text(key: &str) -> String {
    i18n().text_with(key, "device", device::kind_of_device())
}

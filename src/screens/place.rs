//! Moves the map until the fixed pin is on the place, then "It's here". The same by keyboard, by search and by list.

use leptos::prelude::*;

use crate::i18n::{i18n, t};
use crate::session::{Notice, Session, session};
use crate::ui::{heading, icon, pin_shape};

/// The fixed pin in the middle of the map, while a place is being chosen.
pub fn pin() -> impl IntoView {
    let session = session();
    move || {
        let kind = session.placing_kind()?;
        Some(view! {
            <div class=format!("bigpin {}", pin_shape(&kind)) aria-hidden="true">
                {icon(&format!("{}-fill", kind.icon), 36)}
            </div>
            <i class="pin-foot" aria-hidden="true"></i>
        })
    }
}

/// The prompt above and the buttons below.
pub fn place() -> impl IntoView {
    let session = session();
    let words = i18n();
    let near = Memo::new(move |_| session.near(session.view.get().centre));
    let place = move || {
        let near = near.get();
        if near.is_empty() { words.text("place-nowhere") } else { words.text_with("place-near", "place", near) }
    };
    view! {
        <div class="prompt">
            {heading("cg-heading", t("place-title"))}
            <p role="status">{place}</p>
        </div>
        <div class="dock">
            <button type="button" class="back" on:click=move |_| session.cancel()>{icon("x-bold", 24)}<span>{t("cancel")}</span></button>
            <button type="button" class="go" on:click=move |_| here(session)>{icon("check-bold", 28)}<span>{t("place-here")}</span></button>
        </div>
    }
}

/// "It's here": takes the place and goes on, or says that it is outside the area.
pub fn here(session: Session) {
    let near = session.near(session.view.get_untracked().centre);
    let near = (!near.is_empty()).then_some(near);
    if session.place_here(near) {
        session.notice.set(None);
        session.next_page();
    } else {
        session.notice.set(Some(Notice { key: "place-outside", undo: false }));
    }
}

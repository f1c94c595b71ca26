//! On every screen: what was just done (with "Undo"), and storage trouble that stays. Screen readers say it once.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::device;
use crate::i18n::{i18n, t};
use crate::session::{Notice, Session, message, session};
use crate::ui::{button, el, icon, labelled, nothing, text};

/// Both live regions.
pub fn status() -> AnyView {
    let session = session();
    let words = i18n();
    let trouble = move || {
        let mut lines = Vec::new();
        if let Some(error) = session.storage.get() {
            lines.push(text("p", "", words.text_with(message(&error), "device", device::kind_of_device())).view());
        }
        let unreadable = session.unreadable.get();
        if unreadable > 0 {
            lines.push(text("p", "", words.text_with("store-unreadable", "count", unreadable)).view());
        }
        lines.into_any()
    };
    let done = move || session.notice.get().map_or_else(nothing, |notice| toast(session, &notice));
    vec![
        el("div", "storage").attr("role", "status").live(trouble).view(),
        el("div", "toasts").attr("role", "status").live(done).view(),
    ]
    .into_any()
}

fn toast(session: Session, notice: &Notice) -> AnyView {
    let words = i18n().text_with(notice.key, "device", device::kind_of_device());
    let undo = (notice.undo && session.can_undo()).then(|| {
        labelled(button(""), "arrow-u-up-left-bold", 20, t("undo")).click(move || spawn_local(session.undo())).view()
    });
    let close = button("close")
        .attr("aria-label", t("close"))
        .child(icon("x-bold", 20))
        .click(move || session.notice.set(None));
    el("div", "toast").node(text("p", "", words)).all(undo).node(close).view()
}

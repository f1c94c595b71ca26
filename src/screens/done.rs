//! Sees it on the map, adds another, or hands the tablet on.

use common_ground_core::Uuid;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::code::code_box;
use super::dots::way_there;
use super::links::follow_ups;
use super::outbox::on_its_way;
use crate::device::{self, files};
use crate::i18n::{i18n, t};
use crate::session::{Screen, session};
use crate::ui::{button, el, heading, icon, labelled, text};

/// "Thank you. It's on the map."
pub fn done(id: Uuid) -> AnyView {
    let session = session();
    let title = session.contributions.with_untracked(|all| match all.get(&id) {
        Some(item) if item.rev > 1 => "done-title-changed",
        // About the whole neighbourhood: there is no pin to be seen.
        Some(item) if item.geometry.is_none() => "done-title-whole",
        _ => "done-title",
    });
    let memory = session.in_memory_only();
    let saved =
        i18n().text_with(if memory { "store-unavailable" } else { "done-saved" }, "device", device::kind_of_device());
    let thanks = el("div", "thanks")
        .child(icon("check-circle-fill", 72))
        .node(heading(t(title)))
        .node(if memory { None } else { on_its_way() }.unwrap_or_else(|| text("p", "", saved).attr("role", "status")));
    let download = memory.then(|| {
        labelled(button("second wide"), "download-simple-bold", 24, t("download-answers"))
            .click(move || {
                if let Some((file, _)) = session.copy() {
                    files::download(&file);
                }
            })
            .view()
    });
    let another =
        labelled(button("go wide"), "plus-bold", 24, t("add-another")).click(move || session.go(Screen::Home));
    let about = (!session.project().about_you.is_empty()).then(|| {
        labelled(button("second wide"), "user-circle-bold", 24, t("about-you"))
            .node(el("span", "grow"))
            .node(text("small", "", t("optional")))
            .click(move || spawn_local(session.about_you(id)))
            .view()
    });
    let change = labelled(button("second"), "pencil-simple-bold", 24, t("change")).click(move || session.edit(id));
    let undo = session.can_undo().then(|| {
        labelled(button("second"), "arrow-u-up-left-bold", 24, t("undo"))
            .click(move || spawn_local(session.undo()))
            .view()
    });
    let next = labelled(button("next wide"), "arrows-clockwise-bold", 24, t("next-person"))
        .click(move || session.next_person());
    let item = session.contributions.with_untracked(|all| all.get(&id).cloned());
    let next_about = item.map(|item| follow_ups(session, &item)).unwrap_or_default();
    el("div", "panel")
        .node(thanks)
        .node(
            el("div", "stack")
                .all(download)
                .all(code_box(session))
                .node(another)
                .all(about)
                .child(way_there(session))
                .all(next_about)
                .node(el("div", "row halves").node(change).all(undo))
                .node(next),
        )
        .view()
}

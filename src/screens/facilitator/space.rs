//! How much room there is on the tablet, a warning before it runs out, and what can be given up first: photos that stand
//! in a file somebody made sure of. Only ever because somebody chooses to.

use common_ground_core::keeping::nearly_full;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{figure, keeping};
use crate::device;
use crate::i18n::{i18n, t};
use crate::session::{Session, message};
use crate::ui::{button, el, icon, labelled, live, nothing, text};

/// What the browser says now, asked again whenever there are more or fewer answers.
fn estimate(session: Session) -> RwSignal<Option<(f64, f64)>> {
    let found = RwSignal::new(None);
    Effect::new(move |_| {
        session.contributions.track();
        spawn_local(async move {
            let now = device::storage_estimate().await;
            found.try_set(now);
        });
    });
    found
}

/// How much room there is.
pub(super) fn figure_of_space(session: Session) -> AnyView {
    let words = i18n();
    let found = estimate(session);
    figure(
        "space",
        move || found.get().map_or_else(|| "–".to_owned(), |(usage, _)| keeping::size(words, usage)),
        move || match found.get() {
            Some((_, quota)) => words.text_with("space-of", "size", keeping::size(words, quota)),
            None => String::new(),
        },
    )
}

/// A warning once most of the room is used, and what can be given up.
pub(super) fn warning(session: Session) -> AnyView {
    let words = i18n();
    let found = estimate(session);
    let handed = RwSignal::new(0);
    let failed: RwSignal<Option<String>> = RwSignal::new(None);
    let count = move || {
        spawn_local(async move {
            let media = session.handed_media().await.map(|media| media.len());
            handed.try_set(media.unwrap_or_default());
        });
    };
    let open = session.keeper().open.clone();
    Effect::new(move |_| {
        open.track();
        count();
    });
    live(move || {
        let Some((usage, quota)) = found.get().filter(|(usage, quota)| nearly_full(*usage, *quota)) else {
            return nothing();
        };
        let percent = words.number((usage / quota * 100.0).floor());
        let line = words.text_with("space-full", "percent", percent);
        let give_up = move || {
            spawn_local(async move {
                let done = session.give_up_media().await;
                let wrong =
                    done.err().map(|error| words.text_with(message(&error), "device", device::kind_of_device()));
                failed.try_set(wrong);
                let now = device::storage_estimate().await;
                found.try_set(now);
                count();
            });
        };
        let photos = handed.get();
        let remove = (photos > 0).then(|| {
            let words = words.text_with("space-photos", "count", photos);
            labelled(button("second wide"), "trash-bold", 24, words).click(give_up).view()
        });
        let none = (photos == 0).then(|| text("p", "", t("space-export")).view());
        el("div", "flags")
            .attr("role", "status")
            .node(el("p", "row").child(icon("warning-fill", 28)).node(text("span", "grow", line)))
            .all(none)
            .all(remove)
            .node(el("p", "").child(live(move || failed.get().unwrap_or_default().into_any())))
            .view()
    })
}

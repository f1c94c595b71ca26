//! The package for everybody: the second choice beside the one for the research team, and told apart from it. Nothing counts
//! as handed over by it.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::deed;
use super::keeping::{Step, facts, out_again};
use crate::device::files;
use crate::i18n::{i18n, t};
use crate::later;
use crate::session::{KeepingError, Public, Session};
use crate::ui::{button, el, heading, nothing, text};

/// The way to it, while nothing else is asked.
pub(super) fn choice(session: Session, step: RwSignal<Step>) -> AnyView {
    if !step.with(|step| matches!(step, Step::Rest | Step::Sure | Step::Failed(_))) {
        return nothing();
    }
    deed("second wide", "share-network-bold", "public-export", Some("public-export-more"))
        .click(move || {
            step.set(Step::Making);
            spawn_local(async move {
                let made = match later::fetch_parcels().await {
                    Some(parcels) => (parcels.publish)(session).await,
                    None => Err(KeepingError::NotFetched),
                };
                if let Some(file) = made.as_ref().ok().and_then(|made| made.file) {
                    file.with_value(files::download);
                }
                step.try_set(made.map_or_else(Step::Failed, Step::Published));
            });
        })
        .view()
}

/// What was made, or that nothing may be in it.
pub(super) fn made(step: RwSignal<Step>, public: &Public) -> AnyView {
    let close = button("go").text(t("close")).click(move || step.set(Step::Rest));
    let (title, more) = match public.file {
        Some(_) => ("public-made", "public-made-more"),
        None => ("public-none", "public-none-more"),
    };
    el("div", "stack")
        .node(heading(t(title)))
        .node(text("p", "", t(more)))
        .all(public.file.map(|_| facts(i18n(), &public.handed)))
        .node(el("div", "row").all(public.file.map(out_again).into_iter().flatten()).node(close))
        .view()
}

//! Wiping the tablet: only once everything has left it and somebody made sure of that, by the PIN and a typed word.

use common_ground_core::keeping::book::Open;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{deed, keeping};
use crate::device::{self, hash};
use crate::i18n::{i18n, t};
use crate::session::{Closed, KeepingError, Session, message};
use crate::ui::{button, el, error_summary, labelled, live, nothing, submit, text};

/// What is said under "There is a problem".
#[derive(Clone)]
enum Wrong {
    Word,
    Pin(Closed),
    Keeping(KeepingError),
}

/// The way to it, and the form.
pub(super) fn wipe(session: Session) -> AnyView {
    let asking = RwSignal::new(false);
    let wrong: RwSignal<Option<Wrong>> = RwSignal::new(None);
    let keeper = session.keeper();
    let everything = keeper.open.clone();
    let ready = Memo::new(move |_| {
        let handed = everything.with(Open::is_nothing);
        let any = session.contributions.with(|all| !all.is_empty());
        (handed, any)
    });
    live(move || match (asking.get(), ready.get()) {
        (_, (_, false)) => nothing(),
        (true, (true, _)) => form(session, asking, wrong),
        (_, (handed, _)) => {
            let open = deed("second wide", "trash-bold", "wipe", Some("wipe-when"));
            open.flag("disabled", !handed).click(move || asking.set(true)).view()
        }
    })
}

fn form(session: Session, asking: RwSignal<bool>, wrong: RwSignal<Option<Wrong>>) -> AnyView {
    let (typed, pin) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let words = i18n();
    let word = t("wipe-word");
    let asks_pin = hash::can() && session.desk().pin.with_untracked(Option::is_some);
    let field = |id: &'static str, class: &str, label: String, into: RwSignal<String>| {
        let field = el("input", class)
            .attr("type", "text")
            .attr("id", id)
            .attr("autocomplete", "off")
            .attr("autocapitalize", "off")
            .attr("spellcheck", "false")
            .on("input", move |event| into.set(event_target_value(&event)));
        vec![text("label", "legend-text", label).attr("for", id).view(), field.view()]
    };
    let pin_field = if asks_pin { field("cg-wipe-pin", "text dots-only", t("pin"), pin) } else { Vec::new() };
    let expected = word.clone();
    let go = move || {
        let right = typed.get_untracked().trim().to_lowercase() == expected.to_lowercase();
        if !right {
            return wrong.set(Some(Wrong::Word));
        }
        spawn_local(async move {
            if asks_pin && let Err(closed) = session.try_pin(&pin.get_untracked()).await {
                wrong.try_set(Some(Wrong::Pin(closed)));
                return;
            }
            // When it is done, the map says so.
            if let Err(error) = session.wipe().await {
                wrong.try_set(Some(Wrong::Keeping(error)));
            }
        });
    };
    let trouble = move || {
        let line = match wrong.get() {
            None => return nothing(),
            Some(Wrong::Word) => words.text_with("wipe-wrong-word", "word", t("wipe-word")),
            Some(Wrong::Pin(Closed::Store(error))) => {
                words.text_with(message(&error), "device", device::kind_of_device())
            }
            Some(Wrong::Pin(Closed::Wait(left))) => words.text_with("pin-wait", "seconds", left),
            Some(Wrong::Pin(_)) => words.text("pin-wrong"),
            Some(Wrong::Keeping(error)) => keeping::told(&error),
        };
        error_summary(vec![line.into_any()])
    };
    let count = session.contributions.with_untracked(std::collections::BTreeMap::len);
    let sure = words.text_with("wipe-sure", "count", count);
    el("form", "stack")
        .flag("novalidate", true)
        .attr("autocomplete", "off")
        .on("submit", move |event| {
            event.prevent_default();
            go();
        })
        .node(text("h2", "", sure))
        .child(live(trouble))
        .node(text("p", "", t("wipe-what")))
        .all(pin_field)
        .all(field("cg-wipe-word", "text", words.text_with("wipe-type", "word", word), typed))
        .node(
            el("div", "nav")
                .node(labelled(button("back"), "x-bold", 22, t("cancel")).click(move || asking.set(false)))
                .node(el("span", "grow"))
                .node(submit().text(t("wipe-now"))),
        )
        .view()
}

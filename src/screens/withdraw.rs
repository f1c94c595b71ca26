//! Types their code and has everything deleted that it stands for.

use common_ground_core::Uuid;
use common_ground_core::code::{CodeError, WithdrawalCode};
use common_ground_core::store::StoreError;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::device;
use crate::i18n::{i18n, pair, t};
use crate::session::{Screen, Session, message, session};
use crate::ui::{Node, button, el, error_summary, heading, icon, labelled, live, submit, text};

const FIELD: &str = "cg-code";

/// Where somebody is with it.
#[derive(Clone, PartialEq)]
enum Step {
    /// Typing the code.
    Enter,
    /// Asked whether to delete this person's so many things.
    Sure(Uuid, usize),
    /// Everything is gone.
    Gone,
}

/// What is said under "There is a problem".
#[derive(Clone)]
enum Wrong {
    Code(CodeError),
    Unknown,
    Store(StoreError),
}

#[derive(Clone, Copy)]
struct State {
    session: Session,
    step: RwSignal<Step>,
    typed: RwSignal<String>,
    wrong: RwSignal<Option<Wrong>>,
    busy: RwSignal<bool>,
}

/// "I have a code".
pub fn withdraw() -> AnyView {
    let state = State {
        session: session(),
        step: RwSignal::new(Step::Enter),
        typed: RwSignal::new(String::new()),
        wrong: RwSignal::new(None),
        busy: RwSignal::new(false),
    };
    live(move || match state.step.get() {
        Step::Enter => enter(state),
        Step::Sure(person, count) => sure(state, person, count),
        Step::Gone => gone(state),
    })
}

fn enter(state: State) -> AnyView {
    let field = el("input", "text code-field")
        .attr("type", "text")
        .attr("id", FIELD)
        .attr("value", state.typed.get_untracked())
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .attr("dir", "ltr")
        .attr("aria-describedby", "cg-code-hint")
        .live_attr("aria-invalid", move || state.wrong.with(Option::is_some).then(|| "true".to_owned()))
        .on("input", move |event| state.typed.set(event_target_value(&event)));
    let find = submit().node(text("span", "", t("continue"))).child(icon("arrow-right-bold", 22));
    el("form", "panel")
        .flag("novalidate", true)
        .on("submit", move |event| {
            event.prevent_default();
            spawn_local(look(state));
        })
        .node(heading(t("withdraw-title")))
        .child(trouble(state))
        .node(text("p", "", t("withdraw-text")))
        .node(text("label", "legend-text", t("code-enter")).attr("for", FIELD))
        .node(text("p", "hint", t("code-enter-hint")).attr("id", "cg-code-hint"))
        .node(field)
        .node(el("div", "nav").node(leave(state, "cancel")).node(el("span", "grow")).node(find))
        .view()
}

fn sure(state: State, person: Uuid, count: usize) -> AnyView {
    let delete = labelled(button("go"), "trash-bold", 22, t("withdraw-delete")).click(move || {
        if !state.busy.get_untracked() {
            spawn_local(delete(state, person));
        }
    });
    el("div", "panel")
        .node(heading(i18n().text_with("withdraw-sure", "count", count)))
        .child(trouble(state))
        .all(state.session.voting().map(|_| text("p", "", t("withdraw-dots")).view()))
        .node(text("p", "", t("withdraw-what")))
        .node(text("p", "", t("withdraw-copies")))
        .node(el("div", "nav").node(leave(state, "withdraw-keep")).node(el("span", "grow")).node(delete))
        .view()
}

fn gone(state: State) -> AnyView {
    let map = button("go wide").text(t("young-map")).click(move || state.session.go(Screen::Home));
    el("div", "panel")
        .node(el("div", "thanks").child(icon("check-circle-fill", 72)).node(heading(t("withdraw-gone"))).node(text(
            "p",
            "",
            t("withdraw-copies"),
        )))
        .node(el("div", "stack").node(map))
        .view()
}

fn leave(state: State, key: &str) -> Node {
    labelled(button("back"), "x-bold", 22, t(key)).click(move || state.session.go(Screen::Home))
}

async fn look(state: State) {
    if state.busy.get_untracked() {
        return;
    }
    state.busy.set(true);
    let found = match WithdrawalCode::parse(&state.typed.get_untracked()) {
        Err(error) => Err(Wrong::Code(error)),
        Ok(code) => match state.session.whose(&code).await {
            Ok(found) => found.ok_or(Wrong::Unknown),
            Err(error) => Err(Wrong::Store(error)),
        },
    };
    state.busy.set(false);
    match found {
        Ok((person, count)) => {
            state.wrong.set(None);
            state.step.set(Step::Sure(person, count));
        }
        Err(wrong) => state.wrong.set(Some(wrong)),
    }
}

async fn delete(state: State, person: Uuid) {
    state.busy.set(true);
    let done = state.session.withdraw(person).await;
    state.busy.set(false);
    match done {
        Ok(()) => {
            state.wrong.set(None);
            state.step.set(Step::Gone);
        }
        Err(error) => state.wrong.set(Some(Wrong::Store(error))),
    }
}

fn trouble(state: State) -> AnyView {
    let words = i18n();
    live(move || {
        let told = match state.wrong.get() {
            None => return ().into_any(),
            Some(Wrong::Unknown) => words.text_with("withdraw-unknown", "device", device::kind_of_device()),
            Some(Wrong::Store(error)) => words.text_with(message(&error), "device", device::kind_of_device()),
            Some(Wrong::Code(error)) => {
                let number = if let CodeError::Word(number) = error { number } else { 0 };
                words.text_of(&["code-wrong-", error.as_str()].concat(), vec![pair("number", number)])
            }
        };
        error_summary(vec![told.into_any()])
    })
}

//! Types the PIN, chooses one the first time, or waits for a new one.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::device::{self, hash};
use crate::i18n::{i18n, t};
use crate::session::{Closed, Screen, Session, message};
use crate::ui::{Node, button, el, error_summary, focus, heading, labelled, live, nothing, submit, text};

/// The fields' ids.
const FIELD: &str = "cg-pin";
const AGAIN: &str = "cg-pin-again";

#[derive(Clone, Copy)]
struct State {
    session: Session,
    typed: RwSignal<String>,
    again: RwSignal<String>,
    closed: RwSignal<Option<Closed>>,
    busy: RwSignal<bool>,
    /// Counts the seconds while somebody has to wait.
    second: RwSignal<u32>,
}

/// The way in.
pub(super) fn gate(session: Session) -> AnyView {
    let state = State {
        session,
        typed: RwSignal::new(String::new()),
        again: RwSignal::new(String::new()),
        closed: RwSignal::new(None),
        busy: RwSignal::new(false),
        second: RwSignal::new(0),
    };
    let tick = gloo::timers::callback::Interval::new(1_000, move || {
        if let Some(Closed::Wait(left)) = state.closed.get_untracked() {
            state.closed.set((left > 1).then_some(Closed::Wait(left.saturating_sub(1))));
        }
        state.second.update(|second| *second = second.wrapping_add(1));
    });
    StoredValue::new_local(tick);
    let desk = session.desk();
    let renewed = Memo::new(move |_| {
        state.second.track();
        session.until_renewal() == Some(0)
    });
    live(move || {
        let chosen = desk.pin.with(Option::is_some) && !renewed.get();
        match (hash::can(), chosen) {
            (false, _) => without(session),
            (true, true) => enter(state),
            (true, false) => choose(state),
        }
    })
}

fn back(session: Session) -> Node {
    labelled(button("back"), "arrow-left-bold", 22, t("back")).click(move || session.go(Screen::Home))
}

/// The first time: what a PIN is good for, and choosing one.
fn choose(state: State) -> AnyView {
    let set = submit().text(t("pin-set"));
    form(state, choosing)
        .node(heading(t("pin-choose")))
        .child(trouble(state))
        .node(text("p", "", t("pin-deters")))
        .all(field(FIELD, "pin-new", state.typed))
        .all(field(AGAIN, "pin-again", state.again))
        .node(el("div", "nav").node(back(state.session)).node(el("span", "grow")).node(set))
        .view()
}

fn choosing(state: State) {
    let (typed, again) = (state.typed.get_untracked(), state.again.get_untracked());
    answered(state, async move { state.session.choose_pin(&typed, &again).await });
}

/// Later on: the PIN.
fn enter(state: State) -> AnyView {
    let open = submit().text(t("pin-open"));
    form(state, trying)
        .node(heading(t("pin-enter")))
        .child(trouble(state))
        .all(field(FIELD, "pin", state.typed))
        .node(el("div", "nav").node(back(state.session)).node(el("span", "grow")).node(open))
        .child(live(move || forgotten(state)))
        .view()
}

fn trying(state: State) {
    if matches!(state.closed.get_untracked(), Some(Closed::Wait(_))) {
        return;
    }
    let typed = state.typed.get_untracked();
    answered(state, async move { state.session.try_pin(&typed).await });
}

/// How to go on without the PIN.
fn forgotten(state: State) -> AnyView {
    let session = state.session;
    let words = i18n();
    if session.desk().renewal.with(Option::is_none) {
        return el("details", "")
            .node(text("summary", "link", t("pin-forgotten")))
            .node(text("p", "", t("pin-forgotten-text")))
            .node(button("second").text(t("pin-renew")).click(move || session.forgot_pin()))
            .view();
    }
    let left = move || {
        state.second.track();
        let left = session.until_renewal().unwrap_or_default();
        words.text_with("pin-renewing", "time", [(left / 60).to_string(), format!("{:02}", left % 60)].join(":"))
    };
    el("p", "hint").attr("role", "timer").live_text(left).view()
}

/// Where the browser can't hash: the area stands open.
fn without(session: Session) -> AnyView {
    let open = button("go").text(t("pin-open")).click(move || session.unlock());
    el("div", "sheet")
        .node(heading(t("facilitator")))
        .node(text("p", "", t("pin-insecure")))
        .node(el("div", "nav").node(back(session)).node(el("span", "grow")).node(open))
        .view()
}

fn form(state: State, submit: fn(State)) -> Node {
    el("form", "sheet").flag("novalidate", true).attr("autocomplete", "off").on("submit", move |event| {
        event.prevent_default();
        if !state.busy.get_untracked() {
            submit(state);
        }
    })
}

/// A field that shows dots. No password field: browsers would offer to keep what is typed there.
fn field(id: &'static str, label: &str, typed: RwSignal<String>) -> Vec<AnyView> {
    let field = el("input", "text dots-only")
        .attr("type", "text")
        .attr("id", id)
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
        .attr("dir", "ltr")
        .live_attr("value", move || Some(typed.get()))
        .on("input", move |event| typed.set(event_target_value(&event)));
    let field = if id == FIELD { field.born(focus) } else { field };
    vec![text("label", "legend-text", t(label)).attr("for", id).view(), field.view()]
}

fn answered(state: State, asked: impl Future<Output = Result<(), Closed>> + 'static) {
    state.busy.set(true);
    state.closed.set(None);
    spawn_local(async move {
        let answer = asked.await;
        // The gate is gone once the area is open.
        state.busy.try_set(false);
        state.typed.try_set(String::new());
        state.again.try_set(String::new());
        state.closed.try_set(answer.err());
    });
}

fn trouble(state: State) -> AnyView {
    let words = i18n();
    let wait = Memo::new(move |_| match state.closed.get() {
        Some(Closed::Wait(left)) => Some(left),
        _ => None,
    });
    let which = Memo::new(move |_| state.closed.with(|closed| closed.as_ref().map(std::mem::discriminant)));
    live(move || {
        which.get();
        let line = match state.closed.get_untracked() {
            None => return nothing(),
            Some(Closed::Length) => words.text("pin-length"),
            Some(Closed::Differ) => words.text("pin-differ"),
            Some(Closed::Wrong) => words.text("pin-wrong"),
            Some(Closed::Wait(_)) => {
                let left = move || words.text_with("pin-wait", "seconds", wait.get().unwrap_or_default());
                return error_summary(vec![el("span", "").live_text(left).view()]);
            }
            Some(Closed::Store(error)) => words.text_with(message(&error), "device", device::kind_of_device()),
        };
        error_summary(vec![line.into_any()])
    })
}

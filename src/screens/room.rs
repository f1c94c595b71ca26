//! On every screen while a session is under way: which one it is, "next person", and the question whether anybody is
//! still there. With or without a session: the question whether a clock that looks wrong is right.

use common_ground_core::Sitting;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};

use super::facilitator::typing_strip;
use crate::device;
use crate::i18n::{i18n, pair, t};
use crate::session::{Clock, Screen, Session, mind_back, session};
use crate::ui::{Node, button, el, follow, labelled, live, nothing, picture, text};

/// All of it.
pub fn room() -> AnyView {
    let session = session();
    follow(move || session.open_desk());
    follow(move || session.mind_entry_mode());
    watch(session);
    mind_back(session);
    let (desk, words) = (session.desk(), i18n());
    let typing = Memo::new(move |_| desk.typing.with(Option::is_some));
    // While forms are typed in there is nobody to hand the tablet to.
    let strip =
        move || session.sitting().filter(|_| !typing.get()).map_or_else(nothing, |sitting| strip(session, &sitting));
    let idle = Memo::new(move |_| desk.idle.with(Option::is_some));
    vec![
        live(move || clock(session)),
        live(strip),
        live(move || if typing.get() { typing_strip(session) } else { nothing() }),
        live(move || if idle.get() { still_there(session) } else { nothing() }),
        live(move || if desk.asking.get() { sure(session) } else { nothing() }),
        el("p", "unseen").attr("role", "status").live_text(move || spoken(session, words)).view(),
    ]
    .into_any()
}

/// Hears every touch and key, and counts the seconds between them.
fn watch(session: Session) {
    session.touch();
    for event in ["pointerdown", "touchmove", "keydown", "wheel", "input", "click", "keyup"] {
        // The question goes when the touch or key is over: else what lies below it would get the rest of it.
        let over = matches!(event, "click" | "keyup");
        let heard = EventListener::new_with_options(
            &device::window(),
            event,
            EventListenerOptions::run_in_capture_phase(),
            move |_| if over { session.touch() } else { session.stir() },
        );
        StoredValue::new_local(heard);
    }
    StoredValue::new_local(Interval::new(1_000, move || session.second_passed()));
}

/// Where and when, and the two ways on. The facilitator's own area says it by itself.
fn strip(session: Session, sitting: &Sitting) -> AnyView {
    if session.screen.get() == Screen::Facilitator {
        return nothing();
    }
    let words = i18n();
    let line = words.text_of(
        "sitting-line",
        vec![
            pair("site", sitting.setup.site.clone()),
            pair("date", device::day(&sitting.setup.date, &words.language())),
        ],
    );
    let next = labelled(button("quiet"), "arrows-clockwise-bold", 20, t("sitting-next"))
        .click(move || if session.has_unfinished() { session.desk().asking.set(true) } else { session.next_person() });
    let door = button("quiet sq")
        .attr("aria-label", t("facilitator"))
        .child(picture("lock-duotone", 24))
        .click(move || session.go(Screen::Facilitator));
    let open = session.keeper().open.clone();
    let open = move || {
        let open = open.get();
        if open.is_nothing() {
            String::new()
        } else {
            words.text_with("keep-open-line", "count", open.places.max(open.people))
        }
    };
    el("section", "sitting")
        .attr("aria-label", t("sitting"))
        .node(text("p", "grow", line))
        .node(el("p", "open").live_text(open))
        .node(next)
        .node(door)
        .view()
}

/// A dialog over everything. Closing it by Escape is an answer too.
pub(super) fn dialog(id: &'static str, closed: impl Fn() + 'static) -> Node {
    let shown: StoredValue<Option<HtmlDialogElement>, LocalStorage> = StoredValue::new_local(None);
    // Closed and not only taken away, so that the browser gives the focus back to where it was.
    on_cleanup(move || {
        if let Some(dialog) = shown.try_update_value(Option::take).flatten() {
            dialog.close();
        }
    });
    el("dialog", "import").attr("aria-labelledby", id).on("close", move |_| closed()).born(move |element: Element| {
        if let Ok(element) = element.dyn_into::<HtmlDialogElement>() {
            // Fails only when it is open already.
            let _ = element.show_modal();
            shown.set_value(Some(element));
        }
    })
}

/// "Are you still there?" Any touch or key says yes.
fn still_there(session: Session) -> AnyView {
    let (words, desk) = (i18n(), session.desk());
    let left = move || words.text_with("idle-left", "seconds", desk.idle.get().unwrap_or_default());
    dialog("cg-idle", move || session.touch())
        .attr("role", "alertdialog")
        .attr("aria-describedby", "cg-idle-why")
        .node(text("h1", "", t("idle-title")).attr("id", "cg-idle"))
        .node(text("p", "", t("idle-why")).attr("id", "cg-idle-why"))
        .node(el("p", "left").attr("role", "timer").live_text(left))
        .node(button("go").text(t("idle-stay")).click(move || session.touch()))
        .view()
}

/// The seconds left, said by screen readers now and then.
fn spoken(session: Session, words: crate::i18n::I18n) -> String {
    match session.desk().idle.get() {
        Some(left) if left <= 10 => words.text_with("idle-left", "seconds", if left > 5 { 10 } else { 5 }),
        Some(left) => words.text_with("idle-left", "seconds", if left > 20 { 30 } else { 20 }),
        None => String::new(),
    }
}

/// "Clear the screen for the next person?", asked while something is unfinished.
fn sure(session: Session) -> AnyView {
    let asking = &session.desk().asking;
    let kept = if session.would_be_kept() { "next-kept" } else { "next-lost" };
    let close = move || asking.set(false);
    dialog("cg-next", close)
        .node(text("h1", "", t("next-title")).attr("id", "cg-next"))
        .node(text("p", "", t(kept)))
        .node(button("second wide").text(t("next-back")).click(close))
        .node(labelled(button("next wide"), "arrows-clockwise-bold", 24, t("sitting-next")).click(move || {
            close();
            session.next_person();
        }))
        .view()
}

/// The clock looks wrong: is it?
fn clock(session: Session) -> AnyView {
    let words = i18n();
    let line = |key: &str| words.text_with(key, "time", device::time_in_words(&words.language()));
    let ask = match session.desk().clock.get() {
        Clock::Believed => return nothing(),
        Clock::Wrong => {
            return el("div", "storage").attr("role", "status").node(text("p", "", line("clock-wrong"))).view();
        }
        Clock::Asked(_) => line("clock-ask"),
    };
    let yes = button("second").text(t("clock-yes")).click(move || session.clock_is_right());
    let no = button("second").text(t("clock-no")).click(move || session.clock_is_wrong());
    el("div", "storage")
        .attr("role", "status")
        .node(el("p", "row").node(text("span", "grow", ask)).node(yes).node(no))
        .view()
}

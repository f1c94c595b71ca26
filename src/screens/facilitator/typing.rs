//! Types in what people wrote on paper. The head of a form is one page ([`start`]); its questions are the pages that
//! residents see, with a strip below that says which form it is, and with keys that make it quick.

use common_ground_core::Status;
use common_ground_core::draft::PLACE;
use common_ground_core::paper::Cell;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

use super::paper::languages;
use super::words::ready;
use crate::device::{self, window};
use crate::i18n::{I18n, i18n, pair, t};
use crate::session::{Head, HeadWrong, Screen, Session};
use crate::ui::{
    ChoiceItem, Node, button, choices, el, error_summary, focus, follow, heading, labelled, live, nothing, submit,
    text, tick,
};

/// Milliseconds after which a page has taken the focus for its heading.
const SETTLED: u32 = 90;
/// What a digit chooses, and what Enter presses.
const OPTIONS: &str = "#cg-content :is(input[type=radio], input[type=checkbox], .stack > .second.wide)";
const GO: &str = "#cg-content button.go";
const WRITTEN: &str = "#cg-content :is(input.text, textarea)";

/// The head of a form: language, kind, sticker, square, code.
pub(super) fn start(session: Session, ready: RwSignal<bool>) -> AnyView {
    let words = i18n();
    live(move || if ready.get() { untrack(|| head(session, words)) } else { nothing() })
}

fn head(session: Session, words: I18n) -> AnyView {
    let typing = &session.desk().typing;
    let known = typing.get_untracked();
    let lang = RwSignal::new(known.as_ref().map(|typing| typing.lang.clone()).unwrap_or_default());
    follow(move || {
        let lang = lang.get();
        session.change_typing(|typing| typing.lang = lang);
    });
    let head = RwSignal::new(Head::default());
    let wrong: RwSignal<Option<HeadWrong>> = RwSignal::new(None);
    let begin = move || {
        spawn_local(async move {
            let begun = session.begin_form(&head.get_untracked()).await;
            wrong.try_set(begun.err());
        });
    };
    let project = session.project();
    let kinds = project.kinds.iter().map(|kind| ChoiceItem {
        id: kind.id.clone(),
        label: words.said(&kind.title),
        icon: Some(kind.icon.clone()),
    });
    let put = move |id: &str| {
        let id = id.to_owned();
        head.update(|head| head.kind = id);
    };
    let last = known.and_then(|typing| typing.saved);
    let item = last.and_then(|id| session.contributions.with_untracked(|all| all.get(&id).cloned()));
    let saved = item.map(|item| {
        let key = if item.status == Status::Complete { "typing-saved" } else { "typing-saved-blank" };
        let sticker = item.provenance.sticker.clone().unwrap_or_else(|| "–".to_owned());
        text("p", "hint", words.text_with(key, "sticker", sticker)).attr("role", "status").view()
    });
    let known = session.person.with_untracked(Option::is_some);
    let same = known.then(|| {
        let label = text("span", "", t("typing-same"));
        tick("cg-typing-same", label, false, None, move |yes| head.update(|head| head.same = yes))
    });
    let about = last
        .filter(|_| known && !project.about_you.is_empty())
        .map(|last| button("second").text(t("typing-about")).click(move || spawn_local(session.about_you(last))));
    let code = (project.consent.is_some()).then(|| field("code", head, |head, typed| head.code = typed).view());
    let square = session.grid().map(|_| field("square", head, |head, typed| head.square = typed).view());
    let go = labelled(submit(), "arrow-right-bold", 22, t("typing-start"));
    let stop = labelled(button("back"), "x-bold", 22, t("typing-stop")).click(move || session.stop_typing());
    el("form", "sheet")
        .flag("novalidate", true)
        .attr("autocomplete", "off")
        .on("submit", move |event| {
            event.prevent_default();
            begin();
        })
        .node(heading(t("typing-title")))
        .all(saved)
        .child(live(move || wrong.get().map_or_else(nothing, |wrong| told(session, words, wrong))))
        .node(text("p", "hint", t("typing-keys-are")))
        .node(languages(session, lang, "typing-language"))
        .node(text("h2", "legend-text", t("paper-kind")).attr("id", "cg-typing-kind"))
        .child(choices("cg-typing-kind", "cg-typing-kind", kinds.collect(), None, std::rc::Rc::new(put)))
        .node(field("sticker", head, |head, typed| head.sticker = typed))
        .all(square)
        .all(code)
        .all(same)
        .all(about.map(Node::view))
        .node(el("div", "nav").node(stop).node(el("span", "grow")).node(go))
        .view()
}

/// A field of the head, with a line that says more.
fn field(name: &'static str, head: RwSignal<Head>, put: fn(&mut Head, String)) -> Node {
    let id = ["cg-typing-", name].concat();
    let hint = [&id, "-hint"].concat();
    let input = el("input", "text")
        .attr("type", "text")
        .attr("id", id.clone())
        .attr("autocomplete", "off")
        .attr("aria-describedby", hint.clone())
        .on("input", move |event| head.update(|head| put(head, event_target_value(&event))));
    el("div", "stack")
        .node(text("label", "legend-text", t(&["typing-", name].concat())).attr("for", id))
        .node(text("p", "hint", t(&["typing-", name, "-hint"].concat())).attr("id", hint))
        .node(input)
}

fn told(session: Session, words: I18n, wrong: HeadWrong) -> AnyView {
    let (id, line) = match wrong {
        HeadWrong::Kind => ("cg-typing-kind", words.text("typing-wrong-kind")),
        HeadWrong::Square => ("cg-typing-square", square_wrong(session, words)),
        HeadWrong::Code(_) => ("cg-typing-code", words.text("typing-wrong-code")),
        HeadWrong::Taken => ("cg-typing-code", words.text("typing-wrong-taken")),
    };
    error_summary(vec![el("a", "link").attr("href", ["#", id].concat()).text(line).view()])
}

fn square_wrong(session: Session, words: I18n) -> String {
    let last = session.grid().map(|grid| grid.last().name()).unwrap_or_default();
    words.text_with("typing-wrong-square", "last", last)
}

/// Below every page of a form: which one it is, what the keys do, and what stands for two of them. Hears the keys.
pub fn strip(session: Session) -> AnyView {
    let words = i18n();
    let ready = ready(words);
    let desk = session.desk();
    follow(move || session.mind_typing());
    let options = EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
    let heard = EventListener::new_with_options(&window(), "keydown", options, move |event| {
        if desk.typing.with_untracked(|typing| typing.as_ref().is_some_and(|typing| typing.keys)) {
            pressed(session, event);
        }
    });
    StoredValue::new_local(heard);
    let page = Memo::new(move |_| {
        let draft = session.draft.with(|draft| draft.as_ref().map(|draft| draft.page.clone()));
        (session.screen.get(), draft, session.visit.with(|visit| visit.as_ref().map(|visit| visit.page.clone())))
    });
    to_field(session, page);
    live(move || {
        let (screen, draft, _) = page.get();
        match screen {
            Screen::Talk | Screen::Visit(_) if ready.get() => below(session, words, draft.as_deref() == Some(PLACE)),
            _ => nothing(),
        }
    })
}

/// A page with nothing but a field to write in has the keyboard there.
fn to_field(session: Session, page: Memo<(Screen, Option<String>, Option<String>)>) {
    let due: StoredValue<Option<Timeout>, LocalStorage> = StoredValue::new_local(None);
    Effect::new(move |_| {
        page.track();
        let look = Timeout::new(SETTLED, move || {
            if session.found(OPTIONS).is_none()
                && let Some(field) = session.found(WRITTEN)
            {
                focus(field);
            }
        });
        due.set_value(Some(look));
    });
}

fn below(session: Session, words: I18n, placing: bool) -> AnyView {
    let desk = session.desk();
    let sticker = session.draft.with_untracked(|draft| draft.as_ref().and_then(|draft| draft.sticker.clone()));
    let line = move || {
        let grid = session.grid();
        let cell = desk.typing.with(|typing| typing.as_ref().and_then(|typing| typing.cell));
        let square = cell.filter(|_| grid.is_some()).map_or_else(|| "–".to_owned(), Cell::name);
        let sticker = sticker.clone().unwrap_or_else(|| "–".to_owned());
        words.text_of("typing-line", vec![pair("sticker", sticker), pair("square", square)])
    };
    let keys = move || desk.typing.with(|typing| typing.as_ref().is_some_and(|typing| typing.keys));
    let toggle = button("quiet")
        .live_attr("aria-pressed", move || Some(keys().to_string()))
        .text(t("typing-keys"))
        .click(move || session.change_typing(|typing| typing.keys = !typing.keys));
    let none = button("quiet").text(t("typing-none")).click(move || session.not_answered());
    let save = button("quiet").text(t("typing-next")).click(move || spawn_local(session.save_form()));
    let strip = el("section", "sitting").attr("aria-label", t("typing-title")).node(el("p", "grow").live_text(line));
    let by_square = (placing && session.grid().is_some()).then(|| square(session, words).view());
    // What the page offers too gives way where there is little room; keys are for tables with a keyboard.
    let beside = el("span", "grow row").all((!placing).then(|| none.view())).node(toggle);
    strip.all(by_square).node(beside).node(save).view()
}

/// The square, on the page where the place is chosen. The line before it says what it is.
fn square(session: Session, words: I18n) -> Node {
    let said = RwSignal::new(String::new());
    let typed = RwSignal::new(String::new());
    let go = move || {
        let found = session.go_to_square(&typed.get_untracked());
        said.set(if found { String::new() } else { square_wrong(session, words) });
    };
    el("form", "")
        .attr("autocomplete", "off")
        .on("submit", move |event| {
            event.prevent_default();
            go();
        })
        .node(
            el("input", "text")
                .named("paper-square")
                .attr("type", "text")
                .attr("id", "cg-square")
                .attr("size", "4")
                .attr("placeholder", "C4")
                .attr("autocomplete", "off")
                .on("input", move |event| typed.set(event_target_value(&event))),
        )
        .node(el("p", "").attr("role", "status").live_text(move || said.get()))
}

/// Digits choose, Enter goes on, 0 or F8 leaves open, F9 saves. Never where letters and digits are written, but for the two
/// keys that write nothing.
fn pressed(session: Session, event: &Event) {
    let held = ["ctrlKey", "altKey", "metaKey", "isComposing"].iter().any(|key| device::get(event, key).is_truthy());
    let at_work = matches!(session.screen.get_untracked(), Screen::Talk | Screen::Visit(_) | Screen::Facilitator);
    // What is printed makes everything else inert.
    let inert = session.root.with_value(|root| device::get(root, "inert").is_truthy());
    if held || !at_work || inert || session.found("dialog[open]").is_some() || session.finding.get_untracked() {
        return;
    }
    let on = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let on = |selector: &str| on.as_ref().is_some_and(|on| on.matches(selector).unwrap_or(false));
    let writes = on("textarea, select, input:not([type=radio], [type=checkbox])");
    let key = event.unchecked_ref::<KeyboardEvent>().key();
    let done = match key.as_str() {
        "F8" => {
            session.not_answered();
            true
        }
        "F9" => {
            spawn_local(session.save_form());
            true
        }
        "Enter" if on("textarea") && !device::get(event, "shiftKey").is_truthy() => press(session, GO, 0),
        "Enter" if !on("input, select, button, a, summary, [role=application]") && !writes => press(session, GO, 0),
        "0" if !writes => {
            session.not_answered();
            true
        }
        digit if !writes => match digit.parse::<u32>() {
            Ok(digit @ 1..=9) => press(session, OPTIONS, digit - 1),
            _ => false,
        },
        _ => false,
    };
    if done {
        event.prevent_default();
        event.stop_propagation();
    }
}

/// Presses one of what is on the page; false when there is none.
fn press(session: Session, selector: &str, at: u32) -> bool {
    let all = session.root.with_value(|root| root.query_selector_all(selector)).ok();
    let found = all.and_then(|all| all.get(at)).and_then(|found| found.dyn_into::<HtmlElement>().ok());
    if let Some(found) = &found {
        focus(found.clone().unchecked_into());
        found.click();
    }
    found.is_some()
}

//! The two codes: one is shown, as a picture and as text; the other is read by the camera, or typed where there is none.

use std::rc::Rc;

use common_ground_core::passing::card::CardError;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use super::{step_heading, stop};
use crate::device::passing::{Camera, CameraError};
use crate::device::{self, call_with, object};
use crate::i18n::{I18n, i18n, t};
use crate::session::{Session, WrongCode};
use crate::ui::{button, el, error_summary, labelled, nothing, text};

/// Letters between two spaces of a code that is to be typed.
const GROUP: usize = 4;

/// Shows a code.
pub(super) fn show(session: Session, sending: bool, code: &str) -> AnyView {
    let drawn = code.to_owned();
    let canvas =
        el("canvas", "").attr("role", "img").attr("aria-label", t("passing-code")).born(move |canvas: Element| {
            if let Some(engine) = session.passing().engine() {
                engine.draw(&canvas, &drawn);
            }
        });
    let (title, how) = if sending {
        ("passing-show-first", "passing-show-first-how")
    } else {
        ("passing-show-second", "passing-show-second-how")
    };
    let next = sending.then(|| {
        labelled(button("go"), "arrow-right-bold", 22, t("passing-next")).click(move || session.read_answer()).view()
    });
    el("div", "stack")
        .node(step_heading(t(title)))
        .node(text("p", "", t(how)))
        .node(canvas)
        .child(as_text(code))
        .node(el("div", "row").node(stop(session)).node(el("span", "grow")).all(next))
        .view()
}

/// The code for where there is no camera: to be copied, or typed from here.
fn as_text(code: &str) -> AnyView {
    let words = i18n();
    let letters: Vec<char> = code.chars().collect();
    let groups: Vec<String> = letters.chunks(GROUP).map(|group| group.iter().collect()).collect();
    let copied = RwSignal::new(false);
    let whole = code.to_owned();
    let copy = button("second").text(t("passing-copy")).click(move || {
        let board = object(&device::window().navigator(), "clipboard");
        copied.set(board.is_some_and(|board| call_with(&board, "writeText", &whole.as_str().into()).is_some()));
    });
    let code = el("textarea", "text")
        .attr("id", "cg-passing-code")
        .attr("rows", "5")
        .attr("dir", "ltr")
        .attr("autocomplete", "off")
        .flag("readonly", true)
        .attr("value", groups.join(" "));
    let told = move || if copied.get() { words.text("passing-copied") } else { String::new() };
    let told = el("span", "").attr("role", "status").live_text(told);
    let open = el("div", "stack")
        .node(text("label", "legend-text", t("passing-code")).attr("for", "cg-passing-code"))
        .node(code)
        .node(el("div", "row").node(copy).node(told));
    el("details", "").node(text("summary", "link", t("passing-no-camera"))).node(open).view()
}

/// Reads a code.
pub(super) fn read(session: Session) -> AnyView {
    let words = i18n();
    // Let go of with the page.
    let camera: StoredValue<Option<Rc<Camera>>, LocalStorage> = StoredValue::new_local(None);
    let trouble: RwSignal<Option<CameraError>> = RwSignal::new(None);
    let video = el("video", "").flag("playsinline", true).attr("aria-label", t("passing-camera")).born(
        move |video: Element| {
            device::set(&video, "muted", &true.into());
            spawn_local(async move {
                let Some(engine) = session.passing().engine() else { return };
                match engine.camera(&video, move |code| session.code_read(code)).await {
                    // Dropped, and so stopped, when the page has gone meanwhile.
                    Ok(started) => drop(camera.try_set_value(Some(started))),
                    Err(error) => drop(trouble.try_set(Some(error))),
                }
            });
        },
    );
    let turn = button("second").text(t("passing-turn")).click(move || {
        let camera = camera.get_value();
        spawn_local(async move {
            if let Some(camera) = camera
                && !camera.turn().await
            {
                trouble.try_set(Some(CameraError::NoCamera));
            }
        });
    });
    let typed = RwSignal::new(String::new());
    let field = el("textarea", "text")
        .attr("id", "cg-passing-typed")
        .attr("rows", "5")
        .attr("dir", "ltr")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .on("input", move |event| typed.set(event_target_value(&event)));
    let take = button("second").text(t("passing-use")).click(move || session.code_read(typed.get_untracked()));
    let wrong = session.passing().wrong.clone();
    let told =
        move || wrong.get().map_or_else(nothing, |wrong| error_summary(vec![wrong_code(words, &wrong).into_any()]));
    let without = move || match trouble.get() {
        Some(CameraError::Refused) => words.text("passing-camera-refused"),
        Some(CameraError::NoCamera) => words.text("passing-camera-none"),
        None => String::new(),
    };
    let seen = move || trouble.get().map(|_| String::new());
    el("div", "stack")
        .node(step_heading(t("passing-read")))
        .live(told)
        .node(el("p", "").attr("role", "status").live_text(without))
        .node(el("div", "stack").live_attr("hidden", seen).node(video).node(el("div", "row").node(turn)))
        .node(text("label", "legend-text", t("passing-type")).attr("for", "cg-passing-typed"))
        .node(field)
        .node(el("div", "row").node(stop(session)).node(el("span", "grow")).node(take))
        .view()
}

fn wrong_code(words: I18n, wrong: &WrongCode) -> String {
    words.text(match wrong {
        WrongCode::Card(CardError::NotOurs) => "passing-wrong-not-ours",
        WrongCode::Card(CardError::Newer) => "passing-wrong-newer",
        WrongCode::Card(_) => "passing-wrong-mistyped",
        WrongCode::Turn => "passing-wrong-turn",
        WrongCode::Other => "passing-wrong-other",
        WrongCode::OtherProject(project) => {
            return words.text_with("passing-wrong-project", "project", project.clone());
        }
    })
}

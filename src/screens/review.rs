//! Checks the answers before they are saved, and changes any of them.

use common_ground_core::Problem;
use common_ground_core::store::StoreError;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::card::answer_view;
use super::links::{about_words, chosen_words};
use super::outbox::before_saving;
use super::questions::back;
use super::size::shape_words;
use crate::device::{self, files};
use crate::i18n::{Said, i18n, t};
use crate::session::{Session, Trouble, message, session};
use crate::ui::{Node, about_what, button, el, error_summary, heading, icon, labelled, nothing, said, steps, text};

/// "Check your answers".
pub fn review() -> AnyView {
    let session = session();
    let words = i18n();
    let project = session.project();
    let draft = session.draft.get_untracked().unwrap_or_default();
    let (number, total) = draft.step(&project);
    let kind = project.kind(&draft.kind).map(|k| said("span", "", words.said(&k.title)));
    let near = draft.location.near.as_ref().map(|near| words.text_with("place-near", "place", near.clone()));
    let shape = shape_words(words, draft.geometry.as_ref());
    let moved = draft.location.masked.then(|| words.text("private-moved"));
    let place: Vec<String> = [shape, near, moved].into_iter().flatten().collect();
    let place = if place.is_empty() { words.text("check-moved") } else { place.join("\n") };
    let mut rows = vec![row(session, "place", words.own("check-place"), text("bdi", "", place).view())];
    for page in draft.question_pages(&project) {
        let Some(home) = page.first().map(|q| q.id.clone()) else { continue };
        for question in page {
            let linked = chosen_words(session, question, &draft).map(|names| el("span", "").all(names).view());
            let answer = linked
                .or_else(|| answer_view(session, question, draft.chosen_category(), draft.answer(&question.id), None))
                .unwrap_or_else(|| {
                    let declined = draft.declined.contains(&question.id);
                    text("bdi", "", words.text(if declined { "check-declined" } else { "check-skipped" })).view()
                });
            rows.push(row(session, &home, words.said(question.label_for(&draft.kind)), answer));
        }
    }
    let trouble = move || session.trouble.get().map_or_else(nothing, |trouble| trouble_view(session, &trouble));
    let save = button("go")
        .live_attr("aria-disabled", move || Some(session.saving.get().to_string()))
        .child(icon("check-bold", 24))
        .node(el("span", "").live_text(move || words.text(if session.saving.get() { "saving" } else { "save" })))
        .click(move || spawn_local(session.save()));
    let nav = el("div", "nav")
        .node(back(session))
        .node(button("skip").text(t("cancel")).click(move || session.cancel()))
        .node(el("span", "grow"))
        .node(save);
    el("div", "panel")
        .node(steps(number, total))
        .node(heading(t("check-title")))
        .node(el("div", "").live(trouble))
        .node(el("p", "hint").text([&t("check-kind"), ": "].concat()).all(kind.map(Node::view)))
        .all(about_words(session, &draft).map(|about| text("p", "hint", about).view()))
        .node(el("dl", "answers").all(rows))
        .all(before_saving().map(Node::view))
        .node(nav)
        .view()
}

fn row(session: Session, page: &str, label: Said, answer: AnyView) -> AnyView {
    let page = page.to_owned();
    let change = about_what(button("link"), t("change"), i18n(), "change-what", label.clone());
    let change = change.click(move || session.go_to_page(&page));
    el("div", "").node(said("dt", "", label)).node(el("dd", "").child(answer)).node(el("dd", "").node(change)).view()
}

fn trouble_view(session: Session, trouble: &Trouble) -> AnyView {
    match trouble {
        Trouble::Answers(problems) => error_summary(problems.iter().map(|p| answer_trouble(session, p)).collect()),
        Trouble::Store(error) => store_trouble(session, error),
    }
}

/// What is wrong with one answer, as a link to its page.
fn answer_trouble(session: Session, problem: &Problem) -> AnyView {
    let words = i18n();
    let project = session.project();
    let draft = session.draft.get_untracked().unwrap_or_default();
    let path = problem.place.path.clone().unwrap_or_default();
    let page = draft.page_of(&project, &path);
    let label = match project.question(&path) {
        Some(question) => words.said(question.label_for(&draft.kind)),
        None => words.own("check-place"),
    };
    let what = words.text_with(&format!("problem-{}", problem.code.as_str()), "detail", problem.detail.clone());
    button("link")
        .node(said("span", "", label))
        .text([" ", &what].concat())
        .click(move || session.go_to_page(&page))
        .view()
}

fn store_trouble(session: Session, error: &StoreError) -> AnyView {
    let line = i18n().text_with(message(error), "device", device::kind_of_device());
    let second = |key: &str| button("second").text(t(key));
    let buttons = if matches!(error, StoreError::Conflict(_)) {
        vec![
            second("store-conflict-mine").click(move || spawn_local(session.save_mine())).view(),
            second("store-conflict-theirs").click(move || session.keep_theirs()).view(),
        ]
    } else {
        vec![second("retry").click(move || spawn_local(session.save())).view()]
    };
    let download = labelled(button("second"), "download-simple-bold", 22, t("download-answers")).click(move || {
        if let Some(file) = session.copy_of_draft() {
            files::download(&file);
        }
    });
    vec![error_summary(vec![line.into_any()]), el("div", "row").all(buttons).node(download).view()].into_any()
}

//! Checks the answers before they are saved, and changes any of them.

use common_ground_core::store::StoreError;
use fluent_bundle::FluentValue;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::device::{self, files};
use crate::i18n::{i18n, t};
use crate::session::{Session, Trouble, message, session};
use crate::ui::{error_summary, heading, icon, steps};

/// "Check your answers".
pub fn review() -> impl IntoView {
    let session = session();
    let words = i18n();
    let language = words.language();
    let project = session.project();
    let draft = session.draft.get_untracked().unwrap_or_default();
    let (number, total) = draft.step(&project);
    let kind = project.kind(&draft.kind).map(|k| k.title.get(&language).to_owned()).unwrap_or_default();
    let place = draft.location.near.as_ref().map_or_else(
        || words.text("check-moved"),
        |near| words.text_with("place-near", "place", near.clone()),
    );
    let mut rows = vec![row(session, "place", &words.text("check-place"), place)];
    for page in project.pages(&draft.kind) {
        let Some(home) = page.first().map(|q| q.id.clone()) else { continue };
        for question in page {
            let answer = super::card::answer_words(&project, question, draft.chosen_category(), draft.answer(&question.id), &language)
                .unwrap_or_else(|| words.text("check-skipped"));
            rows.push(row(session, &home, question.label_for(&draft.kind).get(&language), answer));
        }
    }
    let trouble = move || session.trouble.get().map(|trouble| trouble_view(session, &trouble));
    let busy = move || session.saving.get();
    view! {
        <div class="panel">
            {steps(number, total)}
            {heading("cg-heading", t("check-title"))}
            <div aria-live="assertive">{trouble}</div>
            <p class="hint">{format!("{} {kind}", t("check-kind"))}</p>
            <dl class="answers">{rows}</dl>
            <div class="nav">
                <button type="button" class="back" on:click=move |_| session.previous_page()>{icon("arrow-left-bold", 22)}<span>{t("back")}</span></button>
                <button type="button" class="skip" on:click=move |_| session.cancel()>{t("cancel")}</button>
                <span class="grow"></span>
                <button type="button" class="go" aria-disabled=move || busy().to_string()
                    on:click=move |_| spawn_local(session.save())>{icon("check-bold", 24)}<span>{move || words.text(if busy() { "saving" } else { "save" })}</span></button>
            </div>
        </div>
    }
}

fn row(session: Session, page: &str, label: &str, answer: String) -> AnyView {
    let name = i18n().text_with("change-what", "what", label.to_owned());
    let page = page.to_owned();
    view! {
        <div>
            <dt>{label.to_owned()}</dt>
            <dd><bdi>{answer}</bdi></dd>
            <dd><button type="button" class="link" aria-label=name on:click=move |_| session.go_to_page(&page)>{t("change")}</button></dd>
        </div>
    }
    .into_any()
}

fn trouble_view(session: Session, trouble: &Trouble) -> AnyView {
    let words = i18n();
    match trouble {
        Trouble::Answers(problems) => {
            let project = session.project();
            let kind = session.draft.with_untracked(|d| d.as_ref().map(|d| d.kind.clone())).unwrap_or_default();
            let language = words.language();
            let lines = problems
                .iter()
                .map(|problem| {
                    let path = problem.place.path.clone().unwrap_or_default();
                    let page = page_of(&project.pages(&kind), &path);
                    let label = project
                        .question(&path)
                        .map_or_else(|| words.text("check-place"), |q| q.label_for(&kind).get(&language).to_owned());
                    let what = words.text_of(
                        &format!("problem-{}", problem.code.as_str()),
                        vec![("detail", FluentValue::from(problem.detail.clone()))],
                    );
                    view! { <button type="button" class="link" on:click=move |_| session.go_to_page(&page)>{format!("{label} {what}")}</button> }.into_any()
                })
                .collect();
            error_summary(lines).into_any()
        }
        Trouble::Store(error) => {
            let line = words.text_with(message(error), "device", device::kind_of_device());
            let conflict = matches!(error, StoreError::Conflict(_));
            let buttons = if conflict {
                view! {
                    <button type="button" class="second" on:click=move |_| spawn_local(session.save_mine())>{t("store-conflict-mine")}</button>
                    <button type="button" class="second" on:click=move |_| session.keep_theirs()>{t("store-conflict-theirs")}</button>
                }
                .into_any()
            } else {
                view! { <button type="button" class="second" on:click=move |_| spawn_local(session.save())>{t("retry")}</button> }.into_any()
            };
            let download = move |_| {
                if let Some(file) = session.copy_of_draft() {
                    files::download(&file);
                }
            };
            view! {
                {error_summary(vec![view! { {line} }.into_any()])}
                <div class="row">
                    {buttons}
                    <button type="button" class="second" on:click=download>{icon("download-simple-bold", 22)}<span>{t("download-answers")}</span></button>
                </div>
            }
            .into_any()
        }
    }
}

fn page_of(pages: &[Vec<&common_ground_core::project::Question>], question: &str) -> String {
    pages
        .iter()
        .find(|page| page.iter().any(|q| q.id == question))
        .and_then(|page| page.first())
        .map_or_else(|| "place".to_owned(), |q| q.id.clone())
}

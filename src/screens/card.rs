//! Reads what somebody said about a place; changes or deletes it.

use common_ground_core::project::{Project, Question, QuestionType};
use common_ground_core::{Answer, Uuid};
use fluent_bundle::FluentValue;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::i18n::{i18n, t};
use crate::session::{Screen, Session, session};
use crate::ui::{badge, heading, icon};

/// One contribution.
pub fn card(id: Uuid) -> impl IntoView {
    let session = session();
    let item = Memo::new(move |_| session.contribution(id));
    move || {
        let Some(item) = item.get() else { return ().into_any() };
        let words = i18n();
        let language = words.language();
        let project = session.project();
        let kind = project.kind(&item.kind).cloned();
        let title = title(session, id);
        let mut rows = Vec::new();
        for question in project.questions.iter().filter(|q| q.asked_for(&item.kind) && q.id != "name") {
            let Some(answer) = answer_words(&project, question, item.category.as_deref(), item.answers.get(&question.id), &language) else { continue };
            let label = question.label_for(&item.kind).get(&language).to_owned();
            rows.push(view! { <div><dt>{label}</dt><dd><bdi>{answer}</bdi></dd></div> });
        }
        let other = item
            .answers
            .iter()
            .filter(|(id, _)| project.question(id).is_none())
            .map(|(id, answer)| view! { <div><dt><bdi>{id.clone()}</bdi></dt><dd><bdi>{plain(answer)}</bdi></dd></div> })
            .collect_view();
        let near = item.location.near.clone().map(|near| {
            view! { <p class="hint">{icon("map-pin-bold", 20)}<bdi>{words.text_with("card-near", "place", near)}</bdi></p> }
        });
        view! {
            <article class="panel card" aria-labelledby="cg-heading">
                <p class="of-kind">{kind.map(|k| view! { {badge(&k, 24)}<span>{k.title.get(&language).to_owned()}</span> })}</p>
                {heading("cg-heading", title)}
                {near}
                <dl class="answers">{rows}{other}</dl>
                <div class="nav">
                    <button type="button" class="back" on:click=move |_| session.go(Screen::Home)>{icon("x-bold", 22)}<span>{t("close")}</span></button>
                    <span class="grow"></span>
                    <button type="button" class="skip danger" on:click=move |_| spawn_local(session.remove(id))>{icon("trash-bold", 22)}<span>{t("card-delete")}</span></button>
                    <button type="button" class="go" on:click=move |_| session.edit(id)>{icon("pencil-simple-bold", 22)}<span>{t("change")}</span></button>
                </div>
            </article>
        }
        .into_any()
    }
}

/// Several contributions in one place, to choose from.
pub fn cluster(ids: Vec<Uuid>) -> impl IntoView {
    let session = session();
    let words = i18n();
    let items = ids.iter().take(100).map(|id| item_button(session, *id)).collect_view();
    view! {
        <div class="panel">
            {heading("cg-heading", words.text_with("cluster-title", "count", ids.len()))}
            <ul class="items">{items}</ul>
            <div class="nav">
                <button type="button" class="back" on:click=move |_| session.go(Screen::Home)>{icon("x-bold", 22)}<span>{t("close")}</span></button>
            </div>
        </div>
    }
}

/// A contribution as a button in a list: picture, name, category; opens its card.
pub fn item_button(session: Session, id: Uuid) -> impl IntoView + use<> {
    let item = session.contributions.with_untracked(|all| all.get(&id).cloned())?;
    let language = i18n().language();
    let project = session.project();
    let kind = project.kind(&item.kind).cloned();
    let category = item
        .category
        .as_ref()
        .and_then(|c| project.category(c))
        .map(|c| c.label.get(&language).to_owned());
    let why = item.text("why").map(|why| why.chars().take(140).collect::<String>());
    let kind_words = kind.as_ref().map(|k| k.title.get(&language).to_owned()).unwrap_or_default();
    Some(view! {
        <li>
            <button type="button" class="item" on:click=move |_| session.open_card(id)>
                {kind.map(|k| badge(&k, 24))}
                <span>
                    <b><bdi>{title(session, id)}</bdi></b>
                    <small>{kind_words}{category.map(|c| format!(" · {c}"))}</small>
                    {why.map(|w| view! { <span class="why"><bdi>{w}</bdi></span> })}
                </span>
                {icon("caret-right-bold", 20)}
            </button>
        </li>
    })
}

fn title(session: Session, id: Uuid) -> String {
    let item = session.contributions.with_untracked(|all| all.get(&id).cloned());
    item.and_then(|c| c.text("name").map(str::to_owned).or_else(|| c.location.near.clone()))
        .unwrap_or_else(|| t("card-unnamed"))
}

/// An answer in words; `None` when there is none.
pub fn answer_words(
    project: &Project,
    question: &Question,
    category: Option<&str>,
    answer: Option<&Answer>,
    language: &str,
) -> Option<String> {
    match &question.of {
        QuestionType::Category => {
            let id = category?;
            Some(project.category(id).map_or_else(|| id.to_owned(), |c| c.label.get(language).to_owned()))
        }
        QuestionType::Choice { options } => {
            let id = answer?.as_text()?;
            Some(options.iter().find(|o| o.id == id).map_or_else(|| id.to_owned(), |o| o.label.get(language).to_owned()))
        }
        QuestionType::Scale { steps, words } => {
            let step = answer?.as_number()?;
            let said = words.iter().find(|(s, _)| f64::from(**s) == step).map(|(_, w)| w.get(language).to_owned());
            let of = i18n().text_of(
                "step",
                vec![("number", FluentValue::from(step)), ("total", FluentValue::from(*steps))],
            );
            Some(said.map_or_else(|| of.clone(), |said| format!("{said} ({of})")))
        }
        _ => answer.map(plain).filter(|text| !text.trim().is_empty()),
    }
}

fn plain(answer: &Answer) -> String {
    match answer {
        Answer::Text(text) => text.clone(),
        Answer::Number(number) => number.to_string(),
        Answer::Flag(flag) => flag.to_string(),
    }
}

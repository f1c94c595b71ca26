//! Answers the project's questions, one page each: picks, types, or goes on without.

use common_ground_core::project::{Question, QuestionType, Words};
use common_ground_core::{Answer, Draft};
use leptos::prelude::*;

use super::{place, review};
use crate::i18n::{I18n, i18n, t};
use crate::session::{Session, session};
use crate::ui::{ChoiceItem, choices, heading, icon, long_text, scale, short_text, steps};

/// The page that the draft is on.
pub fn conversation() -> impl IntoView {
    let session = session();
    let page = Memo::new(move |_| session.draft.with(|d| d.as_ref().map(|d| d.page.clone())));
    move || match page.get().as_deref() {
        None => ().into_any(),
        Some("place") => place::place().into_any(),
        Some("check") => review::review().into_any(),
        Some(page) => questions(session, page).into_any(),
    }
}

fn questions(session: Session, page: &str) -> impl IntoView + use<> {
    let words = i18n();
    let project = session.project();
    let draft = session.draft.get_untracked().unwrap_or_default();
    let on_page: Vec<Question> = draft.questions(&project, page).into_iter().cloned().collect();
    let (number, total) = draft.step(&project);
    let is_category = on_page.first().is_some_and(|q| q.of == QuestionType::Category);
    let can_skip = draft.can_skip(&project, page);
    let skip = if is_category { "not-sure" } else { "skip" };
    let body = on_page
        .iter()
        .enumerate()
        .map(|(index, question)| view! { {question_view(session, words, question, &draft, index == 0)} })
        .collect_view();
    view! {
        <form class="panel" novalidate on:submit=move |event| { event.prevent_default(); session.next_page(); }>
            {steps(number, total)}
            {body}
            <div class="nav">
                <button type="button" class="back" on:click=move |_| session.previous_page()>{icon("arrow-left-bold", 22)}<span>{t("back")}</span></button>
                <span class="grow"></span>
                {can_skip.then(|| view! { <button type="button" class="skip" on:click=move |_| session.skip_page()>{t(skip)}</button> })}
                <button type="submit" class="go"><span>{t("continue")}</span>{icon("arrow-right-bold", 22)}</button>
            </div>
        </form>
    }
}

fn question_view(session: Session, words: I18n, question: &Question, draft: &Draft, first: bool) -> AnyView {
    let language = words.language();
    let label = question.label_for(&draft.kind).get(&language).to_owned();
    let hint = question.hint_for(&draft.kind).get(&language).to_owned();
    let id = question.id.clone();
    let head_id = if first { "cg-heading".to_owned() } else { format!("cg-{id}-label") };
    let is_text = matches!(question.of, QuestionType::ShortText { .. } | QuestionType::LongText { .. });
    let head = match (first, is_text) {
        (true, _) => heading("cg-heading", label.clone()).into_any(),
        (false, true) => view! { <label class="legend-text" id=head_id.clone() for=id.clone()>{label.clone()}</label> }.into_any(),
        (false, false) => view! { <h2 class="legend-text" id=head_id.clone()>{label.clone()}</h2> }.into_any(),
    };
    let name_for_field = first && is_text;
    let field = field_view(session, question, draft, &language, &head_id);
    view! {
        {head}
        {name_for_field.then(|| view! { <label class="unseen" for=id.clone()>{label.clone()}</label> })}
        {(!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> })}
        {field}
    }
    .into_any()
}

fn field_view(session: Session, question: &Question, draft: &Draft, language: &str, head_id: &str) -> AnyView {
    let id = question.id.clone();
    let text = || draft.answers.get(&id).and_then(Answer::as_text).unwrap_or_default().to_owned();
    let project = session.project();
    let say = |words: &Words| words.get(language).to_owned();
    match &question.of {
        QuestionType::Category => {
            let items = project
                .categories
                .iter()
                .map(|c| ChoiceItem {
                    id: c.id.clone(),
                    label: say(&c.label),
                    icon: Some(format!("{}-duotone", c.icon)),
                })
                .collect();
            let choose = move |chosen: String| session.change_draft(|d| d.choose("category", &chosen));
            choices(id, head_id, items, draft.category.clone(), choose).into_any()
        }
        QuestionType::Choice { options } => {
            let items = options
                .iter()
                .map(|o| ChoiceItem {
                    id: o.id.clone(),
                    label: say(&o.label),
                    icon: o.icon.as_ref().map(|i| format!("{i}-duotone")),
                })
                .collect();
            let question = id.clone();
            let choose = move |chosen: String| session.change_draft(|d| d.choose(&question, &chosen));
            choices(id.clone(), head_id, items, Some(text()), choose).into_any()
        }
        QuestionType::ShortText { max } => {
            let question = id.clone();
            let input = move |value: String| session.change_draft(|d| d.set_text(&question, &value));
            short_text(&id, *max, text(), input).into_any()
        }
        QuestionType::LongText { max } => {
            let question = id.clone();
            let input = move |value: String| session.change_draft(|d| d.set_text(&question, &value));
            long_text(&id, *max, text(), input).into_any()
        }
        QuestionType::Scale { steps, words } => {
            let labels = (1..=*steps).map(|step| words.get(&step).map(say).unwrap_or_default()).collect();
            let number = draft.answers.get(&id).and_then(Answer::as_number);
            let chosen = (1..=*steps).find(|step| number == Some(f64::from(*step)));
            let question = id.clone();
            let choose = move |step: u8| session.change_draft(|d| d.set_step(&question, step));
            scale(&id, head_id, labels, chosen, choose).into_any()
        }
        _ => ().into_any(),
    }
}

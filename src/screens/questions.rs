//! Answers the project's questions, one page each: picks, types, or goes on without.

use std::rc::Rc;

use common_ground_core::draft::{CATEGORY, PLACE};
use common_ground_core::project::{Question, QuestionType};
use common_ground_core::{Draft, Problem};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::answer_field::{Given, Slot, answer_field, question_head};
use crate::i18n::{i18n, t};
use crate::later::Later;
use crate::session::{Session, Trouble, session};
use crate::ui::{
    ChoiceItem, Node, button, choices, el, error_summary, focus, icon, labelled, live, nothing, said, steps, submit,
    text,
};

/// The page that the draft is on.
pub fn conversation() -> AnyView {
    let session = session();
    session.ease();
    // Easy mode asks other things on the same page.
    let page = Memo::new(move |_| (session.draft.with(|d| d.as_ref().map(|d| d.page.clone())), session.easy()));
    live(move || match page.get().0.as_deref() {
        None | Some(PLACE) => nothing(),
        Some("check") => session.later.get().map_or_else(nothing, |later| (later.review)()),
        Some(page) => questions(session, page),
    })
}

fn questions(session: Session, page: &str) -> AnyView {
    let project = session.project();
    let draft = session.draft.get_untracked().unwrap_or_default();
    let on_page = draft.questions(&project, page);
    let (number, total) = draft.step(&project);
    let is_category = on_page.first().is_some_and(|q| q.of == QuestionType::Category);
    let skip = draft.can_skip(&project, page).then(|| {
        button("skip").text(t(if is_category { "not-sure" } else { "skip" })).click(move || session.skip_page())
    });
    let go = submit().node(text("span", "", t("continue"))).child(icon("arrow-right-bold", 22));
    let may_decline = !on_page.is_empty() && on_page.iter().all(|question| question.decline);
    let decline = may_decline.then(|| {
        let declined = on_page.iter().all(|question| draft.declined.contains(&question.id));
        button("skip")
            .attr("aria-pressed", declined.to_string())
            .text(t("decline"))
            .click(move || session.decline_page())
    });
    let trouble = move || match session.trouble.get() {
        Some(Trouble::Answers(problems)) => {
            error_summary(problems.iter().map(|problem| missing(session, problem)).collect())
        }
        _ => nothing(),
    };
    let mut form = el("form", "panel").flag("novalidate", true).node(steps(number, total)).on("submit", move |event| {
        event.prevent_default();
        if !session.still_taking() {
            session.next_page();
        }
    });
    // Under a question for words the other ways to say it stand side by side.
    let under_text = on_page.first().is_some_and(|question| question.of.is_text());
    let mut beside = Vec::new();
    let mut trouble = Some(live(trouble));
    for (index, question) in on_page.into_iter().enumerate() {
        let mut views = question_view(session, question, &draft, index == 0);
        if let Some(trouble) = trouble.take() {
            // Below the page's heading.
            views.insert(1, trouble);
        }
        if under_text && matches!(question.of, QuestionType::Photo | QuestionType::Voice { .. }) {
            beside.push(el("div", "").all(views).view());
        } else {
            form = form.all(side_by_side(&mut beside)).all(views);
        }
    }
    form = form.all(side_by_side(&mut beside));
    let nav = el("div", "nav")
        .node(back(session))
        .node(el("span", "grow"))
        .all(decline.map(Node::view))
        .all(skip.map(Node::view))
        .node(go);
    form.node(nav).view()
}

/// What has been collected, in one row.
fn side_by_side(views: &mut Vec<AnyView>) -> Option<AnyView> {
    (!views.is_empty()).then(|| el("div", "beside").all(std::mem::take(views)).view())
}

/// A required question that has no answer: in the project's own words, and leads to its field.
fn missing(session: Session, problem: &Problem) -> AnyView {
    let id = problem.place.path.clone().unwrap_or_default();
    let words = i18n();
    let project = session.project();
    let own = project.question(&id).map(|q| words.said(&q.error)).filter(|own| !own.text.is_empty());
    let line = own.unwrap_or_else(|| words.own("problem-required"));
    button("link").tongue(&line).node(said("span", "", line)).on("click", move |event| to_field(&event, &id)).view()
}

/// Gives the focus to the field of a question on the same page.
fn to_field(event: &Event, id: &str) {
    let page = event.target().and_then(|t| t.dyn_into::<Element>().ok()).and_then(|e| e.closest("form").ok().flatten());
    // A question's id is a name, so it is safe in a selector.
    let field = page.and_then(|page| page.query_selector(&format!("#{id}, [name=\"{id}\"]")).ok().flatten());
    if let Some(field) = field {
        focus(field);
    }
}

/// "Back": the page before; answers stay.
pub fn back(session: Session) -> Node {
    labelled(button("back"), "arrow-left-bold", 22, t("back")).click(move || session.previous_page())
}

fn question_view(session: Session, question: &Question, draft: &Draft, first: bool) -> Vec<AnyView> {
    let (mut views, head) = question_head(question, &draft.kind, first);
    views.extend(field_view(session, question, draft, &head));
    views
}

fn field_view(session: Session, question: &Question, draft: &Draft, head_id: &str) -> Vec<AnyView> {
    let id = question.id.clone();
    match &question.of {
        QuestionType::Category => {
            let project = session.project();
            let words = i18n();
            let items = project.categories.iter().map(|category| ChoiceItem {
                id: category.id.clone(),
                label: words.said(&category.label),
                icon: Some(category.icon.clone()),
            });
            let choose = Rc::new(move |chosen: &str| session.change_draft(|d| d.choose(CATEGORY, chosen)));
            vec![choices(&id, head_id, items.collect(), draft.category.as_deref(), choose)]
        }
        QuestionType::Link { .. } | QuestionType::Photo | QuestionType::Voice { .. } => {
            let (question, head_id) = (question.clone(), head_id.to_owned());
            let field = move |later: Later| (later.field)(session, &question, &head_id);
            vec![live(move || session.later.get().map_or_else(nothing, &field))]
        }
        _ => {
            let answer = draft.answers.get(&id).cloned();
            let give = Rc::new(move |given| session.change_draft(|draft| take(draft, &id, given)));
            answer_field(question, &Slot { answer, give }, head_id)
        }
    }
}

fn take(draft: &mut Draft, question: &str, given: Given) {
    match given {
        Given::Text(text) => draft.set_text(question, &text),
        Given::Option(option) => draft.choose(question, &option),
        Given::Options(all) => draft.set_text(question, &all.join(";")),
        Given::Step(step) => draft.set_step(question, step),
        Given::Number(typed) => draft.set_number(question, &typed),
        Given::Yes(yes) => draft.set_flag(question, yes),
    }
}

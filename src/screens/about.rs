//! Says something about themselves, one question a page, each of which can be left open; kept after each page.

use std::rc::Rc;

use common_ground_core::participant::CODE;
use common_ground_core::project::{Choice, Question, QuestionType};
use common_ground_core::{Answer, Uuid};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::code::code_box;
use super::visit::{back, continues, page_form, trouble};
use crate::i18n::{i18n, t};
use crate::session::{Screen, Session};
use crate::ui::{
    ChoiceItem, TextField, button, choices, el, heading, icon, labelled, nothing, scale, short_text, steps, text, tick,
};

/// A page of questions about oneself, or the thanks after the last.
pub fn about(session: Session, page: &str, saved: Option<Uuid>) -> AnyView {
    if page == CODE {
        return thanks(session, saved);
    }
    let project = session.project();
    let Some(visit) = session.visit.get_untracked() else { return nothing() };
    let pages = visit.question_pages(&project);
    let Some(at) = pages.iter().position(|on_page| on_page.first().is_some_and(|q| q.id == page)) else {
        return nothing();
    };
    let total = pages.len();
    let on_page = visit.questions(&project, page);
    let decline = on_page.iter().any(|q| q.decline).then(|| {
        let declined = on_page.iter().all(|q| visit.declined.contains(&q.id));
        let class = if declined { "second wide chosen" } else { "second wide" };
        button(class).text(t("prefer-not")).click(move || spawn_local(session.decline_page())).view()
    });
    let skip = on_page
        .iter()
        .all(|q| q.skip)
        .then(|| button("skip").text(t("skip")).click(move || spawn_local(session.skip_about())).view());
    let mut form = page_form(session).node(steps(at + 1, total)).child(trouble(session));
    for (index, question) in on_page.into_iter().enumerate() {
        let answer = visit.answers.get(&question.id).filter(|_| !visit.declined.contains(&question.id));
        form = form.all(question_view(session, question, answer, index == 0));
    }
    form.all(decline)
        .node(el("div", "nav").node(back(session)).node(el("span", "grow")).all(skip).node(continues("continue")))
        .view()
}

/// The id of the field that answers a question.
pub fn field_id(question: &str) -> String {
    ["cg-about-", question].concat()
}

fn question_view(session: Session, question: &Question, answer: Option<&Answer>, first: bool) -> Vec<AnyView> {
    let language = i18n().language();
    let (label, hint) = (question.label_for("").get(&language), question.hint_for("").get(&language));
    let id = field_id(&question.id);
    let head = [&id, "-label"].concat();
    let typed = matches!(
        question.of,
        QuestionType::ShortText { .. } | QuestionType::LongText { .. } | QuestionType::Number { .. }
    );
    let field_label = || text("label", "legend-text", label).attr("for", id.as_str());
    let mut views = match (first, typed) {
        (true, true) => vec![heading(label).view(), field_label().attr("class", "unseen").view()],
        (true, false) => vec![heading(label).view()],
        (false, true) => vec![field_label().view()],
        (false, false) => vec![text("h2", "legend-text", label).attr("id", head.clone()).view()],
    };
    if !hint.is_empty() {
        views.push(text("p", "hint", hint).attr("id", [&id, "-hint"].concat()).view());
    }
    let head = if first { "cg-heading" } else { &head };
    views.extend(field(session, question, answer, &id, head));
    views
}

fn field(session: Session, question: &Question, answer: Option<&Answer>, id: &str, head: &str) -> Vec<AnyView> {
    let language = i18n().language();
    let name = question.id.clone();
    let set = move |answer: Option<Answer>| session.change_visit(|visit| visit.answer(&name, answer));
    let said = answer.and_then(Answer::as_text).unwrap_or_default();
    let item = |id: &str, label: String| ChoiceItem { id: id.to_owned(), label, icon: None };
    match &question.of {
        QuestionType::Choice { options } => {
            let items = options.iter().map(|o| item(&o.id, o.label.get(&language).to_owned())).collect();
            let choose = Rc::new(move |chosen: &str| set(Some(Answer::Text(chosen.to_owned()))));
            vec![choices(id, head, items, Some(said), choose)]
        }
        QuestionType::YesNo => {
            let items = vec![item("yes", t("yes")), item("no", t("no"))];
            let chosen = match answer {
                Some(Answer::Flag(yes)) => Some(if *yes { "yes" } else { "no" }),
                _ => None,
            };
            vec![choices(
                id,
                head,
                items,
                chosen,
                Rc::new(move |chosen: &str| set(Some(Answer::Flag(chosen == "yes")))),
            )]
        }
        QuestionType::Choices { options, .. } => vec![several(session, &question.id, options, said, id, head)],
        QuestionType::Scale { steps, words } => {
            let labels =
                (1..=*steps).map(|step| words.get(&step).map(|w| w.get(&language).to_owned()).unwrap_or_default());
            let number = answer.and_then(Answer::as_number);
            let chosen = (1..=*steps).find(|step| number == Some(f64::from(*step)));
            vec![scale(id, head, labels.collect(), chosen, move |step| set(Some(Answer::Number(f64::from(step)))))]
        }
        QuestionType::Number { .. } => {
            let shown = answer.and_then(Answer::as_number).map_or_else(|| said.to_owned(), |number| number.to_string());
            // What is no number stays as it is typed, and is told of when somebody goes on.
            let typed = move |typed: &str| {
                let plain = typed.trim();
                set((!plain.is_empty())
                    .then(|| plain.parse().map_or_else(|_| Answer::Text(plain.to_owned()), Answer::Number)));
            };
            short_text(TextField { id, max: 12, check: false, value: &shown }, typed)
        }
        QuestionType::ShortText { max } | QuestionType::LongText { max } => {
            let typed = move |typed: &str| set((!typed.is_empty()).then(|| Answer::Text(typed.to_owned())));
            short_text(TextField { id, max: *max, check: question.personal_check, value: said }, typed)
        }
        _ => Vec::new(),
    }
}

/// Boxes, any of which can be ticked.
fn several(session: Session, question: &str, options: &[Choice], said: &str, id: &str, head: &str) -> AnyView {
    let language = i18n().language();
    let boxes = options.iter().map(|option| {
        let (question, chosen) = (question.to_owned(), option.id.clone());
        let ticked = said.split(';').any(|id| id == chosen);
        let label = option.label.get(&language);
        tick(&[id, "-", &chosen].concat(), label, ticked, None, move |yes| {
            session.change_visit(|visit| {
                let before = visit.answers.get(&question).and_then(Answer::as_text).unwrap_or_default().to_owned();
                let mut ids: Vec<&str> = before.split(';').filter(|id| !id.is_empty() && *id != chosen).collect();
                if yes {
                    ids.push(&chosen);
                }
                visit.answer(&question, (!ids.is_empty()).then(|| Answer::Text(ids.join(";"))));
            });
        })
    });
    el("div", "ticks").attr("role", "group").attr("aria-labelledby", head).all(boxes.collect::<Vec<_>>()).view()
}

fn thanks(session: Session, saved: Option<Uuid>) -> AnyView {
    let title = el("div", "thanks").child(icon("check-circle-fill", 72)).node(heading(t("about-thanks"))).node(text(
        "p",
        "",
        t("about-thanks-text"),
    ));
    let add = labelled(button("go wide"), "plus-bold", 24, t("add-another")).click(move || {
        session.visit.set(None);
        session.go(Screen::Home);
    });
    let next = labelled(button("next wide"), "arrows-clockwise-bold", 24, t("next-person"))
        .click(move || session.next_person());
    let change = saved.map(|_| {
        labelled(button("second wide"), "pencil-simple-bold", 24, t("about-change"))
            .click(move || session.visit_back())
            .view()
    });
    el("div", "panel")
        .node(title)
        .node(el("div", "stack").all(code_box(session)).node(add).all(change).node(next))
        .view()
}

//! Says something about themselves, one question a page, each of which can be left open; kept after each page.

use std::rc::Rc;

use common_ground_core::participant::CODE;
use common_ground_core::project::Question;
use common_ground_core::text::number;
use common_ground_core::{Answer, Uuid};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::answer_field::{Given, Slot, answer_field, question_head};
use super::code::code_box;
use super::visit::{back, continues, page_form, trouble};
use crate::i18n::t;
use crate::session::{Screen, Session};
use crate::ui::{button, el, heading, icon, labelled, nothing, steps, text};

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
        button(class).text(t("decline")).click(move || spawn_local(session.decline_about())).view()
    });
    let skip = on_page
        .iter()
        .all(|q| q.skip)
        .then(|| button("skip").text(t("skip")).click(move || spawn_local(session.skip_about())).view());
    let mut form = page_form(session).node(steps(at + 1, total));
    for (index, question) in on_page.into_iter().enumerate() {
        let answer = visit.answers.get(&question.id).filter(|_| !visit.declined.contains(&question.id));
        let mut views = question_view(session, question, answer, index == 0);
        if index == 0 {
            // Below the page's heading.
            views.insert(1, trouble(session));
        }
        form = form.all(views);
    }
    form.all(decline)
        .node(el("div", "nav").node(back(session)).node(el("span", "grow")).all(skip).node(continues("continue")))
        .view()
}

fn question_view(session: Session, question: &Question, answer: Option<&Answer>, first: bool) -> Vec<AnyView> {
    let (mut views, head) = question_head(question, "", first);
    let question_id = question.id.clone();
    let give = Rc::new(move |given| session.change_visit(|visit| visit.answer(&question_id, answer_of(given))));
    let slot = Slot { answer: answer.cloned(), give };
    views.extend(answer_field(question, &slot, &head));
    views
}

/// What is kept of it; nothing when the field is empty.
fn answer_of(given: Given) -> Option<Answer> {
    let words = |text: String| (!text.is_empty()).then_some(Answer::Text(text));
    match given {
        Given::Text(text) | Given::Option(text) => words(text),
        Given::Options(all) => words(all.join(";")),
        Given::Step(step) => Some(Answer::Number(f64::from(step))),
        // What is no number stays as it is typed, and is told of when somebody goes on.
        Given::Number(typed) => {
            number(&typed).map_or_else(|| words(typed.trim().to_owned()), |number| Some(Answer::Number(number)))
        }
        Given::Yes(yes) => Some(Answer::Flag(yes)),
    }
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

//! Forms to fill in by hand, one for each contribution: what people agree to, sticker and square, every question that is
//! asked on paper, with boxes to tick and lines to write on; about themselves on a page that can be torn off.

use common_ground_core::EntryMode;
use common_ground_core::project::{Choice, Consent, Kind, Precision, Project, Question, QuestionType, Words};
use leptos::prelude::*;

use crate::device;
use crate::i18n::{I18n, Said};
use crate::session::{Session, fresh_code};
use crate::ui::{Node, badge, el, picture, said, text};

/// Lines for a short text and for a long one.
const SHORT: usize = 1;
const LONG: usize = 4;

/// So many forms of each kind.
pub(super) fn pages(session: Session, words: I18n, copies: usize) -> Vec<AnyView> {
    let project = session.project();
    let mut pages = Vec::new();
    for kind in &project.kinds {
        for _ in 0..copies {
            let code = project.consent.is_some().then(fresh_code);
            pages.push(form(words, &project, kind, code.as_deref()));
            if !project.about_you.is_empty() {
                pages.push(about(words, &project));
            }
        }
    }
    pages
}

fn form(words: I18n, project: &Project, kind: &Kind, code: Option<&str>) -> AnyView {
    let asked = project.questions.iter().filter(|question| question.asked_for(&kind.id));
    let questions = asked.filter_map(|question| view(words, project, question, &kind.id));
    let box_for = |key: &str| el("div", "cg-box").node(text("span", "", words.text(key))).node(el("i", ""));
    let head = el("header", "")
        .node(
            el("div", "")
                .node(said("p", "", words.said(&project.title)))
                .node(el("h2", "").child(badge(kind, 22)).node(said("span", "", words.said(&kind.title)))),
        )
        .node(box_for("paper-sticker"))
        .node(box_for("paper-square"));
    let agreed = project.consent.as_ref().map(|consent| consent_view(words, project, consent).view());
    let slip = code.map(|code| slip(words, project, code).view());
    el("article", "cg-form").node(head).all(agreed).all(questions.collect::<Vec<_>>()).all(slip).view()
}

/// What people agree to: the project's words, each choice with a box, and which wording it is.
fn consent_view(words: I18n, project: &Project, consent: &Consent) -> Node {
    let statement = consent.statement.iter().map(|line| said("p", "", words.said(line)).view());
    let controllers = consent.controllers.join(" · ");
    let until = consent.withdraw_until.as_deref().map(|day| {
        text("p", "", words.text_with("consent-until", "day", device::day(day, &words.language_now()))).view()
    });
    let age = project.age.as_ref().map(|gate| {
        let yes_no = ["yes", "no"].map(|key| tick(None, words.own(key)).view());
        el("div", "cg-question")
            .node(text("h3", "", words.text_with("age-title", "age", gate.gate)))
            .node(el("div", "cg-ticks").all(yes_no))
            .view()
    });
    let choices = consent.choices.iter().map(|choice| {
        let mut label = words.said(&choice.label);
        if !choice.required {
            label.text = [&label.text, " ", &words.text("optional-mark")].concat();
        }
        tick(None, label).view()
    });
    el("section", "cg-consent")
        .node(text("h3", "", words.text("consent-title")))
        .all(statement.collect::<Vec<_>>())
        .node(text("p", "", [&words.text("consent-controllers"), " ", &controllers].concat()))
        .all(until)
        .all(age)
        .node(el("div", "cg-list").all(choices.collect::<Vec<_>>()))
        .node(text("p", "cg-small", words.text_with("paper-version", "version", consent.version.clone())))
}

/// What somebody keeps, and the same code for whoever types the form in.
fn slip(words: I18n, project: &Project, code: &str) -> Node {
    let written = || text("b", "cg-secret", code).attr("dir", "ltr");
    el("section", "cg-slip")
        .node(el("p", "cg-small").text(words.text("paper-team")).text(" ").node(written()))
        .node(text("p", "cg-tear", words.text("paper-tear")))
        .node(said("p", "", words.said(&project.title)))
        .node(text("p", "", words.text("code-keep")))
        .node(el("p", "").node(written()))
}

fn about(words: I18n, project: &Project) -> AnyView {
    let questions = project.about_you.iter().filter_map(|question| view(words, project, question, ""));
    let title = [&words.text("about-you"), " (", &words.text("optional"), ")"].concat();
    el("article", "cg-form")
        .node(
            el("header", "")
                .node(el("div", "").node(said("p", "", words.said(&project.title))).node(text("h2", "", title))),
        )
        .node(text("p", "", words.text("paper-about")))
        .all(questions.collect::<Vec<_>>())
        .view()
}

/// A question with room for its answer; `None` where paper has none.
fn view(words: I18n, project: &Project, question: &Question, kind: &str) -> Option<AnyView> {
    if !question.entry_modes.is_empty() && !question.entry_modes.contains(&EntryMode::Paper) {
        return None;
    }
    let options = |options: &[Choice]| {
        let ticks = options.iter().map(|option| tick(option.icon.as_deref(), words.said(&option.label)).view());
        el("div", "cg-ticks").all(ticks.collect::<Vec<_>>())
    };
    let one = || text("p", "cg-small", words.text("paper-one"));
    let many = || text("p", "cg-small", words.text("paper-many"));
    let (how, room) = match &question.of {
        QuestionType::Category => {
            let ticks = project
                .categories
                .iter()
                .map(|category| tick(Some(&category.icon), words.said(&category.label)).view());
            (Some(one()), el("div", "cg-ticks").all(ticks.collect::<Vec<_>>()))
        }
        QuestionType::Choice { options: all } => (Some(one()), options(all)),
        QuestionType::Choices { options: all, max: None } => (Some(many()), options(all)),
        QuestionType::Choices { options: all, max: Some(max) } => {
            (Some(text("p", "cg-small", words.text_with("choices-most", "max", *max))), options(all))
        }
        QuestionType::YesNo => {
            (None, el("div", "cg-ticks").all(["yes", "no"].map(|key| tick(None, words.own(key)).view())))
        }
        QuestionType::Scale { steps, words: named } => {
            let steps = (1..=*steps).map(|step| {
                let name = named.get(&step).map(|said| words.said(said)).unwrap_or_default();
                el("span", "cg-step")
                    .node(el("i", ""))
                    .node(text("b", "", words.number(step.into())))
                    .node(said("span", "", name))
                    .view()
            });
            (Some(one()), el("div", "cg-scale-row").all(steps.collect::<Vec<_>>()))
        }
        QuestionType::ShortText { .. } => (None, lines(SHORT)),
        QuestionType::LongText { .. } => (None, lines(LONG)),
        QuestionType::Number { unit, .. } => (None, blank(words, unit)),
        QuestionType::Date { precision, .. } => {
            let pattern = match precision {
                Precision::Year => "____",
                Precision::Month => "__ / ____",
                Precision::Day => "__ / __ / ____",
            };
            (None, text("p", "cg-date", pattern).attr("dir", "ltr"))
        }
        QuestionType::Link { .. } => (Some(text("p", "cg-small", words.text("paper-link"))), lines(SHORT)),
        // A pencil takes neither pictures nor sounds.
        _ => return None,
    };
    let hint = words.said(question.hint_for(kind));
    let hint = (!hint.text.is_empty()).then(|| said("p", "cg-hint", hint).view());
    let only = (question.when.is_some() || !question.categories.is_empty())
        .then(|| text("p", "cg-small", words.text("paper-if")).view());
    let decline = question.decline.then(|| el("div", "cg-ticks").node(tick(None, words.own("decline"))).view());
    Some(
        el("section", "cg-question")
            .node(said("h3", "", words.said(question.label_for(kind))))
            .all(hint)
            .all(only)
            .all(how.map(Node::view))
            .node(room)
            .all(decline)
            .view(),
    )
}

/// A box to tick, with its picture and its words.
fn tick(icon: Option<&str>, label: Said) -> Node {
    let drawn = icon.map(|icon| picture(&[icon, "-duotone"].concat(), 22));
    el("span", "cg-tick").node(el("i", "")).all(drawn).node(said("span", "", label))
}

fn lines(count: usize) -> Node {
    el("div", "cg-lines").all((0..count).map(|_| el("i", "").view()).collect::<Vec<_>>())
}

fn blank(words: I18n, unit: &Words) -> Node {
    el("div", "cg-blank").node(el("i", "")).node(said("span", "", words.said(unit)))
}

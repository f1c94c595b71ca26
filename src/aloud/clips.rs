//! Which recording a project brings for what stands on the page. One recording may cover several pieces: a question and
//! its hint, all paragraphs of the consent text.

use common_ground_core::Project;
use common_ground_core::project::{Clips, Question, QuestionType};
use leptos::prelude::*;
use web_sys::Element;

use super::page::{Piece, option_of};
use crate::project_source::resolve;
use crate::session::{Screen, Session};

/// The same pieces with their clips; what a clip covers becomes one piece.
pub(super) fn with_clips(session: Session, pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::new();
    for piece in pieces {
        if let Some(before) = all.last_mut().filter(|before| covers(before, &piece)) {
            before.elements.extend(piece.elements);
            before.text = [before.text.as_str(), &piece.text].join("\n");
        } else {
            let clip = clip(session, &piece);
            all.push(Piece { clip, ..piece });
        }
    }
    all
}

/// Whether a piece's clip says what the next piece says.
fn covers(before: &Piece, next: &Piece) -> bool {
    let (Some(_), Some(first), Some(element)) = (&before.clip, before.elements.first(), next.elements.first()) else {
        return false;
    };
    let hint = first
        .get_attribute("data-question")
        .is_some_and(|id| element.get_attribute("id") == Some([&id, "-hint"].concat()));
    hint || (is_statement(first) && is_statement(element))
}

fn is_statement(element: &Element) -> bool {
    element.matches(".statement *").unwrap_or(false)
}

fn clip(session: Session, piece: &Piece) -> Option<String> {
    let file = file(session, piece.elements.first()?, &piece.language)?;
    session.address.with_value(|project| resolve(&file, project))
}

fn file(session: Session, element: &Element, language: &str) -> Option<String> {
    let project = session.project();
    let of = |clips: &Clips| clips.get(language).map(str::to_owned);
    if let Some(id) = element.get_attribute("data-question") {
        let kind = session.draft.with_untracked(|d| d.as_ref().map(|d| d.kind.clone())).unwrap_or_default();
        return of(&question(session, &id, |question| question.audio_for(&kind).clone())?);
    }
    if let Some(id) = element.get_attribute("data-kind") {
        return of(&project.kind(&id)?.audio);
    }
    if is_statement(element) {
        return of(&project.consent.as_ref()?.audio);
    }
    if element.tag_name() == "H1" && session.screen.get_untracked() == Screen::Home {
        return of(&project.audio);
    }
    let box_id = element.query_selector("input[id]").ok().flatten().and_then(|input| input.get_attribute("id"));
    if let Some(choice) = box_id.as_deref().and_then(|id| id.strip_prefix("cg-agree-")) {
        return of(&project.consent.as_ref()?.choices.iter().find(|c| c.id == choice)?.audio);
    }
    let (id, option) = option_of(element)?;
    let clips = question(session, &id, |question| match &question.of {
        QuestionType::Category => project.category(&option).map(|category| category.audio.clone()).unwrap_or_default(),
        QuestionType::Choice { options } | QuestionType::Choices { options, .. } => {
            options.iter().find(|o| o.id == option).map(|o| o.audio.clone()).unwrap_or_default()
        }
        _ => Clips::default(),
    });
    of(&clips?)
}

/// Looks a question up: about a place, or about the person.
fn question(session: Session, id: &str, see: impl FnOnce(&Question) -> Clips) -> Option<Clips> {
    let project = session.project();
    let about_you = matches!(session.screen.get_untracked(), Screen::Visit(_));
    let questions = if about_you { &project.about_you } else { &project.questions };
    questions.iter().find(|question| question.id == id).map(see)
}

/// Whether anything has been recorded in a language.
pub(super) fn any(session: Session, language: &str) -> bool {
    every(&session.project()).into_iter().any(|clips| clips.get(language).is_some())
}

/// Everything that a project brings to be heard.
pub fn every(project: &Project) -> Vec<&Clips> {
    let mut all = vec![&project.audio];
    all.extend(project.kinds.iter().map(|kind| &kind.audio));
    all.extend(project.categories.iter().map(|category| &category.audio));
    for question in project.questions.iter().chain(&project.about_you) {
        all.push(&question.audio);
        all.extend(question.wording.values().map(|own| &own.audio));
        if let QuestionType::Choice { options } | QuestionType::Choices { options, .. } = &question.of {
            all.extend(options.iter().map(|option| &option.audio));
        }
    }
    if let Some(consent) = &project.consent {
        all.push(&consent.audio);
        all.extend(consent.choices.iter().map(|choice| &choice.audio));
    }
    all
}

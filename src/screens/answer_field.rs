//! The words and the field of one question, by its type. What is given goes through a [`Slot`], so that the same fields serve what
//! people say about a place and what they say about themselves.

use std::rc::Rc;

use common_ground_core::Answer;
use common_ground_core::project::{Choice, Precision, Question, QuestionType, Words};
use leptos::prelude::*;

use crate::i18n::i18n;
use crate::ui::{
    ChoiceItem, Node, TextField, choices, date_field, heading_of, long_text, number_field, said, scale, several,
    short_text,
};

/// What a person gave to a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Words, or a date as it is kept (`2026-05`); may be empty.
    Text(String),
    /// The one option picked.
    Option(String),
    /// Several options, in the order picked.
    Options(Vec<String>),
    /// A step of a scale.
    Step(u8),
    /// A number as it was typed; may be empty.
    Number(String),
    /// Yes or no.
    Yes(bool),
}

/// Where an answer stands now, and where a new one goes.
pub struct Slot {
    /// What stands there, whether it counts or not.
    pub answer: Option<Answer>,
    /// Takes what is given.
    pub give: Rc<dyn Fn(Given)>,
}

/// What stands above a question's field: its words for a kind, as the page's heading if it is the first on it, and its
/// hint. With the id that names the field's group.
pub fn question_head(question: &Question, kind: &str, first: bool) -> (Vec<AnyView>, String) {
    let words = i18n();
    let (label, hint) = (words.said(question.label_for(kind)), words.said(question.hint_for(kind)));
    let id = &question.id;
    let head = if first { "cg-heading".to_owned() } else { format!("cg-{id}-label") };
    // By which "Read aloud" finds the question's clip.
    let asked = |node: Node| node.attr("data-question", id.as_str());
    let field_label = || said("label", "legend-text", label.clone()).attr("for", id.as_str());
    let mut views = match (first, question.of.is_text()) {
        (true, true) => {
            vec![asked(heading_of(label.clone())).view(), field_label().attr("class", "unseen").view()]
        }
        (true, false) => vec![asked(heading_of(label)).view()],
        (false, true) => vec![asked(field_label()).view()],
        (false, false) => vec![asked(said("h2", "legend-text", label)).attr("id", head.clone()).view()],
    };
    if !hint.text.is_empty() {
        views.push(said("p", "hint", hint).attr("id", format!("{id}-hint")).view());
    }
    (views, head)
}

/// The field of a question with words, options or figures. `labelled_by` is the id of its heading. Nothing for the
/// types that need more than a slot (category, photo, voice, link).
pub fn answer_field(question: &Question, slot: &Slot, labelled_by: &str) -> Vec<AnyView> {
    let id = question.id.as_str();
    let words_of = |words: &Words| i18n().said(words);
    let text = slot.answer.as_ref().and_then(Answer::as_text).unwrap_or_default();
    let number = slot.answer.as_ref().and_then(Answer::as_number);
    let give = Rc::clone(&slot.give);
    let typed = move |value: &str| give(Given::Text(value.to_owned()));
    let give = Rc::clone(&slot.give);
    let field = |max: &usize| TextField { id, max: *max, check: question.personal_check, value: text };
    match &question.of {
        QuestionType::Choice { options } => {
            let picked = Rc::new(move |option: &str| give(Given::Option(option.to_owned())));
            vec![choices(id, labelled_by, items(options), Some(text), picked)]
        }
        QuestionType::Choices { options, max } => {
            let chosen = text.split(';').filter(|id| !id.is_empty()).map(str::to_owned).collect();
            several(id, labelled_by, items(options), chosen, *max, move |all| give(Given::Options(all)))
        }
        QuestionType::YesNo => {
            let words = i18n();
            let item = |id: &str, icon: &str| ChoiceItem {
                id: id.to_owned(),
                label: words.own(id),
                icon: Some(icon.to_owned()),
            };
            let chosen = match slot.answer {
                Some(Answer::Flag(true)) => Some("yes"),
                Some(Answer::Flag(false)) => Some("no"),
                _ => None,
            };
            let picked = Rc::new(move |option: &str| give(Given::Yes(option == "yes")));
            vec![choices(id, labelled_by, vec![item("yes", "check-circle"), item("no", "x-circle")], chosen, picked)]
        }
        QuestionType::ShortText { max } => short_text(field(max), typed),
        QuestionType::LongText { max } => long_text(field(max), typed),
        QuestionType::Scale { steps, words } => {
            let labels = (1..=*steps).map(|step| words.get(&step).map(words_of).unwrap_or_default()).collect();
            let chosen = (1..=*steps).find(|step| number == Some(f64::from(*step)));
            vec![scale(id, labelled_by, labels, chosen, move |step| give(Given::Step(step)))]
        }
        QuestionType::Number { unit, .. } => {
            let value = number.map_or_else(|| text.to_owned(), |number| number.to_string());
            number_field(id, labelled_by, &value, words_of(unit), move |typed| {
                give(Given::Number(typed.to_owned()));
            })
        }
        QuestionType::Date { precision, .. } => {
            let parts = match precision {
                Precision::Year => 1,
                Precision::Month => 2,
                Precision::Day => 3,
            };
            date_field(id, labelled_by, parts, text, typed)
        }
        _ => Vec::new(),
    }
}

fn items(options: &[Choice]) -> Vec<ChoiceItem> {
    let words = i18n();
    let item = |option: &Choice| ChoiceItem {
        id: option.id.clone(),
        label: words.said(&option.label),
        icon: option.icon.clone(),
    };
    options.iter().map(item).collect()
}

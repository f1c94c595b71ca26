//! Answers in words, as cards and "Check your answers" show them. Each piece says its language: a project's words, where
//! they are in another than the page, and what a person wrote in the language of their conversation.

use common_ground_core::Answer;
use common_ground_core::project::{Choice, Precision, Project, Question, QuestionType, base_language};
use js_sys::{Date, Object, Reflect};
use leptos::prelude::*;

use crate::device;
use crate::i18n::{I18n, Said, i18n, pair};
use crate::ui::{el, listed, said, written};

/// An answer in words; `None` when there is none. `tongue` is the language of the conversation in which it was given.
pub fn answer_words(
    project: &Project,
    question: &Question,
    category: Option<&str>,
    answer: Option<&Answer>,
    tongue: Option<&str>,
) -> Option<AnyView> {
    let words = i18n();
    let label = |options: &[Choice], id: &str| options.iter().find(|o| o.id == id).map(|o| words.said(&o.label));
    // What the project does not know any more stands as it is kept.
    let known = |label: Option<Said>, id: &str| label.unwrap_or_else(|| as_kept(id));
    let alone = |words: Said| Some(said("bdi", "", words).view());
    match &question.of {
        QuestionType::Category => {
            let id = category?;
            alone(known(project.category(id).map(|c| words.said(&c.label)), id))
        }
        QuestionType::Choice { options } => {
            let id = answer?.as_text()?;
            alone(known(label(options, id), id))
        }
        QuestionType::Choices { options, .. } => {
            let ids = answer?.as_text()?.split(';').filter(|id| !id.is_empty());
            let labels: Vec<Said> = ids.map(|id| known(label(options, id), id)).collect();
            (!labels.is_empty()).then(|| el("span", "").all(listed(words, labels)).view())
        }
        QuestionType::Scale { steps, words: named } => {
            let step = answer?.as_number()?;
            let of = words.text_of("step", vec![pair("number", step), pair("total", *steps)]);
            let name = named.iter().find(|(s, _)| (f64::from(**s) - step).abs() < 0.5).map(|(_, w)| words.said(w));
            match name {
                None => alone(of.into()),
                Some(name) => {
                    let of = [" (", &of, ")"].concat();
                    Some(el("span", "").node(said("bdi", "", name)).text(of).view())
                }
            }
        }
        QuestionType::Number { unit, .. } => {
            let number = el("span", "").text(plain(answer?));
            let unit = words.said(unit);
            let number = if unit.text.is_empty() { number } else { number.text(" ").node(said("bdi", "", unit)) };
            Some(number.view())
        }
        QuestionType::Date { precision, .. } => {
            let text = answer?.as_text()?;
            alone(day(words, text, *precision).unwrap_or_else(|| as_kept(text)))
        }
        _ => {
            let text = answer.map(plain).filter(|text| !text.trim().is_empty())?;
            let tongue = tongue.filter(|_| matches!(answer, Some(Answer::Text(_))));
            Some(written(in_tongue(words, text, tongue)).view())
        }
    }
}

fn as_kept(text: &str) -> Said {
    text.to_owned().into()
}

/// What somebody wrote, in the language of their conversation where that isn't the page's.
pub fn in_tongue(words: I18n, text: String, tongue: Option<&str>) -> Said {
    let page = words.spoken();
    let lang = tongue.filter(|tag| base_language(tag) != base_language(page)).map(str::to_owned);
    Said { text, lang }
}

/// An answer to a question that nobody asks any more.
pub fn plain(answer: &Answer) -> String {
    match answer {
        Answer::Text(text) => text.clone(),
        Answer::Number(number) => i18n().number(*number),
        Answer::Flag(flag) => i18n().text(if *flag { "yes" } else { "no" }),
    }
}

/// `2026-05` as the language writes it: "May 2026".
fn day(words: I18n, text: &str, precision: Precision) -> Option<Said> {
    let language = words.language();
    let written = date(text, precision, &language)?;
    // A language that only the project has: the page around it is in English.
    Some(in_tongue(words, written, Some(&language)))
}

fn date(text: &str, precision: Precision, language: &str) -> Option<String> {
    let mut parts = text.split('-').map(|part| part.parse::<u32>().ok());
    let year = parts.next()??;
    let month = parts.next().flatten().unwrap_or(1);
    let day = parts.next().flatten().unwrap_or(1);
    let wanted: &[(&str, &str)] = match precision {
        Precision::Year => &[("year", "numeric")],
        Precision::Month => &[("year", "numeric"), ("month", "long")],
        Precision::Day => &[("year", "numeric"), ("month", "long"), ("day", "numeric")],
    };
    let options = Object::new();
    for (part, how) in wanted {
        Reflect::set(&options, &(*part).into(), &(*how).into()).ok()?;
    }
    let date = Date::new_with_year_month_day(year, i32::try_from(month).ok()? - 1, i32::try_from(day).ok()?);
    date.to_locale_date_string(device::rules(language), &options).as_string()
}

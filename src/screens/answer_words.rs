//! Answers in words, as cards and "Check your answers" show them.

use common_ground_core::Answer;
use common_ground_core::project::{Choice, Precision, Project, Question, QuestionType};
use js_sys::{Date, Object, Reflect};

use crate::i18n::{i18n, pair};

/// An answer in words; `None` when there is none.
pub fn answer_words(
    project: &Project,
    question: &Question,
    category: Option<&str>,
    answer: Option<&Answer>,
    language: &str,
) -> Option<String> {
    let label = |options: &[Choice], id: &str| {
        options.iter().find(|o| o.id == id).map_or(id, |o| o.label.get(language)).to_owned()
    };
    match &question.of {
        QuestionType::Category => {
            let id = category?;
            Some(project.category(id).map_or(id, |c| c.label.get(language)).to_owned())
        }
        QuestionType::Choice { options } => Some(label(options, answer?.as_text()?)),
        QuestionType::Choices { options, .. } => {
            let ids = answer?.as_text()?.split(';').filter(|id| !id.is_empty());
            let labels: Vec<String> = ids.map(|id| label(options, id)).collect();
            (!labels.is_empty()).then(|| labels.join("\n"))
        }
        QuestionType::Scale { steps, words } => {
            let step = answer?.as_number()?;
            let of = i18n().text_of("step", vec![pair("number", step), pair("total", *steps)]);
            let said = words.iter().find(|(s, _)| (f64::from(**s) - step).abs() < 0.5).map(|(_, w)| w.get(language));
            Some(said.map_or_else(|| of.clone(), |said| [said, " (", &of, ")"].concat()))
        }
        QuestionType::Number { unit, .. } => {
            let number = plain(answer?);
            let unit = unit.get(language);
            Some(if unit.is_empty() { number } else { [&number, " ", unit].concat() })
        }
        QuestionType::Date { precision, .. } => {
            let text = answer?.as_text()?;
            Some(date(text, *precision, language).unwrap_or_else(|| text.to_owned()))
        }
        _ => answer.map(plain).filter(|text| !text.trim().is_empty()),
    }
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
    date.to_locale_date_string(language, &options).as_string()
}

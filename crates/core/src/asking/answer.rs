//! Whether an answer is one that its question takes, and the form in which it is kept.

use crate::project::{Choice, Precision, Question, QuestionType};
use crate::{Answer, Code, Problem, Timestamp, json, text, time};

/// The day after which everything lies in the future wherever on Earth somebody answers, as `2026-05-12`.
pub(crate) fn last_day(now: Timestamp) -> String {
    let farthest_east = Timestamp::from_unix_seconds(now.unix_seconds().saturating_add(14 * 3600)).to_string();
    farthest_east.get(..10).unwrap_or_default().to_owned()
}

/// The answer as it is kept; `None` when nothing is left of it. `today` is the last day that is not in the future.
/// Categories and links are not answers in this sense.
///
/// # Errors
/// `wrong-type`, `not-allowed`, `too-long`, `too-many`, `bad-number` or `bad-date`, without a place.
pub(crate) fn kept(question: &Question, answer: &Answer, today: &str) -> Result<Option<Answer>, Problem> {
    match (&question.of, answer) {
        (QuestionType::ShortText { max }, Answer::Text(typed)) => tidy(&text::clean(typed).replace('\n', " "), *max),
        (QuestionType::LongText { max }, Answer::Text(typed)) => tidy(typed, *max),
        (QuestionType::Choice { options }, Answer::Text(chosen)) => {
            only(options.iter().any(|option| option.id == *chosen), answer, Code::NotAllowed, chosen)
        }
        (QuestionType::Choices { options, max }, Answer::Text(chosen)) => several(options, *max, chosen),
        (QuestionType::Scale { steps, .. }, Answer::Number(step)) => {
            let known = (1..=*steps).any(|known| f64::from(known).total_cmp(step).is_eq());
            only(known, answer, Code::NotAllowed, "")
        }
        (QuestionType::Number { min, max, whole, .. }, Answer::Number(number)) => {
            let fits = min.is_none_or(|min| *number >= min)
                && max.is_none_or(|max| *number <= max)
                && (!whole || number.fract() == 0.0);
            let tidied = json::tidy(*number);
            only(fits && tidied.is_some(), &Answer::Number(tidied.unwrap_or_default()), Code::BadNumber, "")
        }
        (QuestionType::Number { .. }, Answer::Text(typed)) => Err(Problem::new(Code::BadNumber).with(typed)),
        (QuestionType::YesNo, Answer::Flag(_)) => Ok(Some(answer.clone())),
        (QuestionType::Date { precision, future }, Answer::Text(date)) => {
            let length = match precision {
                Precision::Year => 4,
                Precision::Month => 7,
                Precision::Day => 10,
            };
            let fits = date.len() == length
                && time::is_date(date)
                && (*future || today.get(..length).is_none_or(|today| date.as_str() <= today));
            only(fits, answer, Code::BadDate, date)
        }
        (QuestionType::Photo | QuestionType::Voice { .. }, Answer::Text(path)) => {
            only(is_media(path), answer, Code::NotAllowed, path)
        }
        _ => Err(Problem::new(Code::WrongType)),
    }
}

/// The answer as it is, if it fits; else the code and what is to be told with it.
fn only(fits: bool, answer: &Answer, code: Code, told: &str) -> Result<Option<Answer>, Problem> {
    if fits { Ok(Some(answer.clone())) } else { Err(Problem::new(code).with(told)) }
}

/// Ids of options joined with `;`, put into the options' order, each once.
fn several(options: &[Choice], max: Option<usize>, chosen: &str) -> Result<Option<Answer>, Problem> {
    let ids: Vec<&str> = chosen.split(';').filter(|id| !id.is_empty()).collect();
    if let Some(unknown) = ids.iter().find(|id| !options.iter().any(|option| option.id == **id)) {
        return Err(Problem::new(Code::NotAllowed).with(unknown));
    }
    let in_order = options.iter().map(|option| option.id.as_str()).filter(|id| ids.contains(id));
    let in_order: Vec<&str> = in_order.collect();
    let joined = Answer::Text(in_order.join(";"));
    let most = max.unwrap_or(usize::MAX);
    let kept = only(in_order.len() <= most, &joined, Code::TooMany, &most.to_string())?;
    Ok(kept.filter(|_| !in_order.is_empty()))
}

/// The text as it is kept; `None` when nothing is left of it.
fn tidy(typed: &str, max: usize) -> Result<Option<Answer>, Problem> {
    let cleaned = text::clean(typed);
    let kept = cleaned.trim();
    if kept.chars().count() > max {
        return Err(Problem::new(Code::TooLong).with(max.to_string()));
    }
    Ok((!kept.is_empty()).then(|| Answer::Text(kept.to_owned())))
}

/// Whether it is a path that stays inside the package's folder of media: one name of plain characters.
fn is_media(path: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    path.strip_prefix("media/")
        .is_some_and(|name| (1..=100).contains(&name.len()) && !name.starts_with('.') && name.bytes().all(plain))
}

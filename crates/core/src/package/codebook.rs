//! The codebook: a row for each column of each table, its own included, so that somebody who has never seen the project
//! can use every one of them.

use super::column::{Column, Of, Row};
use super::csv::guard;
use super::meaning::meaning;
use crate::project::{Condition, LinkAs, Question, QuestionType, Test, Visibility, Words};
use crate::{Project, write};

/// The columns; those with words once for each language of the project.
pub(super) fn columns<'a>(project: &Project) -> Vec<Column<'a>> {
    let text = |name: &str| Column::new(name, Of::Text);
    let flag = |name: &str| Column::new(name, Of::Flag);
    let mut columns = vec![
        text("table").required(),
        text("column").required(),
        text("type").required(),
        text("description"),
        text("values"),
        flag("several"),
        Column::new("minimum", Of::Number),
        Column::new("maximum", Of::Number),
        text("question_type"),
        text("visibility"),
        text("kinds"),
        text("categories"),
        text("entry_modes"),
        text("when"),
        flag("required"),
        flag("decline"),
    ];
    for language in &project.languages {
        for what in ["label_", "wording_", "value_labels_", "unit_"] {
            columns.push(text(&[what, language].concat()));
        }
    }
    columns
}

/// The row for a column.
pub(super) fn row(table: &str, column: &Column, project: &Project) -> Row {
    let mut row = Row::new();
    let mut put = |key: &str, cell: String| {
        if !cell.is_empty() {
            row.insert(key.to_owned(), cell);
        }
    };
    put("table", table.to_owned());
    // Heads and values are guarded already; the table of the codebook guards what begins with an apostrophe again.
    put("column", super::csv::unguard(&column.name).to_owned());
    put("type", column.of.as_str().to_owned());
    put("description", meaning(table, column).to_owned());
    put("values", column.allowed.join(";"));
    put("several", if column.several { "true".to_owned() } else { String::new() });
    put("minimum", column.least.map(number).unwrap_or_default());
    put("maximum", column.most.map(number).unwrap_or_default());
    if let Some(question) = column.question {
        put("question_type", type_name(&question.of).to_owned());
        let visibility = if question.visibility == Visibility::Public { "public" } else { "team" };
        put("visibility", visibility.to_owned());
        put("kinds", question.kinds.join(";"));
        put("categories", question.categories.join(";"));
        let modes: Vec<&str> = question.entry_modes.iter().map(|mode| write::entry_mode(*mode)).collect();
        put("entry_modes", modes.join(";"));
        put("when", question.when.as_ref().map(|when| condition(when, false)).unwrap_or_default());
        put("required", question.required.to_string());
        put("decline", question.decline.to_string());
    }
    for language in &project.languages {
        let mut say = |what: &str, cell: String| put(&[what, language].concat(), cell);
        say("label_", label(table, column, project, language).to_owned());
        say("value_labels_", value_labels(table, column, project, language));
        if let Some(question) = column.question {
            say("wording_", wording(question, language));
            if let QuestionType::Number { unit, .. } = &question.of {
                say("unit_", in_language(unit, language).to_owned());
            }
        }
    }
    row
}

/// Words in exactly this language: what is missing in a codebook should be seen to be.
fn in_language<'w>(words: &'w Words, language: &str) -> &'w str {
    words.0.iter().find(|(known, _)| known == language).map_or("", |(_, words)| words)
}

fn choice_of<'p>(table: &str, column: &Column, project: &'p Project) -> Option<&'p Words> {
    let id = column.key.strip_prefix(super::people::CHOICE).filter(|_| table == "consents")?;
    let choice = project.consent.as_ref()?.choices.iter().find(|choice| choice.id == id)?;
    Some(&choice.label)
}

fn label<'w>(table: &str, column: &'w Column, project: &'w Project, language: &str) -> &'w str {
    let words = column.question.map(|question| &question.label).or_else(|| choice_of(table, column, project));
    words.map_or("", |words| in_language(words, language))
}

/// The hint, then each kind that has words of its own.
fn wording(question: &Question, language: &str) -> String {
    let hint = in_language(&question.hint, language);
    let mut lines: Vec<String> = Some(hint.to_owned()).filter(|hint| !hint.is_empty()).into_iter().collect();
    for (kind, own) in &question.wording {
        let words = [in_language(&own.label, language), in_language(&own.hint, language)];
        let words: Vec<&str> = words.into_iter().filter(|words| !words.is_empty() && *words != hint).collect();
        if !words.is_empty() {
            lines.push(format!("{kind}: {}", words.join(" ")));
        }
    }
    lines.join("\n")
}

/// `far = Too far`, one a line.
fn value_labels(table: &str, column: &Column, project: &Project, language: &str) -> String {
    let mut lines = Vec::new();
    let mut say = |value: &str, words: &Words| {
        let words = in_language(words, language);
        if !words.is_empty() {
            lines.push(format!("{value} = {words}"));
        }
    };
    match column.question.map(|question| &question.of) {
        Some(QuestionType::Choice { options }) => options.iter().for_each(|o| say(&guard(&o.id), &o.label)),
        Some(QuestionType::Choices { options, .. }) => options.iter().for_each(|o| say(&o.id, &o.label)),
        Some(QuestionType::Scale { words, .. }) => {
            for (step, words) in words {
                say(&step.to_string(), words);
            }
        }
        _ if table != "contributions" => {}
        _ if column.key == "kind" => project.kinds.iter().for_each(|kind| say(&guard(&kind.id), &kind.title)),
        _ if column.key == "category" => project.categories.iter().for_each(|c| say(&guard(&c.id), &c.label)),
        _ => {}
    }
    lines.join("\n")
}

fn number(number: f64) -> String {
    number.to_string()
}

/// The name of a question's type in a project file.
fn type_name(of: &QuestionType) -> &'static str {
    match of {
        QuestionType::Category => "category",
        QuestionType::ShortText { .. } => "short_text",
        QuestionType::LongText { .. } => "long_text",
        QuestionType::Choice { .. } => "choice",
        QuestionType::Choices { .. } => "choices",
        QuestionType::Scale { .. } => "scale",
        QuestionType::Number { .. } => "number",
        QuestionType::YesNo => "yes_no",
        QuestionType::Date { .. } => "date",
        QuestionType::Photo => "photo",
        QuestionType::Voice { .. } => "voice",
        QuestionType::Link { answers: LinkAs::About, .. } => "link (about)",
        QuestionType::Link { answers: LinkAs::RespondsTo, .. } => "link (responds_to)",
    }
}

/// A condition in words: `reasons has far and not (importance answered)`.
fn condition(when: &Condition, inside: bool) -> String {
    let joined = |parts: &[Condition], word: &str| {
        let text = parts.iter().map(|part| condition(part, parts.len() > 1)).collect::<Vec<_>>().join(word);
        if inside && parts.len() > 1 { format!("({text})") } else { text }
    };
    match when {
        Condition::All(parts) => joined(parts, " and "),
        Condition::Any(parts) => joined(parts, " or "),
        Condition::Not(part) => format!("not ({})", condition(part, false)),
        Condition::Answer { question, test } => match test {
            Test::Is(option) => format!("{question} is {option}"),
            Test::Has(option) => format!("{question} has {option}"),
            Test::AtLeast(least) => format!("{question} is at least {least}"),
            Test::AtMost(most) => format!("{question} is at most {most}"),
            Test::Answered(true) => format!("{question} is answered"),
            Test::Answered(false) => format!("{question} is not answered"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_is_said_in_words() {
        let of = |question: &str, test| Condition::Answer { question: question.to_owned(), test };
        let far = || of("reasons", Test::Has("far".to_owned()));
        let rated = || of("importance", Test::Answered(true));
        let cases = [
            (far(), "reasons has far"),
            (Condition::Not(Box::new(rated())), "not (importance is answered)"),
            (
                Condition::Any(vec![far(), Condition::All(vec![of("open", Test::Is("no".to_owned())), rated()])]),
                "reasons has far or (open is no and importance is answered)",
            ),
            (Condition::All(vec![Condition::Any(vec![far()])]), "reasons has far"),
            (of("minutes", Test::AtMost(2.5)), "minutes is at most 2.5"),
        ];
        for (when, expected) in cases {
            assert_eq!(condition(&when, false), expected);
        }
    }
}

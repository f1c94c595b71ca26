//! The tables of people: what they said about themselves (`participants.csv`), what they agreed to, with their withdrawal
//! code (`consents.csv`, the only file that joins the two), and who took back what they said (`withdrawals.csv`).

use std::collections::{BTreeMap, BTreeSet};

use super::column::{Column, Of, Row, free};
use super::contributions::type_of;
use crate::keeping::book::Withdrawal;
use crate::participant::{Age, METHODS};
use crate::privacy::RedactedPerson;
use crate::project::Visibility;
use crate::{Participant, Project, write};

/// Keys of answers, which could be called like anything else.
const ANSWER: &str = "answer:";
/// Keys and heads of what was agreed to.
pub(super) const CHOICE: &str = "choice_";

/// The columns of `participants.csv`.
pub(super) fn columns<'a>(people: &[RedactedPerson], project: &'a Project) -> Vec<Column<'a>> {
    let own = ["participant", "dots", "skipped", "declined", "created_at", "updated_at", "project", "project_version"];
    let mut taken: BTreeSet<String> = own.iter().map(|name| (*name).to_owned()).collect();
    let mut columns = vec![Column::new("participant", Of::Text).required()];
    let answer = |column: Column<'a>, id: &str| Column { answers: true, ..column.under(&[ANSWER, id].concat()) };
    for question in project.about_you.iter().filter(|question| question.visibility != Visibility::Never) {
        columns.push(answer(Column::of_question(&free(&question.id, &mut taken), question), &question.id));
    }
    let mut unasked = BTreeMap::new();
    for (id, found) in people.iter().flat_map(|person| &person.participant().answers) {
        if project.about_you.iter().all(|question| question.id != *id) {
            let of = type_of(found);
            unasked.entry(id).and_modify(|known| *known = if *known == of { of } else { Of::Text }).or_insert(of);
        }
    }
    for (id, of) in unasked {
        columns.push(answer(Column::new(&free(id, &mut taken), of), id));
    }
    columns.extend(own.iter().skip(1).map(|name| match *name {
        "created_at" | "updated_at" => Column::new(name, Of::Time),
        _ => Column::new(name, Of::Text),
    }));
    columns
}

/// What stands in a person's row; of somebody of whom there is no record only the id.
pub(super) fn row(id: &str, person: Option<&Participant>) -> Row {
    let mut row = Row::from([("participant".to_owned(), id.to_owned())]);
    let Some(person) = person else { return row };
    let mut put = |key: &str, cell: String| {
        if !cell.is_empty() {
            row.insert(key.to_owned(), cell);
        }
    };
    for (id, answer) in &person.answers {
        put(&[ANSWER, id].concat(), write::cell(answer).unwrap_or_default());
    }
    let dots = person.votes.iter().flat_map(|(id, dots)| std::iter::repeat_n(id.to_string(), usize::from(*dots)));
    put("dots", dots.collect::<Vec<_>>().join(";"));
    put("skipped", person.skipped.iter().map(String::as_str).collect::<Vec<_>>().join(";"));
    put("declined", person.declined.iter().map(String::as_str).collect::<Vec<_>>().join(";"));
    put("created_at", person.created_at.to_string());
    put("updated_at", person.updated_at.to_string());
    put("project", person.project.clone());
    put("project_version", person.project_version.clone());
    row
}

/// The columns of `consents.csv`.
pub(super) fn consent_columns<'a>(people: &[RedactedPerson], project: &Project) -> Vec<Column<'a>> {
    let mut choices: Vec<&str> = Vec::new();
    let asked = project.consent.iter().flat_map(|consent| &consent.choices).map(|choice| choice.id.as_str());
    let consents = people.iter().filter_map(|person| person.participant().consent.as_ref());
    let given: BTreeSet<&str> = consents.flat_map(|consent| consent.choices.keys()).map(String::as_str).collect();
    for choice in asked.chain(given) {
        if !choices.contains(&choice) {
            choices.push(choice);
        }
    }
    let mut columns = vec![
        Column::new("participant", Of::Text).required(),
        Column::new("version", Of::Text),
        Column::new("lang", Of::Text),
        Column::new("given_at", Of::Time),
        Column::new("method", Of::Text).allowing(METHODS.map(|(name, _)| name)),
    ];
    columns.extend(choices.into_iter().map(|choice| Column::new(&[CHOICE, choice].concat(), Of::Flag)));
    columns.push(Column::new("age", Of::Text).allowing(["adult", "under"]));
    columns.push(Column::new("guardian_reference", Of::Text));
    columns.push(Column::new("withdrawal_code", Of::Text));
    columns
}

/// What stands in a person's row of `consents.csv`.
pub(super) fn consent_row(person: &Participant) -> Row {
    let mut row = Row::from([("participant".to_owned(), person.id.to_string())]);
    let mut put = |key: &str, cell: String| {
        if !cell.is_empty() {
            row.insert(key.to_owned(), cell);
        }
    };
    if let Some(consent) = &person.consent {
        put("version", consent.version.clone());
        put("lang", consent.lang.clone());
        put("given_at", consent.at.to_string());
        let method = METHODS.iter().find(|(_, method)| *method == consent.method);
        put("method", method.map(|(name, _)| (*name).to_owned()).unwrap_or_default());
        for (choice, yes) in &consent.choices {
            put(&[CHOICE, choice].concat(), yes.to_string());
        }
    }
    match &person.age {
        None => {}
        Some(Age::Adult) => put("age", "adult".to_owned()),
        Some(Age::Under { guardian }) => {
            put("age", "under".to_owned());
            put("guardian_reference", guardian.clone().unwrap_or_default());
        }
    }
    put("withdrawal_code", person.code.clone());
    row
}

/// The columns of `withdrawals.csv`.
pub(super) fn withdrawal_columns<'a>() -> Vec<Column<'a>> {
    vec![Column::new("participant", Of::Text).required(), Column::new("withdrawn_at", Of::Time).required()]
}

/// What stands in a row of `withdrawals.csv`.
pub(super) fn withdrawal_row(withdrawal: &Withdrawal) -> Row {
    Row::from([
        ("participant".to_owned(), withdrawal.participant.to_string()),
        ("withdrawn_at".to_owned(), withdrawal.at.to_string()),
    ])
}

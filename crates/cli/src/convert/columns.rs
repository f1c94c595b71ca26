//! The columns of a table of contributions: which there are, of which type, in which order. They follow from the project
//! and the audience, and only then from what was found, so that tables of one study fit together.

use std::collections::{BTreeMap, HashMap};

use common_ground_core::privacy::Audience;
use common_ground_core::project::{Question, QuestionType, Visibility};
use common_ground_core::write::{self, Scalar, is_reserved};
use common_ground_core::{Answer, Contribution, Project};

use crate::intake::Type;
use crate::places::Confirmed;

impl Type {
    /// Of one answer.
    fn of(answer: &Answer) -> Self {
        match answer {
            Answer::Text(_) => Self::Text,
            Answer::Number(number) if number.fract() == 0.0 => Self::Whole,
            Answer::Number(_) => Self::Number,
            Answer::Flag(_) => Self::Flag,
        }
    }

    /// The type that holds both.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if one == other => one,
            (Self::Whole | Self::Number, Self::Whole | Self::Number) => Self::Number,
            _ => Self::Text,
        }
    }
}

/// The format's own properties, before the answers and after them, with what they hold. `!` marks what the public
/// doesn't get.
const BEFORE: [(&str, Type); 3] = [("contribution_id", Type::Text), ("kind", Type::Text), ("category", Type::Text)];
const AFTER: [(&str, Type); 28] = [
    ("about_id", Type::Text),
    ("about_name", Type::Text),
    ("responds_to", Type::Text),
    ("responds_to_names", Type::Text),
    ("skipped", Type::Text),
    ("declined", Type::Text),
    ("near", Type::Text),
    ("location_method", Type::Text),
    ("location_zoom", Type::Number),
    ("location_masked", Type::Flag),
    ("created_at", Type::Time),
    ("updated_at", Type::Time),
    ("clock_unsure", Type::Flag),
    ("lang", Type::Text),
    ("entry_mode", Type::Text),
    ("status", Type::Text),
    ("!session_site", Type::Text),
    ("!session_date", Type::Text),
    ("!session_stage", Type::Text),
    ("!session_facilitator", Type::Text),
    ("!session", Type::Text),
    ("!participant", Type::Text),
    ("!device", Type::Text),
    ("!sticker", Type::Text),
    ("project", Type::Text),
    ("project_version", Type::Text),
    ("rev", Type::Whole),
    ("format", Type::Whole),
];

/// What the answers that were found are: by question id.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen(BTreeMap<String, Type>);

impl Seen {
    pub(crate) fn look(&mut self, contribution: &Contribution) {
        for (id, answer) in &contribution.answers {
            self.add(id, Type::of(answer));
        }
    }

    /// What others were found to be as well.
    pub(crate) fn extend(&mut self, others: &Self) {
        for (id, of) in &others.0 {
            self.add(id, *of);
        }
    }

    fn add(&mut self, id: &str, found: Type) {
        match self.0.get_mut(id) {
            Some(known) => *known = known.and(found),
            None => drop(self.0.insert(id.to_owned(), found)),
        }
    }
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) of: Type,
}

/// All columns, in their order.
#[derive(Clone, Debug)]
pub(crate) struct Columns {
    all: Vec<Column>,
    places: HashMap<String, usize>,
    /// The places that a researcher has confirmed.
    confirmed: Confirmed,
}

/// The column that these stand in, where there are any.
const PLACE: &str = "place_id";

/// The type of a question's column; `None` when the answer has its own among the format's properties.
fn of_question(question: &Question) -> Option<Type> {
    match question.of {
        QuestionType::Category | QuestionType::Link { .. } => None,
        QuestionType::Scale { .. } | QuestionType::Number { whole: true, .. } => Some(Type::Whole),
        QuestionType::Number { .. } => Some(Type::Number),
        QuestionType::YesNo => Some(Type::Flag),
        _ => Some(Type::Text),
    }
}

/// The type of each property that the format or the project gives one, by name: for tables, which hold only texts.
pub(crate) fn known(project: Option<&Project>) -> HashMap<String, Type> {
    let own = BEFORE.iter().chain(&AFTER).map(|(name, of)| (name.trim_start_matches('!').to_owned(), *of));
    let questions = project.map(|project| project.questions.as_slice()).unwrap_or_default();
    let asked = questions.iter().filter_map(|q| Some((q.id.clone(), of_question(q)?)));
    asked.chain(own).collect()
}

impl Columns {
    /// The format's own, the project's questions that the audience may see, and whatever else was found and may be seen.
    pub(crate) fn new(project: &Project, audience: Audience, seen: &Seen, confirmed: Confirmed) -> Self {
        let mut all: Vec<Column> = Vec::new();
        let mut add = |name: &str, of: Type| {
            if !all.iter().any(|column| column.name == name) {
                all.push(Column { name: name.to_owned(), of });
            }
        };
        for (name, of) in &BEFORE {
            add(name, *of);
        }
        if !confirmed.0.is_empty() {
            add(PLACE, Type::Text);
        }
        for question in &project.questions {
            let hidden = match question.visibility {
                Visibility::Public => false,
                Visibility::Team => audience == Audience::Public,
                Visibility::Never => true,
            };
            if let Some(of) = of_question(question).filter(|_| !hidden) {
                add(&question.id, seen.0.get(&question.id).map_or(of, |found| of.and(*found)));
            }
        }
        for (id, of) in &seen.0 {
            // An answer to no question of the project is for the team.
            let asked = project.question(id).is_some();
            let writable = !is_reserved(id) || matches!(id.as_str(), "photo" | "voice");
            if !asked && writable && audience == Audience::Team {
                add(id, *of);
            }
        }
        for (name, of) in AFTER {
            match name.strip_prefix('!') {
                Some(name) if audience == Audience::Team => add(name, of),
                Some(_) => {}
                None => add(name, of),
            }
        }
        let places = all.iter().enumerate().map(|(at, column)| (column.name.clone(), at)).collect();
        Self { all, places, confirmed }
    }

    pub(crate) fn all(&self) -> &[Column] {
        &self.all
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }

    /// The place that a contribution is confirmed to be a mention of. That of a point that was moved is nobody's to say.
    pub(crate) fn place(&self, contribution: &Contribution) -> Option<&str> {
        self.confirmed.0.get(&contribution.id).filter(|_| !contribution.location.masked).map(String::as_str)
    }

    /// The cells of one contribution, a cell for each column. `id` is its id as text.
    pub(crate) fn row<'a>(&self, contribution: &'a Contribution, id: &'a str) -> Vec<Option<Scalar<'a>>> {
        let mut row = vec![None; self.all.len()];
        for (name, scalar) in write::in_any_order(contribution, id) {
            let cell = self.places.get(name).and_then(|at| row.get_mut(*at));
            if let Some(cell) = cell {
                *cell = Some(scalar);
            }
        }
        let place = self.place(contribution).map(|place| Scalar::Owned(place.to_owned()));
        if let (Some(place), Some(cell)) = (place, self.places.get(PLACE).and_then(|at| row.get_mut(*at))) {
            *cell = Some(place);
        }
        row
    }
}

/// A cell as text, the way the format writes it; nothing for a number that is none.
pub(crate) fn text(scalar: &Scalar<'_>) -> Option<String> {
    match scalar {
        Scalar::Text(text) => Some((*text).to_owned()),
        Scalar::Owned(text) => Some(text.clone()),
        Scalar::Number(number) => number.is_finite().then(|| number.to_string()),
        Scalar::Flag(flag) => Some(flag.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_holds_both_of_what_was_found() {
        let cases = [
            (Type::Whole, Type::Whole, Type::Whole),
            (Type::Whole, Type::Number, Type::Number),
            (Type::Flag, Type::Number, Type::Text),
            (Type::Text, Type::Whole, Type::Text),
        ];
        for (one, other, both) in cases {
            assert_eq!((one.and(other), other.and(one)), (both, both));
        }
    }

    #[test]
    fn every_reserved_property_has_a_column() {
        let own: Vec<&str> = BEFORE.iter().chain(&AFTER).map(|(name, _)| name.trim_start_matches('!')).collect();
        for name in write::RESERVED {
            assert!(own.contains(name) || matches!(*name, "id" | "photo" | "voice" | PLACE), "{name}");
        }
    }
}

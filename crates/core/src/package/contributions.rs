//! The table of contributions: the properties of the `GeoJSON` file, one column each, with the geometry as text and a
//! point to put on a map. Every value is the one that stands in the `GeoJSON` file.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::column::{Column, Of, Row, free, link_column};
use super::wkt;
use crate::privacy::Redacted;
use crate::project::Visibility;
use crate::{Answer, Contribution, Project, write};

const KINDS: &str = "kind";
const CATEGORY: &str = "category";
/// What is worked out from the geometry; no property begins like this.
const LONGITUDE: &str = ":longitude";
const LATITUDE: &str = ":latitude";
const GEOMETRY: &str = ":geometry";
/// Which place a researcher has confirmed; only where one was.
pub(super) const PLACE: &str = "place_id";
/// What is said of a contribution beside its answers.
const AROUND: [(&str, Of); 20] = [
    ("skipped", Of::Text),
    ("declined", Of::Text),
    ("about_id", Of::Text),
    ("about_name", Of::Text),
    ("responds_to", Of::Text),
    ("responds_to_names", Of::Text),
    ("longitude", Of::Number),
    ("latitude", Of::Number),
    ("geometry", Of::Text),
    ("location_method", Of::Text),
    ("location_zoom", Of::Number),
    ("location_masked", Of::Flag),
    ("near", Of::Text),
    ("entry_mode", Of::Text),
    ("lang", Of::Text),
    ("clock_unsure", Of::Flag),
    ("status", Of::Text),
    ("rev", Of::Whole),
    ("created_at", Of::Time),
    ("updated_at", Of::Time),
];
/// Which project's questions were asked.
const ASKED: [(&str, Of); 3] = [("project", Of::Text), ("project_version", Of::Text), ("format", Of::Whole)];
/// What only the research team sees.
const TEAM: [(&str, Of); 8] = [
    ("participant", Of::Text),
    ("session", Of::Text),
    ("session_site", Of::Text),
    ("session_date", Of::Day),
    ("session_stage", Of::Text),
    ("session_facilitator", Of::Text),
    ("device", Of::Text),
    ("sticker", Of::Text),
];
const REQUIRED: [&str; 11] = [
    "contribution_id",
    "kind",
    "location_masked",
    "entry_mode",
    "clock_unsure",
    "status",
    "rev",
    "created_at",
    "updated_at",
    "format",
    "project",
];

/// The columns for what is to leave, before they are held against it.
pub(super) fn columns<'a>(items: &[Redacted], project: &'a Project, team: bool, placed: bool) -> Vec<Column<'a>> {
    let own: Vec<(&str, Of)> = AROUND.iter().chain(TEAM.iter().filter(|_| team)).chain(&ASKED).copied().collect();
    let mut taken: BTreeSet<String> = own.iter().map(|(name, _)| (*name).to_owned()).collect();
    taken.extend(["contribution_id", KINDS, CATEGORY, PLACE].map(str::to_owned));

    let mut columns = vec![
        Column::new("contribution_id", Of::Text),
        Column::new(KINDS, Of::Text).allowing(project.kinds.iter().map(|kind| kind.id.as_str())),
    ];
    let mut category = Column::new(CATEGORY, Of::Text).allowing(project.categories.iter().map(|c| c.id.as_str()));
    category.question = project.question(CATEGORY);
    columns.push(category);
    columns.extend(placed.then(|| Column::new(PLACE, Of::Text)));
    let seen = |visibility: Visibility| match visibility {
        Visibility::Public => true,
        Visibility::Team => team,
        Visibility::Never => false,
    };
    for question in project.questions.iter().filter(|q| q.id != CATEGORY && link_column(q).is_none()) {
        if seen(question.visibility) {
            let name = free(&question.id, &mut taken);
            columns.push(Column::of_question(&name, question).under(&question.id));
        }
    }
    for (id, of) in unasked(items, project) {
        let column = Column::new(&free(id, &mut taken), of).under(id);
        columns.push(Column { answers: true, ..column });
    }
    for (name, of) in own {
        let mut column = Column::new(name, of);
        column.question = project.questions.iter().find(|question| link_column(question) == Some(name));
        columns.push(match name {
            "rev" | "format" => column.from(1.0),
            "location_method" => column.allowing(["map", "search", "list", "coordinates", "device", "grid"]),
            "entry_mode" => column.allowing(["self", "assisted", "paper", "group"]),
            "status" => column.allowing(["complete", "incomplete"]),
            "longitude" => column.under(LONGITUDE),
            "latitude" => column.under(LATITUDE),
            "geometry" => column.under(GEOMETRY),
            _ => column,
        });
    }
    let needed = |column: Column<'a>| {
        if REQUIRED.contains(&column.key.as_str()) && !column.answers { column.required() } else { column }
    };
    columns.into_iter().map(needed).collect()
}

/// Answers to no question of the project: another version asked for them, or another tool's file brought them in.
fn unasked<'i>(items: &'i [Redacted], project: &Project) -> BTreeMap<&'i str, Of> {
    let mut found = BTreeMap::new();
    let answers = items.iter().flat_map(|item| &item.contribution().answers);
    let carried = |id: &str| !write::is_reserved(id) || matches!(id, "photo" | "voice");
    for (id, answer) in answers.filter(|(id, _)| carried(id) && project.question(id).is_none()) {
        let of = type_of(answer);
        found.entry(id.as_str()).and_modify(|known| *known = if *known == of { of } else { Of::Text }).or_insert(of);
    }
    found
}

/// What an answer without a question is.
pub(super) fn type_of(answer: &Answer) -> Of {
    match answer {
        Answer::Text(_) => Of::Text,
        Answer::Number(_) => Of::Number,
        Answer::Flag(_) => Of::Flag,
    }
}

/// What stands in a contribution's row. The place of a point that was moved is nobody's to say.
pub(super) fn row(item: &Contribution, places: &BTreeMap<Uuid, String>) -> Row {
    let mut row: Row = write::cells(item).into_iter().collect();
    if let Some(place) = places.get(&item.id).filter(|_| !item.location.masked) {
        row.insert(PLACE.to_owned(), place.clone());
    }
    // Absent means no in the format; a table says so.
    for flag in ["location_masked", "clock_unsure"] {
        row.entry(flag.to_owned()).or_insert_with(|| "false".to_owned());
    }
    if let Some(geometry) = &item.geometry {
        let [lon, lat] = geometry.anchor();
        row.insert(LONGITUDE.to_owned(), lon.to_string());
        row.insert(LATITUDE.to_owned(), lat.to_string());
        row.insert(GEOMETRY.to_owned(), wkt(geometry));
    }
    row
}

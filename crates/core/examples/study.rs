//! Writes the small study of the tests as a tablet hands it over, for checks by other people's tools:
//! `cargo run --package common-ground-core --example study -- FOLDER` makes `tablet.zip` and `project.json` there.
#![allow(clippy::unwrap_used)] // a check that cannot go on should stop

#[path = "../tests/common/mod.rs"]
mod common;

use std::path::PathBuf;

use common::projects::EVERYTHING;
use common_ground_core::keeping::archive::Writer;
use common_ground_core::keeping::book::Entry;
use common_ground_core::privacy::{Audience, redact, redact_person};
use common_ground_core::write::{CollectionWriter, Header};
use common_ground_core::{Answer, Project, Timestamp, media};

fn main() {
    let folder = PathBuf::from(std::env::args_os().nth(1).unwrap_or_default());
    // What stays on the device elsewhere leaves here, so that every type of question is in the tables.
    let json = EVERYTHING.replace("\"visibility\": \"never\"", "\"visibility\": \"team\"");
    let project = Project::parse(&json).unwrap();
    let mut data = common::study::everything_said();
    for item in &mut data.contributions {
        item.project_version.clone_from(&project.version);
    }
    let mut collection = CollectionWriter::new();
    let mut places: String =
        data.contributions.iter().map(|item| collection.add(&redact(item, &project, Audience::Team))).collect();
    places.push_str(&collection.finish(Header {
        project: &project.id,
        project_version: &project.version,
        exported_at: Timestamp::parse("2026-05-12T17:04:05Z").unwrap(),
        device: Some("B"),
        app: "0.1.0",
    }));
    let lines = |all: Vec<String>| all.iter().flat_map(|line| [line.as_str(), "\n"]).collect::<String>();
    let people = data.people.iter().map(|person| redact_person(person, &project).to_json()).collect();
    let gone = data.withdrawals.iter().map(|gone| Entry::Withdrawn(gone.clone()).to_json()).collect();
    let sittings = data.sittings.iter().map(common_ground_core::Sitting::to_json).collect();
    let mut files = vec![
        ("contributions.geojson".to_owned(), places),
        ("people.jsonl".to_owned(), lines(people)),
        ("withdrawals.jsonl".to_owned(), lines(gone)),
        ("sessions.jsonl".to_owned(), lines(sittings)),
    ];
    let answers = data.contributions.iter().flat_map(|item| item.answers.values()).filter_map(Answer::as_text);
    let media = answers.filter(|answer| media::id(answer).is_some());
    files.extend(media.map(|path| (path.to_owned(), "sound or picture\n".repeat(500))));
    let mut writer = Writer::default();
    let mut bytes = Vec::new();
    for (path, content) in &files {
        bytes.extend(writer.begin(path, &[content.as_bytes()]).unwrap());
        bytes.extend(content.as_bytes());
    }
    bytes.extend(writer.finish().unwrap());
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("tablet.zip"), bytes).unwrap();
    std::fs::write(folder.join("project.json"), json).unwrap();
}

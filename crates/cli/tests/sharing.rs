//! What `common-ground convert` writes for everybody: what people agreed to share and have not taken back, as far as the
//! input says so, and plain words where it doesn't. And what it tells programs.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod tablet;

use std::fs;
use std::process::Output;

use serde_json::{Value, json};
use tablet::{PROJECT, Study, command, text};

fn convert(study: &Study, arguments: &[&str]) -> Output {
    command().current_dir(&study.folder).arg("convert").args(arguments).output().unwrap()
}

#[track_caller]
fn converted(study: &Study, arguments: &[&str]) -> String {
    let output = convert(study, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
    text(&output.stderr)
}

fn id(number: u8) -> String {
    format!("00000000-0000-4000-8000-0000000000{number:02x}")
}

/// A contribution; `more` are further properties.
fn feature(number: u8, person: Option<u8>, name: &str, version: &str, more: &Value) -> String {
    let id = id(number);
    let mut properties = json!({
        "contribution_id": id, "created_at": "2026-05-12T15:04:05Z", "entry_mode": "self", "format": 1, "kind": "asset",
        "name": name, "project": "walks", "project_version": version, "rev": 1, "status": "complete",
        "updated_at": "2026-05-12T15:04:05Z",
    });
    let all = properties.as_object_mut().unwrap();
    all.extend(more.as_object().unwrap().clone());
    if let Some(person) = person {
        all.insert("participant".to_owned(), self::id(person).into());
    }
    json!({"geometry": null, "id": id, "properties": properties, "type": "Feature"}).to_string()
}

fn person(number: u8, choices: &Value) -> String {
    let consent =
        json!({"at": "2026-05-12T15:00:00Z", "choices": choices, "lang": "en", "method": "screen", "version": "1"});
    json!({
        "age": "adult", "answers": {}, "code": "", "consent": consent, "created_at": "2026-05-12T15:00:00Z",
        "declined": [], "format": 1, "participant_id": id(number), "project": "walks", "project_version": "",
        "skipped": [], "updated_at": "2026-05-12T15:00:00Z", "votes": {},
    })
    .to_string()
}

/// Everybody agrees to take part. Ada (a) agrees to all, Bo (b) to sharing but not to quotes, Cy (c) to nothing more, and
/// Di (d) took everything back. Ada's contributions are about the others'.
fn hall(name: &str) -> Study {
    let study = Study::new(name);
    let project = PROJECT
        .replace(r#"{"id": "sharing""#, r#"{"id": "quotes", "label": {"en": "Quote."}}, {"id": "sharing""#)
        .replace(r#""type": "long_text", "visibility": "team""#, r#""type": "long_text", "visibility": "public""#);
    fs::write(study.path("project.json"), &project).unwrap();
    let version = common_ground_core::Project::parse(&project).unwrap().version;
    let about = |number: u8| json!({"about_id": id(number), "about_name": format!("name of {number}")});
    let features = [
        feature(1, Some(0xa), "Ada's", &version, &about(2)),
        feature(2, Some(0xb), "Bo's", &version, &json!({"why": "Bo's own words"})),
        feature(3, Some(0xc), "Cy's", &version, &json!({})),
        feature(4, Some(0xd), "Di's", &version, &json!({})),
        feature(5, Some(0xa), "Ada's second", &version, &about(3)),
        feature(6, Some(0xa), "Ada's third", &version, &json!({"responds_to": id(4), "responds_to_names": "Di's"})),
        feature(7, None, "Nobody's", &version, &json!({})),
    ];
    let features = format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", features.join(",\n"));
    let people = [
        person(0xa, &json!({"take_part": true, "sharing": true, "quotes": true})),
        person(0xb, &json!({"take_part": true, "sharing": true, "quotes": false})),
        person(0xc, &json!({"take_part": true, "sharing": false, "quotes": true})),
        person(0xd, &json!({"take_part": true, "sharing": true, "quotes": true})),
    ];
    let gone = json!({"at": "2026-05-12T16:00:00Z", "format": 1, "is": "withdrawn", "participant": id(0xd)});
    let files = [
        ("contributions.geojson", features),
        ("people.jsonl", people.map(|line| line + "\n").concat()),
        ("withdrawals.jsonl", format!("{gone}\n")),
    ];
    tablet::archive(&study.path("hall.zip"), &files.map(|(path, content)| (path.to_owned(), content)));
    study
}

const PUBLIC: [&str; 4] = ["--project", "project.json", "--for", "public"];

#[test]
fn everybody_gets_only_what_its_people_agreed_to_share() {
    let study = hall("share");
    let told = converted(&study, &[&["hall.zip", "-o", "public.geojson"], &PUBLIC[..]].concat());
    assert_eq!(
        told,
        "public.geojson: 4 of 7 contributions\n\
         public.geojson: 1 left out, which were taken back\n\
         public.geojson: 2 left out, of people who have not agreed to sharing, or of whom nobody knows\n"
    );
    let text = fs::read_to_string(study.path("public.geojson")).unwrap();
    for there in ["Ada's\"", "Ada's second", "Ada's third", &id(2)] {
        assert!(text.contains(there), "{there}: {text}");
    }
    // Bo is not quoted, not even in the name that Ada's contribution is about.
    for not_there in ["Bo's", "Cy's", "Di's", "Nobody's", "own words", "participant"] {
        assert!(!text.contains(not_there), "{not_there}: {text}");
    }
    assert!(text.contains("about_id\":\"00000000-0000-4000-8000-000000000002"), "what is there is linked");
    for gone in [3, 4] {
        assert!(!text.contains(&id(gone)), "nothing leads to {gone}: {text}");
    }
}

#[test]
fn the_public_package_holds_the_very_same() {
    let study = hall("same");
    let mut package = command();
    package.current_dir(&study.folder).args(["package", "hall.zip", "-o", "public.zip"]).args(PUBLIC);
    assert_eq!(package.output().unwrap().status.code(), Some(0));
    converted(&study, &[&["hall.zip", "-o", "direct.ndjson"], &PUBLIC[..]].concat());
    let told = converted(&study, &["public.zip", "-o", "packed.ndjson", "--for", "public"]);
    assert_eq!(told, "packed.ndjson: 4 of 4 contributions\n", "nothing is left to be asked");
    let read = |name: &str| fs::read_to_string(study.path(name)).unwrap();
    assert_eq!(read("direct.ndjson"), read("packed.ndjson"));
}

#[test]
fn where_the_input_does_not_know_the_people_it_is_said_plainly() {
    let study = hall("unknown");
    let mut merge = command();
    merge.current_dir(&study.folder).args(["merge", "hall.zip", "-o", "all.geojson"]);
    assert_eq!(merge.output().unwrap().status.code(), Some(0));
    let told = converted(&study, &[&["all.geojson", "-o", "public.ndjson"], &PUBLIC[..]].concat());
    assert!(told.contains("public.ndjson: 6 of 6 contributions\n"), "{told}");
    assert!(
        told.contains("whether people agreed to sharing is not known from this input, and was not asked"),
        "{told}"
    );
    // A package for the team from which somebody has taken the people is not taken for a public one.
    let all = fs::read_to_string(study.path("all.geojson")).unwrap();
    let files = [("contributions.geojson", all), ("datapackage.json", "{}".to_owned())];
    tablet::archive(&study.path("none.zip"), &files.map(|(path, content)| (path.to_owned(), content)));
    let output = convert(&study, &[&["none.zip", "-o", "none.ndjson"], &PUBLIC[..]].concat());
    assert!(text_of(&output).contains("whether people agreed to sharing is not known"), "{}", text_of(&output));

    let told = converted(&study, &["all.geojson", "-o", "team.ndjson", "--project", "project.json"]);
    assert_eq!(told, "team.ndjson: 6 of 6 contributions\n", "for the team nobody asks");
}

#[test]
fn what_was_taken_back_is_left_out_for_the_team_too_and_the_withdrawal_is_passed_on() {
    let study = hall("gone");
    let told = converted(&study, &["hall.zip", "-o", "team.geojson", "--project", "project.json"]);
    assert!(told.contains("team.geojson: 1 left out, which were taken back\n"), "{told}");
    let text = fs::read_to_string(study.path("team.geojson")).unwrap();
    assert!(text.contains("Bo's own words") && !text.contains(&format!("\"participant\":\"{}\",\"project", id(0xd))));
    let listed = format!("\"withdrawals\":[{{\"at\":\"2026-05-12T16:00:00Z\",\"participant\":\"{}\"}}]", id(0xd));
    assert!(text.contains(&listed), "{text}");
    converted(&study, &[&["hall.zip", "-o", "public.geojson"], &PUBLIC[..]].concat());
    assert!(!fs::read_to_string(study.path("public.geojson")).unwrap().contains("withdrawals"), "nobody else needs it");

    // The header of a file of features is heeded as well, though it stands at the end.
    let old = fs::read_to_string(study.path("team.geojson")).unwrap();
    let theirs = feature(4, Some(0xd), "Di's", "", &json!({}));
    let both = old.replacen("\"features\":[\n", &format!("\"features\":[\n{theirs},\n"), 1);
    fs::write(study.path("old.geojson"), both).unwrap();
    let output = convert(&study, &["old.geojson", "-o", "new.csv"]);
    assert!(text_of(&output).contains("new.csv: 6 of 7 contributions\nnew.csv: 1 left out, which were taken back\n"));
    assert!(!fs::read_to_string(study.path("new.csv")).unwrap().lines().any(|line| line.starts_with(&id(4))));
}

fn text_of(output: &Output) -> String {
    text(&output.stderr)
}

#[test]
fn of_two_versions_of_which_one_is_somebodys_who_left_none_is_written() {
    let study = hall("versions");
    let other = feature(4, Some(0xa), "Ada's version", "", &json!({"rev": 2}));
    let mut merge = command();
    merge.current_dir(&study.folder).args(["merge", "hall.zip", "-o", "all.geojson"]);
    assert_eq!(merge.output().unwrap().status.code(), Some(0));
    let all = fs::read_to_string(study.path("all.geojson")).unwrap();
    let theirs = feature(4, Some(0xd), "Di's", "", &json!({}));
    for (one, two) in [(&theirs, &other), (&other, &theirs)] {
        let both = all.replacen("\"features\":[\n", &format!("\"features\":[\n{one},\n{two},\n"), 1);
        fs::write(study.path("both.geojson"), both).unwrap();
        let output = convert(&study, &["both.geojson", "-o", "out.csv", "--force"]);
        assert!(text_of(&output).contains("1 left out, which were taken back"), "{}", text_of(&output));
        assert!(!fs::read_to_string(study.path("out.csv")).unwrap().contains("Ada's version"));
    }
}

#[test]
fn programs_get_the_numbers_and_the_problems() {
    let study = hall("json");
    let output = convert(&study, &[&["hall.zip", "-o", "public.csv", "--json"], &PUBLIC[..]].concat());
    assert_eq!(output.status.code(), Some(0));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let summary = json!({
        "contributions": 7, "written": 4, "withdrawn": 1, "not_agreed": 2, "another_project": 0, "problems": 0,
    });
    assert_eq!((&told["output"], &told["summary"]), (&json!("public.csv"), &summary));

    fs::write(study.path("bad.csv"), ["name,lon,lat\n".to_owned(), "Hill,1\n".repeat(150)].concat()).unwrap();
    let output = convert(&study, &["bad.csv", "-o", "bad.geojson", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let file = &told["files"][0];
    assert_eq!((&file["name"], &file["features"]), (&json!("bad.csv"), &json!(150)));
    assert_eq!(file["problems"].as_array().unwrap().len(), 100);
    assert_eq!(file["more_problems"], json!({"not-a-feature": 50}));
    let first = &file["problems"][0];
    assert_eq!((&first["code"], &first["feature"]), (&json!("not-a-feature"), &json!(1)));
    assert!(first["message"].as_str().unwrap().contains("2 cells where the first line has 3"), "{first}");
    let both = convert(&study, &["bad.csv", "--to", "csv", "-o", "-", "--json"]);
    assert!(text_of(&both).contains("Both --json and --output - write to standard output"));
}

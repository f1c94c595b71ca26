//! Mentions of one place, from a folder of files to a column of the tables: suggested, looked through in a spreadsheet
//! with all its habits, read back, and never merged.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod handed;
mod tablet;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use handed::{command, folder};
use serde_json::{Value, json};

/// A folder with `all.geojson` and `project.json`.
fn study(name: &str) -> PathBuf {
    let within = folder(&format!("places-{name}"));
    fs::write(within.join("project.json"), tablet::PROJECT).unwrap();
    geojson(&within.join("all.geojson"), &ALL);
    within
}

/// Number, name, latitude, longitude, whether its point was moved.
type One<'a> = (u32, &'a str, f64, f64, bool);

const ALL: [One; 7] = [
    (1, "Southall Park", 51.5057, -0.3715, false),
    (2, "southall park", 51.505_75, -0.3714, false),
    (3, "ਸਾਊਥਾਲ ਪਾਰਕ", 51.5058, -0.3717, false),
    (4, "the park", 51.5057, -0.3715, true),
    (5, "=Noor Masjid", 51.51, -0.37, false),
    (6, "নূর মসজিদ", 51.510_05, -0.370_03, false),
    (7, "Southall Station", 51.5057, -0.3715, false),
];

fn id(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn geojson(path: &Path, all: &[One]) {
    let feature = |(number, name, lat, lon, masked): &One| {
        let mut properties = json!({
            "contribution_id": id(*number), "format": 1, "kind": "asset", "project": "walks", "project_version": "0",
            "rev": 1, "status": "complete", "entry_mode": "self", "created_at": "2026-05-12T15:04:05Z",
            "updated_at": "2026-05-12T15:04:05Z", "name": name,
        });
        if *masked {
            properties["location_masked"] = Value::Bool(true);
        }
        let geometry = json!({"type": "Point", "coordinates": [lon, lat]});
        json!({"type": "Feature", "id": id(*number), "geometry": geometry, "properties": properties})
    };
    let features: Vec<Value> = all.iter().map(feature).collect();
    fs::write(path, json!({"type": "FeatureCollection", "features": features}).to_string()).unwrap();
}

fn run(within: &Path, arguments: &[&str]) -> Output {
    command().args(arguments).current_dir(within).output().unwrap()
}

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), &output.stderr].concat()).into_owned()
}

/// Runs it, which has to end with this status, and gives what it says.
fn ends(within: &Path, status: i32, arguments: &[&str]) -> String {
    let output = run(within, arguments);
    assert_eq!(output.status.code(), Some(status), "{arguments:?}: {}", words(&output));
    words(&output)
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

/// Cells of a table of ours by the heads of their columns.
fn rows(path: &Path) -> Vec<std::collections::BTreeMap<String, String>> {
    let text = text(path);
    let mut table = csv::Reader::from_reader(text.strip_prefix('\u{feff}').unwrap().as_bytes());
    table.deserialize().map(Result::unwrap).collect()
}

/// Writes a decision into every row, by the number of its contribution.
fn decide(path: &Path, decision: impl Fn(u32) -> &'static str) {
    let line = |row: &std::collections::BTreeMap<String, String>| {
        let number: u32 = row["contribution_id"][24..].parse().unwrap();
        format!("{},{},{}\r\n", row["place_id"], decision(number), row["contribution_id"])
    };
    let lines: String = rows(path).iter().map(line).collect();
    let text = format!("\u{feff}place_id,decision,contribution_id\r\n{lines}");
    fs::write(path, text).unwrap();
}

#[test]
fn a_table_is_written_that_a_spreadsheet_opens_and_nothing_else_changes() {
    let within = study("table");
    let before = text(&within.join("all.geojson"));
    let said = ends(&within, 1, &["places", "all.geojson", "--output", "places.csv"]);
    assert!(
        said.contains("2 places with 5 mentions") && said.contains("1, private, their points were moved"),
        "{said}"
    );
    let rows = rows(&within.join("places.csv"));
    let found: Vec<_> = rows.iter().map(|row| (row["name"].as_str(), row["mentions"].as_str())).collect();
    assert_eq!(
        found,
        [
            ("'=Noor Masjid", "2"),
            ("নূর মসজিদ", "2"),
            ("Southall Park", "3"),
            ("southall park", "3"),
            ("ਸਾਊਥਾਲ ਪਾਰਕ", "3"),
        ]
    );
    assert!(rows.iter().all(|row| row["decision"].is_empty() && row["place_id"].starts_with("place-")));
    assert_eq!((rows[3]["similarity"].as_str(), rows[3]["metres"].as_str()), ("100", "9"));
    assert!(rows[3]["map"].starts_with("https://www.openstreetmap.org/?mlat=51.50575&mlon=-0.3714"), "{:?}", rows[3]);
    assert_eq!(text(&within.join("all.geojson")), before);
    let said = ends(&within, 2, &["places", "all.geojson", "--output", "places.csv"]);
    assert!(said.contains("--force"), "{said}");
}

#[test]
fn what_spreadsheets_do_to_a_table_is_survived() {
    let within = study("habits");
    ends(&within, 1, &["places", "all.geojson", "--output", "places.csv"]);
    let place = rows(&within.join("places.csv"))[3]["place_id"].clone();
    let (one, other) = (id(1), id(2));
    let cases = [
        // Semicolons, no mark, another order of columns and rows, a column more, letters of one country, an empty row.
        format!("my notes;contribution_id;decision;place_id\n\u{e9} it's \"so\";{other};Same ;{place}\n;;;\n\"a;b\";{one};YES;{place}\n").into_bytes().into_iter().filter(|byte| *byte != 0xC3).collect(),
        format!("\u{feff}sep=;\r\n\"place_id\";\"decision\";\"contribution_id\"\r\n\"{place}\";\"same\";\"{other}\"\r\n{place};yes;{}\r\n", one.to_uppercase()).into_bytes(),
        format!("place_id\tdecision\tcontribution_id\tname\r\n{place}\tsame\t{one}\tSouthall P\u{e4}rk\r\n{place}\tsame\t{other}\t12.05.2026\r\n").into_bytes(),
        format!("\u{feff}place_id\tdecision\tcontribution_id\r\n{place}\tsame\t{one}\r\n{place}\tsame\t{other}\r\n")
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect(),
    ];
    for (number, bytes) in cases.iter().enumerate() {
        fs::write(within.join("back.csv"), bytes).unwrap();
        let arguments = ["places", "all.geojson", "--review", "back.csv", "--output", "again.csv", "--force"];
        let said = ends(&within, 1, &arguments);
        let rows = rows(&within.join("again.csv"));
        let same: Vec<_> =
            rows.iter().filter(|row| row["decision"] == "same").map(|row| &row["contribution_id"]).collect();
        assert_eq!((same.len(), rows.len()), (2, 5), "{number}: {said}");
        assert!(same.contains(&&one) && same.contains(&&other), "{number}: {same:?}");
        if number == 0 {
            let notes: Vec<&str> =
                rows.iter().map(|row| row["my notes"].as_str()).filter(|note| !note.is_empty()).collect();
            assert_eq!(notes.len(), 2, "{notes:?}");
            assert!(notes.contains(&"a;b"), "{notes:?}");
        }
    }
}

#[test]
fn a_table_that_contradicts_itself_is_told_by_row_and_nothing_is_written() {
    let within = study("contradictions");
    let (one, other) = (id(1), id(2));
    let head = "place_id,decision,contribution_id\r\n";
    let cases = [
        (format!("a,same,{one}\r\nb,same,{one}\r\n"), "row 3: the contribution is the same as another place in row 2"),
        (
            format!("a,same,{one}\r\na,different,{one}\r\n"),
            "row 3: the contribution is the same here and different in row 2",
        ),
        (format!("a,same,{other}\r\na,perhaps,{one}\r\n"), "row 3: the decision “perhaps” is none of same, different"),
        ("a,same,12345\r\n".to_owned(), "row 2: “12345” is no contribution_id"),
        (format!(",same,{one}\r\n"), "row 2: a decision without a place_id"),
        (format!("{},same,{one}\r\n", "x".repeat(201)), "row 2: the place_id is longer than 200 characters"),
    ];
    for (rows, expected) in cases {
        fs::write(within.join("back.csv"), format!("{head}{rows}")).unwrap();
        let review = ["places", "all.geojson", "--review", "back.csv", "--output", "again.csv"];
        let convert = ["convert", "all.geojson", "--places", "back.csv", "--output", "t.csv"];
        let package = [
            "package",
            "all.geojson",
            "--project",
            "project.json",
            "--for",
            "team",
            "--places",
            "back.csv",
            "--output",
            "t.zip",
        ];
        for arguments in [&review[..], &convert, &package] {
            let said = ends(&within, 2, arguments);
            assert!(said.contains(&format!("back.csv, {expected}")), "{expected}: {said}");
        }
        assert!(["again.csv", "t.csv", "t.zip"].iter().all(|file| !within.join(file).exists()), "{expected}");
    }
    fs::write(within.join("back.csv"), "a,b,c\r\n1,2,3\r\n").unwrap();
    let said = ends(&within, 2, &["places", "all.geojson", "--review", "back.csv", "--output", "again.csv"]);
    assert!(said.contains("back.csv has no column contribution_id"), "{said}");
}

#[test]
fn a_decision_stays_when_more_tablets_come_and_when_fewer_do() {
    let within = study("tablets");
    ends(&within, 1, &["places", "all.geojson", "--output", "places.csv"]);
    decide(&within.join("places.csv"), |number| if number == 3 { "different" } else { "same" });
    let review = |inputs: &[&str], status: i32| {
        let mut arguments = vec!["places"];
        arguments.extend(inputs);
        arguments.extend(["--review", "places.csv", "--output", "again.csv", "--force"]);
        ends(&within, status, &arguments)
    };
    review(&["all.geojson"], 0);
    let settled = text(&within.join("again.csv"));
    fs::copy(within.join("again.csv"), within.join("places.csv")).unwrap();
    review(&["all.geojson"], 0);
    assert_eq!(text(&within.join("again.csv")), settled, "what is decided is written again as it is");

    geojson(
        &within.join("more.geojson"),
        &[(8, "Southall Parc", 51.5057, -0.3716, false), (9, "Park", 51.6, -0.3, false)],
    );
    let said = review(&["all.geojson", "more.geojson"], 1);
    assert!(said.contains("open        1"), "{said}");
    let before = rows(&within.join("places.csv"));
    let after = rows(&within.join("again.csv"));
    for row in &before {
        let same = after.iter().find(|other| other["contribution_id"] == row["contribution_id"]).unwrap();
        assert_eq!((&same["place_id"], &same["decision"]), (&row["place_id"], &row["decision"]));
    }
    let new: Vec<_> = after.iter().filter(|row| row["decision"].is_empty()).collect();
    assert_eq!((new.len(), &new[0]["contribution_id"]), (1, &id(8)));
    assert!(before.iter().any(|row| row["place_id"] == new[0]["place_id"]));

    // Only another file: decisions stay, names don't.
    let said = review(&["more.geojson"], 1);
    assert!(said.contains("row 2: none of the files holds this contribution; the decision is kept"), "{said}");
    let kept = rows(&within.join("again.csv"));
    assert_eq!(kept.len(), before.len());
    assert!(kept.iter().all(|row| row["name"].is_empty() && !row["decision"].is_empty()), "{kept:?}");
}

#[test]
fn confirmed_places_become_a_column_and_change_no_contribution() {
    let within = study("column");
    let convert = |arguments: &[&str]| {
        let base = ["convert", "all.geojson", "--project", "project.json", "--force"];
        ends(&within, 0, &[&base[..], arguments].concat());
    };
    ends(&within, 1, &["places", "all.geojson", "--output", "places.csv"]);
    convert(&["--places", "places.csv", "--output", "none.csv"]);
    assert!(!text(&within.join("none.csv")).contains("place_id"), "nothing is confirmed yet");
    decide(&within.join("places.csv"), |number| if number == 2 { "" } else { "same" });
    // A private place gets none, whatever stands in the table.
    let park = rows(&within.join("places.csv"))[2]["place_id"].clone();
    let table = text(&within.join("places.csv")) + &format!("{park},same,{}\r\n", id(4));
    fs::write(within.join("places.csv"), table).unwrap();

    for audience in ["team", "public"] {
        convert(&["--for", audience, "--places", "places.csv", "--output", "study.csv"]);
        let placed: Vec<_> = rows(&within.join("study.csv"))
            .iter()
            .filter(|row| !row["place_id"].is_empty())
            .map(|row| row["contribution_id"][24..].parse::<u32>().unwrap())
            .collect();
        assert_eq!(placed, [1, 3, 5, 6], "{audience}");
    }
    for form in ["study.gpkg", "study.parquet", "study.kml", "study.xlsx"] {
        convert(&["--places", "places.csv", "--output", form]);
    }
    assert!(text(&within.join("study.kml")).contains(&park));

    // The exchange format has no place for it, and what comes back from a table or a database is as it was.
    convert(&["--output", "plain.geojson"]);
    convert(&["--places", "places.csv", "--output", "placed.geojson"]);
    let plain = text(&within.join("plain.geojson"));
    let features = |text: &str| {
        text.lines().filter(|line| line.starts_with("{\"geometry\"")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(features(&text(&within.join("placed.geojson"))), features(&plain));
    convert(&["--places", "places.csv", "--output", "study.csv"]);
    for table in ["study.csv", "study.gpkg"] {
        let back = ["convert", table, "--project", "project.json", "--force", "--output", "back.geojson"];
        ends(&within, 0, &back);
        let mut back: Vec<_> = features(&text(&within.join("back.geojson")))
            .iter()
            .map(|line| line.trim_end_matches(',').to_owned())
            .collect();
        let mut plain: Vec<_> = features(&plain).iter().map(|line| line.trim_end_matches(',').to_owned()).collect();
        back.sort();
        plain.sort();
        assert_eq!(back, plain, "{table}");
    }
}

#[test]
fn a_package_says_what_the_column_means() {
    let within = study("package");
    ends(&within, 1, &["places", "all.geojson", "--output", "places.csv"]);
    decide(&within.join("places.csv"), |_| "same");
    let package = |arguments: &[&str]| {
        let base = ["package", "all.geojson", "--project", "project.json", "--for", "team", "--force"];
        ends(&within, 0, &[&base[..], arguments].concat());
    };
    package(&["--output", "plain.zip"]);
    package(&["--places", "places.csv", "--output", "placed.zip"]);
    let entry = |archive: &str, name: &str| {
        let mut zip = zip::ZipArchive::new(fs::File::open(within.join(archive)).unwrap()).unwrap();
        std::io::read_to_string(zip.by_name(name).unwrap()).unwrap()
    };
    assert!(!entry("plain.zip", "contributions.csv").contains("place_id"));
    let table = entry("placed.zip", "contributions.csv");
    assert!(table.lines().next().unwrap().contains("category,place_id,name"), "{table}");
    let codebook = entry("placed.zip", "codebook.csv");
    assert!(codebook.contains("confirmed by a researcher one by one"), "{codebook}");
    assert!(entry("placed.zip", "datapackage.json").contains("\"place_id\""));
    assert_eq!(entry("placed.zip", "contributions.geojson"), entry("plain.zip", "contributions.geojson"));
}

#[test]
fn the_same_is_told_for_programs() {
    let within = study("json");
    let output = run(&within, &["places", "all.geojson", "--output", "places.csv", "--json"]);
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    let expected = json!({
        "places": 2, "open": 5, "same": 0, "different": 0, "compared": 6, "private": 1, "whole_area": 0, "without_name": 0,
    });
    assert_eq!((&said["summary"], &said["output"]), (&expected, &json!("places.csv")));
}

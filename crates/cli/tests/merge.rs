//! `common-ground merge` as a researcher uses it: real files in real folders.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod handed;

use std::io::Write as _;
use std::path::Path;
use std::process::{Output, Stdio};

use common_ground_core::{Answer, Uuid};
use handed::{File, command, folder, geojson, item, lines, media, person, rezipped, sitting, withdrawal, zip};
use serde_json::Value;

fn merge(within: &Path, arguments: &[&str]) -> Output {
    command().arg("merge").args(arguments).current_dir(within).output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Merges and gives the summary; panics where the exit status is not this one.
fn summary(within: &Path, arguments: &[&str], status: i32) -> Value {
    let output = merge(within, &[arguments, &["--json"]].concat());
    assert_eq!(output.status.code(), Some(status), "{}", told(&output));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    told["summary"].clone()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|cause| panic!("{}: {cause}", path.display()))
}

/// Two tablets that met once: some things are on both, one was changed on both, somebody took everything back.
fn two_tablets(within: &Path) {
    let shared = item(1, 1, "both have it");
    let mut with_photo = item(5, 1, "with a photo");
    with_photo.answers.insert("photo".to_owned(), Answer::Text(media(21)));
    let a = File {
        items: vec![shared.clone(), item(2, 1, "old"), item(3, 2, "changed on A"), with_photo],
        people: vec![person(7), person(8)],
        sittings: vec![sitting(1)],
        media: vec![(media(21), vec![1, 2, 3])],
        ..File::default()
    };
    let mut theirs = item(4, 1, "said by 8");
    theirs.provenance.participant = Some(Uuid::from_u128(8).to_string());
    let b = File {
        items: vec![shared, item(2, 2, "new"), item(3, 2, "changed on B"), theirs],
        people: vec![person(8)],
        gone: vec![withdrawal(8)],
        sittings: vec![sitting(1), sitting(2)],
        ..File::default()
    };
    zip(&within.join("a.zip"), &a);
    zip(&within.join("b.zip"), &b);
}

#[test]
fn what_tablets_have_handed_over_becomes_one_file() {
    let within = folder("merge-one-file");
    two_tablets(&within);
    let output = merge(&within, &["a.zip", "b.zip", "--output", "all.zip"]);
    let words = told(&output);
    assert_eq!(output.status.code(), Some(1), "there is a conflict to look at: {words}");
    for line in [
        "2 files merged into all.zip (",
        "contributions   4 (3 new, 1 updated)",
        "already there   1",
        "older           1",
        "in conflict     1; both versions are in all.conflicts.csv",
        "withdrawn       1, taken out",
        "people          1\n",
        "sessions        2\n",
        "withdrawals     1; they stay in the file",
        "media           1\n",
    ] {
        assert!(words.contains(line), "{line:?} in {words}");
    }
    let report = read(&within.join("all.conflicts.csv"));
    assert!(report.starts_with("\u{feff}what,id,kind,name,rev,"), "{report}");
    assert_eq!(report.lines().count(), 2, "{report}");
    assert!(report.contains("changed on A") && report.contains("changed on B") && report.contains(",why,"), "{report}");
    assert!(report.contains("a.zip") && report.contains("b.zip"));
    let whole = std::fs::read(within.join("all.zip")).unwrap();
    let holds = |text: &str| whole.windows(text.len()).any(|bytes| bytes == text.as_bytes());
    assert!(!holds("said by 8") && !holds("CODE-8"), "nothing of who took it back is left");
    assert!(holds("\"is\":\"withdrawn\""), "the withdrawal is");
}

#[test]
fn the_order_of_files_never_matters_and_merging_again_changes_nothing() {
    let within = folder("merge-order");
    two_tablets(&within);
    for (ending, all) in [("zip", ["a.zip", "b.zip"]), ("geojson", ["b.zip", "a.zip"])] {
        let name = |of: &str| format!("{of}.{ending}");
        merge(&within, &[all[0], all[1], "-o", &name("one"), "--force"]);
        merge(&within, &[all[1], all[0], "-o", &name("other"), "--force"]);
        let bytes = |of: &str| std::fs::read(within.join(name(of))).unwrap();
        assert!(bytes("one") == bytes("other"), "byte by byte, whatever the order");
        let found = summary(&within, &[&name("one"), "-o", &name("again"), "--force"], 0);
        assert!(bytes("one") == bytes("again"), "byte by byte, merged again: {found}");
        let old = summary(&within, &[&name("one"), "a.zip", "-o", &name("again"), "--force"], 1);
        assert_eq!((&old["in_conflict"], &old["updated"]), (&1.into(), &1.into()), "an old file is told again: {old}");
        assert!(bytes("one") == bytes("again"), "byte by byte, with an old file again");
    }
}

#[test]
fn a_withdrawal_is_kept_and_an_older_file_does_not_bring_the_answers_back() {
    let within = folder("merge-withdrawn");
    two_tablets(&within);
    for ending in ["zip", "geojson"] {
        let (first, second) = (format!("first.{ending}"), format!("second.{ending}"));
        let mut theirs = item(4, 9, "said by 8 and changed later");
        theirs.provenance.participant = Some(Uuid::from_u128(8).to_string());
        geojson(&within.join("old.geojson"), &[theirs]);
        merge(&within, &["b.zip", "-o", &first]);
        let found = summary(&within, &[&first, "old.geojson", "-o", &second], 0);
        assert_eq!((&found["withdrawn"], &found["withdrawals"]), (&1.into(), &1.into()), "{ending}: {found}");
    }
    assert!(read(&within.join("second.geojson")).contains("\"withdrawals\":[{\"at\":"));
}

#[test]
fn folders_patterns_lines_and_standard_input_are_read() {
    let within = folder("merge-inputs");
    std::fs::create_dir_all(within.join("in/deeper")).unwrap();
    geojson(&within.join("in/a.geojson"), &[item(1, 1, "a")]);
    lines(&within.join("in/deeper/b.ndjson"), &[item(2, 1, "b"), item(3, 1, "c")]);
    std::fs::write(within.join("in/readme.txt"), "not data").unwrap();
    std::fs::write(within.join("in/.hidden.geojson"), "not data").unwrap();
    geojson(&within.join("c.geojson"), &[item(4, 1, "d")]);
    let found = summary(&within, &["in", "[a-c].geo*", "c.geojson", "-o", "all.geojson"], 0);
    assert_eq!((&found["contributions"], &found["already_there"]), (&4.into(), &0.into()), "each file once: {found}");

    let mut child = command()
        .args(["merge", "-", "in", "--output", "-"])
        .current_dir(&within)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let piped = std::fs::read(within.join("c.geojson")).unwrap();
    child.stdin.take().unwrap().write_all(&piped).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), read(&within.join("all.geojson")));

    for nothing in ["nothing-*.geojson", "in/readme.txt", "not-there.zip"] {
        assert_eq!(merge(&within, &[nothing, "-o", "x.zip"]).status.code(), Some(2), "{nothing}");
        assert!(!within.join("x.zip").exists());
    }
}

#[test]
fn nothing_is_overwritten_silently_and_nothing_half_written_is_left() {
    let within = folder("merge-force");
    geojson(&within.join("a.geojson"), &[item(1, 1, "a")]);
    geojson(&within.join("b.geojson"), &[item(1, 1, "b")]);
    std::fs::write(within.join("all.geojson"), "precious").unwrap();
    let output = merge(&within, &["a.geojson", "-o", "all.geojson"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(told(&output).contains("all.geojson is there already; --force replaces it."));
    assert_eq!(read(&within.join("all.geojson")), "precious");
    std::fs::write(within.join("look.csv"), "precious").unwrap();
    let output = merge(&within, &["a.geojson", "b.geojson", "-o", "new.geojson", "--conflicts", "look.csv"]);
    assert!(told(&output).contains("look.csv is there already"), "{}", told(&output));
    assert_eq!(read(&within.join("look.csv")), "precious");
    assert!(!within.join("new.geojson").exists());

    assert_eq!(merge(&within, &["a.geojson", "-o", "all.geojson", "--force"]).status.code(), Some(0));
    assert!(read(&within.join("all.geojson")).contains("common_ground"));
    let into_itself = merge(&within, &["all.geojson", "a.geojson", "-o", "all.geojson", "--force"]);
    assert_eq!(into_itself.status.code(), Some(0), "a file may be merged into itself");
    assert_eq!(merge(&within, &["a.geojson", "-o", "no-such-folder/x.zip"]).status.code(), Some(2));
    assert_eq!(merge(&within, &["a.geojson", "-o", "all.xlsx"]).status.code(), Some(2));
    let left: Vec<_> = within.read_dir().unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains("part")), "{left:?}");
}

#[test]
fn bad_features_cost_only_themselves_and_are_told_with_their_place() {
    let within = folder("merge-bad-features");
    let good = [item(1, 1, "a"), item(2, 1, "b")];
    geojson(&within.join("good.geojson"), &good);
    let text = read(&within.join("good.geojson"));
    std::fs::write(within.join("bad.geojson"), text.replacen("[11.25,43.77]", "[11.25,99.0]", 1)).unwrap();
    let output = merge(&within, &["bad.geojson", "-o", "all.geojson"]);
    assert_eq!(output.status.code(), Some(1));
    let words = told(&output);
    let line = format!("bad.geojson: feature 1, id {}, geometry, byte ", good[0].id);
    assert!(
        words.contains(&line) && words.contains("out of range; the feature was left out ([11.25,99.0])"),
        "{words}"
    );
    assert!(words.contains("unreadable      1, left out"), "{words}");
    let output = merge(&within, &["bad.geojson", "-o", "again.geojson", "--json"]);
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    let problem = &json["files"][0]["problems"][0];
    assert_eq!(
        (&problem["code"], &problem["feature"], &problem["path"]),
        (&"out-of-range".into(), &1.into(), &"geometry".into())
    );
}

#[test]
fn a_file_that_cannot_be_read_keeps_everything_from_being_written_unless_one_says_otherwise() {
    let within = folder("merge-unreadable");
    geojson(&within.join("good.geojson"), &[item(1, 1, "a")]);
    let text = read(&within.join("good.geojson"));
    let cut = &text[..text.len() - 40];
    let newer = text.replace("\"format\":1", "\"format\":2");
    let cases = [
        ("newer.geojson", newer.as_bytes(), "written by a newer version of Common Ground", 1),
        ("cut.geojson", cut.as_bytes(), "the file ends too early", 1),
        ("page.geojson", b"<html></html>", "this is not JSON", 1),
        ("cut.zip", b"PK\x03\x04 and nothing more", "damaged, or cut off", 1),
    ];
    for (name, bytes, why, contributions) in cases {
        std::fs::write(within.join(name), bytes).unwrap();
        let output = merge(&within, &["good.geojson", name, "-o", "all.geojson"]);
        let words = told(&output);
        assert_eq!(output.status.code(), Some(2), "{words}");
        assert!(words.contains(why) && words.contains(&format!("Nothing was written, because of {name}.")), "{words}");
        assert!(!within.join("all.geojson").exists(), "{name}");
        let found = summary(&within, &["good.geojson", name, "-o", "some.geojson", "--skip-unreadable", "--force"], 1);
        assert_eq!(found["contributions"], contributions, "{name}: {found}");
    }
}

#[test]
fn people_of_a_newer_version_are_not_lost_by_an_older_program() {
    let within = folder("merge-newer-people");
    let newer = person(7).to_json().replace("\"format\":1", "\"format\":2");
    let whole = [("contributions.geojson", text_of(&within)), ("people.jsonl", newer.into_bytes())];
    rezipped(&within.join("newer.zip"), "", &whole);
    let output = merge(&within, &["newer.zip", "-o", "all.zip"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(told(&output).contains("people.jsonl, line 1: written by a newer version"), "{}", told(&output));
}

#[test]
fn files_of_different_projects_are_not_mixed_by_mistake() {
    let within = folder("merge-projects");
    let mut other = item(2, 1, "b");
    other.project = "ealing".to_owned();
    geojson(&within.join("a.geojson"), &[item(1, 1, "a")]);
    geojson(&within.join("b.geojson"), &[other]);
    let output = merge(&within, &["a.geojson", "b.geojson", "-o", "all.geojson"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(told(&output).contains("demo (a.geojson), ealing (b.geojson)"), "{}", told(&output));
    let found = summary(&within, &["a.geojson", "b.geojson", "-o", "all.geojson", "--several-projects"], 0);
    assert_eq!(found["contributions"], 2);
}

#[test]
fn other_tools_features_come_in_when_one_says_what_they_are() {
    let within = folder("merge-foreign");
    let text = r#"{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"title":"Library"}}]}"#;
    std::fs::write(within.join("osm.geojson"), text).unwrap();
    let output = merge(&within, &["osm.geojson", "-o", "all.geojson"]);
    assert!(told(&output).contains("osm.geojson: feature 1, id "), "{}", told(&output));
    let with = [
        "osm.geojson",
        "-o",
        "all.geojson",
        "--force",
        "--kind",
        "asset",
        "--name-property",
        "title",
        "--project",
        "demo",
    ];
    assert_eq!(summary(&within, &with, 1)["contributions"], 1);
    assert!(read(&within.join("all.geojson")).contains("\"name\":\"Library\""));
}

#[test]
fn photos_come_along_and_what_is_missing_or_differs_is_told() {
    let within = folder("merge-media");
    let with = |id: u128, photo: u128| {
        let mut item = item(id, 1, "photo");
        item.answers.insert("photo".to_owned(), Answer::Text(media(photo)));
        item
    };
    let a = File {
        items: vec![with(1, 21), with(2, 22), with(3, 23)],
        media: vec![(media(21), vec![1; 1000]), (media(22), vec![2; 10])],
        ..File::default()
    };
    let b = File {
        items: vec![with(2, 22)],
        media: vec![(media(22), vec![3; 11]), (media(29), vec![9])],
        ..File::default()
    };
    zip(&within.join("a.zip"), &a);
    zip(&within.join("b.zip"), &b);
    let found = summary(&within, &["a.zip", "b.zip", "-o", "all.zip"], 1);
    let of = |key: &str| found[key].as_u64().unwrap();
    assert_eq!((of("media"), of("media_missing"), of("media_differ")), (2, 1, 1), "{found}");
    let mut archive = ::zip::ZipArchive::new(std::fs::File::open(within.join("all.zip")).unwrap()).unwrap();
    let mut names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    names.sort();
    let tables =
        ["contributions.geojson", &media(21), &media(22), "people.jsonl", "sessions.jsonl", "withdrawals.jsonl"];
    assert_eq!(names, tables);
    let mut bytes = Vec::new();
    std::io::copy(&mut archive.by_name(&media(22)).unwrap(), &mut bytes).unwrap();
    assert_eq!(bytes, [3; 11], "the greater one, whatever the order");
    assert_eq!(summary(&within, &["a.zip", "-o", "a.geojson"], 0)["holds_people_sessions_and_media"], false);
}

#[test]
fn an_archive_that_somebody_has_zipped_again_is_read() {
    let within = folder("merge-rezipped");
    let content = [
        ("contributions.geojson", text_of(&within)),
        ("people.jsonl", format!("{}\n", person(7).to_json()).into_bytes()),
        (media(21).leak(), vec![1, 2, 3]),
    ];
    for inside in ["", "tablet B/"] {
        rezipped(&within.join("again.zip"), inside, &content);
        let found = summary(&within, &["again.zip", "-o", "all.zip", "--force"], 0);
        assert_eq!((&found["contributions"], &found["people"]), (&1.into(), &1.into()), "in {inside:?}: {found}");
    }
}

/// The text of a file with one contribution.
fn text_of(within: &Path) -> Vec<u8> {
    let path = within.join("text.geojson");
    geojson(&path, &[item(1, 1, "a")]);
    let text = std::fs::read(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    text
}

#[test]
fn a_wrong_command_ends_with_2_and_help_shows_examples() {
    let within = folder("merge-help");
    geojson(&within.join("a.geojson"), &[item(1, 1, "a")]);
    for arguments in [&["a.geojson"][..], &["-o", "x.zip"], &["a.geojson", "-o", "-", "--json"]] {
        assert_eq!(merge(&within, arguments).status.code(), Some(2), "{arguments:?}");
    }
    let help = merge(&within, &["--help"]);
    let help = String::from_utf8(help.stdout).unwrap();
    assert!(help.contains("common-ground merge tablets/ --output all.zip") && help.contains("Exit status:"));
}

//! `common-ground check` as researchers use it: what it prints, the table, the JSON document, and how it ends.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod handed;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use common_ground_core::{Answer, Uuid};
use handed::{File, at, command, folder, geojson, item, person, sitting, zip};
use serde_json::{Value, json};

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn check(arguments: &[&Path]) -> Output {
    command().arg("check").args(arguments).output().unwrap()
}

fn everything() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/projects/everything.json")
}

fn study(path: &Path) {
    let mut first = item(1, 1, "Ring =1 on 07700 900123\u{1b}[2J");
    first.answers.insert("name".to_owned(), Answer::Text("test".to_owned()));
    first.provenance.participant = Some(Uuid::from_u128(1).to_string());
    first.provenance.device = Some("B".to_owned());
    let mut second = item(2, 1, "Quiet");
    second.created_at = at(400_000_000);
    second.updated_at = second.created_at;
    zip(
        path,
        &File { items: vec![first, second], people: vec![person(1)], sittings: vec![sitting(7)], ..File::default() },
    );
}

#[test]
fn findings_are_summed_up_and_told_each() {
    let folder = folder("check-told");
    let file = folder.join("tablet.zip");
    study(&file);
    let before = fs::read(&file).unwrap();
    let output = check(&[&file]);
    let told = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert_eq!(fs::read(&file).unwrap(), before, "nothing is changed");
    for wanted in [
        "not looked at: area, answers and consent; name the project file with --project",
        "2 contributions, 1 person, 1 session",
        "  personal                  1  what looks like a personal detail in free text",
        "  in-future                 1  times in the future",
        "3 things to look at",
        "why, character 12: looks like a phone number (“07700 900123”)",
        "name: the text says that it is a test (“test”)",
    ] {
        assert!(told.contains(wanted), "{wanted}: {told}");
    }
    assert!(!told.contains('\u{1b}'), "nothing commands the terminal");
    let with = check(&[&file, "--project".as_ref(), &everything()]);
    assert!(text(&with.stdout).contains("other-project"), "{}", text(&with.stdout));
}

#[test]
fn a_clean_file_ends_with_0_and_one_that_is_not_there_with_2() {
    let folder = folder("check-clean");
    let file = folder.join("clean.geojson");
    geojson(&file, &[item(1, 1, "Quiet in the mornings")]);
    let output = check(&[&file]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
    assert!(text(&output.stdout).ends_with("nothing to look at\n"));
    let since = check(&[&file, "--since".as_ref(), "2026-06-01".as_ref()]);
    assert_eq!(since.status.code(), Some(1), "{}", text(&since.stdout));
    assert!(text(&since.stdout).contains("before 2026-06-01T00:00:00Z"));
    for wrong in [&[Path::new("not-there")][..], &[&file, "--since".as_ref(), "May".as_ref()]] {
        assert_eq!(check(wrong).status.code(), Some(2));
    }
}

#[test]
fn the_table_opens_in_a_spreadsheet_and_the_document_says_the_same() {
    let folder = folder("check-table");
    let (file, table) = (folder.join("tablet.zip"), folder.join("findings.csv"));
    study(&file);
    let output = check(&[&file, "--output".as_ref(), &table]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).ends_with(&format!("3 things to look at, in {}\n", table.display())));
    let content = fs::read_to_string(&table).unwrap();
    let heads = "contribution_id,participant,session,device,rule,property,start,length,found,text,file\r\n";
    assert!(content.starts_with(&format!("\u{feff}{heads}")), "{content}");
    assert!(content.contains(",B,personal,why,12,12,looks like a phone number,07700 900123,"), "{content}");
    let again = check(&[&file, "--output".as_ref(), &table]);
    assert_eq!(again.status.code(), Some(2), "nothing is replaced unless that is said");

    let output = check(&[&file, "--json".as_ref()]);
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["version"], 1);
    assert_eq!(document["rules"], json!({"in-future": 1, "personal": 1, "test-entry": 1}));
    assert_eq!(document["findings"].as_array().unwrap().len(), content.lines().count() - 1);
    let personal = &document["findings"][0];
    assert_eq!(
        (&personal["rule"], &personal["start"], &personal["length"]),
        (&json!("personal"), &json!(12), &json!(12))
    );
    assert_eq!(document["totals"]["people_known"], true);
}

//! `common-ground withdraw`: what a person has taken back is in no file any more, and the withdrawal is.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod handed;

use std::path::Path;
use std::process::Output;

use common_ground_core::code::WithdrawalCode;
use common_ground_core::{Answer, Uuid};
use handed::{File, command, folder, geojson, item, media, person, zip};
use serde_json::Value;

fn run(within: &Path, arguments: &[&str]) -> Output {
    command().args(arguments).current_dir(within).output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Two people, each with a code and a place; the first with a photo. Their codes.
fn tablet(within: &Path) -> [String; 2] {
    let codes = [[1; 5], [2; 5]].map(|bits| WithdrawalCode::new(bits).to_string());
    let mut file = File::default();
    for (number, code) in (0..).zip(&codes) {
        let mut one = person(7 + number);
        one.code.clone_from(code);
        let mut said = item(1 + number, 1, ["secret", "open"][usize::try_from(number).unwrap()]);
        said.provenance.participant = Some(one.id.to_string());
        said.answers.insert("photo".to_owned(), Answer::Text(media(21 + number)));
        file.items.push(said);
        file.people.push(one);
        file.media.push((media(21 + number), format!("picture {number}").into_bytes()));
    }
    zip(&within.join("all.zip"), &file);
    codes
}

fn holds(path: &Path, text: &str) -> bool {
    std::fs::read(path).unwrap().windows(text.len()).any(|bytes| bytes == text.as_bytes())
}

#[test]
fn everything_of_a_person_is_gone_and_stays_gone() {
    let within = folder("withdraw-gone");
    let [code, _] = tablet(&within);
    let typed = code.to_lowercase().replace('-', " ");
    let output = run(&within, &["withdraw", &typed, "--in", "all.zip", "--output", "left.zip"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert!(told(&output).contains("withdrawn       1, taken out"), "{}", told(&output));
    let left = within.join("left.zip");
    for text in ["secret", "picture 0", code.as_str()] {
        assert!(holds(&within.join("all.zip"), text) && !holds(&left, text), "{text}");
    }
    for text in ["open", "picture 1", "\"is\":\"withdrawn\"", &Uuid::from_u128(7).to_string()] {
        assert!(holds(&left, text), "{text}");
    }
    let again = run(&within, &["merge", "left.zip", "all.zip", "--output", "merged.zip"]);
    assert_eq!(again.status.code(), Some(0), "{}", told(&again));
    assert!(!holds(&within.join("merged.zip"), "secret"), "an older file does not bring it back");
    let twice = run(&within, &["withdraw", &code, "--in", "left.zip", "--output", "x.zip"]);
    assert_eq!(twice.status.code(), Some(2));
    assert!(told(&twice).contains("perhaps their answers are deleted already"), "{}", told(&twice));
}

#[test]
fn several_codes_go_at_once_and_a_geojson_file_keeps_the_withdrawals_too() {
    let within = folder("withdraw-several");
    let [first, second] = tablet(&within);
    let output = run(&within, &["withdraw", &first, &second, "--in", "all.zip", "-o", "left.geojson", "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&json["summary"]["withdrawn"], &json["summary"]["contributions"]), (&2.into(), &0.into()));
    let text = std::fs::read_to_string(within.join("left.geojson")).unwrap();
    let text: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(text["common_ground"]["withdrawals"].as_array().unwrap().len(), 2);
}

#[test]
fn a_code_that_is_wrong_or_nobodys_changes_nothing() {
    let within = folder("withdraw-wrong");
    let [code, _] = tablet(&within);
    geojson(&within.join("all.geojson"), &[item(1, 1, "x")]);
    let nobody = WithdrawalCode::new([9; 5]).to_string();
    let slip = code.replacen(char::is_alphabetic, "", 1);
    let cases = [
        (slip.as_str(), "all.zip", "is no withdrawal code"),
        ("MAPLE-RIVER", "all.zip", "it has 2 parts"),
        (nobody.as_str(), "all.zip", "nobody in all.zip has the code"),
        (code.as_str(), "all.geojson", "doesn't hold the people who took part"),
        (code.as_str(), "not-there.zip", "not-there.zip: can't be read"),
    ];
    for (code, file, why) in cases {
        let output = run(&within, &["withdraw", code, "--in", file, "--output", "left.zip"]);
        assert_eq!(output.status.code(), Some(2), "{why}");
        assert!(told(&output).contains(why), "{why}: {}", told(&output));
        assert!(!within.join("left.zip").exists(), "{why}");
    }
}

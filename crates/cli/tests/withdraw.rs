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
fn the_name_of_what_is_gone_goes_from_what_others_said_about_it_and_stays_gone() {
    let within = folder("withdraw-names");
    let codes = [[1; 5], [2; 5]].map(|bits| WithdrawalCode::new(bits).to_string());
    let people = [person(7), person(8)].map(|mut one| {
        one.code.clone_from(&codes[usize::from(one.id == Uuid::from_u128(8))]);
        one
    });
    let mut all = [item(1, 1, "a"), item(2, 1, "b"), item(3, 2, "c"), item(4, 2, "d")];
    for (item, of) in all.iter_mut().zip([7, 8, 8, 8]) {
        item.provenance.participant = Some(Uuid::from_u128(of).to_string());
    }
    let (theirs, other) = (all[0].id, all[1].id);
    all[2].about = Some((theirs, Some("Rani's kitchen".to_owned())));
    all[3].responds_to = vec![(theirs, Some("Rani's garden".to_owned())), (other, Some("The mill".to_owned()))];
    zip(&within.join("all.zip"), &File { items: all.into(), people: people.into(), ..File::default() });

    let output = run(&within, &["withdraw", &codes[0], "--in", "all.zip", "--output", "left.zip"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    // What is older is merged again, and no conflict comes of it that would show the name in its report.
    let again = run(&within, &["merge", "left.zip", "all.zip", "--output", "merged.zip", "--conflicts", "lost.csv"]);
    assert_eq!(again.status.code(), Some(0), "{}", told(&again));
    let other_order = run(&within, &["merge", "all.zip", "left.zip", "--output", "other.zip"]);
    assert_eq!(other_order.status.code(), Some(0), "{}", told(&other_order));
    let converted = run(&within, &["convert", "merged.zip", "--output", "all.csv"]);
    assert_eq!(converted.status.code(), Some(0), "{}", told(&converted));
    for file in ["left.zip", "merged.zip", "other.zip", "lost.csv", "all.csv"] {
        assert!(!holds(&within.join(file), "Rani"), "{file}");
        assert!(file == "lost.csv" || holds(&within.join(file), "The mill"), "{file}");
        assert!(file == "lost.csv" || holds(&within.join(file), &theirs.to_string()), "the links stay: {file}");
    }
    assert!(std::fs::read(within.join("merged.zip")).unwrap() == std::fs::read(within.join("left.zip")).unwrap());
}

#[test]
fn a_tablets_file_that_knows_of_the_withdrawal_alone_is_converted_without_the_name() {
    let within = folder("withdraw-names-alone");
    let mut said = item(3, 1, "c");
    said.about = Some((item(1, 1, "a").id, Some("Rani's kitchen".to_owned())));
    let tablet = |gone: Vec<_>| File { items: vec![said.clone()], gone, ..File::default() };
    zip(&within.join("gone.zip"), &tablet(vec![handed::withdrawal(7)]));
    zip(&within.join("nobody.zip"), &tablet(Vec::new()));
    for (file, kept) in [("gone", false), ("nobody", true)] {
        for output in ["csv", "geojson", "gpkg"].map(|ending| format!("{file}.{ending}")) {
            let done = run(&within, &["convert", &format!("{file}.zip"), "--output", &output]);
            assert_eq!(done.status.code(), Some(0), "{}", told(&done));
            assert_eq!(holds(&within.join(&output), "Rani's kitchen"), kept, "{output}");
        }
    }
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

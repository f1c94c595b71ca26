//! `common-ground validate` as people use it: what it prints and how it ends.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod handed;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures").join(name)
}

fn command() -> Command {
    Command::new(env!("CARGO_BIN_EXE_common-ground"))
}

fn validate(files: &[&str]) -> Output {
    command().arg("validate").args(files.iter().map(|name| fixture(name))).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_good_file_ends_with_0() {
    let output = validate(&["canonical/export.geojson"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).ends_with("export.geojson: 3 of 3 features read, no problem\n"));
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn problems_are_located_and_end_with_1() {
    let cases = [
        (
            "hostile/nan.geojson",
            "nan.geojson: feature 2, coordinates, byte 594: broken JSON; the feature was left out (NaN)",
        ),
        ("hostile/unclosed-ring.geojson", ": feature 1, id 00000001-0000-4000-8000-000000000001, geometry, byte "),
        ("hostile/newer-feature.geojson", "nothing of the file was read (2)"),
        ("hostile/newer-feature.geojson", ": 0 of 2 features read, file refused, 1 problem"),
        ("hostile/truncated.geojson", ": 2 of 3 features read, 1 problem"),
        ("hostile/archive.geojson", ": the archive is damaged, or cut off"),
        ("hostile/byte-order-mark.geojson", "byte 0: the file starts with a byte-order mark"),
    ];
    for (name, line) in cases {
        let output = validate(&[name]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        let told = text(&output.stdout);
        assert!(told.contains(line), "{name}: {told}");
    }
}

#[test]
fn no_hostile_file_makes_it_fail() {
    for entry in std::fs::read_dir(fixture("hostile")).unwrap() {
        let file = entry.unwrap().path();
        let output = command().arg("validate").arg(&file).output().unwrap();
        assert!(matches!(output.status.code(), Some(0 | 1)), "{}", file.display());
        assert_eq!(text(&output.stderr), "", "{}", file.display());
        let told = text(&output.stdout);
        assert!(!told.contains('\u{1b}') && told.lines().all(|line| line.contains("geojson: ")), "{told}");
    }
}

#[test]
fn several_files_are_summed_up_and_one_that_is_not_there_ends_with_2() {
    let output = validate(&["canonical/export.geojson", "hostile/truncated.geojson"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).ends_with("all files: 5 of 6 features read, 1 problem\n"));

    let output = validate(&["not-there.geojson", "canonical/export.geojson"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("not-there.geojson: "));
    assert!(text(&output.stdout).contains("3 of 3 features read"), "the other file is checked all the same");
}

#[test]
fn standard_input_is_read_too() {
    let mut child = command().args(["validate", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let bytes = std::fs::read(fixture("canonical/export.geojson")).unwrap();
    child.stdin.take().unwrap().write_all(&bytes).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stdout), "standard input: 3 of 3 features read, no problem\n");
}

#[test]
fn an_area_tells_exchanged_coordinates_and_what_lies_outside() {
    let file = fixture("hostile/swapped.geojson");
    let with = |area: &str| command().args(["validate", "--area", area]).arg(&file).output().unwrap();
    assert!(text(&with("11.2,43.7,11.3,43.8").stdout).contains("latitude and longitude look exchanged"));
    assert!(text(&with("-1,-1,1,1").stdout).contains("outside the project's area"));
    assert_eq!(with("11.2,43.7").status.code(), Some(2));
}

#[test]
fn a_wrong_command_ends_with_2_and_help_shows_examples() {
    for arguments in [&["validate"][..], &["vaildate", "x"], &["validate", "--nonsense", "x"]] {
        assert_eq!(command().args(arguments).output().unwrap().status.code(), Some(2), "{arguments:?}");
    }
    let help = command().args(["validate", "--help"]).output().unwrap();
    assert_eq!(help.status.code(), Some(0));
    assert!(text(&help.stdout).contains("common-ground validate contributions.geojson"));
}

#[test]
fn programs_get_one_document_with_every_problem() {
    let output = command()
        .args(["validate", "--json"])
        .args(["hostile/nan.geojson", "canonical/export.geojson", "not-there", "hostile/archive.geojson"].map(fixture))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["version"], 1);
    let files = told["files"].as_array().unwrap();
    let names: Vec<_> = files.iter().map(|file| file["file"].as_str().unwrap().rsplit('/').next().unwrap()).collect();
    assert_eq!(names, ["nan.geojson", "export.geojson", "not-there", "archive.geojson"], "in the order asked for");
    let problem = &files[0]["problems"][0];
    assert_eq!(problem["file"], files[0]["file"]);
    assert_eq!((&problem["code"], &problem["severity"]), (&json!("feature-not-json"), &json!("feature")));
    assert_eq!(
        (&problem["feature"], &problem["byte"], &problem["property"]),
        (&json!(2), &json!(594), &json!("coordinates"))
    );
    assert_eq!((&problem["detail"], &problem["id"]), (&json!("NaN"), &Value::Null));
    assert!(problem["message"].as_str().unwrap().contains("broken JSON"));
    let counts =
        |at: usize| ["features", "read", "left_out", "found", "refused"].map(|name| files[at][name].as_u64().unwrap());
    assert_eq!((counts(0)[2], counts(1)), (1, [3, 3, 0, 0, 0]));
    assert_eq!((files[2]["unreadable"].as_str(), &files[1]["unreadable"]), (Some("it is not there"), &Value::Null));
    let sums = |name: &str| files.iter().map(|file| file[name].as_u64().unwrap()).sum::<u64>();
    for name in ["features", "read", "left_out", "found", "refused"] {
        assert_eq!(told["summary"][name].as_u64().unwrap(), sums(name), "{name}");
    }
    assert_eq!((&told["summary"]["files"], &told["summary"]["unreadable"]), (&json!(4), &json!(1)));
}

#[test]
fn every_hostile_file_gives_a_document_that_is_json() {
    let mut files: Vec<_> = std::fs::read_dir(fixture("hostile")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let output = command().args(["validate", "--json"]).args(&files).output().unwrap();
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["files"].as_array().unwrap().len(), files.len());
    let people = command().arg("validate").args(&files).output().unwrap();
    let lines = text(&people.stdout).lines().filter(|line| !line.contains(" features read")).count();
    assert_eq!(told["summary"]["found"].as_u64().unwrap(), lines as u64, "the same as for people");
}

#[test]
fn quiet_says_nothing_and_ends_the_same() {
    for (name, status) in [("canonical/export.geojson", 0), ("hostile/nan.geojson", 1), ("not-there", 2)] {
        let output = command().args(["validate", "--quiet"]).arg(fixture(name)).output().unwrap();
        assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(status), ""), "{name}");
        assert_eq!(output.stderr.is_empty(), status != 2, "{name}");
    }
}

#[test]
fn a_project_file_says_what_lies_outside() {
    let project = fixture("projects/everything.json");
    let output = command()
        .arg("validate")
        .arg(fixture("canonical/export.geojson"))
        .arg("--project")
        .arg(project)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("outside the project's area"));
}

#[test]
fn a_large_file_is_told_the_same_as_a_small_one() {
    let folder = handed::folder("validate-large");
    let why = "x".repeat(900);
    let items: Vec<_> = (1..=6000).map(|id| handed::item(id, 1, &why)).collect();
    let file = folder.join("large.geojson");
    handed::geojson(&file, &items);
    assert!(file.metadata().unwrap().len() > 5 << 20, "large enough for parts");
    let told = |file: &Path| {
        let output = command().arg("validate").arg(file).output().unwrap();
        (output.status.code(), text(&output.stdout).replace(&file.display().to_string(), "F"))
    };
    assert_eq!(told(&file), (Some(0), "F: 6000 of 6000 features read, no problem\n".to_owned()));

    // Each of these has to be found, wherever in the file it is.
    let whole = std::fs::read_to_string(&file).unwrap();
    let id = items[5500].id.to_string();
    let cases = [
        (whole.replacen(&id, &items[3].id.to_string(), 2), "the identifier stands on an earlier feature too"),
        (whole.replacen("\"rev\":1", "\"rev\":0", 6000), "F: feature 1, "),
        (whole.replacen(&why, &why[1..], 1), "common_ground, byte 0: the features are not those"),
        (whole[..whole.len() - 700].to_owned(), "the file ends too early"),
    ];
    for (number, (content, wanted)) in cases.into_iter().enumerate() {
        let changed = folder.join(format!("{number}.geojson"));
        std::fs::write(&changed, content).unwrap();
        let (status, told) = told(&changed);
        assert_eq!(status, Some(1), "{number}: {told}");
        assert!(told.contains(wanted), "{number}: {told}");
    }
}

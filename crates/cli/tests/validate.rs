//! `common-ground validate` as people use it: what it prints and how it ends.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

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
        ("hostile/archive.geojson", ": this is not JSON (PK"),
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

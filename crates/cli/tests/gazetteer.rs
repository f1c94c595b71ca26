//! `common-ground gazetteer postcodes` as a deployer uses it.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const NAMES: &str =
    r#"{"format":1,"attribution":"© A","origin":[0,51],"names":[{"n":"Mill Lane","k":"street","p":[1,1]}]}"#;
const TABLE: &str = "postcode,lat,long\nW5 2NR,51.51,-0.301\nBN1 1AA,50.8,-0.14\n";

/// A folder of its own with a list of names and a table.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("a.gazetteer.json"), NAMES).unwrap();
    std::fs::write(folder.join("table.csv"), TABLE).unwrap();
    folder
}

fn postcodes(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_common-ground"));
    command.current_dir(folder).args(["gazetteer", "postcodes", "a.gazetteer.json"]).args(arguments).output().unwrap()
}

#[test]
fn postcodes_in_the_bounds_go_into_the_list() {
    let folder = folder("gazetteer-put");
    let output = postcodes(&folder, &["--csv", "table.csv", "--bounds=-0.4,51.4,-0.2,51.6"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "a.gazetteer.json: 1 names, 1 postcodes\n");
    assert_eq!(output.status.code(), Some(0));
    let list = std::fs::read_to_string(folder.join("a.gazetteer.json")).unwrap();
    assert!(list.contains("W5 2") && list.contains("Mill Lane") && list.contains("Royal Mail"), "{list}");
}

#[test]
fn the_list_stays_as_it_is_when_another_file_is_named_or_nothing_fits() {
    let folder = folder("gazetteer-keep");
    let out = postcodes(&folder, &["--csv", "table.csv", "--bounds", "-0.4,51.4,-0.2,51.6", "--out", "b.json"]);
    assert_eq!(out.status.code(), Some(0));
    assert!(std::fs::read_to_string(folder.join("b.json")).unwrap().contains("W5 2"));
    for (arguments, told) in [
        (&["--csv", "table.csv", "--bounds=1,1,2,2"], "no postcode lies within the bounds"),
        (&["--csv", "none.csv", "--bounds=1,1,2,2"], "none.csv: "),
        (&["--csv", "a.gazetteer.json", "--bounds=1,1,2,2"], "the first line must name the columns"),
        (&["--csv", "table.csv", "--bounds=1,1,2"], "four numbers are needed"),
    ] {
        let output = postcodes(&folder, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(error.contains(told), "{error}");
    }
    assert_eq!(std::fs::read_to_string(folder.join("a.gazetteer.json")).unwrap(), NAMES);
}

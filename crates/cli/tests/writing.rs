//! Where commands write: what stands in the way is told before the work, in a sentence that says what to do.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod tablet;

use tablet::{Study, command, text};

/// Each command that writes, up to the file that it is to write.
const COMMANDS: [&[&str]; 8] = [
    &["merge", "tablet.zip", "--output"],
    &["withdraw", "ANCHOR-PASSAGE-7724-UMBRELLA-ARCH", "--in", "tablet.zip", "--output"],
    &["check", "tablet.zip", "--project", "project.json", "--output"],
    &["redact", "tablet.zip", "--project", "project.json", "--review"],
    &["places", "tablet.zip", "--output"],
    &["package", "tablet.zip", "--project", "project.json", "--for", "team", "--output"],
    &["convert", "tablet.zip", "--to", "geojson", "--output"],
    &["keygen", "--output"],
];

#[test]
fn a_folder_that_is_not_there_is_told_by_its_name_and_never_made() {
    let study = Study::new("no-folder");
    for arguments in COMMANDS {
        let output = command().current_dir(&study.folder).args(arguments).arg("later/out.zip").output().unwrap();
        let told = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
        let wanted = "common-ground: Cannot write later/out.zip: there is no folder later. Make it first.\n";
        assert_eq!(told, wanted, "{arguments:?}");
        assert!(!study.path("later").exists(), "{arguments:?}");
    }
}

#[test]
fn what_is_there_already_is_kept_and_told() {
    let study = Study::new("there-already");
    for arguments in COMMANDS {
        std::fs::write(study.path("out.zip"), "precious").unwrap();
        let output = command().current_dir(&study.folder).args(arguments).arg("out.zip").output().unwrap();
        let told = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
        assert!(told.starts_with("common-ground: out.zip is there already"), "{arguments:?}: {told}");
        assert_eq!(std::fs::read(study.path("out.zip")).unwrap(), b"precious", "{arguments:?}");
    }
}

//! `common-ground package` and `keygen` as people use them: what is written, what is refused, how it ends.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod tablet;

use std::fs;
use std::path::Path;
use std::process::Output;

use common_ground_core::keeping::archive::{TAIL, directory, entries};
use tablet::{PROJECT, Study, command, text};

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

/// The files in an archive.
fn contents(archive: &Path) -> Vec<(String, String)> {
    let bytes = fs::read(archive).unwrap();
    let (start, length) = directory(&bytes[bytes.len() - TAIL..], bytes.len() as u64).unwrap();
    let listed = entries(&bytes[start as usize..(start + length) as usize], start).unwrap();
    let content = |at: u32, size: u32| text(&bytes[at as usize..(at + size) as usize]);
    listed.into_iter().map(|entry| (entry.path.clone(), content(entry.start, entry.size))).collect()
}

fn of(files: &[(String, String)], path: &str) -> String {
    files.iter().find(|(name, _)| name == path).unwrap_or_else(|| panic!("no {path}")).1.clone()
}

#[test]
fn what_a_tablet_handed_over_becomes_a_package() {
    let study = Study::new("becomes");
    let output = study.package(&["tablet.zip", "--project", "project.json", "--for", "team", "--output", "team.zip"]);
    assert_eq!((code(&output), text(&output.stderr)), (Some(0), String::new()));
    assert_eq!(text(&output.stdout), "team.zip: 2 contributions, 1 person, 1 photo or voice note, not encrypted\n");
    let files = contents(&study.path("team.zip"));
    assert!(of(&files, "consents.csv").contains("MAPLE-RIVER-4729-LEMON-TABLE"));
    assert!(of(&files, "sessions.csv").contains("Southall"));
    assert!(of(&files, "withdrawals.csv").contains("00000000-0000-4000-8000-000000000009"));
    assert!(of(&files, "media/00000000-0000-4000-8000-0000000000aa.jpg") == "a photo");
    assert_eq!(of(&files, "project.json"), PROJECT);
}

#[test]
fn twice_the_same_is_the_same_and_so_is_a_package_of_a_package() {
    let study = Study::new("twice");
    for (input, output) in [("tablet.zip", "1.zip"), ("tablet.zip", "2.zip"), ("1.zip", "3.zip")] {
        let done = study.package(&[input, "--project", "project.json", "--for", "team", "--output", output]);
        assert_eq!(code(&done), Some(0), "{}", text(&done.stderr));
    }
    let bytes = |name: &str| fs::read(study.path(name)).unwrap();
    assert!(bytes("1.zip") == bytes("2.zip") && bytes("2.zip") == bytes("3.zip"));
}

#[test]
fn a_public_package_needs_nothing_but_a_package_and_holds_only_who_agreed() {
    let study = Study::new("public");
    study.done(&["tablet.zip", "--project", "project.json", "--for", "team", "--output", "team.zip"]);
    study.done(&["team.zip", "--for", "public", "--output", "public.zip"]);
    let files = contents(&study.path("public.zip"));
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "datapackage.json",
            "contributions.geojson",
            "contributions.csv",
            "codebook.csv",
            "project.json",
            "checksums.sha256"
        ]
    );
    assert!(of(&files, "contributions.csv").contains("Library"), "its person agreed");
    assert!(!of(&files, "contributions.csv").contains("Bench"), "nobody knows who put it there");
    assert!(!of(&files, "contributions.csv").contains("A quiet place"), "for the team only");
}

#[test]
fn what_comes_in_through_a_pipe_is_packed_too() {
    let study = Study::new("pipe");
    let places = of(&contents(&study.path("tablet.zip")), "contributions.geojson");
    fs::write(study.path("merged.geojson"), places).unwrap();
    for input in ["merged.geojson", "tablet.zip"] {
        let arguments = ["-", "--project", "project.json", "--for", "team", "--output", "out.zip", "--force"];
        let piped = fs::File::open(study.path(input)).unwrap();
        let mut packing = command();
        let output = packing.current_dir(&study.folder).arg("package").args(arguments).stdin(piped).output().unwrap();
        let lost = input == "merged.geojson";
        assert_eq!(code(&output), Some(i32::from(lost)), "{}", text(&output.stderr));
        let told =
            text(&output.stdout).contains("standard input: 1 photo or voice note named by contributions but not in it");
        assert_eq!(told, lost, "a GeoJSON file alone has no photos");
        let files = contents(&study.path("out.zip"));
        assert!(of(&files, "participants.csv").contains("00000000-0000-4000-8000-00000000000a"));
    }
}

#[test]
fn a_file_that_is_there_is_overwritten_only_by_force() {
    let study = Study::new("force");
    fs::write(study.path("out.zip"), "precious").unwrap();
    let arguments = ["tablet.zip", "--project", "project.json", "--for", "team", "--output", "out.zip"];
    let output = study.package(&arguments);
    assert_eq!(code(&output), Some(2));
    assert!(text(&output.stderr).contains("out.zip is there already; --force overwrites it"));
    assert_eq!(fs::read(study.path("out.zip")).unwrap(), b"precious");
    study.done(&[&arguments[..], &["--force"]].concat());
    assert!(fs::read(study.path("out.zip")).unwrap().starts_with(b"PK"));
    assert!(!study.path("out.zip.new").exists());
}

#[test]
fn what_can_not_be_used_is_refused_with_a_reason_and_writes_nothing() {
    let study = Study::new("refused");
    fs::write(study.path("cut.zip"), &fs::read(study.path("tablet.zip")).unwrap()[..200]).unwrap();
    fs::write(study.path("photo.zip"), b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0").unwrap();
    fs::write(study.path("other.json"), PROJECT.replace("\"walks\"", "\"talks\"")).unwrap();
    fs::write(study.path("wrong.json"), PROJECT.replace("\"kinds\"", "\"kindz\"")).unwrap();
    fs::write(study.path("badkey.json"), PROJECT.replace("\"id\"", "\"team_key\": [\"age1oops\"], \"id\"")).unwrap();
    let places = r#"{"type":"Feature","properties":{"title":"A"},"geometry":{"type":"Point","coordinates":[0,51]}}"#;
    fs::write(study.path("foreign.geojson"), places).unwrap();
    let cases = [
        ("cut.zip", "project.json", "cut off"),
        ("photo.zip", "project.json", "neither a tablet's hand-over nor a package"),
        ("missing.zip", "project.json", "missing.zip"),
        ("tablet.zip", "other.json", "it is of the project “walks”, and the project file is of “talks”"),
        ("tablet.zip", "wrong.json", "kindz"),
        ("tablet.zip", "badkey.json", "badkey.json: team_key[0]"),
        ("foreign.geojson", "project.json", "1 feature is of another tool"),
    ];
    for (input, project, reason) in cases {
        let output = study.package(&[input, "--project", project, "--for", "team", "--output", "out.zip"]);
        assert_eq!(code(&output), Some(2), "{input} {project}");
        assert!(text(&output.stderr).contains(reason), "{input} {project}: {}", text(&output.stderr));
        assert!(!study.path("out.zip").exists());
    }
    let output = study.package(&["tablet.zip", "--for", "team", "--output", "out.zip"]);
    assert!(text(&output.stderr).contains("--project"));
}

#[test]
fn what_was_changed_in_a_package_is_told_and_ends_with_1() {
    let study = Study::new("changed");
    study.done(&["tablet.zip", "--project", "project.json", "--for", "team", "--output", "team.zip"]);
    let mut files = contents(&study.path("team.zip"));
    for (path, content) in &mut files {
        if path == "sessions.csv" {
            *content = content.replace("Southall", "Northolt");
        }
    }
    tablet::archive(&study.path("edited.zip"), &files);
    let output = study.package(&["edited.zip", "--for", "team", "--output", "out.zip"]);
    assert_eq!(code(&output), Some(1));
    assert!(text(&output.stdout).contains("edited.zip: sessions.csv was changed after the package was made"));
    assert!(of(&contents(&study.path("out.zip")), "sessions.csv").contains("Northolt"));
}

#[test]
fn a_key_opens_what_is_encrypted_for_it_and_no_other_does() {
    let study = Study::new("sealed");
    let key = |name: &str| {
        let made = command().current_dir(&study.folder).args(["keygen", "--output", name]).output().unwrap();
        assert_eq!(code(&made), Some(0));
        text(&made.stdout).trim().to_owned()
    };
    let (ours, theirs, _other) = (key("ours.txt"), key("theirs.txt"), key("other.txt"));
    let with_keys = format!("\"team_key\": [\"{ours}\", \"{theirs}\"], \"id\"");
    fs::write(study.path("keyed.json"), PROJECT.replacen("\"id\"", &with_keys, 1)).unwrap();
    let arguments = ["tablet.zip", "--project", "keyed.json", "--for", "team", "--output"];
    let done = study.done(&[&arguments[..], &["team.zip"]].concat());
    assert!(done.contains("team.zip.age: 2 contributions") && done.ends_with(", encrypted\n"), "{done}");
    assert!(!study.path("team.zip").exists());
    assert!(fs::read(study.path("team.zip.age")).unwrap().starts_with(b"age-encryption.org/v1\n"));

    study.done(&[&arguments[..], &["plain.zip", "--plain"]].concat());
    for name in ["ours.txt", "theirs.txt"] {
        study.done(&[
            "team.zip.age",
            "--identity",
            name,
            "--for",
            "team",
            "--plain",
            "--output",
            "back.zip",
            "--force",
        ]);
        assert!(fs::read(study.path("back.zip")).unwrap() == fs::read(study.path("plain.zip")).unwrap());
    }
    let public = study.done(&["team.zip.age", "--identity", "ours.txt", "--for", "public", "--output", "public.zip"]);
    assert!(public.ends_with(", not encrypted\n"), "what everybody may see is not locked away: {public}");

    let mut cut = fs::read(study.path("team.zip.age")).unwrap();
    cut.truncate(cut.len() - 10);
    fs::write(study.path("cut.age"), cut).unwrap();
    let cases: [(&str, &[&str], &str); 4] = [
        ("team.zip.age", &[], "it is encrypted; name the file with your key with --identity"),
        ("team.zip.age", &["--identity", "other.txt"], "it is encrypted for other keys than those given"),
        ("team.zip.age", &["--identity", "project.json"], "project.json: no key can be read from it"),
        ("cut.age", &["--identity", "ours.txt"], "cut.age: "),
    ];
    for (input, identity, reason) in cases {
        let output = study.package(&[&[input, "--for", "team", "--output", "no.zip"], identity].concat());
        assert_eq!(code(&output), Some(2), "{input} {identity:?}");
        assert!(text(&output.stderr).contains(reason), "{}", text(&output.stderr));
    }
}

#[test]
fn a_key_is_never_overwritten_and_only_its_owner_reads_it() {
    let study = Study::new("keygen");
    let make = || command().current_dir(&study.folder).args(["keygen", "--output", "key.txt"]).output().unwrap();
    let made = make();
    assert_eq!(code(&made), Some(0));
    let kept = fs::read_to_string(study.path("key.txt")).unwrap();
    assert!(kept.contains(&format!("# public key: {}", text(&made.stdout).trim())));
    assert!(kept.lines().any(|line| line.starts_with("AGE-SECRET-KEY-1")));
    assert!(!text(&made.stdout).contains("SECRET") && !text(&made.stderr).contains("SECRET"));
    assert_eq!(code(&make()), Some(2));
    assert_eq!(fs::read_to_string(study.path("key.txt")).unwrap(), kept);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(study.path("key.txt")).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn confirmed_places_are_in_the_public_package_only_for_what_is_in_it() {
    let study = Study::new("public-places");
    let [shared, private] = [1, 2].map(|number| format!("00000000-0000-4000-8000-00000000000{number}"));
    let table = |decided: &[(&str, &str)]| {
        let rows: Vec<String> = decided.iter().map(|(place, id)| format!("{place},same,{id}\n")).collect();
        format!("place_id,decision,contribution_id\n{}", rows.concat())
    };
    fs::write(study.path("both.csv"), table(&[("place-a", &shared), ("place-b", &private)])).unwrap();
    fs::write(study.path("private.csv"), table(&[("place-b", &private)])).unwrap();
    let team = ["tablet.zip", "--project", "project.json", "--for", "team", "--places", "both.csv"];
    study.done(&[&team[..], &["--output", "team.zip"]].concat());
    let files = contents(&study.path("team.zip"));
    assert!(["place-a", "place-b"].iter().all(|place| of(&files, "contributions.csv").contains(place)));

    study.done(&["team.zip", "--for", "public", "--places", "both.csv", "--output", "public.zip"]);
    let files = contents(&study.path("public.zip"));
    let csv = of(&files, "contributions.csv");
    let heads: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().next().unwrap().split(',').collect();
    let column = heads.iter().position(|head| *head == "place_id").unwrap();
    let cells: Vec<&str> = csv.lines().skip(1).map(|line| line.split(',').nth(column).unwrap()).collect();
    assert_eq!(cells, ["place-a"], "{csv}");
    assert!(of(&files, "codebook.csv").contains("place_id"));
    let leaks = |(path, content): &&(String, String)| {
        content.contains("place-b")
            || content.contains(&private)
            || (path.ends_with("json") && content.contains("place-a"))
    };
    assert_eq!(files.iter().find(leaks).map(|(path, _)| path), None, "of nobody who is not in it; in no GeoJSON");

    study.done(&["team.zip", "--for", "public", "--places", "private.csv", "--output", "none.zip"]);
    let without = contents(&study.path("none.zip"));
    study.done(&["team.zip", "--for", "public", "--output", "plain.zip"]);
    assert_eq!(without, contents(&study.path("plain.zip")), "without a place there is no column");
}

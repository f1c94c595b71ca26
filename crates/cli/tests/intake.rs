//! The one way into every file: whatever a file is, wherever it comes from and whether it is encrypted, every command
//! reads it alike.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod tablet;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::Output;

use common_ground_core::keeping::archive::{TAIL, directory, entries};
use tablet::{Study, command, text};

fn run(study: &Study, arguments: &[&str]) -> Output {
    command().current_dir(&study.folder).args(arguments).output().unwrap()
}

/// Runs it to this end, and gives what it says on both sides.
#[track_caller]
fn ends(study: &Study, arguments: &[&str], code: i32) -> String {
    let output = run(study, arguments);
    let told = text(&output.stdout) + &text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {told}");
    told
}

/// A key in `key.txt`, and every file sealed for it beside itself.
fn seal(study: &Study, names: &[&str]) {
    if !study.path("key.txt").exists() {
        ends(study, &["keygen", "--output", "key.txt"], 0);
    }
    let key = fs::read_to_string(study.path("key.txt")).unwrap();
    let recipient = key.lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap();
    let recipient: age::x25519::Recipient = recipient.parse().unwrap();
    for name in names {
        let sealed = File::create(study.path(&format!("{name}.age"))).unwrap();
        let all = std::iter::once(&recipient as &dyn age::Recipient);
        let mut sealed = age::Encryptor::with_recipients(all).unwrap().wrap_output(sealed).unwrap();
        sealed.write_all(&fs::read(study.path(name)).unwrap()).unwrap();
        sealed.finish().unwrap();
    }
}

/// The canonical features of a file, one text each.
fn features(file: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(file).unwrap();
    let lines = text.lines().filter(|line| line.starts_with("{\"geometry\""));
    lines.map(|line| line.trim_end_matches(',').to_owned()).collect()
}

/// The text of an entry of an archive of ours.
fn entry(archive: &Path, path: &str) -> String {
    let bytes = fs::read(archive).unwrap();
    let (start, length) = directory(&bytes[bytes.len() - TAIL..], bytes.len() as u64).unwrap();
    let listed = entries(&bytes[start as usize..(start + length) as usize], start).unwrap();
    let found = listed.into_iter().find(|entry| entry.path == path).unwrap();
    text(&bytes[found.start as usize..(found.start + found.size) as usize])
}

const FORMS: [&str; 5] = ["tablet.zip", "study.zip", "all.geojson", "lines.ndjson", "noname"];

/// What a tablet handed over in every form that every command takes, each encrypted too.
fn every_form(name: &str) -> Study {
    let study = Study::new(name);
    let project = ["--project", "project.json"];
    ends(&study, &[&["package", "tablet.zip", "--for", "team", "-o", "study.zip"], &project[..]].concat(), 0);
    ends(&study, &["merge", "tablet.zip", "-o", "all.geojson"], 0);
    ends(&study, &[&["convert", "tablet.zip", "-o", "lines.ndjson"], &project[..]].concat(), 0);
    fs::copy(study.path("lines.ndjson"), study.path("noname")).unwrap();
    seal(&study, &FORMS);
    study
}

#[test]
fn every_command_reads_every_form_encrypted_or_not() {
    let study = every_form("forms");
    let expected = features(&study.path("all.geojson"));
    assert_eq!(expected.len(), 2);
    for form in FORMS {
        for name in [form.to_owned(), format!("{form}.age")] {
            let with_key = |arguments: &[&str]| {
                let key: &[&str] = if name == form { &[] } else { &["--identity", "key.txt"] };
                ends(&study, &[arguments, key].concat(), 0)
            };
            assert!(with_key(&["validate", &name]).ends_with(": 2 of 2 features read, no problem\n"), "{name}");
            with_key(&["convert", &name, "-o", "out.geojson", "--force", "--project", "project.json"]);
            assert_eq!(features(&study.path("out.geojson")), expected, "{name} converted");
            with_key(&["merge", &name, "-o", "out.geojson", "--force"]);
            assert_eq!(features(&study.path("out.geojson")), expected, "{name} merged");
            let archive = ["tablet.zip", "study.zip"].contains(&form);
            let told = ends(
                &study,
                &["package", &name, "--identity", "key.txt", "--project", "project.json", "--for", "team"]
                    .iter()
                    .chain(&["-o", "out.zip", "--force"])
                    .copied()
                    .collect::<Vec<_>>(),
                i32::from(!archive),
            );
            assert!(told.contains("out.zip: 2 contributions"), "{told}");
            assert_eq!(told.contains("1 photo or voice note named by contributions but not in it"), !archive, "{told}");
        }
    }
}

#[test]
fn without_the_key_no_command_reads_what_is_encrypted_and_each_says_what_to_do() {
    let study = every_form("locked");
    ends(&study, &["keygen", "--output", "other.txt"], 0);
    for form in FORMS {
        let name = format!("{form}.age");
        for verb in [
            &["validate", &name][..],
            &["convert", &name, "-o", "out.geojson"],
            &["merge", &name, "-o", "out.zip"],
            &["package", &name, "--project", "project.json", "--for", "team", "-o", "out.zip"],
            &["withdraw", "DUMPLING-BINDER-7132-ARCH-ALMOND", "--in", &name, "-o", "out.zip"],
        ] {
            let told = ends(&study, verb, 2);
            assert!(told.contains("it is encrypted; name the file with your key with --identity"), "{told}");
            let told = ends(&study, &[verb, &["--identity", "other.txt"]].concat(), 2);
            assert!(told.contains("it is encrypted for other keys than those given"), "{told}");
        }
        assert!(!study.path("out.zip").exists() && !study.path("out.geojson").exists());
    }
}

#[test]
fn whatever_comes_through_a_pipe_is_known_by_how_it_begins() {
    let study = every_form("pipes");
    let expected = features(&study.path("all.geojson"));
    for form in FORMS {
        for name in [form.to_owned(), format!("{form}.age")] {
            for verb in [
                &["validate", "-"][..],
                &["merge", "-", "-o", "out.geojson", "--force"],
                &["convert", "-", "-o", "out.geojson", "--force", "--project", "project.json"],
            ] {
                let mut piped = command();
                piped.current_dir(&study.folder).args(verb).args(["--identity", "key.txt"]);
                let output = piped.stdin(File::open(study.path(&name)).unwrap()).output().unwrap();
                assert_eq!(output.status.code(), Some(0), "{verb:?} < {name}: {}", text(&output.stderr));
                if verb[0] != "validate" {
                    assert_eq!(features(&study.path("out.geojson")), expected, "{verb:?} < {name}");
                }
            }
        }
    }
    let mut piped = command();
    piped.current_dir(&study.folder).args(["merge", "-", "-o", "out.zip", "--identity", "key.txt"]);
    let output = piped.stdin(File::open(study.path("tablet.zip.age")).unwrap()).output().unwrap();
    assert!(text(&output.stderr).contains("media           1\n"), "photos come along: {}", text(&output.stderr));
}

#[test]
fn a_package_merges_with_what_it_was_made_of_and_changes_nothing() {
    let study = every_form("package");
    let told = ends(&study, &["merge", "tablet.zip", "-o", "one.zip"], 0);
    assert!(told.contains("people          1\n") && told.contains("media           1\n"), "{told}");
    let told = ends(&study, &["merge", "study.zip.age", "tablet.zip", "--identity", "key.txt", "-o", "two.zip"], 0);
    for line in ["contributions   2 (2 new", "already there   2", "people          1\n", "sessions        1\n"] {
        assert!(told.contains(line), "{line:?} in {told}");
    }
    assert!(fs::read(study.path("one.zip")).unwrap() == fs::read(study.path("two.zip")).unwrap(), "byte by byte");
    let told = ends(&study, &["merge", "study.zip", "-o", "three.zip"], 0);
    assert!(fs::read(study.path("one.zip")).unwrap() == fs::read(study.path("three.zip")).unwrap(), "{told}");
}

#[test]
fn a_public_package_is_not_merged_as_nobody_could_take_anything_back() {
    let study = every_form("public");
    ends(&study, &["package", "study.zip", "--for", "public", "-o", "public.zip"], 0);
    let told = ends(&study, &["merge", "study.zip", "public.zip", "-o", "out.zip"], 2);
    assert!(told.contains("public.zip: can't be read, or not to its end: this is a data package made for publishing"));
    assert!(told.contains("doesn't say whose answers it holds; merge the files that it was made of"), "{told}");
    assert!(ends(&study, &["validate", "public.zip"], 0).contains("1 of 1 features read"), "it can be checked");
    let out = ["convert", "public.zip", "--for", "public", "-o", "out.csv"];
    assert_eq!(ends(&study, &out, 0), "out.csv: 1 of 1 contributions\n", "and converted, as it holds who agreed");
}

#[test]
fn tables_are_not_merged_and_it_is_said_what_to_do() {
    let study = every_form("tables");
    for name in ["a.csv", "a.gpkg"] {
        ends(&study, &["convert", "all.geojson", "-o", name, "--project", "project.json"], 0);
        let told = ends(&study, &["merge", name, "-o", "out.zip"], 2);
        assert!(told.contains("make a .geojson file of it first, with common-ground convert"), "{told}");
        assert!(ends(&study, &["validate", name], 0).contains(": 2 of 2 features read, no problem"));
    }
    seal(&study, &["a.csv", "a.gpkg"]);
    let back = ["convert", "a.csv.age", "--identity", "key.txt", "--project", "project.json", "-o", "back.geojson"];
    ends(&study, &back, 0);
    assert_eq!(features(&study.path("back.geojson")), features(&study.path("all.geojson")));
    let told = ends(&study, &["convert", "a.gpkg.age", "--identity", "key.txt", "-o", "no.geojson"], 2);
    assert!(told.contains("only read from a file that is not encrypted; decrypt it first"), "{told}");
}

#[test]
fn a_code_takes_answers_out_of_an_encrypted_package() {
    let study = Study::new("withdraw");
    let code = common_ground_core::code::WithdrawalCode::new([1; 5]).to_string();
    let mut files = ["contributions.geojson", "people.jsonl", "withdrawals.jsonl", "sessions.jsonl"]
        .map(|path| (path.to_owned(), entry(&study.path("tablet.zip"), path)));
    files[1].1 = files[1].1.replace("MAPLE-RIVER-4729-LEMON-TABLE", &code);
    tablet::archive(&study.path("coded.zip"), &files);
    ends(&study, &["package", "coded.zip", "--project", "project.json", "--for", "team", "-o", "team.zip"], 1);
    seal(&study, &["team.zip"]);
    let withdraw = ["withdraw", &code, "--in", "team.zip.age", "--identity", "key.txt", "-o", "left.zip"];
    let told = ends(&study, &withdraw, 0);
    assert!(told.contains("contributions   1 (1 new") && told.contains("withdrawn       1, taken out"), "{told}");
    assert!(!entry(&study.path("left.zip"), "contributions.geojson").contains("Library"));
}

#[test]
fn a_folder_is_searched_for_encrypted_files_too_and_reports_are_left_alone() {
    let study = every_form("folder");
    fs::create_dir_all(study.path("in/deep")).unwrap();
    fs::rename(study.path("study.zip.age"), study.path("in/deep/study.zip.age")).unwrap();
    fs::rename(study.path("lines.ndjson"), study.path("in/lines.ndjson")).unwrap();
    fs::write(study.path("in/all.conflicts.csv"), "what,id\n").unwrap();
    fs::write(study.path("in/secret.txt.age"), "no data").unwrap();
    let told = ends(&study, &["merge", "in", "--identity", "key.txt", "-o", "out.zip"], 0);
    assert!(told.contains("2 files merged") && told.contains("already there   2"), "{told}");
    let told = ends(&study, &["validate", "in", "all.geo*", "--identity", "key.txt"], 0);
    assert!(told.ends_with("all files: 8 of 8 features read, no problem\n"), "{told}");
}

#[test]
fn what_was_changed_in_a_package_is_told_by_every_command() {
    let study = every_form("changed");
    let paths = ["datapackage.json", "contributions.geojson", "participants.csv", "consents.csv", "sessions.csv"];
    let mut files: Vec<(String, String)> = paths
        .iter()
        .chain(&["withdrawals.csv", "contributions.csv", "codebook.csv", "project.json", "checksums.sha256"])
        .map(|path| ((*path).to_owned(), entry(&study.path("study.zip"), path)))
        .collect();
    files[4].1 = files[4].1.replace("Southall", "Northolt");
    tablet::archive(&study.path("edited.zip"), &files);
    for verb in [
        &["validate", "edited.zip"][..],
        &["merge", "edited.zip", "-o", "out.zip"],
        &["convert", "edited.zip", "-o", "out.csv"],
    ] {
        let told = ends(&study, verb, 1);
        assert!(told.contains("edited.zip: sessions.csv was changed after the package was made, or is gone"), "{told}");
        assert!(
            told.contains("media/00000000-0000-4000-8000-0000000000aa.jpg was changed"),
            "the photo is gone: {told}"
        );
    }
}

#[test]
fn people_of_a_newer_version_keep_every_command_from_leaving_them_out() {
    let study = Study::new("newer");
    let mut files =
        ["contributions.geojson", "people.jsonl"].map(|path| (path.to_owned(), entry(&study.path("tablet.zip"), path)));
    files[1].1 = files[1].1.replace("\"format\":1", "\"format\":2");
    tablet::archive(&study.path("newer.zip"), &files);
    for verb in [
        &["convert", "newer.zip", "--project", "project.json", "-o", "out.csv"][..],
        &["package", "newer.zip", "--project", "project.json", "--for", "team", "-o", "out.zip"],
        &["merge", "newer.zip", "-o", "out.zip"],
    ] {
        let told = ends(&study, verb, 2);
        assert!(told.contains("written by a newer version of Common Ground"), "{told}");
    }
}

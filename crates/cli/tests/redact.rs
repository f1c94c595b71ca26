//! `common-ground redact` as researchers use it: a review, what is done with it, and where the files lie.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod handed;
mod tablet;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use common_ground_core::{Answer, Contribution, Uuid};
use handed::{File, command, folder, geojson, item, media, person, rezipped, sitting, withdrawal, zip};
use tablet::Study;

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn redact(arguments: &[&Path]) -> Output {
    command().arg("redact").args(arguments).output().unwrap()
}

fn says(output: &Output, status: i32) -> String {
    let told = text(&output.stdout) + &text(&output.stderr);
    assert_eq!(output.status.code(), Some(status), "{told}");
    told
}

/// A folder with `restricted` and `redacted` in it.
fn folders(name: &str) -> (PathBuf, PathBuf) {
    let all = folder(name);
    let both = (all.join("restricted"), all.join("redacted"));
    fs::create_dir_all(&both.0).unwrap();
    fs::create_dir_all(&both.1).unwrap();
    both
}

fn named(id: u128, name: &str, why: &str) -> Contribution {
    let mut item = item(id, 1, why);
    item.answers.insert("name".to_owned(), Answer::Text(name.to_owned()));
    item
}

/// A tablet's file with something personal in several places.
fn study() -> File {
    let mut first = named(1, "The mill", "Ring Ali on 07700900123, or 020 7946 0018");
    first.provenance.participant = Some(Uuid::from_u128(1).to_string());
    first.answers.insert("photo".to_owned(), Answer::Text(media(5)));
    let mut second = named(2, "12 High Street", "=cmd|' /C calc'!A0");
    second.answers.insert("photo".to_owned(), Answer::Text(media(6)));
    let mut third = named(3, "The gate", "Too narrow");
    third.about = Some((second.id, Some("12 High Street".to_owned())));
    third.responds_to = vec![(first.id, Some("The old mill".to_owned()))];
    let mut people = [person(1), person(2)];
    people[1].answers.insert("free".to_owned(), Answer::Text("jo@example.org".to_owned()));
    File {
        items: vec![first, second, third],
        people: people.into(),
        gone: vec![withdrawal(99)],
        sittings: vec![sitting(7)],
        media: vec![(media(5), b"five".to_vec()), (media(6), b"six".to_vec()), (media(8), b"of nobody".to_vec())],
    }
}

fn entries(path: &Path) -> Vec<(String, String)> {
    let mut all = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
    let each = (0..all.len()).map(|number| {
        let mut entry = all.by_index(number).unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).unwrap();
        (entry.name().to_owned(), text(&bytes))
    });
    each.collect()
}

#[test]
fn a_review_is_written_changed_and_applied() {
    let (restricted, redacted) = folders("redact-whole");
    let (original, review, output) =
        (restricted.join("all.zip"), restricted.join("review.csv"), redacted.join("all.zip"));
    zip(&original, &study());
    let before = fs::read(&original).unwrap();
    let told = says(&redact(&[&original, "--review".as_ref(), &review]), 0);
    assert!(told.contains("5 suggestions in the words of 3 contributions and of 1 person"), "{told}");
    assert!(told.contains("restricted: "), "{told}");
    let table = fs::read_to_string(&review).unwrap();
    assert!(
        table
            .starts_with("\u{feff}contribution_id,participant,property,start,text,replacement,context,reviewed_at\r\n")
    );
    assert!(table.contains(",'07700900123,[phone number],"), "no spreadsheet takes it for a number: {table}");
    assert!(table.contains("Ring Ali on ⟦07700900123⟧, or 020 7946 0018"), "{table}");

    // As a spreadsheet in another country saves it: one row changed, one deleted, three added.
    let id = |number: u128| study().items[usize::try_from(number).unwrap() - 1].id;
    let rows: Vec<String> = csv::ReaderBuilder::new()
        .from_reader(table.trim_start_matches('\u{feff}').as_bytes())
        .records()
        .map(|row| {
            row.unwrap().iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join(";")
        })
        .filter(|row| !row.contains(";\"'020 7946 0018\";"))
        .collect();
    let heads = "contribution_id;participant;property;start;text;replacement;context;reviewed_at";
    let own = [
        format!("{};;why;;Ali;[name];;", id(1)),
        format!("{};;name;;mill;[place];;", id(1)),
        format!("{};;photo;;;;;", id(2)),
        format!("{};;why;1;Nobody;[name];;", id(3)),
        "x;;why;;a;b;;".to_owned(),
    ];
    let changed = rows.join("\r\n").replace("[e-mail address]", "[an address]");
    fs::write(&review, format!("{heads}\r\n{changed}\r\n{}\r\n;;;;;;;\r\n", own.join("\r\n"))).unwrap();

    let output_told = redact(&[&original, "--apply".as_ref(), &review, "--output".as_ref(), &output]);
    let told = says(&output_told, 1);
    assert!(told.contains("line 9: ") && told.contains("does not stand there exactly as the row says"), "{told}");
    assert!(told.contains("line 10: contribution_id is no identifier; not done"), "{told}");
    assert!(told.contains("1 copy of a redacted name in other contributions redacted too"), "{told}");
    assert!(told.contains("7 of 9 rows replaced; 4 records changed"), "{told}");
    assert!(told.contains(&format!("redacted: {}", output.display())) && told.contains("restricted: "), "{told}");
    for secret in ["07700900123", "jo@example.org", "High Street", "Ali on"] {
        assert!(!told.contains(secret), "what is taken out is not shown: {told}");
    }
    assert_eq!(fs::read(&original).unwrap(), before, "the original stays as it is");

    let all = entries(&output);
    let names: Vec<_> = all.iter().map(|(name, _)| name.clone()).collect();
    let wanted = ["contributions.geojson", "people.jsonl", "withdrawals.jsonl", "sessions.jsonl"];
    assert_eq!(names[..4], wanted);
    assert_eq!(names[4..], [media(5), media(8)], "the photo that was taken out is not there, everything else is");
    let features = &all[0].1;
    assert!(features.contains("Ring [name] on [phone number], or 020 7946 0018"), "{features}");
    assert!(
        features.contains(r#""name":"[address]""#) && features.contains(r#""about_name":"[address]""#),
        "{features}"
    );
    assert!(features.contains(r#""why":"=cmd|' /C calc'!A0""#));
    assert!(
        !features.contains(&media(6)) && features.contains(r#""responds_to_names":"The old [place]""#),
        "{features}"
    );
    assert!(all[1].1.contains("[an address]") && all[1].1.contains("CODE-1"), "{}", all[1].1);
    let original_entries = entries(&original);
    assert_eq!(all[2..4], original_entries[2..4], "withdrawals and sessions");
    let log = fs::read_to_string(restricted.join("review.done.csv")).unwrap();
    assert!(log.contains("'07700900123") || log.contains("07700900123"), "{log}");
    assert!(log.contains("NOT replaced") && log.contains("its copy of another one's name"), "{log}");

    // A merge with the original keeps what was redacted, in any order.
    for (number, files) in [[&original, &output], [&output, &original]].into_iter().enumerate() {
        let merged = redacted.join(format!("merged-{number}.zip"));
        let done = command().arg("merge").args(files).arg("--output").arg(&merged).output().unwrap();
        says(&done, 0);
        let merged = entries(&merged);
        assert_eq!((&merged[0].1, &merged[1].1), (&all[0].1, &all[1].1));
    }
    // Applied again it changes nothing.
    let again = redacted.join("again.zip");
    let done = redact(&[
        &output,
        "--apply".as_ref(),
        &review,
        "--output".as_ref(),
        &again,
        "--same-folder".as_ref(),
        "--force".as_ref(),
    ]);
    assert!(says(&done, 1).contains("0 of 9 rows replaced, "));
    assert_eq!(fs::read(&again).unwrap(), fs::read(&output).unwrap());
}

#[test]
fn a_review_without_a_mistake_ends_with_0() {
    let (restricted, redacted) = folders("redact-clean");
    let (original, review) = (restricted.join("all.geojson"), restricted.join("review.csv"));
    geojson(&original, &study().items);
    says(&redact(&[&original, "--review".as_ref(), &review]), 0);
    let output = redacted.join("all.geojson");
    let told = says(&redact(&[&original, "--apply".as_ref(), &review, "--output".as_ref(), &output]), 0);
    assert!(told.contains("4 of 4 rows replaced; 3 records changed"), "{told}");
    let validated = command().arg("validate").arg(&output).output().unwrap();
    says(&validated, 0);
    // What nobody cut is byte for byte what it was.
    let lines = |path: &Path| fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect::<Vec<_>>();
    let (one, other) = (lines(&original), lines(&output));
    assert_eq!(one.len(), other.len());
    assert!(one[1] != other[1] && one[0] == other[0]);
    // The same review of the same file is the same file.
    let twice = redacted.join("twice.geojson");
    says(&redact(&[&original, "--apply".as_ref(), &review, "--output".as_ref(), &twice, "--force".as_ref()]), 0);
    assert_eq!(fs::read(&twice).unwrap(), fs::read(&output).unwrap());
}

#[test]
fn the_redacted_file_never_lies_beside_the_original_by_mistake() {
    let (restricted, redacted) = folders("redact-apart");
    let (original, review) = (restricted.join("all.geojson"), restricted.join("review.csv"));
    geojson(&original, &study().items);
    says(&redact(&[&original, "--review".as_ref(), &review]), 0);
    let before = fs::read(&original).unwrap();
    let cases: [(&Path, &[&str], &str); 5] = [
        (&restricted.join("r.geojson"), &[], "is restricted. Write it into another folder"),
        (&redacted.join("../restricted/r.geojson"), &[], "is restricted. Write it into another folder"),
        (&original, &["--same-folder", "--force"], "has to stay as it is"),
        (&review, &["--same-folder", "--force"], "has to end with .geojson"),
        (&redacted.join("r.zip"), &[], "has to end with .geojson"),
    ];
    for (output, more, wanted) in cases {
        let done = command()
            .arg("redact")
            .arg(&original)
            .args(["--apply".as_ref(), review.as_os_str(), "--output".as_ref(), output.as_os_str()])
            .args(more)
            .output()
            .unwrap();
        let told = says(&done, 2);
        assert!(told.contains(wanted), "{told}");
        assert_eq!(fs::read(&original).unwrap(), before);
    }
    let output = restricted.join("r.geojson");
    let meant =
        redact(&[&original, "--apply".as_ref(), &review, "--output".as_ref(), &output, "--same-folder".as_ref()]);
    says(&meant, 0);
    let there =
        redact(&[&original, "--apply".as_ref(), &review, "--output".as_ref(), &output, "--same-folder".as_ref()]);
    assert!(says(&there, 2).contains("is there already; --force replaces it"));
    assert!(says(&redact(&[&original, "--review".as_ref(), &review]), 2).contains("is there already"));
    for wrong in
        [&["redact", "x"][..], &["redact", "x", "--apply", "y"], &["redact", "x", "--review", "a", "--apply", "b"]]
    {
        assert_eq!(command().args(wrong).output().unwrap().status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn a_table_that_a_spreadsheet_has_spoilt_is_refused() {
    let (restricted, redacted) = folders("redact-spoilt");
    let original = restricted.join("all.geojson");
    geojson(&original, &study().items);
    let cases: [(&[u8], &str); 3] = [
        (b"contribution_id,property,text,replacement\nx,why,caf\xe9,y\n", "is not UTF-8. Save it again as"),
        (b"contribution_id,property,text\n", "has no column replacement"),
        (b"", "has no column contribution_id"),
    ];
    for (content, wanted) in cases {
        let review = restricted.join("review.csv");
        fs::write(&review, content).unwrap();
        let done = redact(&[&original, "--apply".as_ref(), &review, "--output".as_ref(), &redacted.join("r.geojson")]);
        assert!(says(&done, 2).contains(wanted));
        assert!(!redacted.join("r.geojson").exists());
    }
}

#[test]
fn what_else_is_in_an_archive_is_kept() {
    let (restricted, redacted) = folders("redact-others");
    let (original, review) = (restricted.join("all.zip"), restricted.join("review.csv"));
    let mut items = Vec::new();
    geojson(&restricted.join("x.geojson"), &study().items);
    items.push(("contributions.geojson", fs::read(restricted.join("x.geojson")).unwrap()));
    items.push(("notes/read me.txt", b"of the facilitator".to_vec()));
    rezipped(&original, "day 1/", &items);
    says(&redact(&[&original, "--review".as_ref(), &review]), 0);
    let output = redacted.join("all.zip");
    says(&redact(&[&original, "--apply".as_ref(), &review, "--output".as_ref(), &output]), 0);
    let all = entries(&output);
    assert!(all.contains(&("notes/read me.txt".to_owned(), "of the facilitator".to_owned())), "{all:?}");
}

#[test]
fn a_data_package_is_made_anew_without_what_was_taken_out() {
    let study = Study::new("redact");
    let of = |name: &str| study.path(name);
    study.done(&["tablet.zip", "--project", "project.json", "--for", "team", "--output", "study.zip"]);
    fs::create_dir_all(of("redacted")).unwrap();
    let id = "00000000-0000-4000-8000-000000000001";
    let rows = format!("contribution_id,property,text,replacement\n{id},why,quiet,[noise]\n{id},photo,,\n");
    fs::write(of("review.csv"), rows).unwrap();
    let output = of("redacted/study.zip");
    let told =
        says(&redact(&[&of("study.zip"), "--apply".as_ref(), &of("review.csv"), "--output".as_ref(), &output]), 0);
    assert!(told.contains("2 of 2 rows replaced; 1 record changed"), "{told}");
    let all = entries(&output);
    let entry =
        |name: &str| all.iter().find(|(path, _)| path == name).map(|(_, text)| text.as_str()).unwrap_or_default();
    assert!(
        entry("contributions.csv").contains("A [noise] place") && !entry("contributions.geojson").contains("quiet")
    );
    assert!(entry("consents.csv").contains("MAPLE-RIVER") && entry("sessions.csv").contains("Southall"));
    assert_eq!(entry("project.json"), tablet::PROJECT);
    assert!(all.iter().all(|(path, _)| !path.starts_with("media/")), "the photo is gone");
    says(&command().arg("validate").arg(&output).output().unwrap(), 0);

    // A public one holds nobody's consent, so it can't be made anew.
    study.done(&["study.zip", "--for", "public", "--output", "public.zip"]);
    let public =
        redact(&[&of("public.zip"), "--apply".as_ref(), &of("review.csv"), "--output".as_ref(), &of("redacted/p.zip")]);
    assert!(says(&public, 2).contains("redact the package for the team"));
}

#[test]
fn what_was_encrypted_stays_so_unless_somebody_says_otherwise() {
    let (restricted, redacted) = folders("redact-sealed");
    let key = restricted.join("key.txt");
    let made = command().args(["keygen", "--output"]).arg(&key).output().unwrap();
    let recipient = text(&made.stdout).trim().to_owned();
    let (plain, original, review) =
        (restricted.join("all.geojson"), restricted.join("all.geojson.age"), restricted.join("review.csv"));
    geojson(&plain, &study().items);
    let to: age::x25519::Recipient = recipient.parse().unwrap();
    fs::write(&original, age::encrypt(&to, &fs::read(&plain).unwrap()).unwrap()).unwrap();
    let with_key = |more: &[&Path]| {
        let all = [&[original.as_path(), "--identity".as_ref(), &key], more].concat();
        redact(&all)
    };
    says(&with_key(&["--review".as_ref(), &review]), 0);
    let output = redacted.join("all.geojson");
    let apply = ["--apply".as_ref(), review.as_path(), "--output".as_ref(), &output];
    assert!(says(&with_key(&apply), 2).contains("Name a key for the redacted file with --recipient, or say --plain"));
    says(&with_key(&[&apply[..], &["--recipient".as_ref(), recipient.as_ref()]].concat()), 0);
    let sealed = redacted.join("all.geojson.age");
    assert!(fs::read(&sealed).unwrap().starts_with(b"age-encryption.org/v1") && !output.exists());
    says(&with_key(&[&apply[..], &["--plain".as_ref(), "--force".as_ref()]].concat()), 0);
    assert!(fs::read_to_string(&output).unwrap().contains("[phone number]"));
}

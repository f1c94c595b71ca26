//! `common-ground convert` as people use it: what survives the way through each format, what is said, how it ends. What
//! other programs make of the files is checked by `tests/research`.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of its own for each test, emptied before.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("convert").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures").join(name)
}

fn study() -> PathBuf {
    fixture("convert/study.geojson")
}

fn command(input: &Path, output: impl AsRef<Path>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_common-ground"));
    command.arg("convert").arg(input).arg("--output").arg(output.as_ref());
    command
}

fn with_project(mut command: Command) -> Command {
    command.arg("--project").arg(fixture("projects/everything.json"));
    command
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[track_caller]
fn converted(mut command: Command, code: i32) -> String {
    let output = command.output().unwrap();
    let told = told(&output);
    assert_eq!(output.status.code(), Some(code), "{told}");
    told
}

/// The canonical features of a file, one text each, whatever their order.
fn features(file: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(file).unwrap();
    let lines = text.lines().filter(|line| line.starts_with("{\"geometry\""));
    lines.map(|line| line.trim_end_matches(',').to_owned()).collect()
}

#[test]
fn a_study_comes_back_unchanged_from_every_format_that_can_be_read() {
    let folder = folder("round");
    let expected = features(&study());
    assert_eq!(expected.len(), 10);
    for name in ["a.geojson", "a.ndjson", "a.geojsonl", "a.csv", "a.gpkg"] {
        let (there, back) = (folder.join(name), folder.join(format!("{name}.back.geojson")));
        converted(with_project(command(&study(), &there)), 0);
        converted(with_project(command(&there, &back)), 0);
        assert_eq!(features(&back), expected, "{name}");
    }
}

#[test]
fn without_the_project_only_csv_makes_texts_of_numbers_and_truth() {
    let folder = folder("untyped");
    let expected = features(&study());
    for (name, typed) in [("a.geojson", true), ("a.ndjson", true), ("a.gpkg", true), ("a.csv", false)] {
        let (there, back) = (folder.join(name), folder.join(format!("{name}.back.geojson")));
        converted(command(&study(), &there), 0);
        converted(command(&there, &back), 0);
        let found = features(&back);
        if typed {
            assert_eq!(found, expected, "{name}");
            continue;
        }
        // The loss that docs/researchers.md states: the answers' types, nothing else.
        let texts = [
            ("\"importance\":5", "\"importance\":\"5\""),
            ("\"importance\":1", "\"importance\":\"1\""),
            ("\"importance\":3", "\"importance\":\"3\""),
            ("\"open_now\":true", "\"open_now\":\"true\""),
            ("\"open_now\":false", "\"open_now\":\"false\""),
            ("\"minutes\":25", "\"minutes\":\"25\""),
            ("\"minutes\":1,", "\"minutes\":\"1\","),
            ("\"price\":2.5", "\"price\":\"2.5\""),
            ("\"price\":0,", "\"price\":\"0\","),
        ];
        let lossy = expected.iter().map(|text| texts.iter().fold(text.clone(), |t, (from, to)| t.replace(from, to)));
        assert_eq!(found, lossy.collect(), "{name}");
    }
}

#[test]
fn files_of_other_versions_and_tools_are_converted_with_what_was_mended_told() {
    let folder = folder("hostile");
    let cases = [
        ("legacy/v0.geojson", 0, ""),
        (
            "hostile/nan.geojson",
            1,
            "nan.geojson: feature 2, coordinates, byte 594: broken JSON; the feature was left out",
        ),
        ("hostile/truncated.geojson", 1, "a.ndjson: 2 of 2 contributions"),
        ("hostile/newer-feature.geojson", 2, "was refused; nothing was written"),
        ("hostile/crs-after-the-features.geojson", 2, "was refused; nothing was written"),
        ("hostile/duplicate-ids.geojson", 1, "stands on an earlier feature too"),
        ("hostile/empty.geojson", 1, "a.ndjson: 0 of 0 contributions"),
        ("not-there.geojson", 2, "it is not there"),
    ];
    for (name, code, words) in cases {
        let out = folder.join("a.ndjson");
        let _ = fs::remove_file(&out);
        let told = converted(command(&fixture(name), &out), code);
        assert!(told.contains(words), "{name}: {told}");
        assert_eq!(out.exists(), code != 2, "{name}");
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "nothing half-written is left behind");
}

#[test]
fn no_hostile_file_makes_any_writer_fail() {
    let folder = folder("writers");
    for entry in fs::read_dir(fixture("hostile")).unwrap() {
        let file = entry.unwrap().path();
        for name in ["a.geojson", "a.csv", "a.gpkg", "a.parquet", "a.kml", "a.xlsx"] {
            let mut command = command(&file, folder.join(name));
            let output = command.arg("--force").output().unwrap();
            let told = told(&output);
            let refused = told.contains("was refused");
            assert!(matches!(output.status.code(), Some(0 | 1)) || refused, "{} to {name}: {told}", file.display());
            assert!(!told.contains('\u{1b}'), "{told}");
        }
    }
}

#[test]
fn of_an_id_that_stands_twice_the_higher_revision_is_written_once() {
    let folder = folder("twice");
    let out = folder.join("a.ndjson");
    converted(command(&fixture("hostile/duplicate-ids.geojson"), &out), 1);
    let text = fs::read_to_string(out).unwrap();
    let ids: Vec<&str> = text.lines().map(|line| line.split("\"id\":\"").nth(1).unwrap().get(..36).unwrap()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{text}");
}

#[test]
fn tables_of_other_tools_are_read_with_their_problems_by_row() {
    let folder = folder("tables");
    let cases = [
        // Separator, byte-order mark, names of columns.
        ("name,lon,lat\nPark,11.25,43.77\n", "\"coordinates\":[11.25,43.77]"),
        ("\u{FEFF}Longitude;Latitude;name\r\n11,25;43,77;Park\r\n", "\"coordinates\":[11.25,43.77]"),
        ("wkt\tname\nLINESTRING (11 43, 12 44)\tPark\n", "\"LineString\""),
        ("name,lon,lat\nWhole town,,\n", "\"geometry\":null"),
        ("name,lon,lat\n\"a\nb\",1,2\n", "\"name\":\"a\\nb\""),
        ("name,lon,lat,id,kind\nPark,1,2,7,park\n", "\"source_kind\":\"park\""),
        ("name,lon,lat\n'=1+1,1,2\n", "\"name\":\"=1+1\""),
    ];
    for (table, expected) in cases {
        let (there, out) = (folder.join("a.csv"), folder.join("a.ndjson"));
        fs::write(&there, table).unwrap();
        // That an identifier was derived is told.
        let mut command = command(&there, &out);
        command.args(["--force", "--kind", "idea"]);
        converted(command, 1);
        let text = fs::read_to_string(&out).unwrap();
        assert!(text.contains(expected) && text.contains("\"kind\":\"idea\""), "{table:?}: {text}");
    }
    let wrong = [
        (
            "name,lon,lat\nPark,1,2\nHill,1\n",
            1,
            "feature 2: not a GeoJSON feature; left out (2 cells where the first line has 3)",
        ),
        ("name,lon,lat\nPark,east,2\n", 1, "feature 1, geometry: not a GeoJSON geometry"),
        ("name,lon,lat\nPark,211,2\n", 1, "feature 1, geometry: the coordinates are out of range"),
        ("name,wkt\nPark,POINT (1\n", 1, "feature 1, geometry: not a GeoJSON geometry"),
        ("name,street\nPark,Elm\n", 2, "no columns longitude and latitude"),
        ("", 2, "no columns longitude and latitude"),
        ("name,lon,lat\n", 1, "the file holds no features"),
    ];
    for (table, code, expected) in wrong {
        let there = folder.join("wrong.csv");
        fs::write(&there, table).unwrap();
        let mut command = command(&there, folder.join("wrong.ndjson"));
        command.arg("--force");
        let told = converted(command, code);
        assert!(told.contains(expected), "{table:?}: {told}");
    }
}

#[test]
fn importing_a_table_twice_gives_the_same_identifiers() {
    let folder = folder("again");
    let there = folder.join("a.csv");
    fs::write(&there, "name,lon,lat\nPark,1,2\nHill,3,4\n").unwrap();
    let ids = |name: &str| {
        converted(command(&there, folder.join(name)), 1);
        let text = fs::read_to_string(folder.join(name)).unwrap();
        text.lines()
            .map(|line| line.split("\"id\":\"").nth(1).unwrap().get(..36).unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids("1.ndjson"), ids("2.ndjson"));
}

#[test]
fn lines_are_read_one_by_one_and_a_broken_one_costs_only_itself() {
    let folder = folder("lines");
    let line = |n: u8| {
        format!(
            r#"{{"type":"Feature","id":"00000000-0000-4000-8000-00000000000{n}","geometry":null,"properties":{{}}}}"#
        )
    };
    let there = folder.join("a.ndjson");
    // A record separator (RFC 8142), an empty line, a line that never closes its brackets, CR LF, no end of line.
    let text = format!("\u{1e}{}\n\n{{\"type\":\"Feature\",\"geometry\":[[[\n{}\r\n{}", line(1), line(2), line(1));
    fs::write(&there, text).unwrap();
    let told = converted(command(&there, folder.join("b.ndjson")), 1);
    assert!(told.contains("feature 2, geometry, byte 128: broken JSON; the feature was left out"), "{told}");
    assert!(told.contains("feature 4, id 00000000-0000-4000-8000-000000000001, byte 226: the identifier"), "{told}");
    assert!(told.contains("b.ndjson: 2 of 2 contributions"), "{told}");
}

#[test]
fn what_is_wrong_over_and_over_is_counted_after_the_hundredth_time() {
    let folder = folder("often");
    let there = folder.join("a.csv");
    fs::write(&there, ["name,lon,lat\n".to_owned(), "Hill,1\n".repeat(150)].concat()).unwrap();
    let told = converted(command(&there, folder.join("b.ndjson")), 1);
    assert_eq!(told.matches("2 cells where the first line has 3").count(), 100);
    assert!(told.contains("a.csv: 50 times more: not a GeoJSON feature; left out\n"), "{told}");
}

#[test]
fn a_line_or_a_row_without_an_end_stops_at_its_limit() {
    let folder = folder("endless");
    for (name, head, expected) in [
        ("a.ndjson", r#"{"type":"Feature","geometry":null,"properties":{"a":""#, "larger than 4 MB; left out"),
        ("a.csv", "name,lon,lat\n\"", "a row is longer than 4 MB"),
    ] {
        let there = folder.join(name);
        let mut file = fs::File::create(&there).unwrap();
        file.write_all(head.as_bytes()).unwrap();
        let chunk = vec![b'a'; 1 << 20];
        for _ in 0..9 {
            file.write_all(&chunk).unwrap();
        }
        let output = command(&there, folder.join("out.geojson")).arg("--force").output().unwrap();
        assert!(told(&output).contains(expected), "{name}: {}", told(&output));
    }
}

#[test]
fn a_geopackage_that_is_none_or_lies_elsewhere_is_refused() {
    let folder = folder("packages");
    let there = folder.join("a.gpkg");
    fs::write(&there, "no database").unwrap();
    let told = converted(command(&there, folder.join("b.geojson")), 2);
    assert!(told.contains("it is no GeoPackage"), "{told}");

    fs::remove_file(&there).unwrap();
    converted(command(&study(), &there), 0);
    let database = rusqlite::Connection::open(&there).unwrap();
    let elsewhere = "UPDATE gpkg_geometry_columns SET srs_id = 0 WHERE table_name = 'points'";
    database.execute_batch(elsewhere).unwrap();
    drop(database);
    let told = converted(command(&there, folder.join("b.geojson")), 2);
    assert!(told.contains("points: the coordinates are not WGS 84") && told.contains("refused"), "{told}");
}

#[test]
fn what_a_geopackage_defines_is_not_run_and_bad_rows_cost_themselves() {
    let folder = folder("trap");
    let there = folder.join("a.gpkg");
    converted(command(&study(), &there), 0);
    let database = rusqlite::Connection::open(&there).unwrap();
    database
        .execute_batch(
            "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;
             INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('endless', 'attributes', 'endless');
             DROP TRIGGER rtree_points_geom_update6; DROP TRIGGER rtree_points_geom_update7;
             DROP TRIGGER rtree_points_geom_update2; DROP TRIGGER rtree_points_geom_update4;
             DROP TRIGGER rtree_points_geom_update5;
             UPDATE points SET geom = x'4750000100000000ff' WHERE name = 'Too dear';
             UPDATE points SET name = x'00ff' WHERE name = 'Orto di Boboli';",
        )
        .unwrap();
    drop(database);
    let told = converted(command(&there, folder.join("b.ndjson")), 1);
    assert!(told.contains("b.ndjson: 9 of 9 contributions"), "{told}");
    assert!(told.contains("not a GeoJSON geometry") && told.contains("name: not of the type"), "{told}");
}

#[test]
fn standard_input_and_output_are_files_too() {
    let mut command = command(Path::new("-"), "-");
    let mut child = command
        .args(["--from", "geojson", "--to", "ndjson"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&fs::read(study()).unwrap()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 10);
    assert_eq!(told(&output), "standard output: 10 of 10 contributions\n");
}

#[test]
fn what_cannot_be_done_is_said_in_a_sentence_and_ends_with_2() {
    let folder = folder("wrong");
    let there = folder.join("there.csv");
    fs::write(&there, "kept").unwrap();
    let full = folder.join("full");
    fs::create_dir_all(&full).unwrap();
    fs::write(full.join("x"), "kept").unwrap();
    let verified = fixture("convert/verified.csv");
    let cases: [(&Path, &[&str], &str); 10] = [
        (&folder.join("a.json"), &[], "add --to FORMAT"),
        (&there, &[], "is there already"),
        (&full.join(""), &[], "is a folder with something in it"),
        (&folder.join("a.csv"), &["--for", "public"], "add --project FILE"),
        (Path::new("-"), &["--to", "gpkg"], "cannot go to standard output"),
        (&folder.join("a/"), &["--to", "csv"], "Only GeoParquet is written into a folder"),
        (&folder.join("a.json"), &["--to", "openreferral"], "--verified FILE.csv"),
        (&folder.join("a.json"), &["--to", "openreferral", "--verified", verified.to_str().unwrap()], "--for public"),
        (&folder.join("a.csv"), &["--project", "not-there.json"], "it is not there"),
        (&folder.join("no/such/folder/a.csv"), &[], "Cannot write"),
    ];
    for (out, options, expected) in cases {
        let mut command = command(&study(), out);
        command.args(options);
        let told = converted(command, 2);
        assert!(told.contains(expected) && told.starts_with("common-ground: "), "{told}");
    }
    assert_eq!(fs::read_to_string(&there).unwrap(), "kept");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
}

#[test]
fn what_is_there_is_replaced_only_when_the_new_one_is_complete() {
    let folder = folder("replace");
    let out = folder.join("a.csv");
    fs::write(&out, "old").unwrap();
    let mut bad = command(&fixture("hostile/newer-feature.geojson"), &out);
    bad.arg("--force");
    converted(bad, 2);
    assert_eq!(fs::read_to_string(&out).unwrap(), "old");
    // Into itself.
    let mut good = command(&study(), &out);
    good.arg("--force");
    converted(good, 0);
    let mut itself = with_project(command(&out, &out));
    itself.arg("--force");
    converted(itself, 0);
    assert!(fs::read_to_string(&out).unwrap().contains("Orto di Boboli"));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn for_everybody_what_belongs_to_another_project_is_left_out_and_told() {
    let folder = folder("elsewhere");
    let mut public = with_project(command(&fixture("canonical/export.geojson"), folder.join("a.ndjson")));
    public.args(["--for", "public"]);
    let told = converted(public, 1);
    assert!(told.contains("left out, which belong to another project than everything"), "{told}");
    assert_eq!(fs::read_to_string(folder.join("a.ndjson")).unwrap(), "");
}

#[test]
fn help_shows_examples() {
    let output = Command::new(env!("CARGO_BIN_EXE_common-ground")).args(["convert", "--help"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("Examples:") && text.contains("--verified verified.csv"), "{text}");
}

/// How often the ten of the study stand in a large file.
const ROUNDS: usize = 80;

/// A file of some megabytes: the study again and again, under other ids, with a long story in each.
fn large(file: &Path) {
    let mut again = String::new();
    let texts: Vec<String> = features(&study()).into_iter().collect();
    let story = format!("\"properties\":{{\"story\":\"{}\",", "What helps us here. ".repeat(300).trim());
    for round in 0..ROUNDS {
        for text in &texts {
            let text = text.replace("00000000-5555-4000", &format!("{round:08x}-5555-4000"));
            again.push_str(&text.replace("\"properties\":{", &story));
            again.push('\n');
        }
    }
    let lines = file.with_extension("ndjson");
    fs::write(&lines, again).unwrap();
    converted(command(&lines, file), 0);
    assert!(fs::metadata(file).unwrap().len() > 4 << 20);
}

#[test]
fn a_large_file_is_read_on_all_cores_and_says_the_same_as_a_small_one() {
    let folder = folder("large");
    let file = folder.join("a.geojson");
    large(&file);
    let same = folder.join("same.geojson");
    let told = converted(command(&file, &same), 0);
    assert!(told.ends_with("same.geojson: 800 of 800 contributions\n"), "{told}");
    assert_eq!(features(&same), features(&file));

    // Who took something back stands behind the features, and is heeded.
    let text = fs::read_to_string(&file).unwrap();
    let person = "4f6c0000-0000-4000-8000-000000000001";
    let theirs = text.matches(&format!("\"participant\":\"{person}\"")).count();
    let gone = format!("\"withdrawals\":[{{\"at\":\"2026-05-13T08:00:00Z\",\"participant\":\"{person}\"}}]");
    let left = folder.join("left.geojson");
    fs::write(&left, text.replace("\"common_ground\":{", &format!("\"common_ground\":{{{gone},"))).unwrap();
    let told = converted(command(&left, folder.join("left.ndjson")), 0);
    assert!(theirs >= ROUNDS && told.contains(&format!("{theirs} left out, which were taken back\n")), "{told}");
    assert!(!fs::read_to_string(folder.join("left.ndjson")).unwrap().contains(person));

    // With something to be told, it is told with its place, and costs itself.
    let at = text.len() / 2 + text[text.len() / 2..].find("\n{").unwrap() + 1;
    let feature = text[..at].lines().count();
    let (before, after) = text.split_at(at);
    let (line, rest) = after.split_once('\n').unwrap();
    let wrong = [
        (format!("{before}{{\"type\":NaN}},\n{after}"), "broken JSON; the feature was left out", 800),
        (format!("{before}{line}\n{after}"), "stands on an earlier feature too", 800),
        (format!("{before}{rest}"), "the features are not those that the file says", 799),
        (
            format!("{before}{}\n{rest}", line.replace("\"rev\":1", "\"rev\":2").replace("\"rev\":3", "\"rev\":4")),
            "the features are not those that the file says",
            800,
        ),
        (text.replace("\"common_ground\":{", "\"crs\":null,\"common_ground\":{"), "", 800),
        (text.replace("},\n{", "},\n\n{\n"), "", 800),
        (text.replace("\n]", "\n"), "the file ends too early", 800),
    ];
    for (text, expected, count) in wrong {
        let there = folder.join("wrong.geojson");
        fs::write(&there, &text).unwrap();
        let out = folder.join("out.ndjson");
        let mut command = command(&there, &out);
        let output = command.arg("--force").output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains(expected), "{expected}: {told}");
        assert_eq!(output.status.code(), Some(i32::from(!expected.is_empty())), "{told}");
        assert_eq!(fs::read_to_string(&out).unwrap().lines().count(), count, "{expected}");
        if expected.starts_with("broken") {
            assert!(told.contains(&format!("feature {feature}, ")), "{told}");
        }
    }
}

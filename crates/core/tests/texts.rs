//! Reading for a merge and quick reading give what reading gives: the same contributions and the same problems.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use common_ground_core::merging::Version;
use common_ground_core::read::{Cut, Options, Reader, TextReader, TextSummary, is_lines};
use common_ground_core::{Code, Contribution, Problem, write};
use proptest::prelude::*;

fn options() -> Options {
    Options { area: None, masked_area: None, ..common::options() }
}

/// Texts and what decides about them; problems, features, whether it is refused.
type Seen = (Vec<(String, String)>, Vec<Problem>, usize, bool);

fn seen(versions: &[Version], problems: Vec<Problem>, features: usize, refused: bool) -> Seen {
    let one = |version: &Version| {
        let decides = format!("{} {:?} {:?}", version.id(), version.standing(), version.participant());
        (version.text().to_owned(), decides)
    };
    (versions.iter().map(one).collect(), problems, features, refused)
}

fn by_texts(bytes: &[u8], cut: Cut, slice: usize) -> (Seen, TextSummary) {
    let mut reader = TextReader::new(options(), cut, 0);
    let (mut versions, mut problems) = (Vec::new(), Vec::new());
    for part in bytes.chunks(slice.max(1)) {
        versions.extend(reader.push(part));
        problems.extend(reader.problems());
    }
    let mut end = reader.finish();
    problems.append(&mut end.problems);
    versions.append(&mut end.versions);
    if end.refused {
        versions.clear();
    }
    (seen(&versions, problems, end.features, end.refused), end)
}

fn by_values(bytes: &[u8]) -> Seen {
    seen_by(Reader::new, bytes)
}

/// What the reader sees, which is what the quick one sees: in every detail, in any area.
fn seen_by(reader: fn(Options) -> Reader, bytes: &[u8]) -> Seen {
    for options in [options(), common::options()] {
        assert_eq!(read_by(reader(options.clone()).quick(), bytes), read_by(reader(options), bytes));
    }
    let (found, problems, features, refused) = read_by(reader(options()), bytes);
    let versions: Vec<Version> = found.iter().map(|item| Version::of(item, 0)).collect();
    seen(&versions, problems, features, refused)
}

fn read_by(mut reader: Reader, bytes: &[u8]) -> (Vec<Contribution>, Vec<Problem>, usize, bool) {
    let mut found = reader.push(bytes);
    let mut problems = reader.problems();
    let end = reader.finish();
    problems.extend(end.problems);
    found.extend(end.contributions);
    if end.refused {
        found.clear();
    }
    (found, problems, end.features, end.refused)
}

fn file(texts: &[String]) -> Vec<u8> {
    format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", texts.join(",\n")).into_bytes()
}

#[test]
fn every_fixture_is_read_as_the_reader_reads_it() {
    for folder in ["canonical", "hostile", "legacy"] {
        for entry in std::fs::read_dir(common::path("fixtures").join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            for slice in [1, 7, 1 << 18] {
                assert_eq!(by_texts(&bytes, Cut::Document, slice).0, by_values(&bytes), "{}", path.display());
            }
        }
    }
}

#[test]
fn a_feature_a_line_is_read_and_a_broken_line_costs_that_line() {
    let texts: Vec<String> =
        (0..3u32).map(|n| write::feature(&common::point(11.25 + f64::from(n) / 100.0, 43.77))).collect();
    let [first, second, third] = &texts[..] else { panic!("three") };
    let lines = format!("\u{feff}{first}\r\n\n  {{\"type\":\"Feature\",\"oops\n\u{1e}{second}\n{third}");
    assert!(is_lines(lines.as_bytes()));
    assert!(!is_lines(&file(&texts)));
    for slice in [1, 5, 10_000] {
        let (seen, end) = by_texts(lines.as_bytes(), Cut::Lines, slice);
        assert_eq!(seen, seen_by(Reader::of_lines, lines.as_bytes()));
        let (found, problems, features, _) = seen;
        let found: Vec<_> = found.into_iter().map(|(text, _)| text).collect();
        assert_eq!(found, texts, "in slices of {slice}");
        let told: Vec<_> = problems.iter().map(|problem| (problem.code, problem.place.feature)).collect();
        let wanted = [(Code::FeatureNotJson, Some(2)), (Code::DuplicateId, Some(3)), (Code::DuplicateId, Some(4))];
        assert_eq!((told.as_slice(), features), (&wanted[..], 4));
        let at = problems[1].place.byte.unwrap();
        assert!(lines.as_bytes()[usize::try_from(at).unwrap()..].starts_with(second.as_bytes()), "where it stands");
        assert_eq!(end.projects, [(("demo".to_owned(), "0123456789abcdef".to_owned()), 3)].into());
    }
}

#[test]
fn a_line_of_any_length_is_passed_over_without_being_held() {
    let mut reader = TextReader::new(options(), Cut::Lines, 0);
    let some = vec![b'x'; 1 << 20];
    for _ in 0..50 {
        reader.push(&some);
        assert!(reader.held() <= 4 << 20, "{}", reader.held());
    }
    reader.push(b"\n");
    let text = write::feature(&common::point(11.25, 43.77));
    let found = reader.push([text.as_bytes(), b"\n"].concat().as_slice());
    assert_eq!(found.len(), 1);
    let problems = reader.problems();
    assert_eq!((problems[0].code, problems[0].place.feature), (Code::TooLarge, Some(1)));
}

#[test]
fn other_tools_features_are_left_out_while_nobody_has_said_what_they_are() {
    let bytes =
        br#"{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"title":"x"}}]}"#;
    let mut plain = options();
    plain.foreign.kind.clear();
    let mut reader = TextReader::new(plain, Cut::Document, 0);
    assert!(reader.push(bytes).is_empty());
    let end = reader.finish();
    let missing = end.problems.iter().find(|problem| problem.code == Code::Missing).unwrap();
    assert_eq!((missing.place.feature, missing.place.path.as_deref()), (Some(1), Some("kind")));
    assert_eq!(by_texts(bytes, Cut::Document, 100).0.0.len(), 1, "with a kind they are taken");
}

/// What is likely to stand where something else should, so that the quick look and the reader could disagree.
const BITS: [&str; 24] = [
    "0", ".", "-", "e", "\"", "\\", "\\n", " ", ",", ";", "}", "]", "null", "true", "\u{a0}", "é", "e\u{301}",
    "\u{202e}", "A", "1.0", "60", "\u{7f}", "\t", "{",
];

fn spoiled() -> impl Strategy<Value = (Contribution, Vec<(usize, usize, usize)>)> {
    (common::any_contribution(), proptest::collection::vec((any::<usize>(), 0..3usize, 0..BITS.len()), 0..3))
}

/// The text with bits put in, put in place of a character, or taken out.
fn spoil(text: &str, changes: &[(usize, usize, usize)]) -> String {
    let mut letters: Vec<String> = text.chars().map(String::from).collect();
    for (at, how, bit) in changes {
        let at = at % letters.len();
        match how {
            0 => letters.insert(at, BITS[*bit].to_owned()),
            1 => BITS[*bit].clone_into(&mut letters[at]),
            _ => letters[at].clear(),
        }
    }
    letters.concat()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_feature_has_become_it_is_read_as_the_reader_reads_it((item, changes) in spoiled()) {
        let bytes = file(&[spoil(&write::feature(&item), &changes), write::feature(&item)]);
        prop_assert_eq!(by_texts(&bytes, Cut::Document, 1 << 18).0, by_values(&bytes));
    }

    #[test]
    fn whatever_a_line_has_become_it_is_read_as_the_reader_reads_it((item, changes) in spoiled()) {
        let lines = [spoil(&write::feature(&item), &changes), write::feature(&item)].join("\n");
        let by_values = seen_by(Reader::of_lines, lines.as_bytes());
        prop_assert_eq!(by_texts(lines.as_bytes(), Cut::Lines, 1 << 18).0, by_values);
    }

    #[test]
    fn whatever_stands_in_place_of_a_value_is_read_as_the_reader_reads_it(
        name in prop::sample::select(write::RESERVED.iter().copied().chain(["why", "name"]).collect::<Vec<_>>()),
        value in prop_oneof![
            prop::sample::select(vec![
                "\"\"", "\" x\"", "\"x \"", "\"a;b\"", "\"b;a\"", "\"a;a\"", "\"a; b\"", "\";\"", "0", "1", "01", "-0", "0.0",
                "1.0", "1.50", "1e3", "0.000001", "0.00001", "123456789012345", "1234567890123456", "12345678901234.5",
                "4294967295", "4294967296", "null", "true", "false", "[]", "{}", "\"map\"", "\"self\"", "\"complete\"",
                "\"2026-05-12\"", "\"2026-02-30\"", "\"2026-05-12T15:04:05Z\"", "\"2026-05-12T15:04:60Z\"",
                "\"2026-05-12 15:04:05Z\"", "\"2026-05-12T15:04:05.5Z\"", "\"1969-05-12T15:04:05Z\"", "\"a\\\"b\"", "\"a\\/b\"",
                "\"a\\nb\"", "\"\\n\"", "\"a\\\\n\"", "\"a\\u0062\"", "\"00000001-0000-4000-8000-000000000001\"",
                "\"00000001-0000-4000-8000-00000000000A\"", "\"00000000-0000-0000-0000-000000000000\"",
                "\"{00000001-0000-4000-8000-000000000001}\"",
            ]).prop_map(str::to_owned),
            "\"[a-z;\\-0-9T:Z. éਪ\u{301}\u{a0}]{0,12}\"",
            "-?[0-9]{1,3}(\\.[0-9]{0,8})?",
        ],
    ) {
        // The properties in their order, so that only the value itself is in question.
        let text = write::feature(&common::point(11.25, 43.77));
        let mut feature: serde_json::Value = serde_json::from_str(&text).unwrap();
        feature["properties"][name] = serde_json::Value::Null;
        let text = feature.to_string().replacen(&format!("\"{name}\":null"), &format!("\"{name}\":{value}"), 1);
        let bytes = file(&[text]);
        prop_assert_eq!(by_texts(&bytes, Cut::Document, 1 << 18).0, by_values(&bytes));
    }

    #[test]
    fn whatever_the_coordinates_are_they_are_read_as_the_reader_reads_them(
        lon in "-?[0-9]{1,3}(\\.[0-9]{0,8})?(e-?[0-9])?", lat in "-?[0-9]{1,2}\\.[0-9]{1,7}",
        shape in prop::sample::select(vec!["Point", "LineString", "Polygon", "MultiPoint"]),
    ) {
        let at = format!("[{lon},{lat}]");
        let coordinates = match shape {
            "Point" => at,
            "Polygon" => format!("[[{at},[0.5,0.5],[0.0,1.0],{at}]]"),
            _ => format!("[{at},[0.5,0.5]]"),
        };
        let text = write::feature(&common::point(11.25, 43.77));
        let text = text.replacen("{\"coordinates\":[11.25,43.77],\"type\":\"Point\"}", &format!("{{\"coordinates\":{coordinates},\"type\":\"{shape}\"}}"), 1);
        let bytes = file(&[text]);
        prop_assert_eq!(by_texts(&bytes, Cut::Document, 1 << 18).0, by_values(&bytes));
    }
}

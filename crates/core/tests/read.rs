//! Every kind of file that may come: the fixture's name → how many contributions it gives and what is told about it.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::BTreeSet;

use common::{assert_golden, fixture, options};
use common_ground_core::Code::{self, *};
use common_ground_core::merging::Version;
use common_ground_core::read::{self, Reader};
use common_ground_core::{Answer, Contribution, Linked, Problem, Uuid, store, write};
use proptest::prelude::*;
use serde_json::json;

/// Feature (0: the file), code.
type Told = (usize, Code);

/// Every line of "Bad input" in the format's description that a `GeoJSON` file can have, and some more.
const HOSTILE: &[(&str, usize, &[Told])] = &[
    ("truncated.geojson", 2, &[(3, Truncated)]),
    ("byte-order-mark.geojson", 2, &[(0, ByteOrderMark)]),
    ("nan.geojson", 2, &[(2, FeatureNotJson)]),
    ("infinity.geojson", 2, &[(2, FeatureNotJson)]),
    ("overflowing-number.geojson", 2, &[(2, FeatureNotJson)]),
    ("out-of-range.geojson", 2, &[(2, OutOfRange)]),
    ("swapped.geojson", 2, &[(2, Swapped)]),
    ("three-dimensions.geojson", 2, &[(1, ThirdDimension), (2, ThirdDimension)]),
    ("unclosed-ring.geojson", 2, &[(1, RingClosed)]),
    ("wrong-winding.geojson", 2, &[(1, RingTurned), (2, RingTurned)]),
    ("too-few-positions.geojson", 1, &[(1, TooFewPositions), (2, TooFewPositions)]),
    ("geometry-collection.geojson", 2, &[(2, GeometryCollection)]),
    ("bad-geometry.geojson", 1, &[(1, BadGeometry), (2, BadGeometry), (3, BadGeometry), (4, BadGeometry)]),
    (
        "not-features.geojson",
        1,
        &[
            (1, NotAFeature),
            (2, NotAFeature),
            (3, NotAFeature),
            (4, NotAFeature),
            (5, NotAFeature),
            (6, NotAFeature),
            (7, NotAFeature),
        ],
    ),
    ("bare-geometry.geojson", 1, &[(1, DerivedId)]),
    ("bare-feature.geojson", 1, &[]),
    ("crs-web-mercator.geojson", 0, &[(0, OtherCrs)]),
    ("crs-after-the-features.geojson", 0, &[(0, OtherCrs)]),
    ("crs-84.geojson", 1, &[]),
    ("crs-4326.geojson", 1, &[]),
    ("duplicate-keys.geojson", 2, &[(1, DuplicateKey)]),
    ("duplicate-ids.geojson", 2, &[(2, DuplicateId), (3, DuplicateId)]),
    ("object-properties.geojson", 2, &[(1, NestedProperty), (1, NestedProperty)]),
    ("html-and-script.geojson", 2, &[]),
    ("formula-text.geojson", 1, &[]),
    ("right-to-left-override.geojson", 2, &[(1, ControlCharacters), (1, ControlCharacters)]),
    ("control-characters.geojson", 2, &[(1, ControlCharacters), (2, ControlCharacters)]),
    ("lone-surrogates.geojson", 3, &[(1, LoneSurrogate), (3, LoneSurrogate)]),
    ("nesting-bomb.geojson", 2, &[(2, TooDeep)]),
    ("nesting-bomb-unclosed.geojson", 1, &[(2, TooDeep), (0, Truncated)]),
    ("nesting-bomb-bare.geojson", 0, &[(0, NotGeoJson)]),
    ("nesting-bomb-around.geojson", 1, &[(0, TooDeep)]),
    ("missing-bracket.geojson", 2, &[(2, FeatureNotJson)]),
    ("missing-closing-brace.geojson", 2, &[(2, FeatureNotJson)]),
    ("archive.geojson", 0, &[(0, NotJson)]),
    ("page.geojson", 0, &[(0, NotJson)]),
    ("empty.geojson", 0, &[(0, NotJson)]),
    ("no-features.geojson", 0, &[(0, NoFeatures)]),
    ("list.geojson", 0, &[(0, NotGeoJson)]),
    ("topology.geojson", 0, &[(0, NotGeoJson)]),
    ("trailing-text.geojson", 1, &[(0, TrailingText)]),
    ("utf-16.geojson", 0, &[(0, NotUtf8)]),
    ("latin-1.geojson", 2, &[(1, BadUtf8)]),
    ("newer-feature.geojson", 0, &[(2, NewerFormat)]),
    ("newer-header.geojson", 0, &[(0, NewerFormat)]),
    ("newer-header-after.geojson", 0, &[(0, NewerFormat)]),
    ("checksum-differs.geojson", 1, &[(0, ChecksumDiffers)]),
    ("big-numbers.geojson", 1, &[(1, BigNumber), (1, BigNumber)]),
    (
        "wrong-types.geojson",
        2,
        &[
            (1, Assumed),
            (1, Assumed),
            (1, BadTime),
            (1, Assumed),
            (1, Assumed),
            (1, NotAllowed),
            (1, NotAllowed),
            (1, WrongType),
            (1, WrongType),
            (1, NotAllowed),
            (1, NotAllowed),
            (1, WrongType),
            (2, Missing),
        ],
    ),
    ("tables.geojson", 1, &[]),
    ("no-identifiers.geojson", 1, &[(1, DerivedId)]),
    ("foreign.geojson", 3, &[(1, NestedProperty), (1, DerivedId), (4, DuplicateId)]),
];

fn told(problems: &[Problem]) -> Vec<Told> {
    problems.iter().map(|p| (p.place.feature.unwrap_or(0), p.code)).collect()
}

fn in_slices(bytes: &[u8], cuts: &[usize]) -> (Vec<Contribution>, Vec<Problem>) {
    let mut reader = Reader::new(options());
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    let mut from = 0;
    for to in cuts.iter().copied().chain([bytes.len()]) {
        found.extend(reader.push(&bytes[from..to]));
        problems.extend(reader.problems());
        from = to;
    }
    let rest = reader.finish();
    problems.extend(rest.problems);
    found.extend(rest.contributions);
    (if rest.refused { Vec::new() } else { found }, problems)
}

#[test]
fn bad_input_ends_in_a_clear_message_and_costs_nothing_but_itself() {
    let mut wrong = Vec::new();
    for (name, count, expected) in HOSTILE {
        let (found, problems) = read::all(&fixture(&format!("hostile/{name}")), options());
        if found.len() != *count || told(&problems) != *expected {
            wrong.push(format!("{name}: {} contributions, {:?}", found.len(), told(&problems)));
        }
        assert!(problems.iter().all(|p| p.place.byte.is_some()), "{name}: every problem has its byte: {problems:?}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_hostile_fixture_has_its_expectation() {
    let files: BTreeSet<String> = std::fs::read_dir(common::path("fixtures/hostile"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(files, HOSTILE.iter().map(|(name, ..)| (*name).to_owned()).collect());
}

#[test]
fn what_was_mended_is_as_good_as_it_can_be() {
    let texts = |name: &str| -> Vec<String> {
        let (found, _) = read::all(&fixture(&format!("hostile/{name}")), options());
        found.iter().map(write::feature).collect()
    };
    let cases: &[(&str, usize, &str)] = &[
        ("unclosed-ring.geojson", 0, "[[[11.25,43.77],[11.26,43.77],[11.26,43.78],[11.25,43.78],[11.25,43.77]]]"),
        ("wrong-winding.geojson", 0, "[[[11.25,43.77],[11.26,43.77],[11.26,43.78],[11.25,43.78],[11.25,43.77]]]"),
        ("three-dimensions.geojson", 0, r#"{"coordinates":[11.25,43.77],"type":"Point"}"#),
        ("duplicate-keys.geojson", 0, r#""name":"Place 1""#),
        ("duplicate-ids.geojson", 0, r#""name":"Third""#),
        ("object-properties.geojson", 0, r#""tags":"{\"a\":[1,{\"b\":null}]}""#),
        ("html-and-script.geojson", 0, "<script>alert(1)</script>"),
        ("formula-text.geojson", 0, r#""name":"=HYPERLINK(\"http://example.org\",\"click\")""#),
        ("right-to-left-override.geojson", 0, r#""name":"photognp.exe""#),
        ("right-to-left-override.geojson", 0, "isolated نص عربي"),
        ("control-characters.geojson", 0, r#""name":"bell and nul""#),
        ("control-characters.geojson", 1, r#""name":"two\nlines""#),
        ("lone-surrogates.geojson", 0, "half \u{FFFD} of it"),
        ("lone-surrogates.geojson", 1, "whole 😀"),
        ("latin-1.geojson", 0, "Caff\u{FFFD}"),
        ("big-numbers.geojson", 0, r#""osm":"12345678901234567890""#),
        ("big-numbers.geojson", 0, r#""fine":0.125"#),
        ("tables.geojson", 0, r#""rev":2,"#),
        ("tables.geojson", 0, r#""device":"7""#),
        ("tables.geojson", 0, r#""location_masked":true"#),
    ];
    for (name, at, part) in cases {
        let texts = texts(name);
        assert!(texts[*at].contains(part), "{name}: {}", texts[*at]);
    }
}

#[test]
fn a_private_place_may_lie_where_moving_it_can_lead() {
    // The area ends at 11.3, where a moved place may lie at 11.4.
    let cases = [(11.35, "true", true), (11.35, "1", true), (11.35, "false", false), (11.45, "true", false)];
    for (lon, masked, taken) in cases {
        let feature = format!(
            r#"{{"type":"Feature","id":"5a0e3d0c-62f1-4d6e-9d2c-0f5f6f2f0a11","geometry":{{"type":"Point",
            "coordinates":[{lon},43.75]}},"properties":{{"format":1,"kind":"asset","location_masked":{masked}}}}}"#
        );
        let (found, problems) = read::all(feature.as_bytes(), options());
        let outside = problems.iter().any(|p| p.code == Code::OutsideArea);
        assert_eq!((found.len() == 1, outside), (taken, !taken), "{lon} {masked}: {problems:?}");
    }
}

#[test]
fn what_lies_outside_the_area_is_no_sign_that_the_file_was_changed() {
    let item = common::point(11.25, 43.77);
    let far = Contribution { id: Uuid::from_u128(7), ..common::point(11.25, 52.4) };
    let mut writer = write::CollectionWriter::new();
    let mut text: String = [&item, &far].map(|item| writer.pass_on(&Version::of(item, 0)).concat()).concat();
    let header =
        write::Header { project: "demo", project_version: "", exported_at: item.updated_at, device: None, app: "0" };
    text.push_str(&writer.finish(header));
    let area = Some([11.2, 43.7, 11.3, 43.8]);
    let read = |text: &str| read::all(text.as_bytes(), read::Options { area, masked_area: area, ..options() });
    let (found, problems) = read(&text);
    let codes = |problems: &[Problem]| problems.iter().map(|problem| problem.code).collect::<Vec<_>>();
    assert_eq!((found.len(), codes(&problems)), (1, vec![OutsideArea]), "{problems:?}");
    let (_, problems) = read(&text.replace("52.4", "52.5"));
    assert_eq!(codes(&problems), [OutsideArea, ChecksumDiffers], "and where it was, that is told");
}

#[test]
fn a_problem_says_where_it_is() {
    let bytes = fixture("hostile/wrong-types.geojson");
    let (_, problems) = read::all(&bytes, options());
    let zoom = problems.iter().find(|p| p.place.path.as_deref() == Some("location_zoom")).unwrap();
    assert_eq!(zoom.place.id.as_deref(), Some("00000001-0000-4000-8000-000000000001"));
    assert_eq!(zoom.detail, "\"far\"");
    assert!(bytes[usize::try_from(zoom.place.byte.unwrap()).unwrap()..].starts_with(b"\"location_zoom\""));

    let bytes = fixture("hostile/nan.geojson");
    let (_, problems) = read::all(&bytes, options());
    assert_eq!((problems[0].detail.as_str(), problems[0].place.path.as_deref()), ("NaN", Some("coordinates")));
    assert!(bytes[usize::try_from(problems[0].place.byte.unwrap()).unwrap()..].starts_with(b"NaN"));
}

#[test]
fn what_the_format_means_something_else_by_is_no_answer() {
    let own = "5a0e3d0c-62f1-4d6e-9d2c-0f5f6f2f0a11";
    let cases = [("id", "12", 1), ("id", own, 0), (" kind", "x", 1), ("photo", "media/x.jpg", 0)];
    for (name, value, told) in cases {
        let feature = format!(
            r#"{{"type":"Feature","id":"{own}","geometry":null,"properties":{{"format":1,"kind":"asset","project":"demo",
            "project_version":"0","rev":1,"created_at":"2026-05-12T15:04:05Z","updated_at":"2026-05-12T15:04:05Z",
            "{name}":"{value}"}}}}"#
        );
        let (found, problems) = read::all(feature.as_bytes(), options());
        assert_eq!(problems.iter().filter(|p| p.code == Code::NotAllowed).count(), told, "{name} {value}");
        assert_eq!(store::decode(&store::encode(&found[0])).as_ref(), Ok(&found[0]), "{name} {value}");
    }
}

#[test]
fn a_file_of_ours_reads_the_same_after_another_tool_has_rearranged_it() {
    let (found, problems) = read::all(&fixture("canonical/export.geojson"), options());
    assert_eq!((found.len(), problems), (3, vec![]));
    let (again, problems) = read::all(&fixture("canonical/reformatted.geojson"), options());
    assert_eq!((again, problems), (found, vec![]));
}

#[test]
fn earlier_formats_are_brought_up_to_the_present_one() {
    for name in ["v0", "v0-again"] {
        let (found, problems) = read::all(&fixture(&format!("legacy/{name}.geojson")), options());
        assert_eq!(problems, []);
        let texts: Vec<_> = found.iter().map(|c| write::feature(c) + "\n").collect();
        assert_golden(&format!("{name}.jsonl"), &texts.concat());
        for text in texts {
            assert!(common_ground_core::store::decode(&text).is_ok());
        }
    }
}

#[test]
fn what_another_tool_made_keeps_all_it_has_and_comes_in_once() {
    let bytes = fixture("hostile/foreign.geojson");
    let (found, _) = read::all(&bytes, options());
    let answers: Vec<_> = found[0].answers.iter().map(|(id, answer)| (id.as_str(), answer.clone())).collect();
    let text = |text: &str| Answer::Text(text.to_owned());
    assert_eq!(
        answers,
        [
            ("height", Answer::Number(2.5)),
            ("name", text("Fountain")),
            ("public", Answer::Flag(true)),
            ("source_id", Answer::Number(17.0)),
            ("source_kind", text("amenity")),
            ("source_name", text("ignored")),
            ("source_status", text("open")),
            ("tags", text("{\"a\":1}")),
        ]
    );
    assert_eq!(found[0].id.get_version_num(), 5);
    assert_eq!(found[1].id.to_string(), "6fa459ea-ee8a-4ca4-894e-db77e160355e");
    assert_eq!(found[1].geometry, None);
    assert!(found.iter().all(|c| c.kind == "asset" && c.project == "demo" && c.rev == 1));

    let mut later = options();
    later.now = common_ground_core::Timestamp::parse("2026-07-01T00:00:00Z").unwrap();
    later.foreign.kind = "idea".to_owned();
    let (again, _) = read::all(&bytes, later);
    let mut set = found.into_iter().map(|c| (c.id, c)).collect();
    for item in again {
        assert!(!common_ground_core::merge::merge_into(&mut set, item).changes());
    }
}

#[test]
fn the_name_of_a_foreign_things_property_is_guessed() {
    let feature = |properties: &str| format!(r#"{{"features":[{{"type":"Feature","properties":{properties}}}, {{"#);
    let cases = [
        (r#"{"a":"x","Name":"y"}"#, Some("Name")),
        (r#"{"id":"x","street_name":"y"}"#, Some("street_name")),
        (r#"{"title":"x","name":"y"}"#, Some("name")),
        (r#"{"code":"x","n":1}"#, Some("code")),
        (r#"{"n":1}"#, None),
        ("null", None),
    ];
    for (properties, name) in cases {
        let texts = read::text_properties(feature(properties).as_bytes());
        assert_eq!(read::guess_name_property(&texts).as_deref(), name, "{properties}");
    }
    assert!(read::is_ours(&fixture("canonical/export.geojson")));
    assert!(!read::is_ours(&fixture("hostile/bare-geometry.geojson")));
}

#[test]
fn two_hundred_megabytes_need_the_memory_of_one_feature() {
    let mut reader = Reader::new(options());
    let mut fed = 0_u64;
    let mut most = 0;
    let mut feed = |reader: &mut Reader, bytes: &[u8]| {
        fed += bytes.len() as u64;
        let found = reader.push(bytes).len();
        most = most.max(reader.held());
        found
    };
    let point = |n: u32| {
        format!(
            r#"{{"type":"Feature","id":"{n:08x}-0000-4000-8000-000000000000","geometry":null,"properties":{{"name":"{n}"}}}},"#
        )
    };
    let mut found = feed(&mut reader, br#"{"type":"FeatureCollection","features":["#);
    // One text larger than any contribution between others, thirteen times.
    let filler = vec![b'x'; 1 << 20];
    for n in 0..13 {
        found += feed(&mut reader, point(n).as_bytes());
        found += feed(&mut reader, br#"{"type":"Feature","properties":{"name":""#);
        for _ in 0..16 {
            found += feed(&mut reader, &filler);
        }
        found += feed(&mut reader, br#""},"geometry":null},"#);
    }
    found += feed(&mut reader, b"]}");
    let problems = reader.problems();
    assert_eq!((fed > 200_000_000, found), (true, 13));
    assert_eq!(problems.iter().filter(|p| p.code == TooLarge).count(), 13);
    assert!(most < 5 << 20, "{most} bytes were held");
}

#[test]
fn a_feature_of_four_megabytes_is_read_and_a_longer_one_is_left_out_however_it_comes() {
    for (length, kept) in [(4 << 20, 1), ((4 << 20) + 1, 0)] {
        let frame = r#"{"type":"Feature","geometry":null,"properties":{"name":""}}"#;
        let text = frame.replace(r#""name":"""#, &format!(r#""name":"{}""#, "x".repeat(length - frame.len())));
        assert_eq!(text.len(), length);
        let file = format!(r#"{{"type":"FeatureCollection","features":[{text}]}}"#);
        assert_eq!(read::all(file.as_bytes(), options()).0.len(), kept);
        assert_eq!(in_slices(file.as_bytes(), &[40, 1000, 2 << 20]).0.len(), kept);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn how_a_file_is_cut_into_slices_never_changes_what_is_read(
        file in 0..HOSTILE.len(), cuts in proptest::collection::vec(any::<proptest::sample::Index>(), 0..12), every in 1..40usize
    ) {
        let bytes = fixture(&format!("hostile/{}", HOSTILE[file].0));
        let whole = in_slices(&bytes, &[]);
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        cuts.sort_unstable();
        prop_assert_eq!(&in_slices(&bytes, &cuts), &whole);
        let evenly: Vec<usize> = (0..bytes.len()).step_by(every).collect();
        prop_assert_eq!(&in_slices(&bytes, &evenly), &whole);
    }

    #[test]
    fn no_damage_makes_the_reader_fail(
        file in 0..HOSTILE.len(), damage in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..6)
    ) {
        let mut bytes = fixture(&format!("hostile/{}", HOSTILE[file].0));
        for (at, byte) in damage {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        let (found, problems) = in_slices(&bytes, &[]);
        prop_assert_eq!(in_slices(&bytes, &[bytes.len() / 2]), (found, problems));
    }
}

#[test]
fn names_of_what_is_linked_go_with_their_ids_whatever_stands_in_them() {
    type Case<'a> = (&'a str, Option<&'a str>, Vec<Linked>, &'a [Code]);
    let link = |id: u128, name: Option<&str>| (Uuid::from_u128(id), name.map(str::to_owned));
    let one = "00000000-0000-0000-0000-000000000001";
    let two = "00000000-0000-0000-0000-000000000002";
    let both = format!("{one};{two}");
    let cases: [Case; 7] = [
        (&both, None, vec![link(1, None), link(2, None)], &[]),
        (&both, Some("Steps;Kerb"), vec![link(1, Some("Steps")), link(2, Some("Kerb"))], &[]),
        (&both, Some(";Kerb"), vec![link(1, None), link(2, Some("Kerb"))], &[]),
        (one, Some(r"Steps\; a \\ kerb"), vec![link(1, Some(r"Steps; a \ kerb"))], &[]),
        (&both, Some("Steps"), vec![link(1, None), link(2, None)], &[Code::NotAllowed]),
        (
            "x;00000000-0000-0000-0000-000000000002",
            Some("Steps;Kerb"),
            vec![link(2, Some("Kerb"))],
            &[Code::NotAllowed],
        ),
        ("", Some("Steps"), vec![], &[Code::NotAllowed]),
    ];
    for (ids, names, expected, codes) in cases {
        let mut properties = json!({
            "contribution_id": "6f1d3a52-8c0e-4b7e-9d55-1f0c62ab94e3", "format": 1, "kind": "idea", "project": "demo",
            "project_version": "0", "rev": 1, "created_at": "2026-05-12T15:04:05Z", "updated_at": "2026-05-12T15:04:05Z",
            "responds_to": ids,
        });
        if let Some(names) = names {
            properties["responds_to_names"] = names.into();
        }
        let file = json!({"type": "FeatureCollection", "features": [
            {"type": "Feature", "geometry": null, "properties": properties}
        ]});
        let (found, problems) = read::all(file.to_string().as_bytes(), options());
        assert_eq!(found[0].responds_to, expected, "{ids} {names:?}");
        let told: Vec<Code> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(told, codes, "{ids} {names:?}");
    }
}

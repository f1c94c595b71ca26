//! What the tests of the exchange format share: fixtures, options, a project, and contributions of every kind.
#![allow(dead_code)] // every test file uses its own part
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

pub(crate) mod person;
pub(crate) mod projects;
pub(crate) mod study;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use common_ground_core::project::{Area, Clips, Question, QuestionType, Visibility, Words};
use common_ground_core::read::{self, Foreign, Options};
use common_ground_core::sitting::Setting;
use common_ground_core::text::{self, Unicode};
use common_ground_core::{
    Answer, Contribution, EntryMode, Geometry, Location, LocationMethod, Project, Provenance, Status, Timestamp, Uuid,
    write,
};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

pub(crate) const UNICODE: Unicode = Unicode { nfc: |t| t.nfc().collect(), nfd: |t| t.nfd().collect() };

/// A file under `tests/` of the workspace.
pub(crate) fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests").join(name)
}

pub(crate) fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(path("fixtures").join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Compares with a golden file; `UPDATE_GOLDEN=1` writes it anew.
pub(crate) fn assert_golden(name: &str, text: &str) {
    let file = path("golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, text).unwrap();
    }
    let golden = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(text, golden, "{name} differs; UPDATE_GOLDEN=1 writes it anew");
}

pub(crate) fn options() -> Options {
    Options {
        unicode: UNICODE,
        now: Timestamp::parse("2026-06-01T00:00:00Z").unwrap(),
        foreign: Foreign {
            kind: "asset".to_owned(),
            name_property: Some("title".to_owned()),
            project: "demo".to_owned(),
        },
        area: Some([11.2, 43.7, 11.3, 43.8]),
        masked_area: Some([11.1, 43.6, 11.4, 43.9]),
    }
}

/// A project that asks two questions, one for the public and one for the team, and keeps a third on the device.
pub(crate) fn project() -> Project {
    let question = |id: &str, visibility| Question {
        id: id.to_owned(),
        of: QuestionType::LongText { max: 500 },
        label: Words::default(),
        hint: Words::default(),
        audio: Clips::default(),
        wording: BTreeMap::new(),
        visibility,
        error: Words::default(),
        kinds: Vec::new(),
        categories: Vec::new(),
        entry_modes: Vec::new(),
        when: None,
        with: None,
        required: false,
        skip: true,
        decline: false,
        personal_check: true,
        easy: true,
    };
    Project {
        id: "demo".to_owned(),
        version: "0123456789abcdef".to_owned(),
        languages: vec!["en".to_owned()],
        title: Words::default(),
        subtitle: Words::default(),
        audio: Clips::default(),
        area: Area {
            bounds: [11.2, 43.7, 11.3, 43.8],
            margin: 250.0,
            centre: [11.25, 43.77],
            zoom: 16.0,
            min_zoom: 13.0,
            max_zoom: 19.0,
        },
        basemap: None,
        tiles: None,
        locate: false,
        kinds: Vec::new(),
        categories: Vec::new(),
        questions: vec![
            question("name", Visibility::Public),
            question("why", Visibility::Team),
            question("phone", Visibility::Never),
        ],
        consent: None,
        age: None,
        about_you: Vec::new(),
        private_place: None,
        votes: None,
    }
}

/// A geometry out of its `GeoJSON`, by the reader.
pub(crate) fn geometry(json: &str) -> Option<Geometry> {
    let feature = format!(r#"{{"type":"Feature","properties":{{}},"geometry":{json}}}"#);
    let (found, problems) = read::all(feature.as_bytes(), Options { area: None, masked_area: None, ..options() });
    found.into_iter().next().unwrap_or_else(|| panic!("{json}: {problems:?}")).geometry
}

pub(crate) fn point(lon: f64, lat: f64) -> Contribution {
    let at = Timestamp::parse("2026-05-12T15:04:05Z").unwrap();
    Contribution {
        id: Uuid::from_u128(0x1111_4000_8000_0000_0000_0001),
        project: "demo".to_owned(),
        project_version: "0123456789abcdef".to_owned(),
        kind: "asset".to_owned(),
        category: None,
        answers: BTreeMap::new(),
        skipped: BTreeSet::new(),
        declined: BTreeSet::new(),
        about: None,
        responds_to: Vec::new(),
        geometry: Geometry::point(lon, lat),
        location: Location::default(),
        provenance: Provenance::default(),
        status: Status::Complete,
        rev: 1,
        created_at: at,
        updated_at: at,
    }
}

fn any_text() -> impl Strategy<Value = String> {
    // Short texts out of all of Unicode, and out of what is most likely to go wrong.
    prop_oneof![
        "\\PC{0,12}",
        "[\"\\\\/<>&=;{}\\[\\], \n\u{202e}\u{200d}\u{301}é😀ਪ\u{0}]{0,10}",
        proptest::collection::vec(any::<char>(), 0..6).prop_map(|chars| chars.into_iter().collect()),
    ]
    .prop_map(|text| text::normal(&text, &UNICODE))
}

fn some_text() -> impl Strategy<Value = String> {
    any_text().prop_filter("not empty", |text| !text.is_empty())
}

fn any_id() -> impl Strategy<Value = Uuid> {
    any::<[u8; 16]>().prop_map(|bytes| Uuid::from_u128(u128::from_le_bytes(bytes) | 1))
}

fn any_name() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9_-]{0,11}".prop_filter("free", |name| !write::is_reserved(name))
}

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![(-100_000i32..100_000).prop_map(f64::from), (-999_999i32..999_999).prop_map(|n| f64::from(n) / 1000.0)]
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        any_text().prop_map(Answer::Text),
        any_number().prop_map(Answer::Number),
        any::<bool>().prop_map(Answer::Flag)
    ]
}

fn position() -> impl Strategy<Value = String> {
    (-180.0..=180.0f64, -90.0..=90.0f64).prop_map(|(lon, lat)| format!("[{lon},{lat}]"))
}

fn list(of: impl Strategy<Value = String>, least: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(of, least..least + 4).prop_map(|all| format!("[{}]", all.join(",")))
}

/// Every shape; rings as they come, which the reader closes and turns.
pub(crate) fn any_geometry() -> impl Strategy<Value = Option<Geometry>> {
    let shaped = |name: &'static str, all: BoxedStrategy<String>| {
        all.prop_map(move |all| format!(r#"{{"type":"{name}","coordinates":{all}}}"#)).boxed()
    };
    prop_oneof![
        Just("null".to_owned()),
        shaped("Point", position().boxed()),
        shaped("MultiPoint", list(position(), 1).boxed()),
        shaped("LineString", list(position(), 2).boxed()),
        shaped("MultiLineString", list(list(position(), 2), 1).boxed()),
        shaped("Polygon", list(list(position(), 4), 1).boxed()),
        shaped("MultiPolygon", list(list(list(position(), 4), 1), 1).boxed()),
    ]
    .prop_map(|json| geometry(&json))
}

fn any_setting() -> impl Strategy<Value = Option<Box<Setting>>> {
    let text = || proptest::option::of(some_text());
    let day =
        proptest::option::of("20[0-9]{2}-0[1-9]-[12][0-9]".prop_filter("no such day", |day| !day.contains("-02-29")));
    let setting = (text(), day, text(), text()).prop_map(|(site, date, stage, facilitator)| {
        let setting = Setting { site, date, stage, facilitator };
        (setting != Setting::default()).then(|| Box::new(setting))
    });
    prop_oneof![Just(None), setting]
}

fn any_origin() -> impl Strategy<Value = (Location, Provenance, Status)> {
    let method = prop_oneof![
        Just(LocationMethod::Map),
        Just(LocationMethod::Search),
        Just(LocationMethod::List),
        Just(LocationMethod::Coordinates),
        Just(LocationMethod::Device),
        Just(LocationMethod::Grid),
    ];
    let mode = prop_oneof![
        Just(EntryMode::SelfEntered),
        Just(EntryMode::Assisted),
        Just(EntryMode::Paper),
        Just(EntryMode::Group)
    ];
    let text = || proptest::option::of(some_text());
    let location =
        (proptest::option::of(method), proptest::option::of((0u32..2200).prop_map(|z| f64::from(z) / 100.0)))
            .prop_flat_map(move |(method, zoom)| {
                (any::<bool>(), text()).prop_map(move |(masked, near)| Location { method, zoom, masked, near })
            });
    let provenance = (text(), text(), text(), mode, text(), any_setting(), any::<bool>(), text()).prop_map(
        |(participant, session, device, entry_mode, lang, setting, clock_unsure, sticker)| Provenance {
            participant,
            session,
            device,
            entry_mode,
            lang,
            setting,
            clock_unsure,
            sticker,
        },
    );
    (location, provenance, prop_oneof![Just(Status::Complete), Just(Status::Incomplete)])
}

/// Any contribution that the format's rules allow.
pub(crate) fn any_contribution() -> impl Strategy<Value = Contribution> {
    let names = || proptest::collection::btree_set(any_name(), 0..3);
    let content = (
        "[a-z][a-z_]{0,8}",
        proptest::option::of(any_name()),
        proptest::collection::btree_map(any_name(), any_answer(), 0..6),
        names(),
        names(),
        proptest::option::of((any_id(), proptest::option::of(some_text()))),
        proptest::collection::vec((any_id(), proptest::option::of(some_text())), 0..3),
        any_geometry(),
    );
    let frame = (any_id(), some_text(), some_text(), 1..9u32, 0..4_000_000_000u64, 0..4_000_000_000u64);
    (content, frame, any_origin()).prop_map(|(content, frame, (location, provenance, status))| {
        let (kind, category, answers, skipped, declined, about, responds_to, geometry) = content;
        let (id, project, project_version, rev, created, updated) = frame;
        Contribution {
            id,
            project,
            project_version,
            kind,
            category,
            answers,
            skipped,
            declined,
            about,
            responds_to,
            geometry,
            location,
            provenance,
            status,
            rev,
            created_at: Timestamp::from_unix_seconds(created),
            updated_at: Timestamp::from_unix_seconds(updated),
        }
    })
}

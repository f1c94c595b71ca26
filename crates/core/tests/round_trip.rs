//! What is written reads back as it was, by the store and by the reader, and importing an export changes nothing.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::BTreeMap;

use common::person::{Person, sample};
use common::{any_contribution, assert_golden, options, project};
use common_ground_core::draft::CHECK;
use common_ground_core::merge::{self, Outcome};
use common_ground_core::privacy::{Audience, redact};
use common_ground_core::read;
use common_ground_core::write::{CollectionWriter, Header};
use common_ground_core::{Answer, Contribution, Timestamp, Uuid, store, write};
use proptest::prelude::*;

fn export(items: &[Contribution]) -> String {
    let project = project();
    let mut writer = CollectionWriter::new();
    let mut text: String = items.iter().map(|item| writer.add(&redact(item, &project, Audience::Team))).collect();
    text.push_str(&writer.finish(Header {
        project: &project.id,
        project_version: &project.version,
        exported_at: Timestamp::parse("2026-05-12T16:00:00Z").unwrap(),
        device: Some("B \"2\""),
        app: "0.1.0",
    }));
    text
}

fn redacted(item: &Contribution) -> Contribution {
    redact(item, &project(), Audience::Team).contribution().clone()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn what_is_stored_reads_back_as_it_was(item in any_contribution()) {
        let text = store::encode(&item);
        let back = store::decode(&text).unwrap();
        prop_assert_eq!(store::encode(&back), text);
        prop_assert_eq!(back, item);
    }

    #[test]
    fn the_text_is_one_feature_to_the_geojson_crate_and_its_keys_are_sorted(item in any_contribution()) {
        let text = write::feature(&item);
        let feature: geojson::Feature = text.parse().unwrap();
        prop_assert_eq!(feature.id, Some(geojson::feature::Id::String(item.id.to_string())));
        prop_assert_eq!(feature.geometry, item.geometry.as_ref().map(common_ground_core::Geometry::to_geojson));
        let mut value: serde_json::Value = serde_json::from_str(&text).unwrap();
        value.sort_all_objects();
        prop_assert_eq!(value.to_string(), text);
        for (_, property) in feature.properties.unwrap() {
            prop_assert!(!property.is_object() && !property.is_array() && !property.is_null());
        }
    }

    #[test]
    fn an_export_is_read_back_without_a_problem_and_importing_it_changes_nothing(
        items in proptest::collection::vec(any_contribution(), 0..4)
    ) {
        let items: BTreeMap<Uuid, Contribution> = items.into_iter().map(|item| (item.id, redacted(&item))).collect();
        let list: Vec<_> = items.values().cloned().collect();
        let mut options = options();
        (options.area, options.masked_area) = (None, None);
        let (read, problems) = read::all(export(&list).as_bytes(), options);
        let problems: Vec<_> = problems.iter().filter(|p| p.code != common_ground_core::Code::NoFeatures).collect();
        prop_assert!(problems.is_empty(), "{:?}", problems);
        prop_assert_eq!(&read, &list);
        let mut set = items.clone();
        for item in read {
            prop_assert_eq!(merge::merge_into(&mut set, item), Outcome::Same);
        }
        prop_assert_eq!(set, items);
    }
}

#[test]
fn an_export_looks_as_the_format_says() {
    let mut whole = common::point(11.253_726_4, 43.768_5);
    whole.category = Some("green".to_owned());
    whole.answers = [
        ("name".to_owned(), Answer::Text("Giardino \"delle\" rose\n<b>bold</b> 🌹".to_owned())),
        ("importance".to_owned(), Answer::Number(5.0)),
        ("width".to_owned(), Answer::Number(2.5)),
        ("open".to_owned(), Answer::Flag(true)),
        ("phone".to_owned(), Answer::Text("stays on the device".to_owned())),
    ]
    .into();
    whole.skipped = ["why".to_owned(), "barrier_reasons".to_owned()].into();
    whole.about = Some((Uuid::from_u128(0xABCD_4000_8000_0000_0000_0001), Some("Ponte Vecchio".to_owned())));
    whole.responds_to = vec![(Uuid::from_u128(2), Some("Steps; and a kerb".to_owned())), (Uuid::from_u128(1), None)];
    whole.location.zoom = Some(17.25);
    whole.location.method = Some(common_ground_core::LocationMethod::Map);
    whole.location.near = Some("Via de' Bardi".to_owned());
    whole.provenance.lang = Some("it".to_owned());
    whole.provenance.participant = Some("4f6c".to_owned());

    let mut area = common::point(0.0, 0.0);
    area.id = Uuid::from_u128(0x2222_4000_8000_0000_0000_0002);
    area.kind = "barrier".to_owned();
    area.rev = 3;
    area.geometry = common::geometry(
        r#"{"type":"Polygon","coordinates":[[[11.25,43.77],[11.25,43.78],[11.26,43.78],[11.26,43.77]]]}"#,
    );

    let mut nowhere = common::point(0.0, 0.0);
    nowhere.id = Uuid::from_u128(0x3333_4000_8000_0000_0000_0003);
    nowhere.geometry = None;

    assert_golden("export.geojson", &export(&[whole, area, nowhere]));
}

#[test]
fn answers_of_every_type_are_written_as_the_format_says_and_read_back() {
    let project = common::projects::everything();
    let mut all = Vec::new();
    for (n, (kind, category)) in (1..).zip([("asset", "nature"), ("barrier", "food"), ("idea", "travel")]) {
        let person = Person::new(&project).begin(kind).place(11.248, 43.767);
        let mut person = person.answer("category", category).answer("name", "Orto");
        while person.draft.page != CHECK {
            for question in person.draft.questions(&project, &person.draft.page) {
                person = person.fill(&question.id, &sample(question, &project));
            }
            person = person.go_on();
        }
        let mut made = person.finish();
        made.id = Uuid::from_u128(0x4444_4000_8000_0000_0000_0000 + n);
        all.push(made);
    }
    let mut writer = CollectionWriter::new();
    let text: String = all.iter().map(|item| writer.add(&redact(item, &project, Audience::Team))).collect();
    let header = Header {
        project: &project.id,
        project_version: &project.version,
        exported_at: Timestamp::parse("2026-05-12T16:00:00Z").unwrap(),
        device: None,
        app: "0.1.0",
    };
    let text = text + &writer.finish(header);
    assert_golden("every-type.geojson", &text);
    let mut options = options();
    (options.area, options.masked_area) = (None, None);
    let (read, problems) = read::all(text.as_bytes(), options);
    assert!(problems.is_empty(), "{problems:?}");
    let redacted = all.iter().map(|item| redact(item, &project, Audience::Team).contribution().clone());
    assert!(redacted.eq(read));
    for item in &all {
        assert_eq!(store::decode(&store::encode(item)).as_ref(), Ok(item), "what stays on the device stays whole");
    }
}

#[test]
fn an_export_of_nothing_is_a_collection_too() {
    assert_golden("export-of-nothing.geojson", &export(&[]));
}

#[test]
fn a_photo_that_this_version_cannot_show_is_carried_along() {
    let text =
        store::encode(&common::point(11.25, 43.77)).replace(r#","project":"#, r#","photo":"media/1.jpg","project":"#);
    assert!(text.contains("photo"));
    assert_eq!(store::encode(&store::decode(&text).unwrap()), text);
}

#[test]
fn reserved_names_are_sorted_so_that_they_can_be_found() {
    assert!(write::RESERVED.is_sorted());
    for name in write::RESERVED {
        assert!(write::is_reserved(name));
    }
    assert!(!write::is_reserved("why"));
}

#[test]
fn what_a_newer_version_stored_is_told_from_what_is_damaged() {
    use common_ground_core::store::DecodeError;
    let text = store::encode(&common::point(11.25, 43.77));
    assert_eq!(store::decode(&text.replace(r#""format":1"#, r#""format":2"#)), Err(DecodeError::Newer(2)));
    for damaged in
        ["", "{", "[]", "{}", &text[..text.len() - 1], r#"{"type":"Feature","properties":{},"geometry":null}"#]
    {
        assert_eq!(store::decode(damaged), Err(DecodeError::Unreadable), "{damaged}");
    }
}

//! Places and times that can't be, clocks, and answers that came too fast.

use crate::common::geometry;
use crate::common::study::{self, uuid};
use common_ground_core::package::Data;
use common_ground_core::quality::{About, Finding, What};
use common_ground_core::{Contribution, EntryMode, Status};

use super::{another, at, clean, everything, first, hold, look, look_with, made, place, rules, seconds, text};

#[test]
fn places_that_cannot_be_meant_are_told() {
    hold(&[
        ("in the middle", |data| place(data, 11.25, 43.77), &[]),
        ("on the boundary", |data| place(data, everything().area.bounds[0], 43.77), &[]),
        ("within the margin", |data| place(data, everything().area.bounds[0] - 0.001, 43.77), &[]),
        ("the whole area", |data| first(data).geometry = None, &[]),
        ("beyond the margin", |data| place(data, everything().area.bounds[0] - 0.02, 43.77), &["outside-area"]),
        ("another town", |data| place(data, 12.5, 41.9), &["outside-area"]),
        ("exchanged", |data| place(data, 43.77, 11.25), &["swapped"]),
        ("nowhere", |data| place(data, 0.0, 0.0), &["null-island"]),
        ("nearly nowhere", |data| place(data, 0.000_1, -0.000_1), &["null-island"]),
        ("on the meridian, elsewhere", |data| place(data, 0.0, 51.5), &["outside-area"]),
        (
            "a line with one end far away",
            |data| {
                first(data).geometry = geometry(r#"{"type":"LineString","coordinates":[[11.25,43.77],[11.25,44.5]]}"#);
            },
            &["outside-area"],
        ),
        (
            "a private place that was moved out of the area",
            |data| {
                place(data, everything().area.bounds[0] - 0.0028, 43.77);
                first(data).location.masked = true;
            },
            &[],
        ),
    ]);
    let mut data = clean();
    place(&mut data, 12.248, 43.7672);
    let [Finding { what: What::OutsideArea { metres }, .. }] = &look(&data)[..] else { panic!() };
    assert!((60_000.0..90_000.0).contains(metres), "{metres}");
}

#[test]
fn times_that_cannot_be_are_told() {
    hold(&[
        ("a minute before the session", |data| made(data, "2026-05-12T15:03:30Z"), &[]),
        ("an hour before the session", |data| made(data, "2026-05-12T14:00:00Z"), &["outside-session"]),
        ("the evening after", |data| made(data, "2026-05-12T20:00:00Z"), &["outside-session"]),
        ("a day later", |data| made(data, "2026-05-13T23:30:00Z"), &["outside-session"]),
        ("two days later", |data| made(data, "2026-05-14T15:30:00Z"), &["outside-session", "other-day"]),
        ("changed a week later by the facilitator", |data| first(data).updated_at = at("2026-05-19T10:00:00Z"), &[]),
        (
            "a session that nobody ended",
            |data| {
                data.sittings[0].ended_at = None;
                made(data, "2026-05-12T23:00:00Z");
            },
            &[],
        ),
        (
            "no session, another day",
            |data| {
                first(data).provenance.session = None;
                first(data).provenance.setting = None;
                made(data, "2026-05-20T15:30:00Z");
            },
            &[],
        ),
        (
            "typed in from paper a week later",
            |data| {
                data.sittings.clear();
                first(data).provenance.entry_mode = EntryMode::Paper;
                made(data, "2026-05-19T15:30:00Z");
            },
            &[],
        ),
        (
            "a session of which only its day is known",
            |data| {
                data.sittings.clear();
                made(data, "2026-05-19T15:30:00Z");
            },
            &["other-day"],
        ),
        (
            "tomorrow",
            |data| {
                first(data).provenance.session = None;
                first(data).provenance.setting = None;
                made(data, "2026-06-02T00:00:00Z");
            },
            &["in-future"],
        ),
        ("changed tomorrow", |data| first(data).updated_at = at("2026-06-02T00:00:00Z"), &["in-future"]),
        ("changed a minute ahead of us", |data| first(data).updated_at = at("2026-06-01T00:01:00Z"), &[]),
        (
            "before there was any of this",
            |data| made(data, "2001-01-01T00:00:00Z"),
            &["too-early", "outside-session", "other-day"],
        ),
        (
            "changed before it was made",
            |data| first(data).updated_at = at("2026-05-12T15:00:00Z"),
            &["changed-before-made"],
        ),
        ("the clock was asked about", |data| first(data).provenance.clock_unsure = true, &["clock-unsure"]),
    ]);
    let since = |since| look_with(&clean(), Some(&everything()), Some(at(since)), true).len();
    assert_eq!((since("2026-05-01T00:00:00Z"), since("2026-05-13T00:00:00Z")), (0, 1));
}

#[test]
fn a_clock_that_is_off_for_all_of_a_device_is_told_once() {
    let mut data = clean();
    for _ in 0..3 {
        another(&mut data, |item| {
            item.answers.insert("name".to_owned(), text(&item.id.to_string()));
        });
    }
    assert_eq!(rules(&data), [""; 0]);
    for item in &mut data.contributions {
        item.created_at = seconds(item.created_at, -7 * 86_400);
        item.updated_at = item.created_at;
    }
    let found = look(&data);
    let [Finding { about, what: What::DeviceClock { contributions: 4, from, to }, .. }] = &found[..] else {
        panic!("{found:?}")
    };
    let session = Some(data.sittings[0].id.to_string());
    assert_eq!(about, &About::Session { session, device: Some("B".to_owned()) });
    assert!(from < to && *to < at("2026-05-06T00:00:00Z"));
    // One that is right says that the clock is, and the others are told each.
    another(&mut data, |item| {
        item.answers.insert("name".to_owned(), text("Allotments"));
        item.created_at = at("2026-05-12T15:30:00Z");
        item.updated_at = item.created_at;
    });
    let told = rules(&data);
    assert_eq!(told.len(), 8, "{told:?}");
    assert!(!told.contains(&"device-clock"));
}

#[test]
fn a_clock_that_goes_back_between_revisions_is_told() {
    for (earlier, wanted) in [("2026-05-12T15:00:00Z", 0), ("2026-05-12T16:00:00Z", 1)] {
        let mut data = clean();
        let mut before = first(&mut data).clone();
        first(&mut data).rev = before.rev + 1;
        before.updated_at = at(earlier);
        data.contributions.push(before);
        let found = look(&data);
        assert_eq!(found.len(), wanted, "{found:?}");
        assert!(found.iter().all(|finding| matches!(finding.what, What::ClockBack { rev: 1, .. })), "{found:?}");
    }
}

#[test]
fn answers_that_came_faster_than_anybody_can_are_told() {
    fn after(data: &mut Data, later: i64, change: fn(&mut Contribution)) {
        let start = first(data).created_at;
        another(data, |item| {
            item.answers.insert("name".to_owned(), text("The bakery"));
            item.created_at = seconds(start, later);
            item.updated_at = item.created_at;
            change(item);
        });
    }
    hold(&[
        ("at once", |data| after(data, 0, |_| {}), &["too-fast"]),
        ("two seconds", |data| after(data, 2, |_| {}), &["too-fast"]),
        ("five seconds", |data| after(data, 5, |_| {}), &[]),
        ("what was left unfinished", |data| after(data, 0, |item| item.status = Status::Incomplete), &[]),
        ("brought in from another tool", |data| after(data, 0, |item| item.project_version.clear()), &[]),
        (
            "somebody else on another tablet",
            |data| {
                let mut other = study::person(2);
                other.updated_at = at("2026-05-12T15:30:00Z");
                data.people.push(other);
                after(data, 0, |item| item.provenance.participant = Some(uuid(2).to_string()));
            },
            &[],
        ),
    ]);
}

//! What was said, or not: nothing, tests, the same twice, personal details.

use crate::common::study::{self, uuid};
use common_ground_core::package::Data;
use common_ground_core::participant::Age;
use common_ground_core::quality::About;
use common_ground_core::sitting::Setting;
use common_ground_core::{Contribution, Geometry};

use super::{another, clean, first, hold, look, text};

#[test]
fn what_says_nothing_is_told() {
    fn say(data: &mut Data, property: &str, said: &str) {
        first(data).answers.insert(property.to_owned(), text(said));
    }
    fn silent(data: &mut Data) {
        first(data).answers.clear();
        first(data).category = None;
    }
    hold(&[
        ("a test", |data| say(data, "name", "Test 1"), &["test-entry"]),
        ("a test in another language", |data| say(data, "why", "ਟੈਸਟ"), &["test-entry"]),
        ("the keyboard", |data| say(data, "name", "asdfgh"), &["keyboard-run"]),
        ("one letter", |data| say(data, "why", "aaaaaa"), &["repeated-letter"]),
        ("a dot", |data| say(data, "why", "..."), &["no-words"]),
        ("a test centre", |data| say(data, "name", "Covid test centre"), &[]),
        ("nothing", silent, &["empty"]),
        (
            "nothing and nowhere",
            |data| {
                silent(data);
                first(data).geometry = None;
            },
            &["empty"],
        ),
        (
            "white space",
            |data| {
                silent(data);
                say(data, "why", "  ");
            },
            &["empty"],
        ),
        (
            "a category alone",
            |data| {
                silent(data);
                first(data).category = Some("nature".to_owned());
            },
            &[],
        ),
        (
            "a link alone",
            |data| {
                silent(data);
                first(data).about = Some((uuid(7), None));
            },
            &[],
        ),
        (
            "a session called a test",
            |data| {
                first(data).provenance.setting =
                    Some(Box::new(Setting { site: Some("Test".to_owned()), ..Setting::default() }));
            },
            &["trial-session"],
        ),
        (
            "a training centre",
            |data| {
                first(data).provenance.setting =
                    Some(Box::new(Setting { site: Some("Training Centre".to_owned()), ..Setting::default() }));
            },
            &[],
        ),
    ]);
}

#[test]
fn the_same_twice_is_told_and_mentions_are_not() {
    const LONG: &str = "The benches by the canal where we feed the ducks";
    fn by(data: &mut Data, person: u128, device: &str, change: fn(&mut Contribution)) {
        if data.people.iter().all(|known| known.id != uuid(person)) {
            let mut other = study::person(person);
            other.age = Some(Age::Adult);
            data.people.push(other);
        }
        another(data, |item| {
            item.provenance.participant = Some(uuid(person).to_string());
            item.provenance.device = Some(device.to_owned());
            change(item);
        });
    }
    hold(&[
        ("the same person again", |data| by(data, 1, "B", |_| {}), &["duplicate"]),
        (
            "in capitals",
            |data| {
                by(data, 1, "B", |item| {
                    item.answers.insert("name".to_owned(), text("the OLD mill!"));
                });
            },
            &["duplicate"],
        ),
        ("three times", |data| (0..2).for_each(|_| by(data, 1, "B", |_| {})), &["duplicate", "duplicate"]),
        (
            "five metres away",
            |data| by(data, 1, "B", |item| item.geometry = Geometry::point(11.248_05, 43.7672)),
            &["duplicate"],
        ),
        ("forty metres away", |data| by(data, 1, "B", |item| item.geometry = Geometry::point(11.2485, 43.7672)), &[]),
        ("another kind", |data| by(data, 1, "B", |item| item.kind = "idea".to_owned()), &[]),
        (
            "other words",
            |data| {
                by(data, 1, "B", |item| {
                    item.answers.insert("why".to_owned(), text("It is beautiful."));
                });
            },
            &[],
        ),
        ("another person at the same tablet, in so many words", |data| by(data, 2, "B", |_| {}), &["duplicate"]),
        (
            "another person at the same tablet, in few words",
            |data| {
                first(data).answers.remove("why");
                by(data, 2, "B", |_| {});
            },
            &[],
        ),
        (
            "another person at another tablet",
            |data| {
                first(data).answers.insert("why".to_owned(), text(LONG));
                by(data, 2, "C", |_| {});
            },
            &[],
        ),
        (
            "three people who write the same everywhere",
            |data| {
                first(data).answers.insert("why".to_owned(), text(LONG));
                by(data, 2, "C", |item| item.geometry = None);
                by(data, 4, "D", |item| item.geometry = Geometry::point(11.25, 43.77));
            },
            &["same-text", "same-text", "same-text"],
        ),
        (
            "three people who name one place",
            |data| {
                first(data).answers.remove("why");
                by(data, 2, "C", |_| {});
                by(data, 4, "D", |_| {});
            },
            &[],
        ),
    ]);
}

#[test]
fn personal_details_are_told_where_they_stand() {
    let cases = [
        ("Ring Ali on 07700 900123 after six", Some("07700 900123")),
        ("ਫ਼ੋਨ ੦੭੭੦੦ ੯੦੦੧੨੩ ਕਰੋ", Some("੦੭੭੦੦ ੯੦੦੧੨੩")),
        ("اكتب إلى ali@example.org غداً", Some("ali@example.org")),
        ("Open 9 to 5, bus 207, since 1987", None),
    ];
    for (said, wanted) in cases {
        let mut data = clean();
        first(&mut data).answers.insert("why".to_owned(), text(said));
        let found = look(&data);
        let told: Vec<_> = found.iter().map(|finding| &said[finding.range.clone().unwrap()]).collect();
        assert_eq!(told, wanted.into_iter().collect::<Vec<_>>(), "{said}");
        assert!(found.iter().all(|finding| finding.property.as_deref() == Some("why")));
    }
    // Copies of names, and what people said about themselves.
    let mut data = clean();
    first(&mut data).about = Some((uuid(7), Some("12 High Street".to_owned())));
    first(&mut data).responds_to = vec![(uuid(8), None), (uuid(9), Some("jo@example.org".to_owned()))];
    data.people[0].answers.insert("free".to_owned(), text("SW1A 1AA"));
    let found: Vec<_> = look(&data).into_iter().map(|finding| (finding.about, finding.property.unwrap())).collect();
    let item = About::Contribution(data.contributions[0].id);
    let wanted = [
        (item.clone(), "about_name".to_owned()),
        (About::Person(uuid(1)), "free".to_owned()),
        (item, "responds_to_names".to_owned()),
    ];
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(wanted.iter().all(|one| found.contains(one)), "{found:?}");
}

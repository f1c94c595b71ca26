//! Redacting: exactly what the reviewer said, and nothing else; each cut that can't be made is told; a merge with the
//! original keeps what was redacted.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::BTreeMap;

use common::study::{self, uuid};
use common::{UNICODE, projects};
use common_ground_core::merging::{Gone, Set, Version};
use common_ground_core::package::Data;
use common_ground_core::redaction::{Cut, Done, Outcome, Review, Spotted, Whose, Why, suggest};
use common_ground_core::{Answer, Contribution, Participant, Timestamp, Uuid, merge, write};
use proptest::prelude::*;

fn now() -> Timestamp {
    Timestamp::parse("2026-06-01T00:00:00Z").unwrap()
}

fn item(id: u128, texts: &[(&str, &str)]) -> Contribution {
    let mut item = common::point(11.25, 43.77);
    item.id = uuid(id);
    item.answers = texts.iter().map(|(name, text)| ((*name).to_owned(), Answer::Text((*text).to_owned()))).collect();
    item
}

fn cut(id: u128, property: &str, start: Option<usize>, text: &str, replacement: &str) -> Cut {
    Cut {
        whose: Whose::Contribution(uuid(id)),
        property: property.to_owned(),
        start,
        text: text.to_owned(),
        replacement: replacement.to_owned(),
    }
}

/// Applies cuts as the command line does: everything, then the links.
fn apply(data: &Data, cuts: &[Cut]) -> (Data, Done) {
    let mut review = Review::new(cuts, None, now(), UNICODE);
    let mut left = data.clone();
    for item in &mut left.contributions {
        *item = review.contribution(item).unwrap_or_else(|| item.clone());
    }
    for person in &mut left.people {
        *person = review.person(person).unwrap_or_else(|| person.clone());
    }
    for item in &mut left.contributions {
        *item = review.links(item).unwrap_or_else(|| item.clone());
    }
    (left, review.finish())
}

fn data(contributions: Vec<Contribution>) -> Data {
    Data { contributions, ..Data::default() }
}

#[test]
fn a_cut_is_made_only_where_the_text_is_exactly_what_it_says() {
    use Outcome::{Made, Not};
    // Text, start, what is cut, replacement, what is left, outcome.
    type Case = (&'static str, Option<usize>, &'static str, &'static str, &'static str, Outcome);
    let cases: [Case; 16] = [
        ("Ring 07700 900123 now", Some(5), "07700 900123", "[phone]", "Ring [phone] now", Made(1)),
        ("Ring 07700 900123 now", Some(6), "07700 900123", "[phone]", "Ring 07700 900123 now", Not(Why::NotThere)),
        ("Ring 07700 900123 now", Some(99), "07700 900123", "[phone]", "Ring 07700 900123 now", Not(Why::NotThere)),
        ("Ring 07700 900124 now", Some(5), "07700 900123", "[phone]", "Ring 07700 900124 now", Not(Why::NotThere)),
        ("ਪੁੱਛੋ Ali ਨੂੰ", Some(6), "Ali", "[name]", "ਪੁੱਛੋ [name] ਨੂੰ", Made(1)),
        ("Ali and Ali and ali", None, "Ali", "X", "X and X and ali", Made(2)),
        ("Ali and Ali", Some(8), "Ali", "X", "Ali and X", Made(1)),
        ("Ask Ali", None, "Ali", "", "Ask", Made(1)),
        ("Ask [name]", None, "Ali", "[name]", "Ask [name]", Not(Why::NotThere)),
        ("Ask [name] or Ali", Some(4), "Ali", "[name]", "Ask [name] or Ali", Not(Why::NotThere)),
        ("Ask Ali", None, "Ali", "Ali [surname]", "Ask Ali", Not(Why::StillThere)),
        ("aaab", None, "aab", "b", "ab", Made(1)),
        ("aaabb", None, "ab", "", "aaabb", Not(Why::StillThere)),
        ("Ask Ali", None, "", "x", "Ask Ali", Not(Why::NoText)),
        ("cafe x", None, "x", "\u{301}", "cafe \u{301}", Made(1)),
        ("x Ali", Some(2), "Ali", " \u{202e}[name]\u{7} ", "x  [name]", Made(1)),
    ];
    for (text, start, wanted, replacement, left, outcome) in cases {
        let before = data(vec![item(1, &[("why", text), ("name", "Ali’s place")])]);
        let (after, done) = apply(&before, &[cut(1, "why", start, wanted, replacement)]);
        assert_eq!(after.contributions[0].text("why"), Some(left), "{text}: {wanted}");
        assert_eq!(done.outcomes, [outcome], "{text}: {wanted}");
        let changed = matches!(outcome, Made(_));
        assert_eq!(after != before, changed, "{text}: {wanted}");
        assert_eq!(after.contributions[0].rev, 1 + u32::from(changed));
        assert_eq!(after.contributions[0].text("name"), Some("Ali’s place"));
    }
}

#[test]
fn cuts_of_one_text_are_all_looked_for_in_the_text_as_it_was() {
    let text = "Ring 07700 900123 or 07700 900124";
    let cuts = [
        cut(1, "why", Some(21), "07700 900124", "[second]"),
        cut(1, "why", Some(5), "07700 900123", "[a much longer first one]"),
        cut(1, "why", Some(5), "07700", "[overlapping]"),
        cut(2, "why", None, "x", "y"),
        cut(1, "colour", None, "x", "y"),
    ];
    let before = data(vec![item(1, &[("why", text)])]);
    let (after, done) = apply(&before, &cuts);
    assert_eq!(after.contributions[0].text("why"), Some("Ring [a much longer first one] or [second]"));
    let not = Outcome::Not;
    let wanted = [Outcome::Made(1), Outcome::Made(1), not(Why::Overlaps), not(Why::NoSuch), not(Why::NoProperty)];
    assert_eq!(done.outcomes, wanted);
    let (again, done) = apply(&after, &cuts);
    assert_eq!(again, after);
    assert_eq!(done.outcomes[..2], [Outcome::Before, Outcome::Before]);
}

#[test]
fn a_mistake_in_a_row_is_told_until_the_review_has_been_there() {
    // “child” stands there, and was not put there.
    let before = data(vec![item(1, &[("why", "My grandchildren and Ali")])]);
    let wrong = cut(1, "why", None, "Grandson", "child");
    assert_eq!(apply(&before, std::slice::from_ref(&wrong)).1.outcomes, [Outcome::Not(Why::NotThere)]);
    let right = cut(1, "why", None, "Ali", "[name]");
    let (after, done) = apply(&before, std::slice::from_ref(&right));
    assert_eq!(done.outcomes, [Outcome::Made(1)]);
    assert_eq!(apply(&after, &[right]).1.outcomes, [Outcome::Before]);
}

#[test]
fn an_answer_of_which_nothing_is_left_is_gone() {
    let (after, _) = apply(&data(vec![item(1, &[("why", "Ali")])]), &[cut(1, "why", None, "Ali", "")]);
    assert_eq!(after.contributions[0].text("why"), None);
}

#[test]
fn photos_and_voice_notes_are_taken_out_whole() {
    let path = format!("media/{}.jpg", uuid(77));
    let other = format!("media/{}.jpg", uuid(78));
    let before = data(vec![item(1, &[("photo", &path), ("why", "x")])]);
    let cases = [
        (cut(1, "photo", None, "", ""), Outcome::Made(1)),
        (cut(1, "photo", None, &path, ""), Outcome::Made(1)),
        (cut(1, "photo", None, &other, ""), Outcome::Not(Why::NotThere)),
        (cut(1, "photo", None, &path, "[a face]"), Outcome::Not(Why::MediaReplaced)),
    ];
    for (cut, outcome) in cases {
        let (after, done) = apply(&before, std::slice::from_ref(&cut));
        assert_eq!(done.outcomes, [outcome], "{cut:?}");
        assert_eq!(after.contributions[0].text("photo").is_none(), outcome == Outcome::Made(1), "{cut:?}");
        assert_eq!(done.media.len(), usize::from(outcome == Outcome::Made(1)));
    }
    let cut = cut(1, "photo", None, &path, "");
    let (after, _) = apply(&before, std::slice::from_ref(&cut));
    assert_eq!(apply(&after, &[cut]).1.outcomes, [Outcome::Before]);
}

#[test]
fn choices_and_numbers_are_no_words_of_anybodys() {
    let project = projects::everything();
    let mut one = item(1, &[("who_runs_it", "council"), ("why", "the council")]);
    one.answers.insert("importance".to_owned(), Answer::Number(3.0));
    let cuts = [
        cut(1, "who_runs_it", None, "council", "x"),
        cut(1, "importance", None, "3", "x"),
        cut(1, "why", None, "council", "x"),
    ];
    let mut review = Review::new(&cuts, Some(&project), now(), UNICODE);
    let left = review.contribution(&one).unwrap();
    assert_eq!((left.text("who_runs_it"), left.text("why")), (Some("council"), Some("the x")));
    let not = Outcome::Not(Why::NotText);
    assert_eq!(review.finish().outcomes, [not, not, Outcome::Made(1)]);
}

#[test]
fn what_is_cut_from_a_name_is_cut_from_its_copies() {
    let named = item(1, &[("name", "Rifat Khan’s garden")]);
    let mut barrier = item(2, &[("why", "No gate at Rifat Khan’s")]);
    barrier.about = Some((uuid(1), Some("Rifat Khan’s garden".to_owned())));
    let mut idea = item(3, &[]);
    idea.responds_to =
        vec![(uuid(2), Some("Rifat Khan".to_owned())), (uuid(1), Some("The Rifat Khan garden".to_owned()))];
    let mut other = item(4, &[]);
    other.about = Some((uuid(9), Some("Rifat Khan".to_owned())));
    let before = data(vec![named, barrier, idea, other]);
    let cuts = [cut(1, "name", Some(0), "Rifat Khan", "[name]")];
    let (after, done) = apply(&before, &cuts);
    let [named, barrier, idea, other] = &after.contributions[..] else { panic!() };
    assert_eq!(named.text("name"), Some("[name]’s garden"));
    assert_eq!(barrier.about.as_ref().unwrap().1.as_deref(), Some("[name]’s garden"));
    assert_eq!(barrier.text("why"), Some("No gate at Rifat Khan’s"), "only the copy");
    assert_eq!(idea.responds_to[0].1.as_deref(), Some("Rifat Khan"), "a copy of another name");
    assert_eq!(idea.responds_to[1].1.as_deref(), Some("The [name] garden"), "a copy of an earlier name");
    assert_eq!((other, other.rev), (&before.contributions[3], 1));
    assert_eq!(done.links, [(uuid(2), Ok(())), (uuid(3), Ok(()))]);
    assert_eq!((named.rev, barrier.rev, idea.rev), (2, 2, 2));
    assert_eq!(apply(&after, &cuts).0, after);
    // Also once the name itself has been redacted: another tablet's file may bring the copy later.
    let late = data(vec![named.clone(), before.contributions[1].clone()]);
    assert_eq!(apply(&late, &cuts).0.contributions[1].about, barrier.about);
}

#[test]
fn what_people_said_about_themselves_is_cut_too_and_counts_in_a_merge() {
    let mut person = study::person(1);
    person.answers.insert("free".to_owned(), Answer::Text("I am Ali".to_owned()));
    // Changed later than the review was made.
    person.updated_at = Timestamp::parse("2026-07-01T00:00:00Z").unwrap();
    let before = Data { people: vec![person.clone()], ..Data::default() };
    let cut = Cut { whose: Whose::Person(uuid(1)), ..cut(1, "free", None, "Ali", "[name]") };
    let (after, done) = apply(&before, &[cut]);
    assert_eq!(done.outcomes, [Outcome::Made(1)]);
    let left: &Participant = &after.people[0];
    assert_eq!(left.answers["free"], Answer::Text("I am [name]".to_owned()));
    assert!(merge::is_newer_person(left, &person) && !merge::is_newer_person(&person, left));
}

#[test]
fn what_looks_personal_is_suggested_with_its_place() {
    let mut one = item(1, &[("why", "ਫ਼ੋਨ 07700 900123, jo@example.org"), ("name", "Mill"), ("photo", "media/x.jpg")]);
    one.about = Some((uuid(2), Some("12 High Street".to_owned())));
    let mut person = study::person(3);
    person.answers.insert("free".to_owned(), Answer::Text("SW1A 1AA".to_owned()));
    let all = Data { contributions: vec![one], people: vec![person], ..Data::default() };
    let found = suggest(&all, None);
    let told = |spotted: &Spotted| {
        let text = spotted.all[spotted.range.clone()].to_owned();
        (spotted.property.clone(), spotted.start, text)
    };
    let wanted = [
        ("about_name", Some(0), "12 High Street"),
        ("why", Some(5), "07700 900123"),
        ("why", Some(19), "jo@example.org"),
        ("free", Some(0), "SW1A 1AA"),
    ];
    let wanted: Vec<_> = wanted.map(|(property, start, text)| (property.to_owned(), start, text.to_owned())).into();
    assert_eq!(found.iter().map(told).collect::<Vec<_>>(), wanted);
    // Taken over as they are, they all can be made, and nothing personal is left.
    let take = |spotted: &Spotted| Cut {
        whose: spotted.whose,
        property: spotted.property.clone(),
        start: spotted.start,
        text: spotted.all[spotted.range.clone()].to_owned(),
        replacement: format!("[{}]", spotted.what.as_str()),
    };
    let cuts: Vec<Cut> = found.iter().map(take).collect();
    let (after, done) = apply(&all, &cuts);
    assert!(done.outcomes.iter().all(|outcome| *outcome == Outcome::Made(1)), "{:?}", done.outcomes);
    assert_eq!(suggest(&after, None), []);
}

fn any_data() -> impl Strategy<Value = Data> {
    // Few letters, so that cuts are found, overlap, and make new ones.
    let text = "[ab ]{1,8}";
    let one = (0..4u128, text, text, 0..4u128, text, 1..3u32).prop_map(|(id, name, why, to, copy, rev)| {
        let mut one = item(id, &[("name", name.trim()), ("why", why.trim())]);
        one.answers.retain(|_, answer| answer.as_text() != Some(""));
        one.about = Some((uuid(to), Some(copy.trim().to_owned()).filter(|copy| !copy.is_empty())));
        one.responds_to = vec![(uuid(to), Some(name.trim().to_owned()).filter(|copy| !copy.is_empty()))];
        one.rev = rev;
        one
    });
    proptest::collection::vec(one, 1..5).prop_map(|items| {
        let by_id: BTreeMap<Uuid, Contribution> = items.into_iter().map(|item| (item.id, item)).collect();
        data(by_id.into_values().collect())
    })
}

fn any_cuts() -> impl Strategy<Value = Vec<Cut>> {
    let property = prop_oneof![Just("name"), Just("why"), Just("about_name"), Just("responds_to_names"), Just("x")];
    let one = (0..4u128, property, proptest::option::of(0..4usize), "[ab ]{0,3}", "[abx ]{0,3}")
        .prop_map(|(id, property, start, text, replacement)| cut(id, property, start, &text, &replacement));
    proptest::collection::vec(one, 0..5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn applying_the_same_cuts_again_changes_nothing(data in any_data(), cuts in any_cuts()) {
        let (once, _) = apply(&data, &cuts);
        let (twice, _) = apply(&once, &cuts);
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn nothing_else_is_touched(data in any_data(), cuts in any_cuts()) {
        let (after, done) = apply(&data, &cuts);
        prop_assert_eq!(done.outcomes.len(), cuts.len());
        for (before, after) in data.contributions.iter().zip(&after.contributions) {
            let changed = done.changed.contains(&Whose::Contribution(before.id));
            prop_assert_eq!(changed, before != after);
            prop_assert_eq!(after.rev, before.rev + u32::from(changed));
            // What no cut names is as it was, but for revision and time.
            let cut = |property: &str| cuts.iter().any(|cut| cut.whose == Whose::Contribution(before.id) && cut.property == property);
            let mut same = after.clone();
            same.rev = before.rev;
            same.updated_at = before.updated_at;
            for property in ["name", "why"].into_iter().filter(|property| cut(property)) {
                same.answers.remove(property);
                before.answers.get(property).map(|answer| same.answers.insert(property.to_owned(), answer.clone()));
            }
            let linked = |to: Uuid| cuts.iter().any(|cut| cut.whose == Whose::Contribution(to) && cut.property == "name");
            if cut("about_name") || before.about.as_ref().is_some_and(|(to, _)| linked(*to)) {
                same.about.clone_from(&before.about);
            }
            if cut("responds_to_names") || before.responds_to.iter().any(|(to, _)| linked(*to)) {
                same.responds_to.clone_from(&before.responds_to);
            }
            prop_assert_eq!(&same, before);
        }
        // What was made is gone.
        for (cut, outcome) in cuts.iter().zip(&done.outcomes) {
            if let (Outcome::Made(_), None, Whose::Contribution(id)) = (outcome, cut.start, cut.whose) {
                let item = after.contributions.iter().find(|item| item.id == id).unwrap();
                prop_assert!(item.text(&cut.property).is_none_or(|text| !text.contains(&cut.text)));
            }
        }
    }

    #[test]
    fn merging_with_the_original_gives_the_redacted_one_in_any_order(
        data in any_data(), cuts in any_cuts(), turn in any::<bool>(), later in 0..9u64,
    ) {
        let (redacted, _) = apply(&data, &cuts);
        let mut files = [data.contributions.clone(), redacted.contributions.clone()];
        if turn {
            files.reverse();
        }
        // Whether the original was changed before or after the review makes no difference.
        let moved = |item: &Contribution| {
            let mut item = item.clone();
            item.updated_at = Timestamp::from_unix_seconds(now().unix_seconds() + later);
            item
        };
        let merged = merge::newest(files.iter().flatten().cloned());
        prop_assert_eq!(merged.values().collect::<Vec<_>>(), redacted.contributions.iter().collect::<Vec<_>>());
        let mut set = Set::default();
        for item in files.iter().flatten() {
            set.add(Version::of(item, 0));
        }
        let settled = set.settle(&Gone::default());
        prop_assert_eq!(settled.tally.conflicts, 0);
        let texts: Vec<_> = settled.kept.iter().map(|version| version.text().to_owned()).collect();
        prop_assert_eq!(texts, redacted.contributions.iter().map(write::feature).collect::<Vec<_>>());
        for (before, after) in data.contributions.iter().zip(&redacted.contributions).filter(|(one, other)| one != other) {
            let kept = merge::newest([after.clone(), moved(before)]);
            prop_assert_eq!(&kept[&before.id], after);
        }
    }
}

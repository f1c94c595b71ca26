//! What was said, or not: nothing at all, tests, sessions in which somebody tried things out, personal details.

use std::collections::BTreeMap;

use super::nonsense::{Nonsense, Words};
use super::{About, Finding, Seen, What, own_words, words_in};
use crate::personal::spot;
use crate::{Answer, Contribution};

pub(super) fn look(seen: &Seen, found: &mut Vec<Finding>) {
    let words = Words::new(seen.material.unicode);
    for item in &seen.items {
        if says_nothing(item) {
            found.push(Finding::of(item, What::Empty { place: item.geometry.is_some() }));
        }
        for (property, text) in own_words(item, seen.material.project) {
            let what = words.nonsense(text).map(|nonsense| match nonsense {
                Nonsense::Test => What::TestEntry,
                Nonsense::Keyboard => What::KeyboardRun,
                Nonsense::Letter => What::RepeatedLetter,
                Nonsense::NoWords => What::NoWords,
            });
            found.extend(what.map(|what| Finding::of(item, what).at(property)));
            personal(&About::Contribution(item.id), property, text, found);
        }
        if let Some(name) = item.about.as_ref().and_then(|(_, name)| name.as_deref()) {
            personal(&About::Contribution(item.id), "about_name", name, found);
        }
        for name in item.responds_to.iter().filter_map(|(_, name)| name.as_deref()) {
            let before = found.len();
            personal(&About::Contribution(item.id), "responds_to_names", name, found);
            // Bytes of one name are not those of the property, which holds several.
            found.iter_mut().skip(before).for_each(|finding| finding.range = None);
        }
    }
    for person in &seen.material.data.people {
        let about_you = seen.material.project.map(|project| &project.about_you);
        let question = |id: &str| about_you.into_iter().flatten().find(|question| question.id == id);
        for (property, text) in words_in(&person.answers, question) {
            personal(&About::Person(person.id), property, text, found);
        }
    }
    trials(seen, &words, found);
}

fn says_nothing(item: &Contribution) -> bool {
    let blank = |answer: &Answer| answer.as_text().is_some_and(|text| text.trim().is_empty());
    item.category.is_none() && item.about.is_none() && item.responds_to.is_empty() && item.answers.values().all(blank)
}

fn personal(about: &About, property: &str, text: &str, found: &mut Vec<Finding>) {
    found.extend(spot(text).into_iter().map(|flag| Finding {
        about: about.clone(),
        property: Some(property.to_owned()),
        range: Some(flag.range),
        what: What::Personal(flag.what),
    }));
}

/// Sessions that are called a test by their site or by who ran them.
fn trials(seen: &Seen, words: &Words, found: &mut Vec<Finding>) {
    let mut sessions: BTreeMap<(Option<&str>, Option<&str>), usize> = BTreeMap::new();
    for item in &seen.items {
        let Some(setting) = &item.provenance.setting else { continue };
        let said = [&setting.site, &setting.facilitator];
        if said.into_iter().flatten().any(|said| words.is_trial(said)) {
            let place = (item.provenance.session.as_deref(), item.provenance.device.as_deref());
            *sessions.entry(place).or_default() += 1;
        }
    }
    found.extend(sessions.into_iter().map(|((session, device), contributions)| Finding {
        about: About::Session { session: session.map(str::to_owned), device: device.map(str::to_owned) },
        property: None,
        range: None,
        what: What::TrialSession { contributions },
    }));
}

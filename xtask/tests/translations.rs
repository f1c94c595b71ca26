//! The language files in `assets/i18n/`: every message there, with the same variables, in every plural of its language,
//! short enough for its button; every English one explained to translators and used. What a partner does wrong in a
//! text editor is told here with the file and the message.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod ftl;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ftl::{File, Message, english, files, root};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Most bytes, as they are sent, of the two parts of a file that everybody fetches, of the one that only
/// facilitators do, and of the one that comes where answers are delivered.
const MOST_BYTES: [usize; 4] = [12_000, 6_000, 1_500, 1_500];
/// What the code puts messages' names together from: `problem-` and the code of a problem.
const PUT_TOGETHER: [&str; 8] =
    ["problem-", "flag-", "code-wrong-", "media-wrong-", "form-", "stage-", "sitting-", "typing-"];
/// What it puts behind a name.
const BEHIND: [&str; 1] = ["-near"];
/// Names of the categories of plurals (CLDR).
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn none(found: Vec<String>, what: &str) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}

/// Calls `check` for every message of every file, beside the English one.
fn wrong(check: impl Fn(&File, &Message, &Message) -> Option<String>) -> Vec<String> {
    let english = english();
    let mut wrong = Vec::new();
    for file in files() {
        for message in &file.messages {
            let Some(original) = english.message(&message.key) else { continue };
            wrong.extend(check(&file, message, original).map(|what| format!("{}: {}: {what}", file.name, message.key)));
        }
    }
    wrong
}

#[test]
fn every_file_can_be_read_from_end_to_end() {
    none(files().into_iter().flat_map(|file| file.junk).collect(), "these lines are no messages");
}

#[test]
fn every_language_has_every_message_once_and_no_other_and_in_the_same_part() {
    let parts = |file: &File| -> BTreeMap<String, usize> {
        file.messages.iter().map(|message| (message.key.clone(), message.part)).collect()
    };
    let wanted = parts(&english());
    let mut wrong = Vec::new();
    for file in files() {
        let there = parts(&file);
        let is = |key: &String, what: &str| format!("{}: {key} {what}", file.name);
        wrong.extend(wanted.keys().filter(|key| !there.contains_key(*key)).map(|key| is(key, "is missing")));
        wrong.extend(there.keys().filter(|key| !wanted.contains_key(*key)).map(|key| is(key, "is not in en.ftl")));
        let moved = there.iter().filter(|(key, part)| wanted.get(*key).is_some_and(|wanted| wanted != *part));
        wrong.extend(moved.map(|(key, _)| is(key, "is on the wrong side of a line that begins with “###”")));
        if there.len() < file.messages.len() {
            wrong.push(format!("{}: a message is there twice", file.name));
        }
    }
    none(wrong, "messages");
}

#[test]
fn translations_have_the_variables_of_the_english_message() {
    let listed = |names: &BTreeSet<String>| names.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    none(
        wrong(|_, message, original| {
            let (there, wanted) = (message.variables(), original.variables());
            (there != wanted).then(|| format!("has {{{}}} and not {{{}}}", listed(&there), listed(&wanted)))
        }),
        "variables",
    );
}

#[test]
fn what_depends_on_the_device_keeps_the_names_of_the_devices() {
    let of = |message: &Message| -> BTreeSet<String> {
        message.choices().into_iter().filter(|(variable, _)| variable == "device").flat_map(|(_, keys)| keys).collect()
    };
    none(
        wrong(|_, message, original| {
            let strange: Vec<String> = of(message).difference(&of(original)).cloned().collect();
            (!strange.is_empty()).then(|| format!("{} is no device", strange.join(", ")))
        }),
        "devices",
    );
}

#[test]
fn a_choice_by_number_has_every_plural_of_its_language() {
    none(
        wrong(|file, message, _| {
            let rules = rules(&file.tag());
            // What a number stands beside for itself needs no plural.
            let needed = |keys: &[String]| categories(&rules, |number| !keys.contains(&number.to_string()));
            let plural = |key: &String| CATEGORIES.contains(&key.as_str()) || key.parse::<f64>().is_ok();
            let by_number = |keys: &[String]| keys.iter().any(|key| plural(key) && key != "other");
            message.choices().into_iter().filter(|(_, keys)| by_number(keys)).find_map(|(variable, keys)| {
                let needed = needed(&keys);
                let missing: Vec<_> = needed.iter().filter(|one| !keys.iter().any(|key| key == *one)).collect();
                let strange: Vec<_> = keys.iter().filter(|key| !plural(key)).collect();
                (!missing.is_empty() || !strange.is_empty())
                    .then(|| format!("by {variable}: missing {missing:?}, and no plural is called {strange:?}"))
            })
        }),
        "plurals",
    );
}

fn rules(tag: &str) -> PluralRules {
    let language: LanguageIdentifier = tag.parse().unwrap();
    PluralRules::create(language, PluralRuleType::CARDINAL).unwrap()
}

/// The categories that a language puts whole numbers into, as far as we count; fractions and millions may have more.
fn categories(rules: &PluralRules, counted: impl Fn(usize) -> bool) -> BTreeSet<&'static str> {
    let numbers = (0..2_000).filter(|number| counted(*number));
    numbers.map(|number| name(rules.select(number).unwrap())).chain(["other"]).collect()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[test]
fn messages_are_short_enough_for_their_buttons() {
    none(
        wrong(|_, message, original| {
            let most = original.most?;
            let longest = message.longest();
            (longest > most).then(|| format!("has {longest} letters, and there is room for {most}"))
        }),
        "lengths",
    );
}

#[test]
fn every_english_message_is_explained_to_translators() {
    let bare = english().messages.into_iter().filter(|message| message.comment.trim().is_empty());
    none(bare.map(|message| message.key).collect(), "without a comment");
}

#[test]
fn every_english_message_is_used() {
    let mut literals = BTreeSet::new();
    sources(&root().join("src"), &mut literals);
    assert!(literals.len() > 500, "{}", literals.len());
    let used = |key: &str| {
        let behind = BEHIND.iter().any(|end| key.strip_suffix(end).is_some_and(|key| literals.contains(key)));
        let started = |start: &&str| key.starts_with(start) && literals.iter().any(|said| said.starts_with(start));
        literals.contains(key) || behind || PUT_TOGETHER.iter().any(started)
    };
    none(english().messages.into_iter().map(|message| message.key).filter(|key| !used(key)).collect(), "unused");
}

/// Every string literal in Rust's sources.
fn sources(folder: &Path, literals: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, literals);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            literals.extend(text.lines().flat_map(|line| line.split('"').skip(1).step_by(2).map(str::to_owned)));
        }
    }
}

#[test]
fn a_file_says_whether_a_native_speaker_has_read_it() {
    let wrong = files().into_iter().filter(|file| {
        let review = file.head("review:");
        file.tag() != "en" && review.is_none_or(|review| review != "machine-drafted" && !review.starts_with("checked"))
    });
    none(
        wrong.map(|file| file.name).collect(),
        "need a line “# review: machine-drafted” or “# review: checked by …” at their head",
    );
}

#[test]
fn a_language_costs_little() {
    let mut wrong = Vec::new();
    for file in files() {
        let (text, sharing) = file.text.split_once("### Sharing: ").unwrap_or((&file.text, ""));
        let (text, delivery) = text.split_once("### Delivery: ").unwrap_or((text, ""));
        let (everybody, facilitators) = text.split_once("### Facilitator: ").unwrap_or((text, ""));
        for (text, most) in [everybody, facilitators, delivery, sharing].into_iter().zip(MOST_BYTES) {
            let bare: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
            let mut sent = Vec::new();
            let params = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
            brotli::BrotliCompress(&mut bare.join("\n").as_bytes(), &mut sent, &params).unwrap();
            if sent.len() > most {
                wrong.push(format!("{}: {} of {most} bytes", file.name, sent.len()));
            }
        }
    }
    none(wrong, "too large when compressed");
}

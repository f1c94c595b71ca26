//! What each finding is called in English: what a rule is about, for the summary, and a sentence with the facts.

use common_ground_core::personal::Personal;
use common_ground_core::quality::{Lack, What};

use crate::words;

/// What a rule looks for.
pub(super) fn about(rule: &str) -> &'static str {
    match rule {
        "withdrawn" => "of people who took their answers back",
        "no-consent" => "people whose consent is missing or another one",
        "under-age" => "people below the project's age",
        "no-guardian" => "young people without the reference that is needed",
        "age-unknown" => "people who have not said whether they are old enough",
        "under-age-words" => "words, photos or voice notes of young people",
        "personal" => "what looks like a personal detail in free text",
        "null-island" => "places at 0° 0′",
        "swapped" => "places with longitude and latitude exchanged",
        "outside-area" => "places outside the project's area",
        "device-clock" => "devices whose clock looks wrong for all of a session",
        "clock-unsure" => "made while the device's clock looked wrong",
        "clock-back" => "changed at a time before an earlier change",
        "in-future" => "times in the future",
        "too-early" => "made before anything can have been",
        "changed-before-made" => "changed before they were made",
        "outside-session" => "made before their session began or after it ended",
        "other-day" => "made on another day than their session's",
        "too-fast" => "saved sooner than anybody can answer",
        "trial-session" => "sessions that are called a test",
        "test-entry" => "texts that say they are a test",
        "keyboard-run" => "letters in the order of the keyboard",
        "repeated-letter" => "one letter again and again",
        "no-words" => "texts without a word",
        "empty" => "nothing was said",
        "duplicate" => "the same said twice at one place",
        "same-text" => "one text by several people",
        "other-project" => "of another project",
        "unknown-kind" => "kinds that the project does not have",
        "unknown-category" => "categories that the project does not have",
        "unknown-question" => "answers to no question of the project",
        "unknown-option" => "options that the question does not have",
        "bad-answer" => "answers that the question does not take",
        _ => "",
    }
}

/// What a personal detail looks like.
pub(crate) fn personal(what: Personal) -> &'static str {
    match what {
        Personal::Phone => "phone number",
        Personal::Email => "e-mail address",
        Personal::Postcode => "postcode",
        Personal::Address => "address",
        Personal::NhsNumber => "NHS number",
        _ => "personal detail",
    }
}

/// A finding in a sentence, without a full stop.
pub(super) fn sentence(what: &What) -> String {
    match what {
        What::Withdrawn => "the person took their answers back; merge leaves them out".to_owned(),
        What::NoConsent { lack, contributions } => format!("{}; {}", lacking(lack), made(*contributions)),
        What::UnderAge { contributions } => {
            format!("younger than the project lets take part; {}", made(*contributions))
        }
        What::NoGuardian => "below the project's age, and no reference to a parent's or guardian's consent".to_owned(),
        What::AgeUnknown => "has not said whether they are old enough".to_owned(),
        What::UnderAgeWords => "words, a photo or a voice note of somebody below the project's age".to_owned(),
        What::Personal(what) => format!("looks like {}", article(personal(*what))),
        What::NullIsland => "at 0° 0′, where programs put what they can't find".to_owned(),
        What::Swapped => "lies in the area when longitude and latitude are exchanged".to_owned(),
        What::OutsideArea { metres } => format!("{} outside the project's area", distance(*metres)),
        What::DeviceClock { contributions, from, to } => {
            let times = if from == to { from.to_string() } else { format!("from {from} to {to}") };
            format!("all {contributions} contributions have a time that can't be: {times}")
        }
        What::ClockUnsure => "the device's clock looked wrong, and nobody said that it was right".to_owned(),
        What::ClockBack { seconds, rev } => {
            format!("changed {} before revision {rev} was: the clock went back", span(*seconds))
        }
        What::InFuture { seconds } => format!("{} from now", span(*seconds)),
        What::TooEarly { earliest } => format!("before {earliest}"),
        What::ChangedBeforeMade { seconds } => format!("changed {} before it was made", span(*seconds)),
        What::OutsideSession { seconds, before: true } => format!("{} before the session began", span(*seconds)),
        What::OutsideSession { seconds, before: false } => format!("{} after the session ended", span(*seconds)),
        What::OtherDay { days } => {
            let side = if *days < 0 { "before" } else { "after" };
            format!("{} {side} the session's day", count(usize::try_from(days.abs()).unwrap_or(0), "day"))
        }
        What::TooFast { seconds, after } => format!("{} after the same person's {after}", span(*seconds)),
        What::TrialSession { contributions } => {
            format!("the session is called a test; it has {}", count(*contributions, "contribution"))
        }
        What::TestEntry => "the text says that it is a test".to_owned(),
        What::KeyboardRun => "letters that lie beside each other on the keyboard".to_owned(),
        What::RepeatedLetter => "one letter again and again".to_owned(),
        What::NoWords => "no letter and no number".to_owned(),
        What::Empty { place: true } => "a place, and nothing said about it".to_owned(),
        What::Empty { place: false } => "nothing said, and no place".to_owned(),
        What::Duplicate { of, metres: None } => format!("says the same as {of}"),
        What::Duplicate { of, metres: Some(metres) } => {
            format!("says the same as {of}, {} away", distance(*metres))
        }
        What::SameText { by, first } => format!("{by} people (or devices) wrote the same, first in {first}"),
        What::OtherProject { project } => format!("of the project “{project}”"),
        What::UnknownKind { kind } => format!("the project has no kind “{kind}”"),
        What::UnknownCategory { category } => format!("the project has no category “{category}”"),
        What::UnknownQuestion { earlier } => format!("the project has no such question{}", version(*earlier)),
        What::UnknownOption { option, earlier } => {
            format!("the question has no option “{option}”{}", version(*earlier))
        }
        What::BadAnswer { code, earlier } => format!("{}{}", words::words(*code), version(*earlier)),
    }
}

fn lacking(lack: &Lack) -> String {
    match lack {
        Lack::NoRecord => "nothing is known of what this person agreed to".to_owned(),
        Lack::NoConsent => "this person has not agreed to anything".to_owned(),
        Lack::OtherWording(version) => format!("agreed to the wording “{version}”, which is not the project's"),
        Lack::Refused(choice) => format!("did not agree to “{choice}”, which everybody has to"),
    }
}

fn version(earlier: bool) -> &'static str {
    if earlier { "; it was answered with another version of the project file" } else { "" }
}

fn made(contributions: usize) -> String {
    format!("made {}", count(contributions, "contribution"))
}

pub(crate) fn count(number: usize, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}

pub(crate) fn people(number: usize) -> String {
    if number == 1 { "1 person".to_owned() } else { format!("{number} people") }
}

fn article(noun: &str) -> String {
    let an = noun.starts_with(['a', 'e', 'i', 'o', 'N']);
    format!("{} {noun}", if an { "an" } else { "a" })
}

fn distance(metres: f64) -> String {
    if metres < 1000.0 { format!("{metres:.0} m") } else { format!("{:.1} km", metres / 1000.0) }
}

fn span(seconds: u64) -> String {
    let of = |length: u64, one: &str| count(usize::try_from(seconds / length).unwrap_or(usize::MAX), one);
    match seconds {
        0..120 => of(1, "second"),
        120..7_200 => of(60, "minute"),
        7_200..172_800 => of(3600, "hour"),
        _ => of(86_400, "day"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_words_of_its_own() {
        let mut all: Vec<_> = What::RULES.iter().map(|rule| about(rule)).collect();
        assert!(all.iter().all(|words| !words.is_empty()));
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), What::RULES.len());
    }

    #[test]
    fn facts_read_well() {
        let spans =
            [(1, "1 second"), (119, "119 seconds"), (7_199, "119 minutes"), (90_000, "25 hours"), (864_000, "10 days")];
        for (seconds, words) in spans {
            assert_eq!(span(seconds), words);
        }
        assert_eq!((distance(12.4), distance(1_540.0)), ("12 m".to_owned(), "1.5 km".to_owned()));
        assert_eq!(sentence(&What::Personal(Personal::NhsNumber)), "looks like an NHS number");
        assert_eq!(sentence(&What::Personal(Personal::Phone)), "looks like a phone number");
        assert_eq!(sentence(&What::OtherDay { days: -1 }), "1 day before the session's day");
    }
}

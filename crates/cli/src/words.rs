//! What each problem is called in English, for people who read a terminal. The widget's words are in its language files.

use common_ground_core::{Code, Problem};

/// The problem in words, with what was found.
pub(crate) fn describe(problem: &Problem) -> String {
    let words = words(problem.code);
    // What was found may hold anything; nothing of it may reach the terminal as a command.
    let found: String = problem.detail.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if found.is_empty() { words.to_owned() } else { format!("{words} ({found})") }
}

/// Where the problem is, in words: feature, identifier, property, byte.
pub(crate) fn place(problem: &Problem) -> String {
    let mut place = Vec::new();
    place.extend(problem.place.feature.map(|feature| format!("feature {feature}")));
    place.extend(problem.place.id.as_ref().map(|id| format!("id {}", id.escape_debug())));
    place.extend(problem.place.path.as_ref().map(|path| path.escape_debug().to_string()));
    place.extend(problem.place.byte.map(|byte| format!("byte {byte}")));
    place.join(", ")
}

/// The problem in words, after the file and the place in it.
pub(crate) fn located(name: &str, problem: &Problem) -> String {
    format!("{name}: {}: {}", place(problem), describe(problem))
}

/// The words for a code.
pub(crate) fn words(code: Code) -> &'static str {
    match code {
        Code::NotJson => "this is not JSON",
        Code::NotGeoJson => "this is JSON, but not GeoJSON with features",
        Code::Truncated => "the file ends too early; what came before was read",
        Code::NewerFormat => "written by a newer version of Common Ground; nothing of the file was read",
        Code::TrailingText => "more text follows the end of the document; it was not read",
        Code::ByteOrderMark => "the file starts with a byte-order mark",
        Code::OtherCrs => "the coordinates are not WGS 84; convert the file first; nothing of it was read",
        Code::ChecksumDiffers => "the features are not those that the file says it holds; it was changed or cut",
        Code::NotUtf8 => "the text is not UTF-8; save the file as UTF-8",
        Code::NoFeatures => "the file holds no features",
        Code::FeatureNotJson => "broken JSON; the feature was left out",
        Code::NotAFeature => "not a GeoJSON feature; left out",
        Code::LoneSurrogate => "half of a character; replaced by \u{FFFD}",
        Code::TooDeep => "nested more than 64 levels deep; left out",
        Code::TooLarge => "larger than 4 MB; left out",
        Code::DuplicateKey => "the property stands twice; the last one counts",
        Code::DuplicateId => "the identifier stands on an earlier feature too; the higher revision counts",
        Code::DerivedId => "no identifier; one was derived from the content",
        Code::OutOfRange => "the coordinates are out of range; the feature was left out",
        Code::Swapped => "latitude and longitude look exchanged; the feature was left out",
        Code::ThirdDimension => "a height was dropped",
        Code::RingClosed => "a ring was not closed; it was closed",
        Code::RingTurned => "a ring ran the wrong way round; it was turned",
        Code::TooFewPositions => "too few positions for a line or an area; the feature was left out",
        Code::GeometryCollection => "a GeometryCollection, which many tools cannot read; the feature was left out",
        Code::BadGeometry => "not a GeoJSON geometry; the feature was left out",
        Code::SelfCrossing => "the edge of the area crosses itself; it was kept as it is",
        Code::WrongType => "not of the type that it should be; the value was left out",
        Code::NotAllowed => "none of the values that are allowed; the value was left out",
        Code::NestedProperty => "an object or a list; it was kept as text",
        Code::ControlCharacters => "control or direction-changing characters were taken out",
        Code::Missing => "missing; the feature was left out",
        Code::BadTime => "not a time in RFC 3339 and UTC, such as 2026-05-12T15:04:05Z; left out",
        Code::Assumed => "missing or unreadable; the likeliest value was taken",
        Code::BigNumber => "a number with more digits than every reader holds exactly; it was kept as text",
        Code::BadUtf8 => "bytes that are not UTF-8 were replaced by \u{FFFD}",
        Code::TooLong => "longer than allowed; it was kept whole",
        Code::Required => "a required answer is missing",
        Code::OutsideArea => "outside the project's area",
        Code::OnOneLine => "all corners of the area lie on one line",
        Code::TooManyPositions => "more corners than one drawing may have",
        Code::SamePosition => "two neighbouring corners are in the same place",
        Code::UnknownKey => "no project file has this key",
        Code::RepeatedId => "the identifier is used twice",
        Code::UnknownId => "nothing defines this identifier",
        Code::BadId => "identifiers hold a–z, 0–9, _ and - only, and reserved names are taken",
        Code::UnknownQuestionType => "this version does not know this type of question",
        Code::TooMany => "more were picked than the question takes",
        Code::BadNumber => "not a number that the question takes",
        Code::BadDate => "not a date that the question takes",
        Code::WrongShape => "this kind is not placed in this way",
        Code::UnknownCondition => "this version does not know this kind of condition",
        Code::ProjectMissing => "missing",
        Code::ProjectWrongType => "of the wrong type",
        Code::ProjectNotAllowed => "not allowed here",
        Code::WordsMissing => "words in a language that the project lists are missing",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_code_has_words_of_its_own() {
        let all: BTreeSet<_> = Code::ALL.iter().map(|code| words(*code)).collect();
        assert_eq!(all.len(), Code::ALL.len());
        for code in Code::ALL {
            assert!(!words(*code).is_empty(), "{code:?} has no words");
        }
    }

    #[test]
    fn what_was_found_cannot_command_the_terminal() {
        let problem = Problem::new(Code::NotAllowed).with("\u{1b}[2Jdone");
        assert_eq!(describe(&problem), "none of the values that are allowed; the value was left out ( [2Jdone)");
    }
}

//! A language that somebody is still working on is not offered to residents: what is missing would be said in English,
//! and read with the wrong voice.

#[allow(dead_code, unreachable_pub)] // the build calls the rest, by its own path
#[path = "../../build/languages.rs"]
mod languages;

use languages::missing;

const ENGLISH: &str = "# Button.\nsave = Save it\nfound = { $count ->\n    [one] one\n   *[other] more\n}\n";

#[test]
fn a_file_that_lacks_a_message_is_told_from_one_that_has_all() {
    assert_eq!(missing(ENGLISH, "save = محفوظ کریں\n"), ["found"]);
    assert_eq!(missing(ENGLISH, "found = { $count ->\n   *[other] x\n}\n# save = no\n"), ["save"]);
    assert!(missing(ENGLISH, "found = x\nsave = y\n").is_empty());
}

#[test]
fn every_language_that_comes_with_common_ground_is_offered() {
    let text = |name: &str| std::fs::read_to_string(format!("../assets/i18n/{name}.ftl")).unwrap_or_default();
    for (tag, _) in languages::NAMES {
        assert!(missing(&text("en"), &text(tag)).is_empty(), "{tag}");
    }
}

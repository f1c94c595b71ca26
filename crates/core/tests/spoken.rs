//! Texts cut into sentences for the voice.

use common_ground_core::spoken::sentences;
use proptest::prelude::*;

#[test]
fn a_text_is_cut_where_a_sentence_ends() {
    let cases: [(usize, &str, &[&str]); 12] = [
        (200, "", &[]),
        (200, "  \n ", &[]),
        (200, "Food", &["Food"]),
        (200, "Thank you. It’s on the map.", &["Thank you.", "It’s on the map."]),
        (200, "What is it?Really", &["What is it?Really"]),
        (200, "It is 1.5 km away.", &["It is 1.5 km away."]),
        (200, "One\nTwo", &["One", "Two"]),
        (200, "Wait… Go!", &["Wait…", "Go!"]),
        (200, "আপনার এলাকা। কেমন?", &["আপনার এলাকা।", "কেমন?"]),
        (200, "یہ کیا ہے؟ شکریہ۔", &["یہ کیا ہے؟", "شکریہ۔"]),
        (10, "a book, a very long book", &["a book,", "a very", "long book"]),
        (10, "Donaudampfschifffahrt", &["Donaudampf", "schifffahr", "t"]),
    ];
    for (most, text, expected) in cases {
        assert_eq!(sentences(text, most), expected, "{text}");
    }
}

proptest! {
    #[test]
    fn nothing_is_lost_and_nothing_is_too_long(text in "([a-zA-Z,.!?؟۔।…\n—]{0,9}[ \n]{0,2}){0,20}", most in 1_usize..40) {
        let parts = sentences(&text, most);
        let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        prop_assert_eq!(bare(&parts.concat()), bare(&text));
        for part in parts {
            prop_assert!(!part.is_empty() && part == part.trim());
            prop_assert!(part.chars().count() <= most);
        }
    }
}

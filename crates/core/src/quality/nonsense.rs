//! Texts that say nothing: tests, letters in the order of the keyboard, one letter again and again. Only a text that is
//! nothing else counts: a test centre is a place.

use crate::text::{self, Unicode, digit};

/// What people type when they try something out, in the languages that projects are in.
const TESTS: [&str; 31] = [
    "test",
    "testing",
    "asdf",
    "blah",
    "bla",
    "prueba",
    "prova",
    "essai",
    "teste",
    "testas",
    "bandymas",
    "proba",
    "próba",
    "tijaabo",
    "deneme",
    "тест",
    "проверка",
    "проба",
    "اختبار",
    "تجربة",
    "تست",
    "آزمایش",
    "ٹیسٹ",
    "আজমাইশ",
    "টেস্ট",
    "ਟੈਸਟ",
    "टेस्ट",
    "ટેસ્ટ",
    "டெஸ்ட்",
    "测试",
    "テスト",
];
/// What may stand around them.
const AROUND: [&str; 22] = [
    "a", "an", "the", "this", "is", "just", "only", "please", "ignore", "delete", "entry", "pin", "to", "jest", "un",
    "una", "une", "uma", "o", "es", "questo", "è",
];
/// What is no text of anybody's, wherever it stands.
const FILLER: &str = "lorem ipsum";
/// What sessions are called in which facilitators try things out.
const TRIALS: [&str; 8] = ["trial", "demo", "practice", "rehearsal", "dry", "run", "dummy", "training"];
/// The rows of the keyboard.
const TOP: &str = "qwertyuiop";
const BELOW: [&str; 2] = ["asdfghjkl", "zxcvbnm"];
/// How the rows of other keyboards begin. Only the beginning: further on they hold words.
const OTHER_ROWS: [&str; 7] = ["йцук", "фыва", "ячсм", "ضصثق", "شسيب", "شسیب", "azert"];
/// Longest word that is looked at letter by letter.
const LONGEST: usize = 64;
/// So often one letter alone makes a text of nothing; "mmm" and "www" are something.
const LETTERS: usize = 4;

/// What a text is that says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nonsense {
    Test,
    Keyboard,
    Letter,
    NoWords,
}

/// Knows such texts.
pub(super) struct Words {
    tests: Vec<String>,
    around: Vec<String>,
    rows: Vec<String>,
    unicode: Unicode,
}

impl Words {
    pub(super) fn new(unicode: Unicode) -> Self {
        let folded = |words: &[&str]| words.iter().map(|word| text::fold(word, &unicode)).collect();
        Self { tests: folded(&TESTS), around: folded(&AROUND), rows: folded(&OTHER_ROWS), unicode }
    }

    /// Which kind of nothing a text is; `None` for one that says something, and for an empty one.
    pub(super) fn nonsense(&self, text: &str) -> Option<Nonsense> {
        if text.trim().is_empty() {
            return None;
        }
        let folded = text::fold(text, &self.unicode);
        if folded.is_empty() {
            return Some(Nonsense::NoWords);
        }
        if folded.contains(FILLER) || self.is_test(&folded, &[]) {
            return Some(Nonsense::Test);
        }
        if one_letter(&folded) {
            return Some(Nonsense::Letter);
        }
        let mut words = folded.split(' ').filter(|word| !word.chars().all(|c| digit(c).is_some())).peekable();
        (words.peek().is_some() && words.all(|word| self.is_run(word))).then_some(Nonsense::Keyboard)
    }

    /// Whether a session of this site, or of this facilitator, was a trial.
    pub(super) fn is_trial(&self, said: &str) -> bool {
        self.is_test(&text::fold(said, &self.unicode), &TRIALS)
    }

    /// Whether a folded text holds one of the words, and nothing else of meaning.
    fn is_test(&self, folded: &str, more: &[&str]) -> bool {
        let mut known = false;
        folded.split(' ').all(|word| {
            let bare = word.trim_end_matches(|c| digit(c).is_some());
            let test = self.tests.iter().any(|test| test == bare) || more.contains(&bare);
            known |= test;
            test || bare.is_empty() || self.around.iter().any(|around| around == bare)
        }) && known
    }

    /// Whether a word is letters that lie side by side: five of the top row, where four are words ("wert"), four of the
    /// others; or several such pieces of three ("asdasd").
    fn is_run(&self, word: &str) -> bool {
        if self.rows.iter().any(|row| word.starts_with(row.as_str())) {
            return true;
        }
        if !word.is_ascii() || word.len() > LONGEST {
            return false;
        }
        let (top, below) = (on(TOP, word), BELOW.iter().any(|row| on(row, word)));
        (top && word.len() >= 5) || (below && word.len() >= 4) || is_pieces(word)
    }
}

fn one_letter(folded: &str) -> bool {
    let mut letters = folded.chars().filter(|c| *c != ' ');
    let Some(first) = letters.next().filter(|c| c.is_alphabetic()) else { return false };
    letters.clone().all(|c| c == first) && letters.count() + 1 >= LETTERS
}

/// Whether a word lies along a row, in either direction.
fn on(row: &str, word: &str) -> bool {
    row.contains(word) || row.contains(&word.chars().rev().collect::<String>())
}

/// Whether a word is made of pieces of three letters or more, each along a row, one of them no word's ending.
fn is_pieces(word: &str) -> bool {
    // At each length of the beginning: whether it can be cut so, and whether with such a piece.
    let mut cut = vec![None; word.len() + 1];
    if let Some(start) = cut.first_mut() {
        *start = Some(false);
    }
    for end in 3..=word.len() {
        for start in 0..=end - 3 {
            let (Some(before), Some(piece)) = (cut.get(start).copied().flatten(), word.get(start..end)) else {
                continue;
            };
            let sure = BELOW.iter().any(|row| on(row, piece));
            if (sure || on(TOP, piece))
                && let Some(place) = cut.get_mut(end)
            {
                *place = Some(place.unwrap_or(false) || before || sure || piece == "qwe");
            }
        }
    }
    word.len() >= 6 && cut.last().copied().flatten() == Some(true)
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    const UNICODE: Unicode = Unicode { nfc: |t| t.nfc().collect(), nfd: |t| t.nfd().collect() };

    #[test]
    fn a_text_that_says_nothing_is_known_for_what_it_is() {
        use Nonsense::{Keyboard, Letter, NoWords, Test};
        let cases = [
            ("test", Test),
            ("Test 2", Test),
            ("TESTING 1 2 3", Test),
            ("This is just a test.", Test),
            ("test – please ignore", Test),
            ("testing testing", Test),
            ("Lorem ipsum dolor sit amet", Test),
            ("próba", Test),
            ("Prueba 1", Test),
            ("questo è un test", Test),
            ("тест", Test),
            ("Проверка", Test),
            ("اختبار", Test),
            ("ٹیسٹ ۲", Test),
            ("آزمایش", Test),
            ("ਟੈਸਟ", Test),
            ("টেস্ট ১", Test),
            ("டெஸ்ட்", Test),
            ("ટેસ્ટ", Test),
            ("tijaabo", Test),
            ("asdf", Test),
            ("asdfg", Keyboard),
            ("sdfg hjkl", Keyboard),
            ("qwerty", Keyboard),
            ("QWERT qwert", Keyboard),
            ("asdasd", Keyboard),
            ("qweqwe 123", Keyboard),
            ("lkjh", Keyboard),
            ("фыва", Keyboard),
            ("йцукен", Keyboard),
            ("شسيب", Keyboard),
            ("aaaa", Letter),
            ("x x x x", Letter),
            ("ਅਅਅਅ", Letter),
            ("ннннн", Letter),
            ("...", NoWords),
            ("-", NoWords),
            ("؟؟", NoWords),
        ];
        let words = Words::new(UNICODE);
        for (text, wanted) in cases {
            assert_eq!(words.nonsense(text), Some(wanted), "{text}");
        }
    }

    #[test]
    fn a_text_that_says_something_is_left_alone() {
        let texts = [
            "",
            "  ",
            "The covid test centre",
            "Test Valley",
            "Driving test route",
            "Testament shop",
            "Protest",
            "We were tested here",
            "La prova generale del coro",
            "Sala prove",
            "Centrum testowe",
            "Wert",
            "Tree",
            "Property",
            "Poirot",
            "Pop",
            "Were",
            "We",
            "Trewin",
            "mmm",
            "WWW",
            "AAA",
            "III",
            "aaah so good",
            "5555",
            "207",
            "12",
            "Смит",
            "Вапро",
            "рол",
            "Про",
            "لا تنم",
            "يبلا",
            "ਸਾਡਾ ਬਾਗ਼",
            "পার্ক",
            "பூங்கா",
            "बगीचा",
            "公园",
            "❤️",
            "👍👍👍👍",
            "Ok",
            "n/a",
            "No",
            "Lorem",
            "Asda",
            "The",
            "Is this the pin?",
        ];
        let words = Words::new(UNICODE);
        for text in texts {
            assert_eq!(words.nonsense(text), None, "{text}");
        }
    }

    #[test]
    fn a_session_is_a_trial_when_it_is_called_nothing_else() {
        let words = Words::new(UNICODE);
        for site in ["Test", "test 1", "Trial run", "DEMO", "training", "Dry run 2", "practice", "ਟੈਸਟ"] {
            assert!(words.is_trial(site), "{site}");
        }
        for site in
            ["Training Centre", "Demo Street Hall", "GP practice, Southall", "Trial Farm", "Runnymede", "", "Hall"]
        {
            assert!(!words.is_trial(site), "{site}");
        }
    }
}

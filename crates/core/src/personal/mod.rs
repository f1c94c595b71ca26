//! Personal details in free text: what looks like a phone number, an e-mail address, a full postcode, a street address
//! or an NHS number, in any language and script. It advises and never blocks: it may miss some and it may be wrong, so
//! finding nothing doesn't mean that a text is anonymous. Reads the text once, in time that grows with its length.

mod address;
mod email;
mod numbers;
mod postcode;
mod streets;
mod tokens;

use std::ops::Range;

use tokens::Token;

/// What a piece of text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Personal {
    /// A phone number, of the United Kingdom or any other country.
    Phone,
    /// An e-mail address, also one written out ("at", "dot").
    Email,
    /// A full postcode of the United Kingdom; the first half alone is none.
    Postcode,
    /// A house number with its street.
    Address,
    /// An NHS number: ten digits, the last of which is right as its check digit.
    NhsNumber,
}

impl Personal {
    /// Every kind there is, for the test that each has its words.
    pub const ALL: &'static [Self] = &[Self::Phone, Self::Email, Self::Postcode, Self::Address, Self::NhsNumber];

    /// The stable name, which names the message `flag-<name>` in the language files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Postcode => "postcode",
            Self::Address => "address",
            Self::NhsNumber => "nhs-number",
        }
    }
}

/// One piece of a text that looks personal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// What it looks like.
    pub what: Personal,
    /// Which bytes of the text, at character boundaries.
    pub range: Range<usize>,
}

/// Every piece of `text` that looks personal, in order; no two overlap. Where a piece could be two things, an e-mail
/// address wins, then a number, then a postcode, then an address; an NHS number wins over a phone number.
pub fn spot(text: &str) -> Vec<Flag> {
    let tokens = tokens::tokens(text);
    let mut found = Found { text, taken: vec![false; tokens.len()], tokens, flags: Vec::new() };
    email::find(&mut found);
    if found.tokens.iter().any(Token::is_number) {
        numbers::find(&mut found);
        postcode::find(&mut found);
        address::find(&mut found);
    }
    found.flags.sort_unstable_by_key(|flag| flag.range.start);
    found.flags
}

/// The text in tokens, and what was found in it so far.
struct Found<'t> {
    text: &'t str,
    tokens: Vec<Token<'t>>,
    /// Which tokens belong to a flag already.
    taken: Vec<bool>,
    flags: Vec<Flag>,
}

impl<'t> Found<'t> {
    /// What stands between a token and the next one.
    fn gap(&self, token: usize) -> &'t str {
        self.tokens.get(token + 1).map_or("", |next| &self.text[self.tokens[token].end()..next.start])
    }

    /// The character directly before a token.
    fn before(&self, token: usize) -> Option<char> {
        self.text[..self.tokens[token].start].chars().next_back()
    }

    /// What follows a token, to the end of the text.
    fn after(&self, token: usize) -> &'t str {
        &self.text[self.tokens[token].end()..]
    }

    /// Whether the two tokens touch.
    fn touches_next(&self, token: usize) -> bool {
        token + 1 < self.tokens.len() && self.gap(token).is_empty()
    }

    fn is_free(&self, tokens: Range<usize>) -> bool {
        !self.taken[tokens].contains(&true)
    }

    /// Flags these tokens if all are free, from `start` on, which is where the first begins or a sign before it.
    fn flag_from(&mut self, start: usize, tokens: Range<usize>, what: Personal) -> bool {
        let free = !tokens.is_empty() && self.is_free(tokens.clone());
        if free {
            self.flags.push(Flag { what, range: start..self.tokens[tokens.end - 1].end() });
            self.taken[tokens].fill(true);
        }
        free
    }

    fn flag(&mut self, tokens: Range<usize>, what: Personal) -> bool {
        let Some(first) = self.tokens.get(tokens.start) else { return false };
        self.flag_from(first.start, tokens, what)
    }
}

//! The withdrawal code: what a person keeps to have their answers deleted later. Four words and four digits, easy to
//! read out and to copy by hand. It holds nothing about the person, only the 40 random bits that are given to it.

use std::fmt::{self, Write as _};

use crate::text::digit;

/// 1,024 words of four to eight letters, in alphabetical order: concrete, no homophones, and no two so alike that one
/// slip of the pen makes one of the other. Codes are read by this list, so it never changes once codes are out.
const WORDS: &str = include_str!("words.txt");

/// Bits that a word stands for.
const BITS: u32 = 10;

/// A prime of four digits, greater than the number of words.
const PRIME: u32 = 9973;

/// What each word counts in the check digits: powers of 31 modulo [`PRIME`], all different.
const WEIGHTS: [u32; 4] = [1, 31, 961, 9845];

/// More pieces than any way to write a code has; what follows them is not looked at.
const PIECES: usize = 20;

/// A code such as `MAPLE-RIVER-4729-LEMON-TABLE`.
///
/// The words are the random bits, ten each. The digits are the sum of the words' numbers, weighted, modulo a prime
/// that is greater than the number of words. So any one wrong word gives other digits (the difference, times a weight,
/// is no multiple of the prime), and so do any two words that have changed places (the weights differ). Digits that
/// are wrong in any way don't fit the words. Whatever else goes wrong is noticed in 9,972 cases of 9,973.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WithdrawalCode(String);

/// Why a text is no code. Parts are counted from 1, as the person sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// Nothing was given.
    Empty,
    /// Not two words, digits, two words: this many parts.
    Parts(usize),
    /// This word (1 to 4) is none of ours.
    Word(usize),
    /// The third part is not four digits.
    Digits,
    /// Every part can be, but they don't belong together: a part is wrong, or two have changed places.
    Check,
}

impl CodeError {
    /// The stable name, which names the message `code-wrong-<name>` in the language files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Parts(_) => "parts",
            Self::Word(_) => "word",
            Self::Digits => "digits",
            Self::Check => "check",
        }
    }
}

impl WithdrawalCode {
    /// The code for 40 bits, which have to come from a generator that nobody can foresee.
    pub fn new(random: [u8; 5]) -> Self {
        let bits = random.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let mut rest = bits;
        Self::of([(); 4].map(|()| {
            let number = rest & ((1 << BITS) - 1);
            rest >>= BITS;
            number as u32
        }))
    }

    /// Reads a code as people write it: capitals or not, spaces or anything else between the parts or between the
    /// digits, digits of any script, O for 0, and 1 for I or L (or the other way round) where only one reading is a
    /// code.
    ///
    /// # Errors
    /// Which part is wrong, if that can be told. A text that differs from a code by one slip (a part or a character
    /// wrong, missing or too many, or two neighbours swapped) never gives another code.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let parts = parts(text);
        match parts.len() {
            0 => return Err(CodeError::Empty),
            5 => {}
            other => return Err(CodeError::Parts(other)),
        }
        let mut numbers = [0; 4];
        for (number, (index, part)) in
            numbers.iter_mut().zip([(1, &parts[0]), (2, &parts[1]), (3, &parts[3]), (4, &parts[4])])
        {
            *number = word_number(part).ok_or(CodeError::Word(index))?;
        }
        let digits = &parts[2];
        if digits.len() != 4 || !is_digits(digits) {
            return Err(CodeError::Digits);
        }
        let code = Self::of(numbers);
        if code.0.split('-').nth(2) == Some(digits) { Ok(code) } else { Err(CodeError::Check) }
    }

    /// The code in capitals with hyphens; the same text for the same code.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn of(numbers: [u32; 4]) -> Self {
        let check = numbers.iter().zip(WEIGHTS).map(|(number, weight)| number * weight).sum::<u32>() % PRIME;
        let mut text = String::new();
        for (index, number) in numbers.into_iter().enumerate() {
            text.push_str(WORDS.split_ascii_whitespace().nth(number as usize).unwrap_or_default());
            text.push('-');
            if index == 1 {
                // Writing into a String cannot fail.
                let _ = write!(text, "{check:04}-");
            }
        }
        text.pop();
        text.make_ascii_uppercase();
        Self(text)
    }
}

impl fmt::Display for WithdrawalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The parts of what was typed: words in small letters, digits as ASCII. Digits in several pieces are put together.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut put = |part: String| match parts.last_mut() {
        Some(last) if is_digits(last) && is_digits(&part) => last.push_str(&part),
        _ => parts.push(part),
    };
    for typed in text.split(|c: char| !c.is_alphanumeric()).filter(|typed| !typed.is_empty()).take(PIECES) {
        let plain: String =
            typed.chars().map(|c| digit(c).map_or(c.to_ascii_lowercase(), |value| char::from(b'0' + value))).collect();
        if !plain.bytes().any(|b| b.is_ascii_digit()) || is_digits(&plain) {
            put(plain);
        } else if let Some(word) = as_word(&plain) {
            put(word);
        } else if let Some(digits) = as_digits(&plain) {
            put(digits);
        } else {
            let mut piece = String::new();
            for c in plain.chars() {
                if piece.chars().next_back().is_some_and(|last| last.is_ascii_digit() != c.is_ascii_digit()) {
                    put(std::mem::take(&mut piece));
                }
                piece.push(c);
            }
            put(piece);
        }
    }
    parts
}

fn is_digits(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())
}

/// The word that was meant, if letters are mixed with digits that look like letters.
fn as_word(part: &str) -> Option<String> {
    ["l", "i"].iter().map(|one| part.replace('0', "o").replace('1', one)).find(|word| word_number(word).is_some())
}

/// The digits that were meant, if digits are mixed with letters that look like digits.
fn as_digits(part: &str) -> Option<String> {
    Some(part.replace('o', "0").replace(['i', 'l'], "1")).filter(|digits| is_digits(digits))
}

/// A word's number in the list.
fn word_number(word: &str) -> Option<u32> {
    WORDS.split_ascii_whitespace().zip(0..).find(|(listed, _)| *listed == word).map(|(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether one slip leads from one word to another: a letter wrong, missing or too many, or two neighbours swapped.
    fn one_slip_apart(a: &[u8], b: &[u8]) -> bool {
        let start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
        let (a, b) = (&a[start..], &b[start..]);
        match a.len().abs_diff(b.len()) {
            0 => a.len() < 2 || a[1..] == b[1..] || (a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..]),
            1 if a.len() > b.len() => a[1..] == *b,
            1 => b[1..] == *a,
            _ => false,
        }
    }

    #[test]
    fn there_are_1024_short_words_in_order() {
        let words: Vec<_> = WORDS.split_ascii_whitespace().collect();
        assert_eq!(words.len(), 1 << BITS);
        assert!(words.is_sorted_by(|a, b| a < b), "in order, none twice");
        assert!(words.iter().all(|w| (4..=8).contains(&w.len()) && w.bytes().all(|b| b.is_ascii_lowercase())));
    }

    #[test]
    fn one_slip_never_makes_a_word_of_another() {
        for (a, b) in [("maple", "mapel"), ("lemon", "melon"), ("lemon", "lemo"), ("lemon", "xlemon"), ("a", "b")] {
            assert_eq!(one_slip_apart(a.as_bytes(), b.as_bytes()), (a, b) != ("lemon", "melon"), "{a} {b}");
        }
        let words: Vec<_> = WORDS.split_ascii_whitespace().collect();
        for (index, a) in words.iter().enumerate() {
            for b in &words[index + 1..] {
                assert!(!one_slip_apart(a.as_bytes(), b.as_bytes()), "{a} and {b}");
            }
        }
    }

    #[test]
    fn the_check_is_strong_enough_for_the_words() {
        assert!(
            PRIME > 1 << BITS && PRIME < 10_000 && (2..100).all(|n| !PRIME.is_multiple_of(n)),
            "a prime of four digits"
        );
        for (index, weight) in WEIGHTS.iter().enumerate() {
            assert!(*weight > 0 && *weight < PRIME && !WEIGHTS[..index].contains(weight));
        }
    }
}

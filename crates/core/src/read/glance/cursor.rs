//! Goes through the canonical text of a Feature, one piece at a time. Each piece is taken only when it stands there exactly
//! as it would be written; `None` for anything else.

use uuid::Uuid;

use crate::Timestamp;
use crate::text::{self, Unicode};

/// What a byte is in a string.
#[derive(Clone, Copy, PartialEq)]
enum Byte {
    /// As it is in every normal text.
    Plain,
    /// The text may need cleaning or composing: to be looked at again.
    Odd,
    Quote,
    Backslash,
    /// Never in a string.
    Control,
}

const BYTES: [Byte; 256] = bytes();

const fn bytes() -> [Byte; 256] {
    let mut table = [Byte::Odd; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte {
            0..0x20 => Byte::Control,
            0x22 => Byte::Quote,
            0x5C => Byte::Backslash,
            // Up to U+02FF without U+0080 to U+00BF, as `text::normal` leaves them.
            0x20..=0x7E | 0x80..=0xC1 | 0xC3..=0xCB => Byte::Plain,
            _ => Byte::Odd,
        };
        byte += 1;
    }
    table
}

pub(super) struct Cursor<'a> {
    text: &'a str,
    at: usize,
    unicode: Unicode,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, unicode: Unicode) -> Self {
        Self { text, at: 0, unicode }
    }

    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    pub(super) fn at_end(&self) -> bool {
        self.at == self.text.len()
    }

    pub(super) fn eat(&mut self, what: &str) -> Option<()> {
        self.rest().starts_with(what.as_bytes()).then(|| self.at += what.len())
    }

    /// A property's name, its quotes and colon.
    pub(super) fn name(&mut self) -> Option<&'a str> {
        self.eat("\"")?;
        let rest = self.rest();
        let length = rest.iter().position(|b| !matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'A'..=b'Z' | b'_' | b'-'))?;
        let name = self.text.get(self.at..self.at + length).filter(|name| !name.is_empty())?;
        self.at += length;
        self.eat("\":")?;
        Some(name)
    }

    /// A UUID as it is written, without its quotes.
    pub(super) fn uuid(&mut self) -> Option<Uuid> {
        let id = uuid(self.text.get(self.at..self.at + 36)?)?;
        self.at += 36;
        Some(id)
    }

    /// A text that is normal and not empty.
    pub(super) fn said(&mut self) -> Option<&'a str> {
        let (raw, escaped) = self.string()?;
        // What is inside is looked at by the caller, so it has to stand there as it is.
        (!raw.is_empty() && !escaped).then_some(raw)
    }

    /// An answer: a text, a number, true or false.
    pub(super) fn answer(&mut self) -> Option<()> {
        match self.rest().first()? {
            b'"' => self.string().map(drop),
            b't' => self.eat("true"),
            b'f' => self.eat("false"),
            _ => self.number(),
        }
    }

    /// One of some words, in quotes.
    pub(super) fn word(&mut self, all: &[&str]) -> Option<()> {
        let (raw, _) = self.string()?;
        all.contains(&raw).then_some(())
    }

    /// A time, in quotes.
    pub(super) fn time(&mut self) -> Option<Timestamp> {
        let (raw, _) = self.string()?;
        let fits =
            raw.len() == 20 && raw.get(17..19)? < "60" && raw.ends_with('Z') && raw.as_bytes().get(10) == Some(&b'T');
        Timestamp::parse(raw).filter(|_| fits)
    }

    /// A text that stands there as it would be written and needs no cleaning; what is between the quotes, and whether
    /// there are escapes in it.
    fn string(&mut self) -> Option<(&'a str, bool)> {
        self.eat("\"")?;
        let rest = self.rest();
        let (mut length, mut odd, mut escaped) = (0, false, false);
        loop {
            match BYTES[usize::from(*rest.get(length)?)] {
                Byte::Plain => length += 1,
                Byte::Odd => {
                    odd = true;
                    length += 1;
                }
                Byte::Quote => break,
                Byte::Backslash => {
                    matches!(rest.get(length + 1)?, b'"' | b'\\' | b'n').then_some(())?;
                    escaped = true;
                    length += 2;
                }
                Byte::Control => return None,
            }
        }
        let raw = self.text.get(self.at..self.at + length)?;
        let normal = if odd || escaped {
            let plain = if escaped { unescaped(raw) } else { raw.to_owned() };
            text::normal(&plain, &self.unicode) == plain
        } else {
            !raw.starts_with(' ') && !raw.ends_with(' ')
        };
        self.at += length + 1;
        normal.then_some((raw, escaped))
    }

    /// A whole number from 0 on.
    pub(super) fn whole(&mut self) -> Option<u32> {
        let length = self.digits(0);
        let digits = self.text.get(self.at..self.at + length)?;
        (length == 1 || !digits.starts_with('0')).then_some(())?;
        self.at += length;
        digits.parse().ok()
    }

    /// How many digits follow, from so many bytes on.
    fn digits(&self, from: usize) -> usize {
        self.rest().iter().skip(from).take_while(|b| b.is_ascii_digit()).count()
    }

    /// A number of at most 15 digits, as it is written.
    pub(super) fn number(&mut self) -> Option<()> {
        let parts = self.decimal()?;
        let whole = parts.after > 0 && parts.text.ends_with('0');
        (parts.before + parts.after <= 15 && !whole && parts.text != "-0").then_some(())
    }

    /// A coordinate, as it is written: always with a decimal point, at most six digits behind it.
    pub(super) fn coordinate(&mut self) -> Option<f64> {
        let parts = self.decimal()?;
        let fits = parts.before <= 3 && (1..=6).contains(&parts.after) && parts.text != "-0.0";
        parts.text.parse().ok().filter(|_| fits)
    }

    /// A number without exponent, with nothing in front or behind that need not be there.
    fn decimal(&mut self) -> Option<Decimal<'a>> {
        let sign = usize::from(self.rest().first() == Some(&b'-'));
        let before = self.digits(sign);
        let point = sign + before;
        let after = if self.rest().get(point) == Some(&b'.') { self.digits(point + 1) } else { 0 };
        let length = if self.rest().get(point) == Some(&b'.') { point + 1 + after } else { point };
        let text = self.text.get(self.at..self.at + length)?;
        let (whole, fraction) = (text.get(sign..point)?, text.get(point + 1..).unwrap_or_default());
        let short = before == 1 || (before > 1 && !whole.starts_with('0'));
        // Very small numbers are written with an exponent.
        let large = whole != "0" || !fraction.starts_with("00000");
        (short && large && !text.ends_with('.')).then_some(())?;
        self.at += length;
        // What follows ends it: `1e5` is none, nor is `1.50` but in `1.0`.
        let ends = matches!(self.rest().first(), Some(b',' | b']' | b'}'));
        (ends && (fraction.len() < 2 || !fraction.ends_with('0'))).then_some(Decimal { text, before, after })
    }
}

struct Decimal<'a> {
    text: &'a str,
    before: usize,
    after: usize,
}

/// The UUID, when it is written in small letters with hyphens.
pub(super) fn uuid(text: &str) -> Option<Uuid> {
    let small = text.len() == 36 && !text.bytes().any(|b| b.is_ascii_uppercase());
    Uuid::try_parse(text).ok().filter(|_| small)
}

/// Without the three escapes that are let through.
pub(super) fn unescaped(raw: &str) -> String {
    let mut plain = String::with_capacity(raw.len());
    let mut letters = raw.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => plain.extend(letters.next().map(|escaped| if escaped == 'n' { '\n' } else { escaped })),
            letter => plain.push(letter),
        }
    }
    plain
}

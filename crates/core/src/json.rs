//! JSON text to [`Value`], telling of keys that stand twice, and mending the two faults that other tools write into
//! texts. One place, so that the parser is compiled into the widget once.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

/// Parses one JSON value; the keys that stood twice in an object are put into `repeated` (the last one counts).
pub(crate) fn parse(text: &str, repeated: &mut Vec<String>) -> Result<Value, serde_json::Error> {
    let mut parser = serde_json::Deserializer::from_str(text);
    let value = Seed(repeated).deserialize(&mut parser)?;
    parser.end()?;
    Ok(value)
}

struct Seed<'a>(&'a mut Vec<String>);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element_seed(Seed(&mut *self.0))? {
            list.push(value);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(Seed(&mut *self.0))?;
            match object.entry(key) {
                Entry::Vacant(place) => {
                    place.insert(value);
                }
                Entry::Occupied(mut place) => {
                    self.0.push(place.key().clone());
                    place.insert(value);
                }
            }
        }
        Ok(Value::Object(object))
    }
}

/// What [`mend`] put right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Mended {
    /// Where the first half of a surrogate pair stood alone.
    pub(crate) surrogate: Option<usize>,
    /// Where the first raw control character stood in a string.
    pub(crate) control: Option<usize>,
}

/// Replaces escaped halves of surrogate pairs that stand alone by U+FFFD and raw control characters in strings by
/// their escapes; `None` when there are none.
pub(crate) fn mend(text: &str) -> Option<(String, Mended)> {
    let bytes = text.as_bytes();
    let mut mended = Mended::default();
    let mut out = String::with_capacity(text.len() + 16);
    let (mut copied, mut at, mut in_string) = (0, 0, false);
    while let Some(byte) = bytes.get(at) {
        let (length, instead) = match byte {
            b'"' => {
                in_string = !in_string;
                (1, None)
            }
            b'\\' => match escaped_unit(bytes, at) {
                Some(0xD800..0xDC00) if matches!(escaped_unit(bytes, at + 6), Some(0xDC00..0xE000)) => (12, None),
                Some(0xD800..0xE000) => {
                    mended.surrogate.get_or_insert(at);
                    (6, Some("\\ufffd"))
                }
                _ => (2, None),
            },
            0..0x20 if in_string => {
                mended.control.get_or_insert(at);
                (1, Some(control_escape(*byte)))
            }
            _ => (1, None),
        };
        if let Some(instead) = instead {
            out.push_str(text.get(copied..at)?);
            out.push_str(instead);
            copied = at + length;
        }
        at += length;
    }
    if mended == Mended::default() {
        return None;
    }
    out.push_str(text.get(copied..)?);
    Some((out, mended))
}

fn escaped_unit(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |unit, digit| Some(unit * 16 + char::from(*digit).to_digit(16)?))
}

/// Only what [`crate::text::clean`] keeps in some form needs its own escape; all others are taken out there anyway.
fn control_escape(byte: u8) -> &'static str {
    match byte {
        b'\n' => "\\n",
        b'\r' => "\\r",
        b'\t' => "\\t",
        _ => "\\u0001",
    }
}

/// The number as the format keeps it: a whole number up to 2^53, or at most 15 significant digits, so that every
/// reader gets exactly the same number back. `None` when a double does not hold it exactly enough.
pub(crate) fn tidy(number: f64) -> Option<f64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 {
        return (number.abs() <= EXACT).then_some(number + 0.0);
    }
    let size = number.abs();
    if !(1e-8..1e15).contains(&size) {
        return None;
    }
    // Powers of ten up to 10^22 are exact in a double, so this quotient is the nearest double to its decimal text.
    let mut scale = 1.0;
    while size * scale < 1e14 {
        scale *= 10.0;
    }
    Some((number * scale).round() / scale)
}

/// Number of a JSON value, if it is one that is kept exactly.
pub(crate) fn exact(number: &Number) -> Option<f64> {
    let near = number.as_f64()?;
    let big = number.as_u64().is_some_and(|n| n > 1 << 53) || number.as_i64().is_some_and(|n| n < -(1 << 53));
    if big { None } else { tidy(near) }
}

/// Byte offset in `text` of a parser's error.
pub(crate) fn offset(text: &str, error: &serde_json::Error) -> usize {
    let line: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    (line + error.column().saturating_sub(1)).min(text.len())
}

/// Parses a value of which nothing is to be told but that it is broken.
pub(crate) fn parse_quietly(text: &str) -> Result<Value, serde_json::Error> {
    parse(text, &mut Vec::new())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // a test that cannot go on should stop

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keys_that_stand_twice_are_told_and_the_last_one_counts() {
        let mut repeated = Vec::new();
        let value = parse(r#"{"a":1,"b":{"c":1,"c":2},"a":3}"#, &mut repeated).unwrap();
        assert_eq!(repeated, ["c", "a"]);
        assert_eq!(value.to_string(), r#"{"a":3,"b":{"c":2}}"#);
    }

    #[test]
    fn halves_of_surrogate_pairs_are_replaced_and_whole_pairs_stay() {
        let cases = [
            (r#""\ud83d\ude00""#, None),
            (r#""a\ud83d""#, Some(r#""a\ufffd""#)),
            (r#""\ude00b""#, Some(r#""\ufffdb""#)),
            (r#""\ud83d\ud83d\ude00""#, Some(r#""\ufffd\ud83d\ude00""#)),
            (r#""\\ud83d""#, None),
            ("\"a\nb\u{7}\"", Some(r#""a\nb\u0001""#)),
            ("[1,\n2]", None),
        ];
        for (text, mended) in cases {
            assert_eq!(mend(text).map(|m| m.0).as_deref(), mended, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_tidy_number_reads_back_as_it_was_written(number in proptest::num::f64::ANY) {
            if let Some(tidied) = tidy(number) {
                let text = serde_json::to_string(&tidied).unwrap();
                let read: f64 = serde_json::from_str(&text).unwrap();
                prop_assert_eq!(read.to_bits(), tidied.to_bits(), "{}", text);
                prop_assert_eq!(tidy(read), Some(tidied));
            }
        }

        #[test]
        fn usual_numbers_stay_as_they_are(whole in -1_000_000i32..1_000_000, decimals in 0i32..6) {
            let number = f64::from(whole) / 10f64.powi(decimals);
            prop_assert_eq!(tidy(number), Some(number));
        }
    }
}

//! Full postcodes of the United Kingdom, in any case, with a space or without. The first half alone stands for
//! thousands of homes and is no personal detail.

use super::{Found, Personal};
use crate::text::digit;

/// The postcode areas there are.
const AREAS: &str = "\
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK \
    FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN \
    NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW \
    UB W WA WC WD WF WN WR WS WV YO ZE";

pub(super) fn find(found: &mut Found) {
    let mut first = 0;
    while first < found.tokens.len() {
        let end = chunk(found, first);
        let next = chunk(found, end);
        if whole(&joined(found, first, end)) {
            found.flag(first..end, Personal::Postcode);
        } else if next > end && is_space(found.gap(end - 1)) {
            let (outward, inward) = (joined(found, first, end), joined(found, end, next));
            let ordinal = is_ordinal(&found.text[found.tokens[end].start..found.tokens[next - 1].end()]);
            if is_outward(&outward) && is_inward(&inward) && !ordinal {
                found.flag(first..next, Personal::Postcode);
            }
        }
        first = end;
    }
}

fn is_space(gap: &str) -> bool {
    matches!(gap, " " | "  " | "\u{A0}")
}

/// The end of the tokens that touch, from one on. Letters of other scripts don't count: they are endings of words.
fn chunk(found: &Found, first: usize) -> usize {
    let counts = |index: usize| found.tokens.get(index).is_some_and(|token| token.is_number() || token.text.is_ascii());
    if !counts(first) {
        return (first + 1).min(found.tokens.len());
    }
    let mut end = first + 1;
    while found.touches_next(end - 1) && counts(end) {
        end += 1;
    }
    end
}

/// The letters and digits of tokens as capitals and ASCII digits; empty when there are more than a postcode has.
fn joined(found: &Found, first: usize, end: usize) -> Vec<u8> {
    let mut all = Vec::new();
    if end - first > 5 {
        return all;
    }
    for c in found.tokens[first..end].iter().flat_map(|token| token.text.chars()) {
        match digit(c) {
            Some(value) => all.push(b'0' + value),
            None if c.is_ascii_alphabetic() => all.push(c.to_ascii_uppercase() as u8),
            None => return Vec::new(),
        }
        if all.len() > 7 {
            return Vec::new();
        }
    }
    all
}

fn whole(all: &[u8]) -> bool {
    all.len() >= 5 && is_outward(&all[..all.len() - 3]) && is_inward(&all[all.len() - 3..])
}

/// A9, A99, A9A, AA9, AA99, AA9A, with an area that there is.
fn is_outward(part: &[u8]) -> bool {
    let letters = part.iter().take_while(|b| b.is_ascii_uppercase()).count();
    let (area, district) = part.split_at(letters);
    let shape = match district {
        [a] => a.is_ascii_digit(),
        [a, b] => a.is_ascii_digit() && b.is_ascii_alphanumeric(),
        _ => false,
    };
    shape && matches!(letters, 1 | 2) && AREAS.split_ascii_whitespace().any(|known| known.as_bytes() == area)
}

/// 9AA, without the letters that are never used there.
fn is_inward(part: &[u8]) -> bool {
    let letter = |b: u8| b.is_ascii_uppercase() && !b"CIKMOV".contains(&b);
    matches!(part, [a, b, c] if a.is_ascii_digit() && letter(*b) && letter(*c))
}

/// "W5 2nd floor" has no postcode in it.
fn is_ordinal(inward: &str) -> bool {
    matches!(inward, "1st" | "2nd" | "3rd") || (inward.ends_with("th") && !inward.starts_with(['1', '2', '3']))
}

//! House numbers with their street: "Flat 3, 12 High Street", "via Maggio 12", "১২ হাই স্ট্রিট". A street alone, or a
//! number alone, is no address.

use super::streets::{
    AFTER, AFTER_CAPITAL, AFTER_NAME, BEFORE, BETWEEN, BREAKS, BUSES, COUNTABLE, COUNTED, NEVER, NEVER_SMALL,
    NUMBER_SIGNS, PARTICLES, UNITS, lists,
};
use super::{Found, Personal};
use crate::text::digit;

/// The most words in a street's name that are looked at.
const WORDS: usize = 4;

pub(super) fn find(found: &mut Found) {
    for number in 0..found.tokens.len() {
        if !found.taken[number]
            && is_house_number(found, number)
            && let Some((first, last)) = number_first(found, number).or_else(|| street_first(found, number))
        {
            found.flag(first..last + 1, Personal::Address);
        }
    }
}

/// One to four digits, and neither zero nor a year of these centuries.
fn is_house_number(found: &Found, token: usize) -> bool {
    let token = &found.tokens[token];
    let digits = || token.digits();
    token.is_number() && digits().count() <= 4 && !digits().all(|d| d == 0) && {
        let value = digits().fold(0_u32, |value, d| value * 10 + u32::from(d));
        !(1900..2100).contains(&value)
    }
}

/// The last token of the number: the number itself, or the letter that touches it ("12a"). `None` when more touches it.
fn number_end(found: &Found, number: usize) -> Option<usize> {
    if !found.touches_next(number) {
        return Some(number);
    }
    let letter = found.tokens[number + 1].text;
    let single = letter.chars().nth(1).is_none() && letter.chars().all(char::is_alphabetic);
    (single && !found.touches_next(number + 1)).then_some(number + 1)
}

/// Number, name, street: the first token and the last.
fn number_first(found: &Found, number: usize) -> Option<(usize, usize)> {
    let end = number_end(found, number)?;
    if !matches!(found.gap(end), " " | ", " | "," | "  " | "\u{A0}" | "، ") {
        return None;
    }
    let first = number_start(found, number)?;
    let mut small = 0;
    for last in end + 1..(end + 2 + WORDS).min(found.tokens.len()) {
        let word = found.tokens[last];
        if word.is_number() || (last > end + 1 && !is_within_name(found, last - 1)) {
            return None;
        }
        let lower = word.lower();
        if last == end + 1 && lists(BETWEEN, &lower) {
            return name_end(found, last).map(|last| (first, last));
        }
        let named = last > end + 1;
        if named && lists(AFTER, &lower) && small <= 2 {
            return Some((first, last));
        }
        if named && lists(AFTER_CAPITAL, &lower) && word.is_capital() && small == 0 {
            return Some((first, street_end(found, last)));
        }
        // "a 6 lane road" is no address.
        if !named && !word.is_capital() && lists(AFTER, &lower) {
            return None;
        }
        let the = lower == "the" && !named && word.is_capital();
        if (lists(NEVER, &lower) && !the) || (!word.is_capital() && lists(NEVER_SMALL, &lower)) {
            return None;
        }
        small += usize::from(!word.is_capital());
    }
    None
}

/// The last word of a street whose name seems to end with an everyday word: "Mill Hill Park", "New Park Lane".
fn street_end(found: &Found, mut last: usize) -> usize {
    let is_street = |word: usize| {
        found.tokens.get(word).is_some_and(|token| {
            let lower = token.lower();
            token.is_capital() && (lists(AFTER, &lower) || lists(AFTER_CAPITAL, &lower))
        })
    };
    while found.gap(last) == " " && is_street(last + 1) {
        last += 1;
    }
    last
}

/// The first token of an address that begins with a house number: the number, the one before it in "12-14", or the
/// flat before that. `None` when what stands before says that it is no house number.
fn number_start(found: &Found, number: usize) -> Option<usize> {
    let mut first = number;
    if first > 0
        && found.tokens[first - 1].is_number()
        && matches!(found.gap(first - 1), "-" | "–" | "/" | " - " | " – ")
    {
        first -= 1;
    }
    if found.before(first).is_some_and(|c| ":./£$€₹#+".contains(c)) || (first > 0 && found.touches_next(first - 1))
    {
        return None;
    }
    let Some(before) = first.checked_sub(1) else { return Some(first) };
    let close = matches!(found.gap(before), " " | ", " | "," | "  " | "، ");
    if !close || found.taken[before] {
        return Some(first);
    }
    let word = found.tokens[before].lower();
    if found.gap(before) == " " && (lists(COUNTED, &word) || lists(BUSES, &word)) {
        return None;
    }
    if lists(UNITS, &word) {
        return Some(before);
    }
    // "Flat 3," and "Flat 3a," and "Flat A," before the number of the house.
    let flat = |count: usize| before.checked_sub(count).filter(|unit| lists(UNITS, &found.tokens[*unit].lower()));
    let letter = found.tokens[before].text.chars().nth(1).is_none();
    if found.tokens[before].is_number() || letter {
        let lettered = letter && before > 0 && found.touches_next(before - 1);
        return Some(flat(1 + usize::from(lettered)).unwrap_or(first));
    }
    Some(first)
}

/// Whether what stands after a word can stand within a name: "St. Mary's", "Hanger-Green".
fn is_within_name(found: &Found, word: usize) -> bool {
    match found.gap(word) {
        " " | "-" | "\u{A0}" => true,
        ". " => found.tokens[word].text.chars().count() <= 2,
        _ => false,
    }
}

/// The last word of a name after the word for a street: the first that is no particle. In scripts with capitals it
/// needs one, or the text to end there.
fn name_end(found: &Found, street: usize) -> Option<usize> {
    let last = (street + 1..(street + 1 + WORDS).min(found.tokens.len()))
        .take_while(|word| !found.tokens[*word].is_number() && is_within_name(found, word - 1))
        .find(|word| !lists(PARTICLES, &found.tokens[*word].lower()))?;
    let word = &found.tokens[last];
    (word.text.chars().any(char::is_uppercase) || word.is_caseless() || ends_clause(found.after(last))).then_some(last)
}

/// Street, name, number: the first token and the last.
fn street_first(found: &Found, number: usize) -> Option<(usize, usize)> {
    let end = number_end(found, number)?;
    let after = found.after(end);
    if counts_something(found, end, after) || number == 0 {
        return None;
    }
    let mut word = number - 1;
    let signed = lists(NUMBER_SIGNS, &found.tokens[word].lower());
    let comma = found.gap(word).contains([',', '،']);
    if !is_before_number(found.gap(word)) || found.tokens[word].is_number() {
        return None;
    }
    if signed {
        word = word.checked_sub(1)?;
        if !is_before_number(found.gap(word)) {
            return None;
        }
    }
    let last_name = word;
    let mut capital = false;
    loop {
        let token = found.tokens[word];
        let lower = token.lower();
        if found.taken[word]
            || token.is_number()
            || lists(BREAKS, &lower) && !token.is_capital() && !lists(PARTICLES, &lower)
        {
            return None;
        }
        if word == last_name && lists(AFTER_NAME, &lower) {
            // "g." is a street after a name with a capital only, never after a number: "500 g."
            let name = word.checked_sub(1).filter(|name| found.tokens[*name].is_capital() && found.gap(*name) == " ");
            return name.map(|name| (name, end));
        }
        if word < last_name && lists(BEFORE, &lower) {
            let sure = (capital && !comma) || signed || ends_clause(after);
            return sure.then_some((word, end));
        }
        capital |= token.is_capital();
        let before = word.checked_sub(1)?;
        if last_name - before > WORDS || !matches!(found.gap(before), " " | ". " | "." | "\u{A0}") {
            return None;
        }
        word = before;
    }
}

/// What may stand between a street's name and its number: "Maggio, 12", "nr. 5", "n° 7".
fn is_before_number(gap: &str) -> bool {
    !gap.is_empty() && gap.chars().count() <= 3 && gap.chars().all(|c| " \u{A0},،.°º№".contains(c))
}

/// Whether a number counts something or is a time or a part of another number: "10 minutes", "12:30", "5 %".
fn counts_something(found: &Found, end: usize, after: &str) -> bool {
    let mut chars = after.trim_start_matches(' ').chars();
    let next = chars.next();
    let part = next.is_some_and(|c| ".,:-–".contains(c)) && chars.next().and_then(digit).is_some();
    let sign = next.is_some_and(|c| "%°€£$₹".contains(c));
    let unit = end + 1 < found.tokens.len() && found.gap(end) == " " && {
        let word = found.tokens[end + 1].lower();
        COUNTABLE
            .split_ascii_whitespace()
            .any(|unit| if unit.chars().count() < 3 { unit == word } else { word.starts_with(unit) })
            || lists(BUSES, &word)
    };
    part || sign || unit
}

/// Whether a thought ends here: at the end of the text or line, or at a mark.
fn ends_clause(after: &str) -> bool {
    let rest = after.trim_start_matches(' ');
    rest.is_empty() || rest.starts_with(['\n', ',', '.', ';', '!', '?', ')', '،', '۔', '।', '؛', '؟'])
}

//! Phone numbers and NHS numbers: runs of digits in groups, as people write them. Prices, years, dates, opening hours
//! and bus numbers are runs of digits too, so a number that doesn't begin like a phone number is looked at twice.

use super::streets::{BUSES, lists};
use super::{Found, Personal};

/// The most digits that a phone number has (ITU-T E.164).
const MOST: usize = 15;

/// Groups of digits that may belong together.
struct Run {
    /// The tokens' number of the first group.
    first: usize,
    digits: Vec<u8>,
    /// Where each group begins in `digits`, and the end of the last.
    starts: Vec<usize>,
    /// What stands after each group but the last: a space, `-` or `.`, without brackets.
    gaps: Vec<Gap>,
}

#[derive(Clone, Copy, PartialEq)]
struct Gap {
    sign: char,
    /// No space around the sign.
    tight: bool,
}

/// A dot between two digits.
const DOT: Gap = Gap { sign: '.', tight: true };

impl Run {
    fn groups(&self) -> usize {
        self.starts.len() - 1
    }

    fn digits(&self, from: usize, to: usize) -> &[u8] {
        &self.digits[self.starts[from]..self.starts[to]]
    }

    fn length(&self, group: usize) -> usize {
        self.starts[group + 1] - self.starts[group]
    }

    /// Whether a group hangs on the one before: 17 in "9.00-17.00".
    fn hangs(&self, group: usize) -> bool {
        group > 0 && self.gaps[group - 1].tight
    }

    /// The ends that a number from this group on can have, the furthest first.
    fn ends(&self, from: usize) -> impl Iterator<Item = usize> {
        let mut last = from + 1;
        while last < self.groups() && self.starts[last + 1] - self.starts[from] <= MOST + 3 {
            last += 1;
        }
        (from + 1..=last).rev().filter(move |to| *to == from + 1 || self.length(to - 1) > 1)
    }

    fn is_year(&self, group: usize) -> bool {
        group < self.groups() && matches!(self.digits(group, group + 1), [1, 9, _, _] | [2, 0, _, _])
    }
}

pub(super) fn find(found: &mut Found) {
    let mut first = 0;
    while first < found.tokens.len() {
        if found.tokens[first].is_number() {
            let run = run(found, first);
            sure(found, &run);
            likely(found, &run);
            first += run.groups();
        } else {
            first += 1;
        }
    }
}

fn run(found: &Found, first: usize) -> Run {
    let mut run = Run { first, digits: Vec::new(), starts: vec![0], gaps: Vec::new() };
    for index in first.. {
        run.digits.extend(found.tokens[index].digits());
        run.starts.push(run.digits.len());
        match found.tokens.get(index + 1).filter(|next| next.is_number()).and_then(|_| gap(found.gap(index))) {
            Some(gap) => run.gaps.push(gap),
            None => break,
        }
    }
    run
}

/// What may stand between two groups of one number.
fn gap(text: &str) -> Option<Gap> {
    let mut gap = Gap { sign: ' ', tight: text.chars().count() == 1 };
    if text.chars().count() > 3 || text.starts_with(". ") {
        return None;
    }
    for c in text.chars() {
        match c {
            ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}' | '(' | ')' => {}
            '-' | '\u{2010}'..='\u{2013}' => gap.sign = '-',
            '.' => gap.sign = '.',
            _ => return None,
        }
    }
    gap.tight &= gap.sign != ' ';
    Some(gap)
}

/// Numbers that say by themselves what they are.
fn sure(found: &mut Found, run: &Run) {
    let mut from = 0;
    while from < run.groups() {
        let tokens = |to: usize| run.first + from..run.first + to;
        let (start, plus) = opening(found, run.first + from);
        let hit = if !plus && run.hangs(from) {
            None
        } else if let Some(to) = run.ends(from).find(|to| is_international(run, from, *to, plus)) {
            Some((to, Personal::Phone))
        } else if let Some(to) = nhs(run, from) {
            Some((to, Personal::NhsNumber))
        } else {
            run.ends(from).find(|to| is_national(run, from, *to)).map(|to| (to, Personal::Phone))
        };
        match hit {
            Some((to, Personal::NhsNumber)) if found.flag(tokens(to), Personal::NhsNumber) => from = to,
            Some((to, what)) if found.flag_from(start, tokens(to), what) => from = to,
            _ => from += 1,
        }
    }
}

/// Where a number begins with the bracket or plus in front of it, and whether there is a plus.
fn opening(found: &Found, token: usize) -> (usize, bool) {
    let start = found.tokens[token].start;
    let before = found.text[..start].trim_end_matches(' ');
    let before = before.strip_suffix('(').unwrap_or(before);
    if let Some(left) = before.strip_suffix('+') {
        return (left.strip_suffix('(').unwrap_or(left).len(), true);
    }
    let bracket = found.text[..start].ends_with('(');
    (start - usize::from(bracket), false)
}

/// +44 …, 0044 …, and other countries' numbers.
fn is_international(run: &Run, from: usize, to: usize, plus: bool) -> bool {
    let digits = run.digits(from, to);
    let (number, least) = match digits {
        _ if plus => (digits, 8),
        [0, 0, rest @ ..] if run.length(from) == 2 || run.length(from) > 3 => (rest, 9),
        _ => return false,
    };
    match number {
        // The zero in "+44 (0)20" is not dialled.
        [4, 4, 0, rest @ ..] | [4, 4, rest @ ..] => rest.first() != Some(&0) && matches!(rest.len(), 9 | 10),
        [0, ..] => false,
        _ => (least..=MOST).contains(&number.len()),
    }
}

/// 020 7946 0958, 07700 900123, 01632 960 001; also in pairs, as some countries write them.
fn is_national(run: &Run, from: usize, to: usize) -> bool {
    let digits = run.digits(from, to);
    let gaps = &run.gaps[from..to - 1];
    // Opening hours and dates begin with two digits as well, but have mixed signs, or few dots.
    let even = gaps.windows(2).all(|pair| pair[0] == pair[1]) && (gaps.first() != Some(&DOT) || gaps.len() > 3);
    matches!(digits.len(), 10 | 11)
        && matches!(digits, [0, 1..=3 | 5 | 7..=9, ..])
        && (run.length(from) >= 3 || (run.length(from) == 2 && even))
}

/// The end of an NHS number: ten digits together or 3-3-4, with its check digit (NHS Data Dictionary, "NHS NUMBER").
fn nhs(run: &Run, from: usize) -> Option<usize> {
    let to = if run.length(from) == 10 { from + 1 } else { from + 3 };
    if to > run.groups() || (to == from + 3 && (0..3).any(|group| run.length(from + group) != [3, 3, 4][group])) {
        return None;
    }
    let digits = run.digits(from, to);
    let gaps = &run.gaps[from..to - 1];
    let sum: u32 = digits.iter().zip((2..=10).rev()).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    let check = (11 - sum % 11) % 11;
    // Ten times the same digit fits, and is nobody's number.
    let sound = digits.len() == 10 && digits.iter().any(|digit| *digit != digits[0]);
    (sound && gaps.iter().all(|gap| gap.sign != '.') && check == u32::from(digits[9])).then_some(to)
}

/// Numbers that are only as long as a phone number and written like one.
fn likely(found: &mut Found, run: &Run) {
    let mut from = 0;
    while from < run.groups() {
        let to = run.ends(from).find(|to| {
            let tokens = run.first + from..run.first + to;
            is_likely(run, from, *to)
                && found.is_free(tokens.clone())
                && stands_alone(found, tokens.start, tokens.end - 1)
        });
        let start = opening(found, run.first + from).0;
        match to {
            Some(to) if found.flag_from(start, run.first + from..run.first + to, Personal::Phone) => from = to,
            _ => from += 1,
        }
    }
}

fn is_likely(run: &Run, from: usize, to: usize) -> bool {
    let total = run.digits(from, to).len();
    if run.hangs(from) || (to < run.groups() && run.gaps[to - 1].tight) {
        return false;
    }
    if to == from + 1 {
        return (9..=12).contains(&total);
    }
    let gaps = &run.gaps[from..to - 1];
    let dots = gaps.iter().filter(|gap| gap.sign == '.').count();
    // Two groups and a dot are a decimal number; dots among other signs are times and dates.
    let written_so = dots == 0 || (dots == gaps.len() && dots > 1);
    let trunk = total == 11 && matches!(run.digits(from, from + 1), [1 | 7 | 8]);
    let lengths = (from..to).all(|group| (2..=7).contains(&run.length(group)) || (group == from && trunk));
    let rounded = (from + 1..to).any(|group| run.digits(group, group + 1).iter().all(|digit| *digit == 0));
    (9..=12).contains(&total)
        && to - from <= 5
        && written_so
        && lengths
        && (from..to).any(|group| run.length(group) >= 3)
        && !rounded
        && !run.is_year(from)
        && !run.is_year(from + 1)
}

/// Whether nothing around says that it is a price, a part of another number, a reference or buses.
fn stands_alone(found: &Found, first: usize, last: usize) -> bool {
    let bus = |index: usize| found.tokens.get(index).is_some_and(|token| lists(BUSES, &token.lower()));
    let joined = first > 0 && found.touches_next(first - 1) && found.tokens[first - 1].text.is_ascii();
    let sign = found.before(first).is_some_and(|c| "£$€₹#.,:/".contains(c));
    let rest = found.after(last);
    let unit = rest.trim_start_matches(' ').starts_with(['£', '$', '€', '₹', '%', '°']);
    let part = rest.starts_with([',', ':', '/', '.']) && rest[1..].starts_with(|c| crate::text::digit(c).is_some());
    !(joined || sign || unit || part || bus(last + 1) || (first > 0 && bus(first - 1)))
}

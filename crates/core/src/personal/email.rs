//! E-mail addresses: as they are (`name@example.org`), with spaces around the sign, or written out.

use super::{Found, Personal};

/// What an address that isn't written as one must end with, to be told from other words.
const ENDS: &[&str] = &[
    "ac", "bd", "co", "com", "de", "es", "eu", "fr", "gov", "in", "info", "it", "lt", "me", "net", "org", "pk", "pl",
    "pt", "ro", "ru", "so", "uk",
];

pub(super) fn find(found: &mut Found) {
    for (at, _) in found.text.match_indices('@') {
        if let Some((start, end)) = around(found.text, at) {
            let first = found.tokens.partition_point(|token| token.end() <= start);
            let last = found.tokens.partition_point(|token| token.start < end);
            found.flag(first..last, Personal::Email);
        }
    }
    for index in 1..found.tokens.len().saturating_sub(3) {
        if let Some(last) = written_out(found, index) {
            found.flag(name_before(found, index)..last + 1, Personal::Email);
        }
    }
}

/// First byte and end of the address around an `@`.
fn around(text: &str, at: usize) -> Option<(usize, usize)> {
    let (before, after) = (&text[..at], &text[at + 1..]);
    // A space on one side only is no address: "ask @example.org".
    let apart = before.strip_suffix(' ').zip(after.strip_prefix(' '));
    let (name, host) = apart.unwrap_or((before, after));
    let in_name = |c: char| c.is_alphanumeric() || "._%+-'".contains(c);
    let name_start = name.char_indices().rev().take_while(|(_, c)| in_name(*c)).last()?.0;
    let start = name_start + name[name_start..].find(char::is_alphanumeric)?;
    let length = host.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '.').unwrap_or(host.len());
    let host_name = host[..length].trim_end_matches(['.', '-']);
    let (_, end) = host_name.rsplit_once('.')?;
    let known = ENDS.iter().any(|known| end.eq_ignore_ascii_case(known));
    let sound = host_name.split('.').all(|label| !label.is_empty())
        && end.chars().nth(1).is_some()
        && end.chars().all(char::is_alphabetic);
    let offset = text.len() - host.len();
    (sound && (known || apart.is_none())).then_some((start, offset + host_name.len()))
}

/// "name at example dot org", the second word given: the last word that belongs to it.
fn written_out(found: &Found, at: usize) -> Option<usize> {
    let is =
        |index: usize, word: &str| found.tokens.get(index).is_some_and(|token| token.text.eq_ignore_ascii_case(word));
    let near = |index: usize| {
        let gap = found.gap(index);
        !gap.is_empty() && gap.len() <= 3 && gap.chars().all(|c| " ()[]".contains(c))
    };
    if !is(at, "at") || !near(at - 1) || !near(at) {
        return None;
    }
    let mut last = at + 1;
    // "co dot uk" and longer; a host name has no more labels than this.
    while last < at + 9 && is(last + 1, "dot") && near(last) && near(last + 1) && last + 2 < found.tokens.len() {
        last += 2;
    }
    (last > at + 1 && ENDS.iter().any(|end| is(last, end))).then_some(last)
}

/// The first token of the name before "at": "jo.smith", "jo-smith77".
fn name_before(found: &Found, at: usize) -> usize {
    let mut first = at - 1;
    while first > 0 && at - first < 6 && matches!(found.gap(first - 1), "" | "." | "_" | "-") {
        first -= 1;
    }
    first
}

//! How many slips lie between what was typed and a word: letters too many, missing, wrong, or two swapped.

/// Longer words are not compared letter by letter.
const LONGEST: usize = 32;

/// A typed word made ready for comparing with many.
pub(super) struct Typed {
    chars: Vec<char>,
    letters: u32,
}

/// How a word fits: the number of slips, and whether all of it was typed or only its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slip {
    pub(super) slips: u8,
    pub(super) whole: bool,
}

impl Typed {
    /// `None` for words too short or too long to forgive anything.
    pub(super) fn of(word: &str) -> Option<Self> {
        let chars: Vec<char> = word.chars().collect();
        (4..=LONGEST).contains(&chars.len()).then(|| Self { letters: letters(word), chars })
    }

    /// Slips forgiven for a word, or its beginning, of so many letters: one from four typed letters on, two from eight
    /// on either side (with seven typed, one of them may be the missing eighth).
    fn most(&self, letters: u8) -> u8 {
        let typed = self.chars.len();
        if typed >= 8 || (typed == 7 && letters >= 8) { 2 } else { 1 }
    }

    /// The fewest slips that make `word`, or a beginning of it, of what was typed (Damerau–Levenshtein distance, each
    /// letter touched once: "optimal string alignment"); `None` when they are too many. `mask` is the word's
    /// [`letters`].
    pub(super) fn slip(&self, word: &str, mask: u32) -> Option<Slip> {
        let width = self.chars.len();
        let limit = self.most(u8::MAX);
        // Each typed letter that the word lacks is a slip of its own.
        if (self.letters & !mask).count_ones() > u32::from(limit) || word.len() + usize::from(limit) < width {
            return None;
        }
        // Rows of the table, one per letter of `word`; columns are letters typed.
        let mut two_before = [u8::MAX; LONGEST + 1];
        let mut before = [0u8; LONGEST + 1];
        for (column, cell) in (0u8..).zip(before.iter_mut()).take(width + 1) {
            *cell = column;
        }
        let mut last = None;
        let mut best: Option<Slip> = None;
        let mut rest = word.chars();
        for row in 1u8..=40 {
            let Some(letter) = rest.next() else { break };
            let mut now = [u8::MAX; LONGEST + 1];
            now[0] = row;
            let mut least = row;
            for column in 1..=width {
                let same = self.chars[column - 1] == letter;
                let mut cell = (before[column - 1] + u8::from(!same)).min(before[column] + 1).min(now[column - 1] + 1);
                if column > 1 && last == Some(self.chars[column - 1]) && self.chars[column - 2] == letter {
                    cell = cell.min(two_before[column - 2].saturating_add(1));
                }
                now[column] = cell;
                least = least.min(cell);
            }
            let (slips, whole) = (now[width], rest.as_str().is_empty());
            if slips <= self.most(row) && best.is_none_or(|best| slips < best.slips || (slips == best.slips && whole)) {
                best = Some(Slip { slips, whole });
            }
            if least > limit {
                break;
            }
            (two_before, before, last) = (before, now, Some(letter));
        }
        best
    }
}

/// Which letters a word has, one bit each (letters beyond the first 32 share theirs with others).
pub(super) fn letters(word: &str) -> u32 {
    word.chars().fold(0, |bits, c| bits | 1 << (u32::from(c) % 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted_and_forgiven_by_length() {
        let cases = [
            ("magio", "maggio", Some((1, true))),
            ("mgag", "maggio", Some((1, false))),
            ("sutahll", "southall", Some((2, true))),
            ("suothall", "southall", Some((1, true))),
            ("sotuahll", "southall", Some((2, true))),
            ("maggio", "maggio", Some((0, true))),
            ("outhall", "southall", Some((1, true))),
            ("guicardini", "guicciardini", Some((2, true))),
            ("mxgxio", "maggio", None),
            ("abcdefgh", "southall", None),
        ];
        for (typed, word, expected) in cases {
            let slip = Typed::of(typed).and_then(|t| t.slip(word, letters(word)));
            assert_eq!(slip.map(|s| (s.slips, s.whole)), expected, "{typed} {word}");
        }
        for forgives_nothing in ["", "a", "via", &"a".repeat(33)] {
            assert!(Typed::of(forgives_nothing).is_none(), "{forgives_nothing}");
        }
    }
}

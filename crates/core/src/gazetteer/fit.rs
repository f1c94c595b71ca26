//! How well each name fits what was typed: every typed word is compared with the distinct words, and what comes of it is
//! handed on to the names that hold them.

use super::index::Index;
use super::slips::{Typed, letters};
use super::words::{is_common, is_number, is_small, stands_for};

/// More typed words than that are not looked at.
const MOST_WORDS: usize = 10;

/// How a typed word fits a name, best first.
const WHOLE: u8 = 0;
const BEGUN: u8 = 1;
const INSIDE: u8 = 2;
/// One slip; two add [`SLIP`] once more. What is begun only adds one.
const SLIPPED: u8 = 3;
const SLIP: u8 = 2;
const NOT: u8 = u8::MAX;

/// What a slip weighs; a word to do without that is missing weighs 1.
const A_SLIP: u32 = 2;

/// What a name lacks of what was typed weighs more than any number of slips, unless it is a word to do without.
const LACKING: u32 = 64;

/// What counts for a name that fits, best first: slips and words that it lacks, then its class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    penalty: u32,
    class: Class,
}

impl Fit {
    /// The same order as one number, below 2²⁷: a penalty is at most [`LACKING`] and some slips for each typed word.
    pub(super) fn rank(self) -> u32 {
        self.penalty << 3 | self.class as u32
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    /// All words of the name were typed, in any order.
    Equal,
    /// All words of the name but those like "road" were typed.
    Core,
    /// All typed words are words of the name.
    Words,
    /// What was typed becomes the name when its last word is finished.
    Unfinished,
    /// The name begins with what was typed.
    Starts,
    /// All typed words begin words of the name.
    Begun,
    /// A typed word is somewhere within the name.
    Inside,
}

/// A query, word by word.
pub(super) struct Query<'a> {
    words: Vec<Word<'a>>,
    /// Typed words that a name can't do without.
    needed: usize,
    /// Typed words that are not small, at least one.
    gist: usize,
    /// Bytes of the typed words that are not small.
    bytes: usize,
    /// Typed words that tell a name from others of its kind.
    telling: usize,
}

struct Word<'a> {
    text: &'a str,
    spare: bool,
    common: bool,
}

impl<'a> Query<'a> {
    /// Of words as [`super::words::words`] makes them.
    pub(super) fn of(words: &'a str) -> Self {
        let texts = || words.split(' ').filter(|word| !word.is_empty()).take(MOST_WORDS);
        let spare = |word: &str| is_small(word) || is_number(word);
        let all_spare = texts().all(spare);
        let words: Vec<Word> =
            texts().map(|text| Word { text, spare: spare(text) && !all_spare, common: is_common(text) }).collect();
        Self {
            needed: words.iter().filter(|word| !word.spare).count(),
            gist: words.iter().filter(|word| !is_small(word.text)).count().max(1),
            bytes: words.iter().filter(|word| !is_small(word.text)).map(|word| word.text.len()).sum(),
            telling: words.iter().filter(|word| !word.common).count(),
            words,
        }
    }

    /// The letters of the typed words that are not small.
    fn letters(&self) -> impl Iterator<Item = u8> {
        self.words.iter().filter(|word| !is_small(word.text)).flat_map(|word| word.text.bytes())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The names that fit, in no order. Slips are looked for only where no name has all the words: who typed a word that
    /// is there meant it; and only where fewer than `enough` fit without, as a slip weighs more than anything else. What
    /// lacks a word that was typed comes only when there is nothing else.
    pub(super) fn fits(&self, index: &Index, enough: usize) -> Vec<(usize, Fit)> {
        let mut found: Vec<Found> = self.words.iter().map(|word| plain(word.text, index)).collect();
        let fits = self.rated(&found, index);
        let better_than_a_slip = fits.iter().filter(|(_, fit)| fit.penalty < A_SLIP).count();
        if better_than_a_slip >= enough || fits.iter().any(|(_, fit)| fit.class <= Class::Words) {
            return fits;
        }
        for (word, found) in self.words.iter().zip(&mut found) {
            slipped(word.text, index, found);
        }
        let fits = self.rated(&found, index);
        if fits.is_empty() && self.words.len() > 1 {
            (0..index.names()).filter_map(|name| Some((name, self.fit(name, &found, index, true)?))).collect()
        } else {
            fits
        }
    }

    /// Only the names that hold the rarest of the words that a name can't do without can fit.
    fn rated(&self, found: &[Found], index: &Index) -> Vec<(usize, Fit)> {
        let needed = self.words.iter().zip(found).filter(|(word, _)| !word.spare);
        let Some((_, rarest)) = needed.min_by_key(|(_, found)| found.names.len()) else { return Vec::new() };
        let names = rarest.names.iter().map(|name| *name as usize);
        names.filter_map(|name| Some((name, self.fit(name, found, index, false)?))).collect()
    }

    fn fit(&self, name: usize, found: &[Found], index: &Index, partly: bool) -> Option<Fit> {
        let (mut penalty, mut worst, mut lacking, mut telling) = (0, WHOLE, 0, false);
        for (word, found) in self.words.iter().zip(found) {
            match found.best[name] {
                NOT if word.spare => penalty += 1,
                NOT if partly => lacking += 1,
                NOT => return None,
                fit => {
                    let begun = if fit < SLIPPED { fit } else { (fit - SLIPPED) % SLIP };
                    worst = worst.max(begun);
                    penalty += A_SLIP * u32::from(fit.saturating_sub(SLIPPED - SLIP) / SLIP);
                    telling |= !word.common;
                }
            }
        }
        if lacking > 0 && (!telling || lacking * 2 > self.needed) {
            return None;
        }
        let penalty = penalty + LACKING * u32::try_from(lacking).unwrap_or(0);
        let whole = || {
            let (words, bytes) = index.size(name);
            words == self.gist
                || (bytes == self.bytes
                    && index.gist(name).flat_map(|number| index.word(number).bytes()).eq(self.letters()))
        };
        let class = match worst {
            WHOLE if lacking == 0 && whole() => Class::Equal,
            WHOLE if lacking == 0 && self.telling > 0 && index.telling(name) == self.telling => Class::Core,
            WHOLE => Class::Words,
            BEGUN if whole() => Class::Unfinished,
            BEGUN if self.starts(name, index) => Class::Starts,
            BEGUN => Class::Begun,
            _ => Class::Inside,
        };
        Some(Fit { penalty, class })
    }

    fn starts(&self, name: usize, index: &Index) -> bool {
        let spelling = index.spelling(name);
        let Some((last, before)) = self.words.split_last() else { return false };
        spelling.len() > before.len()
            && before.iter().zip(spelling).all(|(word, number)| index.word(*number) == word.text)
            && index.word(spelling[before.len()]).starts_with(last.text)
    }
}

/// How the names hold one typed word.
struct Found {
    /// For each name.
    best: Vec<u8>,
    /// The names that hold it, each once.
    names: Vec<u32>,
}

impl Found {
    fn offer(&mut self, name: u32, fit: u8) {
        let best = &mut self.best[name as usize];
        if *best == NOT {
            self.names.push(name);
        }
        *best = (*best).min(fit);
    }
}

/// How the names hold a typed word without slips.
fn plain(typed: &str, index: &Index) -> Found {
    let mut found = Found { best: vec![NOT; index.names()], names: Vec::new() };
    for number in index.beginning(typed) {
        offer(index, number, if index.word(number) == typed { WHOLE } else { BEGUN }, &mut found);
    }
    for number in stands_for(typed).into_iter().filter_map(|other| index.number(other)) {
        offer(index, number, WHOLE, &mut found);
    }
    // Two letters are somewhere in every second word.
    if typed.chars().count() > 2 || !typed.is_ascii() {
        let mask = letters(typed);
        for number in index.numbers().filter(|number| mask & !index.mask(*number) == 0) {
            if index.word(number).contains(typed) {
                offer(index, number, INSIDE, &mut found);
            }
        }
    }
    if found.names.is_empty() {
        run_together(typed, index, &mut found);
    }
    found
}

/// "oldford" for "Old Ford", "dellorto" for "dell'Orto".
fn run_together(typed: &str, index: &Index, found: &mut Found) {
    for (cut, _) in typed.char_indices().skip(1) {
        let (left, right) = typed.split_at(cut);
        let Some(number) = index.number(left) else { continue };
        for name in index.holders(number) {
            for pair in index.spelling(*name as usize).windows(2).filter(|pair| pair[0] == number) {
                if let Some(rest) = index.word(pair[1]).strip_prefix(right) {
                    found.offer(*name, if rest.is_empty() { WHOLE } else { BEGUN });
                }
            }
        }
    }
}

/// Adds what holds a typed word with slips.
fn slipped(typed: &str, index: &Index, found: &mut Found) {
    let Some(typed) = Typed::of(typed) else { return };
    for number in index.numbers() {
        let slip = typed.slip(index.word(number), index.mask(number));
        if let Some(slip) = slip.filter(|slip| slip.slips > 0) {
            offer(index, number, SLIPPED + SLIP * (slip.slips - 1) + u8::from(!slip.whole), found);
        }
    }
}

fn offer(index: &Index, number: u32, fit: u8, found: &mut Found) {
    for name in index.holders(number) {
        found.offer(*name, fit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::{Entry, PlaceKind};
    use crate::text::Unicode;

    const UNICODE: Unicode = Unicode { nfc: str::to_owned, nfd: str::to_owned };

    fn entries() -> Vec<Entry> {
        let (starts, middles) = (["south", "wood", "green", "ash"], ["", "er", "ing", "le", "ma", "ri"]);
        let (ends, lasts) = (["hall", "ton", "ford", "ley"], ["road", "park", "lane", "primary school", "of the hill"]);
        let mut names = Vec::new();
        for (start, middle) in starts.iter().flat_map(|start| middles.iter().map(move |middle| (start, middle))) {
            for (end, last) in ends.iter().flat_map(|end| lasts.iter().map(move |last| (end, last))) {
                names.push([start, middle, end, " ", last].concat());
            }
        }
        names.into_iter().map(|name| Entry { name, kind: PlaceKind::Street, positions: vec![[0.0, 0.0]] }).collect()
    }

    /// What comes first when so many are wanted.
    fn first(query: &Query, index: &Index, enough: usize, many: usize) -> Vec<(Fit, usize)> {
        let mut fits: Vec<_> = query.fits(index, enough).into_iter().map(|(name, fit)| (fit, name)).collect();
        fits.sort_unstable();
        fits.truncate(many);
        fits
    }

    #[test]
    fn leaving_out_slips_when_there_is_enough_without_changes_nothing_of_what_comes_first() {
        let index = Index::of(&entries(), &UNICODE);
        let typed = [
            "southerhall road",
            "12 wood lane",
            "suothley",
            "of the grenley park",
            "ashrihall ford",
            "the 4 of",
            "greenmalfo",
            "woodleto par",
        ];
        let mut fewer = 0;
        for typed in typed.iter().flat_map(|typed| (1..=typed.len()).map(|end| &typed[..end])) {
            let query = Query::of(typed);
            for many in [1, 8, 64] {
                assert_eq!(
                    first(&query, &index, many, many),
                    first(&query, &index, usize::MAX, many),
                    "{typed:?} {many}"
                );
            }
            fewer += usize::from(query.fits(&index, 8).len() < query.fits(&index, usize::MAX).len());
        }
        assert!(fewer > 3, "slips were left out {fewer} times only");
    }

    #[test]
    fn a_name_is_told_once_however_many_of_its_words_fit() {
        let index = Index::of(&entries(), &UNICODE);
        for typed in ["s", "h", "hill of", "a"] {
            let mut names: Vec<usize> = Query::of(typed).fits(&index, 8).into_iter().map(|(name, _)| name).collect();
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all, "{typed}");
        }
    }
}

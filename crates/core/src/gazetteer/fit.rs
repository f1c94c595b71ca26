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

/// What a name lacks of what was typed weighs more than any number of slips, unless it is a word to do without.
const LACKING: u32 = 64;

/// What counts for a name that fits, best first: slips and words that it lacks, then its class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    penalty: u32,
    class: Class,
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

    /// The names that fit, in the file's order. Slips are looked for only where no name has all the words: who typed a
    /// word that is there meant it. What lacks a word that was typed comes only when there is nothing else.
    pub(super) fn fits(&self, index: &Index) -> Vec<(usize, Fit)> {
        let mut found: Vec<Vec<u8>> = self.words.iter().map(|word| plain(word.text, index)).collect();
        let fits = self.rated(&found, index, false);
        if fits.iter().any(|(_, fit)| fit.class <= Class::Words) {
            return fits;
        }
        for (word, found) in self.words.iter().zip(&mut found) {
            slipped(word.text, index, found);
        }
        let fits = self.rated(&found, index, false);
        if fits.is_empty() && self.words.len() > 1 { self.rated(&found, index, true) } else { fits }
    }

    fn rated(&self, found: &[Vec<u8>], index: &Index, partly: bool) -> Vec<(usize, Fit)> {
        (0..index.names()).filter_map(|name| Some((name, self.fit(name, found, index, partly)?))).collect()
    }

    fn fit(&self, name: usize, found: &[Vec<u8>], index: &Index, partly: bool) -> Option<Fit> {
        let (mut penalty, mut worst, mut lacking, mut telling) = (0, WHOLE, 0, false);
        for (word, found) in self.words.iter().zip(found) {
            match found[name] {
                NOT if word.spare => penalty += 1,
                NOT if partly => lacking += 1,
                NOT => return None,
                fit => {
                    let begun = if fit < SLIPPED { fit } else { (fit - SLIPPED) % SLIP };
                    worst = worst.max(begun);
                    penalty += 2 * u32::from(fit.saturating_sub(SLIPPED - SLIP) / SLIP);
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

/// How each name holds a typed word without slips.
fn plain(typed: &str, index: &Index) -> Vec<u8> {
    let mut found = vec![NOT; index.names()];
    let mut any = false;
    for number in index.beginning(typed) {
        any = true;
        offer(index, number, if index.word(number) == typed { WHOLE } else { BEGUN }, &mut found);
    }
    for number in stands_for(typed).into_iter().filter_map(|other| index.number(other)) {
        any = true;
        offer(index, number, WHOLE, &mut found);
    }
    // Two letters are somewhere in every second word.
    if typed.chars().count() > 2 || !typed.is_ascii() {
        let mask = letters(typed);
        for number in index.numbers().filter(|number| mask & !index.mask(*number) == 0) {
            if index.word(number).contains(typed) {
                any = true;
                offer(index, number, INSIDE, &mut found);
            }
        }
    }
    if !any {
        run_together(typed, index, &mut found);
    }
    found
}

/// "oldford" for "Old Ford", "dellorto" for "dell'Orto".
fn run_together(typed: &str, index: &Index, found: &mut [u8]) {
    for (cut, _) in typed.char_indices().skip(1) {
        let (left, right) = typed.split_at(cut);
        let Some(number) = index.number(left) else { continue };
        for name in index.holders(number) {
            let best = &mut found[*name as usize];
            for pair in index.spelling(*name as usize).windows(2).filter(|pair| pair[0] == number) {
                if let Some(rest) = index.word(pair[1]).strip_prefix(right) {
                    *best = (*best).min(if rest.is_empty() { WHOLE } else { BEGUN });
                }
            }
        }
    }
}

/// Adds what holds a typed word with slips.
fn slipped(typed: &str, index: &Index, found: &mut [u8]) {
    let Some(typed) = Typed::of(typed) else { return };
    for number in index.numbers() {
        let slip = typed.slip(index.word(number), index.mask(number));
        if let Some(slip) = slip.filter(|slip| slip.slips > 0) {
            offer(index, number, SLIPPED + SLIP * (slip.slips - 1) + u8::from(!slip.whole), found);
        }
    }
}

fn offer(index: &Index, number: u32, fit: u8, found: &mut [u8]) {
    for name in index.holders(number) {
        let best = &mut found[*name as usize];
        *best = (*best).min(fit);
    }
}

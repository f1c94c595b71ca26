//! The names' words, each once, and which names hold them: far fewer words are compared with what is typed than there
//! are names. Made at the first search, because folding needs the host's Unicode.

use std::collections::HashMap;

use super::words::{is_common, is_small, words};
use super::{Entry, slips};
use crate::text::Unicode;

/// One word of the names.
#[derive(Clone, Debug)]
struct Word {
    /// Where it stands in [`Index::text`].
    start: usize,
    end: usize,
    /// See [`slips::letters`].
    letters: u32,
    small: bool,
    common: bool,
}

/// Words and names by number; a name's number is its entry's.
#[derive(Clone, Debug)]
pub(super) struct Index {
    text: String,
    /// In the order of their letters.
    words: Vec<Word>,
    /// The words of all names, one name after the other.
    spelled: Vec<u32>,
    /// Where each name begins in `spelled`, and where the last ends.
    starts: Vec<u32>,
    /// How many words without the small ones each name has, and how many bytes they take.
    sizes: Vec<(u16, u16)>,
    /// The names that hold each word, one word after the other.
    holders: Vec<u32>,
    /// Where each word's begin in `holders`, and where the last ends.
    held: Vec<u32>,
}

impl Index {
    #[allow(clippy::cast_possible_truncation)] // a file of 4 billion words does not fit into memory
    pub(super) fn of(entries: &[Entry], unicode: &Unicode) -> Self {
        let mut all = String::new();
        let mut ends = Vec::with_capacity(entries.len());
        for entry in entries {
            all.push_str(&words(&entry.name, unicode));
            ends.push(all.len());
        }
        let mut numbers: HashMap<&str, u32> = HashMap::new();
        let mut met: Vec<&str> = Vec::new();
        let mut spelled: Vec<u32> = Vec::new();
        let mut starts = vec![0];
        let mut from = 0;
        for end in ends {
            for word in all[from..end].split(' ').filter(|word| !word.is_empty()) {
                spelled.push(*numbers.entry(word).or_insert_with(|| {
                    met.push(word);
                    met.len() as u32 - 1
                }));
            }
            starts.push(spelled.len() as u32);
            from = end;
        }
        // Numbered anew by their letters, so that a beginning is a run of numbers.
        let mut order: Vec<u32> = (0..met.len() as u32).collect();
        order.sort_unstable_by_key(|number| met[*number as usize]);
        let mut anew = vec![0; met.len()];
        let mut text = String::new();
        let mut listed = Vec::with_capacity(met.len());
        for (number, old) in (0u32..).zip(&order) {
            anew[*old as usize] = number;
            let word = met[*old as usize];
            let start = text.len();
            text.push_str(word);
            let (small, common) = (is_small(word), is_common(word));
            listed.push(Word { start, end: text.len(), letters: slips::letters(word), small, common });
        }
        for number in &mut spelled {
            *number = anew[*number as usize];
        }
        let (holders, held) = holders(&spelled, &starts, listed.len());
        let mut index = Self { text, words: listed, spelled, starts, sizes: Vec::new(), holders, held };
        index.sizes = (0..index.names()).map(|name| index.measure(name)).collect();
        index
    }

    fn measure(&self, name: usize) -> (u16, u16) {
        self.gist(name).fold((0, 0), |(words, bytes), number| {
            let more = u16::try_from(self.word(number).len()).unwrap_or(u16::MAX);
            (words.saturating_add(1), bytes.saturating_add(more))
        })
    }

    /// How many words a name's gist has, and how many bytes they take.
    pub(super) fn size(&self, name: usize) -> (usize, usize) {
        let (words, bytes) = self.sizes[name];
        (usize::from(words), usize::from(bytes))
    }

    /// How many names there are.
    pub(super) fn names(&self) -> usize {
        self.starts.len() - 1
    }

    /// The numbers of a name's words, in order.
    pub(super) fn spelling(&self, name: usize) -> &[u32] {
        &self.spelled[self.starts[name] as usize..self.starts[name + 1] as usize]
    }

    /// The numbers of a name's words without the small ones, unless it has no others.
    pub(super) fn gist(&self, name: usize) -> impl Iterator<Item = u32> {
        let all = self.spelling(name);
        let small = |number: &u32| self.words[*number as usize].small;
        let only_small = all.iter().all(small);
        all.iter().copied().filter(move |number| only_small || !small(number))
    }

    /// How many of a name's words tell it from others of its kind.
    pub(super) fn telling(&self, name: usize) -> usize {
        self.spelling(name).iter().filter(|number| !self.words[**number as usize].common).count()
    }

    /// The names that hold a word; one that holds it twice comes twice.
    pub(super) fn holders(&self, word: u32) -> &[u32] {
        &self.holders[self.held[word as usize] as usize..self.held[word as usize + 1] as usize]
    }

    /// A word's letters.
    pub(super) fn word(&self, number: u32) -> &str {
        let word = &self.words[number as usize];
        &self.text[word.start..word.end]
    }

    /// Which letters a word has.
    pub(super) fn mask(&self, number: u32) -> u32 {
        self.words[number as usize].letters
    }

    /// The numbers of all words.
    #[allow(clippy::cast_possible_truncation)] // as in `of`
    pub(super) fn numbers(&self) -> std::ops::Range<u32> {
        0..self.words.len() as u32
    }

    /// The number of a word.
    pub(super) fn number(&self, word: &str) -> Option<u32> {
        self.beginning(word).next().filter(|number| self.word(*number) == word)
    }

    /// The numbers of the words that begin so; the word itself, if it is there, is the first.
    #[allow(clippy::cast_possible_truncation)] // as in `of`
    pub(super) fn beginning(&self, begin: &str) -> std::ops::Range<u32> {
        let text = |word: &Word| &self.text[word.start..word.end];
        let from = self.words.partition_point(|word| text(word) < begin);
        let many = self.words[from..].partition_point(|word| text(word).starts_with(begin));
        from as u32..(from + many) as u32
    }
}

#[allow(clippy::cast_possible_truncation)] // as in `Index::of`
fn holders(spelled: &[u32], starts: &[u32], words: usize) -> (Vec<u32>, Vec<u32>) {
    let mut held = vec![0; words + 1];
    for number in spelled {
        held[*number as usize + 1] += 1;
    }
    for word in 0..words {
        held[word + 1] += held[word];
    }
    let mut next = held.clone();
    let mut holders = vec![0; spelled.len()];
    for (name, pair) in starts.windows(2).enumerate() {
        for number in &spelled[pair[0] as usize..pair[1] as usize] {
            let at = &mut next[*number as usize];
            holders[*at as usize] = name as u32;
            *at += 1;
        }
    }
    (holders, held)
}

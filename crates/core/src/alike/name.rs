//! What a place is called, made comparable, and how alike two names are: a token-based measure with a softer comparison
//! of the single words, after `SoftTFIDF` (Cohen, Ravikumar and Fienberg, "A comparison of string distance metrics for
//! name-matching tasks", 2003). Words weigh by what they are and not by how frequent they are in the data, so that
//! a suggestion of yesterday does not go because more tablets came today.

use super::Host;
use super::sorts::{is_filler, is_soft, sort};
use crate::gazetteer::words;

/// What a word weighs: one of the place's own, one for a sort of thing, one that people leave out and put in.
const OWN: f64 = 1.0;
const SORT: f64 = 0.5;
const SOFT: f64 = 0.25;
/// From where on two words of the same script are one, misspelt: for short ones a single letter makes another word
/// (Marys and Marks), so more is asked.
const ONE_WORD: f64 = 0.9;
const ONE_SHORT_WORD: f64 = 0.94;
const SHORT: usize = 5;
/// From where on a word is one for a sort of thing, misspelt by a letter.
const SORT_MISSPELT: f64 = 0.92;
/// What is left of the likeness where the names say that these are different sorts of things.
const OTHER_SORT: f64 = 0.75;
/// "The library" and "Southall Library".
const UNNAMED: f64 = 0.8;
/// Spelt otherwise, and sounding alike.
const RESPELT: f64 = 0.97;
const SOUNDS: f64 = 0.95;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Is {
    Own,
    Sort,
    Soft,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Word {
    is: Is,
    text: String,
    /// Spelt in the simplest way: oo as u, doubled letters as one.
    spelt: String,
    /// What is left without vowels, which half of the scripts do not write.
    bones: String,
    /// A letter or a number: another one is another place.
    exact: bool,
    /// Which letters it has.
    letters: u32,
}

/// What a place is called, made comparable.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name {
    words: Vec<Word>,
    /// All of it as one word.
    joined: String,
    /// It is not written in Latin letters.
    foreign: bool,
}

impl Name {
    /// `None` where a text names nothing: punctuation, "the".
    pub fn new(text: &str, host: &Host) -> Option<Self> {
        let foreign = text.chars().any(is_foreign);
        let folded = if foreign {
            // Signs of transliterations are no gaps between words.
            let latin: String = (host.latin)(&without_article(text)).chars().filter(|c| *c != '\'').collect();
            words(&latin, &host.unicode)
        } else {
            let folded = words(text, &host.unicode);
            if folded.is_ascii() { folded } else { words(&(host.latin)(&folded), &host.unicode) }
        };
        let all: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let mut kept: Vec<Word> = Vec::new();
        for (at, word) in all.iter().enumerate() {
            let last = at > 0 && at + 1 == all.len();
            if is_filler(word) && !(last && word.len() == 1) {
                continue;
            }
            // "St" before a name is a saint, behind it a street.
            let word = if last && *word == "st" { "street" } else { word };
            kept.push(Word::new(word, foreign, host));
        }
        let joined: String = kept.iter().map(|word| word.spelt.as_str()).collect();
        kept.sort();
        kept.dedup();
        (!kept.is_empty()).then_some(Self { words: kept, joined, foreign })
    }

    fn of(&self, is: Is) -> impl Iterator<Item = &Word> + Clone {
        self.words.iter().filter(move |word| word.is == is)
    }

    fn weight(&self) -> f64 {
        self.words.iter().map(Word::weight).sum()
    }

    /// How alike two names are, between 0 and 1; the same either way round, and 1 for the same name.
    pub fn likeness(&self, other: &Self, host: &Host) -> f64 {
        if self.joined == other.joined {
            return 1.0;
        }
        // Words are paired one after the other: the same order either way round.
        let (one, other) = if self <= other { (self, other) } else { (other, self) };
        let contradicts = |word: &&Word| word.exact;
        let (mine, theirs) = (one.words.iter().filter(contradicts), other.words.iter().filter(contradicts));
        if mine.clone().next().is_some() && theirs.clone().next().is_some() && !mine.eq(theirs) {
            return 0.0;
        }
        let sorts = |name: &Self| name.of(Is::Sort).map(|word| word.text.clone()).collect::<Vec<_>>();
        let (sorts_here, sorts_there) = (sorts(one), sorts(other));
        let (named, other_named) = (one.of(Is::Own).next().is_some(), other.of(Is::Own).next().is_some());
        if named != other_named {
            let (less, more) = if named { (&sorts_there, &sorts_here) } else { (&sorts_here, &sorts_there) };
            let fits = !less.is_empty() && less.iter().all(|sort| more.contains(sort));
            return if fits { UNNAMED } else { 0.0 };
        }
        let loose = one.foreign || other.foreign;
        let own = one.shared(other, Is::Own, loose, host);
        if named && own == 0.0 {
            return 0.0;
        }
        let rest = one.shared(other, Is::Sort, loose, host) * SORT + one.shared(other, Is::Soft, loose, host) * SOFT;
        let shared = own * OWN + rest;
        let (here, there) = (one.weight(), other.weight());
        // How much of both is shared, and how much of the shorter: people leave words out.
        let likeness = f64::midpoint(2.0 * shared / (here + there), shared / here.min(there));
        let other_sort = !sorts_here.is_empty() && !sorts_there.is_empty() && sorts_here != sorts_there;
        if other_sort { likeness * OTHER_SORT } else { likeness }
    }

    /// How many words of this sort both have, misspelt ones for a little less.
    fn shared(&self, other: &Self, is: Is, loose: bool, host: &Host) -> f64 {
        let mut left: Vec<&Word> = other.of(is).collect();
        let mut sum = 0.0;
        for word in self.of(is) {
            let best = left.iter().enumerate().map(|(at, theirs)| (at, word.likeness(theirs, loose, host)));
            let best = best.filter(|(_, likeness)| *likeness > 0.0);
            if let Some((at, likeness)) = best.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0))) {
                left.swap_remove(at);
                sum += likeness;
            }
        }
        sum
    }
}

impl Word {
    fn new(text: &str, foreign: bool, host: &Host) -> Self {
        let bones = bones(text, foreign);
        // Of two letters there is too little left to know a sort of thing by.
        // Of a much longer word more is left.
        let sounds =
            |known: &str| bones.len() > 2 && known.len() < text.len() + 4 && self::bones(known, false) == bones;
        let misspelt = |known: &str| {
            known.len() > SHORT && known.len().abs_diff(text.len()) < 2 && (host.likeness)(known, text) >= SORT_MISSPELT
        };
        let same = |known: &str| if foreign { sounds(known) } else { misspelt(known) };
        let (is, text) = match sort(text, same) {
            Some(sort) => (Is::Sort, sort),
            None if is_soft(text) => (Is::Soft, if text == "st" { "saint" } else { text }),
            None => (Is::Own, text),
        };
        let letter = |c: u8| if c.is_ascii_lowercase() { 1 << (c - b'a') } else { 0 };
        Self {
            is,
            text: text.to_owned(),
            spelt: spelt(text),
            bones,
            exact: is == Is::Own && (text.chars().count() == 1 || text.bytes().any(|b| b.is_ascii_digit())),
            letters: text.bytes().fold(0, |all, c| all | letter(c)),
        }
    }

    fn weight(&self) -> f64 {
        match self.is {
            Is::Own => OWN,
            Is::Sort => SORT,
            Is::Soft => SOFT,
        }
    }

    /// 0 where these are different words.
    fn likeness(&self, other: &Self, loose: bool, host: &Host) -> f64 {
        if self.text == other.text {
            return 1.0;
        }
        if self.is != Is::Own || self.exact || other.exact {
            return 0.0;
        }
        if self.spelt == other.spelt {
            return RESPELT;
        }
        if loose && self.bones.len() > 1 && self.bones == other.bones {
            return SOUNDS;
        }
        // Nearly all letters are shared by words that are alike; comparing takes longer than counting.
        let most = self.letters.count_ones().max(other.letters.count_ones());
        if (self.letters & other.letters).count_ones() * 10 < most * 6 {
            return 0.0;
        }
        let shorter = self.text.len().min(other.text.len());
        let least = if shorter <= SHORT { ONE_SHORT_WORD } else { ONE_WORD };
        let likeness = (host.likeness)(&self.text, &other.text);
        if likeness >= least { likeness.min(1.0) } else { 0.0 }
    }
}

/// A letter of another script than Latin.
fn is_foreign(c: char) -> bool {
    c > '\u{24F}'
        && c.is_alphabetic()
        && !matches!(c, '\u{250}'..='\u{2FF}' | '\u{1E00}'..='\u{1EFF}' | '\u{FF21}'..='\u{FF5A}')
}

/// Arabic words without the article, which is written together with them.
fn without_article(text: &str) -> String {
    let bare = |word: &str| match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() > 2 => rest.to_owned(),
        _ => word.to_owned(),
    };
    text.split_whitespace().map(bare).collect::<Vec<_>>().join(" ")
}

/// The simplest spelling: what people who write a name down as they hear it write in several ways.
fn spelt(word: &str) -> String {
    let word = word.replace("oo", "u").replace("ee", "i").replace("ou", "u").replace("ph", "f").replace("ck", "k");
    let mut simple = String::with_capacity(word.len());
    for c in word.chars() {
        let c = if c == 'y' { 'i' } else { c };
        if !simple.ends_with(c) || c.is_ascii_digit() {
            simple.push(c);
        }
    }
    simple
}

/// What is left of a word without vowels, in classes of consonants that scripts and their transliterations confuse. The
/// classes are those of Soundex (Russell, US patent 1,261,167, 1918), but that k and s, and m and n, stay apart.
fn bones(word: &str, foreign: bool) -> String {
    let mut bones = String::with_capacity(word.len());
    let letters: Vec<char> = word.chars().collect();
    for (at, c) in letters.iter().enumerate() {
        let next = letters.get(at + 1).copied();
        let soft = foreign || matches!(next, Some('e' | 'i' | 'y' | 'h'));
        let class = match c {
            'a' | 'e' | 'i' | 'o' | 'u' if at == 0 => 'a',
            'w' if at == 0 => 'b',
            'y' if at == 0 => 'y',
            'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'y' | 'h' => continue,
            'b' | 'f' | 'p' | 'v' => 'b',
            'c' if soft => 's',
            'c' | 'g' | 'k' | 'q' | 'x' => 'k',
            'j' | 's' | 'z' => 's',
            'd' | 't' => 't',
            'm' if matches!(next, Some('g' | 'k')) => 'n',
            other => *other,
        };
        if !bones.ends_with(class) {
            bones.push(class);
        }
    }
    bones
}

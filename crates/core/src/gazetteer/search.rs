//! Finding a name from what somebody types: words in any order, unfinished, without accents, with a slip or two.

use super::near::Plane;
use super::{Entry, Gazetteer};
use crate::Position;
use crate::text::{Unicode, fold};

/// A name that fits what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Its index in [`Gazetteer::entries`].
    pub index: usize,
    /// Its point nearest to the centre that was given.
    pub at: Position,
}

/// A name made ready for comparing.
#[derive(Clone, Debug)]
pub(super) struct Folded {
    name: String,
    /// Without its spaces, for what is typed in one: "dellorto".
    joined: String,
    /// Start, end and letters of each word.
    words: Vec<(usize, usize, u32)>,
}

impl Folded {
    fn of(name: String) -> Self {
        let mut words = Vec::new();
        let mut start = 0;
        for word in name.split(' ') {
            words.push((start, start + word.len(), letters(word)));
            start += word.len() + 1;
        }
        Self { joined: name.replace(' ', ""), name, words }
    }

    fn words(&self) -> impl Iterator<Item = (&str, u32)> {
        self.words.iter().map(|(start, end, letters)| (&self.name[*start..*end], *letters))
    }
}

/// Longer words are not compared letter by letter.
const LONGEST: usize = 32;

/// One typed word.
struct Typed<'a> {
    word: &'a str,
    chars: Vec<char>,
    letters: u32,
    /// How many slips are forgiven.
    slips: u8,
}

impl<'a> Typed<'a> {
    fn of(word: &'a str) -> Self {
        let chars: Vec<char> = word.chars().collect();
        let slips = match chars.len() {
            0..4 => 0,
            4..8 => 1,
            8..=LONGEST => 2,
            _ => 0,
        };
        Self { word, letters: letters(word), chars, slips }
    }
}

impl Gazetteer {
    /// The names that fit `query`, best first, at most `limit`.
    ///
    /// Every typed word has to fit: as the beginning of a word of the name, in any order; else anywhere in the name, its spaces left out;
    /// else with small slips (a letter too many, missing, wrong, or two swapped: one from four letters on, two from
    /// eight). Better fits come first, then kinds in the order of [`super::PlaceKind`], then what is nearer to `centre`.
    pub fn search(&self, query: &str, centre: Position, limit: usize, unicode: &Unicode) -> Vec<Hit> {
        let query = fold(query, unicode);
        if query.is_empty() || limit == 0 {
            return Vec::new();
        }
        let folded = self.folded.get_or_init(|| {
            self.entries().iter().map(|entry: &Entry| Folded::of(fold(&entry.name, unicode))).collect()
        });
        let typed: Vec<Typed> = query.split(' ').map(Typed::of).collect();
        let mut found: Vec<(u8, usize)> = rated(folded, |name| plain_fit(name, &query, &typed));
        if found.len() < limit {
            // Slips are looked for only when too little fits without them: they cost more and say less.
            found.extend(rated(folded, |name| match plain_fit(name, &query, &typed) {
                None => slipped_fit(name, &typed),
                Some(_) => None,
            }));
        }
        let plane = Plane::around(centre);
        let mut ranked: Vec<_> = found
            .into_iter()
            .map(|(fit, index)| {
                let entry = &self.entries()[index];
                let to = plane.to(entry);
                (fit, entry.kind, to[0] * to[0] + to[1] * to[1], index, to)
            })
            .collect();
        ranked.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)).then(a.3.cmp(&b.3)));
        ranked.truncate(limit);
        ranked.into_iter().map(|(_, _, _, index, to)| Hit { index, at: plane.degrees(to) }).collect()
    }
}

fn rated(folded: &[Folded], fit: impl Fn(&Folded) -> Option<u8>) -> Vec<(u8, usize)> {
    folded.iter().enumerate().filter_map(|(index, name)| Some((fit(name)?, index))).collect()
}

/// How well a name fits without slips; less is better.
fn plain_fit(name: &Folded, query: &str, typed: &[Typed]) -> Option<u8> {
    if name.name.starts_with(query) {
        return Some(u8::from(name.name.len() > query.len()));
    }
    let mut whole = true;
    let begins = typed.iter().all(|t| {
        let mut begins = false;
        let equal = name.words().any(|(word, _)| {
            begins |= word.starts_with(t.word);
            word == t.word
        });
        whole &= equal;
        begins || equal
    });
    if begins {
        return Some(if whole { 2 } else { 3 });
    }
    typed.iter().all(|t| name.joined.contains(t.word)).then_some(4)
}

/// How well a name fits with slips; less is better, and all of it is worse than any fit without.
fn slipped_fit(name: &Folded, typed: &[Typed]) -> Option<u8> {
    let mut slips = 0;
    for t in typed {
        if name.words().any(|(word, _)| word.starts_with(t.word)) {
            continue;
        }
        let most = t.slips;
        let possible = |letters: u32| (t.letters & !letters).count_ones() <= u32::from(most);
        let least = name.words().filter(|(_, l)| most > 0 && possible(*l)).filter_map(|(word, _)| slip(t, word)).min();
        slips += least?;
    }
    Some(5 + slips)
}

/// The slips between a typed word and the beginning of a word, if they are few enough (Damerau–Levenshtein distance,
/// each letter touched once: "optimal string alignment").
fn slip(typed: &Typed, word: &str) -> Option<u8> {
    // Rows of the table, one per letter of `word`; columns are letters typed.
    let width = typed.chars.len();
    let mut two_before = [u8::MAX; LONGEST + 1];
    let mut before = [0u8; LONGEST + 1];
    for (column, cell) in (0u8..).zip(before.iter_mut()).take(width + 1) {
        *cell = column;
    }
    let mut last = None;
    let mut best = u8::MAX;
    for (row, letter) in (1u8..=40).zip(word.chars()) {
        let mut now = [u8::MAX; LONGEST + 1];
        now[0] = row;
        for column in 1..=width {
            let same = typed.chars[column - 1] == letter;
            let mut cell = (before[column - 1] + u8::from(!same)).min(before[column] + 1).min(now[column - 1] + 1);
            if column > 1 && last == Some(typed.chars[column - 1]) && typed.chars[column - 2] == letter {
                cell = cell.min(two_before[column - 2].saturating_add(1));
            }
            now[column] = cell;
        }
        best = best.min(now[width]);
        (two_before, before, last) = (before, now, Some(letter));
        if before[..=width].iter().all(|cell| *cell > typed.slips) {
            break;
        }
    }
    (best <= typed.slips).then_some(best)
}

/// Which letters a word has, one bit each (others share the rest).
fn letters(word: &str) -> u32 {
    word.chars().fold(0, |bits, c| bits | 1 << (u32::from(c) % 32))
}

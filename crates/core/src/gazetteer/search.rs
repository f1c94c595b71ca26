//! Finding a name from what somebody types: words in any order, unfinished, without accents, abbreviated, with a slip
//! or two. Ranks what fits; how it fits is told by `fit`.

use super::fit::Query;
use super::index::Index;
use super::plane::{Compass, Plane, square};
use super::words::words;
use super::{Entry, Gazetteer, PlaceKind, is_outline};
use crate::Position;
use crate::text::Unicode;

/// Two entries of one name nearer to each other than this, in metres, are one place to people.
const SAME_PLACE: f64 = 200.0;

/// So many of the best are measured exactly; the others are known to be worse, or farther by the boxes around them.
const MEASURED: usize = 64;

/// Room for a kind beneath a fit's rank.
const KIND_BITS: u32 = 5;

/// A place that fits what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The name as on the map, or the postcode as it is written.
    pub name: String,
    /// What it is.
    pub kind: PlaceKind,
    /// Where to go: the middle of what has an outline, else its point nearest to the centre.
    pub at: Position,
    /// Metres from the centre that was given to its nearest point, not rounded; 0 inside it.
    pub metres: f64,
    /// In which direction it lies, seen from the centre. Means nothing at 0 m.
    pub bearing: Compass,
}

impl Hit {
    pub(super) fn of(name: String, kind: PlaceKind, at: Position, to: [f64; 2]) -> Self {
        Self { name, kind, at, metres: square(to).sqrt(), bearing: Compass::towards(to) }
    }
}

impl Gazetteer {
    /// Makes ready for searching. The first search does so by itself; calling it before, when nobody is waiting, spares
    /// the first keystroke some time (20,000 names: tens of milliseconds on a slow device).
    pub fn prepare(&self, unicode: &Unicode) {
        self.index(unicode);
    }

    fn index(&self, unicode: &Unicode) -> &Index {
        self.index.get_or_init(|| Index::of(&self.entries, unicode))
    }

    /// The places that fit `query`, best first, at most `limit`.
    ///
    /// Every typed word has to fit: as a word of the name (or an abbreviation of one, or the other way round); else as
    /// the beginning of one, in any order; else somewhere in the name. Small words ("of", "di") and house numbers may
    /// be missing in the name. When no name has all the words, slips are forgiven (a letter too many, missing, wrong,
    /// or two swapped: one from four letters on, two from eight), and when nothing fits, up to half of the words.
    /// Better fits come first, then kinds in the order of [`PlaceKind`], then what is nearer to `centre`. Entries of
    /// one name within 200 m come once. What looks like the beginning of a postcode finds postcodes first.
    pub fn search(&self, query: &str, centre: Position, limit: usize, unicode: &Unicode) -> Vec<Hit> {
        let typed = words(query, unicode);
        let query = Query::of(&typed);
        if query.is_empty() || limit == 0 {
            return Vec::new();
        }
        let plane = Plane::around(centre);
        let mut hits = self.postcodes.search(&typed, &plane, limit);
        let index = self.index(unicode);
        let measured = MEASURED.max(limit);
        let mut found: Vec<_> = query
            .fits(index, measured)
            .into_iter()
            .map(|(name, fit)| (fit.rank() << KIND_BITS | self.entries[name].kind as u32, name))
            .collect();
        if found.len() > measured {
            // How far it is tells only among those that fit alike: of thousands that a letter begins, few are looked at.
            let mut ranks: Vec<u32> = found.iter().map(|(rank, _)| *rank).collect();
            let worst = *ranks.select_nth_unstable(measured - 1).1;
            found.retain(|(rank, _)| *rank <= worst);
        }
        let order =
            |a: &(u32, f64, usize), b: &(u32, f64, usize)| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2));
        let mut found: Vec<_> =
            found.into_iter().map(|(rank, name)| (rank, plane.least(self.boxes[name]), name)).collect();
        if found.len() > measured {
            found.select_nth_unstable_by(measured, order);
            found.truncate(measured);
        }
        let mut found: Vec<_> = found
            .into_iter()
            .map(|(rank, _, name)| {
                let to = plane.to(&self.entries[name]);
                ((rank, square(to), name), to)
            })
            .collect();
        found.sort_by(|(a, _), (b, _)| order(a, b));
        let mut taken: Vec<(usize, [f64; 2])> = Vec::new();
        for ((_, _, name), to) in found {
            if hits.len() >= limit {
                break;
            }
            let entry = &self.entries[name];
            let kind = entry.kind;
            let at = middle(entry).unwrap_or_else(|| plane.degrees(to));
            let here = plane.metres(at);
            let twice = |(other, there): &(usize, [f64; 2])| {
                are_alike(kind, self.entries[*other].kind)
                    && square([here[0] - there[0], here[1] - there[1]]) < SAME_PLACE * SAME_PLACE
                    && index.gist(*other).eq(index.gist(name))
            };
            if !taken.iter().any(twice) {
                taken.push((name, here));
                hits.push(Hit::of(entry.name.clone(), kind, at, to));
            }
        }
        hits
    }
}

/// Whether two kinds of one name in one spot are one thing to people. A station and the part of town around it are not.
fn are_alike(one: PlaceKind, other: PlaceKind) -> bool {
    let apart = |kind| matches!(kind, PlaceKind::Station | PlaceKind::Locality);
    one == other || !(apart(one) || apart(other))
}

/// The point that stands before an outline: where the name is on the map.
fn middle(entry: &Entry) -> Option<Position> {
    let mut pieces = entry.pieces();
    let [at] = pieces.next()? else { return None };
    pieces.next().is_some_and(is_outline).then_some(*at)
}

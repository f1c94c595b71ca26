//! Putting mentions together. Every place has a middle, one of its mentions, and every other mention of it is near that
//! middle and called like it. So a place is never wider than twice the distance, and a high street whose shops are each
//! near the next does not become one place, as it would where a mention need only be like any other.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use uuid::Uuid;

use super::grid::{Box4, Grid, around, wider};
use super::{Host, Mention, Name, Rule, metres};

/// Under which identifiers of places are derived from one of their mentions (RFC 9562, section 5.5).
const NAMESPACE: Uuid = Uuid::from_u128(0x3b1c_90d7_4f62_4d0a_9a8e_27c1_5be0_d846);
/// Put before a place's identifier, so that no spreadsheet takes it for a number.
const PLACE: &str = "place-";
/// Digits of an identifier. Where that is not enough to tell places apart there are more.
const DIGITS: usize = 12;
/// How many comparisons of names are kept; those that come next are near the last ones.
const REMEMBERED: usize = 1 << 20;

/// A place of which a researcher has said something: it stays as it is, and more mentions are only suggested for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptPlace {
    /// What the researcher calls it.
    pub id: String,
    /// Mentions that are of it.
    pub confirmed: BTreeSet<Uuid>,
    /// Mentions that were suggested for it and not looked at.
    pub open: BTreeSet<Uuid>,
    /// Mentions that are of another place.
    pub different: BTreeSet<Uuid>,
}

/// A place, with the mentions that may be of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggested {
    /// What it is called in tables. No word of anybody is in it.
    pub id: String,
    /// The middle first, then the nearest.
    pub members: Vec<Member>,
}

/// A mention that may be of a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Member {
    /// The contribution.
    pub id: Uuid,
    /// How alike its name and the middle's are, between 0 and 1.
    pub likeness: f64,
    /// Metres from it to the middle.
    pub metres: f64,
}

/// What is suggested, and how many pairs were looked at for it. Places come in the order of their middles' names; places
/// that a researcher has kept hold their mentions as far as these are among those given, and no place holds one mention
/// alone but theirs.
pub fn suggest(mentions: &[Mention], kept: &[KeptPlace], rule: Rule, host: &Host) -> (Vec<Suggested>, u64) {
    let mut search = Search::new(mentions, rule, host);
    let by_id: BTreeMap<Uuid, usize> = mentions.iter().enumerate().map(|(at, mention)| (mention.id, at)).collect();
    let mut taken: Vec<bool> = vec![false; mentions.len()];
    for id in kept.iter().flat_map(|place| place.confirmed.iter().chain(&place.open)) {
        if let Some(taken) = by_id.get(id).and_then(|at| taken.get_mut(*at)) {
            *taken = true;
        }
    }
    let mut places = search.kept(kept, &by_id, &mut taken);
    places.extend(search.stars(&mut taken));
    let (mut known, new): (Vec<_>, Vec<_>) = places.into_iter().partition(|(id, _)| id.is_some());
    let mut ids: BTreeSet<String> = known.iter().filter_map(|(id, _)| id.clone()).collect();
    let mut new: Vec<(Uuid, Found)> =
        new.into_iter().filter_map(|(_, found)| Some((search.first(&found)?, found))).collect();
    new.sort_unstable_by_key(|(first, _)| *first);
    known.extend(new.into_iter().map(|(first, found)| {
        let id = identifier(first, &ids);
        ids.insert(id.clone());
        (Some(id), found)
    }));
    let mut places: Vec<(&Name, Suggested)> =
        known.into_iter().filter_map(|(id, found)| search.place(id, found)).collect();
    places.sort_by(|(name, one), (other_name, other)| name.cmp(other_name).then_with(|| one.id.cmp(&other.id)));
    let compared = search.compared;
    (places.into_iter().map(|(_, place)| place).collect(), compared)
}

fn identifier(first: Uuid, taken: &BTreeSet<String>) -> String {
    let digits = Uuid::new_v5(&NAMESPACE, first.as_bytes()).simple().to_string();
    let some = |length: usize| [PLACE, digits.get(..length).unwrap_or(&digits)].concat();
    (DIGITS..digits.len()).map(some).find(|id| !taken.contains(id)).unwrap_or_else(|| some(digits.len()))
}

/// A middle and the others, as places in the list of mentions.
type Found = (usize, Vec<usize>);

struct Search<'a> {
    mentions: &'a [Mention<'a>],
    rule: Rule,
    host: &'a Host,
    grid: Grid,
    bounds: Vec<Box4>,
    kinds: Vec<u32>,
    names: Vec<u32>,
    remembered: HashMap<(u32, u32), f64>,
    compared: u64,
    near: Vec<u32>,
}

impl<'a> Search<'a> {
    fn new(mentions: &'a [Mention<'a>], rule: Rule, host: &'a Host) -> Self {
        let mut grid = Grid::new(rule.within);
        let (mut kinds, mut names) = (Numbers::default(), Numbers::default());
        let kinds: Vec<u32> = mentions.iter().map(|mention| kinds.of(mention.kind)).collect();
        let names: Vec<u32> = mentions.iter().map(|mention| names.of(mention.name)).collect();
        let bounds: Vec<Box4> = mentions.iter().map(|mention| around(mention.geometry)).collect();
        for ((at, bounds), kind) in (0..).zip(&bounds).zip(&kinds) {
            grid.add(at, *kind, *bounds);
        }
        let remembered = HashMap::new();
        Self { mentions, rule, host, grid, bounds, kinds, names, remembered, compared: 0, near: Vec::new() }
    }

    fn likeness(&mut self, one: usize, other: usize) -> f64 {
        let (Some(a), Some(b)) = (self.names.get(one), self.names.get(other)) else { return 0.0 };
        if a == b {
            return 1.0;
        }
        let key = (*a.min(b), *a.max(b));
        if let Some(known) = self.remembered.get(&key) {
            return *known;
        }
        if self.remembered.len() >= REMEMBERED {
            self.remembered.clear();
        }
        let likeness = match (self.mentions.get(one), self.mentions.get(other)) {
            (Some(one), Some(other)) => one.name.likeness(other.name, self.host),
            _ => 0.0,
        };
        self.remembered.insert(key, likeness);
        likeness
    }

    fn metres(&self, one: usize, other: usize) -> f64 {
        match (self.mentions.get(one), self.mentions.get(other)) {
            (Some(one), Some(other)) => metres(one.geometry, other.geometry),
            _ => f64::INFINITY,
        }
    }

    /// The others that may be the same place as this one.
    fn linked(&mut self, one: usize) -> Vec<usize> {
        let (Some(bounds), Some(kind)) = (self.bounds.get(one), self.kinds.get(one)) else { return Vec::new() };
        let (wide, kind) = (wider(*bounds, self.rule.within), *kind);
        let mut near = std::mem::take(&mut self.near);
        self.grid.near(kind, wide, &mut near);
        let mut linked = Vec::new();
        for other in near.iter().map(|other| *other as usize).filter(|other| *other != one) {
            self.compared += 1;
            let touches = self.bounds.get(other).is_some_and(|other| overlap(*other, wide));
            if touches && self.likeness(one, other) >= self.rule.least && self.metres(one, other) <= self.rule.within {
                linked.push(other);
            }
        }
        self.near = near;
        linked
    }

    /// The places that a researcher has kept, and what may be added to each: what is like the middle of those confirmed.
    fn kept(
        &mut self,
        kept: &[KeptPlace],
        by_id: &BTreeMap<Uuid, usize>,
        taken: &mut [bool],
    ) -> Vec<(Option<String>, Found)> {
        let mut best: BTreeMap<usize, (f64, f64, &str, usize)> = BTreeMap::new();
        let mut places = Vec::new();
        for place in kept {
            let there = |ids: &BTreeSet<Uuid>| ids.iter().filter_map(|id| by_id.get(id).copied()).collect::<Vec<_>>();
            let (confirmed, open, different) = (there(&place.confirmed), there(&place.open), there(&place.different));
            let middle_of = [&confirmed, &open, &different].into_iter().find(|some| !some.is_empty());
            let Some(middle) = middle_of.and_then(|some| self.middle(some)) else { continue };
            if !confirmed.is_empty() {
                for other in self.linked(middle) {
                    let free = taken.get(other).is_some_and(|taken| !taken) && !different.contains(&other);
                    let offer =
                        (self.likeness(middle, other), self.metres(middle, other), place.id.as_str(), places.len());
                    let better = best.get(&other).is_none_or(|known| is_better(&offer, known));
                    if free && better {
                        best.insert(other, offer);
                    }
                }
            }
            let others: Vec<usize> =
                confirmed.into_iter().chain(open).chain(different).filter(|at| *at != middle).collect();
            places.push((Some(place.id.clone()), (middle, others)));
        }
        for (other, (.., number)) in best {
            if let (Some((_, (_, others))), Some(taken)) = (places.get_mut(number), taken.get_mut(other)) {
                others.push(other);
                *taken = true;
            }
        }
        places
    }

    /// The one of these that most of the others may be the same place as.
    fn middle(&mut self, of: &[usize]) -> Option<usize> {
        let among: BTreeSet<usize> = of.iter().copied().collect();
        let mut all: Vec<(usize, Uuid, usize)> = Vec::new();
        for one in of {
            let linked = self.linked(*one).into_iter().filter(|other| among.contains(other)).count();
            all.push((usize::MAX - linked, self.mentions.get(*one)?.id, *one));
        }
        all.into_iter().min().map(|(.., at)| at)
    }

    /// What is not taken, put together: the mention that most others are linked with is a middle, then that of what is left.
    fn stars(&mut self, taken: &mut [bool]) -> Vec<(Option<String>, Found)> {
        let mut order: Vec<(usize, Uuid, usize)> = Vec::new();
        for (at, mention) in self.mentions.iter().enumerate() {
            if taken.get(at).is_some_and(|taken| !taken) {
                let links = self.linked(at).into_iter().filter(|other| taken.get(*other).is_some_and(|taken| !taken));
                let links = links.count();
                if links > 0 {
                    order.push((usize::MAX - links, mention.id, at));
                }
            }
        }
        order.sort_unstable();
        let mut places = Vec::new();
        for (.., middle) in order {
            if taken.get(middle).is_none_or(|taken| *taken) {
                continue;
            }
            let others: Vec<usize> =
                self.linked(middle).into_iter().filter(|at| taken.get(*at).is_some_and(|taken| !taken)).collect();
            if others.is_empty() {
                continue;
            }
            for at in others.iter().chain([&middle]) {
                if let Some(taken) = taken.get_mut(*at) {
                    *taken = true;
                }
            }
            places.push((None, (middle, others)));
        }
        places
    }

    /// The least id of a place's mentions.
    fn first(&self, (middle, others): &Found) -> Option<Uuid> {
        others.iter().chain([middle]).filter_map(|at| self.mentions.get(*at)).map(|mention| mention.id).min()
    }

    /// A place as it is given, with its middle's name.
    fn place(&mut self, id: Option<String>, (middle, others): Found) -> Option<(&'a Name, Suggested)> {
        let name = self.mentions.get(middle)?.name;
        let mut members = Vec::new();
        for at in others {
            let (likeness, metres) = (self.likeness(middle, at), self.metres(middle, at));
            members.push(Member { id: self.mentions.get(at)?.id, likeness, metres });
        }
        members.sort_by(|one, other| one.metres.total_cmp(&other.metres).then(one.id.cmp(&other.id)));
        members.insert(0, Member { id: self.mentions.get(middle)?.id, likeness: 1.0, metres: 0.0 });
        Some((name, Suggested { id: id?, members }))
    }
}

/// Numbers for things, the same for the same.
struct Numbers<T>(HashMap<T, u32>);

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: std::hash::Hash + Eq> Numbers<T> {
    fn of(&mut self, thing: T) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(thing).or_insert(next)
    }
}

fn overlap([west, south, east, north]: Box4, other: Box4) -> bool {
    west <= other[2] && other[0] <= east && south <= other[3] && other[1] <= north
}

fn is_better(one: &(f64, f64, &str, usize), other: &(f64, f64, &str, usize)) -> bool {
    other.0.total_cmp(&one.0).then(one.1.total_cmp(&other.1)).then(one.2.cmp(other.2)).is_lt()
}

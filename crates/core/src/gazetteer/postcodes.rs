//! Postcodes of an area, where a deployer has brought a table: found by what has been typed of one, with or without its
//! space. They are for finding a place only; nothing that is kept names one.

use super::PlaceKind;
use super::plane::Plane;
use super::search::Hit;
use crate::Position;

/// A postcode and where its middle is.
#[derive(Clone, Debug, PartialEq)]
pub struct Postcode {
    /// As it is written: "W5 2NR".
    pub code: String,
    /// WGS 84, longitude first.
    pub at: Position,
}

/// Postcodes in the order of their letters and digits.
#[derive(Clone, Debug, Default)]
pub(super) struct Postcodes {
    /// Without space and look-alikes, each with its postcode.
    sorted: Vec<(String, Postcode)>,
}

/// Most digits and letters that a postcode has.
const LONGEST: usize = 10;

impl Postcodes {
    pub(super) fn of(all: Vec<Postcode>) -> Self {
        let mut sorted: Vec<_> = all.into_iter().map(|postcode| (compact(&postcode.code), postcode)).collect();
        sorted.sort_by(|a, b| a.0.cmp(&b.0));
        Self { sorted }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Postcode> {
        self.sorted.iter().map(|(_, postcode)| postcode)
    }

    /// What fits: the postcode itself; else the districts and sectors ("W5", "W5 2") that were typed, then the
    /// postcodes that begin so, the nearest first. For a whole British postcode that is not in the table, its sector.
    pub(super) fn search(&self, typed: &str, plane: &Plane, limit: usize) -> Vec<Hit> {
        let wanted = compact(typed);
        let fits = typed.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ')
            && typed.bytes().any(|b| b.is_ascii_digit())
            && (2..=LONGEST).contains(&wanted.len());
        if !fits || self.sorted.is_empty() {
            return Vec::new();
        }
        let found = self.beginning(&wanted);
        if let [(code, postcode), ..] = found
            && *code == wanted
        {
            return vec![hit(postcode.code.clone(), postcode.at, plane)];
        }
        if found.is_empty() {
            let sector = wanted.len().checked_sub(2).filter(|_| is_unit(&wanted)).map(|end| &wanted[..end]);
            return sector.map(|sector| groups(self.beginning(sector), sector.len(), plane)).unwrap_or_default();
        }
        let mut hits = groups(found, wanted.len(), plane);
        let mut single = sorted(found.iter().map(|(_, p)| hit(p.code.clone(), p.at, plane)).collect());
        // With a space typed, only what has its space there.
        if let Some(head) = typed.find(' ') {
            let same = |hit: &Hit| hit.name.find(' ') == Some(head);
            hits.retain(same);
            single.retain(same);
        }
        hits.extend(single);
        hits.truncate(limit);
        hits
    }

    fn beginning(&self, begin: &str) -> &[(String, Postcode)] {
        let from = self.sorted.partition_point(|(code, _)| code.as_str() < begin);
        let many = self.sorted[from..].partition_point(|(code, _)| code.starts_with(begin));
        &self.sorted[from..from + many]
    }
}

/// The districts and sectors that so many letters and digits of the postcodes make, each in the middle of its own.
#[allow(clippy::cast_precision_loss)] // no table has 2^52 postcodes
fn groups(found: &[(String, Postcode)], letters: usize, plane: &Plane) -> Vec<Hit> {
    let mut groups: Vec<(&str, [f64; 2], usize)> = Vec::new();
    for (_, Postcode { code, at }) in found {
        let Some(space) = code.find(' ') else { continue };
        // A district is all before the space, a sector one digit more.
        let end = match letters {
            _ if letters == space => space,
            _ if letters == space + 1 => space + 2,
            _ => continue,
        };
        let Some(name) = code.get(..end) else { continue };
        match groups.iter_mut().find(|(known, ..)| *known == name) {
            Some((_, sum, many)) => {
                *sum = [sum[0] + at[0], sum[1] + at[1]];
                *many += 1;
            }
            None => groups.push((name, *at, 1)),
        }
    }
    let middle = |(name, [lon, lat], many): (&str, [f64; 2], usize)| {
        let many = many as f64;
        hit(name.to_owned(), plane.degrees(plane.metres([lon / many, lat / many])), plane)
    };
    sorted(groups.into_iter().map(middle).collect())
}

/// The nearest first.
fn sorted(mut hits: Vec<Hit>) -> Vec<Hit> {
    hits.sort_by(|a, b| a.metres.total_cmp(&b.metres).then_with(|| a.name.cmp(&b.name)));
    hits
}

fn hit(name: String, at: Position, plane: &Plane) -> Hit {
    Hit::of(name, PlaceKind::Postcode, at, plane.metres(at))
}

/// Upper case without spaces, and with digits for the letters that look like them.
fn compact(code: &str) -> String {
    let same = |c: char| match c.to_ascii_uppercase() {
        'O' => '0',
        'I' => '1',
        c => c,
    };
    code.chars().filter(char::is_ascii_alphanumeric).map(same).collect()
}

/// Whether a compact text has the shape of a whole British postcode: five to seven long, a digit and two others last.
fn is_unit(compact: &str) -> bool {
    (5..=7).contains(&compact.len()) && compact.as_bytes()[compact.len() - 3].is_ascii_digit()
}

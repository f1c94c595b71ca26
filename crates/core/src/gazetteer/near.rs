//! What a position is near, by the name that most people would use for it. Walks over all names, as every move of the
//! map asks only once it is at rest.

use super::plane::{Compass, Plane, square};
use super::{Gazetteer, PlaceKind};
use crate::Position;

/// A street this near, in metres, is told besides a place.
const BESIDE: f64 = 15.0;

/// What a position is near.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near<'a> {
    /// The name as on the map.
    pub name: &'a str,
    /// What it is.
    pub kind: PlaceKind,
    /// Metres between the position and the place, not rounded; 0 inside it. [`super::rounded`] makes them sayable.
    pub metres: f64,
    /// In which direction the position lies, seen from the place. Means nothing at 0 m.
    pub bearing: Compass,
    /// The nearest street of another name, if one is within 15 m and the place itself is none.
    pub street: Option<&'a str>,
}

/// How far a kind may be for its name to help, and how many metres are added to its distance when kinds compete: what
/// everybody knows starts at 0, what few have heard of far behind. `None`: its position is only that of its name.
fn rule(kind: PlaceKind) -> Option<(f64, f64)> {
    Some(match kind {
        PlaceKind::Square | PlaceKind::Park => (150.0, 0.0),
        PlaceKind::Street => (120.0, 15.0),
        PlaceKind::Station => (150.0, 20.0),
        PlaceKind::School | PlaceKind::Water => (80.0, 30.0),
        PlaceKind::Worship | PlaceKind::Culture => (80.0, 40.0),
        PlaceKind::Community | PlaceKind::Health => (80.0, 45.0),
        PlaceKind::Shop | PlaceKind::Other => (40.0, 60.0),
        PlaceKind::Locality | PlaceKind::Postcode => return None,
    })
}

struct Candidate {
    index: usize,
    /// Its nearest point, in metres east and north of the position.
    to: [f64; 2],
    metres: f64,
    score: f64,
}

impl Gazetteer {
    /// The name that tells best where a position is: the square or park that it is in or beside, else the street within
    /// 15 m, else what is near and well known. Each kind competes with its distance plus a handicap (see `rule`); the
    /// least sum wins, then the order of [`PlaceKind`]. `None` when nothing named is near.
    pub fn near(&self, at: Position) -> Option<Near<'_>> {
        let plane = Plane::around(at);
        let mut best: Option<Candidate> = None;
        let mut street: Option<Candidate> = None;
        for (index, (entry, around)) in self.entries.iter().zip(&self.boxes).enumerate() {
            let Some((reach, handicap)) = rule(entry.kind) else { continue };
            if plane.least(*around) > reach * reach {
                continue;
            }
            let to = plane.to(entry);
            let metres = square(to).sqrt();
            if metres > reach {
                continue;
            }
            let score = metres + handicap;
            let better = |than: &Option<Candidate>| {
                than.as_ref().is_none_or(|than| (score, entry.kind) < (than.score, self.entries[than.index].kind))
            };
            if entry.kind == PlaceKind::Street && better(&street) {
                street = Some(Candidate { index, to, metres, score });
            }
            if better(&best) {
                best = Some(Candidate { index, to, metres, score });
            }
        }
        let best = best?;
        let entry = &self.entries[best.index];
        let other = |candidate: &Candidate| {
            entry.kind != PlaceKind::Street
                && candidate.metres <= BESIDE
                && self.entries[candidate.index].name != entry.name
        };
        Some(Near {
            name: &entry.name,
            kind: entry.kind,
            metres: best.metres,
            bearing: Compass::towards([-best.to[0], -best.to[1]]),
            street: street.filter(other).map(|street| self.entries[street.index].name.as_str()),
        })
    }
}

//! The first look at what is to be converted: which answers there are, which identifiers stand twice, what was taken back,
//! what may not be shared, what is wrong. A table can be begun only when that is known. What is small is kept in memory
//! meanwhile; what is large is read again, so that memory does not grow with the file but for one identifier and a number
//! (20 bytes) per contribution.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};

use common_ground_core::merging::Gone;
use common_ground_core::package::Agreed;
use common_ground_core::{Code, Contribution, Problem, Uuid, merge, store};

use super::Outcome;
use super::columns::Seen;
use crate::intake::{Found, Manner, Opened, Summary};
use crate::tell::Failure;

/// Most contributions that are kept in memory between the first look and writing.
pub(crate) const MOST_KEPT: usize = 100_000;

/// What is known of people before the features are read.
pub(crate) struct Ask<'a> {
    /// Who took back what they said, as far as it stands beside the features.
    pub(crate) gone: Gone,
    /// What people agreed to, where only what may be shared is written and the file knows it.
    pub(crate) agreed: Option<Agreed<'a>>,
    /// The project whose contributions alone are written, where that is so.
    pub(crate) only: Option<&'a str>,
}

/// What the first look found.
pub(crate) struct Survey {
    pub(crate) seen: Seen,
    pub(crate) features: usize,
    pub(crate) refused: bool,
    /// How many contributions will come, each id once.
    pub(crate) contributions: usize,
    /// Whether it is said of any of them who said it.
    pub(crate) names_people: bool,
    /// Who took back what they said.
    pub(crate) gone: Gone,
    pub(crate) there: There,
    twice: HashSet<Uuid>,
    kept: Option<Vec<Contribution>>,
    /// It could be read on all cores.
    at_once: bool,
}

/// Which contributions there are, and which of them are not to be seen.
#[derive(Default)]
pub(crate) struct There {
    ids: HashMap<Uuid, u32>,
    gone: HashSet<Uuid>,
    closed: HashSet<Uuid>,
}

impl There {
    /// Whether it was taken back.
    pub(crate) fn is_gone(&self, id: Uuid) -> bool {
        self.gone.contains(&id)
    }

    /// Whether it may be seen in what is written.
    pub(crate) fn is_open(&self, id: Uuid) -> bool {
        self.ids.contains_key(&id) && !self.is_gone(id) && !self.closed.contains(&id)
    }
}

/// What is to be known of some contributions.
struct Glimpse {
    /// Whose each is, and whether it may not be shared.
    ids: Vec<(Uuid, Option<Uuid>, bool)>,
    seen: Seen,
    contributions: Vec<Contribution>,
}

impl Glimpse {
    fn of(ask: &Ask, contributions: Vec<Contribution>) -> Self {
        let mut seen = Seen::default();
        let ids = contributions.iter().map(|contribution| {
            seen.look(contribution);
            let open = ask.only.is_none_or(|project| contribution.project == project)
                && ask.agreed.as_ref().is_none_or(|agreed| agreed.may_share(contribution));
            (contribution.id, store::participant_of(contribution), !open)
        });
        Self { ids: ids.collect(), seen, contributions }
    }
}

/// What was seen so far.
struct Look<'a> {
    ask: &'a Ask<'a>,
    /// Each id, with the number of the person; 0 is nobody.
    ids: HashMap<Uuid, u32>,
    people: HashMap<Uuid, u32>,
    /// Further versions, which somebody else may have said.
    again: Vec<(Uuid, u32)>,
    closed: HashSet<Uuid>,
    seen: Seen,
    kept: Vec<Contribution>,
}

impl<'a> Look<'a> {
    fn new(ask: &'a Ask<'a>) -> Self {
        Self {
            ask,
            ids: HashMap::new(),
            people: HashMap::new(),
            again: Vec::new(),
            closed: HashSet::new(),
            seen: Seen::default(),
            kept: Vec::new(),
        }
    }

    fn take(&mut self, glimpse: Glimpse) {
        for (id, person, closed) in glimpse.ids {
            let next = u32::try_from(self.people.len() + 1).unwrap_or(u32::MAX);
            let person = person.map_or(0, |person| *self.people.entry(person).or_insert(next));
            match self.ids.entry(id) {
                Entry::Vacant(place) => drop(place.insert(person)),
                Entry::Occupied(_) => self.again.push((id, person)),
            }
            if closed {
                self.closed.insert(id);
            }
        }
        self.seen.extend(&glimpse.seen);
        if self.is_full() {
            self.kept = Vec::new();
        } else {
            self.kept.extend(glimpse.contributions);
        }
    }

    /// Whether there are more than are kept.
    fn is_full(&self) -> bool {
        self.ids.len() > MOST_KEPT
    }

    fn done(self, end: Summary, at_once: bool) -> Survey {
        let Self { ask, ids, people, again, closed, seen, kept } = self;
        let mut gone = ask.gone.clone();
        gone.extend(end.withdrawals);
        let left: HashSet<u32> = people.iter().filter(|(id, _)| gone.has(**id)).map(|(_, number)| *number).collect();
        let versions = ids.iter().map(|(id, person)| (*id, *person)).chain(again.iter().copied());
        let taken_back = versions.filter(|(id, person)| left.contains(person) || gone.has(*id)).map(|(id, _)| id);
        let taken_back = if gone.is_empty() { HashSet::new() } else { taken_back.collect() };
        let contributions = ids.len();
        Survey {
            seen,
            features: end.features,
            refused: end.refused,
            contributions,
            names_people: !people.is_empty(),
            gone,
            there: There { ids, gone: taken_back, closed },
            twice: again.into_iter().map(|(id, _)| id).collect(),
            kept: (contributions <= MOST_KEPT).then_some(kept),
            at_once,
        }
    }
}

impl Survey {
    /// Looks at everything; `tell` hears of each problem.
    pub(crate) fn new(source: &Opened, manner: &Manner, ask: &Ask, tell: &mut dyn FnMut(&Problem)) -> Outcome<Self> {
        let unread = |trouble| super::unread(&source.name, trouble);
        let mut look = Look::new(ask);
        let full = AtomicBool::new(false);
        let glimpse = |part: Vec<Contribution>| {
            let mut glimpse = Glimpse::of(ask, part);
            if full.load(Ordering::Relaxed) {
                // Thrown away where it was made, which is the quicker.
                glimpse.contributions = Vec::new();
            }
            glimpse
        };
        let mut take = |glimpse| {
            look.take(glimpse);
            full.store(look.is_full(), Ordering::Relaxed);
        };
        let end = source.each_at_once(manner, &glimpse, &mut take).map_err(unread)?;
        if let Some(end) = end.filter(|_| look.again.is_empty()) {
            return Ok(look.done(end, true));
        }
        let mut look = Look::new(ask);
        let mut silent = true;
        let end = source.each(manner, &mut |found| match found {
            Found::Problem(problem) => {
                silent = false;
                tell(&problem);
            }
            Found::Contribution(contribution) => look.take(Glimpse::of(ask, vec![contribution])),
        });
        let end = end.map_err(unread)?;
        if end.features == 0 && silent {
            tell(&Problem::new(Code::NoFeatures));
        }
        Ok(look.done(end, false))
    }

    /// Hands on every contribution, of each id the one that counts; those whose id stood twice come last. What was taken
    /// back is among them.
    pub(crate) fn each(
        &mut self,
        source: &Opened,
        manner: &Manner,
        take: &mut dyn FnMut(Contribution) -> Outcome,
    ) -> Outcome {
        let unread = |trouble| super::unread(&source.name, trouble);
        let Self { twice, kept, contributions, at_once, .. } = self;
        let mut contested: HashMap<Uuid, Contribution> = HashMap::new();
        let mut given = 0;
        let mut settle = |contribution: Contribution| -> Outcome {
            if !twice.contains(&contribution.id) {
                given += 1;
                return take(contribution);
            }
            if merge::decide(contested.get(&contribution.id), &contribution).changes() {
                contested.insert(contribution.id, contribution);
            }
            Ok(())
        };
        if let Some(kept) = kept.take() {
            kept.into_iter().try_for_each(&mut settle)?;
        } else {
            let mut outcome = Ok(());
            let mut settle = |contribution| {
                if outcome.is_ok() {
                    outcome = settle(contribution);
                }
            };
            if *at_once {
                let mut settle = |part: Vec<Contribution>| part.into_iter().for_each(&mut settle);
                source.each_at_once(manner, &|part| part, &mut settle).map_err(unread)?;
            } else {
                let read = source.each(manner, &mut |found| {
                    if let Found::Contribution(contribution) = found {
                        settle(contribution);
                    }
                });
                read.map_err(unread)?;
            }
            outcome?;
        }
        let mut contested: Vec<Contribution> = contested.into_values().collect();
        contested.sort_unstable_by_key(|contribution| contribution.id);
        given += contested.len();
        contested.into_iter().try_for_each(&mut *take)?;
        if given == *contributions {
            Ok(())
        } else {
            Err(Failure::new(format!("{} changed while it was being read.", source.name)))
        }
    }
}

//! Taking out of what people wrote what should not be kept with it: somebody looks through what [`suggest`] found, and
//! [`Review`] puts the replacements in. A replacement is made only where the text is still exactly what the cut says;
//! everything else is told, and nothing else is touched.
//!
//! **Invariants.** What was redacted has a higher revision than what it was made of, so a merge with the original keeps
//! the redacted one, in any order. Applying the same cuts again changes nothing. A cut is made or it has a [`Why`].

mod pieces;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use uuid::Uuid;

use crate::package::Data;
use crate::personal::{Personal, spot};
use crate::quality::{own_words, words_in};
use crate::text::Unicode;
use crate::{Answer, Contribution, Participant, Project, Timestamp, media};

use pieces::Text;

/// Name of what a contribution is about: a copy of that contribution's name.
const ABOUT_NAME: &str = "about_name";
/// Names of what a contribution responds to: copies of those contributions' names.
const NAMES: &str = "responds_to_names";
/// The nearest place that was shown.
const NEAR: &str = "near";
/// The question whose answer is copied where another contribution links to this one.
const NAME: &str = "name";

/// Whose words they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// A contribution's, by its id.
    Contribution(Uuid),
    /// What a person said about themselves, by their random id.
    Person(Uuid),
}

/// One replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Whose words.
    pub whose: Whose,
    /// Which property, as the format calls it.
    pub property: String,
    /// At which character the text begins, from 0. `None`: wherever it stands in the property.
    pub start: Option<usize>,
    /// The exact text that is taken out. For a photo or voice note its path, or nothing.
    pub text: String,
    /// What is put in its place. Empty for a photo or voice note, and where nothing is.
    pub replacement: String,
}

/// A piece of free text that looks like a personal detail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spotted {
    /// Whose words.
    pub whose: Whose,
    /// Which property.
    pub property: String,
    /// At which character it begins, from 0; `None` in a property that holds several names.
    pub start: Option<usize>,
    /// Which bytes of `all` it is.
    pub range: Range<usize>,
    /// The whole text.
    pub all: String,
    /// What it looks like.
    pub what: Personal,
}

/// Why a cut was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing has this id.
    NoSuch,
    /// There is no such property.
    NoProperty,
    /// The property is a number, a choice or something else that is no text of anybody's.
    NotText,
    /// The text does not stand there.
    NotThere,
    /// It lies over another cut.
    Overlaps,
    /// The replacement, or what would be left, still holds the text.
    StillThere,
    /// A photo or voice note can only be taken out, not replaced.
    MediaReplaced,
    /// There is no text to take out.
    NoText,
}

/// What became of a cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was made, in so many places.
    Made(usize),
    /// It was made before: the replacement is there, the text is not, and the record is as late as the review.
    Before,
    /// It was not made.
    Not(Why),
}

/// Everything in free text that looks like a personal detail, by id and property.
pub fn suggest(data: &Data, project: Option<&Project>) -> Vec<Spotted> {
    let mut found = Vec::new();
    for item in &data.contributions {
        let whose = Whose::Contribution(item.id);
        for (property, text) in own_words(item, project) {
            spots(whose, property, text, &mut found);
        }
        if let Some(name) = item.about.as_ref().and_then(|(_, name)| name.as_deref()) {
            spots(whose, ABOUT_NAME, name, &mut found);
        }
        for name in item.responds_to.iter().filter_map(|(_, name)| name.as_deref()) {
            spots(whose, NAMES, name, &mut found);
        }
    }
    for person in &data.people {
        let about_you = project.map(|project| &project.about_you);
        let question = |id: &str| about_you.into_iter().flatten().find(|question| question.id == id);
        for (property, text) in words_in(&person.answers, question) {
            spots(Whose::Person(person.id), property, text, &mut found);
        }
    }
    found.sort_by(|one, other| {
        (one.whose, &one.property, one.range.start).cmp(&(other.whose, &other.property, other.range.start))
    });
    found
}

fn spots(whose: Whose, property: &str, text: &str, found: &mut Vec<Spotted>) {
    found.extend(spot(text).into_iter().map(|flag| Spotted {
        whose,
        property: property.to_owned(),
        start: (property != NAMES).then(|| text.get(..flag.range.start).map_or(0, |before| before.chars().count())),
        range: flag.range,
        all: text.to_owned(),
        what: flag.what,
    }));
}

/// Cuts being made. First every contribution and person goes through [`Review::contribution`] and [`Review::person`], then
/// every contribution, as it is by then, through [`Review::links`].
pub struct Review<'a> {
    cuts: &'a [Cut],
    /// The numbers of the cuts of each.
    of: BTreeMap<Whose, Vec<usize>>,
    outcomes: Vec<Outcome>,
    project: Option<&'a Project>,
    at: Timestamp,
    unicode: Unicode,
    changed: BTreeSet<Whose>,
    /// Photos and voice notes that were taken out.
    media: BTreeSet<Uuid>,
    /// Links whose copy of a name was redacted, and those where that could not be done.
    links: Vec<(Uuid, Result<(), Why>)>,
    /// Whether what is being cut from may have been redacted by the same review before: it is as late as that.
    again: bool,
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// What became of each cut, in their order.
    pub outcomes: Vec<Outcome>,
    /// What is different now.
    pub changed: BTreeSet<Whose>,
    /// Photos and voice notes that were taken out of a contribution; another one may still name them.
    pub media: BTreeSet<Uuid>,
    /// Contributions that hold a copy of a name from which something was cut, and whether it was cut there too.
    pub links: Vec<(Uuid, Result<(), Why>)>,
}

impl<'a> Review<'a> {
    /// Begins. What is changed gets the time `at`, unless it is later already.
    pub fn new(cuts: &'a [Cut], project: Option<&'a Project>, at: Timestamp, unicode: Unicode) -> Self {
        let mut of: BTreeMap<Whose, Vec<usize>> = BTreeMap::new();
        for (number, cut) in cuts.iter().enumerate() {
            of.entry(cut.whose).or_default().push(number);
        }
        let outcomes = vec![Outcome::Not(Why::NoSuch); cuts.len()];
        let (changed, media, links) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        Self { cuts, of, outcomes, project, at, unicode, changed, media, links, again: false }
    }

    /// Whether there is anything to cut from it.
    pub fn concerns(&self, whose: Whose) -> bool {
        self.of.contains_key(&whose)
    }

    /// Contributions whose name something is cut from: [`Review::links`] has work where one of these ids stands.
    pub fn named(&self) -> BTreeSet<Uuid> {
        let named = self.cuts.iter().filter(|cut| cut.property == NAME).filter_map(|cut| match cut.whose {
            Whose::Contribution(id) => Some(id),
            Whose::Person(_) => None,
        });
        named.collect()
    }

    /// The redacted contribution, or `None` where nothing is cut from it.
    pub fn contribution(&mut self, item: &Contribution) -> Option<Contribution> {
        let whose = Whose::Contribution(item.id);
        let mut left = item.clone();
        self.again = item.updated_at >= self.at;
        for (property, numbers) in self.by_property(whose) {
            match property {
                ABOUT_NAME => {
                    let name = left.about.as_mut().and_then(|(_, name)| name.as_mut());
                    self.cut(&numbers, name.into_iter().collect());
                    left.about.iter_mut().for_each(|(_, name)| none_if_empty(name));
                }
                NAMES => {
                    let names = left.responds_to.iter_mut().filter_map(|(_, name)| name.as_mut()).collect();
                    self.cut(&numbers, names);
                    left.responds_to.iter_mut().for_each(|(_, name)| none_if_empty(name));
                }
                NEAR => {
                    self.cut(&numbers, left.location.near.as_mut().into_iter().collect());
                    none_if_empty(&mut left.location.near);
                }
                _ => {
                    let question = self.project.and_then(|project| project.question(property));
                    let own = question.is_none_or(|question| question.of.is_text());
                    self.cut_answer(&numbers, property, own, &mut left.answers);
                }
            }
        }
        (left != *item).then(|| {
            self.changed.insert(whose);
            self.stamped(left)
        })
    }

    /// The redacted record of a person, or `None` where nothing is cut from it.
    pub fn person(&mut self, person: &Participant) -> Option<Participant> {
        let whose = Whose::Person(person.id);
        let mut left = person.clone();
        self.again = person.updated_at >= self.at;
        for (property, numbers) in self.by_property(whose) {
            let asked = self.project.and_then(|project| project.about_you.iter().find(|one| one.id == property));
            let own = asked.is_none_or(|question| question.of.is_text());
            self.cut_answer(&numbers, property, own, &mut left.answers);
        }
        (left != *person).then(|| {
            self.changed.insert(whose);
            // Of two records of one time the greater text counts, so this one has to be later.
            let next = Timestamp::from_unix_seconds(person.updated_at.unix_seconds().saturating_add(1));
            Participant { updated_at: self.at.max(next), ..left }
        })
    }

    /// The contribution with what was cut from the name of another one cut from its copies of that name too, or `None`
    /// where there is none. Copies that have cuts of their own are left to these.
    pub fn links(&mut self, item: &Contribution) -> Option<Contribution> {
        let whose = Whose::Contribution(item.id);
        let own: BTreeSet<&str> = self.by_property(whose).into_iter().map(|(property, _)| property).collect();
        let mut left = item.clone();
        let copies = left.about.iter_mut().filter(|_| !own.contains(ABOUT_NAME));
        let copies: Vec<_> = copies.chain(left.responds_to.iter_mut().filter(|_| !own.contains(NAMES))).collect();
        for (to, name) in copies {
            let Some(text) = name else { continue };
            let of = self.of.get(&Whose::Contribution(*to)).into_iter().flatten();
            let cuts: Vec<&Cut> = of.map(|number| &self.cuts[*number]).filter(|cut| cut.property == NAME).collect();
            match pieces::copy(text, &cuts, self.unicode) {
                Some(Ok(cut)) => {
                    *text = cut;
                    self.links.push((item.id, Ok(())));
                }
                Some(Err(why)) => self.links.push((item.id, Err(why))),
                None => {}
            }
            none_if_empty(name);
        }
        (left != *item).then(|| if self.changed.insert(whose) { self.stamped(left) } else { left })
    }

    /// What was done.
    pub fn finish(self) -> Done {
        Done { outcomes: self.outcomes, changed: self.changed, media: self.media, links: self.links }
    }

    fn stamped(&self, left: Contribution) -> Contribution {
        Contribution { rev: left.rev.saturating_add(1), updated_at: self.at.max(left.updated_at), ..left }
    }

    fn by_property(&self, whose: Whose) -> Vec<(&'a str, Vec<usize>)> {
        let mut by: BTreeMap<&'a str, Vec<usize>> = BTreeMap::new();
        for number in self.of.get(&whose).into_iter().flatten() {
            by.entry(&self.cuts[*number].property).or_default().push(*number);
        }
        by.into_iter().collect()
    }

    /// Cuts from an answer; `own`: it may hold people's own words.
    fn cut_answer(&mut self, numbers: &[usize], property: &str, own: bool, answers: &mut BTreeMap<String, Answer>) {
        let media = answers.get(property).and_then(Answer::as_text).and_then(|path| Some((path, media::id(path)?)));
        if let Some((path, id)) = media {
            let mut out = false;
            for number in numbers {
                let cut = &self.cuts[*number];
                let why = if !cut.replacement.is_empty() {
                    Some(Why::MediaReplaced)
                } else if !cut.text.is_empty() && cut.text != path {
                    Some(Why::NotThere)
                } else {
                    None
                };
                out |= why.is_none();
                self.outcomes[*number] = why.map_or(Outcome::Made(1), Outcome::Not);
            }
            if out {
                answers.remove(property);
                self.media.insert(id);
            }
            return;
        }
        match answers.get_mut(property) {
            Some(Answer::Text(text)) if own => {
                self.cut(numbers, vec![text]);
                if text.is_empty() {
                    answers.remove(property);
                }
            }
            Some(_) => self.not(numbers, Why::NotText),
            None => {
                for number in numbers {
                    let gone = self.again && media::id(&self.cuts[*number].text).is_some();
                    self.outcomes[*number] = if gone { Outcome::Before } else { Outcome::Not(Why::NoProperty) };
                }
            }
        }
    }

    fn not(&mut self, numbers: &[usize], why: Why) {
        for number in numbers {
            self.outcomes[*number] = Outcome::Not(why);
        }
    }

    /// Cuts from the texts of one property.
    fn cut(&mut self, numbers: &[usize], texts: Vec<&mut String>) {
        if texts.is_empty() {
            return self.not(numbers, Why::NoProperty);
        }
        let mut outcomes: Vec<Option<Outcome>> = vec![None; numbers.len()];
        for text in texts {
            let cuts: Vec<&Cut> = numbers.iter().map(|number| &self.cuts[*number]).collect();
            let found = Text::new(text, &cuts, self.unicode).made(self.again);
            for (place, outcome) in outcomes.iter_mut().zip(found.outcomes) {
                *place = Some(pieces::both(*place, outcome));
            }
            *text = found.text;
        }
        for (number, outcome) in numbers.iter().zip(outcomes) {
            self.outcomes[*number] = outcome.unwrap_or(Outcome::Not(Why::NotThere));
        }
    }
}

fn none_if_empty(text: &mut Option<String>) {
    if text.as_ref().is_some_and(String::is_empty) {
        *text = None;
    }
}

//! Looks through what was collected for what a researcher should look at before it is analysed: places outside the area,
//! times that can't be, test entries, nothing said, the same twice, personal details in free text, answers that the
//! project does not know, people of whom no consent is known. It tells and changes nothing; whether something is wrong is
//! for a person to say. A rule that cries wolf is worse than none, so each has a threshold with a name, and tests of what
//! it must not find.

mod asked;
mod nonsense;
mod people;
mod places;
mod said;
mod times;
mod twins;
mod what;

use std::collections::BTreeMap;
use std::ops::Range;

use uuid::Uuid;

use crate::package::Data;
use crate::text::Unicode;
use crate::{Answer, Contribution, Project, Timestamp, media, merge};

pub use places::NULL_ISLAND;
pub use times::{EARLIEST, FASTEST, FEW, LONGEST_OPEN, OTHER_DAY};
pub use twins::{MANY, NEAR, SAME_PLACE_TEXT, SAME_TEXT};
pub use what::{Lack, What};

/// What is looked through, and what is known around it.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// Everything that was collected. Of a contribution there may be several revisions; the one that counts is looked at.
    pub data: &'a Data,
    /// Whether the files say who took part. A `GeoJSON` file doesn't, and nobody is missing from it.
    pub people_known: bool,
    /// The project, where it is known.
    pub project: Option<&'a Project>,
    /// When the project began, where somebody says so.
    pub since: Option<Timestamp>,
    /// The time at which is looked.
    pub now: Timestamp,
    /// The host's normalisation.
    pub unicode: Unicode,
}

/// What a finding is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// A contribution.
    Contribution(Uuid),
    /// A person, by their random id.
    Person(Uuid),
    /// All that one device made in one session. Either may be unknown, not both.
    Session {
        /// Id of the session.
        session: Option<String>,
        /// Label of the device.
        device: Option<String>,
    },
}

/// One thing to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What it is about.
    pub about: About,
    /// Which property, as the format calls it, where it is about one.
    pub property: Option<String>,
    /// Which bytes of that property's text, at character boundaries, where it is about a part of it.
    pub range: Option<Range<usize>>,
    /// What was found, with the facts for a sentence.
    pub what: What,
}

impl Finding {
    fn of(item: &Contribution, what: What) -> Self {
        Self { about: About::Contribution(item.id), property: None, range: None, what }
    }

    fn at(mut self, property: &str) -> Self {
        self.property = Some(property.to_owned());
        self
    }
}

/// The contributions that count, in the order of their ids, and what is known around them.
struct Seen<'a> {
    material: &'a Material<'a>,
    items: Vec<&'a Contribution>,
}

/// Everything that somebody should look at: grouped by rule, in the order of [`What::rule`]s, then by id. The same data
/// gives the same findings, whatever its order.
pub fn check(material: &Material) -> Vec<Finding> {
    let seen = Seen { material, items: newest(&material.data.contributions) };
    let mut found = Vec::new();
    places::look(&seen, &mut found);
    times::look(&seen, &mut found);
    said::look(&seen, &mut found);
    twins::look(&seen, &mut found);
    asked::look(&seen, &mut found);
    people::look(&seen, &mut found);
    let mut ranked: Vec<_> = found.into_iter().map(|finding| (finding.what.order(), finding)).collect();
    ranked.sort_by(|(one, a), (other, b)| {
        let start = |finding: &Finding| finding.range.as_ref().map(|range| range.start);
        (one, &a.about, &a.property, start(a)).cmp(&(other, &b.about, &b.property, start(b)))
    });
    ranked.into_iter().map(|(_, finding)| finding).collect()
}

/// Of each id the one that counts.
fn newest(all: &[Contribution]) -> Vec<&Contribution> {
    let mut by_id: BTreeMap<Uuid, &Contribution> = BTreeMap::new();
    for item in all {
        let known = by_id.get(&item.id).copied();
        if merge::decide(known, item).changes() {
            by_id.insert(item.id, item);
        }
    }
    by_id.into_values().collect()
}

/// What people wrote on a contribution in their own words, by property. Where the project does not know the question,
/// every text may be.
pub(crate) fn own_words<'a>(
    item: &'a Contribution,
    project: Option<&'a Project>,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    words_in(&item.answers, move |id| project.and_then(|project| project.question(id)))
}

/// The same among any answers.
pub(crate) fn words_in<'a>(
    answers: &'a BTreeMap<String, Answer>,
    question: impl Fn(&str) -> Option<&'a crate::project::Question>,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    answers.iter().filter_map(move |(id, answer)| {
        let text = answer.as_text().filter(|text| !text.is_empty() && media::id(text).is_none())?;
        let own = question(id).is_none_or(|question| question.of.is_text());
        own.then_some((id.as_str(), text))
    })
}

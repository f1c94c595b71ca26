//! All of a study at once, and its photos and voice notes one by one: for what can only be done with everything at hand.

use std::collections::BTreeMap;
use std::io::Read as _;

use common_ground_core::Uuid;
use common_ground_core::package::Data;

use super::records::Aside;
use super::{Found, Manner, Opened, Parcel, Picture, Summary, Told, Trouble};
use crate::words;

/// What was read.
pub(crate) struct Whole {
    /// Everything in it but photos and voice notes, as it came: [`Data::settle`] puts it in order.
    pub(crate) data: Data,
    /// What was put right or left out.
    pub(crate) told: Vec<Told>,
    /// Why not all of it could be read, though it matters.
    pub(crate) unreadable: Option<String>,
}

impl Opened {
    /// Reads everything. A file of which nothing may be used is a trouble.
    pub(crate) fn whole(&self, manner: &Manner) -> Result<Whole, Trouble> {
        let (mut contributions, mut told) = (Vec::new(), Vec::new());
        let end = self.each(manner, &mut |found| match found {
            Found::Contribution(contribution) => contributions.push(contribution),
            Found::Problem(problem) => told.push(Told::from(problem)),
        })?;
        let Summary { refused, withdrawals, .. } = end;
        if refused {
            let last = told.last().and_then(|told| told.problem.as_ref());
            let why = last.map(words::describe).unwrap_or_default();
            return Err(Trouble::Unusable(format!("nothing of it was read: {why}")));
        }
        let Aside { mut beside, told: more, unreadable, .. } = self.aside()?;
        beside.gone.extend(withdrawals);
        told.extend(more);
        let data = Data {
            contributions,
            people: beside.people().cloned().collect(),
            sittings: beside.sittings().cloned().collect(),
            withdrawals: beside.gone.iter().collect(),
        };
        Ok(Whole { data, told, unreadable })
    }

    /// The photos and voice notes in it.
    pub(crate) fn media(&self) -> Result<Media, Trouble> {
        if !self.form().is_archive() {
            return Ok(Media(None));
        }
        let mut parcel = self.archive()?;
        let pictures = std::mem::take(&mut parcel.pictures);
        Ok(Media(Some((parcel, pictures.into_iter().map(|picture| (picture.id, picture)).collect()))))
    }
}

/// Photos and voice notes.
pub(crate) struct Media(Option<(Parcel, BTreeMap<Uuid, Picture>)>);

impl Media {
    /// One of them; `None` where there is none of that name.
    pub(crate) fn get(&mut self, id: Uuid) -> Result<Option<Vec<u8>>, Trouble> {
        let Some((parcel, pictures)) = &mut self.0 else { return Ok(None) };
        let Some(picture) = pictures.get(&id) else { return Ok(None) };
        let mut bytes = Vec::new();
        parcel.picture(picture)?.read_to_end(&mut bytes)?;
        Ok(Some(bytes))
    }
}

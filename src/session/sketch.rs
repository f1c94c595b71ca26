//! Choosing a spot, and drawing a route or an area: each step changes the drawing in the draft, so that a reload finds it again, and leaves
//! behind what came of it, for the words on the screen. The rules are core's ([`Sketch`]).

use common_ground_core::geometry::{Closed, Form, Sketch};
use common_ground_core::{Draft, Geometry, Location, LocationMethod, Problem};
use leptos::prelude::*;

use super::{Notice, Session};
use crate::map::Stroke;

/// What came of a step. Corners are numbered from 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// A corner was added, near this place (may be empty).
    Added(usize, String),
    /// A corner was moved, near this place (may be empty).
    Moved(usize, String),
    /// A corner was picked, of so many.
    Picked(usize, usize),
    /// No corner is picked any more.
    Left,
    /// A corner was removed.
    Removed(usize),
    /// The last step was taken back.
    Undone,
    /// The edge crossed itself and was put right.
    Mended,
    /// It can't be done.
    Wrong(Problem),
}

impl Session {
    /// The drawing as it stands; follows changes.
    pub fn sketch(self) -> Sketch {
        self.draft.with(|d| d.as_ref().and_then(|d| d.sketch.clone())).unwrap_or_default()
    }

    /// Spot, route, area or everywhere. Corners drawn before stay, in case of a change of mind.
    pub fn set_form(self, form: Form) {
        let [lon, lat] = self.view.get_untracked().centre;
        let keeps = !self.offers_private();
        self.change_draft(|draft| {
            let drawn = draft.sketch.take().or_else(|| Sketch::of(draft.geometry.as_ref()));
            let mut sketch = drawn.unwrap_or_default();
            sketch.set_form(form);
            draft.sketch = Some(sketch);
            draft.geometry = if form == Form::Spot && keeps { Geometry::point(lon, lat) } else { None };
        });
        self.notice.set(None);
        self.said.set(None);
    }

    /// A step of a drawing: the button for it, a tap or a key on the map.
    pub fn stroke(self, stroke: Stroke) {
        match stroke {
            Stroke::Put => self.put_corner(),
            Stroke::Corner(corner) => self.pick_corner(|sketch| sketch.pick(Some(corner))),
            Stroke::Key(key) => match key.as_str() {
                "undo" => self.undo_corner(),
                "remove" => self.remove_corner(),
                "next" => self.pick_corner(Sketch::pick_next),
                "previous" => self.pick_corner(Sketch::pick_previous),
                _ => self.pick_corner(|sketch| sketch.pick(None)),
            },
        }
    }

    /// Takes the spot under the pin and goes on, or says that it is outside the area.
    pub fn take_spot(self) {
        self.settle();
        if let Some(taken) = self.take_private_spot() {
            return self.after_spot(taken);
        }
        let near = Some(self.near(self.view.get_untracked().centre)).filter(|near| !near.is_empty());
        let taken = self.place_here(near);
        self.after_spot(taken);
    }

    fn after_spot(self, taken: bool) {
        if taken {
            self.notice.set(None);
            self.next_page();
        } else {
            self.notice.set(Some(Notice { key: "place-outside", undo: false }));
        }
    }

    /// Adds a corner where the pin stands, or moves the picked one there.
    pub fn put_corner(self) {
        if !untrack(|| self.sketch()).form().is_drawn() {
            return;
        }
        self.settle();
        let at = self.view.get_untracked().centre;
        let bounds = self.project().reach(false);
        let before = untrack(|| self.sketch()).picked();
        let near = self.near(at);
        let said = match self.change_sketch(|sketch| sketch.put(at, bounds)) {
            None => return,
            Some(Err(problem)) => Said::Wrong(problem),
            Some(Ok(corner)) if before.is_some() => Said::Moved(corner + 1, near),
            Some(Ok(corner)) => Said::Added(corner + 1, near),
        };
        self.said.set(Some(said));
    }

    /// Takes the last step back.
    pub fn undo_corner(self) {
        if self.change_sketch(Sketch::undo) == Some(true) {
            self.said.set(Some(Said::Undone));
        }
    }

    /// Takes the picked corner away.
    pub fn remove_corner(self) {
        let Some(corner) = untrack(|| self.sketch()).picked() else { return };
        if self.change_sketch(|sketch| sketch.remove_corner(corner)) == Some(true) {
            self.said.set(Some(Said::Removed(corner + 1)));
        }
    }

    /// Picks a corner and takes the map there, or picks none.
    pub fn pick_corner(self, pick: impl FnOnce(&mut Sketch)) {
        self.change_sketch(pick);
        let sketch = untrack(|| self.sketch());
        let Some(corner) = sketch.picked() else { return self.said.set(Some(Said::Left)) };
        self.said.set(Some(Said::Picked(corner + 1, sketch.corners().len())));
        if let Some(at) = sketch.corners().get(corner) {
            self.look_at(*at, None);
        }
    }

    /// "Finish": goes on with what is drawn, or with everywhere, or with a shape that is kept as it is. Stays when
    /// something is wrong, or was put right and should be looked at.
    pub fn finish_sketch(self) {
        let form = self.draft.with_untracked(|d| d.as_ref().and_then(Draft::form));
        match form {
            Some(Form::Route | Form::Area) => {
                let drawn = match self.change_sketch(Sketch::close) {
                    Some(Ok(Closed::Mended)) => return self.said.set(Some(Said::Mended)),
                    Some(Err(problem)) => Err(problem),
                    Some(Ok(Closed::AsDrawn)) | None => untrack(|| self.sketch()).geometry(),
                };
                match drawn {
                    Ok(geometry) => self.take_shape(Some(geometry)),
                    Err(problem) => return self.said.set(Some(Said::Wrong(problem))),
                }
            }
            Some(Form::Whole) => self.take_shape(None),
            Some(Form::Spot) | None => {}
        }
        self.said.set(None);
        self.next_page();
    }

    fn take_shape(self, geometry: Option<Geometry>) {
        let near = geometry.as_ref().map(|g| self.near(g.anchor())).filter(|near| !near.is_empty());
        let zoom = (self.view.get_untracked().zoom * 100.0).round() / 100.0;
        self.change_draft(|draft| {
            draft.location = match &geometry {
                Some(_) => Location { method: Some(LocationMethod::Map), zoom: Some(zoom), masked: false, near },
                None => Location::default(),
            };
            draft.geometry = geometry;
        });
    }

    /// What `change` answers; `None` when nothing is being drawn.
    fn change_sketch<T>(self, change: impl FnOnce(&mut Sketch) -> T) -> Option<T> {
        let mut answer = None;
        self.change_draft(|draft| answer = draft.sketch.as_mut().map(change));
        answer
    }
}

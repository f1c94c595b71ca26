//! A place that is being chosen: a spot, or the corners of a route or an area put down one after the other, each of
//! which can be moved and taken away again. Knows no map and no finger: whoever draws says where the corner goes.
//!
//! **Invariants.** Corners are inside the project's area (with its margin) and rounded to six decimals, no corner is
//! where the one before it is, and there are at most [`MOST_CORNERS`]. What [`Sketch::geometry`] gives follows RFC 7946.

mod json;

use super::{Geometry, Position, Shape, lies_in, ring, round6};
use crate::{Code, Problem};

/// Most corners of one drawing.
pub const MOST_CORNERS: usize = 500;

/// What can be said about where something is. The names are those of a project file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// One point.
    #[default]
    Spot,
    /// A line.
    Route,
    /// A polygon.
    Area,
    /// Everywhere in the project's area: no geometry.
    Whole,
}

impl Form {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Spot, Self::Route, Self::Area, Self::Whole];

    /// The stable name: `spot`, `route`, `area`, `whole`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Spot => "spot",
            Self::Route => "route",
            Self::Area => "area",
            Self::Whole => "whole",
        }
    }

    /// The form of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.as_str() == name)
    }

    /// What a finished place is; no geometry is the whole neighbourhood.
    pub fn of(geometry: Option<&Geometry>) -> Self {
        match geometry.map(Geometry::shape) {
            None => Self::Whole,
            Some(Shape::Point(_) | Shape::MultiPoint(_)) => Self::Spot,
            Some(Shape::LineString(_) | Shape::MultiLineString(_)) => Self::Route,
            Some(Shape::Polygon(_) | Shape::MultiPolygon(_)) => Self::Area,
        }
    }

    /// Whether it is drawn corner by corner.
    pub fn is_drawn(self) -> bool {
        matches!(self, Self::Route | Self::Area)
    }
}

/// What [`Sketch::close`] had to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Nothing: the drawing is right as it is.
    AsDrawn,
    /// The edge crossed itself and the corners are in another order now; [`Sketch::undo`] takes that back.
    Mended,
}

/// One change, as what takes it back.
#[derive(Clone, Debug, PartialEq)]
enum Back {
    /// The last corner goes.
    Forget,
    /// The corners are these again.
    Corners(Vec<Position>),
}

/// A drawing under way. Every method leaves it valid (see the module), whatever it is given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sketch {
    form: Form,
    corners: Vec<Position>,
    picked: Option<usize>,
    past: Vec<Back>,
}

impl Sketch {
    /// An empty drawing.
    pub fn new(form: Form) -> Self {
        Self { form, ..Self::default() }
    }

    /// The drawing that a finished place was made by; `None` when that can't be drawn here (several parts, holes, more
    /// corners than [`MOST_CORNERS`]). No geometry is the whole area.
    pub fn of(geometry: Option<&Geometry>) -> Option<Self> {
        let (form, corners) = match geometry.map(Geometry::shape) {
            None => (Form::Whole, Vec::new()),
            Some(Shape::Point(_)) => (Form::Spot, Vec::new()),
            Some(Shape::LineString(line)) => (Form::Route, line.clone()),
            Some(Shape::Polygon(rings)) => match rings.as_slice() {
                [ring] => (Form::Area, ring.split_last().map(|(_, open)| open.to_vec())?),
                _ => return None,
            },
            Some(_) => return None,
        };
        (corners.len() <= MOST_CORNERS).then(|| Self { form, corners: tidy(corners), ..Self::default() })
    }

    /// Spot, route, area or the whole neighbourhood.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Makes something else of it. The corners stay, so nothing is lost by looking at another form.
    pub fn set_form(&mut self, form: Form) {
        self.form = form;
        self.picked = None;
    }

    /// The corners in the order drawn; an area's first one is not repeated.
    pub fn corners(&self) -> &[Position] {
        &self.corners
    }

    /// The corner that the next [`Sketch::put`] moves.
    pub fn picked(&self) -> Option<usize> {
        self.picked
    }

    /// Picks a corner, or none. One that isn't there is none.
    pub fn pick(&mut self, corner: Option<usize>) {
        self.picked = corner.filter(|corner| *corner < self.corners.len());
    }

    /// Picks the corner after the picked one, round and round; the first when none is.
    pub fn pick_next(&mut self) {
        let next = self.picked.map_or(0, |at| at + 1);
        self.pick((!self.corners.is_empty()).then(|| next % self.corners.len()));
    }

    /// Picks the corner before the picked one, round and round; the last when none is.
    pub fn pick_previous(&mut self) {
        let count = self.corners.len();
        self.pick(self.picked.unwrap_or(0).checked_sub(1).or(count.checked_sub(1)));
    }

    /// Moves the picked corner there, or adds one when none is picked. Gives its index; afterwards none is picked.
    ///
    /// # Errors
    /// As [`Sketch::add`] and [`Sketch::move_corner`].
    pub fn put(&mut self, at: Position, bounds: [f64; 4]) -> Result<usize, Problem> {
        match self.picked {
            Some(corner) => self.move_corner(corner, at, bounds).map(|()| corner),
            None => self.add(at, bounds).map(|()| self.corners.len() - 1),
        }
    }

    /// Adds a corner behind the last one. `bounds` are the project's: west, south, east, north.
    ///
    /// # Errors
    /// [`Code::OutsideArea`], [`Code::SamePosition`] as the last corner, [`Code::TooManyPositions`].
    pub fn add(&mut self, at: Position, bounds: [f64; 4]) -> Result<(), Problem> {
        let at = checked(at, bounds)?;
        if self.corners.len() >= MOST_CORNERS {
            return Err(Problem::new(Code::TooManyPositions).with(MOST_CORNERS.to_string()));
        }
        if self.corners.last() == Some(&at) {
            return Err(Problem::new(Code::SamePosition));
        }
        self.corners.push(at);
        self.did(Back::Forget);
        Ok(())
    }

    /// Moves a corner.
    ///
    /// # Errors
    /// [`Code::OutsideArea`]; [`Code::SamePosition`] as the corner before or after it; [`Code::Missing`] when there is
    /// no such corner.
    pub fn move_corner(&mut self, corner: usize, at: Position, bounds: [f64; 4]) -> Result<(), Problem> {
        let at = checked(at, bounds)?;
        let beside = [corner.checked_sub(1), Some(corner + 1)].into_iter().flatten();
        if beside.filter_map(|i| self.corners.get(i)).any(|other| Some(other) == Some(&at)) {
            return Err(Problem::new(Code::SamePosition));
        }
        let before = self.corners.clone();
        *self.corners.get_mut(corner).ok_or_else(|| Problem::new(Code::Missing))? = at;
        self.did(Back::Corners(before));
        Ok(())
    }

    /// Takes a corner away; where that brings two together that are in the same place, one of them as well. False when
    /// there is no such corner.
    pub fn remove_corner(&mut self, corner: usize) -> bool {
        if corner >= self.corners.len() {
            return false;
        }
        let before = self.corners.clone();
        self.corners.remove(corner);
        self.corners.dedup();
        self.did(Back::Corners(before));
        true
    }

    /// Takes the last change back. A drawing that was read from a draft has no past: then the last corner goes. False
    /// when there is nothing to take back.
    pub fn undo(&mut self) -> bool {
        self.picked = None;
        match self.past.pop() {
            None | Some(Back::Forget) => self.corners.pop().is_some(),
            Some(Back::Corners(corners)) => {
                self.corners = corners;
                true
            }
        }
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.corners.is_empty() || !self.past.is_empty()
    }

    /// Whether there are corners enough to finish. The edge may still cross itself: [`Sketch::close`] sees to that.
    pub fn can_finish(&self) -> bool {
        match self.form {
            Form::Spot | Form::Whole => true,
            Form::Route | Form::Area => self.enough().is_ok(),
        }
    }

    /// The last step: makes an area whose edge crosses itself one that doesn't, where it can be told how.
    ///
    /// # Errors
    /// As [`Sketch::geometry`]; then nothing has changed.
    pub fn close(&mut self) -> Result<Closed, Problem> {
        match self.geometry() {
            Ok(_) => Ok(Closed::AsDrawn),
            Err(problem) if problem.code == Code::SelfCrossing => {
                let mended = ring::untangled(open(&self.corners)).ok_or(problem)?;
                let before = std::mem::replace(&mut self.corners, mended);
                self.did(Back::Corners(before));
                Ok(Closed::Mended)
            }
            Err(problem) => Err(problem),
        }
    }

    /// The finished line or polygon: ring closed and counter-clockwise (RFC 7946, section 3.1.6).
    ///
    /// # Errors
    /// [`Code::TooFewPositions`] with the number needed, [`Code::OnOneLine`], [`Code::SelfCrossing`];
    /// [`Code::Required`] for a spot and the whole area, which are not drawn.
    pub fn geometry(&self) -> Result<Geometry, Problem> {
        self.enough()?;
        if self.form == Form::Route {
            return Ok(Geometry::from_valid(Shape::LineString(self.corners.clone())));
        }
        let mut ring = open(&self.corners).to_vec();
        if ring::crossing(&ring).is_some() {
            return Err(Problem::new(Code::SelfCrossing));
        }
        ring.extend(ring.first().copied());
        if ring::turn(&ring) < 0.0 {
            ring.reverse();
        }
        Ok(Geometry::from_valid(Shape::Polygon(vec![ring])))
    }

    fn enough(&self) -> Result<(), Problem> {
        let (corners, least) = match self.form {
            Form::Route => (self.corners.as_slice(), 2),
            Form::Area => (open(&self.corners), 3),
            Form::Spot | Form::Whole => return Err(Problem::new(Code::Required)),
        };
        if corners.len() < least {
            return Err(Problem::new(Code::TooFewPositions).with(least.to_string()));
        }
        if self.form == Form::Area && ring::on_one_line(corners) {
            return Err(Problem::new(Code::OnOneLine));
        }
        Ok(())
    }

    fn did(&mut self, back: Back) {
        self.picked = None;
        self.past.push(back);
    }
}

/// The corners of an area without a last one that is where the first one is.
fn open(corners: &[Position]) -> &[Position] {
    match corners {
        [first, .., last] if corners.len() > 2 && Some(first) == Some(last) => &corners[..corners.len() - 1],
        _ => corners,
    }
}

fn checked([lon, lat]: Position, bounds: [f64; 4]) -> Result<Position, Problem> {
    let at = [round6(lon), round6(lat)];
    // What is no number lies nowhere, and a project's bounds are on Earth, but its margin may not be.
    let there = lies_in(bounds, at) && Geometry::point(lon, lat).is_some();
    there.then_some(at).ok_or_else(|| Problem::new(Code::OutsideArea))
}

/// Corners as the invariants want them: none where the one before it is.
fn tidy(mut corners: Vec<Position>) -> Vec<Position> {
    corners.dedup();
    corners
}

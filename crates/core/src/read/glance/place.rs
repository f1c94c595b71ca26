//! The geometry in the canonical text of a Feature: the shapes that people draw. Those of several parts, which other tools
//! make, are left to the reader proper.

use super::cursor::Cursor;
use crate::geometry::Position;
use crate::geometry::ring::turn;

pub(super) fn geometry(cursor: &mut Cursor<'_>) -> Option<()> {
    if cursor.eat("null").is_some() {
        return Some(());
    }
    cursor.eat("{\"coordinates\":[")?;
    if cursor.eat("[[").is_some() {
        rings(cursor)?;
        return cursor.eat(",\"type\":\"Polygon\"}");
    }
    if cursor.eat("[").is_some() {
        let line = line(cursor)?;
        (line.len() >= 2).then_some(())?;
        return cursor.eat(",\"type\":\"LineString\"}");
    }
    position(cursor)?;
    cursor.eat(",\"type\":\"Point\"}")
}

/// A position and the bracket behind it; the one before it has been taken.
fn position(cursor: &mut Cursor<'_>) -> Option<Position> {
    let lon = cursor.coordinate()?;
    cursor.eat(",")?;
    let lat = cursor.coordinate()?;
    cursor.eat("]")?;
    (lon.abs() <= 180.0 && lat.abs() <= 90.0).then_some([lon, lat])
}

/// Positions and the bracket behind them; the two before them have been taken.
fn line(cursor: &mut Cursor<'_>) -> Option<Vec<Position>> {
    let mut line = vec![position(cursor)?];
    while cursor.eat(",[").is_some() {
        line.push(position(cursor)?);
    }
    cursor.eat("]")?;
    Some(line)
}

/// Rings and the bracket behind them; the three before them have been taken.
fn rings(cursor: &mut Cursor<'_>) -> Option<()> {
    let mut outer = true;
    loop {
        let ring = line(cursor)?;
        let turn = turn(&ring);
        let round = turn == 0.0 || (turn > 0.0) == outer;
        (ring.len() >= 4 && ring.first() == ring.last() && round).then_some(())?;
        outer = false;
        if cursor.eat(",[[").is_none() {
            return cursor.eat("]");
        }
    }
}

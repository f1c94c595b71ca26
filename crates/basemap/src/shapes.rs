//! Plane geometry on tile coordinates: joining, thinning and measuring. Pure functions over integer points.

use std::collections::BTreeMap;

use crate::mvt::Point;

/// Twice the signed area of a ring without its closing point; positive for an exterior ring of a vector tile.
pub(crate) fn twice_area(ring: &[Point]) -> i64 {
    let mut sum = 0;
    for (i, a) in ring.iter().enumerate() {
        let b = ring[(i + 1) % ring.len()];
        sum += i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1);
    }
    sum
}

/// Smallest box around points as `(west, north, east, south)` in tile coordinates; `None` without points.
pub(crate) fn extent_of(points: &[Point]) -> Option<(i32, i32, i32, i32)> {
    let first = points.first()?;
    Some(points.iter().fold((first.0, first.1, first.0, first.1), |b, p| {
        (b.0.min(p.0), b.1.min(p.1), b.2.max(p.0), b.3.max(p.1))
    }))
}

/// Rings of one feature into polygons: each exterior ring with the holes that follow it.
pub(crate) fn polygons(rings: Vec<Vec<Point>>) -> Vec<Vec<Vec<Point>>> {
    let mut out: Vec<Vec<Vec<Point>>> = Vec::new();
    for ring in rings {
        match out.last_mut() {
            Some(polygon) if twice_area(&ring) < 0 => polygon.push(ring),
            _ => out.push(vec![ring]),
        }
    }
    out
}

/// Douglas and Peucker's line with the ends kept; `tolerance` in tile units.
pub(crate) fn thin(line: &[Point], tolerance: f64) -> Vec<Point> {
    if line.len() < 3 {
        return line.to_vec();
    }
    let mut keep = vec![false; line.len()];
    keep[0] = true;
    keep[line.len() - 1] = true;
    let mut spans = vec![(0, line.len() - 1)];
    while let Some((from, to)) = spans.pop() {
        let farthest = (from + 1..to)
            .map(|i| (i, distance(line[i], line[from], line[to])))
            .fold(None, |best: Option<(usize, f64)>, next| match best {
                Some(found) if found.1 >= next.1 => best,
                _ => Some(next),
            });
        if let Some((i, away)) = farthest
            && away > tolerance
        {
            keep[i] = true;
            spans.push((from, i));
            spans.push((i, to));
        }
    }
    line.iter().zip(keep).filter_map(|(p, kept)| kept.then_some(*p)).collect()
}

/// A ring thinned from its first point; `None` when nothing with an area is left.
pub(crate) fn thin_ring(ring: &[Point], tolerance: f64) -> Option<Vec<Point>> {
    let mut closed = ring.to_vec();
    closed.push(*ring.first()?);
    closed.dedup();
    // Two runs, cut at the point farthest from the start: a closed run has no base line to thin against.
    let start = closed[0];
    let far = (0..closed.len()).max_by_key(|&i| squared(closed[i], start))?;
    let mut thinned = thin(&closed[..=far], tolerance);
    thinned.pop();
    thinned.extend(thin(&closed[far..], tolerance));
    thinned.pop();
    (thinned.len() > 2 && twice_area(&thinned) != 0).then_some(thinned)
}

/// Joins lines that share an end, so that a street cut into fifty pieces carries its name once.
/// The result does not depend on how a hash map is ordered: pieces are taken in the order given.
pub(crate) fn join(lines: Vec<Vec<Point>>) -> Vec<Vec<Point>> {
    let mut ends: BTreeMap<Point, Vec<usize>> = BTreeMap::new();
    for (i, line) in lines.iter().enumerate() {
        for end in [line.first(), line.last()].into_iter().flatten() {
            ends.entry(*end).or_default().push(i);
        }
    }
    let mut used = vec![false; lines.len()];
    let mut out = Vec::new();
    for i in 0..lines.len() {
        if std::mem::replace(&mut used[i], true) {
            continue;
        }
        let mut line = lines[i].clone();
        for _both_ends in 0..2 {
            while let Some(next) = line.last().and_then(|end| ends.get(end)?.iter().copied().find(|j| !used[*j])) {
                used[next] = true;
                let mut piece = lines[next].clone();
                if piece.first() != line.last() {
                    piece.reverse();
                }
                line.extend(piece.into_iter().skip(1));
            }
            line.reverse();
        }
        out.push(line);
    }
    out
}

/// A point inside a polygon: the middle of the widest stretch on the horizontal through its box's middle.
pub(crate) fn inside(polygon: &[Vec<Point>]) -> Option<Point> {
    let exterior = polygon.first()?;
    let (_, north, _, south) = extent_of(exterior)?;
    let y = f64::from(north + south) / 2.0 + 0.25;
    let mut crossings: Vec<f64> = Vec::new();
    for ring in polygon {
        for (i, a) in ring.iter().enumerate() {
            let b = ring[(i + 1) % ring.len()];
            let (ay, by) = (f64::from(a.1), f64::from(b.1));
            if (ay > y) != (by > y) {
                crossings.push(f64::from(a.0) + (y - ay) / (by - ay) * f64::from(b.0 - a.0));
            }
        }
    }
    crossings.sort_by(f64::total_cmp);
    let widest = crossings.chunks_exact(2).max_by(|a, b| (a[1] - a[0]).total_cmp(&(b[1] - b[0])))?;
    #[expect(clippy::cast_possible_truncation, reason = "between tile coordinates")]
    Some((f64::midpoint(widest[0], widest[1]).round() as i32, y.floor() as i32))
}

fn squared(a: Point, b: Point) -> i64 {
    (i64::from(a.0) - i64::from(b.0)).pow(2) + (i64::from(a.1) - i64::from(b.1)).pow(2)
}

/// Distance of a point from a stretch.
fn distance(p: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (f64::from(b.0 - a.0), f64::from(b.1 - a.1));
    let (px, py) = (f64::from(p.0 - a.0), f64::from(p.1 - a.1));
    let length = dx * dx + dy * dy;
    let t = if length > 0.0 { ((px * dx + py * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (px - t * dx).hypot(py - t * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_a_street_join_whichever_way_they_run() {
        let joined = join(vec![vec![(10, 0), (20, 0)], vec![(10, 0), (0, 0)], vec![(20, 0), (30, 5)], vec![(90, 90), (91, 91)]]);
        assert_eq!(joined.len(), 2);
        assert!(joined[0] == [(0, 0), (10, 0), (20, 0), (30, 5)], "{joined:?}");
    }

    #[test]
    fn points_on_a_straight_line_go_and_corners_stay() {
        assert_eq!(thin(&[(0, 0), (5, 0), (10, 0), (10, 10)], 0.5), [(0, 0), (10, 0), (10, 10)]);
        let square = [(0, 0), (5, 0), (10, 0), (10, 10), (0, 10)];
        assert_eq!(thin_ring(&square, 0.5).map(|r| r.len()), Some(4));
    }

    #[test]
    fn a_ring_without_area_vanishes() {
        assert_eq!(thin_ring(&[(0, 0), (5, 0), (10, 0)], 0.5), None);
        assert_eq!(thin_ring(&[(3, 3), (3, 3), (3, 3)], 0.5), None);
    }

    #[test]
    fn a_hole_belongs_to_the_ring_before_it() {
        let outer = vec![(0, 0), (10, 0), (10, 10), (0, 10)];
        let hole = vec![(2, 2), (2, 4), (4, 4), (4, 2)];
        assert_eq!(polygons(vec![outer.clone(), hole, outer]).iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn the_point_inside_avoids_the_hole() {
        let outer = vec![(0, 0), (100, 0), (100, 10), (0, 10)];
        let hole = vec![(5, 1), (5, 9), (60, 9), (60, 1)];
        assert_eq!(inside(&[outer, hole]), Some((80, 5)));
    }
}

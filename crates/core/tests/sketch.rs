//! Drawing a route or an area corner by corner: what is refused, what is mended, and the laws that hold whatever is
//! pressed in whatever order.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use common_ground_core::geometry::{Closed, Form, MOST_CORNERS, Shape, Sketch, lies_in};
use common_ground_core::read::{self, Foreign, Options};
use common_ground_core::{Code, Draft, Geometry, Position, Timestamp, text::Unicode};
use proptest::prelude::*;

const BOUNDS: [f64; 4] = [11.2, 43.7, 11.3, 43.8];

/// A sketch with corners on a grid of 0.001° (about 100 m).
fn drawn(form: Form, corners: &[(i32, i32)]) -> Sketch {
    let mut sketch = Sketch::new(form);
    for corner in corners {
        sketch.add(at(*corner), BOUNDS).unwrap();
    }
    sketch
}

fn at((x, y): (i32, i32)) -> Position {
    [11.25 + f64::from(x) / 1e3, 43.75 + f64::from(y) / 1e3]
}

fn code(sketch: &Sketch) -> Option<Code> {
    sketch.geometry().err().map(|problem| problem.code)
}

#[test]
fn too_little_is_told_and_enough_is_enough() {
    let cases: [(Form, &[_], Option<Code>); 8] = [
        (Form::Route, &[], Some(Code::TooFewPositions)),
        (Form::Route, &[(0, 0)], Some(Code::TooFewPositions)),
        (Form::Route, &[(0, 0), (1, 0)], None),
        (Form::Route, &[(0, 0), (1, 0), (0, 0)], None),
        (Form::Area, &[(0, 0), (1, 0)], Some(Code::TooFewPositions)),
        (Form::Area, &[(0, 0), (1, 0), (0, 0)], Some(Code::TooFewPositions)),
        (Form::Area, &[(0, 0), (1, 0), (2, 0)], Some(Code::OnOneLine)),
        (Form::Area, &[(0, 0), (1, 0), (0, 1)], None),
    ];
    for (form, corners, expected) in cases {
        let sketch = drawn(form, corners);
        assert_eq!((code(&sketch), sketch.can_finish()), (expected, expected.is_none()), "{form:?} {corners:?}");
    }
    assert_eq!(code(&Sketch::new(Form::Spot)), Some(Code::Required));
}

#[test]
fn a_corner_outside_on_its_neighbour_or_too_many_is_refused_and_changes_nothing() {
    let mut sketch = drawn(Form::Route, &[(0, 0), (1, 0), (2, 0)]);
    let before = sketch.clone();
    let refused = |result: Result<(), common_ground_core::Problem>| result.unwrap_err().code;
    assert_eq!(refused(sketch.add([11.4, 43.75], BOUNDS)), Code::OutsideArea);
    assert_eq!(refused(sketch.add([f64::NAN, 43.75], BOUNDS)), Code::OutsideArea);
    assert_eq!(refused(sketch.add(at((2, 0)), BOUNDS)), Code::SamePosition);
    assert_eq!(refused(sketch.move_corner(1, at((2, 0)), BOUNDS)), Code::SamePosition);
    assert_eq!(refused(sketch.move_corner(1, at((0, 0)), BOUNDS)), Code::SamePosition);
    assert_eq!(refused(sketch.move_corner(0, [11.25, 44.0], BOUNDS)), Code::OutsideArea);
    assert_eq!(refused(sketch.move_corner(9, at((5, 5)), BOUNDS)), Code::Missing);
    assert!(!sketch.remove_corner(3));
    assert_eq!(sketch, before);
    let mut full = Sketch::new(Form::Route);
    for n in 0..MOST_CORNERS {
        full.add(at((i32::try_from(n % 7).unwrap(), i32::try_from(n % 11).unwrap())), BOUNDS).unwrap();
    }
    assert_eq!(refused(full.add(at((50, 50)), BOUNDS)), Code::TooManyPositions);
}

#[test]
fn a_finished_area_is_closed_and_counter_clockwise_whichever_way_it_was_drawn() {
    for corners in [[(0, 0), (4, 0), (4, 4)], [(4, 4), (4, 0), (0, 0)]] {
        let Shape::Polygon(rings) = drawn(Form::Area, &corners).geometry().unwrap().shape().clone() else { panic!() };
        assert_eq!((rings.len(), rings[0].len(), rings[0].first()), (1, 4, rings[0].last()));
    }
    // Somebody who goes back to the start has drawn the same.
    let round = drawn(Form::Area, &[(0, 0), (4, 0), (4, 4), (0, 0)]).geometry().unwrap();
    assert_eq!(round, drawn(Form::Area, &[(0, 0), (4, 0), (4, 4)]).geometry().unwrap());
}

#[test]
fn a_bow_tie_is_untangled_at_the_end_and_that_can_be_taken_back() {
    let mut sketch = drawn(Form::Area, &[(0, 0), (4, 4), (4, 0), (0, 4)]);
    assert!(sketch.can_finish());
    assert_eq!(code(&sketch), Some(Code::SelfCrossing));
    let before = sketch.corners().to_vec();
    assert_eq!(sketch.close(), Ok(Closed::Mended));
    assert_eq!(sketch.close(), Ok(Closed::AsDrawn));
    let square = drawn(Form::Area, &[(0, 0), (4, 0), (4, 4), (0, 4)]).geometry().unwrap();
    assert_eq!(sketch.geometry().unwrap().area(), square.area());
    assert!(sketch.undo());
    assert_eq!(sketch.corners(), before);
}

#[test]
fn an_edge_that_runs_back_over_itself_is_explained_and_left_as_it_is() {
    let mut sketch = drawn(Form::Area, &[(0, 0), (4, 0), (2, 0), (2, 4)]);
    let before = sketch.clone();
    assert_eq!(sketch.close().unwrap_err().code, Code::SelfCrossing);
    assert_eq!(sketch, before);
}

#[test]
fn a_picked_corner_is_moved_by_the_next_put_and_then_no_longer_picked() {
    let mut sketch = drawn(Form::Route, &[(0, 0), (1, 0), (2, 0)]);
    sketch.pick_previous();
    assert_eq!(sketch.picked(), Some(2));
    sketch.pick_next();
    assert_eq!(sketch.picked(), Some(0));
    sketch.pick_next();
    assert_eq!(sketch.put(at((1, 5)), BOUNDS), Ok(1));
    assert_eq!((sketch.picked(), sketch.corners()[1]), (None, at((1, 5))));
    assert_eq!(sketch.put(at((3, 0)), BOUNDS), Ok(3));
    sketch.pick(Some(9));
    assert_eq!(sketch.picked(), None);
    let mut empty = Sketch::new(Form::Area);
    empty.pick_next();
    empty.pick_previous();
    assert!(empty.picked().is_none() && !empty.undo() && !empty.can_undo());
}

#[test]
fn a_reloaded_draft_goes_on_with_the_half_drawn_shape() {
    let mut draft = Draft::new("asset");
    draft.sketch = Some(drawn(Form::Area, &[(0, 0), (4, 0)]));
    let again = Draft::from_json(&draft.to_json()).unwrap();
    let mut sketch = again.sketch.unwrap();
    assert_eq!((sketch.form(), sketch.corners()), (Form::Area, &[at((0, 0)), at((4, 0))][..]));
    assert!(sketch.undo() && sketch.corners() == [at((0, 0))], "taking back takes the last corner");
    let broken = draft.to_json().replace("11.25", "911.25");
    assert_eq!(Draft::from_json(&broken).unwrap().sketch, None);
}

#[test]
fn what_was_drawn_can_be_drawn_on_and_what_was_not_is_left_alone() {
    for form in [Form::Route, Form::Area] {
        let geometry = drawn(form, &[(0, 0), (4, 0), (4, 4)]).geometry().unwrap();
        let again = Sketch::of(Some(&geometry)).unwrap();
        assert_eq!((again.form(), again.corners().len(), again.geometry()), (form, 3, Ok(geometry)));
    }
    assert_eq!(Sketch::of(None).map(|s| s.form()), Some(Form::Whole));
    assert_eq!(Sketch::of(Geometry::point(11.2, 43.7).as_ref()).map(|s| s.form()), Some(Form::Spot));
    let hole = r#"{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[3,1],[4,2],[4,1],[3,1]]]}"#;
    let several = r#"{"type":"MultiLineString","coordinates":[[[0,0],[9,0]],[[3,1],[4,2]]]}"#;
    for text in [hole, several] {
        let (found, problems) = imported(text, None);
        assert!(problems.is_empty() && Sketch::of(found.as_ref()).is_none(), "{text}: {problems:?}");
    }
}

/// A geometry through the reader, with the codes of what was said about it.
fn imported(geometry: &str, area: Option<[f64; 4]>) -> (Option<Geometry>, Vec<Code>) {
    let unicode = Unicode { nfc: str::to_owned, nfd: str::to_owned };
    let foreign = Foreign { kind: "asset".to_owned(), ..Foreign::default() };
    let options = Options { unicode, now: Timestamp::from_unix_seconds(1), foreign, area, masked_area: area };
    let id = "5a0e3d0c-62f1-4d6e-9d2c-0f5f6f2f0a11";
    let feature = format!(r#"{{"type":"Feature","id":"{id}","properties":{{}},"geometry":{geometry}}}"#);
    let (found, problems) = read::all(feature.as_bytes(), options);
    (found.into_iter().find_map(|c| c.geometry), problems.into_iter().map(|p| p.code).collect())
}

#[test]
fn a_file_brings_nothing_from_outside_the_area_not_even_one_corner() {
    let cases = [
        (r#"{"type":"Point","coordinates":[11.25,43.75]}"#, None),
        (r#"{"type":"Point","coordinates":[11.2999,43.75]}"#, None),
        (r#"{"type":"Point","coordinates":[11.32,43.75]}"#, Some(Code::OutsideArea)),
        (r#"{"type":"Point","coordinates":[43.75,11.25]}"#, Some(Code::Swapped)),
        (r#"{"type":"LineString","coordinates":[[11.25,43.75],[11.25,43.82]]}"#, Some(Code::OutsideArea)),
        (r#"{"type":"MultiPoint","coordinates":[[11.25,43.75],[12.25,43.75]]}"#, Some(Code::OutsideArea)),
    ];
    for (geometry, expected) in cases {
        let (found, codes) = imported(geometry, Some(BOUNDS));
        assert_eq!((codes.first().copied(), found.is_none()), (expected, expected.is_some()), "{geometry}");
        assert!(expected == Some(Code::Swapped) || imported(geometry, None).0.is_some());
    }
}

#[test]
fn a_file_whose_area_crosses_itself_keeps_it_and_says_so() {
    let bow = r#"{"type":"Polygon","coordinates":[[[0,0],[4,4],[4,0],[0,5],[0,0]]]}"#;
    let (found, codes) = imported(bow, None);
    assert!(found.is_some() && codes.contains(&Code::SelfCrossing));
}

/// What can be pressed.
#[derive(Clone, Debug)]
enum Act {
    Put(i32, i32),
    Move(usize, i32, i32),
    Remove(usize),
    Pick(usize),
    Next,
    Previous,
    Form(Form),
    Undo,
    Close,
    Reload,
}

fn act() -> impl Strategy<Value = Act> {
    // A coarse grid, so that corners meet, and wide enough that some lie outside.
    let (x, y) = (-8..9_i32, -8..9_i32);
    let grid = move || (x.clone(), y.clone());
    prop_oneof![
        8 => grid().prop_map(|(x, y)| Act::Put(x, y)),
        3 => (0..9_usize, grid()).prop_map(|(i, (x, y))| Act::Move(i, x, y)),
        2 => (0..9_usize).prop_map(Act::Remove),
        2 => (0..9_usize).prop_map(Act::Pick),
        1 => Just(Act::Next),
        1 => Just(Act::Previous),
        1 => (0..4_usize).prop_map(|i| Act::Form(Form::ALL[i])),
        2 => Just(Act::Undo),
        1 => Just(Act::Close),
        1 => Just(Act::Reload),
    ]
}

/// Does it; whether the corners changed by something that can be taken back.
fn apply(sketch: &mut Sketch, act: &Act) -> bool {
    let far = |x: &i32, y: &i32| at((x * 10, y * 10));
    match act {
        Act::Put(x, y) => sketch.put(far(x, y), BOUNDS).is_ok(),
        Act::Move(i, x, y) => sketch.move_corner(*i, far(x, y), BOUNDS).is_ok(),
        Act::Remove(i) => sketch.remove_corner(*i),
        Act::Close => sketch.close() == Ok(Closed::Mended),
        Act::Undo => {
            sketch.undo();
            false
        }
        Act::Pick(i) => {
            sketch.pick(Some(*i));
            false
        }
        Act::Next => {
            sketch.pick_next();
            false
        }
        Act::Previous => {
            sketch.pick_previous();
            false
        }
        Act::Form(form) => {
            sketch.set_form(*form);
            false
        }
        Act::Reload => {
            let draft = Draft { sketch: Some(sketch.clone()), ..Draft::new("asset") };
            *sketch = Draft::from_json(&draft.to_json()).unwrap().sketch.unwrap();
            false
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_pressed_the_drawing_is_valid_and_each_change_can_be_taken_back(
        acts in prop::collection::vec(act(), 0..60),
    ) {
        let mut sketch = Sketch::new(Form::Area);
        for act in &acts {
            let before = sketch.corners().to_vec();
            let changed = apply(&mut sketch, act);
            let corners = sketch.corners();
            prop_assert!(corners.windows(2).all(|pair| pair.first() != pair.last()), "{act:?}");
            prop_assert!(corners.iter().all(|corner| lies_in(BOUNDS, *corner)));
            prop_assert!(sketch.picked().is_none_or(|picked| picked < corners.len()));
            if changed {
                let mut back = sketch.clone();
                prop_assert!(back.undo());
                prop_assert_eq!(back.corners(), before.as_slice());
            } else if !matches!(act, Act::Undo) {
                prop_assert_eq!(corners, before.as_slice());
            }
        }
        while sketch.undo() {}
        prop_assert!(sketch.corners().is_empty() && !sketch.can_undo());
    }

    #[test]
    fn what_is_finished_is_a_valid_geometry_that_every_reader_takes_as_it_is(
        corners in prop::collection::vec((-90..90_i32, -50..50_i32), 0..30),
        route in any::<bool>(),
    ) {
        let mut sketch = Sketch::new(if route { Form::Route } else { Form::Area });
        for corner in corners {
            let _ = sketch.add(at((corner.0 / 2, corner.1)), BOUNDS);
        }
        let closed = sketch.close();
        prop_assert_eq!(closed.is_ok(), sketch.geometry().is_ok());
        if let Ok(geometry) = sketch.geometry() {
            let text = geometry.to_geojson().to_string();
            let (again, codes) = imported(&text, Some(BOUNDS));
            prop_assert!(codes.is_empty(), "{:?} {}", codes, text);
            prop_assert_eq!(again, Some(geometry.clone()));
            prop_assert!(geometry.length().unwrap_or(1.0) > 0.0 && geometry.area().unwrap_or(1.0) > 0.0);
        } else {
            prop_assert!(!sketch.can_finish() || closed.unwrap_err().code == Code::SelfCrossing);
        }
    }

    #[test]
    fn up_to_eight_corners_anywhere_are_untangled(
        corners in prop::collection::hash_set((-40_000..40_000_i32, -40_000..40_000_i32), 4..9),
    ) {
        let mut sketch = Sketch::new(Form::Area);
        for (x, y) in &corners {
            sketch.add([11.25 + f64::from(*x) / 1e6, 43.75 + f64::from(*y) / 1e6], BOUNDS).unwrap();
        }
        // So finely strewn, no three lie on one line but by an accident that nobody will see.
        prop_assert!(sketch.close().is_ok());
        prop_assert_eq!(sketch.corners().len(), corners.len());
    }
}

//! The grid of the paper map: the same on every sheet and on the screen, both ways.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use common_ground_core::geometry::length;
use common_ground_core::paper::{Cell, Grid, Paper, Part, Sheet};
use proptest::prelude::*;

/// The demo's area, in Florence.
const DEMO: [f64; 4] = [11.238, 43.7625, 11.26, 43.7745];

/// Areas as projects have them: from a few streets to a county, on both sides of the equator.
fn any_area() -> impl Strategy<Value = [f64; 4]> {
    (-170.0..170.0f64, -60.0..70.0f64, 0.002..0.6f64, 0.002..0.6f64)
        .prop_map(|(west, south, width, height)| [west, south, west + width, south + height])
}

fn any_spot() -> impl Strategy<Value = ([f64; 4], [f64; 2])> {
    (any_area(), 0.0..=1.0f64, 0.0..=1.0f64).prop_map(|(area, x, y)| {
        let [west, south, east, north] = area;
        (area, [west + (east - west) * x, south + (north - south) * y])
    })
}

fn holds([west, south, east, north]: [f64; 4], [lon, lat]: [f64; 2]) -> bool {
    const HAIR: f64 = 1e-6;
    (west - HAIR..=east + HAIR).contains(&lon) && (south - HAIR..=north + HAIR).contains(&lat)
}

#[test]
fn the_demo_has_cells_of_a_hundred_metres_named_from_the_north_west() {
    let grid = Grid::of(DEMO).unwrap();
    assert_eq!((grid.columns, grid.rows, grid.metres), (18, 14, 100.0));
    let corner = grid.cell_at([11.238, 43.7745]).unwrap();
    assert_eq!(corner.name(), "A1");
    assert_eq!(grid.cell_at([11.26, 43.7625]).unwrap().name(), "R14");
    // 331 m east of the middle, beside which nine columns lie on each side; 56 m south of it, with seven rows above.
    assert_eq!(grid.cell_at([11.2531, 43.7680]).unwrap().name(), "M8");
}

#[test]
fn cells_are_read_as_people_write_them() {
    let grid = Grid::of(DEMO).unwrap();
    let c4 = Some(Cell { column: 2, row: 3 });
    for typed in ["C4", "c4", " C 4 ", "C-4", "4C", "4 c", "C04", "C\u{6F4}", "C\u{664}", "c.4"] {
        assert_eq!(grid.read(typed), c4, "{typed:?}");
    }
    for typed in ["", "C", "4", "S4", "C15", "C0", "CC4", "C4D", "4C4", "C 1 4", "C4!", "Ç4", "C99999999999"] {
        assert_eq!(grid.read(typed), None, "{typed:?}");
    }
}

#[test]
fn what_is_no_area_has_no_grid() {
    for area in
        [[11.0, 43.0, 11.0, 44.0], [12.0, 43.0, 11.0, 44.0], [f64::NAN, 0.0, 1.0, 1.0], [-179.0, -80.0, 179.0, 80.0]]
    {
        assert_eq!(Grid::of(area), None, "{area:?}");
    }
}

#[test]
fn a_sheet_is_turned_as_the_area_is_and_says_its_scale_truly() {
    let grid = Grid::of(DEMO).unwrap();
    let whole = Part::of(&grid, 1);
    assert_eq!(whole.len(), 1);
    let [a4, a3] = [Paper::A4, Paper::A3].map(|paper| Sheet::of(&grid, &whole[0], paper));
    assert!(a4.landscape && a3.landscape);
    // A cell is larger on the larger paper and the same ground on both.
    assert!(a3.cell > a4.cell * 1.3);
    for sheet in [a4, a3] {
        assert!((sheet.cell * sheet.scale / 1000.0 - 100.0).abs() < 1e-9);
        assert!((sheet.bar.long * sheet.scale / 1000.0 - sheet.bar.metres).abs() < 1e-9);
    }
    let upright = Grid::of([11.238, 43.75, 11.25, 43.78]).unwrap();
    assert!(!Sheet::of(&upright, &Part::of(&upright, 1)[0], Paper::A4).landscape);
}

proptest! {
    #[test]
    fn every_spot_of_the_area_has_a_cell_and_that_cell_holds_it((area, spot) in any_spot()) {
        let grid = Grid::of(area).unwrap();
        let cell = grid.cell_at(spot).unwrap();
        prop_assert!(holds(grid.around(cell, cell), spot));
        prop_assert_eq!(grid.read(&cell.name()), Some(cell));
    }

    #[test]
    fn the_middle_of_a_cell_lies_in_that_cell((area, spot) in any_spot()) {
        let grid = Grid::of(area).unwrap();
        let cell = grid.cell_at(spot).unwrap();
        prop_assert_eq!(grid.cell_at(grid.middle(cell)), Some(cell));
        prop_assert!(holds(area, grid.middle(cell)));
    }

    #[test]
    fn a_spot_is_never_farther_from_where_its_cell_puts_it_than_a_diagonal((area, spot) in any_spot()) {
        let grid = Grid::of(area).unwrap();
        let middle = grid.middle(grid.cell_at(spot).unwrap());
        // Away from the middle of the area a cell is a little larger or smaller on the ground.
        let off = (area[3] - area[1]).to_radians() * area[1].abs().max(area[3].abs()).to_radians().tan();
        // Where a cell reaches out of the area the place is moved into it, at most by half a side.
        let most = grid.metres * std::f64::consts::SQRT_2 * (1.01 + off);
        prop_assert!(length(&[spot, middle]) <= most);
    }

    #[test]
    fn at_the_middle_of_the_area_a_cell_is_as_long_as_it_says(area in any_area()) {
        let grid = Grid::of(area).unwrap();
        let lat = f64::midpoint(area[1], area[3]);
        let [west, _, east, _] = {
            let cell = grid.cell_at([f64::midpoint(area[0], area[2]), lat]).unwrap();
            grid.around(cell, cell)
        };
        let found = length(&[[west, lat], [east, lat]]);
        prop_assert!((found / grid.metres - 1.0).abs() < 0.006, "{found}");
    }

    #[test]
    fn parts_cover_every_cell_once((area, _) in any_spot(), across in 1..5u8) {
        let grid = Grid::of(area).unwrap();
        let mut seen = Vec::new();
        for part in Part::of(&grid, across) {
            prop_assert_eq!(part.letters().len(), usize::from(part.last.column - part.first.column) + 1);
            for row in part.first.row..=part.last.row {
                seen.extend((part.first.column..=part.last.column).map(|column| Cell { column, row }));
            }
        }
        let count = seen.len();
        seen.sort();
        seen.dedup();
        prop_assert_eq!(seen.len(), count);
        prop_assert_eq!(count, usize::from(grid.columns) * usize::from(grid.rows));
    }

    #[test]
    fn every_part_fits_on_its_sheet((area, _) in any_spot(), across in 1..5u8) {
        let grid = Grid::of(area).unwrap();
        for (paper, short, long) in [(Paper::A4, 210.0, 297.0), (Paper::A3, 297.0, 420.0)] {
            let parts = Part::of(&grid, across);
            let first = Sheet::of(&grid, &parts[0], paper);
            prop_assert_eq!(first.and(&parts[0]), first);
            for part in &parts {
                let sheet = first.and(part);
                let room = if sheet.landscape { [long - 76.0, short - 30.0] } else { [short - 26.0, long - 62.0] };
                prop_assert!(sheet.map[0] <= room[0] + 1e-9 && sheet.map[1] <= room[1] + 1e-9);
                prop_assert!(sheet.bar.long <= 44.0);
            }
        }
    }
}

//! The WCAG table of ACCESSIBILITY.md: every criterion of levels A and AA has a row, and no row is left unexplained. Which
//! tests show what is for people to judge; that they are there is judged here.

use std::collections::BTreeSet;
use std::path::Path;

/// WCAG 2.2, levels A and AA, <https://www.w3.org/TR/WCAG22/>: the last number of each guideline's criteria.
const CRITERIA: [(&str, &[u8]); 13] = [
    ("1.1", &[1]),
    ("1.2", &[1, 2, 3, 4, 5]),
    ("1.3", &[1, 2, 3, 4, 5]),
    ("1.4", &[1, 2, 3, 4, 5, 10, 11, 12, 13]),
    ("2.1", &[1, 2, 4]),
    ("2.2", &[1, 2]),
    ("2.3", &[1]),
    ("2.4", &[1, 2, 3, 4, 5, 6, 7, 11]),
    ("2.5", &[1, 2, 3, 4, 7, 8]),
    ("3.1", &[1, 2]),
    ("3.2", &[1, 2, 3, 4, 6]),
    ("3.3", &[1, 2, 3, 4, 7, 8]),
    ("4.1", &[2, 3]),
];

/// Criteria, how each is met, and the tests that show it.
fn rows(page: &str) -> Vec<[&str; 3]> {
    let (_, table) = page.split_once("## WCAG 2.2").expect("the table's heading");
    let (table, _) = table.split_once("\n## ").expect("what comes after the table");
    table
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| criterion"))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            cells.try_into().unwrap_or_else(|_| panic!("three cells: {line}"))
        })
        .collect()
}

fn numbers(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([' ', ',']).filter(|word| word.split('.').count() == 3 && word.starts_with(|c: char| c.is_ascii_digit()))
}

#[test]
fn every_criterion_has_one_row_that_says_how_it_is_met_and_which_test_shows_it() {
    let page = std::fs::read_to_string("../ACCESSIBILITY.md").expect("ACCESSIBILITY.md");
    let rows = rows(&page);
    let told: Vec<&str> = rows.iter().flat_map(|[criterion, ..]| numbers(criterion)).collect();
    let wanted: Vec<String> =
        CRITERIA.iter().flat_map(|(of, last)| last.iter().map(move |last| format!("{of}.{last}"))).collect();
    assert_eq!(told, wanted);
    assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), 55);
    for [criterion, how, tests] in rows {
        assert!(how.len() > 3, "{criterion} says how");
        if tests == "none" {
            let explained = how.starts_with("not needed: ") || how.contains("**gap**");
            assert!(explained, "{criterion} is shown by no test, and does not say why");
            continue;
        }
        for test in tests.split(", ") {
            let name = test.split(" (").next().unwrap_or_default();
            let file = match name.strip_prefix("review of ") {
                Some(file) => format!("../{}", file.trim_matches('`')),
                None if name == "axe" => "../tests/journeys/access.test.mjs".to_owned(),
                None => format!("../tests/journeys/{name}.test.mjs"),
            };
            assert!(Path::new(&file).is_file(), "{criterion} names {file}");
        }
    }
}

//! What becomes of a table of postcodes: which lines are taken, how they are written, and what is refused.

#![allow(clippy::unwrap_used)]

use common_ground_basemap::{Bounds, TableError, postcodes, with_postcodes};
use common_ground_core::gazetteer::{Gazetteer, encode};

fn area() -> Bounds {
    Bounds::new([-0.4, 51.4, -0.2, 51.6]).unwrap()
}

fn codes(table: &str) -> Vec<String> {
    postcodes(table.as_bytes(), area()).unwrap().into_iter().map(|postcode| postcode.code).collect()
}

#[test]
fn the_national_table_and_a_table_of_three_columns_are_read_alike() {
    let national = "\u{feff}\"pcd\",\"pcds\",\"doterm\",\"oa\",\"lat\",\"long\"\r\n\
        \"W5  2NR\",\"W5 2NR\",\"\",\"E1, E2\",51.51,-0.301\r\n\
        \"W5  2NS\",\"W5 2NS\",\"201206\",\"E1\",51.51,-0.302\r\n\
        \"W139AB\",\"W13 9AB\",\"\",\"E1\",51.511,-0.32\r\n\
        \"ZZ991AA\",\"ZZ99 1AA\",\"\",\"E1\",99.999999,0\r\n";
    assert_eq!(codes(national), ["W13 9AB", "W5 2NR"], "not what was given up, not what lies elsewhere");
    assert_eq!(
        codes("Postcode,Latitude,Longitude\nw52nr,51.51,-0.301\nw139ab, 51.511 ,-0.32\n"),
        ["W13 9AB", "W5 2NR"]
    );
    assert_eq!(codes("lon,lat,postcode\n-0.3,51.5,50125\n-0.3,,50126\n"), ["50125"]);
}

#[test]
fn a_table_that_cannot_be_understood_is_refused_with_its_line() {
    for table in ["", "postcode,lat\nW5 2NR,51.5\n", "W5 2NR,51.5,-0.3\n"] {
        let read = postcodes(table.as_bytes(), area());
        assert!(matches!(read, Err(TableError::Columns)), "{table}");
    }
    assert!(matches!(
        postcodes("postcode,lat,long\nA1 1AA,1,1\nA1 1AB,x,1\n".as_bytes(), area()),
        Err(TableError::Line(3))
    ));
    assert!(matches!(postcodes(&b"postcode,lat,long\n\xff\n"[..], area()), Err(TableError::Read(_))));
}

#[test]
fn putting_a_table_in_twice_changes_nothing() {
    let plain = Gazetteer::parse(&encode(&[], "© A")).unwrap();
    let table = postcodes("postcode,lat,long\nW5 2NR,51.51,-0.301\n".as_bytes(), area()).unwrap();
    let once = with_postcodes(&plain, &table, "© B");
    let gazetteer = Gazetteer::parse(&once).unwrap();
    assert_eq!((gazetteer.attribution(), gazetteer.postcodes().count()), ("© A. © B", 1));
    assert_eq!(with_postcodes(&gazetteer, &table, "© B"), once);
}

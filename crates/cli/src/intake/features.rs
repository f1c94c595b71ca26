//! `GeoJSON`, a document or a feature a line, by core's reader, slice by slice: memory does not grow with the file.

use std::io::{self, Read};

use common_ground_core::read::{Cut, Options, Reader, is_lines};

use super::bytes::fill;
use super::{Found, Summary};

/// Bytes that are read at once.
const SLICE: usize = 1 << 18;

/// Reads features. How the file is put together is found out where it is not given.
pub(super) fn read(
    bytes: &mut dyn Read,
    cut: Option<Cut>,
    options: &Options,
    take: &mut dyn FnMut(Found),
) -> io::Result<Summary> {
    let mut buffer = vec![0; SLICE];
    let mut length = fill(bytes, &mut buffer)?;
    let lines = cut.map_or_else(|| is_lines(buffer.get(..length).unwrap_or_default()), |cut| cut == Cut::Lines);
    let options = options.clone();
    let mut reader = if lines { Reader::of_lines(options) } else { Reader::new(options) }.quick();
    while length > 0 && !reader.refused() {
        for found in reader.push(buffer.get(..length).unwrap_or_default()) {
            take(Found::Contribution(found));
        }
        for problem in reader.problems() {
            take(Found::Problem(problem));
        }
        length = fill(bytes, &mut buffer)?;
    }
    let end = reader.finish();
    for found in end.contributions {
        take(Found::Contribution(found));
    }
    for problem in end.problems {
        take(Found::Problem(problem));
    }
    Ok(Summary { features: end.features, refused: end.refused, withdrawals: end.withdrawals })
}

//! The conflict report as a file; what stands in it is core's ([`conflicts`]).

use std::io::{BufWriter, Write};
use std::path::Path;

use common_ground_core::merging::{Conflict, PersonConflict, conflicts};

use super::output::Fresh;
use crate::tell::Failure;

/// Writes the report; `files` are the sources' names.
pub(super) fn write(
    path: &Path,
    places: &[Conflict],
    people: &[PersonConflict],
    files: &[String],
) -> Result<(), Failure> {
    let (mut fresh, file) = Fresh::create(path)?;
    let mut out = BufWriter::new(file);
    let name = |number: u32| files.get(number as usize).cloned().unwrap_or_default();
    let rows = places.iter().map(|conflict| conflicts::of_place(conflict, name));
    let rows = std::iter::once(conflicts::heads()).chain(rows).chain(people.iter().map(conflicts::of_person));
    let failure = |cause| Failure::of_file("write", path, &cause);
    for row in rows {
        out.write_all(&row).map_err(failure)?;
    }
    out.flush().map_err(failure)?;
    fresh.put()
}

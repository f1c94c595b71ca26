//! Which area a map is wanted of, and what its files are called: from a project file or from the command line.

use std::path::{Path, PathBuf};

use common_ground_basemap::{Bounds, Zooms};
use common_ground_core::project::Project;

use crate::tell::Failure;
use crate::words;

/// West, south, east, north. A type of its own, as clap takes a list for several values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Corners(pub(super) [f64; 4]);

/// An area and the names of its files.
pub(super) struct Target {
    /// As people call it.
    pub(super) title: String,
    pub(super) corners: Corners,
    pub(super) area: Bounds,
    /// File name of the street map.
    pub(super) archive: String,
    /// File name of the names.
    pub(super) gazetteer: String,
    /// Whether a project file names these files already.
    pub(super) named: bool,
}

impl Target {
    /// Of a project, by its id or its file.
    pub(super) fn of_project(project: &str) -> Result<Self, Failure> {
        let path = project_file(project)?;
        let json = std::fs::read_to_string(&path).map_err(|cause| Failure::of_file("read", &path, &cause))?;
        let project = Project::parse(&json).map_err(|problems| {
            let first = problems.first().map(|problem| {
                format!(" {}: {}.", problem.place.path.as_deref().unwrap_or("the file"), words::describe(problem))
            });
            let first = first.unwrap_or_default();
            Failure::new(format!("{} has {} problems. The first is at{first}", path.display(), problems.len()))
        })?;
        let corners = Corners(project.area.bounds);
        let basemap = project.basemap.as_ref();
        Ok(Self {
            title: project.title.get("en").to_owned(),
            corners,
            area: area(corners)?,
            archive: basemap.map_or_else(|| format!("{}.pmtiles", project.id), |b| plain(&b.archive)),
            gazetteer: basemap.map_or_else(|| format!("{}.gazetteer.json", project.id), |b| plain(&b.gazetteer)),
            named: basemap.is_some(),
        })
    }

    /// Of an area that belongs to no project yet.
    pub(super) fn of_bounds(corners: Corners, name: &str) -> Result<Self, Failure> {
        Ok(Self {
            title: name.to_owned(),
            corners,
            area: area(corners)?,
            archive: format!("{name}.pmtiles"),
            gazetteer: format!("{name}.gazetteer.json"),
            named: false,
        })
    }

    /// File name of the note about whose data it is.
    pub(super) fn attribution(&self) -> String {
        let stem = Path::new(&self.archive).file_stem().unwrap_or_default().to_string_lossy();
        format!("{stem}.attribution.txt")
    }
}

/// Without folders: everything is written to one.
fn plain(name: &str) -> String {
    Path::new(name).file_name().map_or_else(|| "map".into(), |name| name.to_string_lossy().into_owned())
}

fn project_file(project: &str) -> Result<PathBuf, Failure> {
    let given = Path::new(project);
    if given.is_file() || project.contains(['/', '\\', '.']) {
        return Ok(given.to_path_buf());
    }
    let folders = ["assets/projects", "projects", "dist/projects"];
    let candidates = folders.map(|folder| Path::new(folder).join(format!("{project}.json")));
    candidates.into_iter().find(|path| path.is_file()).ok_or_else(|| {
        let folders = folders.join(", ");
        Failure::new(format!("There is no {project}.json in {folders}: name the project's file, --project FILE."))
    })
}

fn area(Corners(corners): Corners) -> Result<Bounds, Failure> {
    Bounds::new(corners).map_err(|cause| Failure::new(format!("The area cannot be used: {cause}.")))
}

/// Four numbers for people, as they are written on the command line.
pub(super) fn degrees(Corners(corners): Corners) -> String {
    corners.map(|number| number.to_string()).join(",")
}

/// Reads `west,south,east,north`.
pub(super) fn bounds(text: &str) -> Result<Corners, String> {
    let numbers: Result<Vec<f64>, _> = text.split(',').map(|part| part.trim().parse()).collect();
    let corners = numbers.ok().and_then(|numbers| <[f64; 4]>::try_from(numbers).ok());
    let corners @ [west, south, east, north] = corners.ok_or("four numbers are needed: west,south,east,north")?;
    if west > east {
        return Err(
            "west lies east of east: an area across the 180th meridian has to be cut in two, one map each".into()
        );
    }
    if south > north {
        return Err("south lies north of north: the order is west,south,east,north".into());
    }
    if west >= east || south >= north {
        return Err("the area is empty: west and east, or south and north, are the same".into());
    }
    if Bounds::new(corners).is_err() {
        return Err("degrees run from -180 to 180 and, on this kind of map, from -85 to 85".into());
    }
    Ok(Corners(corners))
}

/// Reads `0-15` or `14`.
pub(super) fn zooms(text: &str) -> Result<Zooms, String> {
    let (min, max) = text.split_once(['-', '–']).unwrap_or((text, text));
    match (min.trim().parse(), max.trim().parse()) {
        (Ok(min), Ok(max)) if min <= max && max <= Zooms::ALL.max => Ok(Zooms { min, max }),
        _ => Err("two zooms from 0 to 15 are needed, the smaller one first: 0-15".into()),
    }
}

/// Reads a name that every file system and web host takes.
pub(super) fn name(text: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-';
    let fine = (1..=64).contains(&text.len()) && text.chars().all(fits);
    fine.then(|| text.to_owned()).ok_or_else(|| "names are of 1 to 64 letters a–z, digits, _ and -".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_read_or_it_is_said_what_is_wrong_with_them() {
        assert_eq!(bounds("-0.335, 51.498,-0.285,51.527"), Ok(Corners([-0.335, 51.498, -0.285, 51.527])));
        let cases = [
            ("1,2,3", "four numbers"),
            ("a,b,c,d", "four numbers"),
            ("1,2,3,nan", "degrees run"),
            ("179,50,-179,51", "180th meridian"),
            ("1,2,1,3", "empty"),
            ("1,3,2,3", "empty"),
            ("1,4,2,3", "north of north"),
            ("1,2,200,3", "degrees run"),
            ("1,2,3,89", "degrees run"),
        ];
        for (text, words) in cases {
            let error = bounds(text).err().unwrap_or_default();
            assert!(error.contains(words), "{text}: {error}");
        }
    }

    #[test]
    fn zooms_and_names_are_read_or_refused() {
        assert_eq!(zooms("0-15"), Ok(Zooms::ALL));
        assert_eq!(zooms("14"), Ok(Zooms { min: 14, max: 14 }));
        for text in ["", "15-0", "0-16", "a-b", "-3"] {
            assert!(zooms(text).is_err(), "{text}");
        }
        assert_eq!(name("old-ford_2"), Ok("old-ford_2".to_owned()));
        for text in ["", "../x", "Ealing", "a b"] {
            assert!(name(text).is_err(), "{text}");
        }
    }
}

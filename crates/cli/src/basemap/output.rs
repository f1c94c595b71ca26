//! The three files that come out. Each is written beside its place, read again, checked and only then put there, so that
//! no half-written map is ever found under a map's name.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use common_ground_basemap::{ATTRIBUTION, Contents, Entry, MARGIN, Source, Zooms};
use common_ground_core::gazetteer;

use super::area::{Target, degrees};
use super::stock::LocalFile;
use crate::tell::{Failure, size};

/// Path and bytes of each file, and what is in the map.
pub(super) struct Written {
    files: Vec<(PathBuf, u64)>,
    names: usize,
    contents: Contents,
}

/// Makes the folder, if it is not there.
pub(super) fn folder(path: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(path).map_err(|cause| Failure::of_file("write", path, &cause))
}

/// Writes map, names and note. The map comes last: where it is, the others are too.
pub(super) fn write(
    folder: &Path,
    target: &Target,
    map: &[u8],
    names: &[Entry],
    origin: &str,
    zooms: Zooms,
) -> Result<Written, Failure> {
    let list = gazetteer::encode(names, ATTRIBUTION);
    let note = note(target, origin, zooms);
    let map = Fresh::write(folder.join(&target.archive), map)?;
    let contents = check(&map, target)?;
    let list = Fresh::write(folder.join(&target.gazetteer), list.as_bytes())?;
    let note = Fresh::write(folder.join(target.attribution()), note.as_bytes())?;
    let files = [list, note, map].into_iter().map(Fresh::place).collect::<Result<_, _>>()?;
    Ok(Written { files, names: names.len(), contents })
}

/// Reads the map as the widget would: header, directory, every tile.
fn check(map: &Fresh, target: &Target) -> Result<Contents, Failure> {
    let wrong = |what: String| Failure::new(format!("The new map failed its check, and nothing was replaced: {what}."));
    let source = Source::open(LocalFile::open(&map.beside)?).map_err(|cause| wrong(cause.to_string()))?;
    let contents = source.check().map_err(|cause| wrong(cause.to_string()))?;
    // The header keeps seven decimals.
    let off = contents.bounds.iter().zip(target.corners.0).any(|(found, wanted)| (found - wanted).abs() > 1e-6);
    if off {
        return Err(wrong("its bounds are not those of the area".into()));
    }
    Ok(contents)
}

/// A file that stands beside its place until it is put there; if that does not come to pass it is deleted.
struct Fresh {
    beside: PathBuf,
    place: PathBuf,
    bytes: u64,
    placed: bool,
}

impl Fresh {
    fn write(place: PathBuf, bytes: &[u8]) -> Result<Self, Failure> {
        let mut beside = place.clone().into_os_string();
        beside.push(".new");
        let fresh = Self { beside: beside.into(), place, bytes: bytes.len() as u64, placed: false };
        let written = File::create(&fresh.beside).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        written.map_err(|cause: io::Error| Failure::of_file("write", &fresh.place, &cause))?;
        Ok(fresh)
    }

    fn place(mut self) -> Result<(PathBuf, u64), Failure> {
        std::fs::rename(&self.beside, &self.place).map_err(|cause| Failure::of_file("write", &self.place, &cause))?;
        self.placed = true;
        Ok((self.place.clone(), self.bytes))
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        if !self.placed {
            // What matters was said before.
            let _gone = std::fs::remove_file(&self.beside);
        }
    }
}

/// Whose data it is and what was done to it, as the Open Database Licence asks for (sections 4.2 and 4.3).
fn note(target: &Target, origin: &str, zooms: Zooms) -> String {
    let Target { title, archive, gazetteer, corners, .. } = target;
    format!(
        "{ATTRIBUTION}\n\
         https://www.openstreetmap.org/copyright\n\n\
         {archive} holds a street map of {title}, {gazetteer} the names on it.\n\
         They are made from data of OpenStreetMap and may be used under the Open Database Licence (ODbL) 1.0:\n\
         https://opendatacommons.org/licenses/odbl/1-0/\n\
         At small zooms there is data of Natural Earth in the map, which is in the public domain.\n\n\
         Show the first line wherever the map is shown. Pass this file on together with the other two.\n\n\
         Cut from: {origin}\n\
         Area:     {} (west, south, east, north) and {} km around it\n\
         Zooms:    {}-{}\n\
         Changes:  only what the map of Common Ground shows was kept; lines were thinned.\n",
        degrees(*corners),
        MARGIN / 1000.0,
        zooms.min,
        zooms.max,
    )
}

/// Says on standard output what was written and what to do with it.
pub(super) fn report(target: &Target, written: &Written) {
    let Written { files, names, contents } = written;
    for (path, bytes) in files {
        println!("{} ({})", path.display(), size(*bytes));
    }
    println!("{} tiles, all of them checked; {names} names.", contents.tiles);
    if *names == 0 {
        println!("No names were found: search and \"near\" will find nothing.");
    }
    if !target.named {
        let basemap = serde_json::json!({
            "archive": target.archive, "gazetteer": target.gazetteer, "attribution": ATTRIBUTION,
        });
        println!("Add this to the project file:\n  \"basemap\": {basemap}");
    }
}

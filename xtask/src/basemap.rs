//! The demo's street map and gazetteer, cut from the sample of Florence that travels in the test folder of the crate
//! `pmtiles2`: cargo has downloaded it with everything else, so a fresh clone shows real streets with no internet.

use std::path::{Path, PathBuf};

use common_ground_basemap::{ATTRIBUTION, Bounds, MARGIN, Source, Zooms};
use common_ground_core::gazetteer;

use crate::tell::{self, Work};
use crate::{Failure, Outcome, host};

const CRATE: &str = "pmtiles2";
const SAMPLE: &str = "test/protomaps(vector)ODbL_firenze.pmtiles";
const SAMPLE_SHA256: &str = "feeeca346019172195f025b4952f9bd76cf93dd8e2e5e79011dbbb0f875c9006";
const PROJECT: &str = "assets/projects/demo.json";
const OUT: &str = "generated/basemaps";

/// Writes `generated/basemaps/demo.pmtiles` and `demo.gazetteer.json`, unless nothing they depend on has changed.
pub(crate) fn make() -> Outcome {
    let out = Path::new(OUT);
    let (archive, names, stamp) =
        (out.join("demo.pmtiles"), out.join("demo.gazetteer.json"), Path::new("generated/basemap.stamp"));
    let project = host::read(PROJECT)?;
    let inputs = inputs(&project)?;
    if archive.is_file() && names.is_file() && stamp.is_file() && host::read(stamp)? == inputs {
        return Ok(());
    }
    let work = Work::start("Cutting the demo's street map out of the sample of Florence");
    let area = area(&project)?;
    let bytes = sample()?;
    let broken = |cause| Failure::new(format!("The basemap cannot be made: {cause}."));
    let source = Source::of_bytes(bytes).map_err(broken)?;
    let cut = source.cut(area, MARGIN, Zooms::ALL).map_err(broken)?;
    let entries = source.names(area, Zooms::ALL).map_err(broken)?;
    let list = gazetteer::encode(&entries, ATTRIBUTION);
    host::write(&archive, &cut)?;
    host::write(&names, &list)?;
    host::write(stamp, inputs)?;
    work.done();
    tell::line(&format!("  {} KB of map, {} names in {} KB", cut.len() / 1000, entries.len(), list.len() / 1000));
    Ok(())
}

/// A hash of everything the result depends on: the sample, the area, and the code that cuts.
fn inputs(project: &str) -> Outcome<String> {
    let mut parts = vec![SAMPLE_SHA256.to_owned(), MARGIN.to_string(), project.to_owned()];
    for folder in ["crates/basemap/src", "crates/core/src/gazetteer"] {
        for file in host::files(Path::new(folder))? {
            parts.push(host::read(Path::new(folder).join(file))?);
        }
    }
    let parts: Vec<&[u8]> = parts.iter().map(String::as_bytes).collect();
    Ok(host::sha256(&parts))
}

fn area(project: &str) -> Outcome<Bounds> {
    let wrong = || Failure::new(format!("{PROJECT} has no area.bounds of four numbers."));
    let project: serde_json::Value = serde_json::from_str(project).map_err(|_| wrong())?;
    let numbers = project["area"]["bounds"].as_array().ok_or_else(wrong)?;
    let numbers: Vec<f64> = numbers.iter().filter_map(serde_json::Value::as_f64).collect();
    Bounds::new(numbers.try_into().map_err(|_| wrong())?).map_err(|_| wrong())
}

fn sample() -> Outcome<Vec<u8>> {
    let path = crate_folder()?.join(SAMPLE);
    let bytes =
        std::fs::read(&path).map_err(|cause| Failure::new(format!("Cannot read {}: {cause}.", path.display())))?;
    if host::sha256(&[&bytes]) != SAMPLE_SHA256 {
        return Err(Failure::new(format!(
            "{} is not the file it should be: delete it and let cargo fetch it anew.",
            path.display()
        )));
    }
    Ok(bytes)
}

/// Where cargo keeps the downloaded crate.
fn crate_folder() -> Outcome<PathBuf> {
    let lost = || Failure::new(format!("cargo does not tell where the crate {CRATE} lies: try cargo fetch"));
    let metadata = host::ask("cargo", &["metadata", "--format-version", "1", "--locked"]).ok_or_else(lost)?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata).map_err(|_| lost())?;
    let packages = metadata["packages"].as_array().ok_or_else(lost)?;
    let manifest = packages.iter().find(|p| p["name"] == CRATE).and_then(|p| p["manifest_path"].as_str());
    Ok(manifest.map(Path::new).and_then(Path::parent).ok_or_else(lost)?.to_path_buf())
}

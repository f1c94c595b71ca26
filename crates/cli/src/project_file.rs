//! The project file, for commands that are told which one it is.

use std::path::Path;

use common_ground_core::Project;

use crate::intake::Opened;
use crate::tell::{Failure, say};
use crate::words;

/// Most bytes of a project file.
const MOST: u64 = 16 << 20;

/// The file as it is, and what it says.
pub(crate) fn read(path: &Path) -> Result<(String, Project), Failure> {
    let failure = |cause: std::io::Error| Failure::of_file("read", path, &cause);
    if path.metadata().map_err(failure)?.len() > MOST {
        return Err(Failure::new(format!("{} is larger than any project file.", path.display())));
    }
    let json = std::fs::read_to_string(path).map_err(failure)?;
    parse(&path.display().to_string(), json)
}

/// The one that is named, else the one that a package holds; `None` where there is neither.
pub(crate) fn named_or_held(named: Option<&Path>, input: &Opened) -> Result<Option<(String, Project)>, Failure> {
    if let Some(path) = named {
        return read(path).map(Some);
    }
    let held = input.project().map_err(|trouble| Failure::new(format!("{}: {trouble}", input.name)))?;
    held.map(|json| parse(&format!("project.json in {}", input.name), json)).transpose()
}

fn parse(name: &str, json: String) -> Result<(String, Project), Failure> {
    match Project::parse(&json) {
        Ok(project) => Ok((json, project)),
        Err(problems) => {
            for problem in &problems {
                say!("{}", words::located(name, problem));
            }
            Err(Failure::new(format!("{name} is no project file that can be used.")))
        }
    }
}

//! Which files a command means: files, folders with all that is in them, patterns that no shell has resolved, and standard
//! input. Opens nothing.

use std::path::{Path, PathBuf};

use crate::ending::Ending;
use crate::tell::Failure;

/// Endings of the files that are taken out of a folder; each of them may be encrypted (`study.zip.age`). Tables are not
/// among them: reports lie beside the data.
const DATA: [Ending; 4] = [Ending::GeoJson, Ending::Json, Ending::Lines, Ending::Zip];
/// How many folders deep files are looked for; links may lead in a circle.
const DEEPEST: usize = 16;

/// Where data comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// Standard input.
    Standard,
    /// A file.
    File(PathBuf),
}

impl Source {
    /// What is meant by a word on the command line that names one file; `-` is standard input.
    pub(crate) fn named(word: &Path) -> Self {
        if word.as_os_str() == "-" { Self::Standard } else { Self::File(word.to_owned()) }
    }

    /// What it is called in messages.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Standard => "standard input".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// Its size in bytes, where that is known.
    pub(crate) fn size(&self) -> u64 {
        match self {
            Self::Standard => 0,
            Self::File(path) => path.metadata().map_or(0, |found| found.len()),
        }
    }
}

/// The sources that are meant, each once, in the order in which they are named; those of a folder by name.
pub(crate) fn sources(named: &[PathBuf]) -> Result<Vec<Source>, Failure> {
    let mut all = Vec::new();
    for path in named {
        if path.as_os_str() == "-" {
            all.push(Source::Standard);
        } else if path.is_dir() {
            let before = all.len();
            folder(path, DEEPEST, &mut all)?;
            if all.len() == before {
                let (endings, path) = (Ending::listed(&DATA), path.display());
                return Err(Failure::new(format!("{path} holds no file that ends with {endings}, or these and .age.")));
            }
        } else if !path.exists() && path.to_str().is_some_and(|text| text.contains(['*', '?', '['])) {
            pattern(path, &mut all)?;
        } else {
            all.push(Source::File(path.clone()));
        }
    }
    let mut seen = std::collections::HashSet::new();
    all.retain(|source| {
        let key = match source {
            Source::Standard => PathBuf::from("-"),
            Source::File(path) => path.canonicalize().unwrap_or_else(|_| path.clone()),
        };
        seen.insert(key)
    });
    Ok(all)
}

fn folder(path: &Path, deeper: usize, into: &mut Vec<Source>) -> Result<(), Failure> {
    let failure = |cause| Failure::of_file("read", path, &cause);
    let mut inside = Vec::new();
    for entry in path.read_dir().map_err(failure)? {
        inside.push(entry.map_err(failure)?.path());
    }
    inside.sort();
    for path in inside {
        // What begins with a dot is nobody's data: half-written files, and what file managers leave.
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')) {
            continue;
        }
        if path.is_dir() {
            if deeper > 0 {
                folder(&path, deeper - 1, into)?;
            }
        } else if is_data(&path) {
            into.push(Source::File(path));
        }
    }
    Ok(())
}

fn is_data(path: &Path) -> bool {
    Ending::of_content(path).is_some_and(|ending| DATA.contains(&ending))
}

fn pattern(path: &Path, into: &mut Vec<Source>) -> Result<(), Failure> {
    let text = path.display();
    let wrong = |cause: &dyn std::fmt::Display| Failure::new(format!("{text} is no pattern for files: {cause}."));
    let before = into.len();
    for found in glob::glob(&path.to_string_lossy()).map_err(|cause| wrong(&cause))? {
        into.push(Source::File(found.map_err(|cause| wrong(&cause))?));
    }
    if into.len() == before { Err(Failure::new(format!("No file is like {text}."))) } else { Ok(()) }
}

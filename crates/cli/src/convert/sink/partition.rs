//! A folder of `GeoParquet` files by project and day, `project=…/date=…/part-0.parquet`, as `DuckDB`, Spark and others
//! read it: a question about one day or one project opens only the files of that. The project stands in the names of the
//! folders and, as is usual there, not in the files.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use common_ground_core::privacy::Redacted;

use super::parquet::{Form, Part, ROW_GROUP};
use super::{Plan, Sink};
use crate::convert::Outcome;
use crate::tell::Failure;

/// Most files that are open at once; beyond that all are closed, and what follows goes into another file of its day.
const MOST_OPEN: usize = 200;
/// Most rows that wait in memory, over all files.
const MOST_WAITING: usize = 2 * ROW_GROUP;
/// How many letters of a project's name are kept.
const LONGEST: usize = 100;

/// The folder.
pub(super) struct Folder<'a> {
    plan: &'a Plan,
    form: Arc<Form>,
    root: PathBuf,
    open: BTreeMap<(String, String), Part>,
    /// Files so far, by project and day.
    parts: BTreeMap<(String, String), usize>,
    waiting: usize,
}

/// The columns that the folders stand for.
const IN_FOLDERS: [&str; 1] = ["project"];

impl<'a> Folder<'a> {
    pub(super) fn new(plan: &'a Plan, root: &Path) -> Outcome<Self> {
        fs::create_dir_all(root).map_err(|cause| Failure::of_file("write", root, &cause))?;
        let form = Arc::new(Form::new(plan, &IN_FOLDERS)?);
        let (open, parts) = (BTreeMap::new(), BTreeMap::new());
        Ok(Self { plan, form, root: root.to_owned(), open, parts, waiting: 0 })
    }

    fn close_all(&mut self) -> Outcome {
        self.waiting = 0;
        std::mem::take(&mut self.open).into_values().try_for_each(Part::finish)
    }

    fn part(&mut self, key: &(String, String)) -> Outcome<&mut Part> {
        if !self.open.contains_key(key) {
            if self.open.len() >= MOST_OPEN {
                self.close_all()?;
            }
            let number = self.parts.entry(key.clone()).or_default();
            let folder = self.root.join(format!("project={}", key.0)).join(format!("date={}", key.1));
            fs::create_dir_all(&folder).map_err(|cause| Failure::of_file("write", &folder, &cause))?;
            let part = Part::new(&self.form, &folder.join(format!("part-{number}.parquet")))?;
            *number += 1;
            self.open.insert(key.clone(), part);
        }
        self.open.get_mut(key).ok_or_else(|| Failure::new("Cannot write: a file was closed too early."))
    }
}

impl Sink for Folder<'_> {
    fn add(&mut self, one: &Redacted) -> Outcome {
        let contribution = one.contribution();
        let id = contribution.id.to_string();
        let row = self.plan.columns.row(contribution, &id);
        let day = contribution.created_at.to_string().get(..10).unwrap_or_default().to_owned();
        let part = self.part(&(folder_name(&contribution.project), day))?;
        let before = part.rows();
        part.add(contribution, &row)?;
        let after = part.rows();
        self.waiting = (self.waiting + after).saturating_sub(before);
        if self.waiting >= MOST_WAITING {
            self.open.values_mut().try_for_each(Part::flush)?;
            self.waiting = 0;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Outcome<Vec<String>> {
        self.close_all()?;
        let files: usize = self.parts.values().sum();
        Ok(vec![format!("{files} files in {} folders", self.parts.len())])
    }
}

/// A project's id as a part of a path, the way Hive writes it: other characters as `%` and their bytes.
fn folder_name(project: &str) -> String {
    if project.is_empty() {
        return "__HIVE_DEFAULT_PARTITION__".to_owned();
    }
    let mut name = String::new();
    for byte in project.bytes() {
        if name.len() >= LONGEST {
            break;
        }
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_') {
            name.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(name, "%{byte:02X}");
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_of_a_project_leads_out_of_the_folder() {
        let cases = [
            ("living-roots-ealing", "living-roots-ealing"),
            ("../../etc", "%2E%2E%2F%2E%2E%2Fetc"),
            ("a/b c", "a%2Fb%20c"),
            ("", "__HIVE_DEFAULT_PARTITION__"),
            ("é", "%C3%A9"),
        ];
        for (project, name) in cases {
            assert_eq!(folder_name(project), name);
        }
        assert!(folder_name(&"x/".repeat(1_000)).len() <= LONGEST + 2);
    }
}

//! What a researcher has verified, out of a table that they keep: which assets may go into a directory of services, and
//! who runs each. Only what stands in this table and the asset's public name gets there, never what a resident wrote.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use common_ground_core::Uuid;

use super::Outcome;
use crate::tell::Failure;

/// Largest table, in bytes.
pub(crate) const MAX_TABLE: u64 = 64 << 20;

/// One verified asset: cells by the names of their columns, empty ones left out.
pub(crate) type Entry = BTreeMap<String, String>;

/// All verified assets.
#[derive(Debug)]
pub(crate) struct Verified(BTreeMap<Uuid, Entry>);

/// Columns that every line must have something in.
const NEEDED: [&str; 3] = ["contribution_id", "organization", "organization_description"];

impl Verified {
    pub(crate) fn read(path: &Path) -> Outcome<Self> {
        let mut text = String::new();
        let file = File::open(path).map_err(|cause| Failure::of_file("read", path, &cause))?;
        file.take(MAX_TABLE + 1).read_to_string(&mut text).map_err(|cause| Failure::of_file("read", path, &cause))?;
        if text.len() as u64 > MAX_TABLE {
            return Err(Failure::new(format!("{} is larger than 64 MB.", path.display())));
        }
        Self::parse(&text).map_err(|what| Failure::new(format!("{}: {what}.", path.display())))
    }

    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        let names = rows.headers().map_err(|cause| cause.to_string())?.clone();
        if let Some(missing) = NEEDED.iter().find(|needed| !names.iter().any(|name| name.trim() == **needed)) {
            return Err(format!("there is no column {missing}"));
        }
        let mut all = BTreeMap::new();
        for (number, row) in (2..).zip(rows.records()) {
            let row = row.map_err(|cause| cause.to_string())?;
            let cells = names.iter().zip(&row).map(|(name, cell)| (name.trim().to_owned(), cell.trim().to_owned()));
            let entry: Entry = cells.filter(|(_, cell)| !cell.is_empty()).collect();
            if let Some(missing) = NEEDED.iter().find(|needed| !entry.contains_key(**needed)) {
                return Err(format!("line {number}: nothing in the column {missing}"));
            }
            let id = entry.get("contribution_id").and_then(|id| Uuid::try_parse(id).ok());
            let id = id.ok_or_else(|| format!("line {number}: what stands under contribution_id is no identifier"))?;
            if all.insert(id, entry).is_some() {
                return Err(format!("line {number}: {id} stands here a second time"));
            }
        }
        Ok(Self(all))
    }

    pub(crate) fn get(&self, id: Uuid) -> Option<&Entry> {
        self.0.get(&id)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_says_who_runs_what_and_where_it_falls_short() {
        let head = "contribution_id,organization,organization_description,url\n";
        let id = "00000000-1111-4000-8000-000000000001";
        let good = format!("{head}{id},Friends of the park,Volunteers,\n");
        let all =
            Verified::parse(&good).map(|all| (all.len(), all.get(Uuid::try_parse(id).unwrap_or_default()).cloned()));
        assert!(matches!(all, Ok((1, Some(entry))) if !entry.contains_key("url")));
        let cases = [
            ("contribution_id,organization\n".to_owned(), "no column organization_description"),
            (format!("{head}{id},,Volunteers,\n"), "line 2: nothing in the column organization"),
            (format!("{head}park,A,B,\n"), "line 2: what stands under contribution_id"),
            (format!("{head}{id},A,B,\n{id},A,B,\n"), "line 3: 00000000-1111-4000-8000-000000000001 stands here"),
        ];
        for (text, expected) in cases {
            assert!(Verified::parse(&text).is_err_and(|what| what.contains(expected)), "{expected}");
        }
    }
}

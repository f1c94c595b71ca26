//! What stands beside the contributions in an archive: who took part, the sessions, the withdrawals. A tablet hands them
//! over as lines of JSON, a data package has them as tables. A line or a row that can't be read costs that one only.

use std::collections::HashMap;
use std::io::Read;

use common_ground_core::Problem;
use common_ground_core::keeping::{GONE, Hash, PEOPLE, SITTINGS};
use common_ground_core::merging::Beside;
use common_ground_core::package::{self, CHECKSUMS, CONSENTS, DESCRIPTOR, PARTICIPANTS, SESSIONS, Tables, WITHDRAWALS};
use common_ground_core::store::DecodeError;

use serde_json::{Value, json};

use super::bytes::{fill, slice};
use super::{Form, Opened, Parcel, Trouble};
use crate::words;

/// Bytes read at a time.
const SLICE: usize = 1 << 18;
/// Most bytes of a line about a person, a session or a withdrawal.
const LINE: usize = 1 << 20;
/// Most bytes of a table in a package: a million people have fewer.
const MOST_TABLE: u64 = 2_000_000_000;
/// Most bytes of the checksums: those of as many files as an archive may have.
const MOST_CHECKSUMS: u64 = 16_000_000;

/// Something that was put right or left out.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    /// Where, in words; empty where the words say it.
    pub(crate) place: String,
    /// What, in words.
    pub(crate) what: String,
    /// The problem, where a feature has it.
    pub(crate) problem: Option<Problem>,
}

impl Told {
    fn sentence(what: String) -> Self {
        Self { place: String::new(), what, problem: None }
    }

    /// For programs.
    pub(crate) fn json(&self) -> Value {
        let at = self.problem.as_ref();
        let place = at.map(|problem| &problem.place);
        json!({
            "code": at.map(|problem| problem.code.as_str()),
            "feature": place.and_then(|place| place.feature),
            "id": place.and_then(|place| place.id.as_ref()),
            "path": place.and_then(|place| place.path.as_ref()),
            "byte": place.and_then(|place| place.byte),
            "detail": at.map(|problem| problem.detail.as_str()),
            "place": self.place,
            "message": self.what,
        })
    }

    /// One line about it, after the file's name.
    pub(crate) fn of(&self, name: &str) -> String {
        let place = if self.place.is_empty() { String::new() } else { format!("{}: ", self.place) };
        format!("{name}: {place}{}", self.what)
    }
}

/// What stands beside the contributions.
#[derive(Default)]
pub(crate) struct Aside {
    pub(crate) beside: Beside,
    pub(crate) told: Vec<Told>,
    /// How many lines and rows were left out.
    pub(crate) left_out: usize,
    /// Why not all of it could be read, though it matters.
    pub(crate) unreadable: Option<String>,
}

/// Takes in a line.
type Add = fn(&mut Beside, &str) -> Result<(), DecodeError>;

impl Opened {
    /// People, sessions and withdrawals; nothing where the file has no place for them. Of a package also whether it is
    /// as it was made.
    pub(crate) fn aside(&self) -> Result<Aside, Trouble> {
        let mut aside = Aside::default();
        match self.form() {
            Form::HandOver => aside.lines(&mut self.archive()?)?,
            Form::Package | Form::PublicPackage => {
                let mut parcel = self.archive()?;
                aside.check(&mut parcel)?;
                aside.tables(&mut parcel)?;
            }
            Form::GeoJson | Form::Lines | Form::Csv | Form::GeoPackage => {}
        }
        Ok(aside)
    }
}

impl Aside {
    fn lines(&mut self, parcel: &mut Parcel) -> Result<(), Trouble> {
        let tables: [(&str, Add); 3] =
            [(PEOPLE, Beside::add_person), (GONE, Beside::add_withdrawal), (SITTINGS, Beside::add_sitting)];
        for (name, add) in tables {
            if parcel.has(name) {
                self.each_line(&mut parcel.entry(name)?, name, add)?;
            }
        }
        Ok(())
    }

    fn each_line(&mut self, bytes: &mut dyn Read, name: &str, add: Add) -> Result<(), Trouble> {
        let mut slice = vec![0; SLICE];
        let (mut line, mut number, mut length) = (Vec::new(), 1, 0);
        loop {
            let filled = fill(bytes, &mut slice)?;
            if filled == 0 {
                break;
            }
            for (part, piece) in slice.get(..filled).unwrap_or_default().split(|byte| *byte == b'\n').enumerate() {
                if part > 0 {
                    self.line(&line, length, (name, number), add);
                    line.clear();
                    (length, number) = (0, number + 1);
                }
                length += piece.len();
                if length <= LINE {
                    line.extend_from_slice(piece);
                }
            }
        }
        self.line(&line, length, (name, number), add);
        Ok(())
    }

    fn line(&mut self, line: &[u8], length: usize, (name, number): (&str, usize), add: Add) {
        let read = match std::str::from_utf8(line).map(str::trim) {
            _ if length > LINE => Err("longer than any line can be"),
            Ok("") => Ok(()),
            Ok(text) => match add(&mut self.beside, text) {
                Ok(()) => Ok(()),
                Err(DecodeError::Newer(_)) => {
                    self.unreadable = Some(format!("{name} was written by a newer version of Common Ground"));
                    Err("written by a newer version of Common Ground")
                }
                Err(DecodeError::Unreadable) => Err("can't be read"),
            },
            Err(_) => Err("not UTF-8"),
        };
        if let Err(why) = read {
            self.left_out += 1;
            let place = format!("{name}, line {number}");
            self.told.push(Told { place, what: format!("{why}; the line was left out"), problem: None });
        }
    }

    fn tables(&mut self, parcel: &mut Parcel) -> Result<(), Trouble> {
        let mut table = |path: &str| Ok::<_, Trouble>(parcel.whole(path, MOST_TABLE)?.unwrap_or_default());
        let (descriptor, participants) = (table(DESCRIPTOR)?, table(PARTICIPANTS)?);
        let (consents, sessions, withdrawals) = (table(CONSENTS)?, table(SESSIONS)?, table(WITHDRAWALS)?);
        let (data, unreadable) = package::read(&Tables {
            descriptor: &descriptor,
            participants: &participants,
            consents: &consents,
            sessions: &sessions,
            withdrawals: &withdrawals,
        });
        data.people.into_iter().for_each(|person| self.beside.meet(person));
        data.sittings.into_iter().for_each(|sitting| self.beside.hear_of(sitting));
        self.beside.gone.extend(data.withdrawals);
        if unreadable > 0 {
            self.left_out += unreadable;
            let what = format!("{unreadable} records of people, sessions or withdrawals can't be read; left out");
            self.told.push(Told::sentence(what));
        }
        Ok(())
    }

    /// Whether each file of a package is the one that its checksums name.
    fn check(&mut self, parcel: &mut Parcel) -> Result<(), Trouble> {
        let Some(sums) = parcel.text(CHECKSUMS, MOST_CHECKSUMS)? else {
            let what = "the package has no checksums.sha256; nobody can tell whether it was changed";
            self.told.push(Told::sentence(what.to_owned()));
            return Ok(());
        };
        // However often the checksums name a file, it is read once.
        let mut known = HashMap::new();
        let changed = package::damaged(&sums, |path| {
            known.entry(path.to_owned()).or_insert_with(|| hash(parcel, path).ok()).clone()
        });
        self.told.extend(changed.iter().map(|path| {
            let path = path.escape_debug();
            Told::sentence(format!("{path} was changed after the package was made, or is gone"))
        }));
        Ok(())
    }
}

fn hash(parcel: &mut Parcel, path: &str) -> Result<String, Trouble> {
    let mut entry = parcel.entry(path)?;
    let (mut hash, mut buffer) = (Hash::default(), vec![0; SLICE]);
    loop {
        match slice(&mut entry, &mut buffer)? {
            [] => return Ok(hash.finish()),
            bytes => hash.add(bytes),
        }
    }
}

impl From<Problem> for Told {
    fn from(problem: Problem) -> Self {
        Self { place: words::place(&problem), what: words::describe(&problem), problem: Some(problem) }
    }
}

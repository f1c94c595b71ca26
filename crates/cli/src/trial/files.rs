//! The readers of files, all through the one way into them ([`crate::intake`]): tables, archives, encrypted files,
//! databases. A file is read in each of the ways that commands read it, and these must agree.

use std::cell::RefCell;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use age::x25519::Identity;
use common_ground_core::keeping::archive::Writer;

use super::Answer;
use crate::intake::{Form, Found, Intake, Keys, Manner, Opened, Said, Source};
use crate::seal;

/// A key that opens what is in the corpus. It is public, so it keeps nothing secret.
const KEY: &str = "AGE-SECRET-KEY-1928C89TKSQ0HT0PUT97V54Q3Y5UQGCJAPJH66Z6K7S6FQPFQGGJQU9T5MV";

/// A place for files of one thread; removed with it.
struct Desk(PathBuf);

impl Desk {
    fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        // In memory where there is such a place.
        let memory = Path::new("/dev/shm");
        let base = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = base.join(format!("common-ground-trial-{}-{number}", std::process::id()));
        drop(fs::create_dir_all(&folder));
        Self(folder)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::new(Desk::new());
}

/// A file that holds these bytes, read in every way. It has to be answered.
pub(super) fn read(name: &str, bytes: &[u8]) -> Answer {
    DESK.with_borrow(|desk| {
        let path = desk.0.join(name);
        let key = desk.0.join("key.txt");
        let written = fs::write(&path, bytes).and_then(|()| fs::write(&key, KEY));
        assert!(written.is_ok(), "the trial's own file: {written:?}");
        let intake = Intake::new(&Keys { identity: vec![key] });
        let answer = match intake.map(|intake| intake.open(&Source::File(path))) {
            Ok(Ok(opened)) => every_way(&opened),
            Ok(Err(trouble)) => refused(&trouble),
            Err(failure) => refused(&failure),
        };
        assert!(answer.found + answer.told > 0, "neither anything found nor anything told");
        answer
    })
}

/// Bytes that come one after the other and may have no end, looked through as `validate` does it; a table where it is
/// said to be one.
pub(super) fn stream(bytes: Box<dyn Read + Send>, table: bool) -> (Answer, Vec<String>) {
    let intake = Intake::default().of_form(table.then_some(Said::Csv));
    let mut told = Vec::new();
    let looked =
        intake.open_stream(bytes).and_then(|opened| opened.look(&manner(), &mut |one| told.push(one.of("it"))));
    match looked {
        Ok(looked) => (Answer { found: looked.read, told: told.len() }, told),
        Err(trouble) => (refused(&trouble), vec![trouble.to_string()]),
    }
}

fn manner() -> Manner {
    Manner { options: super::texts::options(), types: std::collections::HashMap::new() }
}

fn refused(why: &impl std::fmt::Display) -> Answer {
    let why = why.to_string();
    assert!(!why.is_empty() && !why.contains(char::is_control), "{why:?}");
    Answer { found: 0, told: 1 }
}

fn every_way(opened: &Opened) -> Answer {
    let manner = manner();
    let mut answer = Answer::default();
    let each = opened.each(&manner, &mut |found| match found {
        Found::Contribution(_) => answer.found += 1,
        Found::Problem(_) => answer.told += 1,
    });
    let mut looked_told = 0;
    let looked = opened.look(&manner, &mut |_| looked_told += 1);
    match (&each, &looked) {
        (Ok(end), Ok(looked)) => {
            // Of a file that is refused nothing counts, whatever was found before that was clear.
            let told = if end.refused { answer.told > 0 } else { answer.found + answer.told >= end.features };
            assert!(told, "a feature was passed over: {answer:?} {end:?}");
            let read = if end.refused { 0 } else { answer.found };
            assert_eq!((looked.read, looked.features, looked.refused), (read, end.features, end.refused));
            assert!(looked_told >= answer.told, "{looked_told} told, and {} one by one", answer.told);
        }
        // What lies beside the contributions is looked at as well.
        (Ok(_), Err(trouble)) => assert!(opened.form().is_archive(), "{trouble}"),
        (Err(trouble), Ok(_)) => assert!(refused(trouble).told == 0, "only one by one: {trouble}"),
        (Err(_), Err(_)) => {}
    }
    answer.told += looked_told;
    if let Err(trouble) = &each {
        answer.told += refused(trouble).told;
    }

    let taken = opened.versions(0, &manner.options);
    let by_texts = !matches!(opened.form(), Form::Csv | Form::GeoPackage | Form::PublicPackage);
    if let (Ok(end), true) = (&each, by_texts) {
        assert_eq!(taken.versions.len(), if end.refused { 0 } else { answer.found }, "as texts");
    }
    answer.told += usize::from(taken.unreadable.is_some());
    match opened.whole(&manner) {
        Ok(whole) => {
            assert!(each.as_ref().is_ok_and(|end| !end.refused), "only as a whole");
            assert_eq!(whole.data.contributions.len(), answer.found, "as a whole");
            answer.found += whole.data.people.len() + whole.data.sittings.len() + whole.data.withdrawals.len();
        }
        Err(trouble) => answer.told += refused(&trouble).told,
    }
    if let Ok(mut media) = opened.media() {
        let pictures = taken.pictures.iter().filter(|picture| matches!(media.get(picture.id), Ok(Some(_))));
        answer.found += pictures.count();
    }
    answer.found += usize::from(matches!(opened.project(), Ok(Some(_))));
    answer
}

/// An archive. Bytes that are none are packed into one, so that what is behind check sums is reached as well: name, zero,
/// content, zero, name…
pub(super) fn package(bytes: &[u8]) -> Answer {
    if bytes.starts_with(b"PK") { read("trial.zip", bytes) } else { read("trial.zip", &pack(bytes)) }
}

fn pack(bytes: &[u8]) -> Vec<u8> {
    let (mut writer, mut packed) = (Writer::default(), Vec::new());
    let mut parts = bytes.split(|byte| *byte == 0);
    while let Some(name) = parts.next() {
        let content = parts.next().unwrap_or_default();
        if let Ok(head) = writer.begin(&String::from_utf8_lossy(name), &[content]) {
            packed.extend(head);
            packed.extend(content);
        }
    }
    packed.extend(writer.finish().unwrap_or_default());
    packed
}

/// An encrypted file. Bytes that are none are encrypted, so that what is behind the encryption is reached as well.
pub(super) fn age(bytes: &[u8]) -> Answer {
    if matches!(seal::is_sealed(bytes), Ok(true) | Err(_)) {
        return read("trial.age", bytes);
    }
    let sealed = KEY.parse::<Identity>().ok().and_then(|identity| {
        let mut out = seal::seal(&[identity.to_public()], Vec::new()).ok()?;
        std::io::Write::write_all(&mut out, bytes).ok()?;
        out.finish().ok()
    });
    read("trial.age", &sealed.unwrap_or_default())
}

/// A database.
pub(super) fn geopackage(bytes: &[u8]) -> Answer {
    read("trial.gpkg", bytes)
}

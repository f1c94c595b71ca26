//! Files as tablets hand them over, for the tests of merge and withdraw.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)] // No test uses all of it; one that cannot go on should stop.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use common_ground_core::keeping::archive::Writer;
use common_ground_core::keeping::book::{Entry, Withdrawal};
use common_ground_core::merging::Version;
use common_ground_core::sitting::Setup;
use common_ground_core::write::{CollectionWriter, Header};
use common_ground_core::{Answer, Contribution, Participant, Sitting, Timestamp, Uuid, store};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub fn command() -> Command {
    Command::new(env!("CARGO_BIN_EXE_common-ground"))
}

/// A folder of its own for one test, empty.
pub fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _gone = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

/// What a tablet hands over.
#[derive(Default)]
pub struct File {
    pub items: Vec<Contribution>,
    pub people: Vec<Participant>,
    pub gone: Vec<Withdrawal>,
    pub sittings: Vec<Sitting>,
    pub media: Vec<(String, Vec<u8>)>,
}

pub fn at(seconds: u64) -> Timestamp {
    Timestamp::from_unix_seconds(1_778_000_000 + seconds)
}

pub fn item(id: u128, rev: u32, why: &str) -> Contribution {
    let id = Uuid::from_u128(id << 64 | 0x4000_8000_0000_0000_0000);
    let text = format!(
        r#"{{"geometry":{{"coordinates":[11.25,43.77],"type":"Point"}},"id":"{id}","properties":{{"contribution_id":"{id}","created_at":"{0}","entry_mode":"self","format":1,"kind":"asset","project":"demo","project_version":"0123456789abcdef","rev":{rev},"status":"complete","updated_at":"{0}"}},"type":"Feature"}}"#,
        at(0),
    );
    let mut item = store::decode(&text).unwrap();
    item.answers.insert("why".to_owned(), Answer::Text(why.to_owned()));
    item
}

pub fn media(id: u128) -> String {
    common_ground_core::media::path(Uuid::from_u128(id), "jpg")
}

pub fn person(id: u128) -> Participant {
    Participant {
        id: Uuid::from_u128(id),
        project: "demo".to_owned(),
        project_version: "0123456789abcdef".to_owned(),
        consent: None,
        age: None,
        answers: BTreeMap::new(),
        skipped: BTreeSet::new(),
        declined: BTreeSet::new(),
        code: format!("CODE-{id}"),
        votes: BTreeMap::new(),
        created_at: at(0),
        updated_at: at(u64::try_from(id).unwrap()),
    }
}

pub fn sitting(id: u128) -> Sitting {
    let setup = Setup { site: "Hall".to_owned(), date: "2026-05-12".to_owned(), ..Setup::default() };
    Sitting::begin(&setup, Uuid::from_u128(id), at(0)).unwrap()
}

pub fn withdrawal(id: u128) -> Withdrawal {
    Withdrawal { participant: Uuid::from_u128(id), at: at(9) }
}

fn collection(items: &[Contribution]) -> String {
    let mut writer = CollectionWriter::new();
    let mut text = String::new();
    for item in items {
        writer.pass_on(&Version::of(item, 0)).into_iter().for_each(|part| text.push_str(part));
    }
    let header = Header {
        project: "demo",
        project_version: "0123456789abcdef",
        exported_at: at(9),
        device: Some("B"),
        app: "0",
    };
    text + &writer.finish(header)
}

pub fn geojson(path: &Path, items: &[Contribution]) {
    std::fs::write(path, collection(items)).unwrap();
}

/// A Feature a line.
pub fn lines(path: &Path, items: &[Contribution]) {
    let text: String = items.iter().map(|item| store::encode(item) + "\n").collect();
    std::fs::write(path, text).unwrap();
}

/// The archive that a tablet makes.
pub fn zip(path: &Path, file: &File) {
    let gone = file.gone.iter().map(|gone| Entry::Withdrawn(gone.clone()).to_json() + "\n").collect::<String>();
    let mut entries = vec![
        ("contributions.geojson".to_owned(), collection(&file.items).into_bytes()),
        (
            "people.jsonl".to_owned(),
            file.people.iter().map(|one| one.to_json() + "\n").collect::<String>().into_bytes(),
        ),
        ("withdrawals.jsonl".to_owned(), gone.into_bytes()),
        (
            "sessions.jsonl".to_owned(),
            file.sittings.iter().map(|one| one.to_json() + "\n").collect::<String>().into_bytes(),
        ),
    ];
    entries.extend(file.media.iter().cloned());
    let (mut writer, mut bytes) = (Writer::default(), Vec::new());
    for (path, content) in &entries {
        bytes.extend(writer.begin(path, &[content]).unwrap());
        bytes.extend(content);
    }
    bytes.extend(writer.finish().unwrap());
    std::fs::write(path, bytes).unwrap();
}

/// An archive as other programs make it: compressed, perhaps everything in a folder.
pub fn rezipped(path: &Path, inside: &str, entries: &[(&str, Vec<u8>)]) {
    let mut writer = ZipWriter::new(std::fs::File::create(path).unwrap());
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in entries {
        writer.start_file(format!("{inside}{name}"), options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap();
}

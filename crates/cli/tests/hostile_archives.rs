//! Archives that were made to do harm, or damaged on their way: each ends in a sentence, whichever command reads it and
//! whether it is encrypted or not, and nothing is written.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod handed;

use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::process::Command;

use age::secrecy::ExposeSecret as _;
use common_ground_core::keeping::archive::Writer;
use handed::{command, folder, geojson, item, rezipped};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Every command that reads this file, also encrypted, writes nothing and says why.
fn refused(within: &Path, file: &str, why: &str) {
    sealed(within, file);
    let locked = format!("{file}.age");
    for (arguments, code) in [
        (&["merge", file, "--output", "all.zip"][..], 2),
        (&["merge", &locked, "--identity", "key.txt", "--output", "all.zip"], 2),
        (&["convert", file, "--output", "all.zip", "--to", "csv"], 2),
        (&["package", file, "--for", "team", "--project", "none.json", "--output", "all.zip"], 2),
        (&["validate", file], 1),
        (&["validate", &locked, "--identity", "key.txt"], 1),
    ] {
        let output = command().args(arguments).current_dir(within).output().unwrap();
        let words = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {words}");
        assert!(words.contains(why), "{arguments:?}: {why:?}: {words}");
        assert!(!words.contains('\u{1b}') && !within.join("all.zip").exists(), "{arguments:?}: {words}");
    }
}

/// The file encrypted, and the key.
fn sealed(within: &Path, file: &str) {
    let key = age::x25519::Identity::generate();
    std::fs::write(within.join("key.txt"), key.to_string().expose_secret()).unwrap();
    let out = std::fs::File::create(within.join(format!("{file}.age"))).unwrap();
    let recipient = key.to_public();
    let all = std::iter::once(&recipient as &dyn age::Recipient);
    let mut out = age::Encryptor::with_recipients(all).unwrap().wrap_output(out).unwrap();
    std::io::copy(&mut std::fs::File::open(within.join(file)).unwrap(), &mut out).unwrap();
    out.finish().unwrap();
}

fn text(within: &Path) -> Vec<u8> {
    geojson(&within.join("text.geojson"), &[item(1, 1, "a")]);
    std::fs::read(within.join("text.geojson")).unwrap()
}

/// An archive of ours with entries of any path, not compressed.
fn stored(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut writer, mut bytes) = (Writer::default(), Vec::new());
    for (path, content) in entries {
        bytes.extend(writer.begin(path, &[content]).unwrap());
        bytes.extend(*content);
    }
    bytes.extend(writer.finish().unwrap());
    bytes
}

#[test]
fn a_bomb_is_not_unpacked() {
    let within = folder("hostile-bomb");
    let zeros = vec![b' '; 20_000_000];
    rezipped(&within.join("bomb.zip"), "", &[("contributions.geojson", zeros.clone())]);
    assert!(within.join("bomb.zip").metadata().unwrap().len() < 100_000);
    refused(&within, "bomb.zip", "contributions.geojson would unpack from 19 KB to 20.0 MB");
    rezipped(&within.join("photo.zip"), "", &[("contributions.geojson", text(&within)), ("media/x.jpg", zeros)]);
    refused(&within, "photo.zip", "such archives are made to do harm");
}

#[test]
fn an_entry_that_unpacks_to_more_than_it_says_is_noticed() {
    let within = folder("hostile-lies");
    let mut long = text(&within);
    long.extend(vec![b' '; 300_000]);
    rezipped(&within.join("honest.zip"), "", &[("contributions.geojson", long.clone())]);
    let bytes = std::fs::read(within.join("honest.zip")).unwrap();
    let (size, lie) = (u32::try_from(long.len()).unwrap().to_le_bytes(), 100_u32.to_le_bytes());
    let mut lying = bytes.clone();
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == size {
            lying[at..at + 4].copy_from_slice(&lie);
        }
    }
    assert_ne!(bytes, lying);
    std::fs::write(within.join("lying.zip"), lying).unwrap();
    refused(&within, "lying.zip", "the archive is damaged");
}

#[test]
fn paths_that_lead_out_of_an_archive_are_refused() {
    let within = folder("hostile-paths");
    let text = text(&within);
    for path in ["../../secret", "/etc/passwd", "media/../../x", "..\\x", "C:\\x", "\u{1b}[2J/../x"] {
        let entries: [(&str, &[u8]); 2] = [("contributions.geojson", &text), (path, b"x")];
        std::fs::write(within.join("paths.zip"), stored(&entries)).unwrap();
        refused(&within, "paths.zip", "leads out of it");
    }
}

#[test]
fn too_many_entries_are_refused() {
    let within = folder("hostile-entries");
    let mut writer = ZipWriter::new(std::fs::File::create(within.join("many.zip")).unwrap());
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for number in 0..65_600 {
        writer.start_file(format!("{number}"), options).unwrap();
    }
    writer.finish().unwrap();
    refused(&within, "many.zip", "the archive has 65600 entries; 65535 are allowed");
}

#[test]
fn entries_on_top_of_each_other_are_refused() {
    let within = folder("hostile-overlap");
    let text = text(&within);
    let bytes = stored(&[("contributions.geojson", &text), ("contributions.geojsom", &text)]);
    // The second entry of the directory is made to lie where the first one does.
    let second = bytes.windows(21).rposition(|name| name == b"contributions.geojsom").unwrap();
    let mut twice = bytes.clone();
    twice[second - 4..second].copy_from_slice(&[0; 4]);
    std::fs::write(within.join("overlap.zip"), twice).unwrap();
    refused(&within, "overlap.zip", "made to do harm");
}

#[test]
fn a_damaged_archive_is_told_wherever_it_is_damaged() {
    let within = folder("hostile-damaged");
    let text = text(&within);
    rezipped(&within.join("whole.zip"), "", &[("contributions.geojson", text.clone())]);
    let whole = std::fs::read(within.join("whole.zip")).unwrap();
    for cut in [4, 30, whole.len() / 2, whole.len() - 1] {
        std::fs::write(within.join("cut.zip"), &whole[..cut]).unwrap();
        refused(&within, "cut.zip", "the archive is damaged, or cut off");
    }
    let mut spoiled = stored(&[("contributions.geojson", &text)]);
    let middle = spoiled.windows(5).position(|bytes| bytes == b"asset").unwrap();
    spoiled[middle] = b'b';
    std::fs::write(within.join("spoiled.zip"), spoiled).unwrap();
    refused(&within, "spoiled.zip", "not what its check sum says");
    std::fs::write(within.join("empty.zip"), stored(&[])).unwrap();
    refused(&within, "empty.zip", "the archive holds no contributions.geojson");
}

#[test]
fn an_encrypted_archive_that_was_cut_or_changed_is_not_read() {
    let within = folder("hostile-sealed");
    std::fs::write(within.join("one.zip"), stored(&[("contributions.geojson", &text(&within))])).unwrap();
    sealed(&within, "one.zip");
    let whole = std::fs::read(within.join("one.zip.age")).unwrap();
    let mut changed = whole.clone();
    let middle = changed.len() - 300;
    changed[middle] ^= 1;
    for bytes in [&whole[..whole.len() - 1], &whole[..whole.len() - 100], &whole[..60], &changed] {
        std::fs::write(within.join("bad.age"), bytes).unwrap();
        for verb in ["merge", "convert"] {
            let arguments = [verb, "bad.age", "--identity", "key.txt", "--output", "out.geojson"];
            let output = command().args(arguments).current_dir(&within).output().unwrap();
            let words = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(2), "{words}");
            assert!(words.contains("bad.age") && !within.join("out.geojson").exists(), "{words}");
        }
    }
}

#[test]
fn a_list_of_keys_without_an_end_is_not_read_to_its_end() {
    let within = folder("hostile-keys");
    std::fs::write(within.join("text.geojson"), text(&within)).unwrap();
    sealed(&within, "text.geojson");
    let stanza = "-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n";
    let endless = [
        format!("age-encryption.org/v1\n{}", stanza.repeat(20_000)),
        format!("age-encryption.org/v1\n-> X25519 {}", "a".repeat(2_000_000)),
    ];
    for text in endless {
        std::fs::write(within.join("long.age"), text).unwrap();
        let arguments = ["validate", "long.age", "--identity", "key.txt"];
        let output = command().args(arguments).current_dir(&within).output().unwrap();
        let words = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(1), "{words}");
        assert!(words.contains("its list of keys is longer than 65536 bytes"), "{words}");
    }
}

#[test]
fn checksums_that_name_a_file_over_and_over_make_nobody_read_it_over_and_over() {
    let within = folder("hostile-checksums");
    let mut long = text(&within);
    long.extend(vec![b' '; 2_000_000]);
    let line = format!("{}  contributions.geojson\n", common_ground_core::keeping::hash(&long));
    // Read each time it is named, it would be 100 GB.
    let sums = line.repeat(50_000);
    let entries = [
        ("datapackage.json", b"{}".as_slice()),
        ("contributions.geojson", &long),
        ("participants.csv", b"participant,created_at\r\n"),
        ("checksums.sha256", sums.as_bytes()),
    ];
    std::fs::write(within.join("package.zip"), stored(&entries)).unwrap();
    let output = command().args(["validate", "package.zip"]).current_dir(&within).output().unwrap();
    let words = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{words}");
    assert!(words.contains("1 of 1 features read, no problem"), "{words}");
}

#[test]
fn a_line_of_a_gigabyte_costs_only_itself_and_no_memory() {
    let within = folder("hostile-line");
    let good = common_ground_core::store::encode(&item(1, 1, "a"));
    let path = within.join("long.ndjson");
    let mut file = std::fs::File::create(&path).unwrap();
    write!(file, "{good}\n{{\"type\":\"Feature\",").unwrap();
    // Zeros that take no room on the disk.
    file.seek(SeekFrom::Current(1_000_000_000)).unwrap();
    writeln!(file, "\n{good}").unwrap();
    drop(file);
    let limited =
        format!("ulimit -v 300000; exec {} merge long.ndjson -o all.zip", env!("CARGO_BIN_EXE_common-ground"));
    let output = Command::new("sh").args(["-c", &limited]).current_dir(&within).output().unwrap();
    let words = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{words}");
    assert!(words.contains("long.ndjson: feature 2, byte ") && words.contains("larger than 4 MB; left out"), "{words}");
    assert!(words.contains("contributions   1 (1 new, 0 updated)"), "{words}");
    std::fs::remove_file(path).unwrap();
}

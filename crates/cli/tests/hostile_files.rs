//! Every reader answers whatever it is given: each file of the fuzz targets' corpus and a fixed number of mutations of
//! each, always the same. Within the memory and the time that [`trial`] names, without a panic, and never in silence.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use common_ground_cli::trial;
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What is measured is the program's memory, so one target at a time.
static ALONE: Mutex<()> = Mutex::new(());

/// Mutations of each file.
const MUTATIONS: usize = 60;
/// Larger files are read as they are and not mutated.
const MUTATED: usize = 48 << 10;
/// Longest that a mutation may be.
const LONGEST: usize = 64 << 10;

/// Numbers that look random and are the same every time: `SplitMix64` (Steele, Lea and Flood, 2014).
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Below `end`; 0 when that is 0.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.throw() % (end.max(1) as u64)).unwrap()
    }

    /// Two places in so many bytes, the first not after the second, and not too far apart.
    fn span(&mut self, length: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        start..(start + self.below(256)).min(length)
    }
}

/// One change, or several.
fn mutated(seed: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    const ODD: [&[u8]; 12] = [
        b"\0",
        b"\xff\xff\xff\xff",
        b"\xef\xbb\xbf",
        b"{",
        b"[[[[[[[[",
        b"\"",
        b"\\ud800",
        b"1e999",
        b"\r\n",
        b"../",
        b";",
        b"=",
    ];
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len());
        match dice.below(7) {
            0 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << dice.below(8)),
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(dice.span(bytes.len()))),
            3 => {
                let again = bytes[dice.span(bytes.len())].repeat(1 + dice.below(20));
                bytes.splice(at..at, again);
            }
            4 => {
                let part = other[dice.span(other.len())].to_vec();
                bytes.splice(at..at, part);
            }
            5 => {
                let odd = ODD[dice.below(ODD.len())];
                bytes.splice(at..(at + odd.len()).min(bytes.len()), odd.iter().copied());
            }
            _ => bytes = [&bytes[..at], &other[dice.below(other.len())..]].concat(),
        }
        bytes.truncate(LONGEST);
    }
    bytes
}

/// The corpus of a target, and what else is in the tests' fixtures, in the order of the names.
fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let more: &[&str] = match target {
        "geojson" => &["tests/fixtures/hostile", "tests/fixtures/canonical", "tests/fixtures/legacy"],
        "project" => &["tests/fixtures/projects"],
        _ => &[],
    };
    let mut all = Vec::new();
    for folder in [format!("fuzz/corpus/{target}").as_str()].iter().chain(more) {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            all.push((path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap()));
        }
    }
    all.sort();
    all
}

/// Reads bytes, and holds the reader to the limits.
fn answer(target: &str, what: &str, bytes: &[u8]) -> trial::Answer {
    MEMORY.reset_peak_usage();
    let (before, start) = (MEMORY.current_usage(), Instant::now());
    let answer = trial::target(target, bytes);
    let taken = MEMORY.peak_usage().saturating_sub(before);
    assert!(taken <= trial::BASE + trial::TIMES * bytes.len(), "{what}: {taken} bytes of memory for {}", bytes.len());
    assert!(start.elapsed() < trial::LONGEST, "{what}: {:?}", start.elapsed());
    answer
}

fn torment(target: &str) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let seeds = seeds(target);
    assert!(!seeds.is_empty(), "{target} has a corpus");
    let (mut dice, mut found, mut told) = (Dice(1), 0, 0);
    for (name, seed) in &seeds {
        let what = format!("{target}/{name}");
        let of_seed = answer(target, &what, seed);
        assert_eq!(answer(target, &what, seed), of_seed, "{what} is answered the same every time");
        found += usize::from(of_seed.found > 0);
        if seed.len() > MUTATED {
            continue;
        }
        for number in 0..MUTATIONS {
            let other = &seeds[dice.below(seeds.len())].1;
            let answer = answer(target, &format!("{what}, mutation {number}"), &mutated(seed, other, &mut dice));
            found += usize::from(answer.found > 0);
            told += usize::from(answer.told > 0);
        }
    }
    assert!(found > 0 && told > MUTATIONS / 4, "{target}: {found} found something, {told} were told of");
}

#[test]
fn every_geojson_file_is_answered() {
    torment("geojson");
}

#[test]
fn every_project_file_is_answered() {
    torment("project");
}

#[test]
fn every_table_is_answered() {
    torment("csv");
}

#[test]
fn every_archive_is_answered() {
    torment("package");
}

#[test]
fn every_encrypted_file_is_answered() {
    torment("age");
}

#[test]
fn every_geopackage_is_answered() {
    torment("geopackage");
}

#[test]
fn every_target_has_a_fuzz_target_and_a_corpus() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz");
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    for (name, _) in trial::TARGETS {
        let of_target = fs::read_to_string(root.join(format!("fuzz_targets/{name}.rs"))).unwrap();
        assert!(
            of_target.contains(&format!("\"{name}\"")) && manifest.contains(&format!("name = \"{name}\"")),
            "{name}"
        );
        assert!(root.join("corpus").join(name).is_dir(), "{name}");
    }
}

//! Made-up files as tablets hand them over: texts of the length that people write, in several scripts, some routes and
//! areas, some things that several files hold, some of them changed meanwhile. The same files every time.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use common_ground_core::merging::Version;
use common_ground_core::write::{CollectionWriter, Header};
use common_ground_core::{Answer, Contribution, Timestamp, Uuid, store};

use crate::tell::Work;
use crate::{Failure, Outcome};

/// Of a hundred contributions in a file, so many stand in the one before it too.
const SHARED: usize = 4;

const WORDS: [&str; 48] = [
    "there",
    "is",
    "a",
    "bench",
    "under",
    "the",
    "trees",
    "where",
    "we",
    "meet",
    "after",
    "school",
    "and",
    "it",
    "would",
    "be",
    "good",
    "to",
    "have",
    "light",
    "in",
    "winter",
    "because",
    "my",
    "grandmother",
    "can",
    "walk",
    "from",
    "her",
    "house",
    "but",
    "not",
    "cross",
    "road",
    "cars",
    "go",
    "too",
    "fast",
    "people",
    "know",
    "each",
    "other",
    "here",
    "£5",
    "café",
    "“quiet”",
    "Sundays",
    "—",
];
const OTHER_SCRIPTS: [&str; 4] = [
    "ਇੱਥੇ ਸਾਡੇ ਬਜ਼ੁਰਗ ਹਰ ਸ਼ਾਮ ਬੈਠਦੇ ਹਨ ਅਤੇ ਗੱਲਾਂ ਕਰਦੇ ਹਨ",
    "هنا يلتقي الجيران بعد صلاة الجمعة ويشربون الشاي معاً",
    "यहाँ बच्चे खेलते हैं और हम पौधों को पानी देते हैं",
    "Tutaj spotykamy się w każdą sobotę, jest cicho i zielono",
];

/// A generator of numbers (`SplitMix64`): the same ones every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.roll() % limit as u64).unwrap_or(0)
    }

    /// From 0 on, below 1.
    fn part(&mut self) -> f64 {
        f64::from(u32::try_from(self.roll() >> 32).unwrap_or(0)) / 4_294_967_296.0
    }

    fn id(&mut self) -> Uuid {
        let bits = u128::from(self.roll()) << 64 | u128::from(self.roll());
        Uuid::from_u128(bits & !(0xF << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62)
    }

    fn text(&mut self, words: usize) -> String {
        let words: Vec<&str> = (0..words).map(|_| WORDS[self.below(WORDS.len())]).collect();
        words.join(" ")
    }
}

/// The files, made unless they are there.
pub(super) fn make(folder: &Path, files: usize, each: usize) -> Outcome<Vec<PathBuf>> {
    let paths: Vec<PathBuf> = (0..files).map(|number| folder.join(format!("tablet-{number:03}.geojson"))).collect();
    if paths.iter().all(|path| path.is_file()) {
        return Ok(paths);
    }
    std::fs::create_dir_all(folder).map_err(|cause| Failure::new(format!("{}: {cause}.", folder.display())))?;
    let work = Work::start("Making up what tablets hand over");
    let mut dice = Dice(7);
    let mut before: Vec<Contribution> = Vec::new();
    for (number, path) in paths.iter().enumerate() {
        let mut items: Vec<Contribution> = Vec::with_capacity(each);
        for at in 0..each {
            let known = before.get(at).filter(|_| at % 100 < SHARED);
            items.push(match known {
                // The same, changed there since, or changed here as well.
                Some(known) if at % 100 == 0 => changed(known, &mut dice),
                Some(known) => known.clone(),
                None => contribution(number, &mut dice)?,
            });
        }
        write(path, &items).map_err(|cause| Failure::new(format!("{}: {cause}.", path.display())))?;
        before = items;
    }
    work.done();
    Ok(paths)
}

fn changed(known: &Contribution, dice: &mut Dice) -> Contribution {
    let mut item = known.clone();
    item.rev += u32::from(dice.below(10) > 0);
    item.updated_at = Timestamp::from_unix_seconds(item.updated_at.unix_seconds() + 60);
    item.answers.insert("why".to_owned(), Answer::Text(dice.text(30)));
    item
}

fn contribution(tablet: usize, dice: &mut Dice) -> Outcome<Contribution> {
    let id = dice.id();
    let (lon, lat) = (11.2 + dice.part() / 10.0, 43.7 + dice.part() / 10.0);
    let near = |step: f64| format!("[{:?},{:?}]", round(lon + step), round(lat + step / 2.0));
    let geometry = match dice.below(20) {
        0 => format!(r#"{{"coordinates":[{},{},{}],"type":"LineString"}}"#, near(0.0), near(0.001), near(0.003)),
        1 => {
            let corner = format!("[{:?},{:?}]", round(lon), round(lat + 0.002));
            format!(r#"{{"coordinates":[[{0},{1},{2},{0}]],"type":"Polygon"}}"#, near(0.0), near(0.002), corner)
        }
        2 => "null".to_owned(),
        _ => format!(r#"{{"coordinates":[{:?},{:?}],"type":"Point"}}"#, round(lon), round(lat)),
    };
    let seconds = 1_778_000_000 + dice.below(5_000_000) as u64;
    let time = Timestamp::from_unix_seconds(seconds);
    let kind = ["asset", "asset", "barrier", "idea"][dice.below(4)];
    let text = format!(
        r#"{{"geometry":{geometry},"id":"{id}","properties":{{"contribution_id":"{id}","created_at":"{time}","device":"{}","entry_mode":"self","format":1,"kind":"{kind}","lang":"en","location_method":"map","location_zoom":17.25,"near":"Via Romana","participant":"{}","project":"demo","project_version":"59842a4f0ff419f6","rev":1,"session":"{}","session_date":"2026-05-12","session_facilitator":"F3","session_site":"Community centre","session_stage":"world-cafe","status":"complete","updated_at":"{time}"}},"type":"Feature"}}"#,
        char::from(b'A' + u8::try_from(tablet % 26).unwrap_or(0)),
        dice.id(),
        Uuid::from_u128(tablet as u128 | 0x4000_8000_0000_0000_0000),
    );
    let mut item = store::decode(&text).map_err(|_| Failure::new(format!("This is no contribution: {text}")))?;
    let mut say = |name: &str, answer: Answer| drop(item.answers.insert(name.to_owned(), answer));
    let words = dice.below(5) + 2;
    say("name", Answer::Text(dice.text(words)));
    say("importance", Answer::Number((dice.part() * 5.0).floor() + 1.0));
    say("open", Answer::Flag(dice.below(2) == 0));
    let words = dice.below(25) + 8;
    let long = match dice.below(12) {
        0 => OTHER_SCRIPTS[dice.below(OTHER_SCRIPTS.len())].repeat(2),
        1 => format!("{}\n\"{}\"", dice.text(words), dice.text(5)),
        _ => dice.text(words),
    };
    say("why", Answer::Text(long));
    if kind == "barrier" {
        say("barrier_reasons", Answer::Text("distance;cost;opening-hours".to_owned()));
        item.about = Some((dice.id(), Some(dice.text(3))));
    }
    if dice.below(5) == 0 {
        item.skipped.insert("photo".to_owned());
    }
    item.category = Some(["meeting", "nature", "travel", "care", "culture"][dice.below(5)].to_owned());
    Ok(item)
}

fn round(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}

fn write(path: &Path, items: &[Contribution]) -> std::io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    let mut writer = CollectionWriter::new();
    for item in items {
        let version = Version::of(item, 0);
        for part in writer.pass_on(&version) {
            out.write_all(part.as_bytes())?;
        }
    }
    let header = Header {
        project: "demo",
        project_version: "59842a4f0ff419f6",
        exported_at: Timestamp::from_unix_seconds(1_783_000_000),
        device: None,
        app: "0.1.0",
    };
    out.write_all(writer.finish(header).as_bytes())?;
    out.flush()
}

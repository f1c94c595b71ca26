//! A small study in the project with everything: every type of question answered, every shape, texts that are hard on
//! tables, people, sessions and a withdrawal. The same at each call.

use std::collections::{BTreeMap, BTreeSet};

use common_ground_core::keeping::book::Withdrawal;
use common_ground_core::package::Data;
use common_ground_core::participant::{Age, Agreement, Method};
use common_ground_core::sitting::Setup;
use common_ground_core::{
    Answer, Contribution, EntryMode, Location, LocationMethod, Participant, Provenance, Sitting, Status, Timestamp,
    Uuid,
};

use super::geometry;
use super::projects::everything;

/// Texts that are hard on tables.
const TEXTS: [&str; 8] = [
    "The old mill",
    "=HYPERLINK(\"https://example.org\",\"click\")",
    "Comma, \"quotes\" and\nline ends\n\nin a row",
    "-1 for the bins; +1 for the bench",
    "ਪੰਜਾਬੀ ਬਾਗ਼ 🌳",
    "حديقة صغيرة",
    "@home",
    "'apostrophe's",
];

const SHAPES: [&str; 6] = [
    r#"{"type":"Point","coordinates":[11.248,43.7672]}"#,
    r#"{"type":"LineString","coordinates":[[11.24,43.765],[11.245,43.766],[11.25,43.77]]}"#,
    r#"{"type":"Polygon","coordinates":[[[11.24,43.765],[11.25,43.765],[11.25,43.77],[11.24,43.765]]]}"#,
    r#"{"type":"MultiPoint","coordinates":[[11.24,43.765],[11.25,43.77]]}"#,
    r#"{"type":"MultiPolygon","coordinates":[[[[11.24,43.765],[11.25,43.765],[11.25,43.77],[11.24,43.765]]]]}"#,
    "null",
];

/// A random-looking UUID that is the same at each call.
pub(crate) fn uuid(n: u128) -> Uuid {
    let mixed = n.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
    Uuid::from_u128((mixed & !(0xf << 76) & !(0x3 << 62)) | (4 << 76) | (2 << 62))
}

fn at(minute: u64) -> Timestamp {
    Timestamp::from_unix_seconds(1_778_598_245 + minute * 60)
}

/// Somebody who agreed to everything.
pub(crate) fn person(n: u128) -> Participant {
    let said = |id: &str, text: &str| (id.to_owned(), Answer::Text(text.to_owned()));
    let mut answers = BTreeMap::from([said("age_band", "25_up"), said("an_earlier_question", "=A1+1")]);
    answers.insert("years_before".to_owned(), Answer::Number(12.0));
    if n.is_multiple_of(2) {
        answers.insert("disabled".to_owned(), Answer::Flag(false));
        answers.extend([said("ethnicity", "asian"), said("ways", "live;work"), said("postcode", "UB1")]);
    }
    let project = everything();
    let choices = ["take_part", "understood", "quotes"].map(|id| (id.to_owned(), true));
    Participant {
        id: uuid(n),
        project: project.id.clone(),
        project_version: project.version.clone(),
        consent: Some(Agreement {
            version: "template-1".to_owned(),
            lang: "it".to_owned(),
            at: at(1),
            method: if n.is_multiple_of(2) { Method::Screen } else { Method::Paper },
            choices: BTreeMap::from(choices),
        }),
        age: Some(if n.is_multiple_of(3) { Age::Under { guardian: Some("G-7".to_owned()) } } else { Age::Adult }),
        answers,
        skipped: BTreeSet::from(["ethnicity_asian".to_owned()]),
        declined: BTreeSet::from(["years".to_owned()]),
        code: format!("MAPLE-RIVER-{n:04}-LEMON-TABLE"),
        votes: BTreeMap::from([(uuid(1000), 2), (uuid(1001), 1)]),
        created_at: at(1),
        updated_at: at(5),
    }
}

fn sitting() -> Sitting {
    Sitting {
        id: uuid(900),
        setup: Setup {
            site: "Southall Community Centre".to_owned(),
            date: "2026-05-12".to_owned(),
            stage: "world-cafe".to_owned(),
            facilitator: "F3".to_owned(),
            device: "B".to_owned(),
            languages: vec!["en".to_owned(), "it".to_owned()],
            assisted: true,
            ..Setup::default()
        },
        started_at: at(0),
        ended_at: Some(at(120)),
    }
}

fn contribution(n: usize) -> Contribution {
    let project = everything();
    let text = |text: &str| Answer::Text(text.to_owned());
    let pick = |from: &[&str]| text(from[n % from.len()]);
    let kind = ["asset", "barrier", "idea"][n % 3];
    let mut answers = BTreeMap::from([
        ("name".to_owned(), pick(&TEXTS)),
        ("why".to_owned(), text(TEXTS[(n + 3) % TEXTS.len()])),
        ("importance".to_owned(), Answer::Number([1.0, 3.0, 5.0][n / 2 % 3])),
        ("price".to_owned(), Answer::Number([0.5, 12.0][n % 2])),
        ("voice".to_owned(), text(&format!("media/{}.webm", uuid(600 + n as u128)))),
        ("who_runs_it".to_owned(), text("council")),
    ]);
    let mut answer = |id: &str, answer: Answer| drop(answers.insert(id.to_owned(), answer));
    match kind {
        "asset" => {
            answer("open_now", Answer::Flag(n.is_multiple_of(2)));
            answer("closed_in", text("2026-03"));
            answer("first_came", text("1987"));
            answer("what_is_hard", pick(&TEXTS));
            answer("photo", text(&format!("media/{}.jpg", uuid(500 + n as u128))));
        }
        "barrier" => {
            answer("reasons", text(["far;cost", "unsafe", "cost"][n / 3 % 3]));
            answer("minutes", Answer::Number(25.0));
        }
        _ => answer("by_when", text("2027-01-31")),
    }
    if n.is_multiple_of(7) {
        answer("asked by another version", Answer::Number(-2.5));
    }
    let sitting = sitting();
    let provenance = Provenance {
        participant: Some(uuid(1 + n as u128 % 5).to_string()),
        entry_mode: [EntryMode::SelfEntered, EntryMode::Assisted, EntryMode::Paper, EntryMode::Group][n % 4],
        lang: Some(["en", "it"][n % 2].to_owned()),
        clock_unsure: n.is_multiple_of(9),
        sticker: (n % 4 == 2).then(|| n.to_string()),
        ..Provenance::default()
    };
    let other = |n: usize| (uuid(1000 + n as u128), Some(TEXTS[n % TEXTS.len()].to_owned()));
    Contribution {
        id: uuid(1000 + n as u128),
        project: project.id.clone(),
        project_version: project.version.clone(),
        kind: kind.to_owned(),
        category: ["nature", "food", ""].get(n % 3).filter(|id| !id.is_empty()).map(|id| (*id).to_owned()),
        answers,
        skipped: BTreeSet::from(
            ["first_came".to_owned()].map(|id| if n.is_multiple_of(2) { id } else { "price".to_owned() }),
        ),
        declined: if n.is_multiple_of(5) { BTreeSet::from(["reasons".to_owned()]) } else { BTreeSet::new() },
        about: (kind == "barrier").then(|| other(n - 1)),
        responds_to: if kind == "idea" { vec![other(n - 1), other(n - 2)] } else { Vec::new() },
        geometry: geometry(SHAPES[n % SHAPES.len()]),
        location: Location {
            method: [Some(LocationMethod::Map), Some(LocationMethod::Grid), None][n % 3],
            zoom: (n.is_multiple_of(2)).then_some(17.25),
            masked: n.is_multiple_of(6),
            near: Some("Via de' Neri; Ponte Vecchio".to_owned()),
        },
        provenance: if n % 3 == 1 { provenance } else { sitting.mark(provenance) },
        status: if n.is_multiple_of(8) { Status::Incomplete } else { Status::Complete },
        rev: [1, 2, 3][n % 3],
        created_at: at(10 + n as u64),
        updated_at: at(20 + n as u64),
    }
}

/// Everything there is.
pub(crate) fn everything_said() -> Data {
    let mut contributions: Vec<Contribution> = (0..40).map(contribution).collect();
    // Somebody of whom, and of whose session, there is no record.
    let stray = &mut contributions[4].provenance;
    stray.participant = Some("p-17".to_owned());
    stray.session = Some("s-17".to_owned());
    Data {
        contributions,
        people: (1..=5).map(person).collect(),
        sittings: vec![sitting()],
        withdrawals: vec![Withdrawal { participant: uuid(99), at: at(30) }],
    }
}

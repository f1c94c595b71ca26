//! The made-up study in `docs/practice`, with which newcomers follow `docs/researchers.md`: two tablets and one day. The
//! second tablet was given what the first had at noon; then both went on.

use common_ground_core::code::WithdrawalCode;
use common_ground_core::keeping::book::Withdrawal;
use common_ground_core::package::{Archive, Data, Package, Scope};
use common_ground_core::privacy::{Audience, redact};
use common_ground_core::write::{CollectionWriter, Header};
use common_ground_core::{Contribution, Participant, Project, Sitting, Timestamp, Uuid, store};
use serde_json::{Value, json};

const PROJECT: &str = include_str!("../../../../docs/practice/project.json");

/// What identifiers are of.
#[derive(Clone, Copy)]
enum Of {
    Contribution = 1,
    Person,
    Session,
    Photo,
}

fn id(of: Of, number: u128) -> Uuid {
    let kind = of as u128;
    Uuid::from_u128(number << 96 | (0x4000 | kind) << 64 | (0x8000 | kind) << 48 | number)
}

fn at(hour: u64, minute: u64) -> Timestamp {
    let day = Timestamp::parse("2026-05-12T00:00:00Z").expect("a time").unix_seconds();
    Timestamp::from_unix_seconds(day + hour * 3600 + minute * 60)
}

/// Contribution `number` by `person`, made so many minutes after ten on the first tablet, or after one on the second.
fn item(number: u128, person: u128, minute: u64, place: [f64; 2], said: &Value) -> Contribution {
    let first = number <= 8;
    let made = at(if first { 10 } else { 13 }, minute).to_string();
    let id_text = id(Of::Contribution, number).to_string();
    let mut properties = json!({
        "contribution_id": id_text, "format": 1, "project": "southall-practice", "rev": 1, "kind": "asset",
        "project_version": Project::parse(PROJECT).expect("a project").version, "entry_mode": "self",
        "participant": id(Of::Person, person).to_string(), "device": if first { "A" } else { "B" },
        "session": id(Of::Session, if first { 1 } else { 2 }).to_string(), "session_site": "Southall Library",
        "session_date": "2026-05-12", "session_stage": "drop-in", "session_facilitator": "F1", "lang": "en",
        "location_method": "map", "location_zoom": 18, "status": "complete", "created_at": made, "updated_at": made,
    });
    for (key, value) in said.as_object().into_iter().flatten() {
        properties[key] = value.clone();
    }
    let geometry = json!({"type": "Point", "coordinates": place});
    let feature = json!({"type": "Feature", "id": id_text, "geometry": geometry, "properties": properties});
    store::decode(&feature.to_string()).expect("a contribution")
}

/// The same, changed on a tablet at that time.
fn changed(item: &Contribution, device: &str, time: Timestamp, why: &str) -> Contribution {
    let mut item = item.clone();
    item.rev += 1;
    item.updated_at = time;
    item.provenance.device = Some(device.to_owned());
    item.answers.insert("why".to_owned(), common_ground_core::Answer::Text(why.to_owned()));
    item
}

/// Somebody, and whether they agreed to sharing and to being quoted.
fn person(number: u8, sharing: bool, quotes: bool) -> Participant {
    let made = at(if number < 7 { 10 } else { 13 }, u64::from(number));
    let text = json!({
        "format": 1, "participant_id": id(Of::Person, number.into()).to_string(), "project": "southall-practice",
        "project_version": Project::parse(PROJECT).expect("a project").version,
        "code": WithdrawalCode::new([number, 59, 201, 88, 7]).as_str(),
        "created_at": made.to_string(), "updated_at": made.to_string(), "answers": {}, "skipped": [], "declined": [],
        "votes": {}, "consent": {
            "version": "practice-1", "lang": "en", "method": "screen", "at": made.to_string(),
            "choices": {"take_part": true, "sharing": sharing, "quotes": quotes},
        },
    });
    Participant::from_json(&text.to_string()).expect("a person")
}

fn session(number: u128, device: &str, from: u64, to: u64) -> Sitting {
    let text = json!({
        "format": 1, "session": id(Of::Session, number).to_string(), "site": "Southall Library", "date": "2026-05-12",
        "stage": "drop-in", "facilitator": "F1", "device": device, "languages": ["en"], "assisted": false, "idle": 180,
        "started_at": at(from, 0).to_string(), "ended_at": at(to, 0).to_string(),
    });
    Sitting::from_json(&text.to_string()).expect("a session")
}

fn on_the_first() -> Vec<Contribution> {
    let photo = common_ground_core::media::path(id(Of::Photo, 1), "jpg");
    let about = |number: u128| id(Of::Contribution, number).to_string();
    vec![
        item(
            1,
            1,
            5,
            [-0.3755, 51.5060],
            &json!({"category": "meeting", "name": "Southall Library", "when": "week",
            "why": "Quiet, and warm in winter. To book a room ring 07700 900123.", "photo": photo}),
        ),
        item(
            2,
            1,
            9,
            [-0.3754, 51.5059],
            &json!({"kind": "barrier", "name": "No seats outside",
            "why": "Nobody can wait there.", "about_id": about(1), "about_name": "Southall Library"}),
        ),
        item(
            3,
            2,
            15,
            [-0.3790, 51.5090],
            &json!({"category": "nature", "name": "Southall Park", "when": "weekend",
            "why": "We meet here."}),
        ),
        item(
            4,
            3,
            22,
            [-0.3801, 51.5033],
            &json!({"category": "meeting", "name": "Dominion Centre",
            "why": "My choir sings here."}),
        ),
        item(
            5,
            4,
            31,
            [-0.3722, 51.5041],
            &json!({"category": "meeting", "name": "Rani's kitchen",
            "why": "Food for everybody, and no questions."}),
        ),
        item(
            6,
            1,
            38,
            [-0.3722, 51.5041],
            &json!({"kind": "barrier", "name": "Only on Mondays",
            "why": "I work on Mondays.", "about_id": about(5), "about_name": "Rani's kitchen"}),
        ),
        item(7, 5, 44, [-0.3700, 51.5050], &json!({"name": "test", "why": "asdf"})),
        item(8, 6, 51, [-0.3850, 51.5010], &json!({"category": "nature", "name": "The path by the canal"})),
    ]
}

fn on_the_second() -> Vec<Contribution> {
    vec![
        item(
            9,
            7,
            4,
            [-0.37562, 51.50603],
            &json!({"category": "meeting", "name": "the library", "when": "week;weekend",
            "why": "My son does his homework there. Ask for Mrs Gill."}),
        ),
        item(
            10,
            7,
            9,
            [-0.37888, 51.50903],
            &json!({"category": "nature", "name": "southall park",
            "why": "The big trees."}),
        ),
        item(11, 8, 20, [-0.37912, 51.50911], &json!({"category": "nature", "name": "ਸਾਊਥਾਲ ਪਾਰਕ", "lang": "pa"})),
        item(
            12,
            8,
            26,
            [-0.3660, 51.5070],
            &json!({"category": "nature", "name": "My garden", "location_masked": true}),
        ),
        item(13, 7, 33, [-0.3755, 52.4060], &json!({"category": "meeting", "name": "Havelock Road"})),
    ]
}

/// The package that a tablet hands over.
fn package(data: Data) -> Vec<u8> {
    let project = Project::parse(PROJECT).expect("a project");
    let scope = Scope { audience: Audience::Team, project: &project, project_json: PROJECT, app: "practice" };
    let package = Package::new(data, &scope);
    let media = package.media().values().map(|path| (path.clone(), grey()));
    let (mut archive, mut bytes) = (Archive::default(), Vec::new());
    for (path, content) in package.files().iter().cloned().chain(media) {
        bytes.extend(archive.begin(&path, &[&content]).expect("it fits"));
        bytes.extend(content);
    }
    bytes.extend(archive.finish().expect("it fits"));
    bytes
}

/// A photo: 64 by 64 grey pixels, as small as JPEG can say it.
fn grey() -> Vec<u8> {
    let table = |class: u8| [&[0xff, 0xc4, 0, 20, class, 1][..], &[0; 16]].concat();
    [
        &[0xff, 0xd8, 0xff, 0xdb, 0, 67, 0][..],
        &[1; 64],
        &[0xff, 0xc0, 0, 11, 8, 0, 64, 0, 64, 1, 1, 0x11, 0],
        &table(0),
        &table(0x10),
        &[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0],
        &[0; 16],
        &[0xff, 0xd9],
    ]
    .concat()
}

/// A file of contributions, as the tablet's "Save a copy" writes it.
fn collection(items: &[Contribution]) -> String {
    let project = Project::parse(PROJECT).expect("a project");
    let (mut writer, mut text) = (CollectionWriter::new(), String::new());
    for item in items {
        text.push_str(&writer.add(&redact(item, &project, Audience::Team)));
    }
    let (id, version) = (&project.id, &project.version);
    let header =
        Header { project: id, project_version: version, exported_at: at(17, 0), device: Some("C"), app: "practice" };
    text + &writer.finish(header)
}

/// Every file of the folder that is made by a program, with its path.
pub(crate) fn files() -> [(&'static str, Vec<u8>); 4] {
    let noon = on_the_first();
    let first = Data {
        contributions: [
            &noon[..1],
            &[changed(&noon[1], "A", at(11, 10), "Nobody can wait there in the sun.")],
            &noon[2..],
        ]
        .concat(),
        people: vec![
            person(1, true, true),
            person(2, true, false),
            person(3, false, true),
            person(4, true, true),
            person(6, true, true),
        ],
        sittings: vec![session(1, "A", 10, 12)],
        withdrawals: Vec::new(),
    };
    let second = Data {
        contributions: [
            &noon[..1],
            &[
                changed(&noon[1], "B", at(13, 40), "There is a wall to sit on now."),
                changed(&noon[2], "B", at(13, 50), "We meet here on Sundays."),
            ],
            &noon[3..4],
            &on_the_second(),
        ]
        .concat(),
        people: vec![
            person(1, true, true),
            person(2, true, false),
            person(3, false, true),
            person(7, true, true),
            person(8, true, true),
        ],
        sittings: vec![session(2, "B", 13, 15)],
        withdrawals: vec![Withdrawal { participant: id(Of::Person, 6), at: at(14, 30) }],
    };
    let whole = collection(&[item(20, 9, 3, [-0.3, 51.5], &json!({"name": "Gurdwara"}))]);
    [
        ("tablets/tablet-A.zip", package(first)),
        ("tablets/tablet-B.zip", package(second)),
        // Somebody has typed into it.
        ("damaged.geojson", whole.replace("-0.3,51.5", "-0.3,515").into_bytes()),
        // A tablet is ahead of the researcher's computer.
        ("newer.geojson", whole.replace("\"format\":1", "\"format\":2").into_bytes()),
    ]
}

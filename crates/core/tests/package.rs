//! The data package: what is in it for whom, that the same data gives the same bytes, that it reads back, and that its
//! codebook leaves no column out.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use common::projects::{EVERYTHING, everything};
use common::study::{everything_said, person, uuid};
use common_ground_core::keeping::archive::{self, TAIL};
use common_ground_core::keeping::book::Withdrawal;
use common_ground_core::keeping::hash;
use common_ground_core::package::{self, Archive, Data, Package, Scope, Tables};
use common_ground_core::privacy::Audience;
use common_ground_core::{Answer, Contribution, Project, Timestamp, Uuid, read};
use proptest::prelude::*;
use serde_json::Value;

/// The packages of everything, made once.
static TEAM: LazyLock<Package> = LazyLock::new(|| package(everything_said(), Audience::Team));
static PUBLIC: LazyLock<Package> = LazyLock::new(|| package(everything_said(), Audience::Public));

fn package(data: Data, audience: Audience) -> Package {
    let project = everything();
    Package::new(data, &Scope { audience, project: &project, project_json: EVERYTHING, app: "0.1.0" })
}

fn file(package: &Package, path: &str) -> String {
    let found = package.files().iter().find(|(name, _)| name == path);
    String::from_utf8(found.unwrap_or_else(|| panic!("no {path}")).1.clone()).unwrap()
}

fn paths(package: &Package) -> Vec<&str> {
    package.files().iter().map(|(path, _)| path.as_str()).collect()
}

/// The archive, with media whose bytes are their ids.
fn archived(package: &Package) -> Vec<u8> {
    let mut archive = Archive::default();
    let mut bytes = Vec::new();
    let media = package.media().iter().map(|(id, path)| (path.clone(), id.as_bytes().to_vec()));
    for (path, content) in package.files().iter().cloned().chain(media) {
        bytes.extend(archive.begin(&path, &[&content]).unwrap());
        bytes.extend(content);
    }
    bytes.extend(archive.finish().unwrap());
    bytes
}

#[test]
fn a_file_announced_by_what_is_known_of_it_stands_in_the_archive_as_one_that_was_gone_over() {
    let mut archive = Archive::default();
    let mut bytes = Vec::new();
    for ((path, content), facts) in TEAM.files().iter().zip(TEAM.facts()) {
        bytes.extend(archive.announce(path, facts).unwrap());
        bytes.extend(content);
    }
    for (id, path) in TEAM.media() {
        bytes.extend(archive.begin(path, &[id.as_bytes()]).unwrap());
        bytes.extend(id.as_bytes());
    }
    bytes.extend(archive.finish().unwrap());
    assert_eq!(TEAM.files().len(), TEAM.facts().len());
    assert!(bytes == archived(&TEAM));
}

fn entries(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let (start, length) = archive::directory(&bytes[bytes.len() - TAIL..], bytes.len() as u64).unwrap();
    let listed = archive::entries(&bytes[start as usize..(start + length) as usize], start).unwrap();
    let content = |e: archive::Entry| (e.path, bytes[e.start as usize..(e.start + e.size) as usize].to_vec());
    listed.into_iter().map(content).collect()
}

fn contributions(package: &Package) -> Vec<Contribution> {
    let text = file(package, package::CONTRIBUTIONS);
    let (found, problems) = read::all(text.as_bytes(), common::options());
    assert_eq!(problems, []);
    found
}

fn read_back(package: &Package) -> (Data, usize) {
    let of = |path: &str| package.files().iter().find(|(name, _)| name == path).map_or(&[][..], |(_, b)| b.as_slice());
    let (data, unreadable) = package::read(&Tables {
        descriptor: of("datapackage.json"),
        participants: of("participants.csv"),
        consents: of("consents.csv"),
        sessions: of("sessions.csv"),
        withdrawals: of("withdrawals.csv"),
    });
    (Data { contributions: contributions(package), ..data }, unreadable)
}

#[test]
fn the_files_for_the_team_and_for_everybody_are_those_of_the_format() {
    let team = package(everything_said(), Audience::Team);
    let all = [
        "datapackage.json",
        "contributions.geojson",
        "contributions.csv",
        "participants.csv",
        "sessions.csv",
        "consents.csv",
        "withdrawals.csv",
        "codebook.csv",
        "project.json",
    ];
    assert_eq!(paths(&team), all);
    let public = package(everything_said(), Audience::Public);
    let open = ["datapackage.json", "contributions.geojson", "contributions.csv", "codebook.csv", "project.json"];
    assert_eq!(paths(&public), open);
    for package in [&team, &public] {
        assert_eq!(file(package, "project.json"), EVERYTHING);
        let in_archive = entries(&archived(package));
        let sums = String::from_utf8(in_archive["checksums.sha256"].clone()).unwrap();
        assert_eq!(sums.lines().count(), in_archive.len() - 1, "all but itself");
        assert_eq!(package::damaged(&sums, |path| in_archive.get(path).map(|bytes| hash(bytes))), Vec::<&str>::new());
        assert_eq!(
            package::damaged(&sums, |path| in_archive.get(path).filter(|_| path != "project.json").map(|b| hash(b))),
            ["project.json"]
        );
        assert_eq!(package::damaged(&sums, |path| Some(hash(path.as_bytes()))).len(), in_archive.len() - 1);
    }
}

#[test]
fn every_column_of_every_table_stands_in_the_codebook_with_its_question() {
    for audience in [Audience::Team, Audience::Public] {
        let package = package(everything_said(), audience);
        let descriptor: Value = serde_json::from_str(&file(&package, "datapackage.json")).unwrap();
        let codebook = file(&package, "codebook.csv");
        let mut columns = 0;
        for resource in descriptor["resources"].as_array().unwrap() {
            let table = resource["name"].as_str().unwrap();
            let heads = file(&package, resource["path"].as_str().unwrap());
            let heads = heads.trim_start_matches('\u{feff}').lines().next().unwrap();
            let fields = resource.pointer("/schema/fields").and_then(Value::as_array);
            let Some(fields) = fields else { continue };
            let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
            assert_eq!(heads, names.join(","), "{table}");
            columns += names.len();
            for name in names {
                let row = codebook.lines().find(|line| line.starts_with(&format!("{table},{name},")));
                let row = row.unwrap_or_else(|| panic!("{table}.{name} is not in the codebook"));
                let fields: Vec<&str> = row.split(',').collect();
                let said = !fields[3].is_empty() || row.contains('?') || row.contains("Say it");
                assert!(said, "nothing is said of {table}.{name}: {row}");
            }
        }
        assert!(columns > 50, "{columns}");
        for words in ["Cosa manca?", "What is missing?", "importance is at most 2", "far = Too far", "minuti"] {
            assert!(codebook.contains(words) || audience == Audience::Public, "{words}");
        }
    }
}

#[test]
fn what_is_for_the_team_reads_back_as_it_was_but_for_what_nobody_may_see() {
    let data = everything_said();
    let package = package(data.clone(), Audience::Team);
    let (back, unreadable) = read_back(&package);
    assert_eq!(unreadable, 0);
    let settled = data.settle();
    assert_eq!(back.sittings, settled.sittings);
    assert_eq!(back.withdrawals, settled.withdrawals);
    assert_eq!(back.people.len(), settled.people.len());
    let project = everything();
    for (back, was) in back.people.iter().zip(&settled.people) {
        let expected = common_ground_core::privacy::redact_person(was, &project);
        assert_eq!(back.to_json(), expected.to_json());
    }
    let again = self::package(Data { ..back }, Audience::Team);
    assert_eq!(archived(&again), archived(&package), "a package of a package is the same package");
}

#[test]
fn a_public_package_holds_nothing_of_people_and_nothing_of_who_has_not_agreed() {
    let mut data = everything_said();
    let secret = uuid(77);
    let mut silent = person(77);
    silent.consent.as_mut().unwrap().choices.insert("understood".to_owned(), false);
    data.people.push(silent);
    let mut item = data.contributions[0].clone();
    item.id = uuid(7777);
    item.provenance.participant = Some(secret.to_string());
    data.contributions.push(item);
    let mut loose = data.contributions[0].clone();
    loose.id = uuid(7778);
    loose.provenance.participant = None;
    data.contributions.push(loose);

    let people: Vec<String> = data.people.iter().map(|person| person.id.to_string()).collect();
    let codes: Vec<String> = data.people.iter().map(|person| person.code.clone()).collect();
    let public = package(data, Audience::Public);
    let all: String = public.files().iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect();
    for word in people.iter().chain(&codes).map(String::as_str).chain(["Southall Community Centre", "UB1"]) {
        assert!(!all.contains(word), "{word}");
    }
    for id in [uuid(7777), uuid(7778)] {
        assert!(!all.contains(&id.to_string()), "nobody knows that they agreed");
    }
    let shown = contributions(&public);
    assert!(!shown.is_empty());
    let ids: BTreeSet<Uuid> = shown.iter().map(|item| item.id).collect();
    for item in &shown {
        let linked = item.about.iter().chain(&item.responds_to).map(|(id, _)| *id);
        assert!(linked.into_iter().all(|id| ids.contains(&id)), "a link leads to what is not there");
        assert!(item.provenance.participant.is_none() && item.provenance.session.is_none());
    }
}

#[test]
fn whoever_does_not_want_to_be_quoted_is_not_in_their_own_words() {
    let mut data = everything_said();
    for person in &mut data.people {
        person.consent.as_mut().unwrap().choices.insert("quotes".to_owned(), false);
    }
    let public = package(data.clone(), Audience::Public);
    assert!(contributions(&public).iter().all(|item| item.text("name").is_none()));
    assert!(contributions(&package(data, Audience::Team)).iter().any(|item| item.text("name").is_some()));
}

#[test]
fn nothing_is_left_of_who_took_it_back() {
    let mut data = everything_said();
    let gone = data.people[0].id;
    data.withdrawals.push(Withdrawal { participant: gone, at: Timestamp::parse("2026-05-13T08:00:00Z").unwrap() });
    let before = data.contributions.len();
    let team = package(data, Audience::Team);
    let (back, _) = read_back(&team);
    assert!(back.contributions.len() < before);
    assert!(back.people.iter().all(|person| person.id != gone));
    assert!(back.contributions.iter().all(|item| item.provenance.participant != Some(gone.to_string())));
    assert!(back.withdrawals.iter().any(|withdrawal| withdrawal.participant == gone));
}

#[test]
fn an_empty_project_gives_a_package_too() {
    for audience in [Audience::Team, Audience::Public] {
        let package = package(Data::default(), audience);
        assert_eq!(package.contributions(), 0);
        assert!(file(&package, "contributions.csv").starts_with("\u{feff}contribution_id,kind,category,"));
    }
}

#[test]
fn a_private_place_is_public_only_where_it_was_moved_to() {
    let public = contributions(&package(everything_said(), Audience::Public));
    let masked: Vec<&Contribution> = public.iter().filter(|item| item.location.masked).collect();
    assert!(!masked.is_empty());
    let said = everything_said().contributions;
    for item in masked {
        let was = said.iter().find(|was| was.id == item.id).unwrap();
        assert_eq!(item.geometry, was.geometry, "a place that was moved is not moved again");
    }
}

#[test]
fn an_answer_that_does_not_keep_to_its_question_is_kept_and_its_column_is_plain() {
    let mut data = everything_said();
    data.contributions[0].answers.insert("importance".to_owned(), Answer::Text("quite".to_owned()));
    data.contributions[0].kind = "memory".to_owned();
    let team = package(data, Audience::Team);
    let descriptor: Value = serde_json::from_str(&file(&team, "datapackage.json")).unwrap();
    let fields = descriptor.pointer("/resources/2/schema/fields").and_then(Value::as_array).unwrap();
    let field = |name: &str| fields.iter().find(|field| field["name"] == name).unwrap();
    assert_eq!(field("importance")["type"], "string");
    assert_eq!(field("importance").get("constraints"), None);
    assert_eq!(field("kind").pointer("/constraints/enum"), None);
    assert_eq!(
        field("reasons").pointer("/constraints/pattern").and_then(Value::as_str),
        Some("^(far|cost|unsafe)(;(far|cost|unsafe))*$")
    );
    assert!(file(&team, "contributions.csv").contains(",quite,"));
}

#[test]
fn a_question_called_like_another_column_has_a_head_of_its_own_and_reads_back() {
    let json = EVERYTHING.replace("\"id\": \"years\"", "\"id\": \"dots\"");
    let project = Project::parse(&json).unwrap();
    let mut somebody = person(2);
    somebody.answers.insert("dots".to_owned(), Answer::Number(7.0));
    let contributions = everything_said().contributions;
    let data = Data { contributions, people: vec![somebody.clone()], ..Data::default() };
    let scope = Scope { audience: Audience::Team, project: &project, project_json: &json, app: "0.1.0" };
    let team = Package::new(data, &scope);
    let heads = file(&team, "participants.csv");
    assert!(heads.lines().next().unwrap().contains(",answer_dots,"));
    let (back, unreadable) = read_back(&team);
    assert_eq!((back.people[0].answers.get("dots"), unreadable), (Some(&Answer::Number(7.0)), 0));
    assert_eq!(back.people[0].votes, somebody.votes);
}

#[test]
fn only_the_paths_that_a_tablet_writes_name_a_file_in_the_archive() {
    let id = uuid(500);
    let good = format!("media/{id}.jpg");
    let cases = [
        ("photo", good.clone(), true),
        ("photo", format!("media/{id}./../../.bashrc"), false),
        ("photo", format!("media/{id}.jpg/../../x.jpg"), false),
        ("photo", format!("media/{{{id}}}.jpg"), false),
        ("photo", format!("media/{id}.exe"), false),
        ("photo", "/etc/passwd".to_owned(), false),
        ("name", good.clone(), false),
    ];
    for (question, answer, taken) in cases {
        let mut item = everything_said().contributions[1].clone();
        item.answers = BTreeMap::from([(question.to_owned(), Answer::Text(answer.clone()))]);
        let team = package(Data { contributions: vec![item], ..Data::default() }, Audience::Team);
        let expected: Vec<String> = taken.then(|| good.clone()).into_iter().collect();
        assert_eq!(team.media().values().cloned().collect::<Vec<_>>(), expected, "{question}: {answer}");
    }
}

#[test]
fn the_descriptor_says_how_the_data_is_cited() {
    let descriptor: Value =
        serde_json::from_str(&file(&package(everything_said(), Audience::Public), "datapackage.json")).unwrap();
    for (at, expected) in [
        ("/name", "everything-public"),
        ("/title", "Everything that was said"),
        ("/id", "https://doi.org/10.5072/everything"),
        ("/licenses/0/name", "CC-BY-4.0"),
        ("/contributors/0/path", "https://orcid.org/0000-0002-1825-0097"),
        ("/datacite/doi", "10.5072/everything"),
        ("/datacite/creators/0/nameType", "Personal"),
        ("/datacite/creators/1/name", "Example Council"),
        ("/datacite/publisher/name", "Example University"),
        ("/datacite/types/resourceTypeGeneral", "Dataset"),
        ("/datacite/titles/1/lang", "it"),
    ] {
        assert_eq!(descriptor.pointer(at).and_then(Value::as_str), Some(expected), "{at}");
    }
    assert_eq!(descriptor.pointer("/datacite/publicationYear").and_then(Value::as_u64), Some(2026));
}

fn shuffled<T: Clone + std::fmt::Debug + 'static>(all: Vec<T>) -> impl Strategy<Value = Vec<T>> {
    Just(all).prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_order_of_what_comes_in_gives_the_same_bytes(
        contributions in shuffled(everything_said().contributions),
        people in shuffled(everything_said().people),
        sittings in shuffled(everything_said().sittings),
        withdrawals in shuffled(everything_said().withdrawals),
        again in 0_usize..4,
    ) {
        let mut data = Data { contributions, people, sittings, withdrawals };
        // Some of it twice, as where two files of one tablet come together.
        data.contributions.extend_from_within(..again);
        data.people.extend_from_within(..again.min(data.people.len()));
        prop_assert!(archived(&package(data.clone(), Audience::Team)) == archived(&TEAM));
        prop_assert!(archived(&package(data, Audience::Public)) == archived(&PUBLIC));
    }

    #[test]
    fn whatever_stands_in_the_tables_reading_ends_and_gives_no_more_than_their_rows(
        tables in proptest::collection::vec(
            prop_oneof![
                proptest::collection::vec(any::<u8>(), 0..200),
                "[\"a,;=\r\n'0-]{0,80}".prop_map(String::into_bytes),
                (any::<proptest::sample::Index>(), any::<u8>(), 0_usize..4).prop_map(|(at, byte, table)| {
                    let names = ["participants.csv", "consents.csv", "sessions.csv", "withdrawals.csv"];
                    let mut bytes = file(&TEAM, names[table]).into_bytes();
                    let at = at.index(bytes.len());
                    bytes[at] = byte;
                    bytes
                }),
            ],
            4,
        ),
    ) {
        let descriptor = file(&TEAM, "datapackage.json");
        let [participants, consents, sessions, withdrawals] = &tables[..] else { panic!("four tables") };
        let lines: usize = tables.iter().map(|bytes| bytes.iter().filter(|byte| matches!(**byte, b'\n' | b'\r')).count() + 1).sum();
        let (data, unreadable) = package::read(&Tables {
            descriptor: descriptor.as_bytes(),
            participants,
            consents,
            sessions,
            withdrawals,
        });
        prop_assert!(data.people.len() + data.sittings.len() + data.withdrawals.len() + unreadable <= lines);
    }

    #[test]
    fn any_contribution_stands_in_a_package_for_the_team_as_it_may_leave(item in common::any_contribution()) {
        let project: Project = everything();
        let data = Data { contributions: vec![item.clone()], ..Data::default() };
        let team = package(data, Audience::Team);
        let text = file(&team, package::CONTRIBUTIONS);
        let expected = common_ground_core::privacy::redact(&item, &project, Audience::Team);
        let written = common_ground_core::write::feature(expected.contribution());
        prop_assert!(text.contains(&written));
        let descriptor: Value = serde_json::from_str(&file(&team, "datapackage.json")).unwrap();
        let fields = descriptor.pointer("/resources/2/schema/fields").unwrap().as_array().unwrap();
        let names: BTreeSet<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        prop_assert_eq!(names.len(), fields.len(), "each head stands once");
    }
}

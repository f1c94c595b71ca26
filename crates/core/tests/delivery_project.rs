//! What a project file may say about pages that it stands in and about delivery: read, and a table of mistakes.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use common::projects::{EVERYTHING, changed, problems};
use common_ground_core::project::{Deliver, Embedding, Payload, To, embedding};
use serde_json::{Value, json};

fn with(deliver: &Value) -> Value {
    changed(&serde_json::from_str(EVERYTHING).unwrap(), &[("/deliver", deliver.clone())])
}

fn read(deliver: &Value) -> Embedding {
    let document = with(deliver).to_string();
    assert_eq!(problems(&document), []);
    embedding(&document)
}

#[test]
fn a_project_that_says_nothing_about_it_sends_nothing_and_talks_to_nobody() {
    assert_eq!(embedding(EVERYTHING), Embedding::default());
    assert_eq!(embedding("no project at all"), Embedding::default());
}

#[test]
fn ways_are_read_in_the_order_of_the_file() {
    let ways = read(&json!([
        {"to": "page"},
        {"to": "endpoint", "url": "https://data.example.org:8443/items", "name": {"it": "Comune", "en": "Council"},
         "replace": true, "delete": true, "headers": {"Accept": "application/geo+json"}},
        {"to": "endpoint", "url": "http://localhost:9000/in", "as": "form", "field": "answer", "fields": {"key": "a/{id}-{rev}"}},
        {"to": "share"},
        {"to": "download", "instructions": {"en": "Send the file"}},
    ]))
    .deliver;
    let [page, server, form, share, download] = &ways[..] else { panic!("{ways:?}") };
    assert_eq!([&page.to, &share.to, &download.to], [&To::Page, &To::Share, &To::Download]);
    assert_eq!(download.instructions.get("it"), "Send the file");
    assert_eq!(server.name.get("en"), "Council");
    let (To::Endpoint(server), To::Endpoint(form)) = (&server.to, &form.to) else { panic!("{ways:?}") };
    assert_eq!((server.payload, server.put, server.replace, server.delete), (Payload::Feature, false, true, true));
    assert_eq!((server.host(), server.headers.len()), ("data.example.org:8443", 1));
    assert_eq!((form.payload, form.field.as_str(), form.replace), (Payload::Form, "answer", false));
    assert_eq!(form.fields, [("key".to_owned(), "a/{id}-{rev}".to_owned())]);
}

#[test]
fn a_contribution_has_an_address_of_its_own_where_the_url_names_it_and_where_it_does_not() {
    let cases = [
        ("https://example.org/items", "https://example.org/items", "https://example.org/items/abc"),
        (
            "https://example.org/items/?f=json",
            "https://example.org/items/?f=json",
            "https://example.org/items/abc?f=json",
        ),
        ("https://example.org/{id}.json", "https://example.org/abc.json", "https://example.org/abc.json"),
        ("https://example.org/{id}-{rev}", "https://example.org/abc-7", "https://example.org/abc-7"),
    ];
    for (url, sent, item) in cases {
        let all = read(&json!([{"to": "endpoint", "url": url}])).deliver;
        let [way] = &all[..] else { panic!("{all:?}") };
        let To::Endpoint(endpoint) = &way.to else { panic!("{way:?}") };
        assert_eq!((endpoint.address("abc", 7), endpoint.item("abc", 7)), (sent.to_owned(), item.to_owned()), "{url}");
    }
}

#[test]
fn hosts_are_read() {
    let hosts = json!(["https://www.example.org", "http://localhost:8080"]);
    let document = changed(&serde_json::from_str(EVERYTHING).unwrap(), &[("/hosts", hosts)]).to_string();
    assert_eq!(problems(&document), []);
    assert_eq!(embedding(&document).hosts, ["https://www.example.org", "http://localhost:8080"]);
}

#[test]
fn mistakes_are_answered_with_their_place() {
    let endpoint = |more: Value| {
        let mut entry = json!({"to": "endpoint", "url": "https://example.org/in"});
        entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!([entry])
    };
    let url = |url: &str| json!([{"to": "endpoint", "url": url}]);
    let refused = "project-not-allowed";
    let cases = [
        (json!([]), refused, "deliver"),
        (json!([{"to": "endpoint"}]), "project-missing", "deliver[0].url"),
        (json!([{}]), "project-missing", "deliver[0].to"),
        (json!([{"to": "page", "url": "https://example.org"}]), refused, "deliver[0].url"),
        (json!([{"to": "page", "instructions": {"en": "a"}}]), refused, "deliver[0].instructions"),
        (json!([{"to": "share", "delete": true}]), refused, "deliver[0].delete"),
        (json!([{"to": "download"}, {"to": "share", "name": "us"}]), "project-wrong-type", "deliver[1].name"),
        (url("http://example.org/in"), refused, "deliver[0].url"),
        (url("http://localhost.example.org/in"), refused, "deliver[0].url"),
        (url("https://"), refused, "deliver[0].url"),
        (url("https://me:secret@example.org/in"), refused, "deliver[0].url"),
        (url("https://example.org/in#part"), refused, "deliver[0].url"),
        (url("https://example.org/a b"), refused, "deliver[0].url"),
        (url("javascript:alert(1)"), refused, "deliver[0].url"),
        (url("https://example.org/{name}"), refused, "deliver[0].url"),
        (url("https://example.org/{id"), refused, "deliver[0].url"),
        (url("https://example.org/{{id}}"), refused, "deliver[0].url"),
        (url("https://{id}.example.org/in"), refused, "deliver[0].url"),
        (url("https://example.org\\@example.com/{id}"), refused, "deliver[0].url"),
        (endpoint(json!({"as": "collection", "method": "PUT"})), refused, "deliver[0].method"),
        (endpoint(json!({"as": "package", "method": "PUT"})), refused, "deliver[0].url"),
        (endpoint(json!({"as": "package", "url": "https://example.org/{id}-{rev}"})), refused, "deliver[0].url"),
        (endpoint(json!({"as": "package", "delete": true})), refused, "deliver[0].delete"),
        (endpoint(json!({"field": "answer"})), refused, "deliver[0].field"),
        (endpoint(json!({"as": "collection", "delete": true})), refused, "deliver[0].delete"),
        (endpoint(json!({"as": "collection", "url": "https://example.org/{id}"})), refused, "deliver[0].url"),
        (endpoint(json!({"headers": {"Authorization": "Bearer x"}})), refused, "deliver[0].headers.Authorization"),
        (endpoint(json!({"headers": {"X Y": "x"}})), refused, "deliver[0].headers.X Y"),
        (endpoint(json!({"headers": {"Prefer": "a\nb"}})), refused, "deliver[0].headers.Prefer"),
        (endpoint(json!({"secret": "x"})), "unknown-key", "deliver[0].secret"),
    ];
    for (deliver, code, path) in cases {
        let found = problems(&with(&deliver).to_string());
        assert_eq!(found, [(code, path.to_owned())], "{deliver}");
    }
}

#[test]
fn a_package_is_sent_only_where_it_can_be_encrypted() {
    let mut document = with(&json!([{"to": "endpoint", "url": "https://example.org/in", "as": "package"}]));
    assert!(problems(&document.to_string()).is_empty());
    let put = json!([{"to": "endpoint", "url": "https://example.org/{id}.zip.age", "as": "package", "method": "PUT"}]);
    let put = read(&put).deliver;
    let [Deliver { to: To::Endpoint(put), .. }] = &put[..] else { panic!("{put:?}") };
    assert_eq!((put.put, put.payload, put.is_one_by_one()), (true, Payload::Package, false));
    document.as_object_mut().unwrap().remove("team_key");
    assert_eq!(problems(&document.to_string()), [("project-missing", "team_key".to_owned())]);
}

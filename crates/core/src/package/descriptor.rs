//! `datapackage.json`: which files there are, what stands in each column of each table, and how the data set is cited.
//! Keeps to Frictionless Data Package version 1, which version 2 reads as well; the properties of `DataCite` 4 that are
//! known stand under `datacite`.

use serde_json::{Map, Value, json};

use super::column::Column;
use super::meaning::meaning;
use super::pace::Facts;
use super::{Scope, Table};
use crate::privacy::Audience;
use crate::project::{Dataset, Words};
use crate::{FORMAT, Project, Timestamp};

/// A file: path, name, media type, what an archive says of it.
pub(super) type Other<'a> = (&'a str, &'a str, &'a str, &'a Facts);

/// The descriptor, ready to be written.
pub(super) fn text(scope: &Scope, dataset: &Dataset, created: Timestamp, tables: &[Table], others: &[Other]) -> String {
    let project = scope.project;
    let mut resources: Vec<Value> = others.iter().map(file).collect();
    resources.extend(tables.iter().map(table));
    let language = project.languages.first().map_or("en", String::as_str);
    let title = title(dataset, project).get(language);
    let mut root = json!({
        "profile": "data-package",
        "name": name(project, scope.audience),
        "title": title,
        "created": created.to_string(),
        "resources": resources,
        "common_ground": {
            "format": FORMAT,
            "audience": if scope.audience == Audience::Team { "team" } else { "public" },
            "project": project.id,
            "project_version": project.version,
            "app": scope.app,
        },
        "datacite": datacite(dataset, project, created),
    });
    let mut put = |key: &str, value: Value| {
        root[key] = value;
    };
    let description = dataset.description.get(language);
    if !description.is_empty() {
        put("description", description.into());
    }
    if !dataset.keywords.is_empty() {
        put("keywords", dataset.keywords.clone().into());
    }
    if let Some(doi) = &dataset.doi {
        put("id", format!("https://doi.org/{doi}").into());
    }
    if let Some(version) = &dataset.version {
        put("version", version.as_str().into());
    }
    if let Some(licence) = &dataset.licence {
        let mut value = json!({"name": licence.id});
        if let Some(url) = &licence.url {
            value["path"] = url.as_str().into();
        }
        put("licenses", json!([value]));
    }
    let mut contributors: Vec<Value> = Vec::new();
    for creator in &dataset.creators {
        let mut value = json!({"title": creator.name, "role": "author"});
        if let Some(orcid) = &creator.orcid {
            value["path"] = format!("https://orcid.org/{orcid}").into();
        }
        if let Some(affiliation) = &creator.affiliation {
            value["organization"] = affiliation.as_str().into();
        }
        contributors.push(value);
    }
    contributors.extend(dataset.publisher.iter().map(|publisher| json!({"title": publisher, "role": "publisher"})));
    if !contributors.is_empty() {
        put("contributors", contributors.into());
    }
    // Whether a map keeps the order of its keys is decided elsewhere.
    root.sort_all_objects();
    format!("{root:#}\n")
}

fn name(project: &Project, audience: Audience) -> String {
    let audience = if audience == Audience::Team { "team" } else { "public" };
    [&project.id, "-", audience].concat()
}

fn title<'w>(dataset: &'w Dataset, project: &'w Project) -> &'w Words {
    if dataset.title.0.is_empty() { &project.title } else { &dataset.title }
}

fn file((path, name, media_type, facts): &Other) -> Value {
    let format = path.rsplit('.').next().unwrap_or_default();
    json!({
        "name": name,
        "path": path,
        "profile": "data-resource",
        "format": format,
        "mediatype": media_type,
        "encoding": "utf-8",
        "bytes": facts.size,
        "hash": format!("sha256:{}", facts.sha256),
    })
}

fn table(table: &Table) -> Value {
    let mut resource = file(&(&table.path(), table.name, "text/csv", &table.facts));
    let fields: Vec<Value> = table.columns.iter().map(|column| field(table.name, column)).collect();
    let mut schema = json!({"fields": fields, "missingValues": [""]});
    if !table.key.is_empty() {
        schema["primaryKey"] = table.key.into();
    }
    let foreign = table
        .foreign
        .iter()
        .map(|(field, resource)| json!({"fields": field, "reference": {"resource": resource, "fields": field}}));
    let foreign: Vec<Value> = foreign.collect();
    if !foreign.is_empty() {
        schema["foreignKeys"] = foreign.into();
    }
    resource["profile"] = "tabular-data-resource".into();
    resource["schema"] = schema;
    resource
}

fn field(table: &str, column: &Column) -> Value {
    let mut field = json!({"name": column.name, "type": column.of.as_str()});
    let mut constraints = Map::new();
    if column.required {
        constraints.insert("required".to_owned(), true.into());
    }
    if column.several && !column.allowed.is_empty() {
        // Identifiers hold no character that means something in a pattern but the hyphen, and that only in brackets.
        let one = column.allowed.join("|");
        constraints.insert("pattern".to_owned(), format!("^({one})(;({one}))*$").into());
    } else if !column.allowed.is_empty() {
        constraints.insert("enum".to_owned(), column.allowed.clone().into());
    }
    for (key, limit) in [("minimum", column.least), ("maximum", column.most)] {
        if let Some(limit) = limit {
            constraints.insert(key.to_owned(), number(limit));
        }
    }
    if !constraints.is_empty() {
        field["constraints"] = constraints.into();
    }
    let description = meaning(table, column);
    if !description.is_empty() {
        field["description"] = description.into();
    }
    if let Some(question) = column.question {
        field["title"] = question.label.get("").into();
    }
    if column.answers {
        // The question's own id: the head may be another.
        let id = column.key.strip_prefix("answer:").filter(|_| table == "participants").unwrap_or(&column.key);
        field["question"] = id.into();
    }
    field
}

#[allow(clippy::cast_possible_truncation)] // whole and at most 2^53
fn number(number: f64) -> Value {
    if number.fract() == 0.0 { Value::from(number as i64) } else { Value::from(number) }
}

/// What is known of the properties of the `DataCite` Metadata Schema 4.6, in the form of `DataCite`'s JSON.
fn datacite(dataset: &Dataset, project: &Project, created: Timestamp) -> Value {
    let words = |words: &Words, key: &str| -> Vec<Value> {
        words.0.iter().map(|(language, words)| json!({key: words, "lang": language})).collect()
    };
    let [west, south, east, north] = project.area.bounds;
    let mut root = json!({
        "schemaVersion": "http://datacite.org/schema/kernel-4",
        "titles": words(title(dataset, project), "title"),
        "types": {"resourceTypeGeneral": "Dataset", "resourceType": "Participatory asset map"},
        "dates": [{"date": created.to_string(), "dateType": "Updated"}],
        "formats": ["application/geo+json", "text/csv"],
        "geoLocations": [{"geoLocationBox": {
            "westBoundLongitude": west,
            "southBoundLatitude": south,
            "eastBoundLongitude": east,
            "northBoundLatitude": north,
        }}],
    });
    let mut put = |key: &str, value: Value| {
        root[key] = value;
    };
    if let Some(language) = project.languages.first() {
        put("language", language.as_str().into());
    }
    let creators = dataset.creators.iter().map(|creator| {
        let mut value = json!({
            "name": creator.name,
            "nameType": if creator.person { "Personal" } else { "Organizational" },
        });
        if let Some(orcid) = &creator.orcid {
            value["nameIdentifiers"] = json!([{
                "nameIdentifier": format!("https://orcid.org/{orcid}"),
                "nameIdentifierScheme": "ORCID",
                "schemeUri": "https://orcid.org",
            }]);
        }
        if let Some(affiliation) = &creator.affiliation {
            value["affiliation"] = json!([{"name": affiliation}]);
        }
        value
    });
    let creators: Vec<Value> = creators.collect();
    if !creators.is_empty() {
        put("creators", creators.into());
    }
    if let Some(publisher) = &dataset.publisher {
        put("publisher", json!({"name": publisher}));
    }
    if let Some(year) = dataset.year {
        put("publicationYear", year.into());
    }
    if let Some(doi) = &dataset.doi {
        put("doi", doi.as_str().into());
    }
    if let Some(version) = &dataset.version {
        put("version", version.as_str().into());
    }
    let descriptions: Vec<Value> = dataset
        .description
        .0
        .iter()
        .map(|(lang, text)| json!({"description": text, "lang": lang, "descriptionType": "Abstract"}))
        .collect();
    if !descriptions.is_empty() {
        put("descriptions", descriptions.into());
    }
    if !dataset.keywords.is_empty() {
        put("subjects", dataset.keywords.iter().map(|keyword| json!({"subject": keyword})).collect());
    }
    if let Some(licence) = &dataset.licence {
        let mut value = json!({"rights": licence.id, "rightsIdentifier": licence.id, "rightsIdentifierScheme": "SPDX"});
        if let Some(url) = &licence.url {
            value["rightsUri"] = url.as_str().into();
        }
        put("rightsList", json!([value]));
    }
    root
}

//! The project file's JSON Schema (draft 2020-12), for editors that complete and check while one types. Made from the
//! same tables that a file is held against, so the two can't differ. What one part of a file says about another
//! (`refs`), and in which languages words are needed, a schema can't say. Never called by the widget.

use serde_json::{Map, Value, json};

use super::describe::describe;
use super::format::{
    ABOUT_YOU, CATEGORY, CONDITION, CONSENT_CHOICE, CREATOR, DELIVER, FOLLOW_UP, KIND, OPTION, QUESTION, ROOT, WORDING,
};
use super::spec::{Field, Form, Need, Spec, Variant};

/// Parts that stand under `$defs`.
static DEFINED: [(&str, &Spec); 11] = [
    ("kind", &KIND),
    ("follow_up", &FOLLOW_UP),
    ("category", &CATEGORY),
    ("question", &QUESTION),
    ("wording", &WORDING),
    ("about_you", &ABOUT_YOU),
    ("option", &OPTION),
    ("condition", &CONDITION),
    ("consent_choice", &CONSENT_CHOICE),
    ("creator", &CREATOR),
    ("deliver", &DELIVER),
];

/// The schema, ready to be written to a file.
pub fn schema() -> String {
    let mut root = of(&ROOT, "");
    let definitions: Map<String, Value> =
        DEFINED.iter().map(|(name, spec)| ((*name).to_owned(), of(spec, name))).collect();
    if let Value::Object(root) = &mut root {
        root.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        root.insert("title".to_owned(), json!("Common Ground project file"));
        let words = json!({"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}});
        root.insert("$defs".to_owned(), Value::Object(definitions));
        root["$defs"]["words"] = words;
    }
    let mut text = format!("{root:#}");
    text.push('\n');
    text
}

/// A part by its name, if it has one.
fn refer(spec: &'static Spec, path: &str) -> Value {
    match DEFINED.iter().find(|(_, defined)| std::ptr::eq(*defined, spec)) {
        Some((name, _)) => json!({"$ref": format!("#/$defs/{name}")}),
        None => of(spec, path),
    }
}

/// `path` is the part's name and the keys below it, for the descriptions.
fn of(spec: &'static Spec, path: &str) -> Value {
    match spec {
        Spec::Text => json!({"type": "string", "pattern": "\\S"}),
        Spec::Name => json!({"type": "string", "pattern": "^[a-z0-9_-]{1,64}$"}),
        Spec::Form(form) => json!({"type": "string", "pattern": pattern(*form)}),
        Spec::Identifier(of) => json!({"type": "string", "pattern": of.pattern()}),
        Spec::OneOf(all) => json!({"enum": all}),
        Spec::Flag => json!({"type": "boolean"}),
        Spec::Number(least, most) => json!({"type": "number", "minimum": least, "maximum": most}),
        Spec::Whole(least, most) => json!({"type": "integer", "minimum": least, "maximum": most}),
        Spec::Numbers(count) => {
            json!({"type": "array", "items": {"type": "number"}, "minItems": count, "maxItems": count})
        }
        Spec::Words => json!({"$ref": "#/$defs/words"}),
        Spec::Steps => json!({
            "type": "object",
            "propertyNames": {"pattern": "^([1-9]|10)$"},
            "additionalProperties": {"$ref": "#/$defs/words"},
        }),
        Spec::Languages => list(1, of(&Spec::Form(Form::Language), path), true),
        Spec::List(least, of) => list(*least, refer(of, path), false),
        Spec::Set(least, of) => list(*least, refer(of, path), true),
        Spec::Map(of) => json!({"type": "object", "additionalProperties": refer(of, path)}),
        Spec::Object(fields) => closed(object(fields, path)),
        Spec::Typed(common, variants) => typed(common, variants, path),
        Spec::Either(variants) => {
            let all: Vec<Value> = variants.iter().map(|(_, fields)| closed(object(fields, path))).collect();
            json!({"oneOf": all})
        }
        Spec::Again(of) => refer(of, path),
    }
}

/// `uniqueItems` says something only about plain entries; that no two entries have one `id` a schema can't say.
fn list(least: u8, items: Value, unique: bool) -> Value {
    let mut list = json!({"type": "array", "items": items});
    if least > 0 {
        list["minItems"] = json!(least);
    }
    if unique && list["items"].get("$ref").is_none() {
        list["uniqueItems"] = json!(true);
    }
    list
}

fn object(fields: &'static [Field], path: &str) -> Value {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { [path, ".", key].concat() };
    let properties = fields.iter().map(|Field(key, _, spec)| {
        let at = below(key);
        let mut value = refer(spec, &at);
        value["description"] = json!(describe(&at));
        ((*key).to_owned(), value)
    });
    let properties: Map<String, Value> = properties.collect();
    let required: Vec<&str> = fields.iter().filter(|field| field.1 == Need::Must).map(|field| field.0).collect();
    json!({"type": "object", "properties": properties, "required": required})
}

/// With no other keys than its own.
fn closed(mut object: Value) -> Value {
    object["additionalProperties"] = json!(false);
    object
}

fn typed(common: &'static [Field], variants: &'static [Variant], path: &str) -> Value {
    let names: Vec<&str> = variants.iter().map(|(name, _)| *name).collect();
    let own = variants.iter().map(|(name, fields)| {
        json!({
            "if": {"properties": {"type": {"const": name}}, "required": ["type"]},
            "then": object(fields, path),
        })
    });
    let own: Vec<Value> = own.collect();
    let mut all = object(common, path);
    all["properties"]["type"]["enum"] = json!(names);
    all["allOf"] = json!(own);
    all["unevaluatedProperties"] = json!(false);
    all
}

fn pattern(form: Form) -> &'static str {
    match form {
        Form::Language => "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
        Form::File => "^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$",
        Form::Day => "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        Form::Tiles => "^https://(?=.*\\{z\\})(?=.*\\{x\\})(?=.*\\{y\\})[!-~]+$",
        Form::Origin => "^(https://[A-Za-z0-9.-]+|http://(localhost|127\\.0\\.0\\.1))(:[0-9]{1,5})?$",
        Form::Address => "^(https://[A-Za-z0-9.-]+|http://(localhost|127\\.0\\.0\\.1))(:[0-9]{1,5})?([/?][!-\"$-~]*)?$",
    }
}

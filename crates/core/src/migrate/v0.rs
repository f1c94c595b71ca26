//! Format 0, the prototype's: no `format` and no `rev`; `type` for the kind, `comment` for why it matters, `created`
//! for the time it was made; the skipped questions as a list. Every contribution was written once.

use serde_json::{Map, Value};

const RENAMED: [(&str, &str); 3] = [("type", "kind"), ("comment", "why"), ("created", "created_at")];

/// 0 → 1: properties renamed (a property of the new name wins), `rev` 1, `updated_at` as `created_at`,
/// `project_version` `0`, lists of ids joined with `;`.
pub(super) fn upgrade(feature: &mut Map<String, Value>) {
    let Some(Value::Object(properties)) = feature.get_mut("properties") else { return };
    for (old, new) in RENAMED {
        if let Some(value) = properties.remove(old) {
            properties.entry(new).or_insert(value);
        }
    }
    properties.entry("rev").or_insert(Value::from(1));
    properties.entry("project_version").or_insert(Value::from("0"));
    if let Some(made) = properties.get("created_at").cloned() {
        properties.entry("updated_at").or_insert(made);
    }
    for name in ["skipped", "declined"] {
        if let Some(Value::Array(ids)) = properties.get(name) {
            let ids: Vec<&str> = ids.iter().filter_map(Value::as_str).collect();
            let joined = ids.join(";");
            properties.insert(name.to_owned(), Value::from(joined));
        }
    }
}

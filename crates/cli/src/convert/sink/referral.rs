//! A directory in the shape of Open Referral UK 3.0's list of services: only assets that a researcher has verified, only
//! what is public of them or stands in the researcher's table. Barriers, ideas and residents' words never get here.

use common_ground_core::Uuid;
use common_ground_core::privacy::{Audience, Redacted};
use serde_json::{Map, Value, json};

use super::{Plan, Sink, Stream};
use crate::convert::Outcome;
use crate::convert::shape::inside;
use crate::convert::verified::{Entry, Verified};
use crate::tell::Failure;

/// Under which identifiers of organisations and locations are derived (RFC 9562, section 5.5).
const NAMESPACE: Uuid = Uuid::from_u128(0x3c5b_7d0a_91f4_4e02_8a6b_5d20_c1f7_43de);
/// The only kind that can be a service.
const ASSET: &str = "asset";
/// Columns of the table that are members of a service.
const OF_SERVICE: [&str; 5] = ["description", "url", "email", "fees_description", "assured_date"];

/// The list.
pub(super) struct Services<'a> {
    verified: &'a Verified,
    to: Stream,
    written: usize,
    other_kinds: usize,
    without_place: usize,
}

impl<'a> Services<'a> {
    pub(super) fn new(plan: &'a Plan, mut to: Stream) -> Outcome<Self> {
        let Some(verified) = &plan.verified else {
            return Err(Failure::new("A directory needs the table of what you have verified: --verified FILE.csv."));
        };
        if plan.audience != Audience::Public {
            return Err(Failure::new("A directory is for everybody: add --for public."));
        }
        to.put("{\"contents\":[")?;
        Ok(Self { verified, to, written: 0, other_kinds: 0, without_place: 0 })
    }
}

fn derived(what: &str, of: &str) -> String {
    Uuid::new_v5(&NAMESPACE, format!("{what}\n{}", of.trim().to_lowercase()).as_bytes()).to_string()
}

/// Members of the entry under these names, as far as there are any.
fn members(entry: &Entry, names: &[&str]) -> Map<String, Value> {
    let found = names.iter().filter_map(|name| Some(((*name).to_owned(), Value::from(entry.get(*name)?.as_str()))));
    found.collect()
}

impl Sink for Services<'_> {
    fn add(&mut self, one: &Redacted) -> Outcome {
        let contribution = one.contribution();
        let Some(entry) = self.verified.get(contribution.id) else { return Ok(()) };
        if contribution.kind != ASSET {
            self.other_kinds += 1;
            return Ok(());
        }
        let id = contribution.id.to_string();
        let name = entry.get("name").map(String::as_str).or_else(|| contribution.text("name"));
        let Some(name) = name else {
            return Err(Failure::new(format!("{id} has no public name: give it one in the column name of the table.")));
        };
        let text = |key: &str| entry.get(key).map_or("", String::as_str);
        let organization = derived("organization", text("organization"));
        let mut service = members(entry, &OF_SERVICE);
        service.insert("id".to_owned(), json!(id));
        service.insert("organization_id".to_owned(), json!(organization));
        service.insert("name".to_owned(), json!(name));
        service.insert("status".to_owned(), json!(entry.get("status").map_or("active", String::as_str)));
        service.insert(
            "organization".to_owned(),
            json!({"id": organization, "name": text("organization"), "description": text("organization_description")}),
        );
        // A place that was moved to keep it private is the wrong one for a directory.
        let at = contribution.geometry.as_ref().filter(|_| !contribution.location.masked).and_then(inside);
        if let Some([lon, lat]) = at {
            let location = derived("location", &id);
            service.insert(
                "service_at_locations".to_owned(),
                json!([{"id": derived("service_at_location", &id), "service_id": id, "location_id": location, "location": {
                    "id": location, "location_type": "physical", "latitude": lat, "longitude": lon
                }}]),
            );
        } else {
            self.without_place += 1;
        }
        self.to.put(if self.written == 0 { "\n" } else { ",\n" })?;
        self.to.put(&Value::Object(service).to_string())?;
        self.written += 1;
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Outcome<Vec<String>> {
        let Self { written, other_kinds, without_place, verified, .. } = *self;
        let end = json!({
            "total_items": written, "total_pages": 1, "page_number": 1, "size": written, "first_page": true,
            "last_page": true, "empty": written == 0
        });
        // The list is the first member of this object, written before its length was known.
        self.to.put("\n],")?;
        self.to.put(end.to_string().trim_start_matches('{'))?;
        self.to.put("\n")?;
        self.to.end()?;
        let missing = verified.len().saturating_sub(written + other_kinds);
        let assets = if written == 1 { "verified asset" } else { "verified assets" };
        let told = [
            (written, format!("{assets} written; everything else was left out")),
            (other_kinds, "verified, but no asset: left out".to_owned()),
            (without_place, "without a place that may be told".to_owned()),
            (missing, "verified, but not in this file".to_owned()),
        ];
        Ok(told.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect())
    }
}

//! What is sent, and what came back: to a server one contribution, several, or that one was taken back; to the page that
//! hosts the widget an event that it confirms. Everything that leaves is `Redacted` for the research team, without what
//! people said about themselves.

use std::sync::Arc;

use common_ground_core::delivery::{Asked, Can, Tried, Verdict, Why, idempotency_key, idempotency_key_of, judge};
use common_ground_core::keeping::book::Entry;
use common_ground_core::merging::Gone;
use common_ground_core::privacy::{Audience, redact};
use common_ground_core::project::{Endpoint, Payload, filled};
use common_ground_core::write::{self, CollectionWriter, Header};
use common_ground_core::{Contribution, Uuid};
use futures::future::{Either, select};
use gloo::timers::future::TimeoutFuture;
use js_sys::{Object, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::super::Session;
use crate::device::post::{Letter, Reply, form, send};
use crate::device::{self, files, set};
use crate::embed;

/// Milliseconds within which a server has to answer.
pub(super) const PATIENCE: u32 = 30_000;
/// Requests about one contribution in one try: create, replace, look, replace once more.
const ROUNDS: usize = 5;

/// What came of asking.
pub(super) struct Came {
    pub(super) verdict: Verdict,
    /// Seconds that the server wants to be left alone for.
    pub(super) retry_after: Option<u64>,
}

impl Came {
    pub(super) fn of(verdict: Verdict) -> Self {
        Self { verdict, retry_after: None }
    }

    pub(super) fn from(verdict: Verdict, reply: Option<&Reply>) -> Self {
        Self { verdict, retry_after: reply.and_then(|reply| reply.retry_after) }
    }
}

/// Another request about the same contribution, built anew for each round.
struct Round<'a> {
    endpoint: &'a Endpoint,
    id: Uuid,
    rev: u32,
    /// An older form was taken at the same address.
    older: bool,
    /// The feature; none where it is taken back.
    text: Option<String>,
}

impl Session {
    /// Sends one contribution; `older`: an older form of it is there.
    pub(super) async fn send_one(self, endpoint: &Endpoint, item: &Contribution, older: bool) -> Came {
        let left = redact(item, &self.project(), Audience::Team);
        let text = write::feature(left.contribution());
        let first = if older && endpoint.replace { Asked::Replace } else { Asked::Create };
        let older = older && endpoint.put && !endpoint.url.contains("{rev}");
        Round { endpoint, id: item.id, rev: item.rev, older, text: Some(text) }.ask(first).await
    }

    /// Tells a server that one was taken back.
    pub(super) async fn send_removal(self, endpoint: &Endpoint, id: Uuid, rev: u32) -> Came {
        Round { endpoint, id, rev, older: false, text: None }.ask(Asked::Remove).await
    }

    /// Sends several in one request, with what is known of people who took back what they said.
    pub(super) async fn send_several(self, endpoint: &Endpoint, items: &[Arc<Contribution>]) -> Came {
        let project = self.project();
        let mut gone = Gone::default();
        for (_, entry) in self.book().await.unwrap_or_default() {
            if let Entry::Withdrawn(withdrawal) = entry {
                gone.add(&withdrawal);
            }
        }
        let mut writer = CollectionWriter::new();
        let mut text: String = items.iter().map(|item| writer.add(&redact(item, &project, Audience::Team))).collect();
        let header = Header {
            project: &project.id,
            project_version: &project.version,
            exported_at: device::now(),
            device: None,
            app: env!("CARGO_PKG_VERSION"),
        };
        text.push_str(&writer.finish_with(header, &gone));
        let names: Vec<(Uuid, u32)> = items.iter().map(|item| (item.id, item.rev)).collect();
        let mut headers = endpoint.headers.clone();
        headers.push(("Content-Type".to_owned(), files::GEOJSON.to_owned()));
        headers.push(("Idempotency-Key".to_owned(), idempotency_key_of(&names)));
        let letter = Letter { method: method(endpoint), url: &endpoint.url, headers, body: text.into() };
        let reply = send(letter, PATIENCE).await;
        let can = Can { several: items.len() > 1, ..Can::default() };
        Came::from(
            judge(Asked::Create, can, Tried::default(), reply.as_ref().map(|reply| reply.status)),
            reply.as_ref(),
        )
    }

    /// Asks the page that hosts the widget to take a contribution, or hear that it was taken back. Its answer may come
    /// later: nothing counts until it has confirmed.
    pub(super) async fn ask_page(self, id: Uuid, item: Option<&Arc<Contribution>>) -> Came {
        let project = self.project();
        let feature = item.and_then(|item| {
            let left = redact(item, &project, Audience::Team);
            embed::parsed(&write::feature(left.contribution()))
        });
        let detail = Object::new();
        set(&detail, "id", &id.to_string().into());
        set(&detail, "removed", &item.is_none().into());
        set(&detail, "rev", &item.map_or(JsValue::NULL, |item| item.rev.into()));
        set(&detail, "geojson", &feature.unwrap_or(JsValue::NULL));
        let answer = Promise::new(&mut |confirm, refuse| {
            set(&detail, "confirm", &confirm);
            set(&detail, "refuse", &refuse);
        });
        embed::tell(self, "cg-deliver", &detail);
        let answer = Box::pin(JsFuture::from(answer));
        Came::of(match select(answer, Box::pin(TimeoutFuture::new(PATIENCE))).await {
            Either::Left((Ok(_), _)) => Verdict::Delivered,
            Either::Left((Err(_), _)) => Verdict::Refused(Why::Said),
            Either::Right(_) => Verdict::Later,
        })
    }
}

/// What an endpoint is asked with to take something in.
pub(super) fn method(endpoint: &Endpoint) -> &'static str {
    if endpoint.put { "PUT" } else { "POST" }
}

impl Round<'_> {
    /// Asks, and asks in another way where the answer says so.
    async fn ask(&self, mut asked: Asked) -> Came {
        let id = self.id.to_string();
        let Self { endpoint, rev, older, .. } = *self;
        let (address, item) = (endpoint.address(&id, rev), endpoint.item(&id, rev));
        let can = Can { replace: endpoint.replace, same: endpoint.put && address == item, ..Can::default() };
        let mut tried = Tried { older, ..Tried::default() };
        let mut found = None;
        for _ in 0..ROUNDS {
            let (method, url) = match asked {
                Asked::Create => (method(endpoint), &address),
                Asked::Replace => ("PUT", &item),
                Asked::Remove => ("DELETE", &item),
            };
            let Some(letter) = self.letter(method, url, found.as_deref()) else {
                return Came::of(Verdict::Refused(Why::Content));
            };
            let reply = send(letter, PATIENCE).await;
            let status = reply.as_ref().map(|reply| reply.status);
            let mut verdict = judge(asked, can, tried, status);
            if verdict == Verdict::Look {
                let look =
                    Letter { method: "GET", url: &item, headers: endpoint.headers.clone(), body: JsValue::UNDEFINED };
                let Some(seen) = send(look, PATIENCE).await else { return Came::of(Verdict::Later) };
                tried.there = Some((200..=299).contains(&seen.status));
                found = seen.etag;
                if asked == Asked::Create && !can.same {
                    verdict = judge(asked, can, tried, status);
                }
            }
            match verdict {
                Verdict::Instead(other) => {
                    tried.created |= asked == Asked::Create;
                    tried.replaced |= asked == Asked::Replace;
                    asked = other;
                }
                // Once more, with what was found.
                Verdict::Look => {}
                verdict => return Came::from(verdict, reply.as_ref()),
            }
        }
        Came::of(Verdict::Later)
    }

    fn letter<'l>(&self, method: &'static str, url: &'l str, found: Option<&str>) -> Option<Letter<'l>> {
        let Self { endpoint, id, rev, .. } = *self;
        let mut headers = endpoint.headers.clone();
        headers.extend(found.map(|found| ("If-Match".to_owned(), found.to_owned())));
        let key = idempotency_key(id, rev);
        let Some(text) = &self.text else {
            return Some(Letter { method, url, headers, body: JsValue::UNDEFINED });
        };
        if endpoint.payload == Payload::Form {
            // A form is sent without asking the server first whether it may be: no header of our own.
            let id = id.to_string();
            let fields: Vec<_> =
                endpoint.fields.iter().map(|(name, value)| (name.clone(), filled(value, &id, rev))).collect();
            let name = [&key, ".geojson"].concat();
            let file = files::file(&name, std::slice::from_ref(text))?;
            let body = form(&fields, &endpoint.field, &name, &file)?;
            return Some(Letter { method, url, headers, body });
        }
        headers.push(("Content-Type".to_owned(), files::GEOJSON.to_owned()));
        headers.push(("Idempotency-Key".to_owned(), key));
        Some(Letter { method, url, headers, body: text.into() })
    }
}

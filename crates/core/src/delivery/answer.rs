//! What a server's answer means for what was sent.

/// What a request asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To take something in.
    Create,
    /// To put it in the place of what is there.
    Replace,
    /// To take it back.
    Remove,
}

/// What the project says of a server, and what is sent there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Can {
    /// It replaces older revisions.
    pub replace: bool,
    /// Creating and replacing are one request: PUT to the same address.
    pub same: bool,
    /// Several contributions are in the request.
    pub several: bool,
}

/// What was tried already for the same contribution.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tried {
    /// An older form was taken at the address that this one is sent to as well.
    pub older: bool,
    /// It was asked to create, and did not.
    pub created: bool,
    /// It was asked to replace, and did not.
    pub replaced: bool,
    /// It was asked what it has, and had the contribution or not. What it had is named in the request from then on
    /// (`If-Match`).
    pub there: Option<bool>,
}

/// Why a server will not take something, however often it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It lets nobody in, or not from here.
    Denied,
    /// Nothing of the kind is at this address.
    Address,
    /// It does not understand what was sent.
    Content,
    /// It is too large for it.
    TooLarge,
    /// The page said no, or nothing else is known.
    Said,
    /// What is to be sent encrypted can't be encrypted here.
    Unsealed,
}

impl Why {
    /// Whether this is about the one contribution; else about everything that is sent there.
    pub fn is_about_one(self) -> bool {
        matches!(self, Self::Content | Self::TooLarge | Self::Said)
    }
}

/// What to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is there (or, when it was taken back, no longer there).
    Delivered,
    /// Try again later.
    Later,
    /// Send fewer at a time.
    Split,
    /// Ask for this instead.
    Instead(Asked),
    /// See what is there. A request to create is judged anew then; others are made once more, and name it.
    Look,
    /// It will not be taken.
    Refused(Why),
}

/// What the status of an answer means; `None`: no answer came.
pub fn judge(asked: Asked, can: Can, tried: Tried, status: Option<u16>) -> Verdict {
    let Some(status) = status else { return Verdict::Later };
    match (status, asked) {
        (200..=299, _) | (404 | 410, Asked::Remove) => Verdict::Delivered,
        // Servers call it what they like when something has an id that they know already, even an error of their own.
        (400 | 409 | 412 | 422 | 500.., Asked::Create) if can.replace && !can.same && tried.there.is_none() => {
            Verdict::Look
        }
        (400 | 409 | 412 | 422 | 500.., Asked::Create) if tried.there == Some(true) && !can.same && !tried.replaced => {
            Verdict::Instead(Asked::Replace)
        }
        (501 | 505 | 511, _) => Verdict::Refused(Why::Address),
        (408 | 421 | 425 | 429 | 500.., _) => Verdict::Later,
        (413, _) if can.several => Verdict::Split,
        (413, _) => Verdict::Refused(Why::TooLarge),
        (409 | 412 | 428, _) => taken(asked, can, tried),
        (404 | 410, Asked::Replace) if !can.same && !tried.created => Verdict::Instead(Asked::Create),
        (401 | 403 | 407 | 451, _) => Verdict::Refused(Why::Denied),
        (0..=399 | 404 | 405 | 410, _) => Verdict::Refused(Why::Address),
        _ => Verdict::Refused(Why::Content),
    }
}

/// Something is there already under this name.
fn taken(asked: Asked, can: Can, tried: Tried) -> Verdict {
    match asked {
        // It keeps what it took first.
        Asked::Create if tried.older && !can.replace => Verdict::Refused(Why::Content),
        // Nobody else has the key and the id that were sent, so it was ours.
        Asked::Create if !can.replace || !can.same => Verdict::Delivered,
        _ if tried.there.is_none() => Verdict::Look,
        _ => Verdict::Later,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Can = Can { replace: false, same: false, several: false };
    const NEW: Tried = Tried { older: false, created: false, replaced: false, there: None };

    #[test]
    fn an_answer_is_understood_by_what_was_asked() {
        use Asked::{Create, Remove, Replace};
        use Verdict::{Delivered, Instead, Later, Look, Refused, Split};
        let items = Can { replace: true, ..PLAIN };
        let put = Can { replace: true, same: true, ..PLAIN };
        let there = Tried { there: Some(true), ..NEW };
        let older = Tried { older: true, ..NEW };
        let not_there = Tried { there: Some(false), ..NEW };
        let cases = [
            (Create, PLAIN, NEW, Some(200), Delivered),
            (Create, PLAIN, NEW, Some(201), Delivered),
            (Create, PLAIN, NEW, Some(204), Delivered),
            (Create, PLAIN, NEW, None, Later),
            (Remove, PLAIN, NEW, None, Later),
            (Create, PLAIN, NEW, Some(500), Later),
            (Create, PLAIN, NEW, Some(503), Later),
            (Create, PLAIN, NEW, Some(507), Later),
            (Create, PLAIN, NEW, Some(429), Later),
            (Create, PLAIN, NEW, Some(408), Later),
            (Create, PLAIN, NEW, Some(501), Refused(Why::Address)),
            (Create, PLAIN, NEW, Some(0), Refused(Why::Address)),
            (Create, PLAIN, NEW, Some(404), Refused(Why::Address)),
            (Create, PLAIN, NEW, Some(405), Refused(Why::Address)),
            (Create, PLAIN, NEW, Some(401), Refused(Why::Denied)),
            (Create, PLAIN, NEW, Some(403), Refused(Why::Denied)),
            (Create, PLAIN, NEW, Some(400), Refused(Why::Content)),
            (Create, PLAIN, NEW, Some(415), Refused(Why::Content)),
            (Create, PLAIN, NEW, Some(413), Refused(Why::TooLarge)),
            (Create, Can { several: true, ..PLAIN }, NEW, Some(413), Split),
            (Create, PLAIN, NEW, Some(409), Delivered),
            (Create, PLAIN, NEW, Some(412), Delivered),
            (Create, PLAIN, older, Some(200), Delivered),
            (Create, PLAIN, older, Some(409), Refused(Why::Content)),
            (Create, PLAIN, older, Some(412), Refused(Why::Content)),
            (Create, items, NEW, Some(409), Look),
            (Create, items, NEW, Some(400), Look),
            (Create, items, NEW, Some(500), Look),
            (Create, items, NEW, Some(413), Refused(Why::TooLarge)),
            (Create, items, there, Some(409), Instead(Replace)),
            (Create, items, there, Some(400), Instead(Replace)),
            (Create, items, there, Some(500), Instead(Replace)),
            (Create, items, not_there, Some(409), Delivered),
            (Create, items, not_there, Some(400), Refused(Why::Content)),
            (Create, items, not_there, Some(500), Later),
            (Create, items, Tried { replaced: true, ..there }, Some(400), Refused(Why::Content)),
            (Replace, items, NEW, Some(404), Instead(Create)),
            (Replace, items, Tried { created: true, ..NEW }, Some(404), Refused(Why::Address)),
            (Replace, items, NEW, Some(412), Look),
            (Create, put, NEW, Some(409), Look),
            (Replace, put, NEW, Some(404), Refused(Why::Address)),
            (Replace, put, there, Some(409), Later),
            (Remove, PLAIN, NEW, Some(204), Delivered),
            (Remove, PLAIN, NEW, Some(404), Delivered),
            (Remove, PLAIN, NEW, Some(410), Delivered),
            (Remove, PLAIN, NEW, Some(409), Look),
            (Remove, PLAIN, NEW, Some(403), Refused(Why::Denied)),
        ];
        for (asked, can, tried, status, verdict) in cases {
            assert_eq!(judge(asked, can, tried, status), verdict, "{asked:?} {can:?} {tried:?} {status:?}");
        }
    }

    #[test]
    fn every_answer_ends_in_something_after_a_few_requests() {
        for status in (0..=599).map(Some).chain([None]) {
            for (replace, same, first) in [
                (false, false, Asked::Create),
                (true, false, Asked::Replace),
                (true, true, Asked::Replace),
                (false, false, Asked::Remove),
            ] {
                let (mut asked, mut tried) = (first, NEW);
                let can = Can { replace, same, ..PLAIN };
                let ends = (0..5).any(|_| match judge(asked, can, tried, status) {
                    Verdict::Instead(other) => {
                        tried.created |= asked == Asked::Create;
                        tried.replaced |= asked == Asked::Replace;
                        asked = other;
                        false
                    }
                    Verdict::Look => {
                        tried.there = Some(true);
                        false
                    }
                    _ => true,
                });
                assert!(ends, "{first:?} {status:?}");
            }
        }
    }
}

//! During the session: hands the tablet on, puts an answer right, removes somebody's answers by their code.

use leptos::prelude::*;

use super::{deed, section as framed};
use crate::session::{Screen, Session};

/// "During the session".
pub(super) fn section(session: Session) -> AnyView {
    let next = session.sitting().is_some().then(|| {
        deed("next wide", "arrows-clockwise-bold", "sitting-next", None).click(move || session.next_person()).view()
    });
    // The area stays open meanwhile: only then may somebody else's answer be changed.
    let mend = deed("second wide", "pencil-simple-bold", "desk-mend", Some("desk-mend-more"))
        .click(move || session.go(Screen::List));
    let code = session.project().consent.is_some().then(|| {
        deed("second wide", "trash-bold", "desk-code", None).click(move || session.go(Screen::Withdraw)).view()
    });
    framed("cg-desk-people", "desk-during").all(next).node(mend).all(code).view()
}

//! The fields that need more than a slot for their answer: a photo, a voice note, a place on the map. They come after the other
//! questions' code.

use common_ground_core::draft::media_id;
use common_ground_core::project::{Question, QuestionType};
use common_ground_core::{Draft, Uuid};
use leptos::prelude::*;

use super::link_field::link_field;
use crate::session::Session;
use crate::ui::{MediaField, photo_field, voice_field};

/// The field of a question that is answered with a place on the map, a photo or the voice.
pub fn more_field(session: Session, question: &Question, head_id: &str) -> AnyView {
    let draft = session.draft.get_untracked().unwrap_or_default();
    let id = question.id.as_str();
    match &question.of {
        QuestionType::Photo => {
            let (taken, removed) = media_answer(session, id);
            photo_field(session, media_field(id, head_id, &draft), taken, removed)
        }
        QuestionType::Voice { seconds } => {
            let (taken, removed) = media_answer(session, id);
            voice_field(session, media_field(id, head_id, &draft), *seconds, taken, removed)
        }
        _ => link_field(session, question, &draft, head_id).into_any(),
    }
}

fn media_field<'a>(id: &'a str, labelled_by: &'a str, draft: &Draft) -> MediaField<'a> {
    MediaField { id, labelled_by, kept: draft.answers.get(id).and_then(media_id) }
}

/// What puts a photo or voice note into the answer, and what takes it out.
fn media_answer(session: Session, id: &str) -> (impl Fn(Uuid, &str) + 'static, impl Fn() + 'static) {
    let (question, same) = (id.to_owned(), id.to_owned());
    let taken = move |id, extension: &str| session.change_draft(|d| d.set_media(&question, id, extension));
    (taken, move || session.change_draft(|d| d.clear(&same)))
}

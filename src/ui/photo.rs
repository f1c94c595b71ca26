//! A photo as an answer: from the camera or from a file, looked at, taken again or removed. It is kept when it is
//! taken; the answer is its id.

use std::rc::Rc;

use common_ground_core::Uuid;
use common_ground_core::media::MediaError;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, File, HtmlInputElement};

use super::media::{MediaField, Removed, Said, Taken, photo_view, remove_button, tile_words};
use super::{Node, el, icon, live, text};
use crate::device::{self, photo};
use crate::i18n::t;
use crate::session::Session;

/// The extension of every photo that is kept.
const EXTENSION: &str = "jpg";

/// One field and what it knows.
#[derive(Clone, Copy)]
struct Photo {
    session: Session,
    question: StoredValue<String>,
    kept: RwSignal<Option<Uuid>>,
    busy: RwSignal<bool>,
    said: Said,
    taken: Taken,
    removed: Removed,
}

/// A field for one photo. `taken` gets the id of a photo that is kept, and its extension; `removed` is called when the
/// photo is taken away.
pub fn photo_field(
    session: Session,
    field: MediaField,
    taken: impl Fn(Uuid, &str) + 'static,
    removed: impl Fn() + 'static,
) -> AnyView {
    let photo = Photo {
        session,
        question: StoredValue::new(field.id.to_owned()),
        kept: RwSignal::new(field.kept),
        busy: RwSignal::new(false),
        said: Said::nothing(),
        taken: StoredValue::new_local(Rc::new(taken)),
        removed: StoredValue::new_local(Rc::new(removed)),
    };
    let question = field.id.to_owned();
    Owner::on_cleanup(move || session.taking(&question, None));
    el("div", "media")
        .attr("role", "group")
        .attr("aria-labelledby", field.labelled_by)
        .child(live(move || match photo.kept.get() {
            _ if photo.busy.get() => el("div", "media-tiles").node(waiting()).view(),
            None => photo.pickers(),
            Some(id) => photo.preview(id),
        }))
        .child(photo.said.view())
        .view()
}

/// In the place of the buttons while a photo is made ready.
fn waiting() -> Node {
    el("div", "tile medium").attr("aria-hidden", "true").child(icon("camera-fill", 32)).text(t("photo-busy"))
}

impl Photo {
    /// The big buttons: on devices with a camera in the hand, one for it and one for pictures that are there.
    fn pickers(self) -> AnyView {
        let in_hand = device::kind_of_device() != "computer";
        let label = t(if in_hand { "photo-take" } else { "photo-add" });
        let first = self.picker(in_hand, true).node_of("camera-fill", tile_words(label, t("photo-no-faces")));
        let second = in_hand.then(|| {
            let words = tile_words(t("photo-choose"), t("photo-no-faces"));
            self.picker(false, false).node_of("image-fill", words).view()
        });
        el("div", "media-tiles").node(first).all(second).view()
    }

    fn picker(self, camera: bool, first: bool) -> Picker {
        let input = el("input", "").attr("type", "file").attr("accept", "image/*").on("change", move |event| {
            if let Some(file) = chosen(&event) {
                spawn_local(self.take(file));
            }
        });
        let input = if camera { input.attr("capture", "environment") } else { input };
        Picker(if first { self.said.lead(input) } else { input })
    }

    fn preview(self, id: Uuid) -> AnyView {
        let in_hand = device::kind_of_device() != "computer";
        let again = t(if in_hand { "photo-another" } else { "photo-choose-another" });
        let Picker(input) = self.picker(in_hand, true);
        let input = input.attr("class", "unseen");
        let again = el("label", "second file").node(input).child(icon("camera-fill", 22)).node(text("span", "", again));
        let remove = remove_button("photo-remove", "photo-remove-name").click(move || self.remove(id));
        let buttons = el("div", "row").node(again).node(remove);
        vec![photo_view(self.session, id, t("photo-yours")), buttons.view()].into_any()
    }

    async fn take(self, file: File) {
        self.said.tell("photo-busy");
        self.busy.set(true);
        let question = self.question.get_value();
        // There is no way to hurry it up; it takes a second or two.
        self.session.taking(&question, Some(Rc::new(|| ())));
        let made = self.make(&file).await;
        let (Some(before), Some(taken)) = (self.kept.try_get_untracked(), self.taken.try_get_value()) else {
            // The page was left meanwhile: nobody wants the photo any more.
            if let Ok(id) = made {
                self.session.let_go_of_media(id).await;
            }
            return;
        };
        self.session.taking(&question, None);
        match made {
            Ok(id) => {
                taken(id, EXTENSION);
                self.said.tell("photo-kept");
                self.kept.set(Some(id));
                self.busy.set(false);
                if let Some(before) = before {
                    self.session.let_go_of_media(before).await;
                }
            }
            Err(error) => {
                self.said.tell_wrong(error);
                self.busy.set(false);
            }
        }
    }

    async fn make(self, file: &File) -> Result<Uuid, MediaError> {
        self.session.room_for_media().await?;
        let media = photo::prepare(file).await?;
        self.session.keep_media(media).await
    }

    fn remove(self, id: Uuid) {
        self.removed.get_value()();
        self.said.tell("photo-removed");
        self.kept.set(None);
        spawn_local(self.session.let_go_of_media(id));
    }
}

/// The input behind a big button.
struct Picker(Node);

impl Picker {
    fn node_of(self, picture: &str, words: Node) -> Node {
        el("label", "tile medium").node(self.0).child(icon(picture, 32)).node(words)
    }
}

/// The file that was chosen. The input forgets it, so that the same one can be chosen again.
fn chosen(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event_target(event);
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

//! A photo as an answer: from the camera or from a file, looked at, taken again or removed. It is kept when it is
//! taken; the answer is its id.

use common_ground_core::Uuid;
use common_ground_core::media::MediaError;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, File, HtmlInputElement};

use super::media::{Held, MediaField, photo_view, remove_button, tile_words};
use super::{Node, el, icon, text};
use crate::device::{self, photo};
use crate::i18n::t;
use crate::session::Session;

/// The extension of every photo that is kept.
const EXTENSION: &str = "jpg";

/// One field and what it knows.
#[derive(Clone, Copy)]
struct Photo {
    held: Held,
    busy: RwSignal<bool>,
}

/// A field for one photo. `taken` gets the id of a photo that is kept, and its extension; `removed` is called when the
/// photo is taken away.
pub fn photo_field(
    session: Session,
    field: MediaField,
    taken: impl Fn(Uuid, &str) + 'static,
    removed: impl Fn() + 'static,
) -> AnyView {
    let photo = Photo { held: Held::new(session, &field, taken, removed), busy: RwSignal::new(false) };
    photo.held.group(field.labelled_by, move || match photo.held.kept.get() {
        _ if photo.busy.get() => el("div", "media-tiles").node(waiting()).view(),
        None => photo.pickers(),
        Some(id) => photo.preview(id),
    })
}

/// In the place of the buttons while a photo is made ready.
fn waiting() -> Node {
    el("div", "tile medium")
        .attr("aria-hidden", "true")
        .attr("data-waiting", "")
        .child(icon("camera-fill", 32))
        .text(t("photo-busy"))
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
        Picker(if first { self.held.said.lead(input) } else { input })
    }

    fn preview(self, id: Uuid) -> AnyView {
        let in_hand = device::kind_of_device() != "computer";
        let again = t(if in_hand { "photo-another" } else { "photo-choose-another" });
        let Picker(input) = self.picker(in_hand, true);
        let input = input.attr("class", "unseen");
        let again = el("label", "second file").node(input).child(icon("camera-fill", 22)).node(text("span", "", again));
        let remove =
            remove_button("photo-remove", "photo-remove-name").click(move || self.held.remove(id, "photo-removed"));
        let buttons = el("div", "row").node(again).node(remove);
        vec![photo_view(self.held.session, id, t("photo-yours")), buttons.view()].into_any()
    }

    async fn take(self, file: File) {
        self.held.said.tell("photo-busy");
        self.busy.set(true);
        // There is no way to hurry it up; it takes a second or two.
        self.held.under_way(|| ());
        let made = self.make(&file).await;
        self.held.settle(made, "photo-kept", move || self.busy.set(false)).await;
    }

    async fn make(self, file: &File) -> Result<(Uuid, &'static str), MediaError> {
        self.held.session.room_for_media().await?;
        let media = photo::prepare(file).await?;
        Ok((self.held.session.keep_media(media).await?, EXTENSION))
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

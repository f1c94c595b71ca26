//! Addresses under which the page itself can show or play bytes that it holds.

use common_ground_core::media::Media;
use js_sys::{Array, Uint8Array};
use web_sys::{Blob, BlobPropertyBag, Url};

/// A `blob:` address, valid until this is dropped.
#[derive(Debug)]
pub struct Address(String);

impl Address {
    /// An address of a file or blob.
    pub fn of(blob: &Blob) -> Option<Self> {
        Url::create_object_url_with_blob(blob).ok().map(Self)
    }

    /// An address of a photo or a voice note.
    pub fn of_media(media: &Media) -> Option<Self> {
        let options = BlobPropertyBag::new();
        options.set_type(&media.mime);
        let parts = Array::of1(&Uint8Array::from(media.bytes.as_slice()));
        Self::of(&Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?)
    }

    /// The address.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl Drop for Address {
    fn drop(&mut self) {
        // Fails only for what is no address.
        let _ = Url::revoke_object_url(&self.0);
    }
}

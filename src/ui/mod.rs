//! The small kit that every screen uses.

mod choice;
mod field;
mod figures;
mod flags;
mod icon;
mod media;
mod node;
mod panel;
mod photo;
mod phrase;
mod tick;
mod voice;

pub use choice::{ChoiceItem, choices, several};
pub use field::{TextField, long_text, scale, short_text};
pub use figures::{date_field, number_field};
pub use icon::{badge, icon, picture, pin_shape, show_icon};
pub use media::{MediaField, photo_view, voice_view};
pub use node::{Node, button, el, follow, live, nothing, said, submit, text};
pub use panel::{error_summary, focus, heading, heading_of, labelled, steps};
pub use photo::photo_field;
pub use phrase::{about_what, beside, listed, written};
pub use tick::tick;
pub use voice::voice_field;

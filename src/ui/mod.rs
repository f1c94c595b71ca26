//! The small kit that every screen uses.

mod choice;
mod field;
mod flags;
mod icon;
mod node;
mod panel;

pub use choice::{ChoiceItem, choices};
pub use field::{TextField, long_text, scale, short_text};
pub use icon::{badge, icon, pin_shape};
pub use node::{Node, button, el, live, nothing, text};
pub use panel::{error_summary, focus, heading, labelled, steps};

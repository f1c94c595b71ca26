//! The small kit that every screen uses.

mod choice;
mod field;
mod icon;
mod panel;

pub use choice::{ChoiceItem, choices};
pub use field::{long_text, scale, short_text};
pub use icon::{badge, icon, pin_shape};
pub use panel::{error_summary, heading, steps};

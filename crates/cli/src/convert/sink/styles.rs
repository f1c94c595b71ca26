//! The colours of the kinds, as on the map, for what opens with colours of its own: QGIS and Google Earth.

use std::fmt::Write as _;

use common_ground_core::Project;
use common_ground_core::project::{Kind, Outline};

use crate::convert::shape::Type;

/// What is neither of the project's kinds, or has none.
pub(super) const OTHER: [u8; 3] = [0x5f, 0x5f, 0x5f];

/// Red, green and blue of a kind: those of `assets/styles/tokens.css`.
pub(super) fn colour(kind: &Kind) -> [u8; 3] {
    match kind.outline {
        Outline::Circle => [0x1a, 0x7a, 0x56],
        Outline::Diamond => [0xb8, 0x40, 0x0f],
        Outline::Square => [0x4d, 0x4a, 0xa8],
    }
}

fn marker(kind: &Kind) -> &'static str {
    match kind.outline {
        Outline::Circle => "circle",
        Outline::Diamond => "diamond",
        Outline::Square => "square",
    }
}

/// A text as XML has it.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            // XML 1.0 has no way to write these.
            _ if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            _ => out.push(c),
        }
    }
    out
}

/// A style of QGIS (QML): a category for each kind, one for all others.
pub(super) fn qml(project: &Project, language: &str, of: Type) -> String {
    let mut categories = String::new();
    let mut symbols = String::new();
    for (at, kind) in project.kinds.iter().enumerate() {
        let (value, label) = (escaped(&kind.id), escaped(kind.title.get(language)));
        // Writing to a text cannot fail.
        let _ = write!(categories, r#"<category symbol="{at}" value="{value}" label="{label}" render="true"/>"#);
        symbols.push_str(&symbol(at, of, colour(kind), marker(kind)));
    }
    let at = project.kinds.len();
    let _ = write!(categories, r#"<category symbol="{at}" value="" label="" render="true"/>"#);
    symbols.push_str(&symbol(at, of, OTHER, "circle"));
    format!(
        r#"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.28" styleCategories="Symbology"><renderer-v2 type="categorizedSymbol" attr="kind" symbollevels="0" enableorderby="0" forceraster="0"><categories>{categories}</categories><symbols>{symbols}</symbols></renderer-v2></qgis>
"#
    )
}

fn symbol(name: usize, of: Type, [r, g, b]: [u8; 3], marker: &str) -> String {
    let colour = format!("{r},{g},{b},255");
    let (form, layer, options) = match of {
        Type::Point | Type::Points => (
            "marker",
            "SimpleMarker",
            vec![("name", marker), ("color", &colour), ("outline_color", "255,255,255,255"), ("size", "3")],
        ),
        Type::Line | Type::Lines => {
            ("line", "SimpleLine", vec![("line_color", colour.as_str()), ("line_width", "0.8")])
        }
        Type::Polygon | Type::Polygons => (
            "fill",
            "SimpleFill",
            vec![("color", colour.as_str()), ("outline_color", &colour), ("style", "b_diagonal")],
        ),
    };
    let mut all = String::new();
    for (key, value) in options {
        let _ = write!(all, r#"<Option name="{key}" value="{value}" type="QString"/>"#);
    }
    format!(
        r#"<symbol name="{name}" type="{form}" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="{layer}" enabled="1" locked="0" pass="0"><Option type="Map">{all}</Option></layer></symbol>"#
    )
}

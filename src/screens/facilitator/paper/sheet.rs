//! The printed map: title and code above, letters and numbers around, scale, north and attribution below; and a page of
//! rows in which people write what their numbered stickers stand for.

use std::rc::Rc;

use common_ground_core::paper::{Grid, Paper, Part, Sheet};
use leptos::prelude::*;
use web_sys::Element;

use crate::device::paper::{Picture, Press};
use crate::device::{self, window};
use crate::i18n::{I18n, pair};
use crate::session::Session;
use crate::ui::{Node, el, pin_shape, said, text};

/// Rows for stickers: columns of them on a page, and rows in each.
const ROWS_A4: (u32, u32) = (2, 20);
const ROWS_A3: (u32, u32) = (3, 30);

/// A part of the map, drawn.
pub(super) struct Printed {
    part: Part,
    /// How it stands on its sheet.
    pub(super) sheet: Sheet,
    frame: Element,
    /// What the frame shows, as long as somebody looks at it.
    _picture: Picture,
}

impl Printed {
    /// Draws it; `None` when the streets can't be had.
    pub(super) async fn draw(
        session: Session,
        press: &Press,
        grid: &Grid,
        part: Part,
        sheet: Sheet,
    ) -> Option<Rc<Self>> {
        let canvas = session.draw_sheet(grid, &part, &sheet).await?;
        let frame = window().document()?.create_element("div").ok()?;
        let picture = press.picture(&frame, &canvas).await.ok()?;
        Some(Rc::new(Self { part, sheet, frame, _picture: picture }))
    }
}

/// The sheets with the map, then the page of rows.
pub(super) fn pages(
    session: Session,
    words: I18n,
    press: &Press,
    grid: &Grid,
    paper: Paper,
    maps: &[Rc<Printed>],
) -> Vec<AnyView> {
    let map = maps.iter().enumerate().map(|(at, map)| {
        page("cg-mapped ", map.sheet.landscape, paper)
            .node(head(session, words, press, grid, map, (at + 1, maps.len())))
            .node(framed(map))
            .node(foot(words, session, &map.sheet))
            .view()
    });
    let landscape = maps.first().is_some_and(|map| map.sheet.landscape);
    map.chain([rows(session, words, paper, landscape)]).collect()
}

/// A page as large as the paper.
fn page(class: &str, landscape: bool, paper: Paper) -> Node {
    let way = if landscape { "landscape" } else { "portrait" };
    el("section", &["cg-sheet ", class, paper.name(), " ", way].concat())
}

fn head(
    session: Session,
    words: I18n,
    press: &Press,
    grid: &Grid,
    map: &Printed,
    (number, of): (usize, usize),
) -> Node {
    let project = session.project();
    let scale = words.text_with("paper-scale", "number", (map.sheet.scale / 100.0).round() * 100.0);
    let square = words.text_with("paper-square-size", "length", length(words, grid.metres));
    let which = (of > 1).then(|| words.text_of("paper-sheet", vec![pair("number", number), pair("total", of)]));
    let facts: Vec<String> = which.into_iter().chain([scale, square]).collect();
    let address = address();
    let press = press.clone();
    let code = el("div", "cg-code").attr("role", "img").attr("aria-label", address.clone()).born(move |host| {
        press.code(&host, &address);
    });
    el("header", "")
        .node(
            el("div", "")
                .node(said("h2", "", words.said(&project.title)))
                .node(said("p", "", words.said(&project.subtitle)))
                .node(text("p", "", facts.join(" · "))),
        )
        .node(text("p", "cg-scan", words.text("paper-scan")))
        .node(code)
}

/// The page's own address, without what was jumped to in it: opens this project.
fn address() -> String {
    let here = device::get(&window(), "location");
    let part = |name| device::get(&here, name).as_string().unwrap_or_default();
    [part("origin"), part("pathname"), part("search")].concat()
}

/// "100 m".
fn length(words: I18n, metres: f64) -> String {
    let (number, unit) = if metres < 1000.0 { (metres, "m") } else { (metres / 1000.0, "km") };
    [&words.number(number), "\u{a0}", unit].concat()
}

/// The map with its letters above and below, and its numbers on both sides. Always from left to right, as the map is.
fn framed(map: &Printed) -> Node {
    let millimetres = |long: f64| [&long.to_string(), "mm"].concat();
    let [width, height] = map.sheet.map.map(millimetres);
    let cell = millimetres(map.sheet.cell);
    let band = |class: &str, names: Vec<String>| {
        el("div", class).all(names.into_iter().map(|name| text("span", "", name).view()).collect::<Vec<_>>()).view()
    };
    let (letters, numbers) = (map.part.letters(), map.part.numbers());
    let frame = map.frame.clone();
    let picture = el("div", "cg-picture").born(move |place| {
        // Refused only for what can't stand in a page.
        let _ = place.append_child(&frame);
    });
    el("div", "cg-map")
        .attr("dir", "ltr")
        .all([band("cg-letters", letters.clone()), band("cg-numbers", numbers.clone())])
        .node(picture)
        .all([band("cg-numbers", numbers), band("cg-letters", letters)])
        .born(move |element| {
            let style = device::get(&element, "style");
            for (name, value) in [("--width", &width), ("--height", &height), ("--cell", &cell)] {
                let set = device::method(&style, "setProperty");
                let _ = set.map(|set| set.call2(&style, &name.into(), &value.into()));
            }
        })
}

fn foot(words: I18n, session: Session, sheet: &Sheet) -> Node {
    let project = session.project();
    let attribution = match (&project.basemap, &project.tiles) {
        (Some(basemap), _) => basemap.attribution.clone(),
        (None, Some(tiles)) => tiles.attribution.clone(),
        (None, None) => String::new(),
    };
    let long = [&sheet.bar.long.to_string(), "mm"].concat();
    let bar = el("div", "cg-bar").born(move |element| {
        device::set(&device::get(&element, "style"), "width", &long.as_str().into());
    });
    el("footer", "")
        .node(el("div", "cg-north").attr("aria-hidden", "true").text("▲ ").node(text(
            "b",
            "",
            words.text("paper-north"),
        )))
        .node(el("div", "cg-scale").attr("dir", "ltr").node(bar).node(text(
            "span",
            "",
            length(words, sheet.bar.metres),
        )))
        .node(text("bdi", "cg-attribution", attribution))
}

/// "Stickers on the map": number, kind by its shape, square, a few words.
fn rows(session: Session, words: I18n, paper: Paper, landscape: bool) -> AnyView {
    let project = session.project();
    let (columns, rows) = if paper == Paper::A3 { ROWS_A3 } else { ROWS_A4 };
    let rows = if landscape { rows * 3 / 5 } else { rows };
    let shape = |kind| el("i", &["cg-shape ", pin_shape(kind)].concat()).attr("aria-hidden", "true");
    let legend = project
        .kinds
        .iter()
        .map(|kind| el("li", "").node(shape(kind)).node(said("span", "", words.said(&kind.title))).view());
    let tables = (0..columns).map(|column| {
        let titles = ["paper-sticker", "paper-kind", "paper-square", "paper-words"];
        let titles = titles.map(|key| text("th", "", words.text(key)).attr("scope", "col").view());
        let lines = (1..=rows).map(|row| {
            let shapes = project.kinds.iter().map(|kind| shape(kind).view());
            el("tr", "")
                .node(text("th", "", words.number((column * rows + row).into())).attr("scope", "row"))
                .node(el("td", "cg-shapes").all(shapes.collect::<Vec<_>>()))
                .node(el("td", ""))
                .node(el("td", ""))
                .view()
        });
        el("table", "")
            .node(el("thead", "").node(el("tr", "").all(titles)))
            .node(el("tbody", "").all(lines.collect::<Vec<_>>()))
            .view()
    });
    page("", landscape, paper)
        .node(text("h2", "", words.text("paper-stickers")))
        .node(text("p", "", words.text("paper-stickers-what")))
        .node(el("ul", "cg-legend").all(legend.collect::<Vec<_>>()))
        .node(el("div", "cg-tables").all(tables.collect::<Vec<_>>()))
        .view()
}

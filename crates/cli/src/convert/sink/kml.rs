//! KML 2.2 (OGC 07-147r2), for Google Earth: a placemark for each contribution in the colour of its kind, with all
//! properties as typed data. What is about the whole area is a placemark without a place.

use std::fmt::Write as _;

use common_ground_core::geometry::Shape;
use common_ground_core::privacy::Redacted;
use common_ground_core::{Geometry, Position};

use super::styles::{self, escaped};
use super::{Plan, Sink, Stream};
use crate::convert::Outcome;
use crate::convert::columns;
use crate::intake::Type;

/// One KML document.
pub(super) struct Kml<'a> {
    plan: &'a Plan,
    to: Stream,
}

fn type_name(of: Type) -> &'static str {
    match of {
        Type::Text | Type::Time => "string",
        Type::Whole => "int",
        Type::Number => "double",
        Type::Flag => "bool",
    }
}

impl<'a> Kml<'a> {
    pub(super) fn new(plan: &'a Plan, mut to: Stream) -> Outcome<Self> {
        let mut head = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>\n",
        );
        // Writing to a text cannot fail.
        let _ = writeln!(head, "<name>{}</name>", escaped(plan.project.title.get(&plan.language)));
        for kind in &plan.project.kinds {
            let [r, g, b] = styles::colour(kind);
            // KML has alpha, blue, green, red.
            let colour = format!("ff{b:02x}{g:02x}{r:02x}");
            let _ = writeln!(
                head,
                "<Style id=\"kind-{}\"><IconStyle><color>{colour}</color></IconStyle><LineStyle><color>{colour}</color>\
                 <width>3</width></LineStyle><PolyStyle><color>80{b:02x}{g:02x}{r:02x}</color></PolyStyle></Style>",
                escaped(&kind.id)
            );
        }
        head.push_str("<Schema name=\"contribution\" id=\"contribution\">");
        for column in plan.columns.all() {
            let name = escaped(&column.name);
            let _ = write!(head, "<SimpleField name=\"{name}\" type=\"{}\"/>", type_name(column.of));
        }
        head.push_str("</Schema>\n");
        to.put(&head)?;
        Ok(Self { plan, to })
    }
}

impl Sink for Kml<'_> {
    fn add(&mut self, one: &Redacted) -> Outcome {
        let contribution = one.contribution();
        let id = contribution.id.to_string();
        let mut out = format!("<Placemark id=\"c-{id}\">");
        if let Some(name) = contribution.text("name") {
            let _ = write!(out, "<name>{}</name>", escaped(name));
        }
        if self.plan.project.kind(&contribution.kind).is_some() {
            let _ = write!(out, "<styleUrl>#kind-{}</styleUrl>", escaped(&contribution.kind));
        }
        out.push_str("<ExtendedData><SchemaData schemaUrl=\"#contribution\">");
        for (column, cell) in self.plan.columns.all().iter().zip(self.plan.columns.row(contribution, &id)) {
            if let Some(text) = cell.as_ref().and_then(columns::text) {
                let name = escaped(&column.name);
                let _ = write!(out, "<SimpleData name=\"{name}\">{}</SimpleData>", escaped(&text));
            }
        }
        out.push_str("</SchemaData></ExtendedData>");
        if let Some(geometry) = &contribution.geometry {
            shape(&mut out, geometry);
        }
        out.push_str("</Placemark>\n");
        self.to.put(&out)
    }

    fn finish(mut self: Box<Self>) -> Outcome<Vec<String>> {
        self.to.put("</Document></kml>\n")?;
        self.to.end()?;
        Ok(Vec::new())
    }
}

fn shape(out: &mut String, geometry: &Geometry) {
    match geometry.shape() {
        Shape::Point(at) => point(out, *at),
        Shape::LineString(positions) => line(out, positions),
        Shape::Polygon(rings) => polygon(out, rings),
        Shape::MultiPoint(all) => several(out, all, |out, at| point(out, *at)),
        Shape::MultiLineString(all) => several(out, all, |out, positions| line(out, positions)),
        Shape::MultiPolygon(all) => several(out, all, |out, rings| polygon(out, rings)),
        _ => {}
    }
}

fn several<T>(out: &mut String, all: &[T], each: impl Fn(&mut String, &T)) {
    out.push_str("<MultiGeometry>");
    for one in all {
        each(out, one);
    }
    out.push_str("</MultiGeometry>");
}

fn coordinates(out: &mut String, positions: &[Position]) {
    out.push_str("<coordinates>");
    for (n, [lon, lat]) in positions.iter().enumerate() {
        let _ = write!(out, "{}{lon},{lat}", if n > 0 { " " } else { "" });
    }
    out.push_str("</coordinates>");
}

fn point(out: &mut String, at: Position) {
    out.push_str("<Point>");
    coordinates(out, &[at]);
    out.push_str("</Point>");
}

fn line(out: &mut String, positions: &[Position]) {
    out.push_str("<LineString><tessellate>1</tessellate>");
    coordinates(out, positions);
    out.push_str("</LineString>");
}

fn polygon(out: &mut String, rings: &[Vec<Position>]) {
    out.push_str("<Polygon>");
    for (n, ring) in rings.iter().enumerate() {
        let side = if n == 0 { "outerBoundaryIs" } else { "innerBoundaryIs" };
        let _ = write!(out, "<{side}><LinearRing>");
        coordinates(out, ring);
        let _ = write!(out, "</LinearRing></{side}>");
    }
    out.push_str("</Polygon>");
}

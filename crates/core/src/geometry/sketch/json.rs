//! A drawing as JSON, inside a draft that is kept on the device. The past is not kept: after a reload, taking back
//! takes the last corner.

use serde_json::{Map, Number, Value};

use super::{Form, MOST_CORNERS, Sketch, tidy};
use crate::geometry::{Geometry, Position, Shape};

impl Sketch {
    /// `{"form": "route", "corners": [[lon, lat], …]}`.
    pub(crate) fn to_value(&self) -> Value {
        let number = |n: f64| Number::from_f64(n).map_or(Value::Null, Value::Number);
        let corner = |[lon, lat]: &Position| Value::Array(vec![number(*lon), number(*lat)]);
        let mut map = Map::new();
        map.insert("form".to_owned(), Value::String(self.form.as_str().to_owned()));
        map.insert("corners".to_owned(), Value::Array(self.corners.iter().map(corner).collect()));
        Value::Object(map)
    }

    /// Reads what [`Sketch::to_value`] wrote; `None` when it is not that.
    pub(crate) fn from_value(value: &Value) -> Option<Self> {
        let form = Form::from_name(value.get("form")?.as_str()?)?;
        let corners = value.get("corners")?.as_array()?;
        let corner = |corner: &Value| {
            let [lon, lat] = corner.as_array()?.as_slice() else { return None };
            match Geometry::point(lon.as_f64()?, lat.as_f64()?)?.shape() {
                Shape::Point(at) => Some(*at),
                _ => None,
            }
        };
        let corners: Vec<Position> = corners.iter().map(corner).collect::<Option<_>>()?;
        (corners.len() <= MOST_CORNERS).then(|| Self { form, corners: tidy(corners), ..Self::default() })
    }
}

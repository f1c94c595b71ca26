//! The formats that can be written, and their names on the command line.

use std::path::Path;

use clap::ValueEnum;

use crate::ending::Ending;

/// What can be written.
#[allow(clippy::doc_markdown)] // shown on the terminal as it is
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One file of GeoJSON, as the widget exports it
    #[value(name = "geojson")]
    GeoJson,
    /// One GeoJSON feature a line
    #[value(name = "ndjson", alias = "geojsonl", alias = "geojsonseq")]
    Lines,
    /// A table for spreadsheets and statistics
    Csv,
    /// For QGIS and other GIS: a layer for each type of geometry, with colours
    #[value(name = "gpkg", alias = "geopackage")]
    GeoPackage,
    /// For DuckDB, Spark and geopandas
    #[value(name = "parquet", alias = "geoparquet")]
    GeoParquet,
    /// For Google Earth
    Kml,
    /// One sheet with words instead of identifiers, for coding by hand
    #[value(name = "xlsx", alias = "excel")]
    Sheet,
    /// A directory of services: Open Referral UK 3.0, verified assets only
    #[value(name = "openreferral", alias = "oruk")]
    OpenReferral,
}

impl Format {
    /// By the ending of the file to write; a path that ends with a slash is a folder of `GeoParquet`. `None` when it says
    /// nothing.
    pub(crate) fn of(out: &Path) -> Option<Self> {
        if is_folder(out) {
            return Some(Self::GeoParquet);
        }
        match Ending::of(out)? {
            Ending::GeoJson => Some(Self::GeoJson),
            Ending::Lines => Some(Self::Lines),
            Ending::Csv => Some(Self::Csv),
            Ending::GeoPackage => Some(Self::GeoPackage),
            Ending::GeoParquet => Some(Self::GeoParquet),
            Ending::Kml => Some(Self::Kml),
            Ending::Sheet => Some(Self::Sheet),
            Ending::Json | Ending::Zip | Ending::Tsv | Ending::Sealed => None,
        }
    }

    /// Whether it may go to standard output: text, written from its beginning to its end.
    pub(crate) fn streams(self) -> bool {
        matches!(self, Self::GeoJson | Self::Lines | Self::Csv | Self::Kml | Self::OpenReferral)
    }
}

/// Whether the path is written as a folder's: it ends with a slash.
pub(crate) fn is_folder(path: &Path) -> bool {
    path.as_os_str().to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_known_by_the_ending_in_any_case() {
        let cases = [
            ("a.geojson", Some(Format::GeoJson)),
            ("a.GeoJSONL", Some(Format::Lines)),
            ("a.csv", Some(Format::Csv)),
            ("b/a.GPKG", Some(Format::GeoPackage)),
            ("a.parquet", Some(Format::GeoParquet)),
            ("study/", Some(Format::GeoParquet)),
            ("a.xlsx", Some(Format::Sheet)),
            ("a.kml", Some(Format::Kml)),
            ("a.json", None),
            ("-", None),
        ];
        for (path, format) in cases {
            assert_eq!(Format::of(Path::new(path)), format, "{path}");
        }
    }
}

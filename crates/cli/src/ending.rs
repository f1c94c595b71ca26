//! What the ending of a file's name says. Nothing else knows the endings: what is read, what is written and what is taken
//! out of a folder all ask here.

use std::path::Path;

/// What a file is called to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    GeoJson,
    /// Any JSON.
    Json,
    /// A feature a line.
    Lines,
    Zip,
    Csv,
    /// With tabs.
    Tsv,
    GeoPackage,
    GeoParquet,
    Kml,
    Sheet,
    /// Encrypted with age.
    Sealed,
}

/// Every ending, in small letters.
const ALL: [(&str, Ending); 15] = [
    ("geojson", Ending::GeoJson),
    ("json", Ending::Json),
    ("geojsonl", Ending::Lines),
    ("geojsons", Ending::Lines),
    ("ndjson", Ending::Lines),
    ("jsonl", Ending::Lines),
    ("zip", Ending::Zip),
    ("csv", Ending::Csv),
    ("tsv", Ending::Tsv),
    ("gpkg", Ending::GeoPackage),
    ("parquet", Ending::GeoParquet),
    ("geoparquet", Ending::GeoParquet),
    ("kml", Ending::Kml),
    ("xlsx", Ending::Sheet),
    ("age", Ending::Sealed),
];

impl Ending {
    /// Of a file. `None` where its name says nothing.
    pub(crate) fn of(file: &Path) -> Option<Self> {
        let ending = file.extension()?.to_string_lossy().to_ascii_lowercase();
        ALL.iter().find(|(name, _)| *name == ending).map(|(_, ending)| *ending)
    }

    /// Of what is in a file that may be encrypted: `study.csv.age` is a table.
    pub(crate) fn of_content(file: &Path) -> Option<Self> {
        match Self::of(file)? {
            Self::Sealed => Self::of(Path::new(file.file_stem()?)),
            ending => Some(ending),
        }
    }

    /// How files end that are one of these: `.geojson, .json`.
    pub(crate) fn listed(wanted: &[Self]) -> String {
        let names: Vec<_> =
            ALL.iter().filter(|(_, one)| wanted.contains(one)).map(|(name, _)| format!(".{name}")).collect();
        names.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_known_in_any_case_and_behind_the_encryption() {
        let cases = [
            ("a.TSV", Some(Ending::Tsv)),
            ("a.csv.age", Some(Ending::Csv)),
            ("b.d/a.NDJSON", Some(Ending::Lines)),
            ("a.gpkg", Some(Ending::GeoPackage)),
            ("a.geojson.AGE", Some(Ending::GeoJson)),
            ("a.zip.age", Some(Ending::Zip)),
            ("a.age", None),
            (".csv", None),
            ("csv", None),
            ("a.", None),
            ("a", None),
        ];
        for (path, ending) in cases {
            assert_eq!(Ending::of_content(Path::new(path)), ending, "{path}");
        }
        assert_eq!(Ending::of(Path::new("a.csv.age")), Some(Ending::Sealed));
        assert_eq!(Ending::listed(&[Ending::Zip, Ending::GeoJson]), ".geojson, .zip");
    }
}

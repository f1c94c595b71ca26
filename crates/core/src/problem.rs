//! What can be wrong with a file, a project or an answer: a code, a place and what was expected or found.
//! The words for people live in the language files (`problem-<code>`), never here.

/// Where a problem is. Every part is optional; what is known is given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Number of the feature in its file, counted from 1.
    pub feature: Option<usize>,
    /// Identifier of the feature, as the file gives it.
    pub id: Option<String>,
    /// Property of the feature, or path in a project file (`questions[2].options[0].label`).
    pub path: Option<String>,
    /// Byte offset in the file.
    pub byte: Option<u64>,
}

/// One thing that is wrong, located.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong; names the message `problem-<code>` in the language files.
    pub code: Code,
    /// Where it is.
    pub place: Place,
    /// The offending or expected value, short (at most 80 characters), as data for the message. May be empty.
    pub detail: String,
}

impl Problem {
    /// A problem with a code alone; add place and detail with the methods below.
    pub fn new(code: Code) -> Self {
        Self { code, place: Place::default(), detail: String::new() }
    }

    /// Says at which property or path.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.place.path = Some(path.into());
        self
    }

    /// Says in which feature (counted from 1).
    #[must_use]
    pub fn in_feature(mut self, number: usize) -> Self {
        self.place.feature = Some(number);
        self
    }

    /// Adds the value that was found or expected, cut to 80 characters.
    #[must_use]
    pub fn with(mut self, detail: impl AsRef<str>) -> Self {
        self.detail = detail.as_ref().chars().take(80).collect();
        self
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal / $severity:ident),+ $(,)?) => {
        /// The kinds of problem. `as_str` is stable: scripts and language files depend on it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $($(#[$doc])* $name),+ }

        impl Code {
            /// Every code there is, for the test that each has its words.
            pub const ALL: &'static [Code] = &[$(Code::$name),+];

            /// The code's stable name in kebab case.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text),+ }
            }

            /// How much was lost.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity),+ }
            }
        }
    };
}

/// How much a problem costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Put right while reading; nothing was lost.
    Mended,
    /// This feature (or this answer) was left out.
    Feature,
    /// The file or the project can't be used at all, or not beyond this place.
    File,
}

codes! {
    // The file as a whole
    /// Not JSON at all (binary, HTML, an archive…).
    NotJson = "not-json" / File,
    /// JSON, but no `GeoJSON` that features can be read from.
    NotGeoJson = "not-geojson" / File,
    /// The file ends before it is complete; what came before was read.
    Truncated = "truncated" / File,
    /// Written by a newer version; refused whole.
    NewerFormat = "newer-format" / File,
    /// More text follows the end of the document.
    TrailingText = "trailing-text" / Mended,
    /// The file starts with a byte-order mark.
    ByteOrderMark = "byte-order-mark" / Mended,
    /// A coordinate reference system other than WGS 84 is named.
    OtherCrs = "other-crs" / File,
    /// The number of features or the checksum is not what the file says.
    ChecksumDiffers = "checksum-differs" / Mended,
    /// Not UTF-8.
    NotUtf8 = "not-utf8" / File,
    /// The file holds no features.
    NoFeatures = "no-features" / Mended,

    // One feature
    /// The feature's JSON is broken (NaN, a bad escape, a stray comma…).
    FeatureNotJson = "feature-not-json" / Feature,
    /// The entry in `features` is no `GeoJSON` feature.
    NotAFeature = "not-a-feature" / Feature,
    /// A text holds half of a surrogate pair; it was replaced by U+FFFD.
    LoneSurrogate = "lone-surrogate" / Mended,
    /// Nested too deep.
    TooDeep = "too-deep" / Feature,
    /// The feature is larger than any contribution can be.
    TooLarge = "too-large" / Feature,
    /// A key stands twice in one object; the last one counts.
    DuplicateKey = "duplicate-key" / Mended,
    /// An identifier stands on two features; the higher revision counts.
    DuplicateId = "duplicate-id" / Mended,
    /// No identifier; one was derived from the content.
    DerivedId = "derived-id" / Mended,
    /// A coordinate is out of range.
    OutOfRange = "out-of-range" / Feature,
    /// Longitude and latitude look swapped.
    Swapped = "swapped" / Feature,
    /// A third coordinate was dropped.
    ThirdDimension = "third-dimension" / Mended,
    /// A ring was not closed; it was closed.
    RingClosed = "ring-closed" / Mended,
    /// A ring ran the wrong way round; it was turned.
    RingTurned = "ring-turned" / Mended,
    /// Too few positions for a line or a ring.
    TooFewPositions = "too-few-positions" / Feature,
    /// A `GeometryCollection`, which many tools cannot read.
    GeometryCollection = "geometry-collection" / Feature,
    /// The geometry is not one.
    BadGeometry = "bad-geometry" / Feature,
    /// The edge of an area crosses itself; it was kept as it is.
    SelfCrossing = "self-crossing" / Mended,
    /// A property has the wrong type; it was left out.
    WrongType = "wrong-type" / Mended,
    /// A property's value is none of those allowed.
    NotAllowed = "not-allowed" / Mended,
    /// A property holds an object or a list; it was kept as text.
    NestedProperty = "nested-property" / Mended,
    /// Control or direction-changing characters were taken out of a text.
    ControlCharacters = "control-characters" / Mended,
    /// A property that every contribution needs is missing.
    Missing = "missing" / Feature,
    /// A time is no RFC 3339 time in UTC; it was left out.
    BadTime = "bad-time" / Mended,
    /// A property that every contribution has was missing or unreadable; the likeliest value was taken.
    Assumed = "assumed" / Mended,
    /// A number of more digits than every reader holds exactly; it was kept as text.
    BigNumber = "big-number" / Mended,
    /// Bytes that are no UTF-8 were replaced by U+FFFD.
    BadUtf8 = "bad-utf8" / Mended,
    /// The text is longer than allowed; it was kept whole.
    TooLong = "too-long" / Mended,

    // Answers
    /// A required answer is missing.
    Required = "required" / Feature,
    /// The place, or a part of it, lies outside the project's area.
    OutsideArea = "outside-area" / Feature,
    /// All corners of an area lie on one line.
    OnOneLine = "on-one-line" / Feature,
    /// More corners than one drawing may have.
    TooManyPositions = "too-many-positions" / Feature,
    /// A corner where its neighbour is.
    SamePosition = "same-position" / Feature,

    /// More were picked than the question takes.
    TooMany = "too-many" / Feature,
    /// No number, or none that the question takes.
    BadNumber = "bad-number" / Feature,
    /// No date of the kind that the question takes, or one in the future.
    BadDate = "bad-date" / Feature,
    /// A spot, route, area or the whole neighbourhood, where the kind does not take it.
    WrongShape = "wrong-shape" / Feature,

    // Projects
    /// A key that no project file has.
    UnknownKey = "unknown-key" / File,
    /// An identifier is used twice.
    RepeatedId = "repeated-id" / File,
    /// An identifier that nothing defines.
    UnknownId = "unknown-id" / File,
    /// An identifier holds other characters than a–z, 0–9, `_` and `-`, or is a reserved property's name.
    BadId = "bad-id" / File,
    /// A question type that this version does not know.
    UnknownQuestionType = "unknown-question-type" / File,
    /// A condition that this version does not know.
    UnknownCondition = "unknown-condition" / File,
    /// A value in the project is missing.
    ProjectMissing = "project-missing" / File,
    /// A value in the project has the wrong type.
    ProjectWrongType = "project-wrong-type" / File,
    /// A value in the project is none of those allowed.
    ProjectNotAllowed = "project-not-allowed" / File,
    /// Words in a language that the project lists are missing.
    WordsMissing = "words-missing" / File,
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_has_a_name_of_its_own() {
        let names: BTreeSet<_> = Code::ALL.iter().map(|c| c.as_str()).collect();
        assert_eq!(names.len(), Code::ALL.len());
    }
}

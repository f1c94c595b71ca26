//! Every key of the project file, and what may stand under it: the one place where that is said. What the keys mean is
//! in `docs/PROJECT.md`.

use super::identifier::Identifier;
use super::spec::Need::{May, Must};
use super::spec::{Field, Form, Spec, Variant};

/// The newest version of the project file that this code reads.
pub(super) const PROJECT_FORMAT: u16 = 1;

/// The edge of the web-Mercator map: atan(sinh(π)).
pub(super) const MERCATOR_EDGE: f64 = 85.051_128;

/// Conditions in conditions, at most.
pub(super) const DEEPEST: usize = 8;

/// Numbers that every reader holds exactly.
const ANY: Spec = Spec::Number(-9_007_199_254_740_992.0, 9_007_199_254_740_992.0);

const ZOOM: Spec = Spec::Number(0.0, 22.0);

/// Recorded clips by language: files beside the project file.
const CLIPS: Field = Field("audio", May, Spec::Map(&CLIP));
static CLIP: Spec = Spec::Form(Form::File);

/// Names of things that stand elsewhere in the file.
const NAMES: Spec = Spec::Set(1, &Spec::Text);

/// The whole file. The languages stand before all words.
pub(super) static ROOT: Spec = Spec::Object(&[
    Field("$schema", May, Spec::Text),
    Field("format", Must, Spec::Whole(1, PROJECT_FORMAT)),
    Field("id", Must, Spec::Name),
    Field("languages", Must, Spec::Languages),
    Field("title", Must, Spec::Words),
    Field("subtitle", May, Spec::Words),
    CLIPS,
    Field("area", Must, AREA),
    Field("basemap", May, BASEMAP),
    Field("tiles", May, TILES),
    Field("locate", May, Spec::Flag),
    Field("kinds", Must, Spec::Set(1, &KIND)),
    Field("categories", Must, Spec::Set(0, &CATEGORY)),
    Field("questions", Must, Spec::Set(0, &QUESTION)),
    Field("consent", May, CONSENT),
    Field("age", May, AGE),
    Field("about_you", May, Spec::Set(0, &ABOUT_YOU)),
    Field("private_place", May, PRIVATE_PLACE),
    Field("votes", May, VOTES),
    Field("dataset", May, DATASET),
    Field("team_key", May, Spec::Set(1, &Spec::Identifier(Identifier::Recipient))),
    Field("hosts", May, Spec::Set(1, &Spec::Form(Form::Origin))),
    Field("deliver", May, Spec::List(1, &DELIVER)),
]);

const AREA: Spec = Spec::Object(&[
    Field("bounds", Must, Spec::Numbers(4)),
    Field("margin", May, Spec::Number(0.0, 100_000.0)),
    Field("centre", Must, Spec::Numbers(2)),
    Field("zoom", Must, ZOOM),
    Field("min_zoom", Must, ZOOM),
    Field("max_zoom", Must, ZOOM),
]);

const BASEMAP: Spec = Spec::Object(&[
    Field("archive", Must, Spec::Form(Form::File)),
    Field("gazetteer", Must, Spec::Form(Form::File)),
    Field("attribution", Must, Spec::Text),
]);

const TILES: Spec = Spec::Object(&[
    Field("url", Must, Spec::Form(Form::Tiles)),
    Field("attribution", Must, Spec::Text),
    Field("min_zoom", May, Spec::Whole(0, 22)),
    Field("max_zoom", May, Spec::Whole(0, 22)),
]);

pub(super) static KIND: Spec = Spec::Object(&[
    Field("id", Must, Spec::Name),
    Field("outline", Must, Spec::OneOf(&["circle", "diamond", "square"])),
    Field("icon", Must, Spec::Name),
    Field("title", Must, Spec::Words),
    Field("hint", Must, Spec::Words),
    Field("plural", Must, Spec::Words),
    Field("brief", Must, Spec::Words),
    CLIPS,
    Field("shapes", May, Spec::Set(1, &Spec::OneOf(&["spot", "route", "area", "whole"]))),
    Field("follow_up", May, Spec::List(0, &FOLLOW_UP)),
]);

pub(super) static FOLLOW_UP: Spec = Spec::Object(&[Field("kind", Must, Spec::Text), Field("label", Must, Spec::Words)]);

pub(super) static CATEGORY: Spec = Spec::Object(&[
    Field("id", Must, Spec::Name),
    Field("icon", Must, Spec::Name),
    Field("label", Must, Spec::Words),
    CLIPS,
]);

pub(super) static QUESTION: Spec = Spec::Typed(
    &[
        Field("id", Must, Spec::Name),
        Field("type", Must, Spec::Text),
        Field("label", Must, Spec::Words),
        Field("hint", May, Spec::Words),
        CLIPS,
        Field("error", May, Spec::Words),
        Field("wording", May, Spec::Map(&WORDING)),
        Field("visibility", Must, Spec::OneOf(&["public", "team", "never"])),
        Field("kinds", May, NAMES),
        Field("categories", May, NAMES),
        Field("entry_modes", May, Spec::Set(1, &Spec::OneOf(&["self", "assisted", "paper", "group"]))),
        Field("when", May, Spec::Again(&CONDITION)),
        Field("with", May, Spec::Text),
        Field("required", May, Spec::Flag),
        Field("skip", May, Spec::Flag),
        Field("decline", May, Spec::Flag),
        Field("easy", May, Spec::Flag),
    ],
    &[
        ("category", &[]),
        SHORT_TEXT,
        ("long_text", TYPED_TEXT),
        CHOICE,
        CHOICES,
        ("scale", &[Field("steps", Must, Spec::Whole(2, 10)), Field("words", May, Spec::Steps)]),
        NUMBER,
        YES_NO,
        ("date", &[Field("precision", May, Spec::OneOf(&["month", "day", "year"])), Field("future", May, Spec::Flag)]),
        ("photo", &[]),
        ("voice", &[Field("seconds", May, Spec::Whole(1, 60))]),
        ("link", &[Field("to", Must, NAMES), Field("as", Must, Spec::OneOf(&["about", "responds_to"]))]),
    ],
);

pub(super) static WORDING: Spec =
    Spec::Object(&[Field("label", Must, Spec::Words), Field("hint", May, Spec::Words), CLIPS]);

/// Questions about the person: never for the public, never required.
pub(super) static ABOUT_YOU: Spec = Spec::Typed(
    &[
        Field("id", Must, Spec::Name),
        Field("type", Must, Spec::Text),
        Field("label", Must, Spec::Words),
        Field("hint", May, Spec::Words),
        CLIPS,
        Field("visibility", Must, Spec::OneOf(&["team", "never"])),
        Field("when", May, Spec::Again(&CONDITION)),
        Field("with", May, Spec::Text),
        Field("skip", May, Spec::Flag),
        Field("decline", May, Spec::Flag),
    ],
    &[SHORT_TEXT, CHOICE, CHOICES, NUMBER, YES_NO],
);

const SHORT_TEXT: Variant = ("short_text", TYPED_TEXT);
const TYPED_TEXT: &[Field] = &[Field("max", May, Spec::Whole(1, 10_000)), Field("personal_check", May, Spec::Flag)];
const CHOICE: Variant = ("choice", &[Field("options", Must, Spec::Set(2, &OPTION))]);
const CHOICES: Variant =
    ("choices", &[Field("options", Must, Spec::Set(2, &OPTION)), Field("max", May, Spec::Whole(1, 100))]);
const NUMBER: Variant = (
    "number",
    &[Field("min", May, ANY), Field("max", May, ANY), Field("whole", May, Spec::Flag), Field("unit", May, Spec::Words)],
);
const YES_NO: Variant = ("yes_no", &[]);

pub(super) static OPTION: Spec = Spec::Object(&[
    Field("id", Must, Spec::Name),
    Field("icon", May, Spec::Name),
    Field("label", Must, Spec::Words),
    CLIPS,
]);

/// Known by the key that says what it asks for.
pub(super) static CONDITION: Spec = Spec::Either(&[
    ("all", &[Field("all", Must, Spec::List(1, &CONDITION))]),
    ("any", &[Field("any", Must, Spec::List(1, &CONDITION))]),
    ("not", &[Field("not", Must, Spec::Again(&CONDITION))]),
    ("is", &[QUESTION_ID, Field("is", Must, Spec::Text)]),
    ("has", &[QUESTION_ID, Field("has", Must, Spec::Text)]),
    ("at_least", &[QUESTION_ID, Field("at_least", Must, ANY)]),
    ("at_most", &[QUESTION_ID, Field("at_most", Must, ANY)]),
    ("answered", &[QUESTION_ID, Field("answered", Must, Spec::Flag)]),
]);

const QUESTION_ID: Field = Field("question", Must, Spec::Text);

const CONSENT: Spec = Spec::Object(&[
    Field("version", Must, Spec::Name),
    Field("statement", Must, Spec::List(1, &Spec::Words)),
    CLIPS,
    Field("controllers", Must, Spec::List(1, &Spec::Text)),
    Field("withdraw_until", May, Spec::Form(Form::Day)),
    Field("choices", Must, Spec::Set(1, &CONSENT_CHOICE)),
]);

pub(super) static CONSENT_CHOICE: Spec = Spec::Object(&[
    Field("id", Must, Spec::Name),
    Field("label", Must, Spec::Words),
    CLIPS,
    Field("required", May, Spec::Flag),
]);

const AGE: Spec = Spec::Object(&[
    Field("gate", May, Spec::Whole(1, 99)),
    Field("under", May, Spec::Object(&[Field("guardian_reference", May, Spec::Flag)])),
]);

const PRIVATE_PLACE: Spec = Spec::Object(&[
    Field("min_metres", Must, Spec::Number(1.0, 10_000.0)),
    Field("max_metres", Must, Spec::Number(1.0, 10_000.0)),
]);

const VOTES: Spec = Spec::Object(&[Field("dots", Must, Spec::Whole(1, 20)), Field("kinds", May, NAMES)]);

const DATASET: Spec = Spec::Object(&[
    Field("title", May, Spec::Words),
    Field("description", May, Spec::Words),
    Field("creators", May, Spec::List(1, &CREATOR)),
    Field("publisher", May, Spec::Text),
    Field("year", May, Spec::Whole(1000, 9999)),
    Field("licence", May, Spec::Object(&[Field("id", Must, Spec::Text), Field("url", May, Spec::Text)])),
    Field("doi", May, Spec::Identifier(Identifier::Doi)),
    Field("keywords", May, NAMES),
    Field("version", May, Spec::Text),
]);

pub(super) static CREATOR: Spec = Spec::Object(&[
    Field("name", Must, Spec::Text),
    Field("type", May, Spec::OneOf(&["person", "organisation"])),
    Field("orcid", May, Spec::Identifier(Identifier::Orcid)),
    Field("affiliation", May, Spec::Text),
]);

/// What goes with which `to` is said in `delivery`.
pub(super) static DELIVER: Spec = Spec::Object(&[
    Field("to", Must, Spec::OneOf(&["page", "endpoint", "share", "download"])),
    Field("name", May, Spec::Words),
    Field("instructions", May, Spec::Words),
    Field("url", May, Spec::Form(Form::Address)),
    Field("method", May, Spec::OneOf(&["POST", "PUT"])),
    Field("as", May, Spec::OneOf(&["feature", "collection", "package", "form"])),
    Field("field", May, Spec::Text),
    Field("fields", May, Spec::Map(&Spec::Text)),
    Field("headers", May, Spec::Map(&Spec::Text)),
    Field("replace", May, Spec::Flag),
    Field("delete", May, Spec::Flag),
]);

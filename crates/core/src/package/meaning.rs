//! What each column that is not an answer means, in one line of English, for whoever opens a package. The words for
//! people who answer are in the language files; these are for researchers, as those of `project::describe` are for
//! editors.

/// By table and column. A table's own lines stand before those for any.
const COLUMNS: &[(&str, &str, &str)] = &[
    (
        "contributions",
        "contribution_id",
        "Identifier of the contribution (UUID), the same as in contributions.geojson.",
    ),
    ("contributions", "kind", "What kind of thing was put on the map."),
    ("contributions", "category", "Category; empty where the person was not sure or was not asked."),
    (
        "contributions",
        "place_id",
        "Place that this is a mention of: those with the same place_id are of one place. Suggested by name, kind and distance (common-ground places) and confirmed by a researcher one by one. Empty: not confirmed, or a private place.",
    ),
    ("contributions", "skipped", "Questions that were asked and skipped: ids joined with ;."),
    ("contributions", "declined", "Questions answered with “prefer not to say”: ids joined with ;."),
    ("contributions", "about_id", "The contribution that this one is about; it may have been withdrawn or left out."),
    ("contributions", "about_name", "The name of that contribution when the link was made."),
    ("contributions", "responds_to", "Contributions that this one responds to: ids joined with ;."),
    (
        "contributions",
        "responds_to_names",
        "Their names at that time, in the same order, joined with ;. A ; or \\ in a name has a \\ before it.",
    ),
    (
        "contributions",
        "longitude",
        "Degrees, WGS 84: of the point; of a line its middle corner; of an area the middle of its bounds. Empty: about the whole area.",
    ),
    ("contributions", "latitude", "Degrees, WGS 84. See longitude."),
    ("contributions", "geometry", "Well-Known Text, WGS 84, longitude first. Empty: about the whole area."),
    ("contributions", "location_method", "How the place was chosen; grid: the middle of a cell of the printed map."),
    ("contributions", "location_zoom", "Zoom of the map when the place was chosen."),
    ("contributions", "location_masked", "Whether the place is private and was moved before it was saved."),
    ("contributions", "near", "Nearest named places that were shown to the person."),
    ("contributions", "entry_mode", "Who entered it: the person, with help, from paper, or a group."),
    ("contributions", "lang", "Language of the conversation, BCP 47."),
    ("contributions", "clock_unsure", "Whether the device's clock looked wrong, so that the times may be."),
    ("contributions", "status", "Whether the person went through to the end."),
    ("contributions", "rev", "Revision, from 1, up by one at each edit."),
    ("contributions", "format", "Version of the exchange format."),
    ("contributions", "participant", "Pseudonym of the person; see participants.csv."),
    ("contributions", "session", "Session in which it was made; see sessions.csv."),
    ("contributions", "session_site", "Where the session was, as it was noted on the contribution."),
    ("contributions", "session_date", "On which day the session was."),
    ("contributions", "session_stage", "What the session was for."),
    ("contributions", "session_facilitator", "The facilitator's code, never a name."),
    ("contributions", "device", "Label of the device."),
    ("contributions", "sticker", "Number of the sticker on the paper map."),
    ("participants", "participant", "Pseudonym (random UUID)."),
    (
        "participants",
        "dots",
        "Contributions on which the person placed dots: ids joined with ;, each as often as it got a dot.",
    ),
    ("participants", "skipped", "Questions about themselves that were skipped: ids joined with ;."),
    ("participants", "declined", "Questions about themselves answered with “prefer not to say”: ids joined with ;."),
    ("consents", "participant", "Pseudonym of the person; see participants.csv."),
    ("consents", "version", "Which wording they agreed to."),
    ("consents", "lang", "In which language, BCP 47."),
    ("consents", "given_at", "When, RFC 3339, UTC."),
    ("consents", "method", "How: on the screen, on paper, or by word of mouth."),
    ("consents", "age", "Whether the person is of the project's age to answer for themselves, or under it."),
    ("consents", "guardian_reference", "Reference to a parent's or guardian's consent; never a name."),
    ("consents", "withdrawal_code", "The code with which the person can take back what they said. Keep it secret."),
    ("sessions", "session", "Identifier of the session (UUID)."),
    ("sessions", "site", "Where it was."),
    ("sessions", "date", "On which day."),
    ("sessions", "stage", "What it was for."),
    ("sessions", "facilitator", "The facilitator's code, never a name."),
    ("sessions", "device", "Label of the device."),
    ("sessions", "languages", "Languages offered, BCP 47, joined with ;. Empty: all."),
    ("sessions", "assisted", "Whether somebody helped with the answers unless said otherwise."),
    ("sessions", "idle", "Seconds without a touch after which the screen asked whether anybody was there."),
    ("sessions", "started_at", "When it began, RFC 3339, UTC."),
    ("sessions", "ended_at", "When it ended, RFC 3339, UTC. Empty: it had not."),
    ("withdrawals", "participant", "Pseudonym of somebody who took back what they said: none of it may be used."),
    ("withdrawals", "withdrawn_at", "When, RFC 3339, UTC."),
    ("", "created_at", "When it was made, RFC 3339, UTC."),
    ("", "updated_at", "When it was last changed, RFC 3339, UTC."),
    ("", "project", "Identifier of the project."),
    (
        "",
        "project_version",
        "First 16 hexadecimal digits of the SHA-256 of the project file whose questions were asked.",
    ),
    ("codebook", "table", "Name of the table."),
    ("codebook", "column", "Head of the column."),
    ("codebook", "type", "Type of its values, as in datapackage.json."),
    ("codebook", "description", "What stands in it. Empty where it holds the answers to a question: see the labels."),
    ("codebook", "values", "The only values, joined with ;. Empty: any."),
    ("codebook", "several", "Whether several of them may stand there, joined with ;."),
    ("codebook", "minimum", "Lowest value."),
    ("codebook", "maximum", "Highest value."),
    ("codebook", "question_type", "Type of the question."),
    ("codebook", "visibility", "Who may see the answer: public (anybody) or team (the research team)."),
    ("codebook", "kinds", "The kinds that it is asked for, joined with ;. Empty: all."),
    ("codebook", "categories", "Asked only when one of these categories was chosen. Empty: with any, and with none."),
    ("codebook", "entry_modes", "Asked only when answers are entered in one of these ways. Empty: in all."),
    ("codebook", "when", "Asked only when earlier answers are so."),
    ("codebook", "required", "Whether it must be answered."),
    ("codebook", "decline", "Whether “prefer not to say” is offered."),
];

/// What answers to a question that is not asked any more are, or was never.
const UNASKED: &str =
    "Answers to no question of this project file: another version of it asked, or another tool's file brought them in.";

/// What stands in a column; empty for the answers to a question.
pub(super) fn meaning(table: &str, column: &super::column::Column) -> &'static str {
    if column.answers {
        return if column.question.is_some() { "" } else { UNASKED };
    }
    let of = |table: &str| COLUMNS.iter().find(|(t, c, _)| *t == table && *c == column.name).map(|(_, _, line)| *line);
    let of_language = |prefix: &str, line| column.name.starts_with(prefix).then_some(line);
    of(table)
        .or_else(|| of(""))
        .or_else(|| of_language(super::people::CHOICE, "Whether they agreed to this; empty: not asked."))
        .or_else(|| of_language("label_", "The column's question, or its label, in this language."))
        .or_else(|| {
            of_language("wording_", "The words under the question, and other words for a kind, in this language.")
        })
        .or_else(|| of_language("value_labels_", "What the values are called in this language, one a line."))
        .or_else(|| of_language("unit_", "What the number counts, in this language."))
        .unwrap_or_default()
}

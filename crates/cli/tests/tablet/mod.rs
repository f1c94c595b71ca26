//! What a tablet hands over, small enough to be read: two contributions, one of a person who agreed to sharing.
#![allow(dead_code)] // every test file uses its own part

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common_ground_core::keeping::archive::Writer;

pub(crate) const PROJECT: &str = r#"{
  "format": 1, "id": "walks", "languages": ["en"], "title": {"en": "Walks"},
  "area": {"bounds": [-0.4, 51.4, -0.2, 51.6], "centre": [-0.3, 51.5], "zoom": 15, "min_zoom": 12, "max_zoom": 19},
  "kinds": [{
    "id": "asset", "outline": "circle", "icon": "heart", "title": {"en": "Helps"}, "hint": {"en": "a place"},
    "plural": {"en": "Helps"}, "brief": {"en": "Helps"}
  }],
  "categories": [],
  "questions": [
    {"id": "name", "type": "short_text", "visibility": "public", "label": {"en": "Name?"}},
    {"id": "why", "type": "long_text", "visibility": "team", "label": {"en": "Why?"}},
    {"id": "photo", "type": "photo", "visibility": "team", "label": {"en": "A picture?"}}
  ],
  "consent": {
    "version": "1", "statement": [{"en": "We ask."}], "controllers": ["A council"],
    "choices": [{"id": "take_part", "label": {"en": "Yes."}}, {"id": "sharing", "label": {"en": "Share."}}]
  }
}
"#;

const FEATURES: &str = r#"{"type":"FeatureCollection","features":[
{"geometry":{"coordinates":[-0.3,51.5],"type":"Point"},"id":"00000000-0000-4000-8000-000000000001","properties":{"contribution_id":"00000000-0000-4000-8000-000000000001","created_at":"2026-05-12T15:04:05Z","entry_mode":"self","format":1,"kind":"asset","name":"Library","participant":"00000000-0000-4000-8000-00000000000a","photo":"media/00000000-0000-4000-8000-0000000000aa.jpg","project":"walks","project_version":"VERSION","rev":1,"session":"00000000-0000-4000-8000-00000000000b","status":"complete","updated_at":"2026-05-12T15:04:05Z","why":"A quiet place"},"type":"Feature"},
{"geometry":null,"id":"00000000-0000-4000-8000-000000000002","properties":{"contribution_id":"00000000-0000-4000-8000-000000000002","created_at":"2026-05-12T15:04:05Z","entry_mode":"paper","format":1,"kind":"asset","name":"Bench","project":"walks","project_version":"VERSION","rev":1,"status":"complete","updated_at":"2026-05-12T15:04:05Z"},"type":"Feature"}
]}
"#;

const PEOPLE: &str = r#"{"age":"adult","answers":{},"code":"MAPLE-RIVER-4729-LEMON-TABLE","consent":{"at":"2026-05-12T15:00:00Z","choices":{"sharing":true,"take_part":true},"lang":"en","method":"screen","version":"1"},"created_at":"2026-05-12T15:00:00Z","declined":[],"format":1,"participant_id":"00000000-0000-4000-8000-00000000000a","project":"walks","project_version":"VERSION","skipped":[],"updated_at":"2026-05-12T15:00:00Z","votes":{}}
"#;

const GONE: &str = r#"{"at":"2026-05-12T16:00:00Z","format":1,"is":"withdrawn","participant":"00000000-0000-4000-8000-000000000009"}
"#;

const SESSIONS: &str = r#"{"assisted":false,"date":"2026-05-12","device":"B","format":1,"idle":180,"languages":[],"session":"00000000-0000-4000-8000-00000000000b","site":"Southall","started_at":"2026-05-12T14:00:00Z"}
"#;

pub(crate) fn command() -> Command {
    Command::new(env!("CARGO_BIN_EXE_common-ground"))
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A folder with `tablet.zip` and `project.json`, removed at the end.
pub(crate) struct Study {
    pub(crate) folder: PathBuf,
}

impl Study {
    pub(crate) fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("package-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("project.json"), PROJECT).unwrap();
        let version = common_ground_core::Project::parse(PROJECT).unwrap().version;
        let files = [
            ("contributions.geojson", FEATURES),
            ("people.jsonl", PEOPLE),
            ("withdrawals.jsonl", GONE),
            ("sessions.jsonl", SESSIONS),
            ("media/00000000-0000-4000-8000-0000000000aa.jpg", "a photo"),
        ];
        let files = files.map(|(path, content)| (path.to_owned(), content.replace("VERSION", &version)));
        archive(&folder.join("tablet.zip"), &files);
        Self { folder }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    pub(crate) fn package(&self, arguments: &[&str]) -> Output {
        command().current_dir(&self.folder).arg("package").args(arguments).output().unwrap()
    }

    /// Runs it to a good end, and gives what it says.
    pub(crate) fn done(&self, arguments: &[&str]) -> String {
        let output = self.package(arguments);
        assert_eq!(output.status.code(), Some(0), "{}{}", text(&output.stdout), text(&output.stderr));
        text(&output.stdout)
    }
}

impl Drop for Study {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// Writes an archive as a tablet does.
pub(crate) fn archive(path: &Path, files: &[(String, String)]) {
    let mut writer = Writer::default();
    let mut bytes = Vec::new();
    for (path, content) in files {
        bytes.extend(writer.begin(path, &[content.as_bytes()]).unwrap());
        bytes.extend(content.as_bytes());
    }
    bytes.extend(writer.finish().unwrap());
    fs::write(path, bytes).unwrap();
}

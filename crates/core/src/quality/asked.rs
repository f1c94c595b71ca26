//! Answers that the project does not know. A contribution that answered an earlier version of the project file may be
//! right all the same, so that is told with it. What another tool's file brought in has columns of its own.

use super::{Finding, Seen, What};
use crate::asking::answer::{kept, last_day};
use crate::project::{Question, QuestionType};
use crate::{Answer, Code, Contribution, Project, write};

pub(super) fn look(seen: &Seen, found: &mut Vec<Finding>) {
    let Some(project) = seen.material.project else { return };
    let today = last_day(seen.material.now);
    for item in &seen.items {
        if item.project != project.id {
            found.push(Finding::of(item, What::OtherProject { project: item.project.clone() }));
            continue;
        }
        one(item, project, &today, found);
    }
}

fn one(item: &Contribution, project: &Project, today: &str, found: &mut Vec<Finding>) {
    if project.kind(&item.kind).is_none() {
        found.push(Finding::of(item, What::UnknownKind { kind: item.kind.clone() }).at("kind"));
    }
    if let Some(category) = item.category.as_ref().filter(|id| project.category(id).is_none()) {
        found.push(Finding::of(item, What::UnknownCategory { category: category.clone() }).at("category"));
    }
    if item.project_version.is_empty() {
        return;
    }
    let earlier = item.project_version != project.version;
    for (id, answer) in &item.answers {
        let what = match project.question(id) {
            Some(question) => wrong(question, answer, today, earlier),
            // Photos and voice notes have names of their own in the format.
            None if write::is_reserved(id) => None,
            None => Some(What::UnknownQuestion { earlier }),
        };
        found.extend(what.map(|what| Finding::of(item, what).at(id)));
    }
}

fn wrong(question: &Question, answer: &Answer, today: &str, earlier: bool) -> Option<What> {
    let problem = kept(question, answer, today).err()?;
    let picked = matches!(question.of, QuestionType::Choice { .. } | QuestionType::Choices { .. });
    Some(match problem.code {
        Code::NotAllowed if picked => What::UnknownOption { option: problem.detail, earlier },
        code => What::BadAnswer { code, earlier },
    })
}

//! The pages of a conversation, and turning them.

use super::{CHECK, Draft, PLACE};
use crate::asking::{self, Outcome};
use crate::project::Question;
use crate::{Code, Problem, Project};

impl Draft {
    /// The questions that are asked now, in order.
    pub fn asked<'p>(&self, project: &'p Project) -> Vec<&'p Question> {
        self.sheet().asked(&project.questions)
    }

    /// The questions that are asked now, page by page.
    pub fn question_pages<'p>(&self, project: &'p Project) -> Vec<Vec<&'p Question>> {
        asking::pages(self.asked(project))
    }

    /// The ids of the pages in order: `place`, the first question of each page, `check`.
    pub fn pages(&self, project: &Project) -> Vec<String> {
        let questions = self.question_pages(project).into_iter().filter_map(|page| Some(page.first()?.id.clone()));
        [PLACE.to_owned()].into_iter().chain(questions).chain([CHECK.to_owned()]).collect()
    }

    /// The questions on a page; none on `place` and `check`.
    pub fn questions<'p>(&self, project: &'p Project, page: &str) -> Vec<&'p Question> {
        let on_it = |questions: &Vec<&Question>| questions.first().is_some_and(|q| q.id == page);
        self.question_pages(project).into_iter().find(on_it).unwrap_or_default()
    }

    /// The page that a question stands on now; the first one when it is not asked.
    pub fn page_of(&self, project: &Project, question: &str) -> String {
        let pages = self.question_pages(project);
        let page = pages.into_iter().find(|page| page.iter().any(|q| q.id == question));
        page.and_then(|page| Some(page.first()?.id.clone())).unwrap_or_else(|| PLACE.to_owned())
    }

    /// Begins or ends easy mode. Whoever is on a page that goes with that comes to what is asked next.
    pub fn set_easy(&mut self, project: &Project, easy: bool) {
        self.context.easy = easy;
        if self.pages(project).contains(&self.page) {
            return;
        }
        let asked = self.asked(project);
        let mut later = project.questions.iter().skip_while(|question| question.id != self.page);
        let next = later.find(|question| asked.iter().any(|other| other.id == question.id));
        self.page = next.map_or_else(|| CHECK.to_owned(), |question| self.page_of(project, &question.id));
    }

    /// Index of the present page; the first one when there is no such page (any more).
    fn index(&self, pages: &[String]) -> usize {
        pages.iter().position(|page| *page == self.page).unwrap_or(0)
    }

    /// Turns to a page. From the check page this is for changing one answer: the page after it is then the check page
    /// again.
    pub fn turn_to(&mut self, page: &str) {
        self.changing = page != CHECK && (self.changing || self.page == CHECK);
        page.clone_into(&mut self.page);
    }

    /// The page after the present one; `None` on the last. While one answer is being changed it is a page that nobody
    /// has been on, if the change has opened one, and else the check page.
    pub fn next_page(&self, project: &Project) -> Option<String> {
        if self.changing {
            let sheet = self.sheet();
            // What is asked whatever the answers are was open before the change: a file may have brought it so.
            let depends = |q: &Question| q.when.is_some() || !q.categories.is_empty();
            let open = |page: &Vec<&Question>| {
                page.first().is_some_and(|q| q.id != self.page)
                    && page.iter().any(|q| depends(q) && sheet.outcome(q) == Outcome::Open)
            };
            let opened = self.question_pages(project).into_iter().find(open);
            return Some(opened.and_then(|page| Some(page.first()?.id.clone())).unwrap_or_else(|| CHECK.to_owned()));
        }
        let mut pages = self.pages(project);
        let next = self.index(&pages) + 1;
        (next < pages.len()).then(|| pages.swap_remove(next))
    }

    /// The page before the present one; `None` on the first.
    pub fn previous_page(&self, project: &Project) -> Option<String> {
        if self.changing {
            return Some(CHECK.to_owned());
        }
        let mut pages = self.pages(project);
        let before = self.index(&pages).checked_sub(1)?;
        Some(pages.swap_remove(before))
    }

    /// The number of the present page, from 1, and how many there are as things stand.
    pub fn step(&self, project: &Project) -> (usize, usize) {
        let pages = self.pages(project);
        (self.index(&pages) + 1, pages.len())
    }

    /// "Continue": what stands on the present page counts even if it was skipped before, what has no answer counts as
    /// skipped, and the next page is taken up.
    ///
    /// # Errors
    /// Each required question on the page that has no answer, by its id (`geometry` for the place). The page stays.
    pub fn go_on(&mut self, project: &Project) -> Result<(), Vec<Problem>> {
        let questions = self.questions(project, &self.page);
        let missing = self.missing(&questions);
        if !missing.is_empty() {
            return Err(missing);
        }
        for question in questions {
            let sheet = self.sheet();
            if sheet.has(question) {
                self.skipped.remove(&question.id);
            } else if sheet.outcome(question) == Outcome::Open {
                self.skipped.insert(question.id.clone());
            }
        }
        if let Some(next) = self.next_page(project) {
            self.turn_to(&next);
        }
        Ok(())
    }

    fn missing(&self, questions: &[&Question]) -> Vec<Problem> {
        let sheet = self.sheet();
        let required = |id: &str| Problem::new(Code::Required).at(id);
        let open = questions.iter().filter(|q| q.required && sheet.outcome(q) == Outcome::Open);
        let mut missing: Vec<Problem> = open.map(|q| required(&q.id)).collect();
        if self.page == PLACE && !self.has_place() {
            missing.push(required("geometry"));
        }
        missing
    }

    /// "Back": the page before is taken up.
    pub fn go_back(&mut self, project: &Project) {
        if let Some(before) = self.previous_page(project) {
            self.page = before;
            self.changing = false;
        }
    }

    /// Whether a page may be skipped: it asks something, and all of it may be skipped.
    pub fn can_skip(&self, project: &Project, page: &str) -> bool {
        let questions = self.questions(project, page);
        !questions.is_empty() && questions.iter().all(|q| q.skip)
    }

    /// "Skip this" or "Not sure": no answer on this page counts. What stood there stays for going back. The present
    /// page does not change. Pages that may not be skipped are left alone.
    pub fn skip(&mut self, project: &Project, page: &str) {
        if self.can_skip(project, page) {
            for question in self.questions(project, page) {
                self.declined.remove(&question.id);
                self.skipped.insert(question.id.clone());
            }
        }
    }
}

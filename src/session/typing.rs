//! Typing in what people wrote on paper: form by form, each with its sticker, its square on the printed map, its language
//! and the person who filled it in. A facilitator does it; while they do, what is begun counts as entered from paper.

use common_ground_core::code::{CodeError, WithdrawalCode};
use common_ground_core::draft::{CHECK, PLACE};
use common_ground_core::geometry::Form;
use common_ground_core::paper::{Cell, Grid};
use common_ground_core::participant::{Method, Visit};
use common_ground_core::{Code, Contribution, Draft, EntryMode, Geometry, Location, LocationMethod, Uuid};
use leptos::prelude::*;

use super::{Screen, Session, Trouble};
use crate::device;

/// Forms being typed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Typing {
    /// The language of the forms, BCP 47.
    pub lang: String,
    /// Whether single keys choose and go on.
    pub keys: bool,
    /// The square that is marked on the map.
    pub cell: Option<Cell>,
    /// The form that was saved last.
    pub saved: Option<Uuid>,
    /// The code that is printed on the form at hand.
    code: Option<String>,
}

/// What stands at the head of a form, as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    /// Kind id.
    pub kind: String,
    /// Number of the sticker.
    pub sticker: String,
    /// Square on the map, such as `C4`; empty where the place is to be looked for.
    pub square: String,
    /// Withdrawal code on the form, if there is one.
    pub code: String,
    /// Whether the same person filled in the form before.
    pub same: bool,
}

/// What is wrong with the head of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadWrong {
    /// Nobody said what it is about.
    Kind,
    /// There is no such square.
    Square,
    /// That is no code.
    Code(CodeError),
    /// Somebody has this code already.
    Taken,
}

impl Session {
    /// The grid of the paper map; `None` for an area that is too large for one.
    pub fn grid(self) -> Option<Grid> {
        self.project.with_value(|project| Grid::of(project.area.bounds))
    }

    /// Begins to type in forms, or goes on.
    pub fn start_typing(self) {
        let typing = &self.desk().typing;
        if typing.with_untracked(Option::is_none) {
            let lang = self.language_now();
            typing.set(Some(Typing { lang, keys: true, cell: None, saved: None, code: None }));
        }
        self.mark_square(None);
    }

    /// Leaves it. A form that is not saved is dropped.
    pub fn stop_typing(self) {
        self.drop_draft();
        self.forget_person();
        self.end_typing();
    }

    pub(super) fn end_typing(self) {
        let typing = &self.desk().typing;
        if typing.with_untracked(Option::is_some) {
            typing.set(None);
            self.with_map(|map| map.set_grid(None));
        }
    }

    /// Changes how forms are typed in.
    pub fn change_typing(self, change: impl FnOnce(&mut Typing)) {
        self.desk().typing.update(|typing| {
            if let Some(typing) = typing {
                change(typing);
            }
        });
    }

    /// The language of the form at hand.
    pub(super) fn typing_language(self) -> Option<String> {
        self.desk().typing.with_untracked(|typing| typing.as_ref().map(|typing| typing.lang.clone()))
    }

    /// What somebody agrees to on a form they agree to on paper, in its language.
    pub(super) fn on_paper(self, mut visit: Visit) -> Visit {
        if let Some(lang) = self.typing_language() {
            visit.entry_mode = EntryMode::Paper;
            if visit.agreed_to.is_empty() {
                visit.method = Method::Paper;
                visit.lang = lang;
            }
        }
        visit
    }

    /// The code of somebody who has just agreed: the one on their form, else a new one.
    pub(super) fn code_on_form(self) -> String {
        let printed =
            self.desk().typing.with_untracked(|typing| typing.as_ref().and_then(|typing| typing.code.clone()));
        printed.unwrap_or_else(super::people::new_code)
    }

    /// Begins a form: whoever filled it in is asked for what they agreed to, then come the questions.
    ///
    /// # Errors
    /// What is wrong with its head. Then nothing has begun.
    pub async fn begin_form(self, head: &Head) -> Result<(), HeadWrong> {
        let project = self.project();
        let spot = project.kind(&head.kind).ok_or(HeadWrong::Kind)?.forms.contains(&Form::Spot);
        let typed = head.square.trim();
        let found = self.grid().and_then(|grid| Some((grid, grid.read(typed)?)));
        if found.is_none() && !typed.is_empty() {
            return Err(HeadWrong::Square);
        }
        let code = match head.code.trim() {
            "" => None,
            typed => Some(WithdrawalCode::parse(typed).map_err(HeadWrong::Code)?),
        };
        if let Some(code) = &code
            && !head.same
            && !matches!(self.whose(code).await, Ok(None))
        {
            return Err(HeadWrong::Taken);
        }
        if !head.same {
            self.forget_person();
        }
        self.change_typing(|typing| {
            typing.code = code.map(|code| code.to_string());
        });
        self.begin(&head.kind);
        self.change_draft(|draft| {
            draft.context.entry_mode = EntryMode::Paper;
            draft.set_sticker(&head.sticker);
        });
        self.mark_square(found.map(|(_, cell)| cell));
        if let Some((grid, cell)) = found {
            let at = grid.middle(cell);
            self.picked.set_value(Some((at, LocationMethod::Grid)));
            self.look_at(at, None);
            if spot {
                let near = Some(self.name_place(at)).filter(|near| !near.is_empty());
                let location = Location { method: Some(LocationMethod::Grid), zoom: None, masked: false, near };
                self.change_draft(|draft| {
                    if let Some(place) = Geometry::point(at[0], at[1]) {
                        draft.set_place(place, location);
                    }
                    if let Some(next) = draft.next_page(&project) {
                        draft.turn_to(&next);
                    }
                });
                // The place page is passed over: the map goes back to its pins.
                self.go(self.screen.get_untracked());
            }
        }
        Ok(())
    }

    /// Takes the map to a square, while a place is being chosen. False when there is none of that name.
    pub fn go_to_square(self, typed: &str) -> bool {
        let Some((grid, cell)) = self.grid().and_then(|grid| Some((grid, grid.read(typed)?))) else { return false };
        let at = grid.middle(cell);
        self.picked.set_value(Some((at, LocationMethod::Grid)));
        self.mark_square(Some(cell));
        self.look_at(at, None);
        true
    }

    /// Shows the grid on the map, with a square marked.
    fn mark_square(self, cell: Option<Cell>) {
        self.change_typing(|typing| typing.cell = cell);
        if let Some(grid) = self.grid() {
            self.with_map(|map| map.set_grid(Some((&grid, cell))));
        }
    }

    /// "Not answered", to everything on the page.
    pub fn not_answered(self) {
        let page = self.draft.with_untracked(|draft| draft.as_ref().map(|draft| draft.page.clone()));
        let asked = page.is_some_and(|page| page != PLACE && page != CHECK);
        match self.screen.get_untracked() {
            Screen::Talk if asked => self.skip_page(),
            Screen::Visit(Some(_)) => wasm_bindgen_futures::spawn_local(self.skip_about()),
            _ => {}
        }
    }

    /// Saves the form and makes way for the next one. Where something that has to be answered was left blank it is saved as
    /// incomplete: nobody is there who could be asked.
    pub async fn save_form(self) {
        if self.screen.get_untracked() != Screen::Talk || self.saving.get_untracked() {
            return;
        }
        self.save().await;
        let blank = match self.trouble.get_untracked() {
            Some(Trouble::Answers(problems)) => problems.iter().all(|problem| {
                problem.code == Code::Required && !matches!(problem.place.path.as_deref(), Some("kind" | "geometry"))
            }),
            _ => false,
        };
        let (Some(draft), Some(id), true) = (self.draft.get_untracked(), self.draft_id(), blank) else { return };
        let draft = Draft { page: CHECK.to_owned(), ..draft };
        let left = Contribution::left(&draft, &self.project(), self.origin(), id, device::now());
        let Some(left) = left else { return };
        match self.write(left, None).await {
            Ok(()) => {
                self.drop_draft();
                self.trouble.set(None);
                self.go(Screen::Done(id));
            }
            Err(error) => self.trouble.set(Some(Trouble::Store(error))),
        }
    }

    /// A form that is saved, or left, leads to the next one. Follows the screen.
    pub fn mind_typing(self) {
        let screen = self.screen.get();
        if self.desk().typing.with_untracked(Option::is_none) {
            return;
        }
        match screen {
            Screen::Done(id) => {
                self.change_typing(|typing| typing.saved = Some(id));
                self.go(Screen::Facilitator);
            }
            Screen::Home => self.go(Screen::Facilitator),
            _ => {}
        }
    }
}

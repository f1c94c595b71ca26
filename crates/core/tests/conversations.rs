//! Whole conversations without a screen: what a person meets, in which order, and what is made of it.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use common::person::{Person, walk};
use common::projects::{EVERYTHING, all, changed, demo, everything};
use common_ground_core::draft::{self, CHECK, PLACE};
use common_ground_core::geometry::Form;
use common_ground_core::{Answer, Contribution, Draft, EntryMode, Project, Uuid};
use serde_json::json;

const AT: [f64; 2] = [11.248, 43.767];

fn begin<'p>(project: &'p Project, kind: &str) -> Person<'p> {
    Person::new(project).begin(kind).place(AT[0], AT[1])
}

fn names(ids: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<String> {
    ids.into_iter().map(|id| id.as_ref().to_owned()).collect()
}

#[test]
fn every_question_of_every_project_is_reached_and_every_conversation_can_be_ended() {
    for (name, json) in all() {
        let project = Project::parse(&json).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"));
        // Questions about oneself are asked by the same engine.
        let about_you = Project { questions: project.about_you.clone(), age: None, ..project.clone() };
        for project in [project, about_you] {
            let walked = walk(&project);
            assert!(walked.conversations > 0 && walked.dead_ends.is_empty(), "{name}: {:#?}", walked.dead_ends);
            assert!(walked.told.is_empty(), "{name}: {:#?}", walked.told);
            let all: Vec<&str> = project.questions.iter().map(|q| q.id.as_str()).collect();
            let never: Vec<_> = all.iter().filter(|id| !walked.reached.contains(**id)).collect();
            assert!(never.is_empty(), "{name}: nobody is ever asked {never:?}");
        }
    }
}

#[test]
fn the_walker_finds_what_nobody_is_asked() {
    let mut document = serde_json::from_str(common::projects::EVERYTHING).unwrap();
    document = common::projects::changed(
        &document,
        &[(
            "/questions/4/when",
            json!({"all": [{"question": "importance", "at_most": 2},
            {"question": "importance", "at_least": 4}]}),
        )],
    );
    let project = Project::parse(&document.to_string()).unwrap();
    assert!(!walk(&project).reached.contains("what_is_hard"));
}

#[test]
fn something_that_helps_from_the_place_to_the_map() {
    let demo = demo();
    let made = begin(&demo, "asset")
        .on("category")
        .answer("category", "food")
        .answer("name", " Mercato ")
        .fill("why", "Fresh, and people talk.")
        .answer("importance", "5")
        .answer("how_often", "weekly")
        .finish();
    assert_eq!((made.category.as_deref(), made.text("name")), (Some("food"), Some("Mercato")));
    assert_eq!(made.answers["importance"], Answer::Number(5.0));
    assert!(made.skipped.is_empty() && made.declined.is_empty() && made.geometry.is_some());
}

#[test]
fn skipping_going_back_changing_and_reloading_keep_every_answer() {
    let demo = demo();
    let made = begin(&demo, "asset")
        .skip()
        .answer("name", "Orto")
        .back()
        .back()
        .on("category")
        .reload()
        .answer("category", "nature")
        .go_on()
        .fill("why", "Quiet")
        .skip()
        .answer("how_often", "daily")
        .on(CHECK)
        .change("name")
        .answer("name", "Orto Botanico")
        .on(CHECK)
        .back()
        .back()
        .on("why")
        .go_on()
        .go_on()
        .finish();
    assert_eq!(made.text("name"), Some("Orto Botanico"));
    assert_eq!(made.text("why"), Some("Quiet"), "going on from a page that was skipped makes it count again");
    assert_eq!(names(&made.skipped), ["importance"]);
}

#[test]
fn a_barrier_about_the_whole_neighbourhood_has_no_geometry_and_an_asset_can_have_none() {
    let demo = demo();
    let made = Person::new(&demo).begin("barrier").whole().up_to_check().finish();
    assert_eq!(made.geometry, None);
    let person = Person::new(&demo).begin("asset").whole().up_to_check();
    assert_eq!(person.save().unwrap_err()[0].code.as_str(), "wrong-shape");
    let mut undecided = Person::new(&demo).begin("asset");
    assert_eq!(undecided.stuck(), ["geometry"]);
    let back = Person::new(&demo).begin("barrier").place(AT[0], AT[1]).back().whole().back().on(PLACE);
    assert!(
        back.draft.form() == Some(Form::Whole) && back.draft.geometry.is_some(),
        "the pin stays for changing one's mind"
    );
}

#[test]
fn a_page_with_a_required_question_cannot_be_left_forwards_without_an_answer() {
    let project = everything();
    let mut person = begin(&project, "barrier").skip().on("name");
    assert_eq!(person.stuck(), ["name"]);
    let mut person = person.back().on("category").go_on().fill("name", "   ");
    assert_eq!(person.stuck(), ["name"], "spaces are no answer");
    let mut person = person.answer("name", "Steps").skip().on("reasons");
    assert_eq!(person.stuck(), ["reasons"]);
    assert!(!person.draft.can_skip(&project, "reasons"));
    let made = person.decline("reasons").up_to_check().finish();
    assert_eq!(names(&made.declined), ["reasons"], "“prefer not to say” is an answer where it is offered");
}

#[test]
fn an_answer_decides_what_is_asked_next_and_what_it_hides_is_kept() {
    let project = everything();
    let person = begin(&project, "asset")
        .answer("category", "nature")
        .answer("name", "Park")
        .answer("importance", "2")
        .on("what_is_hard")
        .answer("what_is_hard", "Benches")
        .on("open_now")
        .answer("open_now", "no")
        .on("closed_in")
        .answer("closed_in", "2025-11")
        .up_to_check();
    let made = person.save().unwrap();
    assert_eq!((made.text("what_is_hard"), made.text("closed_in")), (Some("Benches"), Some("2025-11")));
    let person = person.change("importance").answer("importance", "4").on(CHECK);
    let made = person.save().unwrap();
    assert_eq!(made.text("what_is_hard"), None);
    assert!(!made.skipped.contains("what_is_hard"), "it was not asked");
    let person = person.change("category").answer("category", "travel").on(CHECK);
    assert!(!person.save().unwrap().answers.contains_key("open_now"));
    let made = person.change("importance").answer("importance", "1").change("category").answer("category", "food");
    let made = made.on(CHECK).finish();
    assert_eq!((made.text("what_is_hard"), made.text("closed_in")), (Some("Benches"), Some("2025-11")));
}

#[test]
fn a_change_that_opens_a_page_leads_through_it_before_the_check() {
    let project = everything();
    let person = begin(&project, "asset").answer("category", "travel").answer("name", "Stop").up_to_check();
    let person = person.change("category").answer("category", "food").on("price").answer("price", "2,50");
    let made = person.on("open_now").answer("open_now", "yes").on(CHECK).finish();
    assert_eq!(made.answers["price"], Answer::Number(2.5));
    assert_eq!(made.answers["open_now"], Answer::Flag(true));
}

#[test]
fn who_enters_it_and_how_old_they_are_decides_too() {
    let project = everything();
    let asked = |mode, under_age| {
        let person = Person::new(&project).in_context(mode, under_age).begin("asset");
        names(person.draft.asked(&project).iter().map(|q| &q.id))
    };
    let alone = asked(EntryMode::SelfEntered, false);
    assert!(alone.contains(&"first_came".to_owned()) && !alone.contains(&"who_runs_it".to_owned()));
    let group = asked(EntryMode::Group, false);
    assert!(!group.contains(&"first_came".to_owned()) && group.contains(&"who_runs_it".to_owned()));
    assert_eq!(asked(EntryMode::SelfEntered, true), ["category", "importance", "first_came"]);
}

#[test]
fn easy_mode_asks_what_is_picked_what_is_required_and_what_the_project_adds_to_that() {
    let project = everything();
    let asked = |kind, easy| {
        let person = Person::new(&project).in_easy_mode(easy).begin(kind);
        names(person.draft.asked(&project).iter().map(|q| &q.id))
    };
    for kind in ["asset", "barrier", "idea"] {
        let all = asked(kind, false);
        let easy = asked(kind, true);
        for id in &all {
            let question = project.question(id).unwrap();
            let expected = question.required
                || match id.as_str() {
                    // Marked in the file, one each way.
                    "photo" => true,
                    "importance" => false,
                    _ => question.of.is_picked(),
                };
            assert_eq!(easy.contains(id), expected, "{id} for {kind}");
        }
        assert!(easy.len() < all.len(), "{kind}: {easy:?}");
    }
}

#[test]
fn what_was_typed_before_easy_mode_waits_for_its_end() {
    let project = everything();
    let person = begin(&project, "asset").go_on().answer("name", "Park").fill("why", "I like it").up_to_check();
    let easy = person.in_easy_mode(true);
    assert!(easy.draft.asked(&project).iter().all(|q| q.id != "why"));
    assert_eq!(easy.draft.page, CHECK);
    let back = easy.in_easy_mode(false);
    assert_eq!(back.draft.answer("why"), Some(&Answer::Text("I like it".to_owned())));
}

#[test]
fn beginning_or_ending_easy_mode_on_a_page_that_goes_with_it_leads_to_what_is_asked_next() {
    // Here the importance of something is asked on the page of "why", and is asked in easy mode as well.
    let document = serde_json::from_str(EVERYTHING).unwrap();
    let project = Project::parse(&changed(&document, &[("/questions/3/easy", true.into())]).to_string()).unwrap();
    let mut draft = begin(&project, "asset").go_on().answer("name", "Park").draft;
    assert_eq!(draft.page, "why");
    draft.set_easy(&project, true);
    assert_eq!(draft.page, "importance");
    draft.set_easy(&project, false);
    assert_eq!(draft.page, "why");
    draft.turn_to("minutes");
    draft.set_easy(&project, true);
    assert_ne!(draft.page, "minutes");
    assert!(draft.pages(&project).contains(&draft.page));
}

#[test]
fn a_child_saves_without_words_even_when_they_were_typed_before_and_words_are_required() {
    let project = everything();
    let person = begin(&project, "asset").go_on().answer("name", "Park").fill("why", "I like it").up_to_check();
    let made = person.in_context(EntryMode::SelfEntered, true).finish();
    assert!(made.answers.is_empty() && made.text("name").is_none(), "{:?}", made.answers);
}

#[test]
fn editing_keeps_what_only_the_present_context_hides() {
    let project = everything();
    let whole = begin(&project, "asset").go_on().answer("name", "Park").fill("why", "I like it").up_to_check().finish();
    let edited = Person::new(&project).edit(&whole).in_context(EntryMode::SelfEntered, true);
    let edited = edited.change("importance").answer("importance", "5").on(CHECK).finish();
    assert_eq!((edited.text("name"), edited.text("why")), (Some("Park"), Some("I like it")));
    assert_eq!((edited.rev, edited.answers["importance"].as_number()), (2, Some(5.0)));
}

#[test]
fn an_import_from_far_away_can_be_edited_where_it_stands() {
    let project = everything();
    let mut far = begin(&project, "idea").go_on().answer("name", "Bench").up_to_check().finish();
    far.geometry = common::geometry(r#"{"type":"LineString","coordinates":[[0,0],[1,1]]}"#);
    let edited = Person::new(&project).edit(&far).change("name").answer("name", "Two benches").finish();
    assert_eq!(edited.geometry, far.geometry);
    let mut moved = Person::new(&project).edit(&far);
    moved.draft.set_place(common::geometry(r#"{"type":"Point","coordinates":[0,0]}"#).unwrap(), far.location.clone());
    assert_eq!(moved.save().unwrap_err()[0].code.as_str(), "outside-area");
}

#[test]
fn every_corner_of_a_shape_lies_inside_the_area_or_its_margin() {
    let project = everything();
    // 100 m are some 0.0009° of latitude here.
    for (north, passes) in [(43.7745, true), (43.7753, true), (43.7755, false)] {
        let mut person = begin(&project, "asset").go_on().answer("name", "Way").up_to_check();
        let line = format!(r#"{{"type":"LineString","coordinates":[[11.248,43.767],[11.249,{north}]]}}"#);
        person.draft.set_place(common::geometry(&line).unwrap(), person.draft.location.clone());
        assert_eq!(person.save().is_ok(), passes, "{north}");
    }
}

#[test]
fn a_private_place_may_have_been_moved_out_of_the_area_and_no_farther() {
    let project = everything();
    // 100 m of margin and at most 150 m that it was moved: some 0.0022° of latitude here.
    for (north, masked, passes) in
        [(43.7753, false, true), (43.7760, false, false), (43.7760, true, true), (43.7768, true, false)]
    {
        let mut person = begin(&project, "asset").go_on().answer("name", "Home").up_to_check();
        let location = common_ground_core::Location { masked, ..person.draft.location.clone() };
        person.draft.set_place(common_ground_core::Geometry::point(11.248, north).unwrap(), location);
        assert_eq!(person.save().is_ok(), passes, "{north} {masked}");
    }
}

#[test]
fn who_cant_use_it_begins_a_barrier_about_that_place() {
    for project in [demo(), everything()] {
        let asset = begin(&project, "asset").go_on().answer("name", "Orto").up_to_check().finish();
        let next = Draft::follow_up(&asset, "barrier", &project);
        assert_eq!((next.page.as_str(), next.geometry.as_ref()), ("category", asset.geometry.as_ref()));
        let mut person = Person::new(&project);
        person.draft = next;
        let mut person = person.go_on().fill("name", "Steps");
        if project.question("reasons").is_some() {
            person = person.go_on().go_on().fill("reasons", "far");
        }
        let barrier = Contribution::new(
            &person.up_to_check().draft,
            &project,
            common_ground_core::Provenance::default(),
            Uuid::from_u128(2),
            common::person::now(),
        )
        .unwrap();
        assert_eq!(barrier.about, Some((asset.id, Some("Orto".to_owned()))));
        let kept = Person::new(&project).edit(&barrier).change("name").answer("name", "Stairs").up_to_check().finish();
        assert_eq!(kept.about, barrier.about);
    }
}

#[test]
fn a_follow_up_of_a_shape_that_its_kind_does_not_take_begins_at_the_place() {
    let project = everything();
    let mut asset = begin(&project, "asset").go_on().answer("name", "Orto").up_to_check().finish();
    asset.geometry = common::geometry(r#"{"type":"LineString","coordinates":[[11.248,43.767],[11.249,43.767]]}"#);
    let next = Draft::follow_up(&asset, "barrier", &project);
    assert_eq!((next.page.as_str(), next.has_place()), (PLACE, false));
}

#[test]
fn links_are_answers_like_others_and_nothing_is_about_itself() {
    let project = everything();
    let person = begin(&project, "idea").go_on().answer("name", "Bench").up_to_check();
    let linked = person.change("answers").answer("answers", "any");
    let made = linked.save().unwrap();
    assert_eq!(made.responds_to, [(Uuid::from_u128(9), Some("any".to_owned()))]);
    let skipped = linked.change("answers").skip().on(CHECK);
    let made = skipped.save().unwrap();
    assert!(made.responds_to.is_empty() && made.skipped.contains("answers"));
    let mut itself = skipped.change("answers").go_on();
    itself.draft.toggle_response("answers", Uuid::from_u128(1), None);
    assert_eq!(itself.save().unwrap_err()[0].place.path.as_deref(), Some("answers"));
    let made = begin(&project, "idea").go_on().answer("name", "x").change_kind("asset").up_to_check();
    assert!(made.finish().responds_to.is_empty());
}

#[test]
fn a_photo_and_a_voice_note_are_kept_as_paths_that_lead_back_to_their_bytes() {
    let project = everything();
    let made = begin(&project, "idea").go_on().answer("name", "Bench").skip().go_on();
    let made = made.on("photo").answer("photo", "").answer("voice", "").up_to_check().finish();
    let paths = [made.text("photo").unwrap(), made.text("voice").unwrap()];
    assert_eq!(paths[0], "media/00000000-0000-0000-0000-000000000007.jpg");
    assert_eq!(paths[1], "media/00000000-0000-0000-0000-000000000008.webm");
    assert_eq!(draft::media_id(&made.answers["photo"]), Some(Uuid::from_u128(7)));
}

#[test]
fn an_answer_that_its_question_does_not_take_is_named_and_stays() {
    let project = everything();
    let cases = [
        ("barrier", "minutes", "0", "bad-number"),
        ("barrier", "minutes", "1.5", "bad-number"),
        ("barrier", "minutes", "a while", "bad-number"),
        ("barrier", "minutes", "1e400", "bad-number"),
        ("barrier", "reasons", "far;cost;unsafe", "too-many"),
        ("barrier", "reasons", "far;dragons", "not-allowed"),
        ("asset", "closed_in", "2026-07", "bad-date"),
        ("asset", "closed_in", "2026", "bad-date"),
        ("asset", "closed_in", "2025-13", "bad-date"),
        ("asset", "first_came", "2027", "bad-date"),
        ("idea", "by_when", "2026-02-30", "bad-date"),
    ];
    for (kind, question, said, code) in cases {
        let mut person = begin(&project, kind).answer("category", "food").answer("name", "x").go_on();
        if kind == "barrier" {
            person = person.fill("reasons", "far");
        }
        if kind == "asset" {
            person.draft.set_flag("open_now", false);
        }
        let asked = project.question(question).unwrap();
        common::person::say(&mut person.draft, asked, said);
        let problems = person.save().unwrap_err();
        let found: Vec<_> = problems.iter().map(|p| (p.code.as_str(), p.place.path.as_deref().unwrap())).collect();
        assert_eq!(found, [(code, question)], "{said}");
        assert!(person.draft.answers.contains_key(question));
    }
    let made = begin(&project, "asset").answer("category", "food").answer("name", "x").go_on().on("price");
    let made = made.go_on().answer("open_now", "no").answer("closed_in", "2026-05").answer("first_came", "2026");
    assert_eq!(made.up_to_check().finish().text("closed_in"), Some("2026-05"), "this month is not in the future");
}

#[test]
fn several_choices_are_kept_in_the_projects_order() {
    let project = everything();
    let person = begin(&project, "barrier").go_on().answer("name", "x").go_on().fill("reasons", "unsafe;far");
    assert_eq!(person.draft.chosen("reasons"), ["unsafe", "far"]);
    assert_eq!(person.up_to_check().finish().text("reasons"), Some("far;unsafe"));
}

//! `common-ground basemap extract` as people use it, on hosts that behave and on hosts that do not. The sample of
//! Florence stands in for the map of the world.
#![allow(clippy::unwrap_used, clippy::cast_possible_truncation)] // a test that cannot go on should stop

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use common_ground_basemap::{Bounds, MARGIN, Source, Zooms};
use support::{Answer, Held, Host, Request, florence, folder};

const DEMO: [f64; 4] = [11.238, 43.7625, 11.26, 43.7745];
/// How the archive's first bytes are asked for.
const HEAD: u64 = 16_384;

fn command() -> Command {
    let mut command = unallowed();
    command.arg("--allow-network");
    command
}

/// The command without leave to ask a web host.
fn unallowed() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_common-ground"));
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"] {
        command.env_remove(name);
    }
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).stdin(Stdio::null());
    command.args(["basemap", "extract"]);
    command
}

/// The command for the demo's area.
fn demo(host: &Host, out: &Path) -> Command {
    let mut command = command();
    command.args(["--project", "demo", "--yes", "--first-wait", "20", "--source", &host.url, "--out"]).arg(out);
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn succeeds(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

fn fails(output: &Output, words: &str) {
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    let last = said.lines().last().unwrap_or_default();
    assert!(last.starts_with("common-ground: ") && last.contains(words), "{said}");
}

/// What the library cuts out of the whole sample at once.
fn expected() -> &'static [u8] {
    static BYTES: LazyLock<Vec<u8>> = LazyLock::new(cut_at_once);
    &BYTES
}

fn cut_at_once() -> Vec<u8> {
    Source::of_bytes(florence()).unwrap().cut(Bounds::new(DEMO).unwrap(), MARGIN, Zooms::ALL).unwrap()
}

fn map(out: &Path) -> Vec<u8> {
    fs::read(out.join("demo.pmtiles")).unwrap()
}

fn part(out: &Path) -> PathBuf {
    out.join("demo.pmtiles.part")
}

/// Bytes asked for.
fn asked(requests: &[Request]) -> u64 {
    requests.iter().filter_map(|request| request.range.as_ref()).map(|range| range.end - range.start).sum()
}

#[test]
fn without_being_allowed_to_no_host_is_asked() {
    for source in [&[][..], &["--source", "http://127.0.0.1:1/x.pmtiles"]] {
        let output = unallowed().args(["--project", "demo", "--yes"]).args(source).output().unwrap();
        fails(&output, "Say --allow-network if that may be");
    }
}

#[test]
fn the_demo_s_map_comes_in_few_requests_and_is_what_the_library_cuts() {
    let (host, out) = (Host::of(florence()), folder("well"));
    let since = Instant::now();
    let output = demo(&host, &out).output().unwrap();
    succeeds(&output);
    let (requests, took) = (host.requests().len(), since.elapsed());
    println!("{requests} requests, {} bytes, {took:?}", asked(&host.requests()));
    assert!(requests <= 40, "{requests} requests");
    assert!(took < Duration::from_secs(20), "{took:?}");
    assert!(host.most_at_once() <= 4, "{} at once", host.most_at_once());
    assert!(map(&out) == expected());

    let mut files: Vec<_> =
        fs::read_dir(&out).unwrap().map(|f| f.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    assert_eq!(files, ["demo.attribution.txt", "demo.gazetteer.json", "demo.pmtiles"], "and nothing else stays behind");
    let note = fs::read_to_string(out.join("demo.attribution.txt")).unwrap();
    for words in ["© OpenStreetMap contributors", "Open Database Licence", &host.url, "11.238,43.7625,11.26,43.7745"] {
        assert!(note.contains(words), "{note}");
    }
    assert!(fs::read_to_string(out.join("demo.gazetteer.json")).unwrap().contains("Via Maggio"));
    assert!(text(&output.stdout).contains("all of them checked"));
}

#[test]
fn a_file_on_this_machine_is_cut_the_same_way_and_asks_only_before_replacing() {
    let out = folder("file");
    fs::create_dir_all(&out).unwrap();
    let source = out.join("florence.pmtiles");
    fs::write(&source, florence()).unwrap();
    let run = |more: &[&str]| {
        let mut command = command();
        command.args(["--project", "assets/projects/demo.json", "--source"]).arg(&source).arg("--out").arg(&out);
        command.args(more).output().unwrap()
    };
    succeeds(&run(&[]));
    assert!(map(&out) == expected());
    fails(&run(&[]), "replace the demo.pmtiles of before, and nobody is here to ask: add --yes");
    succeeds(&run(&["--yes", "--zoom", "12-13"]));
    assert!(map(&out).len() < expected().len());
}

#[test]
fn nothing_is_fetched_before_somebody_has_agreed() {
    let (host, out) = (Host::of(florence()), folder("agree"));
    let mut command = command();
    let output = command.args(["--project", "demo", "--source", &host.url, "--out"]).arg(&out).output().unwrap();
    fails(&output, "add --yes");
    assert!(text(&output.stderr).contains(" MB"), "the size is told: {}", text(&output.stderr));
    assert_eq!(host.requests().len(), 1, "only the beginning, to tell the size");
    assert!(!out.join("demo.pmtiles").exists());
}

#[test]
fn the_leaves_of_a_large_directory_are_fetched_before_the_tiles() {
    let whole = support::archives::large();
    let (host, out, corners) = (Host::of(whole.clone()), folder("large"), support::archives::IN_LARGE);
    let mut command = command();
    command.args(["--bounds", &corners.map(|c| c.to_string()).join(","), "--yes", "--source", &host.url]);
    let output = command.arg("--out").arg(&out).output().unwrap();
    succeeds(&output);
    assert!(text(&output.stderr).contains("Looking up the tiles"), "{}", text(&output.stderr));
    assert!(asked(&host.requests()) < whole.len() as u64 / 4, "{:?}", host.requests());
    let expected = Source::of_bytes(whole).unwrap().cut(Bounds::new(corners).unwrap(), MARGIN, Zooms::ALL).unwrap();
    assert!(fs::read(out.join("map.pmtiles")).unwrap() == expected);
}

#[test]
fn bounds_need_no_project_and_say_what_to_add_to_one() {
    let (host, out) = (Host::of(florence()), folder("bounds"));
    let mut command = command();
    command.args(["--bounds", "11.24,43.765,11.25,43.77", "--name", "oltrarno", "--yes", "--source", &host.url]);
    let output = command.arg("--out").arg(&out).output().unwrap();
    succeeds(&output);
    assert!(text(&output.stdout).contains("\"archive\":\"oltrarno.pmtiles\""), "{}", text(&output.stdout));
    assert!(out.join("oltrarno.gazetteer.json").is_file() && out.join("oltrarno.attribution.txt").is_file());
}

#[test]
fn a_host_that_stumbles_is_asked_again() {
    type Script = fn(usize, &Request) -> Answer;
    let cases: [(&str, Script); 5] = [
        ("busy", |n, _| if n % 3 == 2 { Answer::Status(503, "X: y") } else { Answer::Well }),
        ("busy at first", |n, _| if n < 4 { Answer::Status(500, "X: y") } else { Answer::Well }),
        ("breaks off", |n, _| if n % 2 == 0 { Answer::BrokenOff(5_000) } else { Answer::Well }),
        ("breaks off at once", |n, _| if n % 2 == 0 { Answer::BrokenOff(0) } else { Answer::Well }),
        ("slow", |_, _| Answer::Slowly(20_000, Duration::from_millis(3))),
    ];
    for (name, script) in cases {
        let (host, out) = (Host::of(florence()), folder(name));
        host.answers(script);
        succeeds(&demo(&host, &out).output().unwrap());
        assert!(map(&out) == expected(), "{name}");
    }
}

#[test]
fn what_came_before_an_answer_broke_off_is_not_asked_for_again() {
    let (host, out) = (Host::of(florence()), folder("break"));
    succeeds(&demo(&host, &out).output().unwrap());
    let all = asked(&host.requests());
    let broken = AtomicBool::new(false);
    host.answers(move |_, request| {
        let long = request.range.as_ref().is_some_and(|range| range.end - range.start > 600_000);
        if long && !broken.swap(true, Ordering::SeqCst) { Answer::BrokenOff(555_555) } else { Answer::Well }
    });
    succeeds(&demo(&host, &out).output().unwrap());
    assert_eq!(asked(&host.requests()), all + remaining(&host.requests()));
    assert!(map(&out) == expected());
}

/// Bytes of the broken request that were asked for a second time: all but those that had come.
fn remaining(requests: &[Request]) -> u64 {
    let ranges: Vec<_> = requests.iter().filter_map(|request| request.range.clone()).collect();
    let again = ranges.iter().enumerate().find_map(|(i, later)| {
        ranges[..i]
            .iter()
            .find(|earlier| earlier.end == later.end && earlier.start < later.start)
            .map(|_| later.clone())
    });
    let again = again.unwrap();
    let before = ranges.iter().find(|range| range.end == again.end).unwrap();
    assert_eq!(again.start - before.start, 555_555);
    again.end - again.start
}

#[test]
fn a_host_that_asks_for_patience_gets_it_from_all_requests() {
    let (host, out) = (Host::of(florence()), folder("patience"));
    host.answers(|n, _| if n == 3 { Answer::Status(429, "Retry-After: 1") } else { Answer::Well });
    succeeds(&demo(&host, &out).output().unwrap());
    let requests = host.requests();
    let told = requests[2].at;
    // Those that were on their way already may have arrived just after.
    let during = |r: &&Request| r.at > told + Duration::from_millis(300) && r.at < told + Duration::from_millis(950);
    assert_eq!(requests.iter().filter(during).count(), 0);
    assert!(requests.last().unwrap().at >= told + Duration::from_millis(950));

    host.answers(|_, _| Answer::Status(429, "Retry-After: 3600"));
    fails(&demo(&host, &out).output().unwrap(), "come back in 60 minutes");
}

#[test]
fn a_host_that_stays_broken_is_left_alone_and_what_came_is_kept() {
    let (host, out) = (Host::of(florence()), folder("broken"));
    host.answers(|n, _| if n > 4 { Answer::Status(502, "X: y") } else { Answer::Well });
    fails(&demo(&host, &out).output().unwrap(), "6 times in a row: it is busy or broken (502). What has come is kept");
    let kept = fs::metadata(part(&out)).unwrap().len();
    assert!(kept > HEAD + 1000, "{kept}");
    assert!(!out.join("demo.pmtiles").exists());

    host.answers(|_, _| Answer::Well);
    let output = demo(&host, &out).output().unwrap();
    succeeds(&output);
    assert!(text(&output.stderr).contains("of it here already"), "{}", text(&output.stderr));
    assert!(map(&out) == expected() && !part(&out).exists());
}

#[test]
fn a_killed_run_goes_on_without_asking_again_for_what_is_here() {
    let (host, out) = (Host::of(florence()), folder("killed"));
    succeeds(&demo(&host, &out).output().unwrap());
    let all = asked(&host.requests());
    fs::remove_file(out.join("demo.pmtiles")).unwrap();

    for target in [200_000, 900_000] {
        host.answers(|n, _| if n == 1 { Answer::Well } else { Answer::Slowly(10_000, Duration::from_millis(5)) });
        let mut child = demo(&host, &out).stderr(Stdio::null()).spawn().unwrap();
        let since = Instant::now();
        while fs::metadata(part(&out)).map_or(0, |about| about.len()) < target {
            assert!(since.elapsed() < Duration::from_secs(60), "nothing comes");
            std::thread::sleep(Duration::from_millis(2));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(!out.join("demo.pmtiles").exists(), "killed before it was done");
    }

    let kept = fs::metadata(part(&out)).unwrap().len();
    host.answers(|_, _| Answer::Well);
    succeeds(&demo(&host, &out).output().unwrap());
    // The beginning is asked for anew to see whether it is the same map; the pieces have small heads; one may be torn.
    let again = asked(&host.requests()) - HEAD;
    let rest = (all - HEAD) - (kept - HEAD - 20_000).min(all - HEAD);
    assert!(again <= rest + 300_000, "{again} asked for, {rest} were missing of {all}");
    assert!(again < all - 700_000, "{again} of {all}");
    assert!(map(&out) == expected());
}

#[test]
fn a_part_whose_end_is_torn_or_damaged_is_used_as_far_as_it_is_whole() {
    let (host, out) = (Host::of(florence()), folder("torn"));
    host.answers(|n, _| if n > 5 { Answer::Status(404, "X: y") } else { Answer::Well });
    assert_eq!(demo(&host, &out).output().unwrap().status.code(), Some(2));
    let whole = fs::read(part(&out)).unwrap();
    let mut flipped = whole.clone();
    let last = flipped.len() - 10;
    flipped[last] ^= 1;
    for bytes in
        [whole[..whole.len() - 7].to_vec(), [&whole[..], b"tail"].concat(), flipped, b"not ours".to_vec(), vec![]]
    {
        fs::write(part(&out), bytes).unwrap();
        host.answers(|_, _| Answer::Well);
        succeeds(&demo(&host, &out).output().unwrap());
        assert!(map(&out) == expected());
    }
}

#[test]
fn a_map_that_changes_half_way_is_noticed_and_the_next_run_starts_anew() {
    let (host, out) = (Host::of(florence()), folder("changed"));
    let held = Arc::clone(&host.held);
    host.answers(move |n, _| {
        if n == 4 {
            held.lock().unwrap().etag = Some("\"two\"");
        }
        Answer::Well
    });
    fails(&demo(&host, &out).output().unwrap(), "became another file while it was being read: run the command again");
    host.answers(|_, _| Answer::Well);
    let output = demo(&host, &out).output().unwrap();
    succeeds(&output);
    assert!(text(&output.stderr).contains("has changed since the last run: starting again"));
    assert!(map(&out) == expected());
}

#[test]
fn a_change_is_noticed_without_a_stamp_too() {
    let (host, out) = (Host::of(florence()), folder("unstamped"));
    host.held.lock().unwrap().etag = None;
    succeeds(&demo(&host, &out).output().unwrap());
    let held = Arc::clone(&host.held);
    host.answers(move |n, _| {
        if n == 4 {
            let mut bytes = florence();
            // Another bounding box in the header: the same length, another map.
            bytes[105] ^= 1;
            *held.lock().unwrap() = Held { bytes: Arc::new(bytes), etag: None };
        }
        Answer::Well
    });
    fails(&demo(&host, &out).output().unwrap(), "became another file");
    assert!(!part(&out).exists(), "nothing of it is used again");
    let longer = [florence(), vec![0]].concat();
    host.answers(|_, _| Answer::Well);
    assert!(map(&out) == expected(), "the map of before is still there");
    host.held.lock().unwrap().bytes = Arc::new(longer);
    succeeds(&demo(&host, &out).output().unwrap());
}

#[test]
fn a_host_without_ranges_is_used_if_the_file_is_small() {
    let (host, out) = (Host::of(florence()), folder("whole"));
    host.answers(|_, _| Answer::Whole(None));
    let mut unasked = command();
    let output = unasked.args(["--project", "demo", "--source", &host.url, "--out"]).arg(&out).output().unwrap();
    fails(&output, "This would fetch 3.9 MB");
    succeeds(&demo(&host, &out).output().unwrap());
    assert!(map(&out) == expected());

    host.answers(|n, _| if n == 2 { Answer::BrokenOff(1_000_000) } else { Answer::Whole(None) });
    host.held.lock().unwrap().bytes = Arc::new(florence());
    host.answers(|_, _| Answer::Whole(Some(127_000_000_000)));
    let output = demo(&host, &out).output().unwrap();
    fails(
        &output,
        "sends whole files only, not parts of them (HTTP Range), and this one is 127.0 GB long: download it",
    );
}

#[test]
fn whatever_is_wrong_has_a_sentence() {
    let served = |name: &str, bytes: Vec<u8>, answer: Answer, words: &str| {
        let (host, out) = (Host::of(bytes), folder(name));
        host.answers(move |_, _| answer.clone());
        fails(&demo(&host, &out).output().unwrap(), words);
        assert!(!out.join("demo.pmtiles").exists(), "{name}");
    };
    let newer = [b"PMTiles\x04".to_vec(), vec![0; 20_000]].concat();
    let half = florence()[..2_000_000].to_vec();
    let mut damaged = florence();
    damaged[3_000_000..3_400_000].fill(0);
    damaged[1_000_000..1_400_000].fill(0);
    served("404", florence(), Answer::Status(404, "X: y"), "has no file at http");
    served("403", florence(), Answer::Status(403, "X: y"), "does not let us read");
    served("418", florence(), Answer::Status(418, "X: y"), "with 418");
    served("empty", Vec::new(), Answer::Status(416, "Content-Range: bytes */0"), "is empty");
    served("page", b"<!doctype html>".repeat(2000), Answer::Well, "cannot be used: it is not a PMTiles archive");
    served("newer", newer, Answer::Well, "version 4, which is newer than this program knows");
    served("half", half, Answer::Well, "cannot be used: its end is missing");
    served("damaged", damaged, Answer::Well, "cannot be used: its tile");

    let host = Host::of(florence());
    let out = folder("sentences");
    fs::create_dir_all(&out).unwrap();
    fs::write(out.join("file"), "x").unwrap();
    fs::write(out.join("wrong.json"), "{\"format\":1}").unwrap();
    let url = host.url.as_str();
    let at = |name: &str| out.join(name).to_str().unwrap().to_owned();
    let cases: [(&[&str], &str); 10] = [
        (
            &["--bounds", "-0.31,51.49,-0.29,51.51", "--zoom", "10-15", "--source", url],
            "it has no tiles in the area; it covers 11.",
        ),
        (&["--bounds", "-10,35,20,60", "--source", url], "too many for one street map"),
        (
            &["--project", "demo", "--source", "http://127.0.0.1:1/x.pmtiles"],
            "Cannot reach 127.0.0.1:1: nobody answers",
        ),
        (
            &["--project", "demo", "--source", "http://nowhere.invalid/x", "--first-wait", "60000"],
            "Cannot reach nowhere.invalid: there is no such host, or no network. Check",
        ),
        (&["--project", "demo", "--source", "http://no such/x"], "is not an address"),
        (&["--project", "demo", "--source", "not-there.pmtiles"], "Cannot read not-there.pmtiles: it is not there"),
        (&["--project", "demo", "--source", "assets"], "is a folder, not a file"),
        (&["--project", "nowhere", "--source", url], "There is no nowhere.json in assets/projects"),
        (&["--project", &at("wrong.json"), "--source", url], " problems. The first is at "),
        (&["--project", "demo", "--source", url, "--out", &at("file/x")], "is a file, not a folder"),
    ];
    for (arguments, words) in cases {
        let mut command = command();
        command.arg("--yes").args(arguments);
        if !arguments.contains(&"--out") {
            command.arg("--out").arg(&out);
        }
        fails(&command.output().unwrap(), words);
    }
}

/// A proxy at which nobody answers stands in for a network that is not there: nothing leaves this machine.
#[test]
fn without_a_source_and_without_a_network_it_says_which_host_and_what_can_be_done() {
    let out = folder("no-network");
    let started = Instant::now();
    let mut command = command();
    command.env("HTTPS_PROXY", "http://127.0.0.1:1").args(["--project", "demo", "--yes", "--out"]).arg(&out);
    let output = command.output().unwrap();
    fails(&output, "Cannot reach build.protomaps.com: ");
    fails(&output, " Check the network connection, and HTTPS_PROXY if you need a proxy. ");
    fails(&output, " A map that you have already can be named with --source FILE.");
    assert!(started.elapsed() < Duration::from_secs(30), "it was tried for {:?}", started.elapsed());
    assert!(!out.join("demo.pmtiles").exists() && !part(&out).exists());
}

#[test]
fn wrong_words_on_the_command_line_are_refused_before_anything_is_asked_for() {
    let host = Host::of(florence());
    let cases = [
        ("--bounds=179,50,-179,51", "180th meridian"),
        ("--bounds=1,2,1,3", "the area is empty"),
        ("--bounds=1,2,3", "four numbers"),
        ("--zoom=15-2", "the smaller one first"),
        ("--name=../x", "names are of"),
        ("--project=demo", "cannot be used with"),
    ];
    for (argument, words) in cases {
        let mut command = command();
        if !argument.starts_with("--bounds") {
            command.args(["--bounds", "1,2,3,4"]);
        }
        let output = command.args([argument, "--source", &host.url]).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{argument}");
        assert!(text(&output.stderr).contains(words), "{argument}: {}", text(&output.stderr));
    }
    assert!(host.requests().is_empty());
    let help = text(&command().arg("--help").output().unwrap().stdout);
    assert!(help.contains("build.protomaps.com") && help.contains("--project living-roots-ealing"), "{help}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let (host, out) = (Host::of(florence()), folder("full"));
    fs::create_dir_all(&out).unwrap();
    std::os::unix::fs::symlink("/dev/full", part(&out)).unwrap();
    fails(&demo(&host, &out).output().unwrap(), "demo.pmtiles.part: the disk is full");
}

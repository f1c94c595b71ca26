//! `cargo xtask bench research`: merging and checking on the command line against plain parsing and against geopandas, on
//! made-up files of any number and size, side by side in one run.

mod data;
mod measure;

use std::path::{Path, PathBuf};

use crate::{Failure, Outcome, host, run, tell};

use measure::{Run, measured};

/// How often what is quick is measured; the run in the middle counts.
const RUNS: usize = 3;

/// How much there is to merge.
struct Options {
    files: usize,
    each: usize,
    /// Whether geopandas is measured too, which takes minutes and much memory.
    geopandas: bool,
}

impl Options {
    fn read(options: &[&str]) -> Outcome<Self> {
        let mut read = Self { files: 200, each: 5_000, geopandas: true };
        let mut rest = options.iter();
        while let Some(option) = rest.next() {
            let mut number = || {
                let given = rest.next().and_then(|text| text.parse().ok()).filter(|number| *number > 0);
                given.ok_or_else(|| Failure::new(format!("{option} wants a number.")))
            };
            match *option {
                "--files" => read.files = number()?,
                "--each" => read.each = number()?,
                "--without-geopandas" => read.geopandas = false,
                other => {
                    return Err(Failure::new(format!(
                        "I don't know “{other}”; there are --files N, --each N and --without-geopandas."
                    )));
                }
            }
        }
        Ok(read)
    }
}

/// Makes the files, measures everybody and prints the table.
pub(crate) fn bench(options: &[&str]) -> Outcome {
    let Options { files, each, geopandas } = Options::read(options)?;
    let target = host::target()?;
    let build = ["build", "--profile", "tool", "--package", "common-ground-cli", "--bins", "--examples"];
    run::aloud(run::program("cargo").args(build), "Building the command line")?;
    let folder = target.join("research");
    let inputs = data::make(&folder.join(format!("in-{files}-{each}")), files, each)?;
    let bytes: u64 = inputs.iter().filter_map(|file| Some(file.metadata().ok()?.len())).sum();
    let tool = |name: &str| target.join("tool").join([name, std::env::consts::EXE_SUFFIX].concat());
    let merged = folder.join("merged.geojson");

    // One after the other again and again, so that what the disk still has to write of one weighs on all alike.
    let (mut parses, mut merges, mut validates) = (Vec::new(), Vec::new(), Vec::new());
    let validate = |files: &[PathBuf]| measured(run::program(tool("common-ground")).arg("validate").args(files), &[0]);
    for _ in 0..RUNS {
        parses.push(measured(run::program(tool("examples/plain_parse")).args(&inputs), &[0])?);
        let mut command = run::program(tool("common-ground"));
        command.arg("merge").args(&inputs).arg("--output").arg(&merged).args(["--force", "--json"]);
        // 1: there are conflicts in the files, as there are in real ones.
        merges.push(measured(&mut command, &[0, 1])?);
        validates.push(validate(&inputs)?);
    }
    let (parse, merge, each_file) = (median(parses), median(merges), median(validates));
    let written = merged.metadata().map_or(0, |found| found.len());
    let one_file = validate(std::slice::from_ref(&merged))?;
    let parse_one = measured(run::program(tool("examples/plain_parse")).arg(&merged), &[0])?;
    let parquet = measured(
        run::program(tool("common-ground"))
            .arg("convert")
            .arg(&merged)
            .arg("--output")
            .arg(folder.join("merged.parquet"))
            .arg("--force"),
        &[0],
    )?;
    let pandas = if geopandas {
        let python = with_geopandas(&folder)?;
        let script = |name: &str, output: &str, inputs: &[PathBuf]| {
            let mut command = run::program(&python);
            command.arg(["tests/bench/research/", name].concat()).arg(folder.join(output)).args(inputs);
            measured(&mut command, &[0])
        };
        let merging = script("merge.py", "by-geopandas.geojson", &inputs)?;
        Some((merging, script("to_parquet.py", "by-geopandas.parquet", std::slice::from_ref(&merged))?))
    } else {
        None
    };

    #[expect(clippy::cast_precision_loss, reason = "sizes are shown in MB")]
    let mb = |bytes: u64| bytes as f64 / 1e6;
    let megabytes = mb(bytes);
    tell::line(&format!(
        "\n{files} files, {each} contributions each, {megabytes:.0} MB; merged: {:.0} MB\n",
        mb(written)
    ));
    tell::line("| what | time | MB/s | most memory |\n|---|---:|---:|---:|");
    let row = |name: &str, run: &Run, megabytes: f64| {
        let memory = run.memory.map_or("–".to_owned(), |memory| format!("{:.0} MB", mb(memory)));
        tell::line(&format!("| {name} | {:.2} s | {:.0} | {memory} |", run.seconds, megabytes / run.seconds));
    };
    row("`serde_json`, parsing only", &parse, megabytes);
    row("`common-ground merge`", &merge, megabytes);
    row("`common-ground validate`", &each_file, megabytes);
    row("`serde_json`, parsing only, the merged file", &parse_one, mb(written));
    row("`common-ground validate`, the merged file", &one_file, mb(written));
    row("`common-ground convert` to GeoParquet, the merged file", &parquet, mb(written));
    if let Some((merging, to_parquet)) = &pandas {
        row("geopandas, merging", merging, megabytes);
        row("geopandas, to GeoParquet, the merged file", to_parquet, mb(written));
        let times = merging.seconds / merge.seconds;
        tell::line(&format!("\ngeopandas takes {times:.1} times as long to merge (budget: 10 or more)."));
        let times = to_parquet.seconds / parquet.seconds;
        tell::line(&format!("geopandas takes {times:.1} times as long to GeoParquet (budget: 5 or more)."));
    }
    #[expect(clippy::cast_precision_loss, reason = "a ratio of sizes")]
    let memory = merge.memory.map(|memory| memory as f64 / written as f64);
    let times = merge.seconds / parse.seconds;
    let slowest = (megabytes / each_file.seconds).min(mb(written) / one_file.seconds);
    tell::line(&format!("Validating goes through {slowest:.0} MB/s or more (budget: 300)."));
    tell::line(&format!("Merging takes {times:.2} times as long as parsing (budget: 2)."));
    if let Some(memory) = memory {
        tell::line(&format!("Its memory is {memory:.2} times the merged file (budget: 1.5)."));
    }
    Ok(())
}

/// The run in the middle, with the most memory of all.
fn median(mut runs: Vec<Run>) -> Run {
    let memory = runs.iter().filter_map(|run| run.memory).max();
    runs.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
    Run { seconds: runs.get(runs.len() / 2).map_or(0.0, |run| run.seconds), memory }
}

/// Python with geopandas, which is installed into the target folder when it is first wanted.
fn with_geopandas(folder: &Path) -> Outcome<PathBuf> {
    let venv = folder.join("venv");
    let python = venv.join("bin").join("python");
    if !python.is_file() {
        let mut make = run::program("python3");
        make.args(["-m", "venv"]).arg(&venv);
        run::quietly(&mut make, "Making a place for Python packages", "Python 3 with venv is needed.")?;
    }
    let mut install = run::program(&python);
    install.args(["-m", "pip", "install", "--quiet", "geopandas", "pyogrio", "pyarrow"]);
    run::quietly(&mut install, "Installing geopandas", "geopandas could not be installed; see above.")?;
    Ok(python)
}

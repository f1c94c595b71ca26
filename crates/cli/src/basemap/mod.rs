//! `common-ground basemap extract`: a street map and its list of names for any area, cut out of a Protomaps build. What
//! is drawn and how it is cut is the crate `common-ground-basemap`'s business; here are the network, the files and the
//! words.

mod area;
mod fetch;
mod newest;
mod output;
mod patience;
mod plan;
mod remote;
mod stock;

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, Subcommand};
use common_ground_basemap::{MARGIN, Ranges, Source, Zooms, survey};

use crate::tell::{self, Failure, say, size};
use area::{Target, degrees};
use remote::Remote;
use stock::{LocalFile, Stock};

/// Make street maps.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Extract(Extract),
}

/// Cut the street map of one area out of a map of the world, with the list of names that search uses.
///
/// Reads only the parts of the big map that the area needs: some megabytes of 120 gigabytes. Says first how much that is
/// and asks. If it is interrupted, run the same command again: it goes on where it stopped. Writes three files: the
/// street map (.pmtiles), the names (.gazetteer.json), and who made the data (.attribution.txt), which has to stay with
/// the other two.
#[derive(Args)]
#[command(after_help = "Exit status:
  0  the files are written
  1  you said no
  2  something is in the way, or the command is wrong

Examples:
  common-ground basemap extract --project living-roots-ealing --allow-network
  common-ground basemap extract --bounds -0.335,51.498,-0.285,51.527 --name ealing --allow-network
  common-ground basemap extract --project my-project.json --source london.pmtiles --yes")]
struct Extract {
    /// Project whose area is wanted: its id, or its file
    #[arg(long, value_name = "PROJECT", required_unless_present = "bounds", conflicts_with = "bounds")]
    project: Option<String>,

    /// The area itself, in degrees
    #[arg(long, value_name = "WEST,SOUTH,EAST,NORTH", value_parser = area::bounds, allow_hyphen_values = true)]
    bounds: Option<area::Corners>,

    /// What to call the files; with --project, the names are the project's
    #[arg(long, default_value = "map", conflicts_with = "project", value_parser = area::name)]
    name: String,

    /// The map of the world to cut from: an address or a file. When left out, the newest daily build of Protomaps,
    /// <https://build.protomaps.com/YYYYMMDD.pmtiles>
    #[arg(long, value_name = "ADDRESS|FILE")]
    source: Option<String>,

    /// Folder to write to; the widget looks in the folder basemaps beside its projects
    #[arg(long, value_name = "FOLDER", default_value = "basemaps")]
    out: PathBuf,

    /// Zooms to keep, from the whole world (0) to single houses (15)
    #[arg(long, value_name = "FROM-TO", default_value = "0-15", value_parser = area::zooms)]
    zoom: Zooms,

    /// Let it ask a web host for the map. No other command of common-ground ever uses the network
    #[arg(long)]
    allow_network: bool,

    /// Do not ask
    #[arg(long, short)]
    yes: bool,

    /// Milliseconds before a failed request is tried again; each further wait is twice as long
    #[arg(long, hide = true, default_value_t = 1000)]
    first_wait: u64,
}

/// Runs a command of this group.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let Command::Extract(extract) = &arguments.command;
    match extract.run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            say!("common-ground: {failure}");
            ExitCode::from(2)
        }
    }
}

/// Where the bytes come from.
enum Origin {
    /// A file on this machine, and its name.
    File(String, Arc<LocalFile>),
    /// A file on a web host, and what has been fetched of it.
    Web(Remote, Arc<Stock>),
}

impl Extract {
    /// Whether the files are written; not when the person said no.
    fn run(&self) -> Result<bool, Failure> {
        let target = match (&self.project, &self.bounds) {
            (Some(project), _) => Target::of_project(project)?,
            (None, Some(corners)) => Target::of_bounds(*corners, &self.name)?,
            (None, None) => return Err(Failure::new("--project or --bounds is needed.")),
        };
        output::folder(&self.out)?;
        let part = self.out.join(format!("{}.part", target.archive));
        let origin = self.origin(&part)?;
        tell::line(&format!("Street map of {}", target.title));
        tell::line(&format!("  area     {} and {} km around it", degrees(target.corners), MARGIN / 1000.0));
        tell::line(&format!("  zooms    {}–{}", self.zoom.min, self.zoom.max));
        tell::line(&format!("  from     {}", origin.name()));
        tell::line(&format!("  to       {}", self.out.join(&target.archive).display()));
        let ranges = match origin {
            Origin::File(_, ref file) => {
                if !self.agreed(&target, 0)? {
                    return Ok(false);
                }
                Arc::<LocalFile>::clone(file) as Arc<dyn Ranges>
            }
            Origin::Web(ref remote, ref stock) => {
                if !self.fetch(&target, remote, stock)? {
                    return Ok(false);
                }
                Arc::<Stock>::clone(stock) as Arc<dyn Ranges>
            }
        };
        let wrong = |cause| Failure::new(format!("{} cannot be used: {cause}.", origin.name()));
        let source = Source::over(ranges).map_err(wrong)?;
        let cutting = tell::Work::start("Cutting the map and listing the names");
        let map = source.cut(target.area, MARGIN, self.zoom).map_err(wrong)?;
        let names = source.names(target.area, self.zoom).map_err(wrong)?;
        let written = output::write(&self.out, &target, &map, &names, &origin.name(), self.zoom)?;
        cutting.done();
        if let Origin::Web(_, stock) = origin {
            stock.discard();
        }
        output::report(&target, &written);
        Ok(true)
    }

    fn origin(&self, part: &Path) -> Result<Origin, Failure> {
        let first_wait = Duration::from_millis(self.first_wait);
        let is_address = |source: &String| source.starts_with("http://") || source.starts_with("https://");
        if !self.allow_network && self.source.as_ref().is_none_or(is_address) {
            return Err(Failure::new(
                "The map would be fetched from a web host. Say --allow-network if that may be, or name a file with --source.",
            ));
        }
        let (remote, first) = match &self.source {
            Some(address) if is_address(address) => {
                let remote = Remote::new(address, first_wait);
                let first = remote.first()?;
                (remote, first)
            }
            Some(file) => {
                let path = Path::new(file);
                let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
                return Ok(Origin::File(name, Arc::new(LocalFile::open(path)?)));
            }
            None => newest::find(Stock::source_of(part).as_deref(), first_wait)?,
        };
        let first = first.ok_or_else(|| remote.nothing_there())?;
        let stock = Stock::open(part, &remote, &first)?;
        Ok(Origin::Web(remote, Arc::new(stock)))
    }

    /// Brings what the area needs. False when the person said no.
    fn fetch(&self, target: &Target, remote: &Remote, stock: &Arc<Stock>) -> Result<bool, Failure> {
        let wrong = |cause| Failure::new(format!("{} cannot be used: {cause}.", remote.url));
        if remote.sends_whole() {
            // Nothing can be told before all of it is here.
            let all = stock.missing(&(0..stock.length()));
            tell::line(&format!("  {} sends whole files only, not parts of them", remote.host()));
            if !self.agreed(target, plan::bytes(&all))? {
                return Ok(false);
            }
            fetch::fetch(remote, stock, all, "Fetching the map")?;
            return Ok(true);
        }
        let ranges: Arc<dyn Ranges> = Arc::<Stock>::clone(stock);
        let found = loop {
            let found = survey(&ranges, target.area, MARGIN, self.zoom).map_err(wrong)?;
            if found.directories.is_empty() {
                break found;
            }
            let requests = plan::requests(&found.directories, stock);
            if requests.is_empty() {
                return Err(wrong(common_ground_basemap::Error::CutShort));
            }
            fetch::fetch(remote, stock, requests, "Looking up the tiles")?;
        };
        let requests = plan::requests(&found.tiles, stock);
        let (all, rest) = (plan::bytes(&plan::merged(&found.tiles)), plan::bytes(&requests));
        // The beginning is always here, and no news.
        let here = if rest + remote::HEAD < all {
            format!(", {} of it here already", size(all - rest))
        } else {
            String::new()
        };
        tell::line(&format!("  {} tiles, {}{here}: {} requests", found.count, size(all), requests.len()));
        if !self.agreed(target, rest)? {
            return Ok(false);
        }
        fetch::fetch(remote, stock, requests, "Fetching the tiles")?;
        remote.still_the_same(stock)?;
        Ok(true)
    }

    /// Asks before anything is fetched or replaced, unless the command line has answered already.
    fn agreed(&self, target: &Target, bytes: u64) -> Result<bool, Failure> {
        let fetch = (bytes > 0).then(|| format!("fetch {}", size(bytes)));
        let replace =
            self.out.join(&target.archive).exists().then(|| format!("replace the {} of before", target.archive));
        let deeds: Vec<String> = fetch.into_iter().chain(replace).collect();
        if self.yes || deeds.is_empty() {
            return Ok(true);
        }
        let deeds = deeds.join(" and ");
        if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
            return Err(Failure::new(format!("This would {deeds}, and nobody is here to ask: add --yes to agree.")));
        }
        eprint!("Shall we {deeds}? [y/N] ");
        let mut answer = String::new();
        let read = io::stderr().flush().and_then(|()| io::stdin().read_line(&mut answer));
        Ok(read.is_ok() && matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
    }
}

impl Origin {
    fn name(&self) -> String {
        match self {
            Self::File(name, _) => name.clone(),
            Self::Web(remote, _) => remote.url.clone(),
        }
    }
}

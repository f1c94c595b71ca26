//! The program; everything it does is in the library beside it, where tests and fuzz targets can reach it.

use std::process::ExitCode;

fn main() -> ExitCode {
    common_ground_cli::run()
}

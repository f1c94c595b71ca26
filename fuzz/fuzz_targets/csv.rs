#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    common_ground_cli::trial::target("csv", bytes);
});

//! A whole spec is the input, its files one after the other behind lines `=== name`. All phases but the
//! writing.

#![no_main]

use codegen_fuzz::fire::{generate, unpack};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    codegen_fuzz::count(generate(&unpack(input)).is_some());
});

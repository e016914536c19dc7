//! One file of a small spec is the input: its first byte says which. All phases up to the IR.

#![no_main]

use codegen_fuzz::fire::{Texts, understand};
use libfuzzer_sys::fuzz_target;

macro_rules! base {
    ($($folder:literal / $name:literal),* $(,)?) => {
        [$((
            concat!($folder, "/", $name),
            include_bytes!(concat!("../../../tests/fixtures/", $folder, "/", $name)).as_slice(),
        )),*]
    };
}

/// The files that an input can stand for, by the base they belong to.
const FILES: [(&str, &str); 7] = [
    ("base", "thing.md"),
    ("base", "_schemas.md"),
    ("base", "_routes.md"),
    ("base", "api.toml"),
    ("rest-base", "small-thing.md"),
    ("rest-base", "schemas.md"),
    ("rest-base", "api.toml"),
];

fuzz_target!(|input: &[u8]| {
    let Some((&which, text)) = input.split_first() else { return };
    let (folder, name) = FILES[usize::from(which) % FILES.len()];
    let all = base![
        "base" / "thing.md",
        "base" / "_schemas.md",
        "base" / "_routes.md",
        "rest-base" / "small-thing.md",
        "rest-base" / "schemas.md",
        "rest-base" / "overview.md",
    ];
    let of_base = all.into_iter().filter_map(|(path, text)| Some((path.strip_prefix(folder)?, text)));
    let mut texts: Texts = of_base
        .filter_map(|(path, text)| Some((path.strip_prefix('/')?.to_owned(), text.to_vec())))
        .collect();
    texts.insert(name.to_owned(), text.to_vec());
    codegen_fuzz::count(understand(&texts).is_some());
});

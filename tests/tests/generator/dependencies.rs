//! The crates that the client and the generator are made of.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// What the packages need: names and versions, as `name v1.2.3`, with all sets of features that they are compiled with.
fn crates(arguments: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let mut tree = Command::new(env!("CARGO"));
    tree.args(["tree", "--prefix", "none", "--format", "{p}|{f}|", "--offline", "--locked"]);
    let output = tree.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut crates = BTreeMap::<_, BTreeSet<_>>::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let Some((package, rest)) = line.split_once('|') else { continue };
        let name: Vec<_> = package.split(' ').take(2).collect();
        let features = rest.split('|').next().unwrap_or_default();
        crates.entry(name.join(" ")).or_default().insert(features.to_owned());
    }
    crates
}

fn client(features: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    crates(&[&["-p", "generated", "-e", "normal"], features].concat())
}

fn names(crates: &BTreeMap<String, BTreeSet<String>>) -> Vec<&str> {
    crates.keys().filter_map(|name| name.split(' ').next()).collect()
}

#[test]
fn the_models_alone_need_no_http() {
    let models = client(&["--no-default-features", "--features", "all"]);
    assert_eq!(names(&models), ["generated", "itoa", "memchr", "serde", "serde_core", "serde_json", "zmij"]);
}

#[test]
fn the_client_needs_no_crate_twice_and_no_openssl() {
    for features in [&[][..], &["--features", "blocking,tracing,testing,chrono,jiff,time"]] {
        let crates = client(features);
        let mut names = names(&crates);
        assert!(names.contains(&"rustls") && !names.contains(&"openssl") && !names.contains(&"native-tls"));
        names.dedup();
        assert_eq!(names.len(), crates.len(), "{crates:?}");
    }
}

/// What `native-tls` needs is nowhere in this repository, so it cannot be asked for here.
#[test]
fn tls_is_a_choice() {
    for (feature, there, not_there) in [
        ("rustls", "aws-lc-rs", "native-tls"),
        ("rustls-no-provider", "rustls", "aws-lc-rs"),
        ("reqwest", "reqwest", "rustls"),
        ("tower", "tower-service", "reqwest"),
    ] {
        let crates = client(&["--no-default-features", "--features", feature]);
        let names = names(&crates);
        assert!(names.contains(&there) && !names.contains(&not_there), "{feature}: {names:?}");
    }
}

/// For the first command, for the build script of the tests and for the tests: with other features in one of them, the
/// generator and what it is made of would be compiled again there. The manifest of the workspace has the features.
#[test]
fn the_generator_is_compiled_once() {
    let generator = crates(&["-p", "codegen", "-e", "normal"]);
    let workspace = crates(&["--workspace", "-e", "normal,build,dev"]);
    assert!(names(&generator).contains(&"syn"), "{generator:?}");
    for (name, features) in generator {
        assert_eq!(workspace.get(&name), Some(&features), "{name}");
    }
}

//! Settings that must agree with the client: what it refuses, and what its manifest has.

use std::collections::BTreeSet;
use std::path::Path;

use toml::Table;

use super::{texts, understand};

/// What is reported of the base with these settings.
fn codes(settings: &str) -> Vec<&'static str> {
    let mut files = texts("base", "");
    files.insert("api.toml".to_owned(), settings.as_bytes().to_vec());
    understand(files).1.into_iter().map(|found| found.code).collect()
}

fn is_taken(url: &str) -> bool {
    let settings = format!("title = \"T\"\nversion = \"1\"\nbase_url = {}\n", serde_json::Value::from(url));
    match codes(&settings).as_slice() {
        [] => true,
        ["invalid-base-url"] => false,
        other => panic!("{url}: {other:?}"),
    }
}

#[test]
fn what_the_client_refuses_of_a_base_url_is_refused() {
    let client = |url: &str| losant::Client::builder().base_url(url).allow_http().build().is_ok();
    for url in
        ["https://api.example.com", "http://localhost:8080/v1/", "https://[::1]:1/a%20b", "https://10.0.0.1"]
    {
        assert!(is_taken(url) && client(url), "{url}");
    }
    let hosts = [
        "",
        "a.b",
        "a b",
        "u@a.b",
        "u:p@a.b",
        "@a.b",
        "1.2.3.400",
        "256.256.256.256",
        "1.2.3.4.5",
        "0x7f",
        "09",
        "[::1",
        "[::1]",
        "[1]",
        "[]",
        "a..b",
        ".",
        "a.",
        "xn--a",
        "xn--",
        "é",
        "a%41.b",
        "a%zz",
        "a|b",
        "a<b",
        "\u{ad}",
        "a_b",
        "a.b\\c",
        "::1",
        "a:b:1",
        "a.b.0x",
        "a.b.0xg",
        "-",
        "*",
    ];
    let ports = ["", ":", ":1", ":65535", ":65536", ":99999", ":x", ":-1", ":+1", ": 1"];
    let paths = [
        "", "/", "/a/../b", "?", "?x=1", "#", "#f", "/a?b", "/a#b", "\n", " ", "/ ", "/a\tb", "/é", "/{a}",
        "\\",
    ];
    let schemes = ["HTTPS://", "https:/", "https:", "ftp://", "", " https://", "https:///", "http:///"];
    let urls = schemes.iter().map(|scheme| format!("{scheme}a.b"));
    let urls =
        urls.chain(hosts.iter().flat_map(|host| [format!("https://{host}"), format!("http://{host}:80/a")]));
    let urls = urls.chain(ports.iter().map(|port| format!("https://localhost{port}")));
    for url in urls.chain(paths.iter().map(|path| format!("https://a.b{path}"))) {
        assert!(!is_taken(&url) || client(&url), "{url:?}");
    }
}

/// A group is a feature of the client, and cannot be one that is there for another reason.
#[test]
fn no_group_has_the_name_of_another_feature() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let table = |path: &str| std::fs::read_to_string(root.join(path)).unwrap().parse::<Table>().unwrap();
    let names = |table: &Table, key: &str| -> BTreeSet<String> {
        table.get(key).unwrap().as_table().unwrap().keys().cloned().collect()
    };
    let features = names(&table("generated/Cargo.toml"), "features");
    let groups = names(&table("spec/api.toml"), "groups");
    assert!(features.is_superset(&groups));
    for feature in &features {
        let found = codes(&format!("[groups]\n{feature} = [\"thing\"]\n"));
        let expected: &[&str] = if groups.contains(feature) { &[] } else { &["invalid-group"] };
        assert_eq!(found, expected, "{feature}");
    }
}

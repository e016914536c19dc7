//! What is reported while an upgrade is half done.

use std::fmt::Write as _;

use codegen::cli::{Style, render};
use codegen::diagnostic::Diagnostics;
use codegen::source::Source;
use tests::shown::check;

use super::{Part, Texts, WHOLE, edit, with};

/// What is reported of a spec: severity, code, words and file; lines would change with every edit of the spec.
fn report(texts: Texts) -> String {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(texts, &mut diagnostics);
    let _ = codegen::understand(&source, &mut diagnostics);
    let text = render(&diagnostics.finish(), &source, Style::Plain);
    let kept = |line: &&str| {
        let line = line.trim_start();
        ["error[", "warning[", "--> ", "= help: "].iter().any(|start| line.starts_with(start))
    };
    let unnumbered = |line: &str| match line.rsplitn(3, ':').nth(2) {
        Some(file) if line.contains("--> ") => format!("  {}\n", file.trim_start()),
        _ => format!("{}\n", line.trim_start().replace("= help", "  = help")),
    };
    text.lines().filter(kept).map(unnumbered).collect()
}

/// All but some parts.
fn without(left_out: &[Part]) -> Texts {
    let parts: Vec<Part> = WHOLE.into_iter().filter(|part| !left_out.contains(part)).collect();
    with(&parts)
}

#[test]
fn every_half_done_step_is_reported() {
    let mut renamed = with(&WHOLE);
    edit(
        &mut renamed,
        "userLighthouses.md",
        "_schemas/account.md#user-lighthouses)",
        "_schemas/account.md#lighthouses)",
    );
    let mut dangling = with(&WHOLE);
    edit(
        &mut dangling,
        "_schemas/account.md",
        "#/definitions/userLighthouse\"",
        "#/definitions/lighthouseUser\"",
    );
    let mut contents = with(&WHOLE);
    edit(&mut contents, "userBeacon.md", "*   [Get](#get)\n", "*   [Delete](#delete)\n$");
    let mut twice = with(&WHOLE);
    edit(&mut twice, "_routes.md", "| /me/lighthouses |", "| /me/beacons |");
    let steps = [
        ("pages without routes", without(&[Part::Routes])),
        ("routes without pages", without(&[Part::Pages, Part::Group])),
        ("pages without a group", without(&[Part::Group])),
        ("a group without its pages", without(&[Part::Pages, Part::Routes])),
        ("links to schemas that are not there", without(&[Part::Schemas])),
        ("a link to a schema of another name", renamed),
        ("a reference to a schema of another name", dangling),
        ("routes copied from other actions", twice),
        ("an action gone, its route not", without(&[Part::RouteGone])),
        ("a route gone, its action not", without(&[Part::ActionGone])),
        ("an action gone, Contents not", contents),
        ("a parameter renamed on the page alone", without(&[Part::ParameterOfRoutes])),
        ("a parameter renamed in the routes alone", without(&[Part::ParameterOfPage])),
    ];
    let mut text = String::new();
    for (step, texts) in steps {
        let report = report(texts);
        assert!(!report.is_empty(), "{step}: nothing is reported");
        let _ = writeln!(text, "## {step}\n{report}");
    }
    check("upgrade-steps", &text);
    assert_eq!(report(with(&WHOLE)), "", "nothing is left when all is done");
}

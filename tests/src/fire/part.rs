//! A page of a spec with what it needs of the rest: small enough to be read thousands of times.

use std::collections::BTreeSet;

use super::Texts;

/// The page with the rows and schemas that it names, and with itself as the only group.
#[must_use]
pub fn part(spec: &Texts, page: &str) -> Texts {
    let string = |name: &str| String::from_utf8_lossy(spec.get(name).map_or(&[], |text| text)).into_owned();
    let text = string(page);
    let resource = page.trim_end_matches(".md");
    let row = format!("| {resource} |");
    let routes = string("_routes.md");
    let kept =
        |line: &&str| !line.starts_with('|') || line.starts_with("| Resource") || line.starts_with(&row);
    let head = |line: &&str| line.starts_with("| -") || kept(line);
    let routes: Vec<&str> = routes.lines().filter(head).collect();
    let anchor = |link: &str| link.split(')').next().unwrap_or_default().to_owned();
    let linked = text.split("(_schemas").skip(1).filter_map(|link| link.split_once(".md#"));
    let wanted: BTreeSet<String> = linked.map(|(_, target)| anchor(target)).collect();
    let schemas: String =
        spec.keys().filter(|name| name.starts_with("_schemas")).map(|name| string(name)).collect();
    let sections = schemas.split("\n## ").skip(1).filter(|section| {
        let title = section.lines().next().unwrap_or_default().trim();
        wanted.contains(&title.to_lowercase().replace(' ', "-"))
    });
    let schemas: Vec<String> = sections.map(|section| format!("\n## {section}")).collect();
    let api = format!(
        "title = \"x\"\nversion = \"1\"\nbase_url = \"https://x.example\"\n\n[groups]\nmain = [\"{resource}\"]\n"
    );
    let links = text.split("(_schemas").enumerate().map(|(at, link)| match link.split_once(".md#") {
        Some((_, target)) if at > 0 => format!("(_schemas.md#{target}"),
        _ => link.to_owned(),
    });
    let files = [
        (page, links.collect()),
        ("_routes.md", routes.join("\n") + "\n"),
        ("_schemas.md", format!("# Schemas\n{}\n", schemas.concat())),
        ("api.toml", api),
    ];
    files.map(|(name, text)| (name.to_owned(), text.into_bytes())).into()
}

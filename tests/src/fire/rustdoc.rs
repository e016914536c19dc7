//! What rustdoc makes of the comments of a machine-written file.

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// The documentation comments of a file, each as the markdown that rustdoc reads.
#[must_use]
pub fn comments(text: &str) -> Vec<String> {
    let mut comments = vec![String::new()];
    for line in text.lines() {
        let line = line.trim_start();
        match (line.strip_prefix("///").or_else(|| line.strip_prefix("//!")), comments.last_mut()) {
            (Some(words), Some(comment)) => {
                comment.push_str(words.strip_prefix(' ').unwrap_or(words));
                comment.push('\n');
            }
            _ => comments.push(String::new()),
        }
    }
    comments.retain(|comment| !comment.is_empty());
    comments
}

/// Holds a comment against what the generator writes of its own.
///
/// # Panics
/// When there is something else in it: a doctest, a heading, HTML, a link to elsewhere, an address that is none.
pub fn check_comment(comment: &str, at: &str) {
    let plain = |(page, _): (&str, &str)| {
        page.strip_prefix('`').is_some_and(|page| page.chars().all(char::is_alphanumeric))
    };
    let ours = |name: &str| name.split_once("Api::").is_some_and(plain) || name.starts_with("`Client::");
    let mut broken = |link: BrokenLink<'_>| {
        assert!(ours(&link.reference), "{at}: link to {:?} in\n{comment}", link.reference);
        None
    };
    let (mut heading, mut links) = (false, 0);
    // As rustdoc reads comments.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let parser = Parser::new_with_broken_link_callback(comment, options, Some(&mut broken));
    for event in parser {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => assert_eq!(&*info, "no_run", "{at}"),
            Event::Text(text) if links == 0 && (text.contains("http://") || text.contains("https://")) => {
                panic!("{at}: a bare address in\n{comment}");
            }
            Event::End(TagEnd::Link) => links -= 1,
            Event::Start(Tag::Link { dest_url, .. }) => {
                links += 1;
                let known = ["crate::models::", "crate::resources::", "http"];
                let known = known.iter().any(|start| dest_url.starts_with(start));
                assert!(known, "{at}: link to {dest_url} in\n{comment}");
            }
            Event::Start(Tag::Heading { .. }) => heading = true,
            Event::Text(text) if heading => {
                let ours = ["Arguments", "Responses", "Errors", "Example"];
                assert!(ours.contains(&&*text), "{at}: heading {text}");
                heading = false;
            }
            Event::Start(Tag::Paragraph | Tag::Item | Tag::List(None))
            | Event::End(_)
            | Event::Text(_)
            | Event::Code(_)
            | Event::SoftBreak => {}
            other => panic!("{at}: {other:?} in\n{comment}"),
        }
    }
}

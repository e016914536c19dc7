//! The sample of an action: a call of curl, checked against the request and never trusted over it.

use super::request::Request;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, offset};
use crate::docs::common::Context;
use crate::docs::common::prose::ignored;
use crate::markdown::{Block, Section};
/// Reports samples of a section that call something else.
pub(super) fn check(
    section: &Section,
    request: Option<&Request>,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) {
    for block in &section.blocks {
        match block {
            Block::Code(code) => {
                let Some(request) = request else { continue };
                for (start, message) in mismatches(context.source.slice(code.body), request) {
                    let end = code.body.start + offset(start.end);
                    let span = Span { start: code.body.start + offset(start.start), end, ..code.body };
                    diagnostics.push(Diagnostic::warning("mismatched-sample", span, message));
                }
            }
            Block::Paragraph(_) | Block::Table(_) => ignored(block, context.source, diagnostics),
            _ => {} // reported with the other sections of the action
        }
    }
}

/// Where a call has another method or URL, with the message.
fn mismatches(text: &str, request: &Request) -> Vec<(std::ops::Range<usize>, String)> {
    let mut found = Vec::new();
    let words: Vec<(usize, &str)> = words(text).collect();
    let method = words.windows(2).find(|pair| matches!(pair, [(_, "-X"), _])).and_then(|pair| pair.last());
    if let Some(&(at, method)) = method.filter(|(_, method)| *method != request.method.as_str()) {
        let message =
            format!("the sample uses the method `{method}`, the request is `{}`", request.method.as_str());
        found.push((at..at + method.len(), message));
    }
    let url =
        words.iter().rev().find(|(_, word)| word.starts_with("https://") || word.starts_with("http://"));
    if let Some(&(at, word)) = url {
        let url = word.split(['?', '#']).next().unwrap_or(word);
        if url != request.plain {
            let message = format!("the sample calls a URL other than `{}`", request.plain);
            found.push((at..at + url.len(), message));
        }
    }
    found
}

/// The words of a command with their places, without the quotes around them.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(|letter: char| letter.is_ascii_whitespace()).map(move |word| {
        let start = at;
        at += word.len() + 1;
        let bare = word.trim_start_matches(['\'', '"']);
        (start + word.len() - bare.len(), bare.trim_end_matches(['\'', '"']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;
    use crate::ir::{Method, PathTemplate};

    #[test]
    fn calls_of_curl() {
        let span = Span { file: FileId(0), start: 0, end: 0 };
        let plain = "https://h/d/DEVICE_ID".to_owned();
        let path = PathTemplate { segments: Vec::new() };
        let request = Request { method: Method::Post, path, plain, url_span: span, span };
        let count = |text: &str| mismatches(text, &request).len();
        assert_eq!(count("curl -X POST \\\n  -d '{\"u\":\"https://x\"}' \\\n https://h/d/DEVICE_ID?a=b"), 0);
        assert_eq!(count("curl -X POST 'https://h/d/DEVICE_ID?a=b&c=d'"), 0);
        assert_eq!(count("curl -X GET https://h/d"), 2);
        assert_eq!(count("nothing of that"), 0);
        let found = mismatches("curl  -X\tGET", &request);
        assert_eq!(found.first().unwrap().0, 9..12);
    }
}

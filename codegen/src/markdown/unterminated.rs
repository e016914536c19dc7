//! Whether a block that runs until its end is written has one: else all that follows is part of it.

/// How an HTML block starts that only its own end ends, and that end. All others end at a blank line.
const STARTS: [(&str, &str); 8] = [
    ("<!--", "-->"),
    ("<![CDATA[", "]]>"),
    ("<!", ">"),
    ("<?", "?>"),
    ("<pre", "</pre>"),
    ("<script", "</script>"),
    ("<style", "</style>"),
    ("<textarea", "</textarea>"),
];

/// What starts an HTML block that has no end, and the end that it lacks.
pub(super) fn html(block: &str) -> Option<(&'static str, &'static str)> {
    let block = block.trim_start();
    let starts = |start: &str| {
        let rest = block.get(start.len()..).filter(|_| block[..start.len()].eq_ignore_ascii_case(start))?;
        let is_name = start.ends_with(|letter: char| letter.is_ascii_alphabetic());
        let whole = |next: char| next == '>' || next.is_ascii_whitespace();
        (!is_name || rest.chars().next().is_none_or(whole)).then_some(())
    };
    let (start, end) = STARTS.into_iter().find(|(start, _)| starts(start).is_some())?;
    (!block.contains(end)).then_some((start, end))
}

/// The fence of a block of code that has no second one. `inside` is where the code ends, when there is some.
pub(super) fn fence(block: &str, inside: Option<usize>) -> Option<&str> {
    let first = block.find('\n').unwrap_or(block.len());
    let closing = block.get(inside.unwrap_or(first)..).unwrap_or_default();
    let sign = block.chars().next()?;
    let length = block.len() - block.trim_start_matches(sign).len();
    closing.trim().is_empty().then(|| &block[..length])
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::FileId;
    use crate::markdown::Document;

    fn end(text: &str) -> Option<String> {
        Document::parse(FileId(0), text).unterminated().map(|block| block.end.clone())
    }

    #[test]
    fn blocks_without_an_end() {
        for (text, missing) in [
            ("<pre>\n\n# A", "</pre>"),
            ("<PRE class=\"x\">", "</pre>"),
            ("<script\n\nx", "</script>"),
            ("  <style>\n\nx", "</style>"),
            ("<textarea>\n\nx</pre>", "</textarea>"),
            ("<?php\n\nx", "?>"),
            ("<!DOCTYPE\n\nx", ">"),
            ("<![CDATA[ x > y\n\nx", "]]>"),
            ("<!-- x --\n\nx", "-->"),
            ("```json\n{}\n", "```"),
            ("````\n```\n", "````"),
            ("```\n```js\n", "```"),
            ("# A\n\n## B\n\n~~~\n\n", "~~~"),
            ("```", "```"),
        ] {
            assert_eq!(end(text).as_deref(), Some(missing), "{text:?}");
        }
        for text in [
            "<pre>\n\n</pre>\n",
            "<pre>x</pre> y\n\nz",
            "<prefix>\n\nx",
            "<div>\n<pre>\n\nx",
            "<!-- x\n\n-->",
            "<!DOCTYPE html>\n\nx",
            "```\n```",
            "```\n{}\n`````\n",
            "    <pre>\n\nx",
            "- <pre>\n\nx",
            "a <pre>\n\nx",
        ] {
            assert_eq!(end(text), None, "{text:?}");
        }
    }
}

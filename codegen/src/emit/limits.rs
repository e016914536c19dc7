//! What a schema demands of a value beyond its type: a sentence for each limit.

use super::rustdoc::{Doc, Inline};
use crate::ir::{Inner, Limits, OneWay, ScalarKind};

impl Doc {
    /// The limits of a value, then those of what is inside of it.
    pub(super) fn limits(self, limits: &Limits) -> Self {
        self.paragraph(&sentences(Inline::new(), limits)).inside(limits)
    }

    /// A paragraph for the items of a list or the values of a map, and for what is inside of those.
    pub(super) fn inside(mut self, limits: &Limits) -> Self {
        for (head, inner) in [("Items:", &limits.items), ("Values:", &limits.entries)] {
            let Some(inner) = inner else { continue };
            let Inner { description, limits } = &**inner;
            let head = match description {
                Some(text) => Inline::new().own(head).sentence(text),
                None => Inline::new().own(head),
            };
            let inline = sentences(head, limits);
            if description.is_some() || !sentences(Inline::new(), limits).is_empty() {
                self = self.paragraph(&inline);
            }
            self = self.inside(limits);
        }
        self
    }
}

fn sentences(mut inline: Inline, limits: &Limits) -> Inline {
    if limits.deprecated {
        inline = inline.own("Deprecated.");
    }
    inline = match limits.one_way {
        Some(OneWay::ReadOnly) => inline.own("Read-only: not to be sent."),
        Some(OneWay::WriteOnly) => inline.own("Write-only: never received."),
        None => inline,
    };
    inline = kinds(inline, &limits.kinds);
    inline = range(inline, ["character", "characters"], limits.min_length, limits.max_length);
    inline = range(inline, ["item", "items"], limits.min_items, limits.max_items);
    inline = range(inline, ["property", "properties"], limits.min_properties, limits.max_properties);
    inline = match (&limits.minimum, &limits.maximum) {
        (Some(least), Some(most)) => inline.own("From").code(least).own("to").code(most).glue("."),
        (Some(least), None) => inline.own("At least").code(least).glue("."),
        (None, Some(most)) => inline.own("At most").code(most).glue("."),
        (None, None) => inline,
    };
    if limits.unique_items {
        inline = inline.own("Items must be unique.");
    }
    for (head, values) in [("Accepted:", &limits.only), ("Known values:", &limits.values)] {
        let is_said = values.is_empty() || head != "Accepted:" && *values == limits.only;
        let values: Vec<String> = values.iter().map(ToString::to_string).collect();
        if !is_said {
            inline = inline.own(head).codes(values.iter().map(String::as_str)).glue(".");
        }
    }
    if !limits.names.is_empty() {
        inline = inline
            .own("Pattern of the names:")
            .alternatives(limits.names.iter().map(String::as_str))
            .glue(".");
    }
    for (head, text) in [
        ("Format:", &limits.format),
        ("Encoding:", &limits.content_encoding),
        ("Media type:", &limits.content_media_type),
        ("Pattern:", &limits.pattern),
    ] {
        if let Some(text) = text {
            inline = inline.own(head).code(text).glue(".");
        }
    }
    if let Some(default) = limits.default.as_ref().filter(|default| default.len() <= 200) {
        inline = inline.own("Default:").code(default).glue(".");
    }
    inline
}

fn range(inline: Inline, [one, many]: [&str; 2], least: Option<u64>, most: Option<u64>) -> Inline {
    let counted = |count: u64| if count == 1 { one } else { many };
    let text = match (least, most) {
        (Some(least), Some(most)) if least == most => format!("Exactly {least} {}.", counted(least)),
        (Some(least), Some(most)) => format!("{least} to {most} {}.", counted(most)),
        (Some(least), None) => format!("At least {least} {}.", counted(least)),
        (None, Some(most)) => format!("At most {most} {}.", counted(most)),
        (None, None) => return inline,
    };
    inline.own(&text)
}

/// `A string, an integer or null.`
fn kinds(inline: Inline, kinds: &[ScalarKind]) -> Inline {
    let [first, others @ ..] = kinds else { return inline };
    let word = |kind: &ScalarKind| match kind {
        ScalarKind::Null => "null".to_owned(),
        ScalarKind::Integer => "an integer".to_owned(),
        kind => format!("a {}", kind.as_str()),
    };
    let first = word(first);
    let (letter, rest) = first.split_at(1);
    let first = letter.to_uppercase() + rest;
    match others {
        [] => inline.own(&first).glue("."),
        [middle @ .., last] => {
            let middle = middle.iter().fold(first, |text, kind| format!("{text}, {}", word(kind)));
            inline.own(&format!("{middle} or {}.", word(last)))
        }
    }
}

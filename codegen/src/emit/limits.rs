//! What a schema demands of a value beyond its type, in words.

use super::rustdoc::Words;
use crate::ir::Limits;

/// A sentence for each limit.
pub(super) fn words(limits: &Limits) -> Words {
    let mut words = Words::new();
    words = range(words, ["character", "characters"], limits.min_length, limits.max_length);
    words = range(words, ["item", "items"], limits.min_items, limits.max_items);
    words = range(words, ["property", "properties"], limits.min_properties, limits.max_properties);
    words = match (&limits.minimum, &limits.maximum) {
        (Some(least), Some(most)) => words.own("From").code(least).own("to").code(most).glue("."),
        (Some(least), None) => words.own("At least").code(least).glue("."),
        (None, Some(most)) => words.own("At most").code(most).glue("."),
        (None, None) => words,
    };
    if limits.unique_items {
        words = words.own("Items must be unique.");
    }
    for (head, values) in [("Accepted:", &limits.only), ("Known values:", &limits.values)] {
        let values: Vec<String> = values.iter().map(ToString::to_string).collect();
        if !values.is_empty() {
            words = words.own(head).codes(values.iter().map(String::as_str)).glue(".");
        }
    }
    if let Some(format) = &limits.format {
        words = words.own("Format:").code(format).glue(".");
    }
    if let Some(pattern) = &limits.pattern {
        words = words.own("Pattern:").code(pattern).glue(".");
    }
    if let Some(default) = limits.default.as_ref().filter(|default| default.len() <= 200) {
        words = words.own("Default:").code(default).glue(".");
    }
    words
}

fn range(words: Words, [one, many]: [&str; 2], least: Option<u64>, most: Option<u64>) -> Words {
    let counted = |count: u64| if count == 1 { one } else { many };
    let text = match (least, most) {
        (Some(least), Some(most)) if least == most => format!("Exactly {least} {}.", counted(least)),
        (Some(least), Some(most)) => format!("{least} to {most} {}.", counted(most)),
        (Some(least), None) => format!("At least {least} {}.", counted(least)),
        (None, Some(most)) => format!("At most {most} {}.", counted(most)),
        (None, None) => return words,
    };
    words.own(&text)
}

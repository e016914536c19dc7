//! Error messages of the parser, without values of the text.

/// The message of an error without its position, which counts from the start of a part, and without any
/// value of the text, which might be secret.
pub(super) fn of(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    without_value(text.strip_suffix(&position).unwrap_or(&text))
}

/// Takes the value out of a message such as ``invalid type: integer `5`, expected text``.
fn without_value(message: &str) -> String {
    for start in ["invalid type: ", "invalid value: "] {
        let parts = message.strip_prefix(start).and_then(|rest| rest.rsplit_once(", expected "));
        if let Some((found, expected)) = parts {
            let kind = found.split(['`', '"', '\'']).next().unwrap_or_default().trim_end();
            return format!("{start}{}, expected {expected}", our_word(kind));
        }
    }
    message.to_owned()
}

/// The name of a kind of value in the other messages.
fn our_word(kind: &str) -> &str {
    match kind {
        "string" => "text",
        "integer" | "floating point" => "a number",
        "boolean" => "a boolean",
        "sequence" => "a list",
        "map" => "an object",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_taken_out() {
        let messages = [
            ("invalid type: integer `5`, expected text", "invalid type: a number, expected text"),
            (
                r#"invalid type: string "a, expected b", expected a list"#,
                "invalid type: text, expected a list",
            ),
            ("invalid type: floating point `1.5`, expected text", "invalid type: a number, expected text"),
            ("invalid value: integer `1`, expected i8", "invalid value: a number, expected i8"),
            ("invalid type: map, expected a list", "invalid type: an object, expected a list"),
            ("invalid type: null, expected text", "invalid type: null, expected text"),
            ("missing field `name`", "missing field `name`"),
        ];
        for (message, without) in messages {
            assert_eq!(without_value(message), without);
        }
    }

    /// The parser writes its messages as this module takes them to be written.
    #[test]
    fn the_parser_shows_values_only_where_they_are_taken_out() {
        let bodies =
            [r#""hunter2""#, "918273645", "91827.3645", "-918273645", r#"{"hunter2":918273645}"#, "true"];
        for body in bodies {
            for error in [
                serde_json::from_str::<Vec<String>>(body).err(),
                serde_json::from_str::<u8>(body).err(),
                serde_json::from_str::<bool>(body).err(),
                serde_json::from_str::<String>(body).err(),
            ] {
                let message = error.map(|error| of(&error)).unwrap_or_default();
                assert!(!message.contains("hunter2") && !message.contains("91827"), "{message}");
                assert!(!message.contains("line"), "{message}");
            }
        }
    }
}

//! Names made from titles, anchors, and lists of values.

use super::names::invalid_reason;

/// The name on the wire for a title: every word capitalised, the first letter lowered.
pub(in crate::docs) fn camel(title: &str) -> String {
    let words = title.split(|letter: char| letter.is_whitespace() || letter == '_' || letter == '-');
    let mut name = String::new();
    for word in words.filter(|word| !word.is_empty()) {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if name.is_empty() => name.extend(first.to_lowercase()),
            Some(first) => name.extend(first.to_uppercase()),
            None => {}
        }
        name.push_str(letters.as_str());
    }
    name
}

/// The name of a schema of that title. Unlike [`camel`] it takes abbreviations for words:
/// `API Token` → `apiToken`.
pub(in crate::docs) fn schema_name(title: &str) -> String {
    let word = |word: &str| {
        let shout = word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase);
        if shout { word.to_lowercase() } else { word.to_owned() }
    };
    camel(&title.split_whitespace().map(word).collect::<Vec<_>>().join(" "))
}

/// A name as a title: `deviceRecipe` → `Device Recipe`.
pub(in crate::docs) fn title_of(name: &str) -> String {
    heck::AsTitleCase(name).to_string()
}

/// The anchor that a heading gets: lower case, hyphens for spaces, no other signs.
pub(crate) fn slug(title: &str) -> String {
    let kept = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_');
    title
        .trim()
        .to_lowercase()
        .chars()
        .filter(|&letter| kept(letter))
        .map(|letter| if letter == ' ' { '-' } else { letter })
        .collect()
}

/// The values of a list `a, b, c`, when all of them are single words.
pub(in crate::docs) fn values(list: &str) -> Option<Vec<String>> {
    list.split(',').map(|value| plain(value.trim()).map(str::to_owned)).collect()
}

/// Markup and quotes around a value, which are not part of it.
const AROUND: [(&str, &str); 10] = [
    ("`", "`"),
    ("\"", "\""),
    ("'", "'"),
    ("“", "”"),
    ("„", "“"),
    ("‘", "’"),
    ("«", "»"),
    ("**", "**"),
    ("*", "*"),
    ("~~", "~~"),
];

/// A value without the backticks or quotes around it; `None` for what is no single word then. Within backticks
/// every sign is meant.
fn plain(value: &str) -> Option<&str> {
    let within = |(start, end): &(&'static str, &'static str)| {
        let inner = value.strip_prefix(start)?.strip_suffix(end)?;
        (!inner.is_empty()).then_some((*start, inner))
    };
    let (value, is_code) = match AROUND.iter().find_map(within) {
        Some(("`", inner)) => (inner, true),
        Some((_, inner)) => return plain(inner).filter(|inner| !inner.contains(['`', '*'])),
        None => (value, false),
    };
    let quote = |letter: char| matches!(letter, '"' | '“' | '”' | '„' | '«' | '»');
    let emphasis = value.len() > 2 && value.starts_with('_') && value.ends_with('_');
    let odd = !is_code
        && (emphasis
            || value.contains(quote)
            || value.contains("[^")
            || value.contains('<') && value.contains('>'));
    (invalid_reason(value).is_none() && !odd).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Emphasis is on both sides, with something between.
    #[test]
    fn an_underscore_may_begin_or_end_a_word() {
        for word in ["_id", "id_", "_", "__", "a_b"] {
            assert_eq!(plain(word), Some(word));
        }
        assert_eq!(plain("_id_"), None);
        assert_eq!(plain("`_id_`"), Some("_id_"));
        assert_eq!((plain("a<b"), plain("a>b"), plain("<b>")), (Some("a<b"), Some("a>b"), None));
    }

    #[test]
    fn names_of_titles() {
        assert_eq!(camel("Respond to Invite"), "respondToInvite");
        assert_eq!(camel("get-by_version"), "getByVersion");
        assert_eq!(camel("2fa Reset"), "2faReset");
        assert_eq!(
            [camel("Öffnen"), camel("alles öffnen"), camel("Ñandú Évadé")],
            ["öffnen", "allesÖffnen", "ñandúÉvadé"]
        );
        assert_eq!([schema_name("ÜBER Uns"), schema_name("Ü Wert")], ["überUns", "üWert"]);
        assert_eq!(schema_name("API Token"), "apiToken");
        assert_eq!(schema_name("User OAuth Token"), "userOAuthToken");
        assert_eq!(title_of("deviceRecipe"), "Device Recipe");
        assert_eq!(slug("Get State (x) & `y`"), "get-state-x--y");
    }

    #[test]
    fn lists() {
        assert_eq!(values("asc, `desc`").unwrap(), ["asc", "desc"]);
        assert_eq!(values("name"), Some(vec!["name".to_owned()]));
        assert_eq!(
            values(r#""asc", 'desc', “up”, **down**, `"quoted"`"#).unwrap(),
            ["asc", "desc", "up", "down", "\"quoted\""]
        );
        assert_eq!(values("device.*, *, <, >=").unwrap(), ["device.*", "*", "<", ">="]);
        for unclear in ["\"asc, desc", "asc<sup>1</sup>", "asc[^1]", "asc\u{200b}", "``", "__all__"] {
            assert_eq!(values(unclear), None, "{unclear}");
        }
        assert_eq!(values("any text, or none"), None);
        assert_eq!(values("a,, b"), None);
    }
}

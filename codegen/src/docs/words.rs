//! Words: names made from titles, anchors, lists, and what somebody probably meant.

/// The name on the wire that a title stands for: every word capitalised, the first letter lowered.
pub(super) fn camel(title: &str) -> String {
    let words = title.split(|letter: char| letter.is_whitespace() || letter == '_' || letter == '-');
    let mut name = String::new();
    for word in words.filter(|word| !word.is_empty()) {
        let mut letters = word.chars();
        let first = letters.next().map(|first| {
            if name.is_empty() { first.to_ascii_lowercase() } else { first.to_ascii_uppercase() }
        });
        name.extend(first);
        name.push_str(letters.as_str());
    }
    name
}

/// The name of a schema of that title. Unlike [`camel`] it takes abbreviations for words:
/// `API Token` → `apiToken`.
pub(super) fn schema_name(title: &str) -> String {
    let word = |word: &str| {
        let shout = word.len() > 1 && word.chars().all(|letter| letter.is_ascii_uppercase());
        if shout { word.to_ascii_lowercase() } else { word.to_owned() }
    };
    camel(&title.split_whitespace().map(word).collect::<Vec<_>>().join(" "))
}

/// A name as a title: `deviceRecipe` → `Device Recipe`.
pub(super) fn title_of(name: &str) -> String {
    heck::AsTitleCase(name).to_string()
}

/// The anchor that a heading gets: lower case, hyphens for spaces, no other signs.
#[must_use]
pub fn slug(title: &str) -> String {
    let kept = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_');
    title
        .trim()
        .to_lowercase()
        .chars()
        .filter(|&letter| kept(letter))
        .map(|letter| if letter == ' ' { '-' } else { letter })
        .collect()
}

/// Letters and digits alone, in lower case: for comparing names that are spelled by other customs.
pub(super) fn folded(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The known word that was probably meant, when one is near.
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = known.into_iter().map(|known| (score(word, known), known));
    let (score, best) = near.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    (score >= 0.7).then_some(best)
}

/// How alike two words are, from 0 to 1.
fn score(word: &str, known: &str) -> f64 {
    // comparing is quadratic, and nobody means a name with a text of that length
    if word.len() > 200 || known.len() > 200 {
        return 0.0;
    }
    strsim::normalized_damerau_levenshtein(&folded(word), &folded(known))
}

/// "did you mean `x`?", when a known word is near.
pub(super) fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, known).map(|known| format!("did you mean `{known}`?"))
}

/// The values of a list `a, b, c`, when all of them are single words.
pub(super) fn values(list: &str) -> Option<Vec<String>> {
    let values: Vec<String> = list.split(',').map(|value| plain(value.trim()).to_owned()).collect();
    let real = values.iter().all(|value| !value.is_empty() && !value.contains(char::is_whitespace));
    real.then_some(values)
}

/// A value without the backticks around it.
fn plain(value: &str) -> &str {
    value.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_titles() {
        assert_eq!(camel("Respond to Invite"), "respondToInvite");
        assert_eq!(camel("get-by_version"), "getByVersion");
        assert_eq!(camel("2fa Reset"), "2faReset");
        assert_eq!(schema_name("API Token"), "apiToken");
        assert_eq!(schema_name("User OAuth Token"), "userOAuthToken");
        assert_eq!(title_of("deviceRecipe"), "Device Recipe");
        assert_eq!(slug("Get State (x) & `y`"), "get-state-x--y");
    }

    #[test]
    fn what_was_meant() {
        assert_eq!(
            nearest("Availble Parameter", ["Authentication", "Available Parameters"]),
            Some("Available Parameters")
        );
        assert_eq!(nearest("Notes", ["Authentication"]), None);
        assert_eq!(nearest("", []), None);
    }

    #[test]
    fn lists() {
        assert_eq!(values("asc, `desc`").unwrap(), ["asc", "desc"]);
        assert_eq!(values("name"), Some(vec!["name".to_owned()]));
        assert_eq!(values("any text, or none"), None);
        assert_eq!(values("a,, b"), None);
    }
}

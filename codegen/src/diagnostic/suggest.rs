//! Suggestions for misspelt names.

use super::Diagnostic;

/// From this likeness on a name passes for a misspelt one.
const NEAR: f64 = 0.7;

impl Diagnostic {
    /// Adds "did you mean `x`?" when a known name is near; else a hint that was there stays.
    #[must_use]
    pub fn suggest<'a>(mut self, name: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        if let Some(near) = nearest(name, known) {
            self.hint = Some(format!("did you mean `{near}`?"));
        }
        self
    }
}

/// The known name that was probably meant, when one is near.
#[must_use]
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = known.into_iter().map(|known| (likeness(name, known), known));
    let (score, best) = near.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    (score >= NEAR).then_some(best)
}

/// How alike two names are, from 0 to 1, whatever customs they are spelled by.
#[must_use]
pub fn likeness(one: &str, other: &str) -> f64 {
    // the comparison is quadratic, and no name is that long
    if one.len() > 200 || other.len() > 200 {
        return 0.0;
    }
    strsim::normalized_damerau_levenshtein(&folded(one), &folded(other))
}

/// Letters and digits alone, in lower case: for comparing names that are spelled by different customs.
#[must_use]
pub fn folded(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspelt_names_are_near() {
        assert_eq!(
            nearest("Availble Parameter", ["Authentication", "Available Parameters"]),
            Some("Available Parameters")
        );
        assert_eq!(nearest("Notes", ["Authentication"]), None);
        assert_eq!(nearest("", []), None);
    }
}

//! The version number that follows, by semantic versioning.

/// Which part of a version number grows, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// Nothing changed.
    None,
    /// Only text, or repairs.
    Patch,
    /// New things.
    Minor,
    /// Callers break.
    Major,
}

impl From<Option<Bump>> for Bump {
    fn from(bump: Option<Bump>) -> Self {
        bump.unwrap_or(Self::None)
    }
}

impl Bump {
    /// The part of `version` that grows, and the version that follows; `None` where it is no version of
    /// three numbers. Before 1.0 a breaking change raises the second number and all else the third;
    /// before 0.1 every change raises the third.
    #[must_use]
    pub fn apply(self, version: &str) -> Option<(Self, String)> {
        let core = version.split(['-', '+']).next().unwrap_or_default();
        let mut numbers = core.split('.').map(|number| number.parse::<u64>().ok());
        let mut next = || numbers.next().flatten();
        let (major, minor, patch) = (next()?, next()?, next()?);
        if numbers.next().is_some() {
            return None;
        }
        let part = match (self, major, minor) {
            (Self::None, ..) => Self::None,
            (Self::Major, 0, 0) | (Self::Minor, 0, _) => Self::Patch,
            (Self::Major, 0, _) => Self::Minor,
            (bump, ..) => bump,
        };
        let up = |number: u64| number.checked_add(1);
        let following = match part {
            Self::None => version.to_owned(),
            Self::Major => format!("{}.0.0", up(major)?),
            Self::Minor => format!("{major}.{}.0", up(minor)?),
            Self::Patch => format!("{major}.{minor}.{}", up(patch)?),
        };
        Some((part, following))
    }

    /// The name of the part.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Bump::{self, Major, Minor, None, Patch};

    #[test]
    fn versions_follow() {
        let follow = |bump: Bump, version: &str| bump.apply(version).map(|(_, version)| version);
        let cases = [
            (None, "1.2.3", "1.2.3"),
            (Patch, "1.2.3", "1.2.4"),
            (Minor, "1.2.3", "1.3.0"),
            (Major, "1.2.3", "2.0.0"),
            (Patch, "0.2.3", "0.2.4"),
            (Minor, "0.2.3", "0.2.4"),
            (Major, "0.2.3", "0.3.0"),
            (Major, "0.0.3", "0.0.4"),
            (Minor, "2.0.0-rc.1+x", "2.1.0"),
        ];
        for (bump, version, expected) in cases {
            assert_eq!(follow(bump, version).as_deref(), Some(expected), "{bump:?} of {version}");
        }
        for version in ["", "1", "1.2", "1.2.3.4", "a.b.c", "1.-2.3", "18446744073709551615.0.0"] {
            assert_eq!(follow(Major, version), Option::None, "{version}");
        }
    }
}

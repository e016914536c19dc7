//! Which old thing is which new thing.

use std::collections::BTreeMap;

use crate::diagnostic::likeness;

/// What stays, what goes, what comes; each in the order it was given.
pub(super) struct Matching<T> {
    pub(super) both: Vec<(T, T)>,
    pub(super) removed: Vec<T>,
    pub(super) added: Vec<T>,
}

/// Joins two lists by a key. Where a key occurs twice in a list, the first item counts, and the others
/// are left aside.
pub(super) fn by_key<T: Copy, K: Ord>(
    old: impl IntoIterator<Item = T>,
    new: impl IntoIterator<Item = T>,
    key: impl Fn(T) -> K,
) -> Matching<T> {
    let (old, new): (Vec<T>, Vec<T>) = (old.into_iter().collect(), new.into_iter().collect());
    let index = |list: &[T]| {
        let mut index = BTreeMap::new();
        for &item in list {
            index.entry(key(item)).or_insert(item);
        }
        index
    };
    let (olds, news) = (index(&old), index(&new));
    let mut joined = Matching { both: Vec::new(), removed: Vec::new(), added: Vec::new() };
    for item in old {
        match news.get(&key(item)) {
            Some(&other) => joined.both.push((item, other)),
            None => joined.removed.push(item),
        }
    }
    joined.added = new.into_iter().filter(|&item| !olds.contains_key(&key(item))).collect();
    joined
}

impl<T: Copy> Matching<T> {
    /// Pairs what went with what came where `same` holds of exactly one pair either way, and takes the
    /// pairs out.
    pub(super) fn renamed(&mut self, same: impl Fn(T, T) -> bool) -> Vec<(T, T)> {
        if self.removed.len().saturating_mul(self.added.len()) > MOST_PAIRS {
            return Vec::new();
        }
        let matches: Vec<(usize, usize)> = (0..self.removed.len())
            .flat_map(|old| (0..self.added.len()).map(move |new| (old, new)))
            .filter(|&(old, new)| same(self.removed[old], self.added[new]))
            .collect();
        let (mut olds, mut news) = (vec![0; self.removed.len()], vec![0; self.added.len()]);
        for &(old, new) in &matches {
            olds[old] += 1;
            news[new] += 1;
        }
        let unique = |&&(old, new): &&(usize, usize)| olds[old] == 1 && news[new] == 1;
        let unique: Vec<(usize, usize)> = matches.iter().filter(unique).copied().collect();
        let pairs = unique.iter().map(|&(old, new)| (self.removed[old], self.added[new])).collect();
        retain_but(&mut self.removed, |index| unique.iter().any(|pair| pair.0 == index));
        retain_but(&mut self.added, |index| unique.iter().any(|pair| pair.1 == index));
        pairs
    }
}

fn retain_but<T>(list: &mut Vec<T>, taken: impl Fn(usize) -> bool) {
    let mut index = 0;
    list.retain(|_| {
        index += 1;
        !taken(index - 1)
    });
}

/// Whether a thing of one name may be a thing of another: the descriptions are the same, or the names
/// are alike. That the rest is equal is for the caller to see.
pub(super) fn alike(old: (&str, Option<&str>), new: (&str, Option<&str>)) -> bool {
    let described = old.1.is_some_and(|text| !text.trim().is_empty()) && old.1 == new.1;
    described || likeness(old.0, new.0) >= ALIKE
}

/// With more pairs than this to compare, everything is taken for replaced, not renamed.
const MOST_PAIRS: usize = 40_000;

/// From this likeness on two names pass for one that was changed: `userId` and `userIds` do, `start`
/// and `end`, `minLength` and `maxLength` do not.
const ALIKE: f64 = 0.8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renames_are_detected_only_when_unambiguous() {
        let mut joined = by_key(["a1", "b1", "b2", "c"], ["a2", "b3", "d"], |name| name);
        assert!(joined.both.is_empty());
        let pairs = joined.renamed(|old, new| old.as_bytes()[0] == new.as_bytes()[0]);
        assert_eq!(pairs, [("a1", "a2")]);
        assert_eq!((joined.removed, joined.added), (vec!["b1", "b2", "c"], vec!["b3", "d"]));
    }

    #[test]
    fn names_are_alike() {
        for (old, new, expected) in [
            ("userId", "userIds", true),
            ("user_id", "userId", true),
            ("start", "end", false),
            ("minLength", "maxLength", false),
        ] {
            assert_eq!(alike((old, None), (new, None)), expected, "{old} {new}");
        }
        assert!(alike(("a", Some("The size")), ("size", Some("The size"))));
        assert!(!alike(("a", Some("")), ("size", Some(""))));
    }
}

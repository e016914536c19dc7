//! Names of the members of one scope: fields, values of an enumeration, parameters, events.
//!
//! A member is called by its own text, and two whose texts give one name by the rule of [`Scope`]. That rule knows
//! the texts alone, and not which member was there first: so the names of all that have met, and those that are not
//! what the text gives, are kept. A member that has met no other needs no memory: only its text counts.

use super::scope::Scope;
use crate::ir::Ident;

/// How the members of a scope are named: what a text makes, and which names may be kept.
#[derive(Debug, Clone, Copy)]
pub struct Naming {
    pub(crate) ident: fn(&str) -> Ident,
    pub(crate) is_name: fn(&str) -> bool,
}

/// A member of a scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// What it is called in `_names.toml`.
    pub key: String,
    /// The texts that could name it, the plainest first.
    pub texts: Vec<String>,
}

/// The members of one scope, with the names that are kept for some of them.
#[derive(Debug, Clone)]
pub struct Members<'k> {
    pub(crate) naming: Naming,
    pub(crate) list: Vec<Member>,
    /// Pairs of key and name.
    pub(crate) kept: &'k [(String, String)],
}

impl Members<'_> {
    /// Names all of them, the kept names first.
    pub(crate) fn assign(&self, mut scope: Scope) -> Vec<Ident> {
        let keep = |member| self.kept(member).filter(|name| scope.take(name.clone()));
        let mut idents: Vec<Option<Ident>> = self.list.iter().map(keep).collect();
        let open: Vec<usize> = (0..idents.len()).filter(|&at| idents[at].is_none()).collect();
        let texts: Vec<Vec<String>> = open.iter().map(|&at| self.list[at].texts.clone()).collect();
        let assigned = scope.assign_all(&texts, |text| (self.naming.ident)(text));
        for (at, ident) in open.into_iter().zip(assigned) {
            idents[at] = Some(ident);
        }
        idents.into_iter().flatten().collect()
    }

    /// What is to be kept of the names that the members have now.
    pub(crate) fn to_keep(&self, idents: &[Ident]) -> Vec<(String, String)> {
        let plain: Vec<Ident> = self.list.iter().map(|member| self.plain(member)).collect();
        let have_met = plain != idents;
        let has_met = |at: usize| {
            let mut others = plain.iter().enumerate().filter(|(other, _)| *other != at);
            have_met && (plain[at] != idents[at] || others.any(|(_, other)| *other == idents[at]))
        };
        let is_kept = |at: usize| self.kept(&self.list[at]).as_ref() == Some(&idents[at]);
        let all = 0..self.list.len().min(idents.len());
        let to_keep = all.filter(|&at| is_kept(at) || has_met(at));
        to_keep.map(|at| (self.list[at].key.clone(), idents[at].to_string())).collect()
    }

    /// Names that several members would have, none of which is known to have had it.
    pub(crate) fn rivals(&self) -> Vec<(Ident, Vec<&Member>)> {
        let taken: Vec<Ident> = self.list.iter().filter_map(|member| self.kept(member)).collect();
        let mut names: Vec<(Ident, Vec<&Member>)> = Vec::new();
        for member in self.list.iter().filter(|member| self.kept(member).is_none()) {
            let plain = self.plain(member);
            match names.iter_mut().find(|(name, _)| *name == plain) {
                Some((_, members)) => members.push(member),
                None => names.push((plain, vec![member])),
            }
        }
        names.retain(|(name, members)| members.len() > 1 && !taken.contains(name));
        names
    }

    /// Kept names that these members cannot have: in the wrong case, of another member too, or reserved.
    pub(crate) fn invalid(&self) -> Vec<&(String, String)> {
        let here = |(key, _): &&(String, String)| self.list.iter().any(|member| member.key == *key);
        let twice =
            |at: usize, name: &String| self.kept[..at].iter().filter(here).any(|(_, other)| other == name);
        let all = self.kept.iter().enumerate().filter(|(_, kept)| here(kept));
        all.filter(|(at, (_, name))| !(self.naming.is_name)(name) || twice(*at, name))
            .map(|(_, kept)| kept)
            .collect()
    }

    fn kept(&self, member: &Member) -> Option<Ident> {
        let (_, name) = self.kept.iter().find(|(key, _)| *key == member.key)?;
        (self.naming.is_name)(name).then(|| Ident::new(name))
    }

    /// The name that a member has where no other would have it.
    fn plain(&self, member: &Member) -> Ident {
        (self.naming.ident)(member.texts.first().map_or("", String::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::{SETTERS, VALUES, VARIANTS};

    fn members<'k>(naming: Naming, texts: &[&str], kept: &'k [(String, String)]) -> Members<'k> {
        let member = |text: &&str| Member { key: (*text).to_owned(), texts: vec![(*text).to_owned()] };
        Members { naming, list: texts.iter().map(member).collect(), kept }
    }

    fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
        of.iter().map(|(key, name)| ((*key).to_owned(), (*name).to_owned())).collect()
    }

    #[test]
    fn only_what_has_met_is_kept() {
        let alone = members(VALUES, &["aB", "c", "type"], &[]);
        assert_eq!(alone.to_keep(&alone.assign(Scope::default())), []);
        let met = members(VALUES, &["aB", "c", "a-b"], &[]);
        let kept = met.to_keep(&met.assign(Scope::default()));
        assert_eq!(kept, pairs(&[("aB", "a_b_mixed"), ("a-b", "a_b")]));
    }

    #[test]
    fn what_has_a_name_keeps_it() {
        let kept = pairs(&[("aB", "a_b")]);
        let grown = members(VALUES, &["a_b", "a-b", "aB", "aDashB"], &kept);
        let idents: Vec<String> = grown.assign(Scope::default()).iter().map(Ident::to_string).collect();
        assert_eq!(idents, ["a_underscore_b", "a_b_lower", "a_b", "a_dash_b"]);
        assert!(grown.rivals().is_empty(), "all the others are new");
    }

    #[test]
    fn two_of_which_none_is_known_are_rivals() {
        let kept = pairs(&[("x", "x_y")]);
        let both = members(VARIANTS, &["ASC", "asc", "x", "xY"], &kept);
        let rivals: Vec<String> = both.rivals().iter().map(|(name, _)| name.to_string()).collect();
        assert_eq!(rivals, ["Asc"]);
    }

    #[test]
    fn a_name_must_be_one_that_the_member_can_have() {
        let kept = pairs(&[("a", "A"), ("b", "send"), ("c", "same"), ("d", "same"), ("gone", "9")]);
        let all = members(SETTERS, &["a", "b", "c", "d"], &kept);
        assert_eq!(all.invalid(), [&kept[0], &kept[1], &kept[3]]);
    }
}

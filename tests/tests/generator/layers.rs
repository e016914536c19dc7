//! The modules of the generator import one way, at every level of their tree: no file needs what needs it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A module by its names from the root.
type Module = Vec<String>;

/// The files in a folder, at any depth, by their modules.
fn files(folder: &Path, module: &[String], found: &mut BTreeMap<Module, PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let inner = [module, &[path.file_stem().unwrap().to_str().unwrap().to_owned()]].concat();
        if path.is_dir() {
            found.insert(inner.clone(), path.join("mod.rs"));
            files(&path, &inner, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("mod.rs") {
            found.insert(inner, path);
        }
    }
}

/// The code of a file on one line, without comments and tests.
fn code(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    let tests = text.find("#[cfg(test)]").or_else(|| text.find("#[cfg(all(test")).unwrap_or(text.len());
    text[..tests].lines().map(|line| line.split("//").next().unwrap().trim()).collect()
}

/// The paths that begin with `crate` or `super`: of `super::{a::b, c}` both `super::a` and `super::c`.
fn paths(code: &str) -> Vec<Module> {
    let is_part = |letter: char| letter.is_alphanumeric() || "_:".contains(letter);
    let mut found = Vec::new();
    for root in ["crate::", "super::"] {
        for (at, _) in code.match_indices(root).filter(|(at, _)| !code[..*at].ends_with(is_part)) {
            let path = code[at..].split(|letter| !is_part(letter)).next().unwrap();
            let rest = &code[at + path.len()..];
            let path: Module = path.split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect();
            match rest.strip_prefix('{') {
                Some(group) => found.extend(firsts(group).map(|first| [&path[..], &[first]].concat())),
                None => found.push(path),
            }
        }
    }
    found
}

/// The first name of each path of a group, whose bracket is open.
fn firsts(group: &str) -> impl Iterator<Item = String> {
    let mut depth = 0;
    let own = group.chars().scan((), move |(), letter| {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        (depth >= 0).then_some(if depth > 0 { ' ' } else { letter })
    });
    let own: String = own.collect();
    let firsts: Vec<_> =
        own.split(',').filter_map(|path| Some(path.trim().split("::").next()?.to_owned())).collect();
    firsts.into_iter().filter(|first| !first.is_empty())
}

/// Where a path of a module leads, from the root.
fn absolute(module: &[String], path: &[String]) -> Module {
    let up = path.iter().take_while(|name| *name == "super").count();
    match path[0].as_str() {
        "crate" => path[1..].to_vec(),
        _ => [&module[..module.len() - up], &path[up..]].concat(),
    }
}

/// Were there a circle of files, then the modules right below the one that holds them all would import each other
/// in a circle, or one of the files would import from the file of that module.
#[test]
fn modules_import_one_way() {
    let mut all = BTreeMap::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/src"), &[], &mut all);
    assert!(all.len() > 100, "{}", all.len());
    // below each module, which of its modules imports which
    let mut levels: BTreeMap<&[String], BTreeMap<&str, BTreeSet<String>>> = BTreeMap::new();
    for (module, path) in all.iter().filter(|(module, _)| !["lib", "main"].contains(&module[0].as_str())) {
        for path in paths(&code(path)) {
            let target = absolute(module, &path);
            let shared = module.iter().zip(&target).take_while(|(one, other)| one == other).count();
            match (module.get(shared), target.get(shared)) {
                (Some(from), Some(to)) if all.contains_key(&target[..=shared]) => {
                    levels.entry(&module[..shared]).or_default().entry(from).or_default().insert(to.clone());
                }
                // the root runs the passes, and emitted code has a root of its own
                (Some(_), Some(_)) if shared == 0 => {}
                (Some(_), Some(_)) => panic!("{module:?} imports {} from around it", target.join("::")),
                // its own modules, or the one that something is visible in
                _ => {}
            }
        }
    }
    assert!(levels[&[][..]]["cli"].contains("lower"), "{levels:?}");
    for (level, mut imports) in levels {
        // what imports nothing that is left is in no circle
        let mut before = usize::MAX;
        while imports.len() < before {
            before = imports.len();
            let left: BTreeSet<String> = imports.keys().map(ToString::to_string).collect();
            for of in imports.values_mut() {
                of.retain(|module| left.contains(module));
            }
            imports.retain(|_, of| !of.is_empty());
        }
        assert!(imports.is_empty(), "below {level:?} these import each other: {imports:?}");
    }
}

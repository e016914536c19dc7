//! Where things are: the same from every folder that a command is run in.

use std::path::{Component, Path, PathBuf};

/// What a command knows of the machine.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The folder of the workspace: default paths start here.
    pub root: PathBuf,
    /// The folder that the command was run in.
    pub here: PathBuf,
    /// Whether standard error shows colours.
    pub colours: bool,
}

impl Environment {
    /// Finds the workspace: above the package that cargo runs, or else above the current folder.
    #[must_use]
    pub fn find(colours: bool) -> Self {
        let here = std::env::current_dir().unwrap_or_default();
        let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let is_root = |folder: &&Path| folder.join("Cargo.lock").is_file();
        let above = |start: &Path| start.ancestors().find(is_root).map(Path::to_path_buf);
        let root =
            package.as_deref().and_then(above).or_else(|| above(&here)).unwrap_or_else(|| here.clone());
        Self { root, here, colours }
    }

    /// The folder of the spec, and its path as diagnostics show it.
    #[must_use]
    pub fn spec(&self, given: Option<&Path>) -> (PathBuf, String) {
        let folder = given.map_or_else(|| self.root.join("spec"), |given| self.here.join(given));
        let display = given.map_or_else(|| self.relative(&folder), Path::to_path_buf);
        (folder, slashes(&display))
    }

    /// The folder of the machine-written tree, and its path as messages show it.
    #[must_use]
    pub fn out(&self, given: Option<&Path>) -> (PathBuf, String) {
        let folder = given.map_or_else(|| self.root.join("generated/src/api"), |given| self.here.join(given));
        let display = given.map_or_else(|| self.relative(&folder), Path::to_path_buf);
        (folder, slashes(&display))
    }

    /// A path below the workspace, as seen from the current folder.
    fn relative(&self, path: &Path) -> PathBuf {
        let Ok(inside) = path.strip_prefix(&self.root) else { return path.to_path_buf() };
        match self.here.strip_prefix(&self.root) {
            Ok(below) => below.components().map(|_| Component::ParentDir).collect::<PathBuf>().join(inside),
            Err(_) => path.to_path_buf(),
        }
    }
}

/// The path with `/` between folders, on every system.
fn slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_paths_are_relative_to_the_current_folder() {
        let environment = |here: &str| Environment { root: "/w".into(), here: here.into(), colours: false };
        assert_eq!(environment("/w").spec(None), ("/w/spec".into(), "spec".to_owned()));
        assert_eq!(environment("/w/codegen/src").spec(None).1, "../../spec");
        assert_eq!(environment("/elsewhere").out(None).1, "/w/generated/src/api");
        let given = environment("/elsewhere").spec(Some(Path::new("../s")));
        assert_eq!(given, ("/elsewhere/../s".into(), "../s".to_owned()));
    }
}

//! All text that enters: the pages, `api.toml` and the JSON files that pages link to.
//!
//! In comes a folder or a revision, out goes a [`Source`]: every file as text, with its lines counted. It is
//! complete before the first pass starts, so all that follows is a function of it. No other module reads the
//! spec, and none here knows what a file means; which files a page links to, [`markdown`](crate::markdown) says.

mod links;
mod read;
mod revision;
mod text;

pub use links::linked_name;
pub use read::SCHEMAS_FOLDER;
pub use revision::Revision;
pub(crate) use text::is_invisible;
pub use text::{Position, Source, SourceFile};

use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics, FileId};

impl Source {
    /// Reads the spec in a folder. `display` is the folder's path as diagnostics show it.
    pub fn read(folder: &Path, display: &str, diagnostics: &mut Diagnostics) -> Self {
        read::read(&mut read::Folder::new(folder), display, diagnostics)
    }

    /// Reads the spec as of a revision.
    pub fn read_revision(revision: &mut Revision, display: &str, diagnostics: &mut Diagnostics) -> Self {
        read::read(revision, display, diagnostics)
    }

    /// A spec that is already in memory: names as in [`SourceFile::name`], with their contents.
    pub fn from_texts<N: Into<String>, T: AsRef<[u8]>>(
        texts: impl IntoIterator<Item = (N, T)>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut source = Self::default();
        for (name, text) in texts {
            let name = name.into();
            let display = links::join("spec", &name);
            source.add(name, display, text.as_ref(), diagnostics);
        }
        source
    }

    /// Adds the manifest of the crate that a folder belongs to; `None` when it belongs to none.
    pub fn read_manifest(&mut self, folder: &Path, diagnostics: &mut Diagnostics) -> Option<FileId> {
        let path = read::manifest(folder)?;
        let display = path.to_string_lossy().into_owned();
        match std::fs::read(&path) {
            Ok(bytes) => {
                self.add(display.clone(), display.clone(), &bytes, diagnostics);
                self.id(&display)
            }
            Err(error) => {
                let message = format!("cannot read {display}: {error}");
                diagnostics.push(Diagnostic::error("read-failed", None, message));
                None
            }
        }
    }
}

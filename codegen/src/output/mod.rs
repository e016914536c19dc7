//! Tokens → text → disk: [`render()`] makes a [`Tree`] of files, [`sync`] brings a folder in line with it.
//!
//! In come modules of tokens, out go files. A folder is the old tree or the new one, never half of each; files
//! without our mark are never written or removed, nor is any file outside of the folder but [`Tree::beside`].

mod compare;
mod lines;
pub mod render;
mod rows;
pub mod sync;
pub mod tree;

pub use compare::{Beside, Changes, compare};
pub use render::render;
pub use sync::{Step, apply, apply_with};
pub use tree::{MARK, Tree};

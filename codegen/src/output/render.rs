//! Tokens → text: parsed by syn, printed by prettyplease, with blank lines between items.
//!
//! Items are printed one by one, which gives the places for blank lines; [`super::lines`] corrects
//! what prettyplease cannot know. The bodies of macros are printed by [`super::rows`]:
//! prettyplease would fill them like a paragraph.

use std::fmt::Write as _;

use quote::ToTokens;
use syn::{File, Item, ItemMacro, MacroDelimiter};

use super::lines::finish;
use super::rows;
use super::tree::{MARK, Tree};
use crate::diagnostic::Diagnostic;
use crate::emit::{Contents, Module};
use crate::parallel;

/// Longest part of a module's tokens that a report shows.
const SHOWN: usize = 4000;

/// Renders every module.
///
/// # Errors
/// A finding for each module that does not parse as Rust or cannot be a file of the tree.
pub fn render(modules: &[Module<'_>]) -> Result<Tree, Vec<Diagnostic>> {
    let (mut tree, mut errors) = (Tree::default(), Vec::new());
    for (module, text) in modules.iter().zip(parallel::map(modules, render_module)) {
        if let Err(error) = text.and_then(|text| tree.insert(&module.path, text)) {
            errors.push(error);
        }
    }
    if errors.is_empty() { Ok(tree) } else { Err(errors) }
}

fn render_module(module: &Module<'_>) -> Result<String, Diagnostic> {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | ' ');
    let page: String = module.page.chars().map(|c| if plain(c) { c } else { '?' }).collect();
    let mark = format!("{MARK}{page} by codegen/src/emit/{}; do not edit.", module.emitter);
    let tokens = match module.contents() {
        Contents::Tokens(tokens) => tokens,
        // as in a page: a comment is no part of the text
        Contents::Text(text) => return Ok(format!("<!-- {mark} -->\n\n{text}")),
    };
    let file: File = syn::parse2(tokens()).map_err(|error| {
        // Written anew: a copy kept for this case would cost every run.
        let text: String = tokens().to_string().chars().take(SHOWN).collect();
        let message = format!("the generated module `{}` does not parse: {error}", module.path);
        Diagnostic::error("internal-error", None, message)
            .hint(format!("this is a bug in the generator; the tokens: {text}"))
    })?;
    let mut text = format!("// {mark}\n");
    print_file(file, &mut text);
    Ok(text)
}

fn print_file(file: File, text: &mut String) {
    let (attrs, items) = (file.attrs, file.items);
    if !attrs.is_empty() {
        finish(
            &prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs, items: Vec::new() }),
            text,
        );
    }
    let mut before = None;
    for item in items {
        let kind = Kind::of(&item);
        if !before.is_some_and(|before| kind.stands_with(before)) {
            text.push('\n');
        }
        before = Some(kind);
        match item {
            Item::Macro(item) => match maker(&item) {
                Some(made) => print_maker(&item, made, text),
                None => rows::print(item, text),
            },
            item => print_item(item, text),
        }
    }
}

fn print_item(item: Item, text: &mut String) {
    let file = File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
    finish(&prettyplease::unparse(&file), text);
}

/// The item in a macro that completes it: `string_enum! { pub enum … }`.
fn maker(item: &ItemMacro) -> Option<Item> {
    matches!(item.mac.delimiter, MacroDelimiter::Brace(_)).then(|| item.mac.parse_body().ok()).flatten()
}

fn print_maker(item: &ItemMacro, made: Item, text: &mut String) {
    let mut inner = String::new();
    print_item(made, &mut inner);
    let name = item.mac.path.to_token_stream().to_string().replace(' ', "");
    let _ = writeln!(text, "{name}! {{");
    for line in inner.lines() {
        let _ = if line.is_empty() { writeln!(text) } else { writeln!(text, "    {line}") };
    }
    text.push_str("}\n");
}

/// Decides whether an item is preceded by a blank line.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Use,
    Module,
    /// The call of a macro that completes the item before it, which it follows at once.
    Macro,
    Other,
}

impl Kind {
    fn of(item: &Item) -> Self {
        match item {
            Item::Mod(_) => Self::Module,
            // Behind its module, on lines of the same gate.
            Item::Use(item) if matches!(item.vis, syn::Visibility::Public(_)) => Self::Module,
            Item::Use(_) => Self::Use,
            Item::Macro(item) if item.semi_token.is_some() => Self::Macro,
            _ => Self::Other,
        }
    }

    fn stands_with(self, before: Self) -> bool {
        match self {
            Self::Use | Self::Module => before == self,
            Self::Macro => matches!(before, Self::Macro | Self::Other),
            Self::Other => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a module gives away stands behind it; what the file itself uses stands apart.
    #[test]
    fn a_blank_line_parts_uses_from_modules() {
        let lines = "use a::A;\nuse b::B;\n\nmod c;\npub use c::C;\nmod d;\n\nuse e::E;\n";
        let mut text = String::new();
        print_file(syn::parse_str(lines).unwrap(), &mut text);
        assert_eq!(text, format!("\n{lines}"));
    }
}

//! Prints the invocation of a macro: on one line if it fits, else its rows one below the other.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ItemMacro;

use super::lines::WIDTH;

/// Up to this width a whole invocation is printed on one line.
const ONE_LINE: usize = 80;

const INDENT: &str = "    ";

/// Adds `name!(…);` to the text.
pub(super) fn print(item: ItemMacro, text: &mut String) {
    let mut pieces = Vec::new();
    flatten(item.mac.tokens, &mut pieces);
    let name = item.mac.path.to_token_stream().to_string().replace(' ', "");
    let line = flat(&pieces);
    text.push_str(&name);
    text.push_str("!(");
    if name.len() + line.len() + "!();".len() <= ONE_LINE {
        text.push_str(&line);
    } else {
        print_broken(&pieces, text);
    }
    text.push_str(");\n");
}

/// The head on the first line, then the rows in the braces on lines of their own.
fn print_broken(pieces: &[Piece], text: &mut String) {
    let brace = |piece: &Piece| matches!(piece, Piece::Open(Delimiter::Brace));
    let Some(open) = pieces.iter().position(brace) else { return text.push_str(&flat(pieces)) };
    text.push_str(&flat(&pieces[..=open]));
    text.push('\n');
    let mut depth = 0_usize;
    let mut row = open + 1;
    for (at, piece) in pieces.iter().enumerate().skip(open + 1) {
        match piece {
            Piece::Token(TokenTree::Punct(punct)) if depth == 0 && punct.as_char() == ',' => {
                print_row(&pieces[row..at], text);
                row = at + 1;
            }
            Piece::Close(_) if depth == 0 => {
                print_row(&pieces[row..at], text);
                text.push('}');
                text.push_str(&flat(&pieces[at + 1..]));
                return;
            }
            Piece::Open(_) => depth += 1,
            Piece::Close(_) => depth -= 1,
            Piece::Token(_) => {}
        }
    }
}

/// One row, with line breaks before words that would pass the margin.
fn print_row(row: &[Piece], text: &mut String) {
    if row.is_empty() {
        return;
    }
    text.push_str(INDENT);
    let mut column = INDENT.len();
    let mut writer = LineWriter::default();
    for piece in row {
        let before = writer.text.len();
        writer.push(piece);
        let word = &writer.text[before..];
        match word.strip_prefix(' ') {
            Some(word) if column + word.len() + 1 >= WIDTH => {
                text.push('\n');
                text.push_str(&INDENT.repeat(2));
                text.push_str(word);
                column = 2 * INDENT.len() + word.len();
            }
            _ => {
                text.push_str(word);
                column += word.len();
            }
        }
    }
    text.push_str(",\n");
}

/// A token, or one side of a group.
enum Piece {
    Open(Delimiter),
    Close(Delimiter),
    Token(TokenTree),
}

/// Takes the tokens apart; as their owner, since every other way copies them.
fn flatten(tokens: TokenStream, pieces: &mut Vec<Piece>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (delimiter, inner) = (group.delimiter(), group.stream());
                drop(group);
                pieces.push(Piece::Open(delimiter));
                flatten(inner, pieces);
                pieces.push(Piece::Close(delimiter));
            }
            other => pieces.push(Piece::Token(other)),
        }
    }
}

fn flat(pieces: &[Piece]) -> String {
    let mut writer = LineWriter::default();
    for piece in pieces {
        writer.push(piece);
    }
    writer.text
}

/// What precedes the next token.
#[derive(Clone, Copy, Default, PartialEq)]
enum Last {
    /// Nothing, or something that the next token joins: `(`, `::`, `&`.
    #[default]
    Open,
    /// A word: a bracket that opens a list of arguments joins it.
    Word,
    /// A sign or bracket that a space follows.
    Other,
}

/// Writes pieces on one line.
#[derive(Default)]
struct LineWriter {
    text: String,
    last: Last,
}

impl LineWriter {
    fn push(&mut self, piece: &Piece) {
        match piece {
            Piece::Open(delimiter) => self.open(*delimiter),
            Piece::Close(delimiter) => self.close(*delimiter),
            Piece::Token(token) => self.token(token),
        }
    }

    fn open(&mut self, delimiter: Delimiter) {
        let (sign, joins) = match delimiter {
            Delimiter::Parenthesis => ("(", self.last == Last::Word),
            Delimiter::Bracket => ("[", false),
            Delimiter::Brace => ("{", false),
            Delimiter::None => return,
        };
        if !joins && self.last != Last::Open {
            self.text.push(' ');
        }
        self.text.push_str(sign);
        self.last = if delimiter == Delimiter::Brace { Last::Other } else { Last::Open };
    }

    fn close(&mut self, delimiter: Delimiter) {
        self.text.push_str(match delimiter {
            Delimiter::Parenthesis => ")",
            Delimiter::Bracket => "]",
            Delimiter::Brace if self.text.ends_with('{') => "}",
            Delimiter::Brace => " }",
            Delimiter::None => return,
        });
        self.last = Last::Other;
    }

    fn token(&mut self, token: &TokenTree) {
        let sign = match token {
            TokenTree::Punct(punct) => Some((punct.as_char(), punct.spacing())),
            _ => None,
        };
        let joins = match sign {
            Some((',' | ';' | '>' | ':' | '<' | '.', _)) => true,
            Some(('=', _)) => self.text.ends_with('='),
            _ => false,
        };
        if !joins && self.last != Last::Open {
            self.text.push(' ');
        }
        match token {
            TokenTree::Punct(punct) => self.text.push(punct.as_char()),
            other => self.text.push_str(&other.to_string()),
        }
        self.last = match sign {
            // The second half of `::`, a generic's start, a reference, a sign: the next one joins.
            Some((':' | '=', Spacing::Joint) | ('<' | '&' | '-' | '.', _)) => Last::Open,
            Some((':', _)) if self.text.ends_with("::") => Last::Open,
            Some(('>', _)) if !self.text.ends_with("=>") => Last::Word,
            Some(_) => Last::Other,
            None => Last::Word,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(tokens: &str) -> String {
        let mut text = String::new();
        print(syn::parse_str(tokens).unwrap(), &mut text);
        text
    }

    fn longest(text: &str) -> usize {
        text.lines().map(str::len).max().unwrap_or_default()
    }

    #[test]
    fn a_short_invocation_is_one_line_up_to_its_limit() {
        let of = |length: usize| printed(&format!("m!({{ {} }});", "b".repeat(length)));
        assert_eq!((of(71).lines().count(), longest(&of(71))), (1, ONE_LINE));
        assert_eq!(of(72).lines().count(), 3, "{}", of(72));
    }

    #[test]
    fn a_row_reaches_the_margin_with_its_comma() {
        let of = |length: usize| printed(&format!("m!({{ a {} }});", "b".repeat(length)));
        assert_eq!((of(113).lines().count(), longest(&of(113))), (3, WIDTH));
        assert_eq!(of(114), format!("m!({{\n    a\n        {},\n}});\n", "b".repeat(114)));
        // a line that was broken has a margin of its own
        let two =
            |length: usize| printed(&format!("m!({{ a {} {} }});", "b".repeat(114), "c".repeat(length)));
        assert_eq!(two(1), format!("m!({{\n    a\n        {}\n        c,\n}});\n", "b".repeat(114)));
        let short =
            |length: usize| printed(&format!("m!({{ {} b {} }});", "a".repeat(115), "c".repeat(length)));
        assert_eq!((short(109).lines().count(), longest(&short(109))), (4, WIDTH));
        assert_eq!(short(110).lines().count(), 5);
    }
}

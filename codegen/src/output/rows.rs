//! Prints the invocation of a macro: on one line if it fits, else its rows one below the other.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ItemMacro;

use super::lines::WIDTH;

/// Up to this width a whole invocation stands on one line.
const ONE_LINE: usize = 80;

const INDENT: &str = "    ";

/// Adds `name!(…);` to the text.
pub(super) fn print(item: &ItemMacro, text: &mut String) {
    let start = text.len();
    text.push_str(&flat(&item.mac.path.to_token_stream()));
    text.push_str("!(");
    let body = &item.mac.tokens;
    let line = flat(body);
    if text.len() - start + line.len() + 2 <= ONE_LINE {
        text.push_str(&line);
    } else {
        print_broken(body, text);
    }
    text.push_str(");\n");
}

/// The head on the first line, then the rows of each group in braces on lines of their own.
fn print_broken(body: &TokenStream, text: &mut String) {
    let mut writer = Flat::default();
    for token in body.clone() {
        match &token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                text.push_str(&std::mem::take(&mut writer).text);
                text.push_str(" {\n");
                for row in rows(group) {
                    print_row(&row, text);
                }
                text.push('}');
            }
            _ => writer.push(&token),
        }
    }
    text.push_str(&writer.text);
}

fn rows(group: &Group) -> Vec<Vec<TokenTree>> {
    let mut rows = vec![Vec::new()];
    for token in group.stream() {
        match (&token, rows.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => rows.push(Vec::new()),
            (_, Some(row)) => row.push(token),
            (_, None) => {}
        }
    }
    rows.retain(|row| !row.is_empty());
    rows
}

/// One row; where it is too wide, its pieces flow over several lines.
fn print_row(row: &[TokenTree], text: &mut String) {
    let line = flat(&row.iter().cloned().collect());
    text.push_str(INDENT);
    if INDENT.len() + line.len() < WIDTH {
        text.push_str(&line);
    } else {
        text.push_str(&flow(row));
    }
    text.push_str(",\n");
}

/// The tokens of a row with line breaks before words that would pass the margin.
fn flow(row: &[TokenTree]) -> String {
    let mut text = String::new();
    let mut column = INDENT.len();
    let mut writer = Flat::default();
    for token in flatten(row) {
        let before = writer.text.len();
        writer.push_piece(&token);
        let piece = &writer.text[before..];
        if column + piece.len() >= WIDTH && piece.starts_with(' ') {
            text.push('\n');
            text.push_str(&INDENT.repeat(2));
            text.push_str(&piece[1..]);
            column = 2 * INDENT.len() + piece.len() - 1;
        } else {
            text.push_str(piece);
            column += piece.len();
        }
    }
    text
}

/// A token, or one side of a group.
enum Piece {
    Open(Delimiter),
    Close(Delimiter),
    Token(TokenTree),
}

fn flatten(row: &[TokenTree]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for token in row {
        match token {
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                pieces.push(Piece::Open(group.delimiter()));
                pieces.extend(flatten(&inner));
                pieces.push(Piece::Close(group.delimiter()));
            }
            other => pieces.push(Piece::Token(other.clone())),
        }
    }
    pieces
}

fn flat(tokens: &TokenStream) -> String {
    let mut writer = Flat::default();
    for token in tokens.clone() {
        writer.push(&token);
    }
    writer.text
}

/// What stands before the next token.
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

/// Writes tokens on one line.
#[derive(Default)]
struct Flat {
    text: String,
    last: Last,
}

impl Flat {
    fn push(&mut self, token: &TokenTree) {
        match token {
            TokenTree::Group(group) => {
                self.open(group.delimiter());
                for token in group.stream() {
                    self.push(&token);
                }
                self.close(group.delimiter());
            }
            other => self.token(other),
        }
    }

    fn push_piece(&mut self, piece: &Piece) {
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
        let space = match sign {
            Some(('>', _)) => false,
            _ => !joins && self.last != Last::Open,
        };
        if space {
            self.text.push(' ');
        }
        self.text.push_str(&token.to_string());
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

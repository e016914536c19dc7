//! What one file names of the others, and how it writes a type.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::rustdoc::{Doc, Inline};
use super::token;
use super::uses::TypeUses;
use crate::ir::{Api, Home, NamedType, TypeId, TypeKind, TypeRef};
use crate::names;

/// The file that is being written: notes what it names, so that its `use` lines list just that.
pub(super) struct FileScope<'a> {
    /// The whole API.
    pub(super) api: &'a Api,
    /// Which pages use which type, where the file is one of `models`.
    pub(super) uses: Option<&'a TypeUses<'a>>,
    /// The file.
    home: Home,
    runtime: RefCell<BTreeSet<&'static str>>,
    siblings: RefCell<BTreeSet<&'a str>>,
    models: Cell<bool>,
}

impl<'a> FileScope<'a> {
    pub(super) fn new(api: &'a Api, home: Home) -> Self {
        Self {
            api,
            uses: None,
            home,
            runtime: RefCell::default(),
            siblings: RefCell::default(),
            models: Cell::new(false),
        }
    }

    /// The same, with the pages that use each type.
    pub(super) fn with_uses(self, uses: &'a TypeUses<'a>) -> Self {
        Self { uses: Some(uses), ..self }
    }

    /// A name of the runtime.
    ///
    /// A type must be reserved, or one of the spec could have its name.
    pub(super) fn runtime(&self, name: &'static str) -> Ident {
        assert!(!name.starts_with(char::is_uppercase) || names::is_reserved(name), "{name} is not reserved");
        self.runtime.borrow_mut().insert(name);
        token::name(name)
    }

    /// A type as this file writes it.
    pub(super) fn ty(&self, ty: &TypeRef) -> TokenStream {
        match ty {
            TypeRef::String => quote!(String),
            TypeRef::Boolean => quote!(bool),
            TypeRef::Integer => quote!(i64),
            TypeRef::Number => self.runtime("Number").into_token_stream(),
            TypeRef::Timestamp => self.runtime("Timestamp").into_token_stream(),
            TypeRef::EpochMillis(_) => self.runtime("EpochMillis").into_token_stream(),
            TypeRef::Duration(_) => self.runtime("DurationMillis").into_token_stream(),
            TypeRef::Scalar => self.runtime("Scalar").into_token_stream(),
            TypeRef::Any => self.runtime("Value").into_token_stream(),
            TypeRef::Secret(inner) => self.generic("Secret", inner),
            TypeRef::Map(inner) => {
                let (map, inner) = (self.runtime("BTreeMap"), self.ty(inner));
                quote!(#map<String, #inner>)
            }
            TypeRef::Array(inner) => {
                let inner = self.ty(inner);
                quote!(Vec<#inner>)
            }
            TypeRef::Nullable(inner) => {
                let inner = self.ty(inner);
                quote!(Option<#inner>)
            }
            TypeRef::Boxed(inner) => {
                let inner = self.ty(inner);
                quote!(Box<#inner>)
            }
            TypeRef::Named(id) => self.path(*id),
        }
    }

    /// What the spec says of a type, or where it occurs, and what uses it.
    pub(super) fn document(&self, named: &NamedType, doc: Doc) -> Doc {
        let doc = doc.prose(named.description.as_deref());
        let bare = doc.is_empty() && named.title.is_none();
        let doc = if let (true, TypeKind::Alias(of), "") = (bare, &named.kind, named.origin.as_str()) {
            doc.paragraph(&Inline::new().own("Another name of").unit(self.link(of)).glue("."))
        } else if bare {
            doc.paragraph(&Inline::new().own("The type of").code(&named.origin).glue("."))
        } else {
            doc
        };
        let doc = doc.limits(&named.limits);
        match self.uses {
            Some(uses) => uses.append(self.api, named, doc),
            None => doc,
        }
    }

    /// Whether callers make values of a type.
    pub(super) fn is_sent(&self, id: TypeId) -> bool {
        self.uses.is_some_and(|uses| uses.is_sent(id))
    }

    /// A type for readers: with a link where it is one of `models`, which any file here can see.
    pub(super) fn link(&self, ty: &TypeRef) -> String {
        let TypeRef::Named(id) = ty else { return format!("`{}`", compact(&self.ty(ty))) };
        let NamedType { ident, home, .. } = self.api.named(*id);
        match home {
            Home::Models(_) => format!("[`{ident}`](crate::models::{ident})"),
            Home::Resource(_) => format!("[`{ident}`]"),
        }
    }

    /// The `use` lines of the file.
    pub(super) fn imports(&self) -> TokenStream {
        let runtime: Vec<_> = self.runtime.borrow().iter().map(|name| token::name(name).into()).collect();
        let siblings = self.siblings.borrow();
        let siblings: Vec<_> =
            siblings.iter().map(|name| token::ident(&crate::ir::Ident::new(*name))).collect();
        let models = self.models.get().then(|| {
            quote!(
                use crate::models;
            )
        });
        let (runtime, siblings) =
            (expand_use(&quote!(crate::__private), &runtime), expand_use(&quote!(super), &siblings));
        quote!(#runtime #models #siblings)
    }

    fn generic(&self, name: &'static str, inner: &TypeRef) -> TokenStream {
        let (name, inner) = (self.runtime(name), self.ty(inner));
        quote!(#name<#inner>)
    }

    fn path(&self, id: TypeId) -> TokenStream {
        let named = self.api.named(id);
        let name = token::ident(&named.ident);
        match (&self.home, &named.home) {
            (here, there) if here == there => quote!(#name),
            (Home::Models(_), Home::Models(_)) => {
                self.siblings.borrow_mut().insert(named.ident.as_str());
                quote!(#name)
            }
            (_, Home::Models(_)) => {
                self.models.set(true);
                quote!(models::#name)
            }
            (_, Home::Resource(at)) => {
                let module = token::ident(&self.api.resources[*at].ident);
                quote!(crate::resources::#module::#name)
            }
        }
    }
}

/// A `use` line for some names of a module; nothing for none.
fn expand_use(module: &TokenStream, names: &[TokenTree]) -> TokenStream {
    match names {
        [] => TokenStream::new(),
        [name] => quote!(use #module::#name;),
        names => quote!(use #module::{#(#names),*};),
    }
}

/// Tokens of a type without the spaces between.
fn compact(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "").replace(',', ", ")
}

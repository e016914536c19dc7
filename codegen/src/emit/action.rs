//! One action: its method on the handle, its description for the runtime, and its call type.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::rustdoc::{Doc, Inline};
use super::scope::FileScope;
use super::{alias, example, parameter, response, token};
use crate::ir::{
    Access, Action, Output, Paging, PagingStyle, Parameter, Resource, Response, Retry, Struct, TypeKind,
    TypeRef,
};

/// The method of the handle.
pub(super) fn expand_method(scope: &FileScope<'_>, action: &Action) -> TokenStream {
    let doc = method_doc(action).outer();
    let deprecated =
        action.deprecated.then(|| token::deprecated_in_spec(&action.wire, Some(&action.summary)));
    let (name, call, description) = names(action);
    let call_type = scope.runtime("Call");
    let required = || action.parameters.iter().filter(|parameter| parameter.required);
    let arguments = required().map(|parameter| parameter::expand_argument(scope, parameter));
    let steps = required().map(|parameter| parameter::expand_step(scope, parameter));
    quote! {
        #doc
        #deprecated
        pub fn #name(&self, #(#arguments),*) -> #call {
            #call(#call_type::new(&self.client, &#description) #(#steps)*)
        }
    }
}

/// Everything of the action that stands beside the handle.
pub(super) fn expand(scope: &FileScope<'_>, resource: &Resource, action: &Action) -> TokenStream {
    let description = expand_static(scope, resource, action);
    let doc = call_doc(scope, resource, action).outer();
    let aliases = alias::of_action(scope.api, resource, action);
    let (_, call, _) = names(action);
    let call_type = scope.runtime("Call");
    let setters: Vec<TokenStream> = action
        .parameters
        .iter()
        .filter(|parameter| !parameter.required)
        .map(|parameter: &Parameter| parameter::expand_setter(scope, parameter))
        .collect();
    let setters = (!setters.is_empty()).then(|| quote!(impl #call { #(#setters)* }));
    let output = expand_output(scope, resource, action);
    let anonymous = action.anonymous.then(|| {
        let anonymous = scope.runtime("anonymous");
        quote!(#anonymous!(#call);)
    });
    quote! {
        #description

        #doc
        #aliases
        #[must_use = "a call does nothing until it is sent"]
        pub struct #call(#call_type);

        #output
        #anonymous
        #setters
    }
}

fn names(action: &Action) -> (proc_macro2::TokenTree, proc_macro2::TokenTree, proc_macro2::TokenTree) {
    (token::ident(&action.method_ident), token::ident(&action.call_ident), token::ident(&action.static_ident))
}

fn expand_static(scope: &FileScope<'_>, resource: &Resource, action: &Action) -> TokenStream {
    let (_, _, ident) = names(action);
    let (action_type, method_type) = (scope.runtime("Action"), scope.runtime("Method"));
    let name = token::text(&resource.id_of(action).to_string());
    let method = token::name(action.method.as_str());
    let path = Literal::string(&action.path.to_string());
    let anonymous = action.anonymous.then(|| quote!(anonymous: true,));
    let retry = match action.retry {
        Retry::ByMethod => None,
        Retry::Safe => Some(token::name("Safe")),
        Retry::Unsafe => Some(token::name("Unsafe")),
    };
    let retry = retry.map(|name| {
        let retry = scope.runtime("Retry");
        quote!(retry: #retry::#name,)
    });
    let stream = matches!(action.output, Output::Stream(_)).then(|| quote!(stream: true,));
    let responses = action.responses.iter().map(|response| {
        let status = Literal::u16_unsuffixed(response.status);
        let text = token::text(response.description.as_deref().unwrap_or_default());
        quote!((#status, #text))
    });
    quote! {
        static #ident: #action_type = #action_type {
            name: #name,
            method: &#method_type::#method,
            path: #path,
            #anonymous
            #retry
            #stream
            responses: &[#(#responses),*],
            ..#action_type::DEFAULT
        };
    }
}

/// What a call gives: the macro that makes it sendable, and the enum where there are several.
fn expand_output(scope: &FileScope<'_>, resource: &Resource, action: &Action) -> TokenStream {
    let call = token::ident(&action.call_ident);
    let (ty, items) = match &action.output {
        Output::Stream(ident) => return response::expand_stream(scope, resource, action, ident),
        Output::Empty => (quote!(()), None),
        Output::One(ty) => (scope.ty(ty), None),
        Output::Many(outcome) => {
            let ident = token::ident(&outcome.ident);
            (quote!(#ident), Some(response::expand_outcome(scope, resource, action, outcome)))
        }
    };
    let call_macro = scope.runtime("call");
    let pages = action.paging.as_ref().map(|paging| expand_pages(scope, action, paging));
    let login = expand_login(scope, resource, action);
    quote! {
        #items
        #call_macro!(#call => #ty);
        #pages
        #login
    }
}

fn expand_pages(scope: &FileScope<'_>, action: &Action, paging: &Paging) -> Option<TokenStream> {
    let Output::One(output) = &action.output else { return None };
    let fields = &struct_of(scope, output)?.fields;
    let field = |at: usize| fields.get(at).map(|field| token::ident(&field.ident));
    let named = |label: &str, at: Option<usize>| {
        let (label, field) = (token::name(label), at.and_then(field)?);
        Some(quote!(, #label: #field))
    };
    let (pages, call) = (scope.runtime("pages"), token::ident(&action.call_ident));
    let style = token::name(match paging.style {
        PagingStyle::Page => "Page",
        PagingStyle::Offset => "Offset",
    });
    let (position, size) = (token::text(paging.position.as_str()), token::text(paging.size.as_str()));
    let items = field(paging.items)?;
    let (total, reported) = (named("total", paging.total), named("reported", paging.reported_size));
    let (output, item) = (scope.ty(output), scope.ty(&paging.item));
    Some(quote! {
        #pages!(#call => #output [#item], #style { position: #position, size: #size, items: #items #total #reported });
    })
}

fn expand_login(scope: &FileScope<'_>, resource: &Resource, action: &Action) -> Option<TokenStream> {
    let login = scope.api.login.as_ref()?;
    let Output::One(output) = &action.output else { return None };
    let fields = &struct_of(scope, output)?.fields;
    let token_field = fields.iter().find(|field| field.wire == login.token)?;
    if !login.actions.contains(&resource.id_of(action)) {
        return None;
    }
    let (login, call) = (scope.runtime("login"), token::ident(&action.call_ident));
    let (output, field) = (scope.ty(output), token::ident(&token_field.ident));
    Some(quote!(#login!(#call => #output, #field);))
}

fn struct_of<'a>(scope: &FileScope<'a>, ty: &TypeRef) -> Option<&'a Struct> {
    match scope.api.kind(ty) {
        Some(TypeKind::Struct(of)) => Some(of),
        _ => None,
    }
}

fn method_doc(action: &Action) -> Doc {
    let doc = purpose(Doc::member(), action).paragraph(&Inline::new().code(&action.route()));
    action
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
        .fold(doc, |doc, parameter| doc.entry(&parameter::entry(parameter)))
}

/// What the action does.
fn purpose(doc: Doc, action: &Action) -> Doc {
    doc.paragraph(&Inline::new().sentence(&action.summary)).prose(action.description.as_deref())
}

fn call_doc(scope: &FileScope<'_>, resource: &Resource, action: &Action) -> Doc {
    let origin = Inline::new().own("Created by").method(resource, action).glue(";");
    let doc = purpose(Doc::item(), action).paragraph(&origin.own("sends").code(&action.route()).glue("."));
    let doc = match &action.access {
        Access::Unstated => doc,
        Access::Open => doc.paragraph(&Inline::new().own("No access token is needed.")),
        Access::Scopes(scopes) => doc.paragraph(
            &Inline::new()
                .own("The access token needs one of the scopes")
                .codes(scopes.iter().map(String::as_str))
                .glue("."),
        ),
    };
    let required: Vec<_> = action.parameters.iter().filter(|parameter| parameter.required).collect();
    let doc = match required.as_slice() {
        [] => doc,
        required => required
            .iter()
            .fold(doc.heading("Arguments"), |doc, parameter| doc.entry(&parameter::entry(parameter))),
    };
    let (errors, responses): (Vec<_>, Vec<_>) =
        action.responses.iter().partition(|response| response.status >= 400);
    let doc = responses_doc(scope, doc, "Responses", &responses);
    let doc = responses_doc(scope, doc, "Errors", &errors);
    match example::sample(scope.api, resource, action) {
        Some(lines) => doc.heading("Example").sample(lines),
        None => doc,
    }
}

fn responses_doc(scope: &FileScope<'_>, doc: Doc, title: &'static str, responses: &[&Response]) -> Doc {
    if responses.is_empty() {
        return doc;
    }
    responses.iter().fold(doc.heading(title), |doc, response| {
        let inline = Inline::new().code(&response.status.to_string());
        let inline = match &response.body {
            Some(ty) if response.status < 400 => inline.glue(",").unit(scope.link(ty)),
            _ => inline,
        };
        doc.entry(&inline.described(response.description.as_deref()))
    })
}

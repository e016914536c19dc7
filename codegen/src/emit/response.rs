//! What an action gives where that is an enum: of its success codes, or of a stream's events.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::rustdoc::{Doc, Inline};
use super::scope::FileScope;
use super::token;
use crate::ir::{Action, Event, Ident, Outcome, OutcomeVariant, Resource};

/// The enum, and the macro that decodes it.
pub(super) fn expand_outcome(
    scope: &FileScope<'_>,
    resource: &Resource,
    action: &Action,
    outcome: &Outcome,
) -> TokenStream {
    let origin = Inline::new().own("A successful response of").method(resource, action).glue(".");
    let doc = Doc::item().paragraph(&origin).outer();
    let name = token::ident(&outcome.ident);
    let variants = outcome.variants.iter().map(|variant| expand_status(scope, variant));
    let rows = outcome.variants.iter().map(|variant| {
        let status = Literal::u16_unsuffixed(variant.status);
        let variant = expand_payload(scope, variant);
        quote!(#status => #variant)
    });
    let (outcome_macro, unknown) = (scope.runtime("outcome"), scope.runtime("UnknownResponse"));
    let unknown = ("A successful response with a status code that is not documented.", &unknown);
    let item = token::open_enum(&doc, &name, variants, unknown);
    quote! {
        #item
        #outcome_macro!(#name { #(#rows),* });
    }
}

fn expand_status(scope: &FileScope<'_>, variant: &OutcomeVariant) -> TokenStream {
    let status = Inline::new().code(&variant.status.to_string());
    let doc = Doc::member().paragraph(&status.described(variant.description.as_deref())).outer();
    let variant = expand_payload(scope, variant);
    quote!(#doc #variant)
}

fn expand_payload(scope: &FileScope<'_>, variant: &OutcomeVariant) -> TokenStream {
    let name = token::ident(&variant.ident);
    let Some(ty) = &variant.body else { return quote!(#name) };
    let ty = scope.ty(ty);
    quote!(#name(#ty))
}

/// The enum, and the macro that subscribes to it.
pub(super) fn expand_stream(
    scope: &FileScope<'_>,
    resource: &Resource,
    action: &Action,
    ident: &Ident,
) -> TokenStream {
    let origin = Inline::new().own("An event of").method(resource, action).glue(".");
    let doc = Doc::item().paragraph(&origin).outer();
    let (call, name) = (token::ident(&action.call_ident), token::ident(ident));
    let variants = action.events.iter().map(|event| expand_event(scope, event));
    let rows = action.events.iter().map(|event| expand_event_row(scope, event));
    let (stream, unknown) = (scope.runtime("stream"), scope.runtime("UnknownEvent"));
    let unknown = ("An event that this version of the library does not know.", &unknown);
    let item = token::open_enum(&doc, &name, variants, unknown);
    quote! {
        #item
        #stream!(#call => #name { #(#rows),* });
    }
}

fn expand_event(scope: &FileScope<'_>, event: &Event) -> TokenStream {
    let doc = Doc::member()
        .about(&event.ident, event.description.as_deref())
        .wire(event.wire.as_str(), &event.ident);
    let (doc, name) = (doc.outer(), token::ident(&event.ident));
    let ty = event.data.as_ref().map_or_else(|| quote!(String), |ty| scope.ty(ty));
    quote!(#doc #name(#ty))
}

fn expand_event_row(scope: &FileScope<'_>, event: &Event) -> TokenStream {
    let (wire, name) = (token::text(event.wire.as_str()), token::ident(&event.ident));
    let Some(ty) = &event.data else { return quote!(#wire => #name: text) };
    let ty = scope.ty(ty);
    quote!(#wire => #name(#ty))
}

//! The functions, and the table that names them.

use codegen::ir::{Action, Api, Location, Output, Parameter, ParameterKind, Resource, TypeRef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::types::{ident, path};

/// A function for each action, and `ACTIONS` with all of them.
pub(crate) fn expand(api: &Api) -> Vec<TokenStream> {
    let actions =
        || api.resources.iter().flat_map(|resource| resource.actions.iter().map(move |a| (resource, a)));
    let rows = actions().map(|(resource, action)| {
        let name = resource.id_of(action).to_string();
        let function = function(resource, action);
        quote!((#name, #function))
    });
    let table = quote! {
        /// Every action of the spec, with the function that calls it.
        pub static ACTIONS: &[(&str, Caller)] = &[#(#rows),*];
    };
    let functions = actions().map(|(resource, action)| expand_function(api, resource, action));
    std::iter::once(table).chain(functions).collect()
}

fn function(resource: &Resource, action: &Action) -> proc_macro2::Ident {
    format_ident!("call_{}_{}", ident(&resource.ident), ident(&action.method_ident))
}

fn expand_function(api: &Api, resource: &Resource, action: &Action) -> TokenStream {
    let function = function(resource, action);
    let (accessor, method) = (ident(&resource.ident), ident(&action.method_ident));
    let arguments = action.parameters.iter().filter(|p| p.required).map(|p| {
        let value = value(api, p);
        let wire = p.wire.as_str();
        quote!(given(#value, #wire))
    });
    let setters = action.parameters.iter().filter(|p| !p.required).map(|p| {
        let (setter, value) = (ident(&p.ident), value(api, p));
        quote! { if let Some(value) = #value { call = call.#setter(value); } }
    });
    let query = action.parameters.iter().filter(|p| p.location == Location::Query);
    let narrow: Vec<_> = query
        .filter_map(|p| match &p.kind {
            ParameterKind::Scalar(kind) => Some((narrow(kind)?, p.wire.as_str())),
            _ => None,
        })
        .collect();
    let (narrow, wires): (Vec<_>, Vec<_>) = narrow.into_iter().unzip();
    let run = expand_run(resource, action);
    quote! {
        fn #function(client: &losant::Client, arguments: &Arguments) -> Run {
            let mut call = client.#accessor().#method(#(#arguments),*);
            #(#setters)*
            #(if arguments.is_other::<#narrow>(#wires) {
                call = call.query_param(#wires, arguments.text(#wires).unwrap_or_default());
            })*
            for (name, value) in &arguments.extra {
                call = call.query_param(name, value);
            }
            #run
        }
    }
}

/// What is read from the arguments for a parameter: an `Option` of what the setter takes.
fn value(api: &Api, parameter: &Parameter) -> TokenStream {
    let wire = parameter.wire.as_str();
    match (&parameter.kind, parameter.location) {
        (_, Location::Path) => quote!(arguments.text(#wire)),
        // made of any text, like the parameters of the vendor's client
        (ParameterKind::Typed(ty), _) if api.is_id(ty) => quote!(arguments.text(#wire)),
        (ParameterKind::Typed(ty), _) => {
            let ty = path(api, ty);
            quote!(arguments.model::<#ty>(#wire))
        }
        (ParameterKind::Array, _) => quote!(arguments.model::<Vec<String>>(#wire)),
        (ParameterKind::List, _) => quote!(arguments.list(#wire)),
        (ParameterKind::File, _) => quote!(arguments.file(#wire)),
        (ParameterKind::Scalar(_), Location::Body) => quote!(arguments.model(#wire)),
        (ParameterKind::Scalar(ty), _) => match ty {
            TypeRef::Boolean | TypeRef::Integer | TypeRef::Number => {
                let narrow = narrow(ty);
                quote!(arguments.parsed::<#narrow>(#wire))
            }
            TypeRef::EpochMillis(_) => quote!(arguments.parsed::<i64>(#wire).map(losant::EpochMillis::new)),
            TypeRef::Duration(_) => {
                quote!(arguments.parsed::<u64>(#wire).map(std::time::Duration::from_millis))
            }
            _ => quote!(arguments.text(#wire)),
        },
    }
}

/// The type that the text of a query parameter must parse as, where it is none of any text.
fn narrow(ty: &TypeRef) -> Option<TokenStream> {
    match ty {
        TypeRef::Boolean => Some(quote!(bool)),
        TypeRef::Integer | TypeRef::EpochMillis(_) => Some(quote!(i64)),
        TypeRef::Number => Some(quote!(f64)),
        TypeRef::Duration(_) => Some(quote!(u64)),
        _ => None,
    }
}

/// How the call is sent, and its response turned back into JSON.
fn expand_run(resource: &Resource, action: &Action) -> TokenStream {
    let module = ident(&resource.ident);
    match &action.output {
        Output::Empty => {
            quote!(Box::pin(
                async move { reply(call.send_with_response().await, |()| serde_json::Value::Null) }
            ))
        }
        Output::One(_) => {
            quote!(Box::pin(async move { reply(call.send_with_response().await, json) }))
        }
        Output::Many(outcome) => {
            let name = ident(&outcome.ident);
            let arms = outcome.variants.iter().map(|variant| {
                let variant_name = ident(&variant.ident);
                if variant.body.is_some() {
                    quote!(losant::resources::#module::#name::#variant_name(value) => json(value))
                } else {
                    quote!(losant::resources::#module::#name::#variant_name => serde_json::Value::Null)
                }
            });
            quote!(Box::pin(async move {
                reply(call.send_with_response().await, |value| match value {
                    #(#arms,)*
                    losant::resources::#module::#name::Unknown(response) => {
                        serde_json::from_slice(response.body()).unwrap_or_default()
                    }
                    _ => unreachable!("all are listed"),
                })
            }))
        }
        Output::Stream(name) => {
            let name = ident(name);
            let arms = action.events.iter().map(|event| {
                let (variant, wire) = (ident(&event.ident), event.wire.as_str());
                quote!(losant::resources::#module::#name::#variant(data) => named(#wire, json(data)))
            });
            quote!(Box::pin(async move {
                first_event(call.subscribe().await, |event| match event {
                    #(#arms,)*
                    losant::resources::#module::#name::Unknown(event) => named(&event.name, serde_json::Value::Null),
                    _ => unreachable!("all are listed"),
                }).await
            }))
        }
    }
}

//! What may travel in a header.

use super::ResolvedResource;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::docs::TypeDoc;
use crate::ir::{Api, Location, ParameterKind};

/// Whether a name can be that of a header: the letters of a token.
pub(super) fn is_name(name: &str) -> bool {
    let token = |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter);
    !name.is_empty() && name.chars().all(token)
}

/// Headers that the client sets itself, and refuses from anybody else.
const OWN: [&str; 11] = [
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Why a header of this name is not sent; `None` for one that is.
pub(super) fn rejection(name: &str) -> Option<&'static str> {
    if !is_name(name) {
        Some("a header name consists of letters, digits and a few symbols")
    } else if OWN.iter().any(|own| own.eq_ignore_ascii_case(name)) {
        Some("the client sets this header itself")
    } else {
        None
    }
}

/// Reports header parameters whose type is not a scalar.
pub(super) fn check(resources: &[ResolvedResource<'_>], api: &Api, diagnostics: &mut Diagnostics) {
    for (resource, lowered) in resources.iter().zip(&api.resources) {
        for (resolved, action) in resource.actions.iter().zip(&lowered.actions) {
            for (doc, parameter) in resolved.doc.parameters.iter().zip(&action.parameters) {
                let (TypeDoc::Link(_), ParameterKind::Typed(ty)) = (&doc.ty, &parameter.kind) else {
                    continue;
                };
                if parameter.location == Location::Header && !api.is_word(ty) {
                    let message = format!("`{}` is in a header, which cannot hold an object", doc.name.value);
                    diagnostics.push(Diagnostic::error("invalid-location", doc.name.span, message));
                }
            }
        }
    }
}

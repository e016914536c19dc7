//! Fields whose values are not for the log.

use crate::diagnostic::Spanned;
use crate::ir::{NamedType, Presence, TypeKind, TypeRef};

/// Hides the named fields, whatever their type. A hidden list is not offered for iteration.
pub(super) fn hide(types: &mut [NamedType], fields: &[Spanned<String>]) {
    for named in types {
        let TypeKind::Struct(of) = &mut named.kind else { continue };
        for (at, field) in of.fields.iter_mut().enumerate() {
            let is_listed = fields.iter().any(|listed| listed.value == field.wire.as_str());
            let is_constant = matches!(field.presence, Presence::Constant(_));
            if !is_listed || is_constant || matches!(field.ty, TypeRef::Secret(_)) {
                continue;
            }
            field.ty = TypeRef::Secret(Box::new(std::mem::replace(&mut field.ty, TypeRef::Any)));
            of.items = of.items.take().filter(|items| items.field != at);
        }
    }
}

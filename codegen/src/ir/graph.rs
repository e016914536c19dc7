//! What is asked of types everywhere: which ones they name, what stands behind a name, what is reachable.

use std::collections::BTreeSet;

use super::action::{Action, Resource};
use super::api::Api;
use super::name::ActionId;
use super::parameter::ParameterKind;
use super::types::{Enumeration, NamedType, TypeId, TypeKind, TypeRef};
use super::value::EnumValue;

impl TypeRef {
    /// What it wraps: the items of an array, the value behind a pointer, the number of a time.
    #[must_use]
    pub fn inner(&self) -> Option<&Self> {
        match self {
            Self::Array(inner)
            | Self::Map(inner)
            | Self::Nullable(inner)
            | Self::Boxed(inner)
            | Self::Secret(inner)
            | Self::EpochMillis(inner)
            | Self::Duration(inner) => Some(inner),
            _ => None,
        }
    }

    /// The named type at its core, through all that wraps it.
    #[must_use]
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            other => other.inner()?.named(),
        }
    }
}

impl TypeKind {
    /// The types that it holds, in order: of fields and of the values of other properties, of branches, or the
    /// one that it is another name of.
    #[must_use]
    pub fn references(&self) -> Vec<&TypeRef> {
        match self {
            Self::Struct(of) => {
                of.fields.iter().map(|field| &field.ty).chain(of.rest.iter().map(|rest| &rest.ty)).collect()
            }
            Self::Union(of) => of.variants.iter().map(|variant| &variant.ty).collect(),
            Self::Enumeration(_) | Self::Id(_) => Vec::new(),
            Self::Alias(of) => vec![of],
        }
    }
}

impl Enumeration {
    /// Whether all its values are text.
    #[must_use]
    pub fn is_text(&self) -> bool {
        self.variants.iter().all(|variant| matches!(variant.value, EnumValue::String(_)))
    }
}

impl Action {
    /// The types of what it sends and receives.
    pub fn types(&self) -> impl Iterator<Item = &TypeRef> {
        let parameters = self.parameters.iter().filter_map(|parameter| match &parameter.kind {
            ParameterKind::Typed(ty) => Some(ty),
            _ => None,
        });
        let responses = self.responses.iter().filter_map(|response| response.body.as_ref());
        parameters.chain(responses).chain(self.events.iter().filter_map(|event| event.data.as_ref()))
    }
}

/// The types that these hold at any depth, themselves included.
pub fn reachable(types: &[NamedType], from: impl IntoIterator<Item = TypeId>) -> BTreeSet<TypeId> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<TypeId> = from.into_iter().collect();
    while let Some(id) = open.pop() {
        if reached.insert(id) {
            open.extend(types[id.index()].kind.references().into_iter().filter_map(TypeRef::named));
        }
    }
    reached
}

impl Api {
    /// The type behind an id.
    #[must_use]
    pub fn named(&self, id: TypeId) -> &NamedType {
        &self.types[id.index()]
    }

    /// The ids of all types.
    pub fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..).map(TypeId).take(self.types.len())
    }

    /// What a type with a name is; `None` for a type without one.
    #[must_use]
    pub fn kind(&self, ty: &TypeRef) -> Option<&TypeKind> {
        match ty {
            TypeRef::Named(id) => Some(&self.named(*id).kind),
            _ => None,
        }
    }

    /// Whether values of a type are one string each, as a header, a query or a part of a form holds one.
    #[must_use]
    pub fn is_scalar(&self, ty: &TypeRef) -> bool {
        match (ty, self.kind(ty)) {
            (
                TypeRef::String | TypeRef::Boolean | TypeRef::Integer | TypeRef::Number | TypeRef::Timestamp,
                _,
            )
            | (_, Some(TypeKind::Enumeration(_) | TypeKind::Id(_))) => true,
            // an alias of an alias may be a cycle
            (_, Some(TypeKind::Alias(inner))) => !matches!(inner, TypeRef::Named(_)) && self.is_scalar(inner),
            _ => false,
        }
    }

    /// The type itself, behind pointers and other names.
    #[must_use]
    pub fn resolve<'a>(&'a self, mut ty: &'a TypeRef) -> &'a TypeRef {
        // a cycle of names, which no spec makes, ends at one of them
        for _ in 0..=self.types.len() {
            ty = match (ty, self.kind(ty)) {
                (TypeRef::Boxed(inner), _) => inner,
                (_, Some(TypeKind::Alias(of))) => of,
                _ => break,
            };
        }
        ty
    }

    /// Whether a type is an id.
    #[must_use]
    pub fn is_id(&self, ty: &TypeRef) -> bool {
        matches!(self.kind(ty), Some(TypeKind::Id(_)))
    }

    /// All actions with their resources, in order.
    pub fn actions(&self) -> impl Iterator<Item = (&Resource, &Action)> {
        self.resources
            .iter()
            .flat_map(|resource| resource.actions.iter().map(move |action| (resource, action)))
    }

    /// An action with its resource; `None` for an id of another API.
    #[must_use]
    pub fn action(&self, id: &ActionId) -> Option<(&Resource, &Action)> {
        let resource = self.resources.iter().find(|resource| resource.wire == id.resource)?;
        Some((resource, resource.actions.iter().find(|action| action.wire == id.action)?))
    }
}

//! What is true of a call or a field beyond its form: whether it is deprecated, or a secret. Held against the facts;
//! whether a call may be sent again and needs no token, `client::every_action` tries.

use std::collections::BTreeSet;
use std::fs;

use codegen::ir::{TypeKind, TypeRef};
use quote::ToTokens as _;
use tests::facts;
use tests::spec::Spec;

/// Texts that nobody may see, by their names on the wire.
const SECRETS: [&str; 29] = [
    "SAMLResponse",
    "accessToken",
    "accountKey",
    "apiKey",
    "apiKeySecret",
    "authKey",
    "basicAuthPassword",
    "cardToken",
    "client_secret",
    "community",
    "connectionString",
    "connectionUri",
    "customerToken",
    "encryptionKey",
    "hsToken",
    "inviteToken",
    "keyJson",
    "keyUri",
    "newPassword",
    "password",
    "privateKey",
    "secret",
    "secretAccessKey",
    "secretValue",
    "sslKey",
    "token",
    "twoFactorAuthKey",
    "twoFactorCode",
    "verificationCode",
];

#[test]
fn n2_what_the_facts_call_deprecated_warns_whoever_calls_it() {
    let (spec, facts) = (Spec::read(), facts::of("actions"));
    let mut expected = BTreeSet::new();
    for [name, _, parameters] in facts::actions(&facts) {
        let (resource, action) = spec
            .actions()
            .find(|(resource, action)| name.trim_end_matches('~') == resource.id_of(action).to_string())
            .unwrap();
        if name.ends_with('~') {
            expected.insert((resource.ident.to_string(), action.method_ident.to_string()));
        }
        for parameter in parameters.split(' ').filter(|parameter| parameter.ends_with('~')) {
            let wire = parameter.split(':').next().unwrap();
            let parameter =
                action.parameters.iter().find(|parameter| parameter.wire.as_str() == wire).unwrap();
            expected.insert((action.call_ident.to_string(), parameter.ident.to_string()));
        }
    }
    let mut found = BTreeSet::new();
    for file in fs::read_dir(super::repository().join("generated/src/api/resources")).unwrap() {
        let file = syn::parse_file(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
        for item in &file.items {
            let syn::Item::Impl(block) = item else { continue };
            let of = block.self_ty.to_token_stream().to_string();
            for item in &block.items {
                let syn::ImplItem::Fn(method) = item else { continue };
                if method.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated")) {
                    found.insert((of.clone(), method.sig.ident.to_string()));
                }
            }
        }
    }
    assert_eq!(found, expected);
    assert!(!found.is_empty());
}

#[test]
fn s2_every_text_with_the_name_of_a_secret_is_hidden() {
    let api = &Spec::read().api;
    let (mut hidden, mut shown) = (BTreeSet::new(), BTreeSet::new());
    for named in &api.types {
        let TypeKind::Struct(of) = &named.kind else { continue };
        for field in &of.fields {
            let place = format!("{}.{}", named.origin, field.wire);
            if matches!(field.ty, TypeRef::Secret(_)) {
                assert!(SECRETS.contains(&field.wire.as_str()), "{place} is hidden");
                hidden.insert(field.wire.to_string());
            } else if field.ty == TypeRef::String && SECRETS.contains(&field.wire.as_str()) {
                shown.insert(place);
            }
        }
    }
    assert_eq!(shown, BTreeSet::new(), "these are shown");
    assert_eq!(hidden, SECRETS.map(str::to_owned).into());
}

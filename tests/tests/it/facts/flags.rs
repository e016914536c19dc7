//! What is true of a call or a field beyond its form: whether it may be sent again, needs no token, is
//! deprecated, or is a secret. Held against the facts, through to what the client does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use codegen::ir::{TypeKind, TypeRef};
use losant::testing::InstantClock;
use quote::ToTokens as _;
use tests::every::{Arguments, call};
use tests::server::{Reply, Server};
use tests::spec::Spec;

/// Reads by another method than GET.
const SAFE: [&str; 3] = ["data.lastValueQuery", "data.timeSeriesQuery", "dataTableRows.query"];
/// GETs that start work.
const UNSAFE: [&str; 4] = [
    "application.archiveData",
    "application.backfillArchiveData",
    "application.fullDataTablesArchive",
    "application.fullEventsArchive",
];
/// Calls by which a token is got.
const ANONYMOUS: [&str; 5] = [
    "auth.authenticateDevice",
    "auth.authenticateUser",
    "auth.authenticateUserGithub",
    "auth.authenticateUserSaml",
    "auth.ssoDomain",
];

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

/// The lines of the actions: name, method with path, parameters.
fn actions(facts: &str) -> Vec<[&str; 3]> {
    let lines = facts.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.map(|line| line.splitn(4, " | ").take(3).collect::<Vec<_>>().try_into().unwrap()).collect()
}

#[tokio::test]
async fn n2_every_action_is_sent_again_and_with_the_token_as_its_kind_demands() {
    let (spec, facts) = (Spec::read(), super::facts());
    let server = Server::start(|_| Reply::status(503)).await;
    let client = losant::Client::builder().base_url(server.url()).access_token("secret").no_proxy();
    let client = client.clock(InstantClock).retry_budget(u32::MAX).build().unwrap();
    let documented: BTreeMap<String, Arguments> = spec
        .actions()
        .map(|(resource, action)| (format!("{}.{}", resource.wire, action.wire), spec.arguments(action)))
        .map(|(name, arguments)| (name, Arguments::new(arguments)))
        .collect();
    for [name, route, _] in actions(&facts) {
        let name = name.trim_end_matches('~');
        let before = server.requests().len();
        let error = call(&client, name, &documented[name]).await.unwrap_err();
        let requests = server.requests().split_off(before);
        let reads = (route.starts_with("GET ") && !UNSAFE.contains(&name)) || SAFE.contains(&name);
        let expected = if reads { 3 } else { 1 };
        assert_eq!(
            (requests.len(), error.attempts()),
            (expected, u32::try_from(expected).unwrap()),
            "{name}"
        );
        let with_token = requests.iter().all(|request| request.header("authorization").is_some());
        assert_eq!(with_token, !ANONYMOUS.contains(&name), "{name}");
    }
}

#[test]
fn n2_what_the_facts_call_deprecated_warns_whoever_calls_it() {
    let (spec, facts) = (Spec::read(), super::facts());
    let mut expected = BTreeSet::new();
    for [name, _, parameters] in actions(&facts) {
        let (resource, action) = spec
            .actions()
            .find(|(resource, action)| {
                name.trim_end_matches('~') == format!("{}.{}", resource.wire, action.wire)
            })
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

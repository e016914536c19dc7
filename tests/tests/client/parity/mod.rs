//! Wire parity: the calls of `parity/recorded.json` made through our client, and what it sends compared
//! with what the vendor's own client sent for the same arguments, and with the documents.

mod compare;
mod recorded;
mod sent;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use codegen::ir::{Action, Location, ParameterKind, TypeRef};
use losant::{Client, ErrorKind, RetryPolicy};
use tests::documented::Documented;
use tests::every::call;
use tests::server::{Reply, Request, Server};
use tests::spec::Spec;

use compare::{Facts, Kind, differences};
use recorded::{Call, Recording};
use sent::Sent;

/// The server, with a client that has a token and one that has none.
struct Peer {
    with_token: Client,
    without_token: Client,
    last: Arc<Mutex<Option<Request>>>,
    _server: Server,
}

impl Peer {
    async fn start(token: &str) -> Self {
        let last = Arc::<Mutex<Option<Request>>>::default();
        let seen = Arc::clone(&last);
        let server = Server::start(move |request| {
            *seen.lock().unwrap() = Some(request.clone());
            Reply::json(200, "{}")
        })
        .await;
        let builder = || Client::builder().base_url(server.url()).no_proxy().retry(RetryPolicy::none());
        let with_token = builder().access_token(token).build().unwrap();
        let without_token = builder().build().unwrap();
        Self { with_token, without_token, last, _server: server }
    }

    /// What our client sends; nothing when it refuses the call.
    async fn send(&self, given: &Call) -> Option<Request> {
        let client = if given.anonymous { &self.without_token } else { &self.with_token };
        // The server's response fits few actions: what becomes of it is the business of other tests.
        let outcome = call(client, &given.action, &given.given()).await;
        let sent = self.last.lock().unwrap().take();
        let refused = outcome.is_err_and(|error| error.kind() == ErrorKind::InvalidRequest);
        assert_eq!(refused, sent.is_none(), "{} {}", given.action, given.set);
        sent
    }
}

/// What was found, to be counted at the end.
#[derive(Default)]
struct Tally {
    /// Of each action: the different calls, and whether one was equal as it stands.
    recorded: BTreeMap<String, (BTreeSet<String>, bool)>,
    /// Of each action that was held against the documents alone: the different calls.
    documented: BTreeMap<String, BTreeSet<String>>,
    /// Of each action: the calls that the types of ours rule out, as a form has no other way to send them.
    ruled_out: BTreeMap<String, usize>,
    equal: usize,
    kinds: BTreeMap<Kind, (usize, String)>,
    /// What differs for no known reason: the calls by the cause.
    faults: BTreeMap<String, Vec<String>>,
}

impl Tally {
    fn add(&mut self, given: &Call, found: Result<BTreeSet<Kind>, String>) {
        let at = format!("{} {}", given.action, given.set);
        let (calls, equal) = self.recorded.entry(given.action.clone()).or_default();
        calls.insert(given.arguments_text());
        match found {
            Ok(kinds) => {
                *equal |= kinds.is_empty();
                self.equal += usize::from(kinds.is_empty());
                for kind in kinds {
                    self.kinds.entry(kind).or_insert((0, at.clone())).0 += 1;
                }
            }
            Err(cause) => self.faults.entry(cause).or_default().push(at),
        }
    }

    /// What differs, each cause once.
    fn causes(&self) -> String {
        let cause = |(cause, calls): (&String, &Vec<String>)| match calls.as_slice() {
            [first, _, ..] => format!("{cause}\n  {first} and {} more calls\n", calls.len() - 1),
            calls => format!("{cause}\n  {}\n", calls.join("")),
        };
        self.faults.iter().map(cause).collect()
    }

    fn print(&self, package: &str) {
        let calls: usize = self.recorded.values().map(|(calls, _)| calls.len()).sum();
        let fewest = self.recorded.values().map(|(calls, _)| calls.len()).min().unwrap_or(0);
        let equal = self.recorded.values().filter(|(_, equal)| *equal).count();
        println!(
            "{} actions compared with {package}, {calls} different calls, at least {fewest} each; \
             {equal} have a call that is equal as it stands",
            self.recorded.len(),
        );
        println!("{} calls equal as they stand; the others differ in these kinds:", self.equal);
        for (kind, (count, first)) in &self.kinds {
            println!("  {kind}: {count} calls, the first is {first}");
        }
        let calls: usize = self.documented.values().map(BTreeSet::len).sum();
        let fewest = self.documented.values().map(BTreeSet::len).min().unwrap_or(0);
        println!(
            "{} actions held against the documents alone, {calls} different calls, at least {fewest} each",
            self.documented.len()
        );
    }
}

#[tokio::test]
async fn every_call_is_what_the_vendors_client_sends() {
    let (spec, mut recording) = (Spec::read(), Recording::read());
    recording.take_headers(&spec.api.headers);
    let peer = Peer::start(recording.token()).await;
    let actions: BTreeMap<String, &Action> =
        spec.actions().map(|(r, a)| (r.id_of(a).to_string(), a)).collect();
    let mut tally = Tally::default();
    for given in &recording.calls {
        let action = actions[&given.action];
        if !fits(action, given) {
            *tally.ruled_out.entry(given.action.clone()).or_default() += 1;
            continue;
        }
        let request = peer.send(given).await;
        if let Some(request) = &request {
            check_documents(spec, action, given, recording.token(), request);
        }
        let facts = facts(action, given);
        let found = match (request, recording.theirs(given)) {
            (None, _) if !facts.leads_elsewhere() => Err("refused".to_owned()),
            (Some(_), _) if facts.leads_elsewhere() => Err("not refused".to_owned()),
            (_, None) => {
                tally.documented.entry(given.action.clone()).or_default().insert(given.arguments_text());
                continue;
            }
            (None, Some(_)) => Ok(BTreeSet::from([Kind::Refused])),
            (Some(request), Some(theirs)) => differences(&Sent::of(&request), &theirs, &facts),
        };
        tally.add(given, found);
    }
    tally.print(&recording.package);
    assert!(tally.faults.is_empty(), "{}", tally.causes());
    let listed: BTreeSet<String> = recorded::reasons("actions.toml").into_keys().collect();
    check_lists(&tally, &listed);
    check_coverage(&tally, &actions, &listed);
}

/// Whether every field of a form has the type of its page. A query parameter can be added as any text.
fn fits(action: &Action, given: &Call) -> bool {
    let form = action.parameters.iter().filter(|parameter| parameter.location == Location::Multipart);
    form.filter_map(|parameter| Some((parameter, given.arguments.get(parameter.wire.as_str())?))).all(
        |(parameter, value)| match parameter.kind {
            ParameterKind::Scalar(TypeRef::Boolean) => {
                value.is_boolean() || matches!(value.as_str(), Some("true" | "false"))
            }
            _ => true,
        },
    )
}

fn check_documents(spec: &Spec, action: &Action, given: &Call, token: &str, request: &Request) {
    let name = format!("{} {}", given.action, given.set);
    let token = (!given.anonymous).then_some(token);
    Documented { spec, action, name: &name, arguments: &given.given(), token }.check(request);
}

fn facts<'a>(action: &Action, given: &'a Call) -> Facts<'a> {
    let path = action.parameters.iter().filter(|parameter| parameter.location == Location::Path);
    let values = path.filter_map(|parameter| given.arguments[parameter.wire.as_str()].as_str());
    Facts { anonymous: action.anonymous, path_values: values.collect() }
}

/// Both lists name what is there, and nothing else.
fn check_lists(tally: &Tally, listed: &BTreeSet<String>) {
    let kinds: BTreeSet<String> = tally.kinds.keys().map(ToString::to_string).collect();
    assert_eq!(kinds, recorded::reasons("kinds.toml").into_keys().collect(), "kinds.toml");
    let compared: Vec<&String> = listed.iter().filter(|name| tally.recorded.contains_key(*name)).collect();
    assert!(compared.is_empty(), "actions.toml: these are compared with the recording: {compared:?}");
    let documented: BTreeSet<&String> = tally.documented.keys().collect();
    let unlisted: Vec<&&String> = documented.iter().filter(|name| !listed.contains(**name)).collect();
    assert!(unlisted.is_empty(), "actions.toml lacks {unlisted:?}");
    assert!(documented.len() <= 15, "too many actions are not compared: {documented:?}");
}

/// Every action is there, with at least five argument sets, one of which made equal requests; or it is
/// listed as one that the recorded package does not have.
fn check_coverage(tally: &Tally, actions: &BTreeMap<String, &Action>, listed: &BTreeSet<String>) {
    let gone: Vec<&String> = listed.iter().filter(|name| !actions.contains_key(*name)).collect();
    assert!(gone.is_empty(), "actions.toml: the spec has no {gone:?}");
    for name in actions.keys() {
        if listed.contains(name) && !tally.documented.contains_key(name) {
            println!("{name} is newer than the recording");
            continue;
        }
        let recorded = tally.recorded.get(name);
        let calls = recorded.map(|(calls, _)| calls).or_else(|| tally.documented.get(name));
        let calls = calls.map_or(0, BTreeSet::len) + tally.ruled_out.get(name).unwrap_or(&0);
        assert!(
            calls >= 5,
            "{name}: compared in {calls} different calls, at least 5 are due; record it with \
             tests/parity/record.py, or list it with the reason in tests/parity/actions.toml"
        );
        assert!(recorded.is_none_or(|(_, equal)| *equal), "{name}: no call is equal as it stands");
    }
}

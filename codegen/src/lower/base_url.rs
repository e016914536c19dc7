//! The base URL of `api.toml`: what the client refuses, which is asked of its callers too, is refused here.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Why a base URL is refused; `None` for one that the client takes.
pub(super) fn rejection(url: &str) -> Option<&'static str> {
    let Some(rest) = ["https://", "http://"].iter().find_map(|scheme| url.strip_prefix(scheme)) else {
        return Some("it starts with `https://`");
    };
    let (server, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = server_parts(server);
    let is_port =
        |port: &str| port.bytes().all(|letter| letter.is_ascii_digit()) && port.parse::<u16>().is_ok();
    if path.contains(['?', '#']) {
        Some("it has no query and no fragment")
    } else if server.contains('@') {
        Some("it has no user name and no password")
    } else if !is_host(host) {
        Some("expected a host of ASCII letters, digits, hyphens and dots, or an IP address")
    } else if !port.is_none_or(is_port) {
        Some("a port is a number up to 65535")
    } else if !path.chars().all(|letter| letter.is_ascii_graphic() && !"\"<>\\^`{|}".contains(letter)) {
        Some("a path has no white space, and no character that a URL cannot have")
    } else {
        None
    }
}

/// A host and what follows the colon after it. The colons inside of brackets are of an IPv6 address.
fn server_parts(server: &str) -> (&str, Option<&str>) {
    let end = server.rfind(']').map_or(0, |end| end + 1);
    match server.get(end..).and_then(|rest| rest.find(':')) {
        Some(colon) => (&server[..end + colon], server.get(end + colon + 1..)),
        None => (server, None),
    }
}

/// Whether it is an address, or a name. Names in other letters, and their form `xn--…`, are not judged here, and so
/// not taken. A name whose last part is a number is an IPv4 address to every client.
fn is_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[') {
        return address.strip_suffix(']').is_some_and(|address| address.parse::<Ipv6Addr>().is_ok());
    }
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let is_coded = |label: &str| label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"));
    let is_label = |label: &str| !label.is_empty() && label.chars().all(is_letter) && !is_coded(label);
    let is_number = |label: &str| {
        let hexadecimal = label.strip_prefix("0x").or_else(|| label.strip_prefix("0X"));
        label.chars().all(|letter| letter.is_ascii_digit())
            || hexadecimal.is_some_and(|rest| rest.chars().all(|letter| letter.is_ascii_hexdigit()))
    };
    let ends_in_number = host.rsplit('.').next().is_some_and(is_number);
    host.split('.').all(is_label) && (!ends_in_number || host.parse::<Ipv4Addr>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::rejection;

    /// A test across crates holds the other side: what is taken here, the client takes.
    #[test]
    fn plain_addresses_are_taken() {
        for url in [
            "https://api.example.com",
            "https://api.example.com/",
            "http://localhost:8080/v1/",
            "https://10.0.0.1:65535",
            "https://[2001:db8::1]:443/a/b-c_d~e%20f",
            "https://my_host.internal",
            "https://3com.example.0xyz",
        ] {
            assert_eq!(rejection(url), None, "{url}");
        }
    }
}

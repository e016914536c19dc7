//! The base URL: where the API is served.

use url::{Host, Url};

use crate::error::Error;

/// A checked base URL.
#[derive(Debug, Clone)]
pub(crate) struct BaseUrl {
    /// Without a trailing slash, so that a path can be appended.
    text: String,
}

impl BaseUrl {
    /// Checks the URL of the caller or of the API's metadata.
    pub(crate) fn parse(text: &str, plain_http: bool) -> Result<Self, Error> {
        let url = Url::parse(text)
            .map_err(|error| Error::invalid_request("invalid base URL").with_source(error))?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err(Error::invalid_request("the base URL is not an http or https URL"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::invalid_request("the base URL must not have a query or a fragment"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::invalid_request("the base URL must not contain a user name or a password"));
        }
        if !plain_http && exposes(&url) {
            return Err(Error::invalid_request(
                "the base URL is plain http, which exposes the access token on the network; \
                 use https, or allow it with `allow_http`",
            ));
        }
        let text = url.as_str().trim_end_matches('/').to_owned();
        Ok(Self { text })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }
}

/// Whether a request to this URL can be read on the network.
pub(crate) fn exposes(url: &Url) -> bool {
    url.scheme() != "https" && !is_loopback(url)
}

/// Whether a URL is on the loopback interface.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => match address.to_ipv4_mapped() {
            Some(address) => address.is_loopback(),
            None => address.is_loopback(),
        },
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s4_plain_http_only_to_this_machine() {
        for (url, plain_http, fine) in [
            ("https://api.example.com", false, true),
            ("http://api.example.com", false, false),
            ("http://api.example.com", true, true),
            ("http://localhost:8080", false, true),
            ("http://127.0.0.1", false, true),
            ("http://127.9.9.9", false, true),
            ("http://[::1]:80", false, true),
            ("http://[::ffff:127.0.0.1]", false, true),
            ("http://[::ffff:10.0.0.1]", false, false),
            ("http://localhost.example.com", false, false),
            ("http://127.0.0.1.example.com", false, false),
            ("http://localhost@example.com", true, false),
            ("ftp://example.com", true, false),
            ("https://example.com?x=1", false, false),
            ("https://example.com#x", false, false),
            ("https://user:pass@example.com", false, false),
            ("example.com", false, false),
            ("", false, false),
        ] {
            assert_eq!(BaseUrl::parse(url, plain_http).is_ok(), fine, "{url}");
        }
    }

    #[test]
    fn p3_a_prefix_is_kept() {
        for url in ["https://example.com/a/b", "https://example.com/a/b/"] {
            assert_eq!(BaseUrl::parse(url, false).unwrap().as_str(), "https://example.com/a/b");
        }
        assert_eq!(BaseUrl::parse("https://example.com", false).unwrap().as_str(), "https://example.com");
    }
}

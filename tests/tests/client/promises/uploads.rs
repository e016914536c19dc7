//! L7: declared lengths of uploads are counted.

use bytes::Bytes;
use losant::testing::{InstantClock, MockResponse, MockTransport};
use losant::{ErrorKind, FilePart};
use tests::sample::{self, lists};
use tests::server::{Reply, Server};

/// A stream of chunks of these sizes.
fn stream(chunks: &[usize]) -> FilePart {
    let chunks: Vec<_> =
        chunks.iter().map(|size| Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; *size]))).collect();
    FilePart::stream(futures_util::stream::iter(chunks))
}

#[tokio::test]
async fn l7_a_stream_that_is_longer_or_shorter_than_declared_is_an_error() {
    let server = Server::start(|_| Reply::json(200, "{}")).await;
    let mock = MockTransport::new().expect("lists.upload", MockResponse::json(200, "{}"));
    let double =
        sample::builder("https://localhost").clock(InstantClock).transport(mock.clone()).build().unwrap();
    for client in [sample::client(server.url()), double] {
        for (chunks, length, what) in [
            (&[500][..], 3, Some("more bytes than were declared")),
            (&[1, 1, 1, 1], 3, Some("more bytes than were declared")),
            (&[1], 0, Some("more bytes than were declared")),
            (&[1, 1], 3, Some("ends one byte before")),
            (&[], 500, Some("ends 500 bytes before")),
            (&[200, 300], 500, None),
            (&[0, 500, 0], 500, None),
            (&[], 0, None),
        ] {
            let result = lists(&client).upload(stream(chunks).content_length(length)).send().await;
            let Some(what) = what else {
                result.unwrap();
                continue;
            };
            let error = result.unwrap_err();
            assert!(error.to_string().contains(what), "{chunks:?} {length}: {error}");
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
            assert!(!error.is_retryable(), "{error}");
        }
    }
    // Nobody took a part for the whole.
    assert_eq!((server.requests().len(), mock.requests().len()), (3, 3));
    for request in server.requests() {
        let length: usize = request.header("content-length").unwrap().parse().unwrap();
        assert_eq!(length, request.body.len());
        assert!(request.body.ends_with(b"--\r\n"));
    }
}

#[tokio::test]
async fn l7_bytes_and_files_have_the_declared_length_too() {
    let server = Server::start(|_| Reply::json(200, "{}")).await;
    let client = sample::client(server.url());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    std::fs::write(&path, "content").unwrap();
    for (length, fine) in [(7, true), (6, false), (8, false)] {
        for file in [FilePart::bytes("content"), FilePart::file(&path)] {
            let result = lists(&client).upload(file.content_length(length)).send().await;
            match result {
                Ok(()) => assert!(fine, "{length}"),
                Err(error) => {
                    assert!(!fine && error.kind() == ErrorKind::InvalidRequest, "{length}: {error}");
                }
            }
        }
    }
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn l7_failed_upload_stream_is_not_a_server_error() {
    let server = Server::start(|_| Reply::json(200, "{}")).await;
    let client = sample::client(server.url());
    let fails = || [Ok(Bytes::from_static(b"x")), Err(std::io::Error::other("the disk is gone"))];
    for length in [None, Some(100)] {
        let file = FilePart::stream(futures_util::stream::iter(fails()));
        let file = match length {
            Some(length) => file.content_length(length),
            None => file,
        };
        let error = lists(&client).upload(file).send().await.unwrap_err();
        assert!(error.to_string().contains("the disk is gone"), "{error}");
        assert!(!error.is_retryable());
    }
    assert!(server.requests().is_empty());
}

/// Such files say that they are empty, and are written as they are read.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn l7_a_file_with_contents_but_no_length_is_an_error() {
    let server = Server::start(|_| Reply::json(200, "{}")).await;
    let client = sample::client(server.url());
    for path in ["/proc/cpuinfo", "/proc/self/status"] {
        let error = lists(&client).upload(FilePart::file(path)).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(format!("{error:?}").contains("contents but no length"), "{error:?}");
    }
    assert!(server.requests().is_empty());
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("empty"), "").unwrap();
    lists(&client).upload(FilePart::file(folder.path().join("empty"))).send().await.unwrap();
}

#[test]
fn contents_are_whatever_holds_bytes() {
    let _ = [
        FilePart::bytes(include_bytes!("uploads.rs")),
        FilePart::bytes(include_str!("uploads.rs")),
        FilePart::bytes(b"bytes"),
        FilePart::bytes(*b"bytes"),
        FilePart::bytes(vec![1, 2, 3]),
        FilePart::bytes(Bytes::from_static(b"bytes")),
        FilePart::bytes(String::from("text")),
        include_bytes!("uploads.rs").into(),
        b"bytes".into(),
    ];
}

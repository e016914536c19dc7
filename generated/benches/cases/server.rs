//! A server in a process of its own, so that its work does not count.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

use super::{PAGES, body};

/// The first argument of a program that is to be the server.
const SERVE: &str = "serve";

/// A server that runs as long as this lives.
pub(crate) struct Server {
    child: Child,
    /// Where it listens.
    pub(crate) url: String,
}

impl Server {
    /// Starts this program once more, as the server.
    pub(crate) fn start() -> Self {
        let program = std::env::current_exe().expect("the path of this program");
        let mut child =
            Command::new(program).arg(SERVE).stdout(Stdio::piped()).spawn().expect("a server process");
        let mut url = String::new();
        let stdout = child.stdout.take().expect("its output");
        BufReader::new(stdout).read_line(&mut url).expect("the address of the server");
        Self { child, url: url.trim().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Is the server, if this program was started for that.
pub(crate) fn serve_if_asked() {
    if std::env::args().nth(1).as_deref() != Some(SERVE) {
        return;
    }
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    println!("http://{}", listener.local_addr().expect("an address"));
    let pages = PAGES as usize;
    let mut responses = vec![response(&body::device())];
    responses.extend((0..pages).map(|number| response(&body::page(number, 100, 100 * pages))));
    let responses: &'static [String] = responses.leak();
    for stream in listener.incoming().flatten() {
        std::thread::spawn(move || answer_all(stream, responses));
    }
}

fn response(body: &str) -> String {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ";
    format!("{head}{}\r\n\r\n{body}", body.len())
}

/// Answers a request for a page with that page, and every other one with the device.
fn answer_all(mut stream: TcpStream, responses: &[String]) {
    let mut buffer = [0; 8192];
    while let Ok(read @ 1..) = stream.read(&mut buffer) {
        let head = String::from_utf8_lossy(&buffer[..read]);
        let line = head.lines().next().unwrap_or_default();
        let page = line.split(['?', '&', ' ']).find_map(|part| part.strip_prefix("page="));
        let index = page.and_then(|page| page.parse().ok()).map_or(0, |page: usize| page + 1);
        let response = responses.get(index).map_or("", String::as_str);
        if stream.write_all(response.as_bytes()).is_err() {
            return;
        }
    }
}

"""Records what the vendor's own client sends, for the wire parity test.

    python3 -m venv somewhere && somewhere/bin/pip install losant-rest==2.2.0
    somewhere/bin/python tests/parity/record.py

Calls every action of the package with the argument sets of `arguments.py` against a server on
loopback that takes everything and answers `{}`, and writes arguments and requests to `recorded.json`,
a line per call. An action of the spec that the package lacks gets a line with its arguments only.
Run it again when the spec's actions or their examples change; the lines of other actions stay as they are. Tests
never run it.
"""

import http.server
import importlib.metadata
import json
import os
import pathlib
import re
import sys
import threading

import losant_rest

import pages
from arguments import Arguments

HERE = pathlib.Path(__file__).resolve().parent
TOKEN = "token-of-the-recording"
HEADERS = ("accept", "accept-version", "authorization", "content-type", "losantdomain")
# What most calls send; the version of the API is that of the package.
COMMON = {"accept": "application/json", "authorization": f"Bearer {TOKEN}"}


class Recorder(http.server.BaseHTTPRequestHandler):
    """Keeps the last request."""

    protocol_version = "HTTP/1.1"
    last = None

    def do_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path, _, query = self.raw_requestline.decode("ascii").split(" ")[1].partition("?")
        headers = {name: self.headers[name] for name in HEADERS if name in self.headers}
        Recorder.last = {"sent": [self.command, path, query], "headers": headers, "body": body}
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do_any

    def log_message(self, *_):
        pass


class Package:
    """The vendor's client, by the names of the spec."""

    def __init__(self, url):
        self.client = losant_rest.Client(url=url)
        resources = {name: one for name, one in vars(self.client).items() if hasattr(one, "client")}
        self.unused = {(name, m) for name, one in resources.items() for m in methods(one)}

    def method(self, action):
        resource, name = (snake(part) for part in action.name.split("."))
        for name in (name, f"api_{name}"):
            found = getattr(getattr(self.client, resource, None), name, None)
            if found:
                self.unused.discard((resource, name))
                return found
        return None


def methods(resource):
    return [name for name in dir(resource) if not name.startswith("_") and callable(getattr(resource, name))]


def snake(name):
    return re.sub(r"(?<!^)([A-Z])", lambda upper: "_" + upper.group(1).lower(), name)


def main():
    os.environ["NO_PROXY"] = "*"
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    package = Package(f"http://127.0.0.1:{server.server_port}")
    lines = []
    for action in pages.read(HERE / "../../spec"):
        method = package.method(action)
        for name, arguments, extra in Arguments(action).sets():
            lines.append(call(package.client, method, action, name, arguments, extra))
    if package.unused:
        sys.exit(f"the spec lacks actions of the package: {sorted(package.unused)}")
    write(lines)


def call(client, method, action, name, arguments, extra):
    line = {"action": action.name, "set": name, "arguments": arguments}
    if extra:
        line["extra"] = extra
    # A login is recorded without a token once, for that is how it is used.
    anonymous = "anonymous" in action.notes and name == "required"
    if anonymous:
        line["anonymous"] = True
    if method:
        client.auth_token = None if anonymous else TOKEN
        method(**arguments, **extra)
        recorded, Recorder.last = Recorder.last, None
        line |= request(recorded, arguments)
    return line


def request(recorded, arguments):
    """What differs from the common headers, and the body: by name, when it is one of the arguments."""
    facts = {"sent": recorded["sent"]}
    COMMON.setdefault("accept-version", recorded["headers"]["accept-version"])
    headers = {name: value for name, value in recorded["headers"].items() if COMMON.get(name) != value}
    headers |= {name: None for name in COMMON if name not in recorded["headers"]}
    if headers:
        facts["headers"] = headers
    if recorded["body"]:
        body = json.loads(recorded["body"])
        same = [name for name, value in arguments.items() if json.dumps(value) == json.dumps(body)]
        facts |= {"body_is": same[0]} if same else {"body": body}
    return facts


def write(lines):
    version = importlib.metadata.version("losant-rest")
    with open(HERE / "recorded.json", "w", encoding="ascii", newline="\n") as file:
        file.write('{"package": "losant-rest %s",\n' % version)
        file.write('"headers": %s,\n"calls": [\n' % json.dumps(COMMON))
        file.write(",\n".join(json.dumps(line, separators=(",", ":")) for line in lines))
        file.write("\n]}\n")
    print(f"{len(lines)} calls of {len({line['action'] for line in lines})} actions,"
          f" {sum('sent' in line for line in lines)} recorded from losant-rest {version}")


main()

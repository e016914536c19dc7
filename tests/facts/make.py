"""Writes `actions.txt`, the table of the API that the spec is held against.

    python3 tests/facts/make.py path/to/api.json

The facts are a description of the API made without this repository's parsers, so that neither the
spec nor the generator can drift alone. A line per action, its parts separated by ` | `:

    name | METHOD path | parameters | answers | scopes

A parameter is `name:place:type`, then `!` if it is required, `=default` if it has one, `{a,b}` for its
accepted words, `~` if it is deprecated. An answer is `status` or `status:schema`, an event of a stream
`name:schema`. What an action lacks is `-`. The first line is of the API: version, base URL, and the
query parameters that no page documents, with what they are unless asked for.
"""

import json
import pathlib
import sys

HEAD = "# Written by make.py; its head says what the parts mean.\n"


def main():
    api = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))
    fixed = [one for one in api["global_params_not_in_apiInfo"] if not one["in_docs"]]
    query = " ".join(sorted(f"{one['name']}={word(one['default'])}" for one in fixed))
    resources = api["resources"]
    lines = [f"{api['version']} | {api['base_url']} | {query}"] + [
        line(f"{resource}.{name}", action)
        for resource, about in sorted(resources.items())
        for name, action in sorted(about["actions"].items())
    ]
    out = pathlib.Path(__file__).with_name("actions.txt")
    out.write_text(HEAD + "\n".join(lines) + "\n", "utf-8", newline="\n")
    print(f"{len(lines) - 1} actions")


def line(name, action):
    parts = [
        [f"{name}{'~' if action.get('deprecated') else ''}"],
        [action["method"], action["path"]],
        [parameter(one) for one in action["params"]],
        sorted(one for answer in action["responses"] for one in answers(answer)),
        sorted(action.get("scopes") or []),
    ]
    return " | ".join(" ".join(part) or "-" for part in parts)


def parameter(about):
    # A value without a type travels as text, one with a schema as the schema says.
    kind = about.get("schema") or about.get("type") or "string"
    text = f"{about['name']}:{about['in']}:{kind}"
    if about.get("required"):
        text += "!"
    if about.get("default") is not None:
        text += f"={word(about['default'])}"
    if about.get("enum"):
        text += "{%s}" % ",".join(map(word, about["enum"]))
    return text + ("~" if about.get("deprecated") else "")


def answers(about):
    if about.get("sse_events"):
        return [f"{event['event']}:{event['schema']}" for event in about["sse_events"]]
    return [f"{about['code']}:{about['schema']}" if about.get("schema") else str(about["code"])]


def word(value):
    return value if isinstance(value, str) else json.dumps(value)


main()

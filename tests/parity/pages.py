"""Reads what the recorder needs from the spec: actions, their parameters, and examples of schemas.

A small reader of its own, so that the recording owes nothing to the generator's parser.
"""

import html
import json
import re


class Parameter:
    """A row of a table of parameters."""

    def __init__(self, row, schemas):
        self.name = row["Name"]
        self.required = row["Required"] == "Y"
        link = re.match(r"\[(.*)\]\(", row["Type"])
        self.schema = schemas[link.group(1)] if link else None
        self.type = None if link else row["Type"]
        words = re.search(r"Accepted values are: (.*)$", row["Description"])
        self.words = words.group(1).split(", ") if words else []
        self.example = row.get("Example", "")
        self.place = None  # path, query, json (one text in the query), header, body or multipart


class Schema:
    """A section of a file of schemas."""

    def __init__(self, text):
        fences = [json.loads(fence) for fence in re.findall(r"```\w*\n(.*?)\n```", text, flags=re.S)]
        self.schema = fences[0]
        self.example = fences[1] if len(fences) > 1 else None


class Action:
    """A row of `_routes.md` with the parameters that the page documents."""

    def __init__(self, row, parameters):
        self.name = f"{row['Resource']}.{row['Action']}"
        self.notes = [note for note in row["Notes"].split(", ") if note]
        self.parameters = parameters
        upload = any(parameter.type == "file" for parameter in parameters)
        for parameter in parameters:
            parameter.place = self.place(parameter, row, upload)

    def place(self, parameter, row, upload):
        if "{%s}" % parameter.name in row["Path"]:
            return "path"
        if parameter.name == "losantdomain":
            return "header"
        if f"{parameter.name} as json" in self.notes:
            return "json"
        if f"{parameter.name} in query" in self.notes:
            return "query"
        if upload:
            return "multipart"
        return "body" if parameter.schema and row["Method"] in ("POST", "PATCH", "PUT") else "query"


def read(folder):
    """All actions of the spec, in the order of `_routes.md`."""
    schemas = [folder / "_schemas.md", *sorted((folder / "_schemas").glob("*.md"))]
    texts = [file.read_text("utf-8") for file in schemas if file.exists()]
    titled = {title: Schema(body) for text in texts for title, body in sections(text)}
    pages = {}
    actions = []
    for row in table((folder / "_routes.md").read_text("utf-8")):
        resource = row["Resource"]
        if resource not in pages:
            text = (folder / f"{resource}.md").read_text("utf-8")
            pages[resource] = {camel(title): parameters(body, titled) for title, body in sections(text)}
        actions.append(Action(row, pages[resource][row["Action"]]))
    return actions


def parameters(text, schemas):
    _, _, rest = text.partition("#### Available Parameters\n")
    return [Parameter(row, schemas) for row in table(rest.partition("\n####")[0])]


def sections(text):
    return [part.split("\n", 1) for part in re.split(r"(?m)^## ", text)[1:]]


def table(text):
    rows = [cells(line) for line in text.split("\n") if line.startswith("|")]
    return [dict(zip(rows[0], row)) for row in rows[2:]]


def cells(line):
    return [html.unescape(cell.strip().replace("\\|", "|")) for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def camel(title):
    joined = "".join(word[:1].upper() + word[1:] for word in title.split())
    return joined[:1].lower() + joined[1:]

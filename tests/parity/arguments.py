"""Sets of arguments for an action: the same on every run, and each fit for a typed client.

| set | holds |
| --- | --- |
| required | what the action requires, nothing else |
| all | every parameter, with the page's examples |
| awkward | every parameter, with texts that need escaping |
| typed | every parameter; booleans and numbers wherever text is free, bodies with other numbers |
| shapes | lists and objects of other sizes, bodies with nothing but what they require, last words of lists |
| refused | a path value that would lead to another path |
| reserved | a path value that holds characters with a meaning in addresses |
"""

import copy
import itertools
import json
import zlib

TEXTS = [
    "two words & more",
    "a=b;c,d/e?f#g",
    "50% + 1",
    "Größe 漢字 \N{PILE OF POO}",
    "\"it's\" <b>{x}[0]\\",
    "%2e%2e%41",
    "tab\there, line\nthere",
    "\N{RIGHT-TO-LEFT MARK}*~^`|$@!()",
    " leading and trailing ",
    "e\N{COMBINING ACUTE ACCENT}\N{LINE SEPARATOR}é",
]
PATH_TEXTS = ["two words", "größe-漢字", "a+b&c=d", "x,y;z:1@h", "it's(a)*!", '"q"<a>', "a|b^c`d", "~a_b.c-d$"]
DOMAINS = ["app.example.com:8443", 'a b; c="d", *']
NOWHERE = ["..", ".", ""]
RESERVED = ["a/b", "a?x=1", "a#b", "100%", "%2e%2e", "%41", "..\\..\\me", "../me", "a%2Fb", "/"]
SCALARS = [True, 7, False, -3, 1.5, 0, 9007199254740993, 0.1, 1e21]
PROSE = {"name", "description", "message", "title", "subject", "notes", "companyName", "firstName", "lastName"}
FIXED = ["_actions", "_links", "_embedded"]


class Wheel:
    """Gives out the entries of a list one after the other, for ever, from a place that a name chooses."""

    def __init__(self, entries, name):
        self.entries, self.at = entries, zlib.crc32(name.encode()) % len(entries)

    def next(self):
        self.at += 1
        return self.entries[self.at % len(self.entries)]


class Arguments:
    """Makes the sets of one action. They depend on nothing else, so that a new action leaves those of the others alone;
    with several hundred names all entries are used."""

    def __init__(self, action):
        self.action = action
        lists = [TEXTS, PATH_TEXTS, DOMAINS, NOWHERE, RESERVED, SCALARS, FIXED]
        wheels = [Wheel(entries, f"{action.name} {at}") for at, entries in enumerate(lists)]
        self.texts, self.path_texts, self.domains, self.nowhere, self.reserved, self.scalars, self.fixed = wheels

    def sets(self):
        """The set's name, the arguments, and those that no page documents; no two are the same.

        An action with few parameters has few sets: what no page documents tells the others apart.
        """
        seen, spare = [], itertools.count()
        for name, arguments, flags in self.plain_sets(self.action):
            while (arguments, flags) in seen:
                at = next(spare)
                flags = flags | {FIXED[at % len(FIXED)]: 1 if at < len(FIXED) else 0}
            seen.append((arguments, flags))
            yield name, arguments, flags

    def plain_sets(self, action):
        required = {p.name: plain(p) for p in action.parameters if p.required}
        yield "required", required, {}
        yield "all", {p.name: plain(p) for p in action.parameters}, {}
        yield "awkward", {p.name: self.awkward(p) for p in action.parameters}, {}
        flags = {self.fixed.next(): True, self.fixed.next(): 0}
        yield "typed", {p.name: self.typed(p) for p in action.parameters}, flags
        yield "shapes", {p.name: shaped(p) for p in action.parameters if p.place != "header"}, {}
        paths = [p.name for p in action.parameters if p.place == "path"]
        if paths:
            yield "refused", required | {paths[-1]: self.nowhere.next()}, {}
            yield "reserved", required | {paths[-1]: self.reserved.next()}, {}

    def awkward(self, parameter):
        if parameter.place == "path":
            return self.path_texts.next()
        if parameter.place == "header":
            return self.domains.next()
        if parameter.schema is None:
            return [self.texts.next(), self.texts.next()] if parameter.type == "array" else self.texts.next()
        everywhere = parameter.place != "body"
        return self.reworded(parameter.schema.example, everywhere)

    def reworded(self, value, here):
        if isinstance(value, str) and here:
            return self.texts.next()
        if isinstance(value, list):
            return [self.reworded(item, here) for item in value]
        if isinstance(value, dict):
            return {key: self.reworded(item, here or key in PROSE) for key, item in value.items()}
        return value

    def typed(self, parameter):
        free = parameter.schema is None and parameter.place in ("query", "multipart")
        if free and not parameter.words and parameter.type not in ("array", "file"):
            return self.scalars.next()
        if parameter.schema is None:
            return plain(parameter)
        example = parameter.schema.example
        if "oneOf" in parameter.schema.schema and parameter.place == "query":
            return example[0]
        return toggled(example)


def plain(parameter):
    """The page's example, an accepted word, or the schema's example."""
    if parameter.schema:
        return copy.deepcopy(parameter.schema.example)
    if parameter.type == "array":
        return json.loads(parameter.example) if parameter.example.startswith("[") else [parameter.example]
    return parameter.example or (parameter.words or ["some text"])[0]


def shaped(parameter):
    if parameter.schema is None:
        if parameter.type == "array":
            return []
        return parameter.words[-1] if parameter.words else plain(parameter)
    schema, example = parameter.schema.schema, copy.deepcopy(parameter.schema.example)
    if parameter.place == "json":
        return {"$and": [example, {}], "$or": []}
    if isinstance(example, list):
        return example + example
    if parameter.place == "body":
        return spare(schema, example)
    return {key: example[key] for key in list(example)[:1]}


def spare(schema, example):
    """An object without what may be left out, but with every null that may be sent."""
    if not isinstance(example, dict) or "properties" not in schema:
        return example
    kept = {key: value for key, value in example.items() if key in schema.get("required", [])}
    for key, about in schema["properties"].items():
        if key not in kept and isinstance(about.get("type"), list) and "null" in about["type"]:
            kept[key] = None
    return kept


def toggled(value):
    """With other numbers and booleans."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, float):
        return value / 2
    if isinstance(value, list):
        return [toggled(item) for item in value]
    if isinstance(value, dict):
        return {key: toggled(item) for key, item in value.items()}
    return value

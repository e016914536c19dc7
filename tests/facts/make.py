"""Writes `actions.txt` and `schemas.txt`, the tables of the API that the spec is held against.

    python3 tests/facts/make.py path/to/facts

FACTS (`api.json` and `schemas/`) is a description of one version of the API, made without this repository's parsers
from what the vendor publishes, so that neither the spec nor the generator can drift alone. Only names and structure
are taken. Both tables are written by this program alone: what is wrong in them is corrected in the description.

`api.json` has `version`, `base_url`, `global_params_not_in_apiInfo` and, under `resources.<resource>.actions.<action>`,
`method`, `path`, `params` (`name`, `in`, `type` or `schema`, `required`, `default`, `enum`, `deprecated`), `responses`
(`code`, `schema`, or `sse_events` with `event` and `schema`), `scopes` and `deprecated`. `schemas/` has a file for each
schema.

`actions.txt` has a line per action, its parts separated by ` | `:

    name | METHOD path | parameters | responses | scopes

`types.json` beside `api.json`, where it is there, names the parameters that the description calls
texts and that are something narrower.

A parameter is `name:place:type`, then `!` if it is required, `=default` if it has one, `{a,b}` for its
accepted words, `~` if it is deprecated. A response is `status` or `status:schema`, an event of a stream
`name:schema`. What an action lacks is `-`. The first line is of the API: version, base URL, and the
query parameters that no page documents, with what they are unless asked for.

`schemas.txt` has a block for each schema, and for each object inside of one, which is named after the
place where it stands first. A block is a name with a line for each property, or `name = type`:

    device
      id!: string
      class: "gateway" | "standalone"
      tags: [@device.tags.item]

`!` says that a property must be there, `*` stands for properties whose names are data. A type is one or
more of `string`, `time`, `number`, `integer`, `boolean`, `null`, `any`, a word in JSON, `[type]` for a
list, and `@name` for a block.
"""

import json
import pathlib
import re
import sys

HEAD = "# Written by make.py; its head says what the parts mean.\n"
HERE = pathlib.Path(__file__).parent


def main():
    facts = pathlib.Path(sys.argv[1])
    types = facts / "types.json"
    narrower = json.loads(types.read_text("utf-8"))["types"] if types.exists() else {}
    actions(json.loads((facts / "api.json").read_text("utf-8")), narrower)
    schemas = {one.stem: json.loads(one.read_text("utf-8")) for one in sorted((facts / "schemas").glob("*.json"))}
    write("schemas.txt", Blocks(schemas).lines())
    print(f"{len(schemas)} schemas")


def write(name, lines):
    (HERE / name).write_text(HEAD + "\n".join(lines) + "\n", "utf-8", newline="\n")


def actions(api, narrower):
    fixed = [one for one in api["global_params_not_in_apiInfo"] if not one["in_docs"]]
    query = " ".join(sorted(f"{one['name']}={word(one['default'])}" for one in fixed))
    resources = api["resources"]
    lines = [f"{api['version']} | {api['base_url']} | {query}"] + [
        line(f"{resource}.{name}", action, narrower)
        for resource, about in sorted(resources.items())
        for name, action in sorted(about["actions"].items())
    ]
    write("actions.txt", lines)
    print(f"{len(lines) - 1} actions")


def line(name, action, narrower):
    parts = [
        [f"{name}{'~' if action.get('deprecated') else ''}"],
        [action["method"], action["path"]],
        [parameter(one, narrower.get(f"{name} {one['name']}")) for one in action["params"]],
        sorted(one for response in action["responses"] for one in responses(response)),
        sorted(action.get("scopes") or []),
    ]
    return " | ".join(" ".join(part) or "-" for part in parts)


def parameter(about, narrower):
    # A value without a type travels as text, one with a schema as the schema says.
    kind = narrower or about.get("schema") or about.get("type") or "string"
    text = f"{about['name']}:{about['in']}:{kind}"
    if about.get("required"):
        text += "!"
    if about.get("default") is not None:
        text += f"={word(about['default'])}"
    if about.get("enum"):
        text += "{%s}" % ",".join(map(word, about["enum"]))
    return text + ("~" if about.get("deprecated") else "")


def responses(about):
    if about.get("sse_events"):
        return [f"{event['event']}:{event['schema']}" for event in about["sse_events"]]
    return [f"{about['code']}:{about['schema']}" if about.get("schema") else str(about["code"])]


def word(value):
    return value if isinstance(value, str) else json.dumps(value)


class Blocks:
    """The blocks of `schemas.txt`; what stands in several places is written once."""

    def __init__(self, schemas):
        self.roots = {name: alternatives(schema) for name, schema in schemas.items()}
        self.names, self.blocks = {}, {}
        # The shape of a schema has its name wherever else it stands.
        for name, alts in self.roots.items():
            if len(alts) == 1 and alts[0][0] == "object":
                self.names.setdefault(alts[0], name)

    def lines(self):
        for name, alts in self.roots.items():
            if self.names.get(alts[0]) != name:
                self.blocks[name] = f"{name} = {self.type(alts, name)}"
            else:
                self.block(alts[0], name)
        return [line for _, block in sorted(self.blocks.items()) for line in block.split("\n")]

    def type(self, alts, place):
        several = len(alts) > 1
        texts = [self.one(alt, f"{place}.{at}" if several else place) for at, alt in enumerate(alts)]
        return " | ".join(dict.fromkeys(texts))

    def one(self, alt, place):
        kind, of = alt[0], alt[1:]
        if kind == "list":
            return f"[{self.type(of[0], place + '.item')}]"
        if kind == "object":
            if alt not in self.names:
                while place in self.blocks or place in self.roots:
                    place += "_"
                self.names[alt] = place
                self.block(alt, place)
            return f"@{self.names[alt]}"
        return of[0]

    def block(self, alt, name):
        self.blocks[name] = name  # taken while its parts get their names
        lines = [name]
        for key, required, alts in alt[1]:
            mark = "!" if required else ""
            lines.append(f"  {key}{mark}: {self.type(alts, f'{name}.' + re.sub('[^A-Za-z0-9_$]', '_', key))}")
        if alt[2]:
            lines.append(f"  *: {self.type(alt[2], name + '.any')}")
        self.blocks[name] = "\n".join(lines)


def alternatives(schema):
    """What a value may be: tuples of a kind and what belongs to it."""
    if schema is True or not isinstance(schema, dict):
        return (("word", "any"),)
    if "$ref" in schema:
        return (("word", "@" + schema["$ref"].rsplit("/", 1)[1]),)
    base = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf", "allOf")}
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            # A branch that only demands says on what condition; no type can say that.
            demands = lambda branch: "properties" in base and set(branch) <= {"required", "type"}
            branches = [{} if demands(branch) else branch for branch in schema[keyword]]
            return unique(alt for branch in branches for alt in alternatives(both(base, branch)))
    for part in schema.get("allOf", []):
        base = both(base, part)
    if "allOf" in schema:
        return alternatives(base)
    if "enum" in base:
        return tuple(("word", json.dumps(one, ensure_ascii=False)) for one in base["enum"])
    kinds = base.get("type")
    if kinds is None:
        kinds = "object" if "properties" in base else []
    kinds = [kinds] if isinstance(kinds, str) else kinds
    return tuple(kind(one, base) for one in kinds) or (("word", "any"),)


def unique(alts):
    return tuple(dict.fromkeys(alts))


def both(base, part):
    """A schema that says what two say. Where both name a property, the part says more."""
    if "$ref" in part:
        assert not {"type", "properties"} & set(base), base
        return part
    merged = {**base, **part}
    merged["properties"] = {**base.get("properties", {}), **part.get("properties", {})}
    merged["required"] = sorted({*base.get("required", []), *part.get("required", [])})
    return {key: value for key, value in merged.items() if value or key not in ("properties", "required")}


def kind(name, schema):
    if name == "string":
        return ("word", "time" if schema.get("format") == "date-time" else "string")
    if name == "array":
        return ("list", alternatives(schema.get("items", True)))
    if name != "object":
        return ("word", name)
    required = schema.get("required", [])
    properties = schema.get("properties", {})
    for key in [*properties, *required]:
        assert re.fullmatch(r"[^\s:!*]+", key), key
    known = [(key, key in required, alternatives(one)) for key, one in properties.items()]
    known += [(key, True, (("word", "any"),)) for key in required if key not in properties]
    more = list(schema.get("patternProperties", {}).values())
    further = schema.get("additionalProperties")
    if isinstance(further, dict) or further is True or (further is None and not known and not more):
        more.append(further or True)
    return ("object", tuple(known), unique(alt for one in more for alt in alternatives(one)))


main()

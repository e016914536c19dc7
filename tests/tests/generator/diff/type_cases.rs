//! The kinds of change of types, of what holds for the whole API, and of texts.

use super::cases::Case;

pub(crate) const TYPES: &[Case] = &[
    (
        "a new field that is sent and received",
        &[("_schemas.md", "\"recipeId\": {", "\"more\": { \"type\": \"string\" }, \"recipeId\": {")],
    ),
    (
        "a new required field, received",
        &[
            (
                "_schemas.md",
                "\"required\": [\"id\", \"class\"]",
                "\"required\": [\"id\", \"class\", \"owner\"]",
            ),
            ("_schemas.md", "\"lastSeen\": {", "\"owner\": { \"type\": \"string\" }, \"lastSeen\": {"),
        ],
    ),
    (
        "a new required field, sent",
        &[
            ("_schemas.md", "\"required\": [\"name\"]", "\"required\": [\"name\", \"owner\"]"),
            ("_schemas.md", "\"notes\": {", "\"owner\": { \"type\": \"string\" }, \"notes\": {"),
        ],
    ),
    ("a field removed", &[("_schemas.md", "    \"lastSeen\": { \"type\": \"number\" },\n", "")]),
    ("a field renamed, the rest equal", &[("_schemas.md", "\"notes\":", "\"remarks\":")]),
    ("a field renamed to one alike", &[("_schemas.md", "\"lastSeen\":", "\"last_seen\":")]),
    (
        "optional now",
        &[
            ("_schemas.md", "\"required\": [\"id\", \"class\"]", "\"required\": [\"class\"]"),
            (
                "_schemas.md",
                "  \"required\": [\"name\"]\n}\n```\n\n#### Example\n\n```json\n{ \"name\": \"a device\" }",
                "  \"required\": []\n}\n```\n\n#### Example\n\n```json\n{ \"name\": \"a device\" }",
            ),
        ],
    ),
    (
        "required now",
        &[
            (
                "_schemas.md",
                "\"required\": [\"id\", \"class\"]",
                "\"required\": [\"id\", \"class\", \"parts\"]",
            ),
            ("_schemas.md", "\"required\": [\"name\"]", "\"required\": [\"name\", \"notes\"]"),
        ],
    ),
    (
        "null allowed",
        &[
            (
                "_schemas.md",
                "\"lastSeen\": { \"type\": \"number\" }",
                "\"lastSeen\": { \"type\": [\"number\", \"null\"] }",
            ),
            (
                "_schemas.md",
                "\"name\": { \"type\": \"string\", \"maxLength\": 255 }",
                "\"name\": { \"type\": [\"string\", \"null\"], \"maxLength\": 255 }",
            ),
        ],
    ),
    (
        "anything allowed",
        &[
            ("_schemas.md", "\"lastSeen\": { \"type\": \"number\" }", "\"lastSeen\": {}"),
            (
                "_schemas.md",
                "\"name\": { \"type\": \"string\", \"maxLength\": 255 }",
                "\"name\": { \"maxLength\": 255 }",
            ),
        ],
    ),
    (
        "narrower",
        &[
            (
                "_schemas.md",
                "\"lastSeen\": { \"type\": \"number\" }",
                "\"lastSeen\": { \"type\": \"integer\" }",
            ),
            (
                "_schemas.md",
                "\"name\": { \"type\": \"string\", \"maxLength\": 255 }",
                "\"name\": { \"type\": \"string\", \"enum\": [\"a\", \"b\"] }",
            ),
        ],
    ),
    (
        "wider",
        &[("_schemas.md", "\"rows\": { \"type\": \"integer\" }", "\"rows\": { \"type\": \"number\" }")],
    ),
    (
        "another type",
        &[
            (
                "_schemas.md",
                "\"lastSeen\": { \"type\": \"number\" }",
                "\"lastSeen\": { \"type\": \"boolean\" }",
            ),
            (
                "_schemas.md",
                "\"items\": { \"$ref\": \"#/definitions/device\" } },\n    \"source\"",
                "\"items\": { \"type\": \"string\" } },\n    \"source\"",
            ),
        ],
    ),
    (
        "words of an enumeration",
        &[("_schemas.md", "\"gateway\", \"standalone\"]", "\"gateway\", \"floating\"]")],
    ),
    (
        "limits and defaults",
        &[
            ("_schemas.md", "\"maxLength\": 255", "\"minLength\": 1, \"maxLength\": 64"),
            ("_schemas.md", "\"default\": \"none\"", "\"default\": \"some\""),
            (
                "_schemas.md",
                "\"lastSeen\": { \"type\": \"number\" }",
                "\"lastSeen\": { \"type\": \"number\", \"minimum\": 0 }",
            ),
        ],
    ),
    ("a looser limit", &[("_schemas.md", "\"maxLength\": 255", "\"maxLength\": 1024")]),
    (
        "only another name",
        &[
            ("_schemas.md", "## Device Class", "## Class Of Device"),
            ("_schemas.md", "definitions/deviceClass", "definitions/classOfDevice"),
        ],
    ),
    (
        "an id in a path and in a field",
        &[
            ("_routes.md", "{deviceId}", "{id}"),
            ("device.md", "| deviceId |", "| id |"),
            (
                "_schemas.md",
                "\"id\": { \"type\": \"string\" }",
                "\"id\": { \"type\": \"string\", \"pattern\": \"^5\" }",
            ),
        ],
    ),
    (
        "a time, and an id that the settings add",
        &[(
            "api.toml",
            "[headers]",
            "[ids]\nadd = [\"deviceId\"]\n\n[times]\nmillis = [\"device.lastSeen\"]\n\n[headers]",
        )],
    ),
    (
        "further properties",
        &[(
            "_schemas.md",
            "\"required\": [\"id\", \"class\"]",
            "\"required\": [\"id\", \"class\"],\n  \"patternProperties\": { \"^x-\": { \"type\": \"string\" } }",
        )],
    ),
    (
        "a schema that no action uses",
        &[(
            "_schemas.md",
            "## Error",
            "## Extra\n\nNot used.\n\n#### Schema\n\n```json\n{ \"type\": \"object\", \"properties\": { \"extra\": { \"type\": \"string\" } } }\n```\n\n#### Example\n\n```json\n{ \"extra\": \"\" }\n```\n\n## Error",
        )],
    ),
];

pub(crate) const UNIONS: &[Case] = &[
    ("a branch less", &[("_schemas.md", "\"enum\": [\"file\", \"copy\"]", "\"enum\": [\"file\"]")]),
    (
        "a word more",
        &[("_schemas.md", "\"enum\": [\"file\", \"copy\"]", "\"enum\": [\"file\", \"copy\", \"move\"]")],
    ),
    (
        "a branch more",
        &[(
            "_schemas.md",
            "{\n  \"oneOf\": [\n",
            "{\n  \"oneOf\": [\n    {\n      \"type\": \"object\",\n      \"title\": \"Hand\",\n      \"properties\": { \"kind\": { \"type\": \"string\", \"enum\": [\"hand\"] } },\n      \"required\": [\"kind\"]\n    },\n",
        )],
    ),
    (
        "a word in a branch of its own",
        &[
            ("_schemas.md", "\"enum\": [\"file\", \"copy\"]", "\"enum\": [\"copy\"]"),
            (
                "_schemas.md",
                "{\n  \"oneOf\": [\n",
                "{\n  \"oneOf\": [\n    {\n      \"type\": \"object\",\n      \"title\": \"File\",\n      \"properties\": { \"kind\": { \"type\": \"string\", \"enum\": [\"file\"] }, \"rows\": { \"type\": \"integer\" } },\n      \"required\": [\"kind\"]\n    },\n",
            ),
        ],
    ),
    ("another tag", &[("_schemas.md", "\"kind\"", "\"form\"")]),
    (
        "a text instead",
        &[("_schemas.md", "{\n  \"oneOf\": [\n", "{\n  \"oneOf\": [\n    { \"type\": \"string\" },\n")],
    ),
];

pub(crate) const SETTINGS: &[Case] = &[
    (
        "what every call sends",
        &[("api.toml", "Accept-Version = \"^1.4.0\"", "Accept-Version = \"^2.0.0\"\nX-More = \"yes\"")],
    ),
    ("another address", &[("api.toml", "api.example.com", "api.example.org")]),
    (
        "features",
        &[("api.toml", "[headers]", "[groups]\nall-devices = [\"device\", \"devices\"]\n\n[headers]")],
    ),
    (
        "texts",
        &[
            ("device.md", "Returns the device.", "Gives the device."),
            ("device.md", "ID of the device.", "Which device."),
            ("_schemas.md", "What it is.", "What it was."),
            ("devices.md", "The devices are gone.", "They are gone."),
        ],
    ),
];

//! Values for the parameters of paths.

/// What people, programs and attackers put into a path.
#[must_use]
pub fn hostile() -> Vec<String> {
    let long = "x".repeat(10_000);
    let values = [
        "",
        ".",
        "..",
        "...",
        "..;",
        "../..",
        "/..",
        "//",
        "%",
        "%2e%2e",
        "..\\..\\me",
        "a/b",
        "a?x",
        "a#f",
        "a%2fb",
        "a:b@c",
        " ",
        "+",
        ";",
        "\r\n",
        "\0",
        "ü日\u{202e}",
        "{applicationId}",
        "{accessTokenId}",
        &long,
    ];
    values.map(str::to_owned).into()
}

# shellcheck shell=bash
# Sourced by budgets.sh: what the client costs to compile, alone and in an application.
# shellcheck disable=SC2154 # `work`, `root`, `target` and `runs` are the caller's

client=(--locked -p generated)
models=(--no-default-features --features all)

# Without incremental state, as a dependency is compiled.
forget() {
  quiet cargo clean -p generated
  quiet cargo clean -p generated --release
}

# alone NAME K8S COMMAND…: the crate from nothing, what it depends on being there; in turns with k8s-openapi, whose
# measurements have the name K8S (empty: without)
alone() {
  local name=$1 yardstick=$2 run
  shift 2
  [ -z "$yardstick" ] || has_k8s || yardstick=
  quiet env CARGO_INCREMENTAL=0 cargo "$@" "${client[@]}"
  local same=() word # of the command, what means something to k8s-openapi
  for word in "$@"; do case $word in check | build | --release) same+=("$word") ;; esac; done
  [ -z "$yardstick" ] || quiet in_yardstick k8s-openapi "${same[@]}"
  for ((run = 0; run < runs; run++)); do
    forget
    measure "$name" env CARGO_INCREMENTAL=0 cargo "$@" "${client[@]}"
    [ -n "$yardstick" ] || continue
    forget_yardstick k8s-openapi
    measure "$yardstick" env CARGO_INCREMENTAL=0 CARGO_TARGET_DIR="$target/k8s-openapi-alone/target" \
      cargo "${same[@]}" --manifest-path "$target/k8s-openapi-alone/Cargo.toml" -p k8s-openapi
  done
}

row_check() {
  alone check k8s-check check
  row check "\`cargo check\` of the client; of k8s-openapi" "1.00" k8s-check
  [ ! -e "$work/k8s-check.times" ] || row k8s-check "  k8s-openapi" ""
  has_aws || return 0
  quiet in_yardstick aws-sdk-iot check
  forget_yardstick aws-sdk-iot
  measure aws-check env CARGO_INCREMENTAL=0 CARGO_TARGET_DIR="$target/aws-sdk-iot-alone/target" \
    cargo check --manifest-path "$target/aws-sdk-iot-alone/Cargo.toml" -p aws-sdk-iot
  row check "  the same; of aws-sdk-iot (one run)" "" aws-check
  row aws-check "  aws-sdk-iot" ""
}

row_models() {
  alone models k8s-models check "${models[@]}"
  row models "\`cargo check\` of the models alone; of k8s-openapi" "1.00" k8s-models
}

row_groups() {
  alone all-groups "" check
  local group groups
  groups=$(sed -n '/^all = \[/,/^\]/p' generated/Cargo.toml | grep -o '"[a-z-]*"' | tr -d '"')
  for group in $groups; do
    forget
    measure "group-$group" env CARGO_INCREMENTAL=0 cargo check "${client[@]}" --no-default-features \
      --features "client,rustls,$group"
    echo "$(cpu "group-$group") $group" >> "$work/groups"
  done
  local largest
  largest=$(sort -n "$work/groups" | awk 'END { print $2 }')
  row "group-$largest" "\`cargo check\` with the group $largest, the largest; of all (one run)" "0.35" all-groups
  row group-devices "\`cargo check\` with the group devices; of all (one run)" "0.35" all-groups
  note "  the median of all groups" "" "0.35" "$(ratio "$(awk '{ print $1 }' "$work/groups" | median)" "$(cpu all-groups)")"
}

# rlib FOLDER CRATE: the newest library of a crate
rlib() { find "$1" -name "lib$2-*.rlib" -printf '%T@ %p\n' | sort -n | awk 'END { print $2 }'; }

# built NAME PROFILE LABEL BUDGET ARGUMENTS…: a build and the size of its rlib
built() {
  local name=$1 profile=$2 label=$3 budget=$4 ours theirs=
  shift 4
  alone "$name" "k8s-$name" build "$@"
  row "$name" "$label; of k8s-openapi" "1.00" "k8s-$name"
  ours=$(megabytes "$(rlib "$CARGO_TARGET_DIR/$profile/deps" losant)")
  if [ -e "$work/k8s-$name.times" ]; then
    row "k8s-$name" "  k8s-openapi" ""
    theirs=$(megabytes "$(rlib "$target/k8s-openapi-alone/target/$profile/deps" k8s_openapi)")
  fi
  note "  its rlib${theirs:+; of k8s-openapi}" "$ours MB${theirs:+ of $theirs MB}" "$budget" "${theirs:+$(ratio "$ours" "$theirs")}"
}

row_build() { built build debug "debug build" "45 MB"; }
row_release() { built release release "release build" "35 MB" --release; }

row_touch() {
  local run
  quiet cargo check "${client[@]}"
  for ((run = 0; run < runs; run++)); do
    forget
    measure clean cargo check "${client[@]}"
    touch generated/src/retry.rs
    measure touched cargo check "${client[@]}"
  done
  row touched "a file of the runtime is touched, \`cargo check\` again; of a clean one" "0.40" clean
}

row_doc() {
  alone doc "" doc --no-deps
  row doc "\`cargo doc\` of the client" ""
}

# An application with one call: the client with one group, with all, its models alone, and reqwest without the client.
row_app() {
  local tokio='tokio = { version = "1", features = ["macros", "rt-multi-thread"] }'
  local reqwest='reqwest = { version = "0.13.5", default-features = false, features = ["rustls", "json"] }
serde = { version = "1", features = ["derive"] }'
  local ours="losant = { path = \"$root/generated\", package = \"generated\", default-features = false, features ="
  local calls='#[tokio::main]
async fn main() -> Result<(), losant::Error> {
    let client = losant::Client::new("token")?;
    println!("{:?}", client.device().get("a", "d").send().await?.name);
    Ok(())
}'
  local alone='#[derive(Debug, serde::Deserialize)]
struct Device { name: Option<String> }

#[tokio::main]
async fn main() -> Result<(), reqwest::Error> {
    let response = reqwest::Client::new().get("https://example.com/device").bearer_auth("token").send().await?;
    println!("{:?}", response.error_for_status()?.json::<Device>().await?.name);
    Ok(())
}'
  local decodes='fn main() { println!("{:?}", losant::decode::<losant::models::Device>(b"{}")); }'
  application app-reqwest "$reqwest"$'\n'"$tokio" "$alone" || return 0
  application app-group "$ours [\"client\", \"rustls\", \"devices\"] }"$'\n'"$tokio" "$calls"
  application app-all "$ours [\"client\", \"rustls\", \"all\"] }"$'\n'"$tokio" "$calls"
  application app-models "$ours [\"all\"] }" "$decodes"
  row app-reqwest "an application with one call on reqwest alone, $(crates app-reqwest) crates" ""
  row app-group "the same on the client with one group, $(crates app-group) crates; of reqwest alone" "" app-reqwest
  row app-all "the same on the client with all groups, $(crates app-all) crates; of reqwest alone" "" app-reqwest
  row app-models "an application with the models alone, $(crates app-models) crates; of reqwest alone" "" app-reqwest
}

application() { # NAME DEPENDENCIES MAIN: clean builds
  local run
  crate "$1" "$2" "$3" || return 1
  for ((run = 0; run < runs; run++)); do
    rm -rf "${target:?}/$1/target"
    measure "$1" env CARGO_TARGET_DIR="$target/$1/target" cargo build --manifest-path "$target/$1/Cargo.toml"
  done
}

# Those that are compiled here, with the application itself; the lock has those of other systems too.
crates() {
  cargo tree --locked --edges normal,build --prefix none --format '{p}' --manifest-path "$target/$1/Cargo.toml" |
    sed 's/ (\*)$//' | sort -u | grep -c .
}

#!/usr/bin/env bash
# Compares what two revisions of the generator make of the same specs: tests/scripts/same.sh REV
#
# The other side is the work tree. The specs are ours, every fixture, and, where they are, every folder of
# ../shared/corpora and ../shared/cases/generator. Compared are the tree, `ir`, `routes`, `untyped`, all
# diagnostics, the exit status, and the report of `diff` from each corpus to our spec. Prints where the two
# differ; the status is 1 when they do, and what both made is kept.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD shared=$PWD/../shared old_tree=$PWD/target/same
rev=$(git rev-parse --verify --quiet "${1:?a revision}^{commit}") || { echo "no such revision: $1"; exit 2; }
work=$(mktemp -d)
specs=$work/specs

# The revision has a work tree and a target folder of its own, which stay: only the first run builds what it
# depends on. (In one target folder cargo would take the one generator for the other.)
if [ -e "$old_tree" ]; then
  git -C "$old_tree" checkout --quiet --force --detach "$rev"
else
  git worktree add --quiet --force --detach "$old_tree" "$rev"
fi
build() { # SIDE FOLDER
  mkdir "$work/$1"
  CARGO_TARGET_DIR=$2/target cargo build --quiet --locked -p codegen --manifest-path "$2/Cargo.toml"
  cp "$2/target/debug/codegen" "$work/$1/codegen"
}
build old "$old_tree"
build new "$root"

lay() { # NAME FOLDER…: a spec of these folders, the later ones over the earlier
  local name=$1 folder
  shift
  for folder; do
    mkdir -p "$specs/$name/docs"
    cp -R "$folder/." "$specs/$name/docs"
  done
  rm -f "$specs/$name/docs/expected.txt" # of the cases: no page
  # what lies beside a fixture's spec
  if [ -d "$specs/$name/docs/beside" ]; then mv "$specs/$name/docs/beside"/* "$specs/$name"; fi
}
fixtures=tests/fixtures
lay_fixture() { lay "$(basename "$(dirname "$1")")-$(basename "$1")" "$fixtures/$2" "$1"; }
lay ours spec
for folder in "$fixtures"/{bad,dialect}/*/; do lay_fixture "$folder" base; done
for folder in "$fixtures"/{rest,rest-bad}/*/; do lay_fixture "$folder" rest-base; done
if [ -d "$shared/cases/generator" ]; then
  for folder in "$shared"/cases/generator/*/; do lay "case-$(basename "$folder")" "$folder"; done
fi
corpora=()
if [ -d "$shared/corpora" ]; then
  for folder in "$shared"/corpora/*/; do
    name=$(basename "$folder")
    cp -R "$folder" "$specs/$name"
    corpora+=("$name")
  done
else
  echo "no ../shared/corpora here: only our spec and the fixtures are compared"
fi

keep() { # FILE COMMAND…: both outputs and the status
  local file=$1 status=0
  shift
  "$@" > "$file.out" 2> "$file.err" || status=$?
  echo "status $status" >> "$file.err"
}
run() { # SIDE: over a copy of the specs, since names are written into them; there, so that paths are the same
  local codegen=$work/$1/codegen name out
  cp -R "$specs" "$work/$1/specs"
  cd "$work/$1/specs"
  for name in *; do
    out=$work/$1/$name
    mkdir -p "$out/src"
    if [ "$name" = ours ]; then cp "$root/generated/Cargo.toml" "$out"; fi # its groups are compared
    keep "$out/generate" "$codegen" --spec "$name/docs" --out "$out/src/api"
    sed -i.bak -e 's/; [0-9.]* s$//' -e "s|$work/$1|.|" "$out"/generate.* # time and place
    rm "$out"/*.bak
    for command in ir routes untyped; do keep "$out/$command" "$codegen" "$command" --spec "$name/docs"; done
  done
  for name in ${corpora[@]+"${corpora[@]}"}; do
    keep "$work/$1/$name/diff" "$codegen" diff "$name/docs" ours/docs
  done
  rm "$codegen"
}
run old & run new & wait

if diff -r "$work/old" "$work/new" > "$work/differences"; then
  echo "the same: $(ls "$specs" | wc -l) specs, $(find "$work/new" -type f | wc -l) files"
  rm -rf "$work"
else
  diff -rq "$work/old" "$work/new" || true
  head -n 60 "$work/differences"
  echo "more in $work/differences"
  exit 1
fi

#!/usr/bin/env bash
# Prints what things cost, as ratios where there is something to compare with:
#
#   tests/scripts/budgets.sh [--runs N] [--against REV] [ROW…]
#
# Without rows, all of them, which takes hours; `--help` lists them. A row is the median of the runs (3 unless said
# otherwise). What is compared takes turns, so that what else the machine does meets both sides. Ratios are of wall
# time and of processor time; on a busy machine the latter is worth more.
#
# Yardsticks are k8s-openapi and aws-sdk-iot, in a crate of its own in target/budgets; `clone` and `edit` compare with
# the revision REV of this repository. Both need the network once; what cannot be had is skipped with a line.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD

rows=(code generate twin check models groups build release touch doc app clone edit)
runs=3
against=
selected=()

usage() {
  sed -n '2,/^set/s/^# \{0,1\}//p' "$0" | sed '/^set/d'
  cat <<'END'

  code      lines and bytes of machine-written code
  generate  regeneration: all files, beside rustfmt on the same tree; nothing changed
  twin      the client beside a twin written by hand: decode, encode, requests, pages, whole calls
  check     `cargo check` of the client alone, beside k8s-openapi and aws-sdk-iot
  models    the same of the models alone, beside k8s-openapi
  groups    `cargo check` with each group alone, as a part of that with all
  build     debug build of the client alone, beside k8s-openapi; its rlib
  release   the same in release
  touch     a file of the runtime is touched, and `cargo check` again
  doc       `cargo doc` of the client alone
  app       an application with one call, beside the same on reqwest alone: a clean build
  clone     a fresh clone: `cargo run -p codegen`, then `cargo test --workspace`
  edit      an edit in codegen, and in the runtime, until all tests are linked
END
}

while [ $# -gt 0 ]; do
  case $1 in
    --runs) runs=${2:?a number of runs}; shift ;;
    --against)
      # shellcheck disable=SC2034 # for the parts
      against=$(git rev-parse --verify --quiet "${2:?a revision}^{commit}") || {
        echo "no such revision: $2" >&2
        exit 2
      }
      shift ;;
    --help | -h) usage; exit 0 ;;
    -*) echo "unknown option: $1 (see --help)" >&2; exit 2 ;;
    *) case " ${rows[*]} " in
         *" $1 "*) selected+=("$1") ;;
         *) echo "no such row: $1 (of ${rows[*]})" >&2; exit 2 ;;
       esac ;;
  esac
  shift
done
[ ${#selected[@]} -gt 0 ] || selected=("${rows[@]}")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
target=${BUDGETS_TARGET:-$root/target/budgets}
mkdir -p "$target"
export CARGO_TARGET_DIR=$target/client

for part in measure yardsticks generate compile clone; do
  # shellcheck source=/dev/null
  . "tests/scripts/budgets/$part.sh"
done

echo "| $runs runs, median | wall | processor | memory | ratio (wall, processor) | budget |"
echo "| --- | --- | --- | --- | --- | --- |"
for row in "${selected[@]}"; do "row_$row"; done

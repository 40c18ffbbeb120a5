#!/bin/sh
# table-of-authorities.sh FILE OUT.csv
# Writes what a document cites into a CSV file: each authority once, with the paragraphs that cite
# it. The unresolved references stand at the end. OUT.csv is only written when all went well.
set -eu
ibid=${IBID:-$(dirname "$(readlink -f "$0")")/../bin/ibid}
[ $# -eq 2 ] || { echo "usage: table-of-authorities.sh FILE OUT.csv" >&2; exit 2; }

table=$(mktemp)
trap 'rm -f "$table"' EXIT
"$ibid" refs --group --unresolved --format csv "$1" >"$table"
cat "$table" >"$2"

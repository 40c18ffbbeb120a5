#!/bin/sh
# shared-by.sh A B INPUT OUT.svg
# Draws what the documents A and B both cite. INPUT is a file or a folder that holds them.
# Exit status: 0 drawn, 1 they share nothing, 2 an error. Needs Graphviz.
set -eu
ibid=${IBID:-$(dirname "$(readlink -f "$0")")/../bin/ibid}
[ $# -eq 4 ] || { echo "usage: shared-by.sh A B INPUT OUT.svg" >&2; exit 2; }

# Ends here, with the status of ibid, when nothing is found.
rows=$("$ibid" common --format tsv "$1" "$2" "$3")
shared=$(printf '%s\n' "$rows" | cut -f 1 | tail -n +2)
a=$("$ibid" show --format tsv "$1" "$3" | cut -f 1 | tail -n 1)
b=$("$ibid" show --format tsv "$2" "$3" | cut -f 1 | tail -n 1)

# The DOT text has a line for each document, "ID" [...], and one for each arrow, "ID" -> "ID" [...].
"$ibid" graph "$3" |
  SHARED=$shared awk -F '"' -v a="$a" -v b="$b" '
    BEGIN { split(ENVIRON["SHARED"], ids, "\n"); for (i in ids) shared[ids[i]] }
    $1 != "  " { print; next }
    $3 == " -> " { if (($2 == a || $2 == b) && $4 in shared) print; next }
    $2 == a || $2 == b || $2 in shared' |
  dot -Tsvg -o "$4"

#!/bin/sh
# check-resolved.sh FILE...
# Prints each reference that leads nowhere as file:line:column: text: reason.
# Exit status: 0 all are resolved, 1 some are not, 2 a file cannot be read.
set -u
ibid=${IBID:-$(dirname "$(readlink -f "$0")")/../bin/ibid}

status=0 bad=0
rows=$("$ibid" refs --unresolved --format tsv "$@") || status=$?
# Documents without any reference have nothing unresolved either: 1 is no failure here. With 2 the
# files that could be read have their lines all the same.
printf '%s\n' "$rows" | awk -F '\t' '
  NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
  $column["target"] == "" {
    print $column["file"] ":" $column["line"] ":" $column["column"] ": " \
      $column["text"] ": " $column["reason"]
    bad = 1
  }
  END { exit bad }' || bad=1
[ "$status" -le 1 ] || exit 2
exit "$bad"

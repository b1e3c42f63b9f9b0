# Counts the test cases in JUnit XML reports, one tag at a time; names those that failed. Ends with 1 when any did, or when there was none.
BEGIN { RS = "<" }

# what a test printed is no report
/^!\[CDATA\[/ { quoted = 1 }
quoted { if (index($0, "]]>")) quoted = 0; next }

/^testcase[ \t\n]/ { tests++; name = attribute("classname") "." attribute("name"); failing = 0 }
/^skipped/         { skipped++ }
/^(failure|error)[ \t\n>\/]/ {
  if (failing) next
  failing = 1; failed++
  message = plain(attribute("message")); gsub(/[ \t]*\n[ \t]*/, " | ", message)
  print "FAILED  " name; if (message != "") print "        " (length(message) > 600 ? substr(message, 1, 600) "…" : message)
}

END {
  printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
  if (failed || failedBuild || !tests) exit 1
}

function attribute(key,   rest) {
  if (!match($0, "[ \t\n]" key "=\"[^\"]*\"")) return ""
  rest = substr($0, RSTART + length(key) + 3)
  return substr(rest, 1, index(rest, "\"") - 1)
}

function plain(text) {
  gsub(/&#10;/, "\n", text); gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&apos;/, "'", text); gsub(/&amp;/, "\\&", text)
  return text
}

package plait.ingest;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references such as {@code &amp;} and {@code &#8217;} in captions and Markdown; an unknown one stays as it is. */
final class Entities {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""),
            Map.entry("apos", "'"), Map.entry("nbsp", "\u00A0"), Map.entry("lrm", ""), Map.entry("rlm", ""), Map.entry("ndash", "–"), Map.entry("mdash", "—"),
            Map.entry("hellip", "…"), Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("pound", "£"),
            Map.entry("euro", "€"), Map.entry("eacute", "é"), Map.entry("egrave", "è"), Map.entry("copy", "©"), Map.entry("laquo", "«"), Map.entry("raquo", "»"));

    private Entities() {}

    static String decode(String text) {
        return text.indexOf('&') < 0 ? text : REFERENCE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(character(m)));
    }

    private static String character(java.util.regex.MatchResult m) {
        if (m.group(3) != null) return NAMED.getOrDefault(m.group(3), m.group());
        int code = m.group(1) != null ? Integer.parseInt(m.group(1)) : Integer.parseInt(m.group(2), 16);
        return code > 0 && Character.isValidCodePoint(code) && !(code >= 0xD800 && code < 0xE000) ? Character.toString(code) : m.group();
    }
}

package plait.search.language;

import java.util.ArrayList;
import java.util.List;
import plait.core.search.QueryProblem;
import plait.search.language.Token.Kind;

/** Cuts a query into tokens. Whatever is neither a sign of the language nor part of a word is dropped, so that pasted text does no harm. */
final class QueryTokens {
    private static final String EVERYTHING = "*:*";

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String query) {
        this.query = query;
    }

    /** @return the tokens, {@link Kind#END} last */
    static List<Token> of(String query) {
        var reader = new QueryTokens(straightQuotes(query));
        while (reader.at < reader.query.length()) reader.readOne();
        reader.tokens.add(new Token(Kind.END, query.length()));
        return reader.tokens;
    }

    /** In code points, as problems tell it. */
    static int inCodePoints(String query, int utf16) {
        return query.codePointCount(0, Math.min(utf16, query.length()));
    }

    private static String straightQuotes(String query) {
        // one for one, so that positions still hold
        return query.replaceAll("[\u201C\u201D\u201E\u201F\u00AB\u00BB]", "\"");
    }

    private void readOne() {
        char c = query.charAt(at);
        if (isSpace(c)) at++;
        else if (c == '(') sign(Kind.OPEN, 1);
        else if (c == ')') sign(Kind.CLOSE, 1);
        else if (c == '"') readDelimited(Kind.PHRASE, '"', "This quotation mark has no closing one.");
        else if (c == '/') readDelimited(Kind.REGEX, '/', "This slash begins a regular expression that has no closing slash. To search for a slash, put a backslash before it.");
        else if (query.startsWith("&&", at)) sign(Kind.AND, 2);
        else if (query.startsWith("||", at)) sign(Kind.OR, 2);
        else if (query.startsWith(EVERYTHING, at)) sign(Kind.EVERYTHING, EVERYTHING.length());
        else if (isPrefix(c)) sign(c == '+' ? Kind.REQUIRED : Kind.NOT, 1);
        else readWord();
    }

    private void sign(Kind kind, int length) {
        tokens.add(new Token(kind, at));
        at += length;
    }

    /** A plus, minus or exclamation mark counts only right before what it is about; a dash between words is just a dash. */
    private boolean isPrefix(char c) {
        if (c != '+' && c != '-' && c != '!' || at + 1 == query.length()) return false;
        int next = query.codePointAt(at + 1);
        boolean touchesWordBefore = at > 0 && Character.isLetterOrDigit(query.codePointBefore(at));
        return !touchesWordBefore && (Character.isLetterOrDigit(next) || "\"(/\\*?".indexOf(next) >= 0);
    }

    private void readDelimited(Kind kind, char delimiter, String unclosed) {
        int start = at++;
        var text = new StringBuilder();
        while (at < query.length() && query.charAt(at) != delimiter) {
            // a regular expression reads its backslashes itself, but for the one before a slash
            boolean escape = query.charAt(at) == '\\' && at + 1 < query.length() && (kind == Kind.PHRASE || query.charAt(at + 1) == delimiter);
            if (!escape) text.append(query.charAt(at++));
            else if (kind == Kind.PHRASE) readEscaped(text);
            else {
                text.append(delimiter);
                at += 2;
            }
        }
        if (at == query.length()) throw new QueryProblem(unclosed, inCodePoints(query, start));
        at++;
        tokens.add(new Token(kind, text.toString(), readSuffix(), start));
    }

    private void readWord() {
        int start = at;
        var text = new StringBuilder();
        boolean plain = true;
        while (at < query.length() && !isSpace(query.charAt(at)) && "()\"~^".indexOf(query.charAt(at)) < 0) {
            char c = query.charAt(at);
            if (c == ':' && plain && isName(text)) {
                tokens.add(new Token(Kind.FIELD, text.toString(), Token.NO_SUFFIX, start));
                at++;
                return;
            }
            if (c == ':') plain = false;
            if (c == '\\') readEscaped(text);
            else {
                text.append(c);
                at++;
            }
        }
        if (at == start) at++; // a lone tilde or caret
        Kind kind = kind(query.substring(start, at));
        String suffix = readSuffix();
        tokens.add(kind == Kind.WORD ? new Token(kind, text.toString(), suffix, start) : new Token(kind, start));
    }

    /** @param written with its backslashes, which make an operator a word */
    private static Kind kind(String written) {
        return switch (written) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
    }

    /** A letter after a backslash is that letter; anything else is a sign without meaning, which parts words like a space. */
    private void readEscaped(StringBuilder text) {
        at++;
        if (at == query.length()) return;
        int c = query.codePointAt(at);
        if (Character.isLetterOrDigit(c) || WordScanner.isApostrophe(c)) text.appendCodePoint(c);
        else text.append(' ');
        at += Character.charCount(c);
    }

    /** Takes {@code ~2} and gives what follows the tilde; takes {@code ^2} too, which asks for an order that is not offered here. */
    private String readSuffix() {
        String suffix = Token.NO_SUFFIX;
        while (at < query.length() && (query.charAt(at) == '~' || query.charAt(at) == '^')) {
            boolean tilde = query.charAt(at++) == '~';
            int from = at;
            while (at < query.length() && (Character.isDigit(query.charAt(at)) || query.charAt(at) == '.')) at++;
            if (tilde) suffix = query.substring(from, at);
        }
        return suffix;
    }

    private static boolean isName(CharSequence text) {
        if (text.isEmpty() || !Character.isLetter(Character.codePointAt(text, 0))) return false;
        return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ' ');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

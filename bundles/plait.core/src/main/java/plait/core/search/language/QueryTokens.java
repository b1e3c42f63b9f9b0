package plait.core.search.language;

import java.util.ArrayList;
import java.util.List;
import plait.core.search.QueryProblem;
import plait.core.search.language.Token.Kind;

/** Cuts a query into tokens. Whatever is neither a sign of the language nor part of a word is dropped, so that pasted text does no harm. */
final class QueryTokens {
    private static final String EVERYTHING = "*:*";
    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String query) {
        this.query = query;
    }

    /** @return the tokens, {@link Kind#END} last */
    static List<Token> of(String query) {
        var reader = new QueryTokens(query);
        while (reader.at < reader.query.length()) reader.readOne();
        reader.tokens.add(new Token(Kind.END, query.length()));
        return reader.tokens;
    }

    /** In code points, as problems tell it. */
    static int inCodePoints(String query, int utf16) {
        return query.codePointCount(0, Math.min(utf16, query.length()));
    }

    private void readOne() {
        char c = query.charAt(at);
        if (isSpace(c)) at++;
        else if (c == '(') sign(Kind.OPEN, 1);
        else if (c == ')') sign(Kind.CLOSE, 1);
        else if (QUOTES.indexOf(c) >= 0) readPhrase();
        else if (c == '/') readRegex();
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
        return !touchesWordBefore && (Character.isLetterOrDigit(next) || "(/\\*?".indexOf(next) >= 0 || QUOTES.indexOf(next) >= 0);
    }

    /** A passage that is pasted between straight quotation marks may hold curly ones; else any mark closes what any mark opened. */
    private void readPhrase() {
        int start = at++;
        boolean straightOnly = query.charAt(start) == '"' && closing(at, "\"") >= 0;
        int end = closing(at, straightOnly ? "\"" : QUOTES);
        if (end < 0) throw unclosed("This quotation mark has no closing one.", start);
        var text = new StringBuilder();
        while (at < end) {
            if (query.charAt(at) == '\\') readEscaped(text);
            else text.append(query.charAt(at++));
        }
        at = end + 1;
        tokens.add(new Token(Kind.PHRASE, text.toString(), readSuffix(), start));
    }

    /** A regular expression reads its backslashes itself, but for those before a slash. */
    private void readRegex() {
        int start = at++;
        int end = closing(at, "/");
        if (end < 0) throw unclosed("This slash begins a regular expression and has no closing one. To search for a slash, put a backslash before it.", start);
        String expression = query.substring(at, end).replace("\\/", "/");
        at = end + 1;
        tokens.add(new Token(Kind.REGEX, expression, readSuffix(), start));
    }

    /** Where the first of {@code signs} stands that has no backslash before it, or -1. */
    private int closing(int from, String signs) {
        for (int i = from; i < query.length(); i++) {
            if (query.charAt(i) == '\\') i++;
            else if (signs.indexOf(query.charAt(i)) >= 0) return i;
        }
        return -1;
    }

    private QueryProblem unclosed(String message, int start) {
        return new QueryProblem(message, inCodePoints(query, start));
    }

    private void readWord() {
        int start = at;
        var text = new StringBuilder();
        boolean plain = true;
        while (at < query.length() && !isSpace(query.charAt(at)) && "()~^".indexOf(query.charAt(at)) < 0 && QUOTES.indexOf(query.charAt(at)) < 0) {
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

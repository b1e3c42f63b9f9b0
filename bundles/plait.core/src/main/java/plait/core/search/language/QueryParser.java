package plait.core.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import plait.core.search.QueryProblem;
import plait.core.search.language.Token.Kind;

/**
 * Reads a query in the classic syntax of Lucene: {@code new QueryParser(query, attributes).parse()}. It is not Lucene's own parser because a
 * researcher needs to hear where a query is wrong, and because here AND binds more tightly than OR, as one expects.
 *
 * <p>Words side by side are alternatives, like OR. NOT takes out of its whole group, wherever it stands there, unless OR stands beside it.
 */
public final class QueryParser {
    private static final int DEEPEST = 50;
    private static final int MOST_TERMS = 1_000;

    private final String query;
    private final Predicate<String> isAttribute;
    private final List<Token> tokens;
    private int next;
    private int terms;

    /**
     * @param query what a person typed
     * @param isAttribute tells of a {@linkplain FieldNames#key folded name} whether some case has such an attribute
     * @throws QueryProblem if a quotation mark or slash has no partner
     */
    public QueryParser(String query, Predicate<String> isAttribute) {
        this.query = query;
        this.isAttribute = isAttribute;
        this.tokens = QueryTokens.of(query);
    }

    /** @throws QueryProblem if the query cannot be understood */
    public Expression parse() {
        Expression whole = group("", 0);
        if (peek().is(Kind.CLOSE)) throw problem("This bracket closes nothing.", peek());
        if (whole == null) throw new QueryProblem("The query holds no word. Type at least one word or a field such as speaker:P01.", 0);
        return whole;
    }

    /** What stands between brackets, up to the closing one or the end; null if that is nothing. */
    private Expression group(String field, int depth) {
        var group = new Group();
        boolean afterOr = false;
        while (!peek().is(Kind.CLOSE) && !peek().is(Kind.END)) {
            boolean stray = peek().is(Kind.AND) || peek().is(Kind.OR) && (afterOr || group.isEmpty());
            if (stray) throw problem("Something is missing before this " + peek().kind() + ".", peek());
            if (peek().is(Kind.OR)) {
                take();
                needOperand();
                afterOr = true;
                continue;
            }
            Clause clause = chain(field, depth);
            group.add(clause, afterOr, peek().is(Kind.OR));
            afterOr = false;
        }
        return group.expression();
    }

    /** One operand, or several with AND between them. */
    private Clause chain(String field, int depth) {
        Clause first = operand(field, depth);
        if (!peek().is(Kind.AND)) return first;
        var parts = new ArrayList<Expression>();
        addTo(parts, first);
        while (peek().is(Kind.AND)) {
            take();
            needOperand();
            addTo(parts, operand(field, depth));
        }
        return new Clause(Occur.OPTIONAL, parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Expression.And(parts));
    }

    private static void addTo(List<Expression> parts, Clause clause) {
        if (clause.part() != null) parts.add(clause.occur() == Occur.PROHIBITED ? new Expression.Not(clause.part()) : clause.part());
    }

    /** After an operator there has to be something. */
    private void needOperand() {
        if (peek().is(Kind.END) || peek().is(Kind.CLOSE)) throw problem("Something is missing after this " + previous().kind() + ".", previous());
    }

    private Clause operand(String field, int depth) {
        Occur occur = Occur.OPTIONAL;
        while (peek().is(Kind.NOT) || peek().is(Kind.REQUIRED)) {
            if (take().is(Kind.REQUIRED)) occur = Occur.REQUIRED;
            else occur = occur == Occur.PROHIBITED ? Occur.OPTIONAL : Occur.PROHIBITED;
            needOperand();
        }
        return new Clause(occur, primary(field, depth));
    }

    /** Null if there is nothing to look for, as in a lone dash. */
    private Expression primary(String field, int depth) {
        Token token = take();
        return switch (token.kind()) {
            case OPEN -> inBrackets(token, field, depth);
            case FIELD -> fielded(token, depth);
            case EVERYTHING -> new Expression.All();
            case WORD, PHRASE, REGEX -> field.isEmpty() || field.equals(FieldNames.EXACT) ? words(token, !field.isEmpty()) : value(token, field);
            default -> throw problem("Something is missing before this " + token.kind() + ".", token);
        };
    }

    private Expression inBrackets(Token open, String field, int depth) {
        if (depth == DEEPEST) throw problem("The brackets are nested too deeply.", open);
        Expression inside = group(field, depth + 1);
        if (!take().is(Kind.CLOSE)) throw problem("This bracket is never closed.", open);
        return inside;
    }

    private Expression fielded(Token token, int depth) {
        String name = FieldNames.key(token.text());
        if (!FieldNames.isBuiltIn(name) && !isAttribute.test(name)) {
            String message = "There is no field of this name. The fields are " + FieldNames.LISTED + ".";
            throw problem(message + " To search for a colon, put a backslash before it.", token);
        }
        return switch (peek().kind()) {
            case WORD, PHRASE, REGEX, OPEN -> primary(name, depth);
            default -> throw problem("After this field's colon a value is missing.", token);
        };
    }

    private Expression value(Token token, String field) {
        List<Term> value = new TermReader(query, true).ofValue(token);
        if (value.isEmpty()) throw problem("This value holds no letter or digit.", token);
        count(1, token);
        boolean known = !field.equals(FieldNames.IS)
                || value.get(0) instanceof Term.Exact is && (is.word().equals(FieldNames.UNCODED) || is.word().equals(FieldNames.CODED));
        if (!known) throw problem("After is: only uncoded or coded can stand.", token);
        return new Expression.Field(field, value.get(0));
    }

    private Expression words(Token token, boolean exact) {
        var reader = new TermReader(query, exact);
        List<Term> words = switch (token.kind()) {
            case PHRASE -> reader.ofPhrase(token);
            case REGEX -> List.of(reader.regex(token));
            default -> reader.ofWord(token);
        };
        count(words.size(), token);
        int distance = token.is(Kind.PHRASE) ? reader.distance(token) : 0;
        return words.isEmpty() ? null : new Expression.Words(words, distance);
    }

    private void count(int more, Token token) {
        terms += more;
        if (terms > MOST_TERMS) throw problem("The query has too many words: at most 1,000 can be looked up at once.", token);
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next).is(Kind.END) ? tokens.get(next) : tokens.get(next++);
    }

    private Token previous() {
        return tokens.get(next - 1);
    }

    private QueryProblem problem(String message, Token token) {
        return new QueryProblem(message, QueryTokens.inCodePoints(query, token.position()));
    }

    /** How a part takes part in its group. */
    enum Occur {
        OPTIONAL,
        REQUIRED,
        PROHIBITED
    }

    /** @param part null if there is nothing to look for */
    record Clause(Occur occur, Expression part) {}
}

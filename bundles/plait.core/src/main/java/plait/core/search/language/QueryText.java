package plait.core.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plait.core.search.language.Expression.All;
import plait.core.search.language.Expression.And;
import plait.core.search.language.Expression.Field;
import plait.core.search.language.Expression.Maybe;
import plait.core.search.language.Expression.Not;
import plait.core.search.language.Expression.Or;
import plait.core.search.language.Expression.Words;

/** Writes what a query asks for in the query language: the way back from {@link QueryParser}. Reading what was written gives the same again. */
public final class QueryText {
    private final Spelling spelling;

    private QueryText(Spelling spelling) {
        this.spelling = spelling;
    }

    /** How the value of a field is written, which the tree holds in folded form only, such as {@code C1} for {@code c1}. */
    @FunctionalInterface
    public interface Spelling {
        /** As it stands in the tree. */
        Spelling FOLDED = (field, value) -> value;

        /** @return something that folds to {@code value} */
        String of(String field, String value);
    }

    /** The query for an expression; empty for every passage. */
    public static String of(Expression query, Spelling spelling) {
        Expression plain = normal(query);
        return plain instanceof All ? "" : new QueryText(spelling).group(plain);
    }

    /** The same with as little nesting as there can be, which is what two queries are compared by. */
    public static Expression normal(Expression query) {
        return switch (query) {
            case And and -> normalAnd(and);
            case Or or -> normalOr(or);
            case Not not -> normal(not.part()) instanceof Not twice ? twice.part() : new Not(normal(not.part()));
            case Maybe maybe -> new Maybe(normal(maybe.part()));
            default -> query;
        };
    }

    private static Expression normalAnd(And and) {
        var flat = new ArrayList<Expression>();
        for (Expression part : and.parts()) {
            Expression plain = normal(part);
            if (plain instanceof And inner) flat.addAll(inner.parts());
            else flat.add(plain);
        }
        flat.removeIf(All.class::isInstance);
        var parts = new ArrayList<>(flat.stream().filter(part -> !(part instanceof Maybe) && !(part instanceof Not)).toList());
        boolean some = flat.stream().anyMatch(Maybe.class::isInstance);
        if (parts.isEmpty() && (some || flat.isEmpty())) parts.add(new All());
        flat.stream().filter(Maybe.class::isInstance).forEach(parts::add);
        flat.stream().filter(Not.class::isInstance).forEach(parts::add);
        return parts.size() == 1 ? parts.getFirst() : new And(parts);
    }

    private static Expression normalOr(Or or) {
        var parts = new ArrayList<Expression>();
        for (Expression part : or.parts()) {
            Expression plain = normal(part);
            if (plain instanceof Or inner) parts.addAll(inner.parts());
            else parts.add(plain);
        }
        return parts.size() == 1 ? parts.getFirst() : new Or(parts);
    }

    /** What stands alone or between brackets. */
    private String group(Expression query) {
        return switch (query) {
            case And and -> and(and.parts());
            case Or or -> or.parts().stream().map(part -> part instanceof Not ? group(part) : operand(part)).collect(Collectors.joining(" OR "));
            case Not not -> "NOT " + operand(not.part());
            case Maybe maybe -> "+*:* " + operand(maybe.part());
            default -> operand(query);
        };
    }

    private String and(List<Expression> parts) {
        List<Expression> all = parts.stream().filter(part -> !(part instanceof Maybe) && !(part instanceof Not)).toList();
        boolean some = parts.stream().anyMatch(Maybe.class::isInstance);
        var pieces = new ArrayList<String>();
        String needed = all.stream().map(this::operand).collect(Collectors.joining(" AND "));
        if (some) pieces.add("+(" + needed + ")"); // a plus right before an emoji is none
        else if (!all.isEmpty()) pieces.add(needed);
        for (Expression part : parts) if (part instanceof Maybe maybe) pieces.add(operand(maybe.part()));
        for (Expression part : parts) if (part instanceof Not not) pieces.add("NOT " + operand(not.part()));
        return String.join(" ", pieces);
    }

    /** What can stand beside an operator. */
    private String operand(Expression part) {
        return switch (part) {
            case Words words -> words(words);
            case Field field -> field.name().replace(' ', '_') + ":" + value(field);
            case All ignored -> "*:*";
            default -> "(" + group(part) + ")";
        };
    }

    private static String words(Words words) {
        List<Term> terms = words.terms();
        if (terms.size() == 1 && words.distance() == 0) return prefix(terms) + term(terms.getFirst());
        boolean bare = words.distance() == 0 && terms.stream().anyMatch(term -> term instanceof Term.Fuzzy || term instanceof Term.Wildcard wild && wild.pattern().indexOf('?') >= 0);
        if (bare) return prefix(terms) + hyphened(terms);
        String phrase = terms.stream().map(QueryText::term).collect(Collectors.joining(" "));
        return prefix(terms) + '"' + phrase + '"' + (words.distance() > 0 ? "~" + words.distance() : "");
    }

    /** Signs that a phrase would not take work in a word with dashes. */
    private static String hyphened(List<Term> terms) {
        var words = new ArrayList<String>();
        int edits = 0;
        for (Term term : terms) {
            words.add(term instanceof Term.Fuzzy fuzzy ? fuzzy.word() : term(term));
            if (term instanceof Term.Fuzzy fuzzy) edits = fuzzy.edits();
        }
        return String.join("-", words) + (edits > 0 ? "~" + edits : "");
    }

    private static String prefix(List<Term> terms) {
        return terms.stream().anyMatch(Term.Exact.class::isInstance) ? FieldNames.EXACT + ":" : "";
    }

    private static String term(Term term) {
        return switch (term) {
            case Term.Stem stem -> stem.word();
            case Term.Exact exact -> exact.word();
            case Term.Wildcard wildcard -> wildcard.pattern();
            case Term.Fuzzy fuzzy -> fuzzy.word() + "~" + fuzzy.edits();
            case Term.Regex regex -> "/" + regex.expression().replace("/", "\\/") + "/";
        };
    }

    private String value(Field field) {
        return switch (field.value()) {
            case Term.Exact exact -> quoted(spelling.of(field.name(), exact.word()));
            case Term.Wildcard wildcard -> wildcard.pattern().indexOf('?') < 0 ? quoted(wildcard.pattern()) : wildcard.pattern().replace(" ", "\\ ");
            case Term.Fuzzy fuzzy -> fuzzy.word().replace(" ", "\\ ") + "~" + fuzzy.edits();
            case Term other -> term(other);
        };
    }

    /** In quotation marks where it is more than letters and digits. */
    private static String quoted(String value) {
        boolean plain = !value.isEmpty() && value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '*');
        return plain ? value : '"' + value.replace("\\", " ").replace("\"", " ") + '"';
    }
}

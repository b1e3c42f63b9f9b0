package plait.core.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plait.core.search.language.Expression.All;
import plait.core.search.language.Expression.And;
import plait.core.search.language.Expression.Field;
import plait.core.search.language.Expression.Not;
import plait.core.search.language.Expression.Or;
import plait.core.search.language.Expression.Words;

/** A query as a list of parts that all have to hold: the form in which somebody builds one who would rather not learn the language. */
public record QueryParts(List<Expression> parts) {
    public QueryParts {
        parts = List.copyOf(parts);
    }

    /** A query without any part. */
    public static QueryParts none() {
        return new QueryParts(List.of());
    }

    public static QueryParts of(Expression query) {
        Expression plain = QueryText.normal(query);
        List<Expression> parts = plain instanceof And and ? and.parts() : List.of(plain);
        return new QueryParts(parts.stream().filter(part -> !(part instanceof All)).toList());
    }

    /** Every passage, when there are no parts. */
    public Expression expression() {
        return QueryText.normal(new And(parts));
    }

    public QueryParts with(Expression part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new QueryParts(more);
    }

    public QueryParts without(int index) {
        var fewer = new ArrayList<>(parts);
        fewer.remove(index);
        return new QueryParts(fewer);
    }

    public QueryParts with(int index, Expression instead) {
        var changed = new ArrayList<>(parts);
        changed.set(index, instead);
        return new QueryParts(changed);
    }

    /** True when some word is looked for, and not only a feature of passages. */
    public boolean hasWords() {
        return parts.stream().anyMatch(QueryParts::isWords);
    }

    /** Where the condition stands that may be dropped to find more, because it is about whose words these are and not about the words. */
    public List<Integer> conditions() {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < parts.size(); i++) if (isCondition(parts.get(i))) found.add(i);
        return found;
    }

    private static boolean isCondition(Expression part) {
        return part instanceof Field || part instanceof Not || part instanceof Or or && or.parts().stream().allMatch(QueryParts::isCondition);
    }

    private static boolean isWords(Expression part) {
        return part instanceof Words || part instanceof Or or && or.parts().stream().anyMatch(QueryParts::isWords) || part instanceof And and && and.parts().stream().anyMatch(QueryParts::isWords);
    }

    /** The part for words as somebody types them: all forms of one word, or of several as a phrase. */
    public static Expression words(String typed) {
        return near(typed, 0);
    }

    /** @param distance how many positions apart the words may stand; 0 for a phrase */
    public static Expression near(String typed, int distance) {
        var terms = new ArrayList<Term>();
        var scanner = new WordScanner(typed);
        while (scanner.next()) terms.add(new Term.Stem(scanner.folded()));
        return terms.isEmpty() ? new All() : new Words(terms, terms.size() == 1 ? 0 : distance);
    }

    public static Expression field(String name, String value) {
        return new Field(FieldNames.key(name), new Term.Exact(FieldNames.key(value)));
    }

    /** Any of these values; the field alone when there is one. */
    public static Expression field(String name, Set<String> values) {
        return QueryText.normal(new Or(values.stream().map(value -> field(name, value)).toList()));
    }
}

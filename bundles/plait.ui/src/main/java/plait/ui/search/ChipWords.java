package plait.ui.search;

import java.util.List;
import java.util.stream.Collectors;
import plait.core.search.language.Expression;
import plait.core.search.language.Expression.Field;
import plait.core.search.language.Expression.Not;
import plait.core.search.language.Expression.Or;
import plait.core.search.language.Expression.Words;
import plait.core.search.language.FieldNames;
import plait.core.search.language.QueryText;
import plait.core.search.language.Term;

/**
 * What a chip says of a part of a query.
 *
 * @param kind what the part is, such as “word”; empty where the value says it
 * @param value such as “form”
 */
record ChipWords(String kind, String value) {
    static ChipWords of(Expression part, QueryText.Spelling spelling) {
        return switch (part) {
            case Not not -> new ChipWords("not", of(not.part(), spelling).value());
            case Field field when field.name().equals(FieldNames.IS) -> new ChipWords("", QueryText.of(field, spelling).substring(FieldNames.IS.length() + 1));
            case Field field -> new ChipWords(kind(field.name()), value(field, spelling));
            case Words words -> words(words);
            case Or or when or.parts().stream().allMatch(each -> each instanceof Words || each instanceof Field) -> any(or.parts(), spelling);
            default -> new ChipWords("part", QueryText.of(part, spelling));
        };
    }

    /** What is matched, in plain words; empty where a query says it itself. */
    static String hint(List<Expression> parts) {
        List<Words> words = parts.stream().filter(Words.class::isInstance).map(Words.class::cast).toList();
        if (words.size() != 1) return words.isEmpty() ? "" : "all of these in one turn";
        Words only = words.getFirst();
        if (only.terms().size() > 1) return only.distance() > 0 ? "at most " + only.distance() + " words apart" : "these words together";
        return switch (only.terms().getFirst()) {
            case Term.Stem ignored -> "all forms of the word";
            case Term.Exact ignored -> "this very form";
            case Term.Wildcard ignored -> "all words like this";
            case Term.Fuzzy ignored -> "words spelt like this";
            case Term.Regex ignored -> "words that fit the expression";
        };
    }

    private static ChipWords any(List<Expression> parts, QueryText.Spelling spelling) {
        List<ChipWords> chips = parts.stream().map(part -> of(part, spelling)).toList();
        boolean alike = chips.stream().map(ChipWords::kind).distinct().count() == 1;
        String kind = alike ? chips.getFirst().kind() : "any of";
        return new ChipWords(kind, chips.stream().map(ChipWords::value).collect(Collectors.joining(", ")));
    }

    private static String kind(String field) {
        return field.equals(FieldNames.FACTOR) ? "code" : field;
    }

    private static String value(Field field, QueryText.Spelling spelling) {
        String written = QueryText.of(field, spelling);
        String value = written.substring(written.indexOf(':') + 1);
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    private static ChipWords words(Words words) {
        String written = QueryText.of(words, QueryText.Spelling.FOLDED).replaceFirst("^" + FieldNames.EXACT + ":", "");
        boolean exact = words.terms().stream().anyMatch(Term.Exact.class::isInstance);
        String plain = written.replaceFirst("~\\d+$", "").replace("\"", "");
        if (words.terms().size() > 1) return new ChipWords(words.distance() > 0 ? "near" : exact ? "exact phrase" : "phrase", words.distance() > 0 ? plain.replace(" ", ", ") + " within " + words.distance() : plain);
        return switch (words.terms().getFirst()) {
            case Term.Stem ignored -> new ChipWords("word", plain);
            case Term.Exact ignored -> new ChipWords("exact", plain);
            case Term.Fuzzy ignored -> new ChipWords("spelt like", plain);
            case Term.Wildcard ignored -> new ChipWords("like", plain);
            case Term.Regex ignored -> new ChipWords("expression", written);
        };
    }
}

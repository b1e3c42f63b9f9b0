package plait.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import plait.core.search.language.QueryParts;

/** The sentences of a search that found nothing. */
final class NoneFound {
    private NoneFound() {}

    /** Such as “No passage has ‘form’ with role member.” */
    static String sentence(QueryParts parts, List<ChipWords> chips) {
        List<Integer> conditions = parts.conditions();
        List<String> words = IntStream.range(0, chips.size()).filter(i -> !conditions.contains(i)).mapToObj(i -> "‘" + chips.get(i).value() + "’").toList();
        var with = new ArrayList<String>();
        for (int i : conditions) with.add((chips.get(i).kind() + " " + chips.get(i).value()).strip());
        String has = words.isEmpty() ? "No passage fits" : "No passage has " + String.join(" and ", words);
        return has + (with.isEmpty() ? "." : (words.isEmpty() ? " " : " with ") + String.join(", ", with) + ".");
    }

    /** Such as “23 hits without ‘role member’”. */
    static String without(long found, ChipWords condition) {
        return SearchView.count(found, "hit", "hits") + " without ‘" + (condition.kind() + " " + condition.value()).strip() + "’";
    }
}

package plait.theory;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.update.UpdateFactory;
import plait.core.Problem;
import plait.core.questions.QueryFault;

/** What is wrong with a query, for the person who writes it, beside the query: it names what they wrote, so it is never told as a {@link Problem}, which quotes nobody. */
final class QueryWords {
    private static final Pattern UNKNOWN_WORD = Pattern.compile("Lexical error.*after[^\"]*\"([^\"\\s]+)\"", Pattern.DOTALL);
    private static final Pattern PREFIX = Pattern.compile("Unresolved prefixed name: ([^:\\s]*):");
    private static final Pattern TWICE = Pattern.compile("in-scope: (\\?\\w+)");
    private static final Pattern WORD = Pattern.compile("[?$]?[\\w:.-]+|\\S");

    private QueryWords() {}

    /** What keeps a query from being asked. */
    static Optional<QueryFault> fault(String text) {
        try {
            new ReadOnlyQuery(text, Map.of());
            return Optional.empty();
        } catch (Problem problem) {
            if (problem.getCause() instanceof QueryException parse) {
                var place = Place.of(parse);
                return Optional.of(new QueryFault(place.line, place.column, words(text, parse, place), true));
            }
            return Optional.of(new QueryFault(0, 0, problem.getMessage(), true));
        }
    }

    private static String words(String text, QueryException failure, Place place) {
        if (changes(text)) return "This would change the study. A query here only reads: it asks with SELECT, ASK, CONSTRUCT or DESCRIBE.";
        String said = failure.getMessage() == null ? "" : failure.getMessage();
        Matcher prefix = PREFIX.matcher(said);
        if (prefix.find()) return "The prefix “" + prefix.group(1) + ":” is not known. Add a line PREFIX " + prefix.group(1) + ": <…> above the query.";
        Matcher twice = TWICE.matcher(said);
        if (twice.find()) return "The variable " + twice.group(1) + " has a value already. Give this one another name.";
        if (said.contains("<EOF>")) return "The query ends too early. A closing bracket } may be missing.";
        Matcher unknown = UNKNOWN_WORD.matcher(said);
        if (unknown.find()) return unexpected(unknown.group(1));
        if (said.contains("Encountered")) return wordAt(text, place).map(QueryWords::unexpected).orElse("Something is not expected here.");
        return "Queries ask with SELECT, ASK, CONSTRUCT or DESCRIBE; they cannot change the study.";
    }

    private static String unexpected(String word) {
        return "“" + word + "” is not expected here. Look at what stands before it, too.";
    }

    /** From 1; 0 where it is not known. */
    private record Place(int line, int column) {
        private static final Pattern SAID = Pattern.compile("at line (\\d{1,6}), column (\\d{1,6})");

        /** What the message says is where the trouble is; what the exception says is often what stands before it. */
        static Place of(QueryException failure) {
            Matcher said = SAID.matcher(failure.getMessage() == null ? "" : failure.getMessage());
            if (said.find()) return new Place(Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)));
            return failure instanceof QueryParseException parse ? new Place(Math.max(0, parse.getLine()), Math.max(0, parse.getColumn())) : new Place(0, 0);
        }
    }

    private static Optional<String> wordAt(String text, Place place) {
        return text.lines().skip(Math.max(0, place.line - 1)).findFirst().map(WORD::matcher).filter(matcher -> place.column >= 1 && matcher.find(Math.min(place.column - 1, matcher.regionEnd()))).map(Matcher::group);
    }

    private static boolean changes(String text) {
        try {
            return !UpdateFactory.create(text).getOperations().isEmpty();
        } catch (RuntimeException none) {
            return false;
        }
    }
}

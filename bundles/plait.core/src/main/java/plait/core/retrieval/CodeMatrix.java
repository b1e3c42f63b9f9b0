package plait.core.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import plait.core.Progress;
import plait.core.study.Key;

/**
 * How many passages, in how many sources, each code has in each case, role, coder or beside each other code. Counts show where something was said,
 * not how strong it is. What a cell counts is what {@link #query(int, int)} finds.
 */
public final class CodeMatrix {
    /** A number of passages and of the sources that they stand in. */
    public record Counted(int passages, int sources) {}

    /**
     * What is counted.
     *
     * @param below whether a code counts those below it too
     */
    public record Wanted(List<Key> codes, boolean below, Across across) {}

    private final Wanted wanted;
    private final Tally cells;
    private final Tally rows;
    private final Tally columns;
    private final Tally all = new Tally(1);

    private CodeMatrix(Wanted wanted) {
        this.wanted = wanted;
        rows = new Tally(wanted.codes.size());
        columns = new Tally(wanted.across.size());
        cells = new Tally(wanted.codes.size() * wanted.across.size());
    }

    /** Counts, one text after the other. @throws CancellationException if the person asked to stop */
    public static CodeMatrix count(Passages passages, Places places, Wanted wanted, Progress progress) {
        var matrix = new CodeMatrix(wanted);
        var counting = matrix.new Counting(passages, places, progress);
        progress.begin("Count passages", passages.size());
        passages.eachText(counting::text);
        return matrix;
    }

    public Wanted wanted() {
        return wanted;
    }

    public Counted cell(int row, int column) {
        return cells.get(row * wanted.across.size() + column);
    }

    /** All passages of a code, also those that stand in no column. */
    public Counted row(int row) {
        return rows.get(row);
    }

    /** All passages of a column, each once however many of the codes it has. */
    public Counted column(int column) {
        return columns.get(column);
    }

    public Counted all() {
        return all.get(0);
    }

    /** What finds the passages that a cell counts. */
    public Query query(int row, int column) {
        return wanted.across.cell(query(row), column);
    }

    /** What finds the passages that a row counts. */
    public Query.Coded query(int row) {
        return new Query.Coded(Set.of(wanted.codes.get(row)), wanted.below, Set.of());
    }

    /** Counts a passage once in each place, and its text once. Numbers of passages and texts must come in order. */
    private static final class Tally {
        private final int[] passages;
        private final int[] sources;
        private final int[] lastPassage;
        private final int[] lastText;

        Tally(int size) {
            passages = new int[size];
            sources = new int[size];
            lastPassage = new int[size];
            lastText = new int[size];
            Arrays.fill(lastPassage, -1);
            Arrays.fill(lastText, -1);
        }

        void add(int at, int passage, int text) {
            if (lastPassage[at] == passage) return;
            lastPassage[at] = passage;
            passages[at]++;
            if (lastText[at] == text) return;
            lastText[at] = text;
            sources[at]++;
        }

        Counted get(int at) {
            return new Counted(passages[at], sources[at]);
        }
    }

    /** Goes through the passages of one text after the other. */
    private final class Counting {
        private final Passages passages;
        private final Places places;
        private final Progress progress;
        private final Map<Key, List<Integer>> rowsOf;
        private final Map<Object, List<Integer>> columnsOf = new HashMap<>();

        Counting(Passages passages, Places places, Progress progress) {
            this.passages = passages;
            this.places = places;
            this.progress = progress;
            rowsOf = placesOf(wanted.codes);
            switch (wanted.across) {
                case Across.Cases cases -> name(cases.cases());
                case Across.Roles roles -> name(roles.roles());
                case Across.Coders coders -> name(coders.coders());
                case Across.Codes codes -> columnsOf.putAll(placesOf(codes.codes()));
            }
        }

        /** Each code with the rows or columns that count it. */
        private Map<Key, List<Integer>> placesOf(List<Key> codes) {
            var found = new HashMap<Key, List<Integer>>();
            for (int i = 0; i < codes.size(); i++) {
                Set<Key> counted = wanted.below ? passages.withThoseBelow(codes.get(i)) : Set.of(codes.get(i));
                for (Key code : counted) found.computeIfAbsent(code, each -> new ArrayList<>()).add(i);
            }
            return found;
        }

        private void name(List<?> columns) {
            for (int i = 0; i < columns.size(); i++) columnsOf.computeIfAbsent(columns.get(i), each -> new ArrayList<>()).add(i);
        }

        void text(int from, int to) {
            if (progress.cancelled()) throw new CancellationException();
            List<Passage> here = passages.all().subList(from, to);
            Reach reach = reach(here);
            for (Passage passage : here) count(passage, from, columns(passage, here, reach));
            progress.worked(to - from);
        }

        /** Null where nearness is not asked for or positions are not needed. */
        private Reach reach(List<Passage> here) {
            return wanted.across instanceof Across.Codes codes && !(codes.closeness() instanceof Closeness.Same) ? Reach.of(here, codes.closeness(), places) : null;
        }

        /** The columns that a passage stands in whatever its codes; none for coders, who stand with each code. */
        private List<Integer> columns(Passage passage, List<Passage> here, Reach reach) {
            return switch (wanted.across) {
                case Across.Cases cases -> named(passage.who().cases());
                case Across.Roles roles -> named(passage.who().roles());
                case Across.Coders coders -> List.of();
                case Across.Codes codes -> {
                    var columns = new ArrayList<Integer>();
                    for (Passage other : here) if (reach == null ? other == passage : reach.close(passage.number() - here.get(0).number(), other.number() - here.get(0).number())) addCodes(other, columns);
                    yield columns;
                }
            };
        }

        private void addCodes(Passage passage, List<Integer> columns) {
            for (Passage.Mark mark : passage.marks()) columns.addAll(columnsOf.getOrDefault(mark.code(), List.of()));
        }

        private List<Integer> named(Set<?> names) {
            var columns = new ArrayList<Integer>();
            for (Object name : names) columns.addAll(columnsOf.getOrDefault(name, List.of()));
            return columns;
        }

        private void count(Passage passage, int text, List<Integer> standing) {
            for (Passage.Mark mark : passage.marks()) {
                List<Integer> byCoder = wanted.across instanceof Across.Coders ? columnsOf.getOrDefault(mark.coder(), List.of()) : standing;
                for (int row : rowsOf.getOrDefault(mark.code(), List.of())) {
                    rows.add(row, passage.number(), text);
                    all.add(0, passage.number(), text);
                    for (int column : byCoder) {
                        cells.add(row * wanted.across.size() + column, passage.number(), text);
                        columns.add(column, passage.number(), text);
                    }
                }
            }
        }
    }
}

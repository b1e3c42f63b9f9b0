package plait.core.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import plait.core.search.NaturalOrder;
import plait.model.Carry;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Refinement;
import plait.model.Segment;
import plait.model.Stance;
import plait.model.Study;
import plait.model.TheoryVersion;

/**
 * Where the evidence lies: configurations down, and across whatever tells voices apart. A cell holds its evidence, so what it counts, what it opens
 * and what is exported are the same. Of a moment: made anew when the study has changed; on the session thread.
 */
public final class EvidenceMatrix {
    /** The built-in question that it answers. */
    public static final String QUESTION = "q08";

    /**
     * What is wanted.
     *
     * @param across what the columns are
     * @param only whose voices count
     */
    public record Wanted(TheoryVersion theory, Trait across, Marking marking, Subgroup only) {
        public static Wanted of(TheoryVersion theory) {
            return new Wanted(theory, Trait.CASE, Marking.STANCE, Subgroup.EVERYBODY);
        }
    }

    /**
     * What lies in one place.
     *
     * @param counted judged against this version
     * @param waiting carried from an earlier version and not looked at since
     * @param answered refutes an earlier version, and not this one
     */
    public record Cell(List<EvidenceLink> counted, List<EvidenceLink> waiting, List<EvidenceLink> answered) {
        private static final Cell NOTHING = new Cell(List.of(), List.of(), List.of());

        private static Cell empty() {
            return new Cell(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        public boolean isEmpty() {
            return counted.isEmpty() && waiting.isEmpty() && answered.isEmpty();
        }

        /** All, in the order in which they are opened. */
        public List<EvidenceLink> all() {
            return Stream.of(counted, waiting, answered).flatMap(List::stream).toList();
        }
    }

    private record Place(ConfigurationVersion row, String column) {}

    private final Wanted wanted;
    private final Heard heard;
    private final List<ConfigurationVersion> rows;
    private final Set<String> columns = new TreeSet<>(Trait.ORDER);
    private final Map<Place, Cell> cells = new HashMap<>();
    private final Set<EvidenceLink> nowhere = new LinkedHashSet<>();

    private EvidenceMatrix(Study study, Wanted wanted) {
        this.wanted = wanted;
        heard = Heard.in(study, wanted.only);
        rows = wanted.theory.getMembers().stream()
                .sorted(Comparator.comparing(each -> each.getConfiguration().getIdentifier(), Comparator.nullsLast(NaturalOrder.INSTANCE)))
                .toList();
        if (wanted.across.equals(Trait.CASE)) heard.cases().forEach(site -> columns.addAll(Trait.CASE.of(site)));
        rows.forEach(this::fill);
    }

    /** Looks at all evidence of the configurations of a theory version. */
    public static EvidenceMatrix of(Study study, Wanted wanted) {
        return new EvidenceMatrix(study, wanted);
    }

    private void fill(ConfigurationVersion row) {
        var refuting = new HashSet<Segment>();
        for (EvidenceLink link : row.getEvidence()) {
            if (link.getStance() == Stance.REFUTES && link.getCarry() != Carry.DROPPED) refuting.add(link.getSegment());
            if (wanted.marking.counts(link)) put(row, link, Cell::counted);
            else if (link.getCarry() == Carry.CARRIED_UNCHECKED) put(row, link, Cell::waiting);
        }
        for (ConfigurationVersion earlier : earlier(row)) {
            for (EvidenceLink link : earlier.getEvidence()) {
                if (link.getStance() == Stance.REFUTES && Marking.STANCE.counts(link) && refuting.add(link.getSegment())) put(row, link, Cell::answered);
            }
        }
    }

    private void put(ConfigurationVersion row, EvidenceLink link, Function<Cell, List<EvidenceLink>> where) {
        List<Voice> voices = heard.voices(link.getSegment());
        if (voices.isEmpty()) return;
        var at = new LinkedHashSet<String>();
        for (Voice voice : voices) at.addAll(wanted.across.of(voice));
        if (wanted.across.equals(Trait.CASE) && at.remove(Trait.NOT_STATED) && at.isEmpty()) nowhere.add(link);
        columns.addAll(at);
        for (String column : at) where.apply(cells.computeIfAbsent(new Place(row, column), place -> Cell.empty())).add(link);
    }

    /** What a version comes from, however many steps before, and the earlier versions of the same configuration. */
    private static Set<ConfigurationVersion> earlier(ConfigurationVersion version) {
        var found = new LinkedHashSet<ConfigurationVersion>();
        ancestors(version, found);
        version.getConfiguration().getVersions().stream().filter(each -> each.getNumber() < version.getNumber()).forEach(found::add);
        found.remove(version);
        return found;
    }

    private static void ancestors(ConfigurationVersion version, Set<ConfigurationVersion> found) {
        for (Refinement refinement : version.getRefinementOf()) for (ConfigurationVersion parent : refinement.getUsed()) if (found.add(parent)) ancestors(parent, found);
    }

    public Wanted wanted() {
        return wanted;
    }

    /** Whose voices count. */
    public Heard heard() {
        return heard;
    }

    /** By their codes. */
    public List<ConfigurationVersion> rows() {
        return rows;
    }

    /** The values of what is across; of cases their codes. */
    public List<String> columns() {
        return List.copyOf(columns);
    }

    public Cell cell(ConfigurationVersion row, String column) {
        return cells.getOrDefault(new Place(row, column), Cell.NOTHING);
    }

    /** Everything of a row, each once. */
    public Cell row(ConfigurationVersion row) {
        var all = columns.stream().map(column -> cell(row, column)).toList();
        return new Cell(once(all, Cell::counted), once(all, Cell::waiting), once(all, Cell::answered));
    }

    private static List<EvidenceLink> once(List<Cell> cells, Function<Cell, List<EvidenceLink>> part) {
        return cells.stream().flatMap(cell -> part.apply(cell).stream()).distinct().toList();
    }

    public int count(ConfigurationVersion row, String column, Enumerator mark) {
        return (int) cell(row, column).counted.stream().filter(link -> wanted.marking.of(link) == mark).count();
    }

    /** In how many columns something supports. */
    public int columnsFor(ConfigurationVersion row) {
        return (int) columns.stream().filter(column -> cell(row, column).counted.stream().anyMatch(link -> link.getStance() == Stance.SUPPORTS && Marking.STANCE.counts(link))).count();
    }

    /** How many pieces of evidence wait to be looked at again. */
    public int waiting() {
        return (int) cells.values().stream().flatMap(cell -> cell.waiting.stream()).distinct().count();
    }

    /** How many pieces of evidence refute an earlier version and not this one. */
    public int answered() {
        return (int) cells.values().stream().flatMap(cell -> cell.answered.stream()).distinct().count();
    }

    /** How many pieces of evidence belong to no column. */
    public int nowhere() {
        return nowhere.size();
    }

    /** Of one cell: “2 supports, 1 refutes”; what is set apart last. Empty for none. */
    public String words(ConfigurationVersion row, String column) {
        Cell cell = cell(row, column);
        var parts = wanted.marking.all().stream().filter(mark -> count(row, column, mark) > 0).map(mark -> count(row, column, mark) + " " + mark.getLiteral()).collect(Collectors.toCollection(ArrayList::new));
        if (!cell.waiting.isEmpty()) parts.add(cell.waiting.size() + " to recheck");
        if (!cell.answered.isEmpty()) parts.add(cell.answered.size() + " against an earlier version");
        return String.join(", ", parts);
    }

    /** The heads of the table that is exported: as the command line has them, then what is set apart. */
    public List<String> header() {
        Stream<String> marks = wanted.marking.all().stream().map(mark -> mark.getLiteral().replaceAll("[ -]", "_"));
        Stream<String> apart = Stream.of("to_recheck", "refutes_earlier");
        Stream<String> held = wanted.only.isEverybody() ? Stream.of() : Stream.of(Heard.COLUMN);
        return Stream.of(Stream.of("configuration", wanted.across.name().replace(' ', '_')), marks, apart, held).flatMap(each -> each).toList();
    }

    /**
     * All cells of some rows, zeros included, one a line, as {@link #header()} says.
     *
     * @param shown some of {@link #rows()}, in the order that is wanted
     */
    public List<List<Object>> lines(List<ConfigurationVersion> shown) {
        var lines = new ArrayList<List<Object>>();
        for (ConfigurationVersion row : shown) for (String column : columns) lines.add(line(row, column));
        return lines;
    }

    private List<Object> line(ConfigurationVersion row, String column) {
        var line = new ArrayList<Object>(List.of(row.getConfiguration().getIdentifier(), column));
        wanted.marking.all().forEach(mark -> line.add(count(row, column, mark)));
        line.add(cell(row, column).waiting.size());
        line.add(cell(row, column).answered.size());
        if (!wanted.only.isEverybody()) line.add(wanted.only.key());
        return line;
    }
}

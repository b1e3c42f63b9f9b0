package plait.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.questions.EvidenceMatrix;
import plait.core.questions.EvidenceMatrix.Wanted;
import plait.core.questions.Heard;
import plait.core.questions.Marking;
import plait.core.questions.Subgroup;
import plait.core.questions.Subgroup.Condition;
import plait.core.questions.Trait;
import plait.core.sheets.ExportAnswer;
import plait.core.theories.Answer;
import plait.core.theories.Theories;
import plait.core.theories.Value;
import plait.model.ConfigurationVersion;

/** The matrix of the window and the question on the command line are worked out apart; on the sample study they say the same, whoever is heard. */
class SampleMatrixTest {
    @TempDir static Path dir;
    /** A copy that is not open. */
    private static Path other;
    private static OpenStudy open;

    @BeforeAll static void makeTheSample() throws IOException {
        Path made = SampleStudy.make(dir);
        SampleStudy.copy(made, other = dir.resolve("other.plait"));
        open = SampleStudy.open(made);
    }

    @AfterAll static void close() {
        open.close();
    }

    private static EvidenceMatrix matrix(Trait across, Marking marking, Subgroup only) {
        return EvidenceMatrix.of(open.study(), new Wanted(Theories.newest(open.study()).orElseThrow(), across, marking, only));
    }

    private static Answer ask(String question, Heard heard) {
        return open.questions().prepare(open.questions().find(question), Map.of(), heard).apply(Progress.NONE);
    }

    /** By configuration and case: supports, refutes, refines, generates. */
    private static Map<String, List<Integer>> asked(Heard heard) {
        var cells = new TreeMap<String, List<Integer>>();
        for (List<Value> row : ask("q08", heard).rows()) {
            List<Integer> counts = row.stream().filter(Value.Number.class::isInstance).map(each -> ((Value.Number) each).number().intValue()).toList();
            cells.put(((Value.Text) row.get(0)).text() + " " + ((Value.Text) row.get(1)).text(), counts);
        }
        return cells;
    }

    private static Map<String, List<Integer>> shown(EvidenceMatrix matrix) {
        var cells = new TreeMap<String, List<Integer>>();
        for (List<Object> line : matrix.lines(matrix.rows())) cells.put(line.get(0) + " " + line.get(1), line.subList(2, 6).stream().map(Integer.class::cast).toList());
        return cells;
    }

    @Test void theMatrixByCaseIsTheAnswerToTheQuestion() {
        assertEquals(asked(Heard.in(open.study(), Subgroup.EVERYBODY)), shown(matrix(Trait.CASE, Marking.STANCE, Subgroup.EVERYBODY)));
    }

    @Test void itStaysSoForEachSubgroupByOneCondition() {
        int narrower = 0;
        for (Trait trait : Trait.all(open.study())) {
            for (String value : trait.values(open.study())) narrower += same(new Subgroup(List.of(new Condition(trait, Set.of(value))))) ? 1 : 0;
        }
        assertTrue(narrower > 20, "most subgroups change the answer");
    }

    @Test void itStaysSoForEachSubgroupByTwoConditions() {
        for (String role : Trait.ROLE.values(open.study())) {
            for (String type : Trait.TYPE.values(open.study())) same(new Subgroup(List.of(new Condition(Trait.ROLE, Set.of(role)), new Condition(Trait.TYPE, Set.of(type)))));
        }
    }

    private static boolean same(Subgroup only) {
        Map<String, List<Integer>> shown = shown(matrix(Trait.CASE, Marking.STANCE, only));
        assertEquals(asked(Heard.in(open.study(), only)), shown, only.key());
        return !shown.equals(shown(matrix(Trait.CASE, Marking.STANCE, Subgroup.EVERYBODY)));
    }

    /** Nothing is lost by telling evidence apart in another way. */
    @Test void whateverIsAcrossEachPieceOfEvidenceOfAConfigurationIsThere() {
        EvidenceMatrix byCase = matrix(Trait.CASE, Marking.STANCE, Subgroup.EVERYBODY);
        assertEquals(0, byCase.nowhere());
        for (Trait trait : Trait.all(open.study())) {
            for (Marking marking : List.of(Marking.STANCE, Marking.BASIS)) {
                EvidenceMatrix other = matrix(trait, marking, Subgroup.EVERYBODY);
                for (ConfigurationVersion row : byCase.rows()) assertEquals(Set.copyOf(byCase.row(row).counted()), Set.copyOf(other.row(row).counted()), trait.key());
            }
        }
    }

    @Test void byCarryAllEvidenceCountsAlsoWhatWasDropped() {
        EvidenceMatrix matrix = matrix(Trait.ROLE, Marking.CARRY, Subgroup.EVERYBODY);
        for (ConfigurationVersion row : matrix.rows()) assertEquals(Set.copyOf(row.getEvidence()), Set.copyOf(matrix.row(row).counted()));
    }

    @Test void theFileThatIsExportedIsTheMatrix() throws IOException {
        Path file = dir.resolve("matrix.csv");
        Subgroup only = Subgroup.of(open.study(), List.of("role=member|lero lead"));
        EvidenceMatrix matrix = matrix(Trait.TYPE, Marking.BASIS, only);
        new ExportAnswer(open, Composition.tables(), OnSession.HERE).export(file, matrix, matrix.rows());
        List<String> lines = Files.readAllLines(file);
        assertEquals("configuration,type,observed,anticipated,implied,own_theory,to_recheck,refutes_earlier,held_to", lines.get(0));
        var cells = new LinkedHashMap<String, String>();
        for (ConfigurationVersion row : matrix.rows()) {
            for (String column : matrix.columns()) {
                var counts = new ArrayList<String>();
                Marking.BASIS.all().forEach(mark -> counts.add(Integer.toString(matrix.count(row, column, mark))));
                counts.add(Integer.toString(matrix.cell(row, column).waiting().size()));
                counts.add(Integer.toString(matrix.cell(row, column).answered().size()));
                String named = column.contains(",") ? "\"" + column + "\"" : column;
                cells.put(row.getConfiguration().getIdentifier() + "," + named, String.join(",", counts));
            }
        }
        assertEquals(cells.entrySet().stream().map(each -> each.getKey() + "," + each.getValue() + ",role=member|LERO lead").toList(), lines.subList(1, lines.size()));
        assertEquals("Matrix of evidence as a table", open.study().getExports().get(open.study().getExports().size() - 1).getWhat());
    }

    @Test void aQuestionThatLooksAtNobodysWordsSaysThatTheSubgroupChangesNothing() {
        Heard members = Heard.in(open.study(), Subgroup.of(open.study(), List.of("role=member")));
        assertTrue(ask("q08", members).narrowed());
        assertFalse(ask("q06", members).narrowed(), "ripples are drawn by researchers");
    }

    @Test void theCommandLineHoldsAQuestionToASubgroupAndSaysSo() {
        var asked = SampleStudy.run("query", other, "q08", "--csv", "--only", "role=commissioner");
        assertEquals(0, asked.code(), asked.err());
        assertEquals("configuration,case,supports,refutes,refines,generates,held_to", asked.lines().get(0));
        assertTrue(asked.lines().stream().skip(1).allMatch(line -> line.endsWith(",role=commissioner")));
        assertTrue(asked.err().contains("Held to role commissioner: "), asked.err());
        assertTrue(asked.err().contains("Small group"), asked.err());
        var unknown = SampleStudy.run("query", other, "q08", "--only", "role=wizard");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("There are: commissioner, "), unknown.err());
    }
}

package plait.core.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.configurations.Configurations;
import plait.core.sources.ImportWarning;
import plait.model.Measure;
import plait.model.NetworkNode;
import plait.model.PlainStatement;
import plait.model.Review;
import plait.model.ReviewMode;
import plait.model.ReviewerKind;
import plait.model.Verdict;

/** The sheets of reviews, networks and measures. */
class StudySheetsTest {
    private static final String STATEMENTS = """
            id;configuration;statement;topic flag;theory
            S1;C-1;You come back.;hope;v2
            S2;C-2;You stay.;;
            """;

    @TempDir Path folder;
    private SheetStudy sheets;

    @BeforeEach void furnish() {
        sheets = SheetStudy.furnished(folder);
        sheets.take("""
                id;name;type
                K1;Kettle;informal
                """);
    }

    @AfterEach void close() {
        sheets.close();
    }

    private PlainStatement statement(String configuration) {
        return Configurations.current(sheets.configuration(configuration)).getStatements().get(0);
    }

    @Test void aStatementBelongsToAConfigurationVersion() {
        sheets.take(STATEMENTS);
        assertEquals("You come back.", statement("C-1").getText());
        assertEquals("hope", statement("C-1").getTopicFlag());
        String problem = sheets.refuse("""
                id;configuration;statement;topic flag;theory
                S2;C-2;Again.;;
                S3;C-2;Not there.;;v1
                S4;C-2;;;
                """);
        for (String row : List.of("Row 2: there is a statement “S2” already", "Row 3: C-2 is not in theory version “v1”", "Row 4: “statement” is empty")) {
            assertTrue(problem.contains(row), row + " in " + problem);
        }
    }

    @Test void answersMakeTheirReviewersAndComeInOnce() {
        sheets.take(STATEMENTS);
        String answers = """
                reviewer;kind of reviewer;mode;statement;theory;verdict;rewording;comment
                R1;lived experience;in person;S1;v2;reword;You may come back.;
                R1;;paper;S2;;agree;;True.
                R2;academic;screen;S1;v2;pass;;
                """;
        sheets.take(answers);
        assertEquals(2, sheets.study().getReviewers().size());
        Review review = statement("C-1").getReviews().stream().filter(each -> each.getVerdict() == Verdict.REWORD).findFirst().orElseThrow();
        assertEquals("You may come back.", review.getRewording());
        assertEquals(ReviewMode.IN_PERSON, review.getMode());
        assertEquals(ReviewerKind.LIVED_EXPERIENCE, review.getReviewer().getKind());
        long before = sheets.open.session().last().revision();
        sheets.take(answers);
        assertEquals(before, sheets.open.session().last().revision(), "the same answers again change nothing");
        sheets.take(answers.replace("reword;You may", "reword;Perhaps you may"));
        assertEquals(3, statement("C-1").getReviews().size(), "another answer is another review");
    }

    @Test void anAnswerThatCannotBeIsABadRow() {
        sheets.take(STATEMENTS);
        String problem = sheets.refuse("""
                reviewer;kind of reviewer;mode;statement;theory;verdict;rewording
                R1;lived experience;paper;S9;;agree;
                R1;lived experience;paper;S1;v1 again;agree;
                R1;lived experience;paper;S1;;reword;
                R1;;paper;S1;;agree;
                R1;lived experience;pigeon;S1;;agree;
                R1;lived experience;paper;S1;;perhaps;
                R1;lived experience;paper;S1;;agree;
                R1;academic;paper;S2;;agree;
                """);
        for (String row : List.of("Row 2: there is no statement “S9”", "Row 3: S1 words a configuration that is not in", "Row 4: “rewording” is empty",
                "Row 5: “kind of reviewer” is empty", "Row 6: “mode” must be", "Row 7: “verdict” must be", "Row 9: R1 is lived experience elsewhere")) {
            assertTrue(problem.contains(row), row + " in " + problem);
        }
    }

    @Test void nodesMayComeAfterTheTiesThatNameThem() {
        sheets.take("""
                from;to;relation;strength;wave
                N1;N2;support;2.5;1
                N2;N1;support;;1
                """);
        assertEquals(List.of("N1", "N2"), sheets.study().getNetworkNodes().stream().map(NetworkNode::getLabel).sorted().toList());
        String nodes = """
                id;label;kind;case
                N1;Lorna;person;K1
                N3;Library;organisation;
                """;
        sheets.take(nodes);
        NetworkNode lorna = sheets.study().getNetworkNodes().stream().filter(node -> "N1".equals(node.getIdentifier())).findFirst().orElseThrow();
        assertEquals("Lorna", lorna.getLabel());
        assertEquals("Kettle", lorna.getCase().getName());
        assertEquals(2.5, lorna.getOutgoing().get(0).getStrength());
        assertEquals(3, sheets.study().getNetworkNodes().size());
        assertTrue(sheets.refuse(nodes).contains("Row 2: there is a node “N1” already"));
    }

    @Test void aTieThatCannotBeIsABadRow() {
        String problem = sheets.refuse("""
                from;to;relation;strength;wave
                N1;;support;1;1
                N1;N2;;1;1
                N1;N2;support;often;1
                N1;N2;support;1;1
                N1;N2;support;1;1
                N1;N2;support;1;2
                """);
        for (String row : List.of("Row 2: “to” is empty", "Row 3: “relation” is empty", "Row 4: “strength” must be a number", "Row 6: this tie is in the study already")) {
            assertTrue(problem.contains(row), row + " in " + problem);
        }
        assertEquals(0, sheets.study().getNetworkNodes().size());
    }

    @Test void measuresBelongToCasesAndAnEmptyValueIsTold() {
        ImportResult result = sheets.take("""
                case;measure;wave;date;value;subgroup;source;sd
                K1;hope;1;2026-02;41.5;women;survey;9.8
                K1;hope;2;2026-06;;;;
                """);
        List<Measure> measures = sheets.study().getCases().get(0).getMeasures();
        assertEquals(1, measures.size());
        Measure hope = measures.get(0);
        assertEquals("hope 41.5 1 2026-02 women survey", String.join(" ", hope.getMeasure(), "" + hope.getValue(), hope.getWave(), hope.getDate(), hope.getSubgroup(), hope.getOrigin()));
        assertEquals("sd", hope.getAttributes().get(0).getName());
        assertEquals(List.of(ImportWarning.EMPTY_VALUE), result.warnings().stream().map(ImportWarning::code).toList());
        assertTrue(result.warnings().get(0).message().contains("row 3"));
        String problem = sheets.refuse("""
                case;measure;value
                K9;hope;1
                K1;;1
                K1;hope;many
                """);
        for (String row : List.of("Row 2: there is no case “K9”", "Row 3: “measure” is empty", "Row 4: “value” must be a number")) assertTrue(problem.contains(row), problem);
    }
}

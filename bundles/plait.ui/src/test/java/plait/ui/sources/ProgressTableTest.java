package plait.ui.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.model.Case;
import plait.model.ModelFactory;
import plait.model.Source;
import plait.model.text.Span;
import plait.ui.EventLoop;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.sources.ProgressTable.Column;
import plait.ui.sources.ProgressTable.Line;

class ProgressTableTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final OpenStudy study = StudyInMemory.open();
    private final Case row = ModelFactory.eINSTANCE.createCase();
    private ProgressTable table;

    @BeforeEach void make() {
        study.session().commit("Case", all -> {
            row.setIdentifier("C1");
            row.setName("Row");
            all.getCases().add(row);
        });
        Source first = StudyInMemory.add(study, "I1", "DOUGIE: 12\n", List.of(row), List.of());
        StudyInMemory.add(study, "I2", "DOUGIE: 12\n", List.of(row), List.of());
        StudyInMemory.add(study, "D1", "A note.\n");
        study.codings().applyNew(first.getTexts().get(0), new Span(0, 11), "Warmth");
        table = new ProgressTable(window.shell(), study);
        window.open();
    }

    private List<String> column(Column column) {
        return table.lines().stream().map(line -> line.cell(column)).toList();
    }

    @Test void sourcesStandBelowTheirCaseWhoseTotalsAreTheirs() {
        assertEquals(List.of("C1 Row", "I1 Interview I1", "I2 Interview I2", "D1 Interview D1"), column(Column.SOURCE));
        assertEquals(List.of("50 %", "100 %", "0 %", "0 %"), column(Column.CODED));
        assertEquals(List.of("1", "1", "0", "0"), column(Column.CODINGS));
        assertEquals("Amara", column(Column.LAST).get(1).split(" ")[0]);
        assertEquals("", column(Column.LAST).get(2));
    }

    @Test void inANarrowPartNothingHasToBeScrolledSideways() {
        assertTrue(table.control().getColumn(Column.LAST.ordinal()).getWidth() > 0);
        window.shell().setSize(274, 600);
        EventLoop.until("the columns are as narrow", () -> Stream.of(table.control().getColumns()).mapToInt(TableColumn::getWidth).sum() <= table.control().getClientArea().width);
        assertEquals(0, table.control().getColumn(Column.LAST.ordinal()).getWidth());
    }

    @Test void anyColumnSortsTheSourcesWithinTheirCase() {
        table.sort(Column.CODED);
        assertEquals(List.of("C1 Row", "I1 Interview I1", "I2 Interview I2", "D1 Interview D1"), column(Column.SOURCE));
        table.sort(Column.CODED);
        assertEquals(List.of("C1 Row", "I2 Interview I2", "I1 Interview I1", "D1 Interview D1"), column(Column.SOURCE));
    }

    @Test void whatIsCodedIsCountedWhenTheTableIsSeen() {
        Source second = ((Source) table.lines().get(2).of());
        study.codings().apply(second.getTexts().get(0), new Span(0, 5), study.study().getFactors().get(0));
        EventLoop.until("the row is counted anew", () -> table.control().getItem(2).getText(Column.CODINGS.ordinal()).equals("1"));
        assertEquals(second, ((Line) table.control().getItem(2).getData()).of());
    }
}

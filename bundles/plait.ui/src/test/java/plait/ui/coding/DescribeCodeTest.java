package plait.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.model.Factor;
import plait.ui.EventLoop;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;

class DescribeCodeTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final OpenStudy study = StudyInMemory.open();
    private Factor warmth;
    private DescribeCode dialog;

    @BeforeEach void open() {
        study.session().commit("Codes", all -> {
            warmth = CodeBook.add(all, "Warmth");
            CodeBook.add(all, "Being asked");
        });
        window.open();
        dialog = new DescribeCode(window.shell(), study, warmth);
        dialog.setBlockOnOpen(false);
        dialog.open();
        EventLoop.settle();
    }

    private List<Text> fields() {
        return all(dialog.getShell()).filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    private static Stream<Control> all(Control in) {
        return in instanceof Composite composite ? Stream.concat(Stream.of(in), Stream.of(composite.getChildren()).flatMap(DescribeCodeTest::all)) : Stream.of(in);
    }

    @Test void whatWasWrittenIsSavedInOneEntry() {
        long before = study.session().last().revision();
        fields().get(1).setText("Being made welcome");
        dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());

        assertEquals("Being made welcome", warmth.getDefinition());
        assertEquals(before + 1, study.session().last().revision());
        assertNull(dialog.getShell());
    }

    @Test void aNameThatAnotherCodeHasIsToldAndWhatWasWrittenStays() {
        fields().get(0).setText("Being asked");
        fields().get(1).setText("Being made welcome");
        dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());

        assertNotEquals("", dialog.refusal());
        assertNotNull(dialog.getShell());
        assertEquals("Being made welcome", fields().get(1).getText());
        assertEquals("Warmth", CodeBook.nameOf(warmth));
    }
}

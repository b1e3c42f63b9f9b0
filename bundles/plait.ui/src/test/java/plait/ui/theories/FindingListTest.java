package plait.ui.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.study.Finding;
import plait.core.study.Finding.Severity;
import plait.core.study.Key;
import plait.model.Configuration;
import plait.model.Level;
import plait.model.base.Entity;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;

class FindingListTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile List<Finding> findings = List.of();

    private FindingList show() {
        var list = new FindingList(window.shell(), theory.study, new Jobs(window.shell().getDisplay(), new Problems()), () -> progress -> {
            asked.incrementAndGet();
            return findings;
        });
        window.open();
        return list;
    }

    @Test void theGravestComesFirstAndEnterGoesToItsSubject() {
        Configuration made = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        findings = List.of(
                new Finding(Severity.GAP, "thin", Key.of(made), "Look for more.", false),
                new Finding(Severity.VIOLATION, "reason", Key.of(made), "Say why.", true));
        FindingList list = show();
        EventLoop.until("the rules were asked", () -> list.rows().size() == 2);
        assertEquals(List.of("broken | cmoc-01 | say why.", "gap | cmoc-01 | look for more."), list.rows());
        var opened = new ArrayList<Entity>();
        list.onOpen(opened::add);
        list.table().control().setSelection(0);
        list.table().control().notifyListeners(SWT.DefaultSelection, new Event());
        assertSame(made, opened.get(0));
    }

    @Test void aRunOfCommitsIsOneQuestion() {
        FindingList list = show();
        EventLoop.until("the rules were asked", () -> asked.get() == 1);
        findings = List.of(new Finding(Severity.WARNING, "late", null, "Later.", false));
        theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        theory.configuration("CMOC-02", "Knocking", Level.MICRO);
        EventLoop.until("the rules were asked anew", () -> !list.rows().isEmpty());
        assertEquals(List.of("warning |  | later."), list.rows());
        assertEquals(2, asked.get());
    }
}

package plait.ui.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.questions.QueryBook;
import plait.core.questions.QueryFault;
import plait.core.questions.Question;
import plait.core.study.Entry;
import plait.core.study.Finding;
import plait.core.study.Key;
import plait.core.theories.Answer;
import plait.core.theories.Quotation;
import plait.core.theories.RdfForm;
import plait.core.theories.RuleShapes;
import plait.core.theories.TheoryDataset;
import plait.core.theories.Value;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;

class ConsoleViewTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();
    private final List<String> asked = new ArrayList<>();
    private volatile Answer answer = new Answer(List.of("name"), List.of(List.of(new Value.Text("Kettle"))));
    private volatile boolean slow;
    private ConsoleView view;

    private final QueryBook book = new QueryBook() {
        @Override public List<Question> builtIn() {
            return List.of();
        }

        @Override public Map<String, String> prefixes() {
            return Map.of("skos", "http://www.w3.org/2004/02/skos/core#");
        }

        /** Wants everything to be named, and knows what changes something. */
        @Override public Optional<QueryFault> fault(String query) {
            int line = (int) query.substring(0, Math.max(0, query.indexOf("INSERT"))).lines().count();
            return query.contains("INSERT") ? Optional.of(new QueryFault(line + 1, 1, "This would change the study.", true)) : Optional.empty();
        }

        @Override public void refuseUnlessReadable(String query) {}
    };

    private final TheoryDataset dataset = new TheoryDataset() {
        @Override public void load(Consumer<BiConsumer<Key, byte[]>> rows, Function<Key, byte[]> row) {}

        @Override public void apply(Entry entry) {}

        @Override public Answer ask(String query, Map<String, Value> bound, Set<Key> without, Progress progress) {
            synchronized (asked) {
                asked.add(query);
            }
            while (slow && !progress.cancelled()) Thread.onSpinWait();
            return answer;
        }

        @Override public List<Finding> check(Progress progress) {
            return List.of();
        }

        @Override public void write(RdfForm form, List<Quotation> quotations, OutputStream out) {}

        @Override public long size() {
            return 0;
        }

        @Override public void close() {}
    };

    @BeforeEach void show() {
        var open = new OpenStudy(theory.study.session(), new OpenStudy.Adapters(null, null, failure -> {
            throw new AssertionError(failure);
        }, () -> dataset, book, RuleShapes.NONE, null));
        view = new ConsoleView(window.shell(), open, new Jobs(window.shell().getDisplay(), new Problems()), new Problems(), () -> () -> dataset);
        window.open();
    }

    private void ask(String query) {
        view.write(query);
        view.ask();
        EventLoop.until("it is answered", () -> view.answer() != null);
    }

    private AnswerGrid grid() {
        return ((AnswerGrid) find(view));
    }

    private static Object find(Composite in) {
        for (var child : in.getChildren()) {
            if (child instanceof AnswerGrid grid) return grid;
            Object found = child instanceof Composite composite ? find(composite) : null;
            if (found != null) return found;
        }
        return null;
    }

    @Test void aQueryIsAskedWithThePrefixesItUses() {
        ask("SELECT ?name { ?a skos:prefLabel ?name }");
        assertEquals(List.of("PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nSELECT ?name { ?a skos:prefLabel ?name }"), asked);
        assertEquals("Kettle", grid().content().text(0, 0));
        assertTrue(view.foot().words().startsWith("1 row · answered in"), view.foot().words());
    }

    @Test void whatWouldChangeTheStudyIsRefusedAtItsLineAsItIsWritten() {
        view.write("# skos:prefLabel\nINSERT DATA { }");
        assertFalse(view.query().isSound());
        assertEquals("Line 2: This would change the study.", view.query().words(), "lines are those that the person sees");
        assertNull(view.answer());
    }

    @Test void whatWasAskedIsRememberedWhileTheStudyIsOpen() {
        ask("SELECT ?one {}");
        ask("SELECT ?two {}");
        view.earlier().notifyListeners(SWT.Selection, new Event());
        assertEquals("SELECT ?one {}", view.query().text());
    }

    @Test void aQueryThatTakesLongIsStopped() {
        slow = true;
        view.write("SELECT ?a {}");
        view.ask();
        EventLoop.until("it is asked", () -> {
            synchronized (asked) {
                return !asked.isEmpty();
            }
        });
        view.foot().follow();
        assertEquals("Stopped.", view.foot().words());
        slow = false;
    }

    @Test void tenThousandRowsAreThereAndOnlyThoseInViewAreRead() {
        answer = new Answer(List.of("name"), IntStream.range(0, 10_000).mapToObj(i -> List.<Value>of(new Value.Text("Row " + i))).toList());
        ask("SELECT ?name {}");
        assertEquals(10_000, grid().content().rows());
        assertTrue(view.foot().words().startsWith("10,000 rows"), view.foot().words());
        assertEquals("Row 9999", grid().content().text(0, 9_999));
    }
}

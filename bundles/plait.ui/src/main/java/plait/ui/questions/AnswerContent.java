package plait.ui.questions;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import plait.core.configurations.Configurations;
import plait.core.questions.Cells;
import plait.core.study.Session;
import plait.core.theories.Answer;
import plait.core.theories.Value;
import plait.model.Segment;
import plait.ui.theme.GridContent;

/** What a question brought, cell by cell; words are looked up when they are first to be seen. */
final class AnswerContent implements GridContent {
    private final Session session;
    private final Cells cells;
    private final Answer answer;
    private final String[][] words;

    AnswerContent(Session session, Cells cells, Answer answer) {
        this.session = session;
        this.cells = cells;
        this.answer = answer;
        words = new String[answer.rows().size()][];
    }

    @Override public int columns() {
        return answer.columns().size();
    }

    @Override public int rows() {
        return answer.rows().size();
    }

    @Override public String head(int column) {
        String name = answer.columns().get(column).replace('_', ' ');
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    @Override public String text(int column, int row) {
        if (words[row] == null) words[row] = answer.rows().get(row).stream().map(cells::text).map(each -> each.replace('\n', ' ')).toArray(String[]::new);
        return words[row][column];
    }

    @Override public String tip(int column, int row) {
        String text = text(column, row);
        return text.length() < 24 ? null : text;
    }

    /** Whether somebody speaks in a cell. */
    boolean isQuote(int column, int row) {
        return answer.rows().get(row).get(column) instanceof Value.Thing thing && session.find(thing.key()) instanceof Segment;
    }

    /** The passage that a row is about, if there is one. */
    Optional<Segment> passage(int row) {
        return things(row).stream().filter(Segment.class::isInstance).map(Segment.class::cast).findFirst();
    }

    /** What else of the study a row is about: the first that a code or an object names. */
    Optional<EObject> subject(int row) {
        List<Value> values = answer.rows().get(row);
        for (Value value : values) {
            if (value instanceof Value.Text text) {
                var found = Configurations.find(session.study(), text.text());
                if (found.isPresent()) return Optional.of(found.get());
            }
        }
        return things(row).stream().filter(each -> !(each instanceof Segment)).findFirst();
    }

    private List<EObject> things(int row) {
        return answer.rows().get(row).stream()
                .filter(Value.Thing.class::isInstance)
                .map(value -> (EObject) session.find(((Value.Thing) value).key()))
                .filter(each -> each != null)
                .toList();
    }
}

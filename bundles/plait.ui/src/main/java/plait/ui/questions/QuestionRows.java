package plait.ui.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import plait.core.questions.Question;
import plait.ui.theme.GridCell;
import plait.ui.theme.GridContent;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The questions by kind: each with its number, its whole title in one line or two, and how much it brought when it was last asked. */
final class QuestionRows implements GridContent, GridCell {
    private static final int ONE_LINE = 28;
    private static final int LINE = 18;
    private static final int HEAD = 32;
    private static final int NUMBER = 34;
    private static final int COUNT = 46;

    private final Theme theme;
    private final Display display;
    private final Map<String, String> counts = new HashMap<>();
    private List<Row> rows = List.of();
    private int width = 240;
    private Question chosen;

    /** @param question null for the head of a group */
    private record Row(String words, Question question, String number, int height) {}

    QuestionRows(Display display) {
        this.display = display;
        theme = Theme.on(display);
    }

    /** @param found typed to find a question; empty for all @param width of the list, in pixels at 100 % */
    void show(List<Question> builtIn, List<Question> own, String found, int width) {
        this.width = width;
        var shown = new ArrayList<Row>();
        group(shown, "Built in", builtIn, found, 0);
        group(shown, "Ours", own, found, builtIn.size());
        rows = List.copyOf(shown);
    }

    private void group(List<Row> shown, String word, List<Question> questions, String found, int before) {
        var matching = new ArrayList<Row>();
        for (int i = 0; i < questions.size(); i++) {
            Question each = questions.get(i);
            if ((each.title() + " " + each.explanation() + " " + each.name()).toLowerCase(Locale.ROOT).contains(found.strip().toLowerCase(Locale.ROOT))) matching.add(row(each, number(each, before + i + 1)));
        }
        if (matching.isEmpty()) return;
        shown.add(new Row(word, null, "", HEAD));
        shown.addAll(matching);
    }

    /** “8” of the built-in “q08”, “8b” of “q08b”; the study's own are counted on. */
    private static String number(Question question, int place) {
        return question.name().matches("q\\d+[a-z]?") ? question.name().replaceFirst("^q0*", "") : Integer.toString(place - 1);
    }

    private Row row(Question question, String number) {
        TextLayout layout = layout(question.title(), true);
        int lines = layout.getLineCount();
        layout.dispose();
        return new Row(question.title(), question, number, ONE_LINE + LINE * (lines - 1));
    }

    /** Words as they are widest: a row must not grow when it is chosen. */
    private TextLayout layout(String words, boolean strong) {
        var layout = new TextLayout(display);
        layout.setFont(strong ? theme.strong(13) : theme.sans(13));
        layout.setText(words);
        layout.setWidth(Math.max(80, width - NUMBER - COUNT - PADDING));
        return layout;
    }

    void counted(Question question, String count) {
        counts.put(question.name(), count);
    }

    /** Null for the head of a group. */
    Question question(int row) {
        return row < 0 || row >= rows.size() ? null : rows.get(row).question;
    }

    /** Where a question stands; -1 where it is not shown. */
    int row(Question question) {
        for (int i = 0; i < rows.size(); i++) if (question != null && rows.get(i).question != null && rows.get(i).question.name().equals(question.name())) return i;
        return -1;
    }

    @Override public int columns() {
        return 1;
    }

    @Override public int rows() {
        return rows.size();
    }

    @Override public String head(int column) {
        return "";
    }

    @Override public String text(int column, int row) {
        Row shown = rows.get(row);
        if (shown.question == null) return shown.words;
        String count = counts.getOrDefault(shown.question.name(), "");
        return shown.number + ". " + shown.words + (count.isEmpty() ? "" : ", " + count);
    }

    @Override public int height(int row) {
        return rows.get(row).height;
    }

    /** The one whose answer is shown. */
    void chosen(Question question) {
        chosen = question;
    }

    @Override public void draw(GC gc, Rectangle box, int column, int row) {
        Row shown = rows.get(row);
        if (shown.question == null) {
            GridCell.words(gc, new Rectangle(box.x, box.y + 6, box.width, box.height - 6), shown.words, theme.sans(12), theme, Token.INK3, SWT.LEFT);
            return;
        }
        boolean isChosen = chosen != null && chosen.name().equals(shown.question.name());
        TextLayout layout = layout(shown.words, isChosen);
        gc.setForeground(theme.colour(Token.INK));
        int top = box.y + (box.height - layout.getBounds().height) / 2;
        layout.draw(gc, box.x + NUMBER, top);
        int first = layout.getLineMetrics(0).getHeight();
        layout.dispose();
        small(gc, box.x + PADDING, top, first, shown.number);
        String count = counts.getOrDefault(shown.question.name(), "");
        gc.setFont(theme.sans(12));
        small(gc, box.x + box.width - PADDING - gc.textExtent(count, SWT.DRAW_TRANSPARENT).x, top, first, count);
    }

    private void small(GC gc, int x, int top, int height, String words) {
        if (words.isEmpty()) return;
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(Token.INK3));
        Point extent = gc.textExtent(words, SWT.DRAW_TRANSPARENT);
        gc.drawText(words, x, top + (height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}

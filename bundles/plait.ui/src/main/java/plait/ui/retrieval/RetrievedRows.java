package plait.ui.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import plait.core.OpenStudy;
import plait.core.cases.QuoteConsent;
import plait.core.coding.CodeBook;
import plait.core.retrieval.Cited;
import plait.model.Factor;
import plait.model.Segment;
import plait.ui.theme.GridCell;
import plait.ui.theme.GridContent;
import plait.ui.theme.Icon;
import plait.ui.theme.Shortened;
import plait.ui.theme.Swatch;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The rows of the list of retrieved passages. Words are read when a row comes to be seen, and no earlier. */
final class RetrievedRows implements GridContent {
    static final int WORDS = 0;
    static final int SOURCE = 1;
    static final int SPEAKER = 2;
    static final int CODES = 3;
    static final int HEIGHT = 54;
    private static final List<String> HEADS = List.of("Passage", "Source", "Speaker", "Codes");
    private static final String LOCKED = "Words may not be quoted";
    /** Two lines of a wide window hold no more. */
    private static final int MOST = 700;
    private static final int LINE = 20;
    private static final int LOCK = 22;

    private final OpenStudy study;
    private final Theme theme;
    private final QuoteConsent consent;
    private List<Segment> passages = List.of();

    RetrievedRows(OpenStudy study, Theme theme) {
        this.study = study;
        this.theme = theme;
        consent = new QuoteConsent(study.texts());
    }

    void show(List<Segment> found) {
        passages = found;
    }

    int count() {
        return passages.size();
    }

    Segment passage(int row) {
        return passages.get(row);
    }

    /** Where these passages stand now. */
    int[] numbers(Set<Segment> wanted) {
        return IntStream.range(0, passages.size()).filter(row -> wanted.contains(passages.get(row))).toArray();
    }

    static String speaker(Segment passage) {
        return Cited.speakers(passage);
    }

    static String codes(Segment passage) {
        return Cited.codes(passage).stream().map(CodeBook::nameOf).collect(Collectors.joining(", "));
    }

    /** A passage may have gone while its row is still on the screen. */
    private boolean isGone(int row) {
        return row >= passages.size() || passages.get(row).getText() == null;
    }

    private Cited cited(int row) {
        return Cited.of(passages.get(row), study.texts(), consent);
    }

    @Override public int columns() {
        return HEADS.size();
    }

    @Override public int rows() {
        return passages.size();
    }

    @Override public String head(int column) {
        return HEADS.get(column);
    }

    @Override public String text(int column, int row) {
        if (isGone(row)) return "";
        Segment passage = passages.get(row);
        return switch (column) {
            case WORDS -> {
                Cited cited = cited(row);
                yield cited.isQuotable() ? cited.words() : LOCKED + ": " + cited.words();
            }
            case SOURCE -> Cited.sourceOf(passage);
            case SPEAKER -> Cited.roles(passage).isEmpty() || Cited.roles(passage).equals(speaker(passage)) ? speaker(passage) : speaker(passage) + ", " + Cited.roles(passage);
            default -> codes(passage);
        };
    }

    @Override public String tip(int column, int row) {
        if (isGone(row)) return null;
        return switch (column) {
            case WORDS -> cited(row).isQuotable() ? null : LOCKED;
            case SOURCE -> cited(row).place();
            case CODES -> codes(passages.get(row));
            default -> null;
        };
    }

    void draw(GC gc, Rectangle box, int column, int row) {
        if (isGone(row)) return;
        switch (column) {
            case WORDS -> words(gc, box, cited(row));
            case SOURCE -> source(gc, box, row);
            case SPEAKER -> speaker(gc, box, passages.get(row));
            default -> codes(gc, box, Cited.codes(passages.get(row)));
        }
    }

    /** The first line of a row. */
    private static Rectangle first(Rectangle box) {
        return new Rectangle(box.x, box.y + (HEIGHT - 2 * LINE) / 2, box.width, LINE);
    }

    private static Rectangle second(Rectangle box) {
        Rectangle first = first(box);
        return new Rectangle(first.x, first.y + LINE, first.width, LINE);
    }

    private void source(GC gc, Rectangle box, int row) {
        GridCell.words(gc, first(box), text(SOURCE, row), theme.sans(13), theme, Token.INK, SWT.LEFT);
        GridCell.words(gc, second(box), cited(row).place(), theme.sans(12), theme, Token.INK3, SWT.LEFT);
    }

    private void speaker(GC gc, Rectangle box, Segment passage) {
        String speaker = speaker(passage);
        String role = Cited.roles(passage);
        GridCell.words(gc, first(box), speaker, theme.sans(13), theme, Token.INK, SWT.LEFT);
        if (!role.equals(speaker)) GridCell.words(gc, second(box), role, theme.sans(12), theme, Token.INK2, SWT.LEFT);
    }

    /** Two lines of what was said, and a sign where it may not be quoted. */
    private void words(GC gc, Rectangle box, Cited cited) {
        int room = box.width - 2 * GridCell.PADDING - 10;
        if (!cited.isQuotable()) {
            gc.drawImage(theme.icon(Icon.MESSAGE_SQUARE_LOCK, 16, Token.INK2), box.x + box.width - GridCell.PADDING - 16, first(box).y + 2);
            room -= LOCK;
        }
        String words = cited.words().length() > MOST ? cited.words().substring(0, MOST) : cited.words();
        var layout = new TextLayout(gc.getDevice());
        layout.setFont(theme.serif(13));
        layout.setText(words);
        layout.setWidth(Math.max(40, room));
        int[] offsets = layout.getLineOffsets();
        layout.dispose();
        int x = box.x + GridCell.PADDING + 10;
        gc.setFont(theme.serif(13));
        gc.setForeground(theme.colour(Token.INK));
        line(gc, words.substring(0, offsets[1]).strip(), x, first(box), room);
        if (offsets.length > 2) line(gc, cited.words().substring(offsets[1]).strip(), x, second(box), room);
    }

    private static void line(GC gc, String words, int x, Rectangle line, int room) {
        String shown = Shortened.to(words.length() > MOST ? words.substring(0, MOST) : words, room, gc);
        Point extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
        gc.drawText(shown, x, line.y + (line.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    /** Two with their swatches, the rest as a number. */
    private void codes(GC gc, Rectangle box, List<Factor> codes) {
        var lines = new ArrayList<>(codes.subList(0, Math.min(2, codes.size())));
        for (int i = 0; i < lines.size(); i++) {
            Rectangle line = i == 0 ? first(box) : second(box);
            Swatch.draw(gc, theme, CodeBook.colour(lines.get(i)), line.x + GridCell.PADDING, line.y + line.height / 2);
            String more = i == 1 && codes.size() > 2 ? " +" + (codes.size() - 2) : "";
            int indent = Swatch.SIZE + 6;
            GridCell.words(gc, new Rectangle(line.x + indent, line.y, line.width - indent, line.height), CodeBook.nameOf(lines.get(i)) + more, theme.sans(12), theme, Token.INK2, SWT.LEFT);
        }
    }
}

package plait.ui.transcript;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import plait.ui.theme.Icon;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Draws blocks; computes nothing but where to put what was computed. */
final class TranscriptPainter {
    /**
     * What to draw besides the text.
     *
     * @param hits what was looked for, in the order of reading
     * @param kept what looks selected beside the range with the caret
     * @param caret true when the canvas has the focus
     * @param ring true when the turn with the caret gets the focus ring
     */
    record Look(Marks marks, EvidenceMarks evidence, MemoMarks memos, List<Selected> hits, List<Selected> kept, Selected selected, boolean caret, boolean ring) {}

    private static final int UNDERLINE = 2;
    private static final int DEEPER = 3;
    private static final int CARET = 2;

    private final Theme theme;
    private final TranscriptLayout layout;
    private final Columns columns;
    private final BracketPainter brackets;
    private final boolean numbers;

    /** @param numbers true when the paragraphs inside turns are numbered */
    TranscriptPainter(Theme theme, TranscriptLayout layout, boolean numbers) {
        this.theme = theme;
        this.layout = layout;
        this.numbers = numbers;
        columns = layout.columns();
        brackets = new BracketPainter(theme, columns);
    }

    void paint(GC gc, Viewport viewport, Rectangle clip, Look look) {
        if (layout.blocks().size() == 0) return;
        for (int i = viewport.blockAt(clip.y); i < layout.blocks().size(); i++) {
            int top = viewport.shownTop(i);
            if (top >= clip.y + clip.height) break;
            block(gc, layout.block(i), top, look);
        }
        if (look.ring()) ring(gc, viewport, look.selected().caret());
    }

    private void block(GC gc, BlockLayout block, int top, Look look) {
        Decoration decoration = block.decoration(look.marks().in(block.block().index()));
        fills(gc, decoration, top);
        for (Selected hit : look.hits()) words(gc, block, top, hit, Token.WARNT);
        for (Selected kept : look.kept()) words(gc, block, top, kept, Token.SELFILL);
        words(gc, block, top, look.selected(), Token.SELFILL);
        underlines(gc, decoration, top);
        gc.setForeground(theme.colour(block.type().ink()));
        block.text().draw(gc, columns.text(), top + block.textTop());
        if (block.block().opensTurn()) opening(gc, block, top);
        else if (block.block().paragraph() > 0 && (numbers || !block.block().inTurn())) paragraph(gc, block, top);
        stripes(gc, decoration, top);
        labels(gc, decoration, top);
        brackets.paint(gc, block, look.evidence().in(block.block().index()), top);
        memos(gc, block, look.memos().in(block.block().index()), top);
        if (look.caret()) caret(gc, block, top, look.selected().caret());
    }

    private void fills(GC gc, Decoration decoration, int top) {
        gc.setAlpha(Token.FILL_ALPHA);
        for (Decoration.Fill fill : decoration.fills()) {
            gc.setBackground(theme.colour(Token.factor(fill.colour())));
            gc.fillRectangle(columns.text() + fill.words().x, top + fill.words().y, fill.words().width, fill.words().height);
        }
        gc.setAlpha(255);
    }

    private void underlines(GC gc, Decoration decoration, int top) {
        for (Decoration.Fill fill : decoration.fills()) {
            gc.setBackground(theme.colour(Token.factor(fill.colour())));
            int y = top + fill.words().y + fill.words().height + fill.depth() * DEEPER;
            gc.fillRectangle(columns.text() + fill.words().x, y - 1, fill.words().width, UNDERLINE);
        }
    }

    private void words(GC gc, BlockLayout block, int top, Selected selected, Token fill) {
        if (selected.isEmpty() || selected.end() <= block.block().start() || selected.start() >= block.block().end()) return;
        gc.setBackground(theme.colour(fill));
        for (Rectangle words : block.rectangles(selected.start(), selected.end())) {
            gc.fillRectangle(columns.text() + words.x, top + words.y, words.width, words.height);
        }
    }

    private void opening(GC gc, BlockLayout block, int top) {
        int y = top + Typography.TURN_GAP;
        boolean asks = block.block().voice() == Voice.INTERVIEWER;
        gc.setFont(layout.typography().name);
        gc.setForeground(theme.colour(asks ? Token.INK3 : Token.INK));
        Point extent = gc.textExtent(block.block().speaker(), SWT.DRAW_TRANSPARENT);
        int textY = y + (layout.typography().nameHeight - extent.y) / 2;
        gc.drawText(block.block().speaker(), columns.text(), textY, SWT.DRAW_TRANSPARENT);
        int smallY = number(gc, Integer.toString(block.block().turn() + 1), y + layout.typography().nameHeight / 2);
        if (block.block().time().isEmpty()) return;
        gc.drawText(block.block().time(), columns.hasTimes() ? columns.time() : columns.text() + extent.x + 8, smallY, SWT.DRAW_TRANSPARENT);
    }

    /** Such as 12, or 8.2 for the second paragraph of turn 8. */
    private void paragraph(GC gc, BlockLayout block, int top) {
        String number = (block.block().inTurn() ? block.block().turn() + 1 + "." : "") + block.block().paragraph();
        number(gc, number, top + block.lineTop(0) + block.type().natural() / 2);
    }

    /** Draws a number in its column, right-aligned, and returns its top. */
    private int number(GC gc, String number, int middle) {
        gc.setFont(layout.typography().small);
        gc.setForeground(theme.colour(Token.INK3));
        Point size = gc.textExtent(number, SWT.DRAW_TRANSPARENT);
        gc.drawText(number, Columns.NUMBER - size.x, middle - size.y / 2, SWT.DRAW_TRANSPARENT);
        return middle - size.y / 2;
    }

    private void stripes(GC gc, Decoration decoration, int top) {
        gc.setAntialias(SWT.ON);
        for (Decoration.Stripe stripe : decoration.stripes()) {
            gc.setBackground(theme.colour(Token.factor(stripe.colour())));
            int x = columns.lane(stripe.lane());
            gc.fillRoundRectangle(x, top + stripe.top(), Columns.STRIPE, stripe.bottom() - stripe.top(), Columns.STRIPE, Columns.STRIPE);
        }
    }

    private void labels(GC gc, Decoration decoration, int top) {
        int room = columns.labelRoom(decoration.lanes());
        if (room < Columns.LANE * 3) return;
        gc.setFont(layout.typography().small);
        gc.setForeground(theme.colour(Token.INK2));
        for (Decoration.Label label : decoration.labels()) {
            String text = Shortened.to(label.text(), room, gc);
            gc.drawText(text, columns.label(decoration.lanes()), top + label.middle() - gc.getFontMetrics().getHeight() / 2, SWT.DRAW_TRANSPARENT);
        }
    }

    /** A sign left of the line in which the passage begins, one for each line. */
    private void memos(GC gc, BlockLayout block, List<MemoMarks.MemoMark> memos, int top) {
        for (MemoMarks.MemoMark memo : memos) {
            int line = block.lineOf(memo.start());
            gc.drawImage(theme.icon(Icon.NOTEBOOK_PEN, 14, Token.INK2), Columns.MEMO, top + block.lineTop(line) + (block.type().natural() - 14) / 2);
        }
    }

    private void caret(GC gc, BlockLayout block, int top, int caret) {
        if (caret < block.block().start() || caret > block.block().end()) return;
        int line = block.lineOf(caret);
        gc.setBackground(theme.colour(Token.INK));
        gc.fillRectangle(columns.text() + block.xOf(caret) - 1, top + block.lineTop(line), CARET, block.type().natural());
    }

    /** Round the whole turn, so that somebody who uses the keyboard sees where they are. */
    private void ring(GC gc, Viewport viewport, int caret) {
        Block block = layout.blocks().at(caret);
        int first = layout.blocks().opening(block).index();
        int last = layout.blocks().closing(block).index();
        int top = viewport.shownTop(first) + (layout.blocks().get(first).opensTurn() ? Typography.TURN_GAP - 2 : 4);
        int bottom = viewport.shownTop(last) + layout.block(last).height() + 4;
        gc.setAntialias(SWT.ON);
        gc.setForeground(theme.colour(Token.ACCENT));
        gc.setLineWidth(2);
        int left = columns.text() - 6;
        gc.drawRoundRectangle(left, top, columns.textWidth() + 12, bottom - top, 8, 8);
        gc.setLineWidth(1);
    }
}

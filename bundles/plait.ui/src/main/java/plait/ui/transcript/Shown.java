package plait.ui.transcript;

import java.util.BitSet;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import plait.model.Text;
import plait.ui.theme.Theme;

/** One text as the canvas shows it at one width: its blocks, their layout, what is visible, and what is marked in it. */
final class Shown {
    final Text text;
    final Blocks blocks;
    final TranscriptLayout layout;
    final Viewport viewport;
    final TranscriptPainter painter;
    final CaretMoves moves;
    private Marks marks;
    private EvidenceMarks evidence;
    private MemoMarks memos;

    Shown(Display display, Text text, Blocks blocks, Columns columns, int zoom, int height) {
        this.text = text;
        this.blocks = blocks;
        layout = new TranscriptLayout(display, new Typography(display, zoom), blocks, columns);
        viewport = new Viewport(layout, height);
        painter = new TranscriptPainter(Theme.on(display), layout);
        moves = new CaretMoves(blocks);
        marks = Marks.of(text, blocks);
        evidence = EvidenceMarks.of(text, blocks);
        memos = MemoMarks.of(text, blocks);
        viewport.normalise();
    }

    boolean isEmpty() {
        return blocks.size() == 0;
    }

    Marks marks() {
        return marks;
    }

    EvidenceMarks evidence() {
        return evidence;
    }

    MemoMarks memos() {
        return memos;
    }

    /** Reads codings, evidence and memos again and tells which blocks look different now. */
    BitSet refresh() {
        var newMarks = Marks.of(text, blocks);
        var newEvidence = EvidenceMarks.of(text, blocks);
        BitSet changed = marks.changed(newMarks);
        changed.or(evidence.changed(newEvidence));
        var newMemos = MemoMarks.of(text, blocks);
        changed.or(memos.changed(newMemos));
        memos = newMemos;
        marks = newMarks;
        evidence = newEvidence;
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            BlockLayout block = layout.known(i);
            if (block != null) block.forgetDecoration();
        }
        return changed;
    }

    /** Where a position is shown, from the canvas's top left: a line's height and no width. */
    Rectangle caret(int position) {
        BlockLayout block = layout.holding(position);
        int top = viewport.shownTop(block.block().index()) + block.lineTop(block.lineOf(position));
        return new Rectangle(Columns.TEXT + block.xOf(position), top, 0, block.type().natural());
    }

    /** The nearest position to a point of the canvas. */
    int positionAt(int x, int y) {
        BlockLayout block = layout.block(viewport.blockAt(y));
        return block.positionAt(x - Columns.TEXT, y - viewport.shownTop(block.block().index()));
    }

    /** The whole names of the codes whose stripes pass a height of the canvas, one on each line; null where there are none. */
    String codesBeside(int y) {
        BlockLayout block = layout.block(viewport.blockAt(y));
        int inside = y - viewport.shownTop(block.block().index());
        String names = marks.in(block.block().index()).stream()
                .filter(mark -> block.passes(mark, inside))
                .map(Mark::label)
                .distinct()
                .collect(Collectors.joining("\n"));
        return names.isEmpty() ? null : names;
    }

    /** The memos whose marks stand at a height of the canvas, with their authors; null where there are none. */
    String memosBeside(int y) {
        BlockLayout block = layout.block(viewport.blockAt(y));
        int inside = y - viewport.shownTop(block.block().index());
        String words = memos.in(block.block().index()).stream()
                .filter(memo -> inside >= block.lineTop(block.lineOf(memo.start())) && inside <= block.lineBottom(block.lineOf(memo.start())))
                .map(memo -> memo.author() + ": " + memo.words())
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    /** The position a line below (or above) the caret. @param x the column that the caret keeps to, from the text's left edge */
    int vertically(int position, int lines, int x) {
        BlockLayout block = layout.holding(position);
        int line = block.lineOf(position) + lines;
        if (line >= 0 && line < block.lineCount()) return block.positionAt(x, block.lineTop(line) + 1);
        int next = block.block().index() + (lines < 0 ? -1 : 1);
        if (next < 0) return moves.first();
        if (next >= blocks.size()) return moves.last();
        BlockLayout other = layout.block(next);
        return other.positionAt(x, other.lineTop(lines < 0 ? other.lineCount() - 1 : 0) + 1);
    }

    void dispose() {
        layout.dispose();
    }
}

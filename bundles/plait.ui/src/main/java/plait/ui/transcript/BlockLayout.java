package plait.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

/** One block laid out. Positions are those of the frozen text; y counts from the block's top, x from the text's left edge. */
final class BlockLayout {
    private final Block block;
    private final TextLayout layout;
    private final Typography.Type type;
    private final int[] lines;
    private final int above;
    private final int height;
    private Decoration decoration;

    BlockLayout(Display display, Block block, String words, Typography typography, int width) {
        this.block = block;
        type = typography.of(block.voice());
        above = typography.above(block);
        layout = new TextLayout(display);
        layout.setFont(type.font());
        layout.setSpacing(type.spacing());
        layout.setText(words);
        layout.setWidth(width);
        lines = layout.getLineOffsets();
        height = above + layout.getLineBounds(lineCount() - 1).y + type.lineHeight();
    }

    Block block() {
        return block;
    }

    TextLayout text() {
        return layout;
    }

    Typography.Type type() {
        return type;
    }

    int height() {
        return height;
    }

    int lineCount() {
        return lines.length - 1;
    }

    /** Where the letters of the first line begin. */
    int textTop() {
        return above + type.halfLeading();
    }

    int above() {
        return above;
    }

    /** The top of a line's letters. */
    int lineTop(int line) {
        return textTop() + layout.getLineBounds(line).y;
    }

    int lineBottom(int line) {
        return lineTop(line) + type.natural();
    }

    /** The line that a position is shown on. */
    int lineOf(int position) {
        int offset = clamp(position - block.start());
        int line = 0;
        while (line + 2 < lines.length && lines[line + 1] <= offset) line++;
        return line;
    }

    int lineStart(int line) {
        return block.start() + lines[line];
    }

    /** The last place on a line where the caret stays on it. */
    int lineEnd(int line) {
        int end = lines[line + 1];
        boolean last = line + 2 == lines.length;
        return block.start() + (last || end == lines[line] ? end : end - 1);
    }

    int xOf(int position) {
        return layout.getLocation(clamp(position - block.start()), false).x;
    }

    /** The nearest caret position to a point. */
    int positionAt(int x, int y) {
        int line = 0;
        while (line + 1 < lineCount() && lineTop(line + 1) - type.halfLeading() <= y) line++;
        int[] trailing = new int[1];
        int offset = layout.getOffset(new Point(x, layout.getLineBounds(line).y + type.natural() / 2), trailing) + trailing[0];
        return Math.max(lineStart(line), Math.min(lineEnd(line), block.start() + clamp(offset)));
    }

    /** A rectangle for each line that the span [start, end) stands on; only the letters, not the leading. */
    List<Rectangle> rectangles(int start, int end) {
        int from = clamp(start - block.start());
        int to = clamp(end - block.start());
        var found = new ArrayList<Rectangle>();
        for (int line = 0; line + 1 < lines.length; line++) {
            int first = Math.max(from, lines[line]);
            int last = Math.min(to, lines[line + 1]);
            if (first >= last) continue;
            if (last == lines[line + 1] && last > first + 1 && line + 2 < lines.length) last--; // the space at which the line was broken
            Rectangle bounds = layout.getBounds(first, last - 1);
            found.add(new Rectangle(bounds.x, lineTop(line), bounds.width, type.natural()));
        }
        return found;
    }

    /** True when the mark's words stand on the line at height {@code y}. */
    boolean passes(Mark mark, int y) {
        return y >= lineTop(lineOf(mark.start())) && y <= lineBottom(lineOf(mark.end() - 1));
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(block.length(), offset));
    }

    Decoration decoration(List<Mark> marks) {
        if (decoration == null) decoration = Decoration.of(this, marks);
        return decoration;
    }

    /** After a coding came or went. */
    void forgetDecoration() {
        decoration = null;
    }

    void dispose() {
        layout.dispose();
    }
}

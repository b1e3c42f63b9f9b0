package plait.ui.transcript;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.widgets.Display;

/** Lays blocks out when they come near the window and forgets those far away. Until then heights are guesses. */
final class TranscriptLayout {
    private static final int KEPT = 160;

    private final Display display;
    private final Typography typography;
    private final Blocks blocks;
    private final Columns columns;
    private final Heights heights;
    private final Map<Integer, BlockLayout> laidOut = new HashMap<>();

    TranscriptLayout(Display display, Typography typography, Blocks blocks, Columns columns) {
        this.display = display;
        this.typography = typography;
        this.blocks = blocks;
        this.columns = columns;
        int[] guesses = new int[blocks.size()];
        for (int i = 0; i < guesses.length; i++) guesses[i] = typography.guess(blocks.get(i), columns.textWidth());
        heights = new Heights(guesses);
    }

    Blocks blocks() {
        return blocks;
    }

    Columns columns() {
        return columns;
    }

    Typography typography() {
        return typography;
    }

    Heights heights() {
        return heights;
    }

    BlockLayout block(int index) {
        BlockLayout known = laidOut.get(index);
        if (known != null) return known;
        if (laidOut.size() >= KEPT) forgetFarFrom(index);
        Block block = blocks.get(index);
        var made = new BlockLayout(display, block, blocks.words(block), typography, columns.textWidth());
        laidOut.put(index, made);
        heights.correct(index, made.height());
        return made;
    }

    /** The layout of a block if it has one. */
    BlockLayout known(int index) {
        return laidOut.get(index);
    }

    private void forgetFarFrom(int index) {
        laidOut.values().removeIf(layout -> {
            boolean far = Math.abs(layout.block().index() - index) > KEPT / 4;
            if (far) layout.dispose();
            return far;
        });
    }

    BlockLayout holding(int position) {
        return block(blocks.at(position).index());
    }

    void dispose() {
        laidOut.values().forEach(BlockLayout::dispose);
        laidOut.clear();
    }
}

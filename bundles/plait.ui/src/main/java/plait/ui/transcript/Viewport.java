package plait.ui.transcript;

/**
 * What of the transcript the window shows. It is held by a block and a distance from that block's top, not by a distance from the
 * transcript's top: so when guessed heights above are corrected, nothing on the screen moves.
 */
final class Viewport {
    static final int PADDING = 12;
    private static final int BELOW = 24;

    private final TranscriptLayout layout;
    private int height;
    private int block;
    /** From the block's top to the window's top; negative only above the first block. */
    private int offset = -PADDING;

    Viewport(TranscriptLayout layout, int height) {
        this.layout = layout;
        this.height = height;
    }

    void height(int pixels) {
        height = pixels;
        normalise();
    }

    int height() {
        return height;
    }

    private boolean isEmpty() {
        return layout.blocks().size() == 0;
    }

    /** From the transcript's top, padding included, to the window's top. */
    int scrolled() {
        return isEmpty() ? 0 : layout.heights().top(block) + offset + PADDING;
    }

    /** Of everything, padding included; a guess until all was laid out. */
    int contentHeight() {
        return PADDING + layout.heights().total() + BELOW;
    }

    /** Where a block's top is shown, from the window's top. */
    int shownTop(int index) {
        return layout.heights().top(index) - layout.heights().top(block) - offset;
    }

    /** The block shown at a height of the window, or the nearest. */
    int blockAt(int y) {
        int index = layout.heights().at(layout.heights().top(block) + offset + y);
        // what is laid out now may be higher or lower than it was guessed
        while (index + 1 < layout.blocks().size() && shownTop(index) + layout.block(index).height() <= y) index++;
        while (index > 0 && shownTop(index) > y) index--;
        return index;
    }

    /** The first block that is shown. */
    int first() {
        return block;
    }

    void scrollTo(int scrolled) {
        if (isEmpty()) return;
        int y = scrolled - PADDING;
        block = layout.heights().at(Math.max(0, y));
        offset = y - layout.heights().top(block);
        normalise();
    }

    void scrollBy(int pixels) {
        offset += pixels;
        normalise();
    }

    /**
     * Scrolls as little as shows the stretch from {@code top} to {@code bottom} of a block.
     *
     * @param context what else to show above and below, in pixels; 0 for the mouse, under which nothing that is visible may move
     */
    void reveal(int index, int top, int bottom, int context) {
        layOutAround(index);
        int shown = shownTop(index) + top;
        int margin = Math.min(context, height / 6);
        if (shown < margin) scrollBy(shown - margin);
        else if (shown + bottom - top > height - margin) scrollBy(Math.min(shown - margin, shown + bottom - top - height + margin));
        layOutAround(index);
    }

    /** Shows a stretch that somebody went to: where it is if it stands well in sight, else a third down the window, so that what follows can be read. */
    void bring(int index, int top, int bottom) {
        layOutAround(index);
        int shown = shownTop(index) + top;
        if (shown < height / 12 || shown + bottom - top > height * 2 / 3) centre(index, top);
        layOutAround(index);
    }

    /** Puts a block's stretch a third down the window. */
    void centre(int index, int top) {
        block = index;
        offset = top - height / 3;
        normalise();
    }

    /** Measures what lies between the window and a block, unless that is far away. */
    private void layOutAround(int index) {
        if (Math.abs(index - block) > 60) {
            centre(index, 0);
            return;
        }
        for (int i = Math.min(index, block); i <= Math.max(index, block); i++) layout.block(i);
    }

    /** Lays out what is shown and brings the anchor back into it. */
    void normalise() {
        if (isEmpty()) return;
        while (offset < 0 && block > 0) offset += layout.block(--block).height();
        while (block + 1 < layout.blocks().size() && offset >= layout.block(block).height()) offset -= layout.block(block++).height();
        int missing = height - BELOW - shownToEnd();
        if (missing > 0 && scrolled() > 0) {
            offset -= missing;
            while (offset < 0 && block > 0) offset += layout.block(--block).height();
        }
        if (block == 0 && offset < -PADDING) offset = -PADDING;
        shownToEnd();
    }

    /** How much of the transcript lies from the window's top to its end, no more than is needed to fill the window. */
    private int shownToEnd() {
        int filled = -offset;
        for (int i = block; i < layout.blocks().size() && filled < height; i++) filled += layout.block(i).height();
        return filled;
    }
}

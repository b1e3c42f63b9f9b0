package plait.ui.transcript;

/**
 * Where the columns of a transcript lie, in pixels at 100 % from the canvas's left edge: turn number, time, brackets, text, stripes, labels.
 *
 * @param textWidth the reading width
 * @param labelWidth 0 when there is no room for labels
 */
record Columns(int textWidth, int labelWidth) {
    static final int NUMBER = 34;
    static final int TIME = 48;
    static final int BRACKETS = 48;
    static final int TEXT = NUMBER + TIME + BRACKETS;
    /** Where memo marks stand: between the times and the brackets. */
    static final int MEMO = 8;
    static final int TIME_LEFT = NUMBER + 8;
    static final int STRIPE = 4;
    static final int LANE = 9;
    /** Lanes that have room before the labels begin. */
    static final int LANES = 3;

    private static final int STRIPE_GAP = 14;
    private static final int LABEL_GAP = 5;
    private static final int RIGHT = 8;
    private static final int LABEL_WISHED = 96;
    private static final int LABEL_LEAST = 48;
    private static final int TEXT_LEAST = 240;

    /**
     * @param width of the canvas
     * @param reading the reading width that the person prefers
     */
    static Columns of(int width, int reading) {
        int besides = TEXT + STRIPE_GAP + LANES * LANE + LABEL_GAP + RIGHT;
        int text = Math.max(TEXT_LEAST, Math.min(reading, width - besides - LABEL_WISHED));
        int label = width - besides - text;
        return new Columns(text, label < LABEL_LEAST ? 0 : label);
    }

    /** True over the words themselves, where the mouse selects. */
    boolean isText(int x) {
        return x >= TEXT && x <= TEXT + textWidth;
    }

    /** True left of the words, where numbers, memos and brackets stand. */
    boolean isBefore(int x) {
        return x < TEXT;
    }

    /** True over stripes and labels. */
    boolean isMargin(int x) {
        return x > TEXT + textWidth;
    }

    int lane(int lane) {
        return TEXT + textWidth + STRIPE_GAP + lane * LANE;
    }

    /** @param lanes how many the block uses; more than usual push its labels to the right */
    int label(int lanes) {
        return lane(Math.max(LANES, lanes)) + LABEL_GAP;
    }

    int labelRoom(int lanes) {
        return Math.max(0, labelWidth - (Math.max(LANES, lanes) - LANES) * LANE);
    }
}

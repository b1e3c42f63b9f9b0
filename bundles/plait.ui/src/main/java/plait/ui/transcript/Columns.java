package plait.ui.transcript;

/**
 * Where the columns of a transcript lie, in pixels at 100 % from the canvas's left edge: turn number, time, brackets, text, stripes, labels.
 *
 * @param text where the words begin
 * @param textWidth the reading width
 * @param labelWidth 0 when there is no room for labels
 */
record Columns(int text, int textWidth, int labelWidth) {
    static final int NUMBER = 34;
    static final int STRIPE = 4;
    static final int LANE = 9;
    /** Lanes that have room before the labels begin. */
    static final int LANES = 3;
    /** Where memo marks stand: left of the turn numbers. */
    static final int MEMO = 8;

    private static final int TIME = 48;
    private static final int BRACKETS = 48;
    private static final int TIME_GAP = 8;
    private static final int STRIPE_GAP = 14;
    private static final int LABEL_GAP = 5;
    private static final int RIGHT = 8;
    private static final int LABEL_WISHED = 96;
    private static final int LABEL_LEAST = 48;
    private static final int TEXT_LEAST = 240;
    /** Below this width, as beside another transcript, times stand behind the speakers and labels in the tooltips alone. */
    private static final int NARROW = 500;

    /**
     * @param width of the canvas
     * @param reading the reading width that the person prefers
     */
    static Columns of(int width, int reading) {
        boolean narrow = width < NARROW;
        int left = NUMBER + (narrow ? 0 : TIME) + BRACKETS;
        int besides = left + STRIPE_GAP + LANES * LANE + (narrow ? 0 : LABEL_GAP + RIGHT + LABEL_WISHED);
        int text = Math.max(narrow ? TEXT_LEAST / 2 : TEXT_LEAST, Math.min(reading, width - besides));
        int label = width - left - STRIPE_GAP - LANES * LANE - LABEL_GAP - RIGHT - text;
        return new Columns(left, text, label < LABEL_LEAST ? 0 : label);
    }

    /** True when times have a column of their own. */
    boolean hasTimes() {
        return text > NUMBER + BRACKETS;
    }

    int time() {
        return NUMBER + TIME_GAP;
    }

    /** True over the words themselves, where the mouse selects. */
    boolean isText(int x) {
        return x >= text && x <= text + textWidth;
    }

    /** True left of the words, where numbers, memos and brackets stand. */
    boolean isBefore(int x) {
        return x < text;
    }

    /** True over stripes and labels. */
    boolean isMargin(int x) {
        return x > text + textWidth;
    }

    int lane(int lane) {
        return text + textWidth + STRIPE_GAP + lane * LANE;
    }

    /** @param lanes how many the block uses; more than usual push its labels to the right */
    int label(int lanes) {
        return lane(Math.max(LANES, lanes)) + LABEL_GAP;
    }

    int labelRoom(int lanes) {
        return Math.max(0, labelWidth - (Math.max(LANES, lanes) - LANES) * LANE);
    }
}

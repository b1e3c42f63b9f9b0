package plait.ui.transcript;

/**
 * How transcripts are set: what suits a person's eyes, whatever the study.
 *
 * @param zoom how large the words are, in per cent
 * @param sans true for the platform's own letters, which some read more easily than the serif
 * @param numbers true when the paragraphs inside turns are numbered too
 */
public record Reading(int zoom, Width width, boolean sans, boolean numbers) {
    /** How long a line may be. */
    public enum Width {
        NARROW("Narrow", 340),
        /** 62 to 66 characters. */
        USUAL("Usual", 440),
        WIDE("Wide", 600),
        /** As far as the window goes. */
        FULL("Full", 20_000);

        public final String word;
        private final int pixels;

        Width(String word, int pixels) {
            this.word = word;
            this.pixels = pixels;
        }
    }

    private static final int[] STEPS = {80, 90, 100, 110, 125, 150, 175, 200};

    public static final Reading USUAL = new Reading(100, Width.USUAL, false, false);

    public Reading {
        zoom = Math.max(STEPS[0], Math.min(STEPS[STEPS.length - 1], zoom));
    }

    /** The longest line, in pixels at 100 %: larger words need longer lines. */
    int pixels() {
        return width.pixels * zoom / 100;
    }

    public Reading zoom(int percent) {
        return new Reading(percent, width, sans, numbers);
    }

    public Reading width(Width wanted) {
        return new Reading(zoom, wanted, sans, numbers);
    }

    public Reading sans(boolean wanted) {
        return new Reading(zoom, width, wanted, numbers);
    }

    public Reading numbers(boolean wanted) {
        return new Reading(zoom, width, sans, wanted);
    }

    /** The sizes that words can have, in per cent. */
    public static int[] sizes() {
        return STEPS.clone();
    }

    /** A step larger (1), smaller (-1) or in the usual size (0). */
    public Reading stepped(int direction) {
        if (direction == 0) return zoom(USUAL.zoom);
        int to = zoom;
        for (int step : STEPS) if (direction > 0 ? step > zoom && to == zoom : step < zoom) to = step;
        return zoom(to);
    }
}

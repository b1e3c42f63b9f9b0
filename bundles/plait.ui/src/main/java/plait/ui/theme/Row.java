package plait.ui.theme;

/**
 * What a row of a tree shows besides its text.
 *
 * @param strong true for a group
 * @param icon or null
 * @param swatch a factor's place in the palette, or {@link #NO_SWATCH}
 * @param right a count or a word at the right end
 * @param progress 0 to 1, or {@link #NO_PROGRESS}
 */
public record Row(boolean strong, Icon icon, int swatch, String right, double progress) {
    public static final int NO_SWATCH = -1;
    public static final double NO_PROGRESS = -1;

    public static Row group(int count) {
        return new Row(true, null, NO_SWATCH, Integer.toString(count), NO_PROGRESS);
    }

    public static Row of(Icon icon, String right) {
        return new Row(false, icon, NO_SWATCH, right, NO_PROGRESS);
    }

    public static Row of(int swatch, int count) {
        return new Row(false, null, swatch, Integer.toString(count), NO_PROGRESS);
    }
}

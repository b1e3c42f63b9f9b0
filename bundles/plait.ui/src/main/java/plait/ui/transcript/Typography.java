package plait.ui.transcript;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Type of a transcript: font, line height and ink of each voice. Lengths in pixels at 100 %. */
final class Typography {
    /**
     * Type of one voice.
     *
     * @param lineHeight from one line's top to the next
     * @param natural the height of a line's own letters
     * @param averageWidth of a letter, to guess how long a paragraph will be
     */
    record Type(Font font, int lineHeight, int natural, double averageWidth, Token ink) {
        /** What lies above and below the letters of a line. */
        int halfLeading() {
            return Math.max(0, lineHeight - natural) / 2;
        }

        int spacing() {
            return Math.max(0, lineHeight - natural);
        }
    }

    private static final int NAME = 21;
    static final int TURN_GAP = 11;
    static final int PARAGRAPH_GAP = 8;
    static final int NOTE_GAP = 4;

    private static final String SAMPLE = "And she says the kettle is on and nobody asks where I have been all week";

    final Font name;
    /** Height of the line that names a speaker. */
    final int nameHeight;
    final Font small;
    private final Type participant;
    private final Type interviewer;
    private final Type document;
    private final Type heading;
    private final Type note;

    /** Times and labels keep their size at every zoom. */
    Typography(Display display, Reading reading) {
        double by = reading.zoom() / 100.0;
        Theme theme = Theme.on(display);
        name = theme.strong(12.5 * by);
        nameHeight = (int) Math.round(NAME * by);
        small = theme.sans(12);
        participant = type(display, words(theme, reading.sans(), 15 * by), scaled(25, by), Token.INK);
        interviewer = type(display, words(theme, reading.sans(), 14 * by), scaled(23, by), Token.INK3);
        document = participant;
        heading = type(display, theme.strong(15 * by), scaled(25, by), Token.INK);
        note = type(display, theme.sans(13 * by), scaled(20, by), Token.INK2);
    }

    private static Font words(Theme theme, boolean sans, double pixels) {
        return sans ? theme.sans(pixels) : theme.serif(pixels);
    }

    private static int scaled(int length, double by) {
        return (int) Math.round(length * by);
    }

    private static Type type(Display display, Font font, int lineHeight, Token ink) {
        var layout = new TextLayout(display);
        layout.setFont(font);
        layout.setText(SAMPLE);
        var bounds = layout.getBounds();
        layout.dispose();
        return new Type(font, lineHeight, bounds.height, bounds.width / (double) SAMPLE.length(), ink);
    }

    Type of(Voice voice) {
        return switch (voice) {
            case PARTICIPANT -> participant;
            case INTERVIEWER -> interviewer;
            case DOCUMENT -> document;
            case HEADING -> heading;
            case NOTE -> note;
        };
    }

    /** What stands above a block's words: the gap to the block before, and the speaker's name where a turn opens. */
    int above(Block block) {
        if (block.opensTurn()) return TURN_GAP + nameHeight;
        if (block.inTurn()) return PARAGRAPH_GAP;
        return block.voice() == Voice.NOTE ? NOTE_GAP : TURN_GAP;
    }

    /** The height that a block will have, guessed without laying it out. */
    int guess(Block block, int width) {
        Type type = of(block.voice());
        double lines = Math.max(1, Math.ceil(block.length() * type.averageWidth() / width + 0.3));
        return above(block) + (int) lines * type.lineHeight();
    }
}

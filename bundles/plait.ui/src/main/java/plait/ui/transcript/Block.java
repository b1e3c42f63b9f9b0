package plait.ui.transcript;

/**
 * A paragraph as it is shown: one text layout.
 *
 * @param index its place in the transcript, from 0
 * @param start first unit of its words in the frozen text (UTF-16), after time stamp and label
 * @param end one past its last unit
 * @param turn the turn's index in the structure, or -1 outside turns
 * @param opensTurn true for the first paragraph of a turn, above which the speaker is named
 * @param speaker the name above it; empty outside turns
 * @param paragraph its number inside the turn, or in a document without turns; 0 where nothing is counted
 * @param time such as {@code 03:12}; empty where no time is known
 */
record Block(int index, int start, int end, int turn, boolean opensTurn, int paragraph, Voice voice, String speaker, String time) {
    static final int NO_TURN = -1;

    int length() {
        return end - start;
    }

    boolean inTurn() {
        return turn != NO_TURN;
    }
}

package plait.ui.transcript;

import plait.model.Coding;

/**
 * A coding as it is shown.
 *
 * @param start in UTF-16 units of the frozen text
 * @param colour the factor's place in the palette
 * @param lane the stripe's lane if the coding runs over several blocks, else {@link #FREE}: the lane is found inside its block
 */
record Mark(Coding coding, int start, int end, int firstBlock, int lastBlock, int colour, String label, int lane) {
    static final int FREE = -1;

    int length() {
        return end - start;
    }

    boolean overlaps(Mark other) {
        return start < other.end && other.start < end;
    }

    Mark inLane(int wanted) {
        return new Mark(coding, start, end, firstBlock, lastBlock, colour, label, wanted);
    }
}

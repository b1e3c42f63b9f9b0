package plait.ui.transcript;

/**
 * What is selected: from the fixed end to the caret. Positions in UTF-16 units of the frozen text.
 *
 * @param anchor where the selection began
 * @param caret where it ends now, before or after the anchor
 */
record Selected(int anchor, int caret) {
    static Selected at(int position) {
        return new Selected(position, position);
    }

    int start() {
        return Math.min(anchor, caret);
    }

    int end() {
        return Math.max(anchor, caret);
    }

    boolean isEmpty() {
        return anchor == caret;
    }

    Selected to(int position) {
        return new Selected(anchor, position);
    }
}

package plait.core.sheets;

/** Why a row cannot be imported: the end of a sentence that begins with “Row n:”. Never quotes what somebody said. */
final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadRow(String reason) {
        super(reason);
    }
}

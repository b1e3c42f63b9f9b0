package plait.store;

/** Sealed bytes did not open. */
final class BrokenSeal extends Exception {
    private static final long serialVersionUID = 1;

    /** What is wrong with the bytes. */
    enum Cause {
        /** Bytes changed by chance: a bad disk, a torn write. */
        DAMAGED("is damaged"),
        /** Bytes are whole, but nobody with the study's key sealed them so. */
        TAMPERED("was changed by something that does not hold the study's key");

        private final String words;

        Cause(String words) {
            this.words = words;
        }
    }

    BrokenSeal(Cause cause) {
        super(cause.words);
    }
}

package plait.search;

import java.io.IOException;

/** Where the words of one term occur in a segment, passage by passage, forwards only. */
interface Occurrences {
    /** The first passage at or after {@code passage} that holds one, or {@link Matching#NONE_LEFT}; stays where it is if it is already there. */
    int advance(int passage) throws IOException;

    /** How many there are in the present passage. */
    int count() throws IOException;

    /** Gives their word positions in the present passage, ascending, and may be asked once for each passage. */
    int[] positions() throws IOException;
}

package plait.core.retrieval;

/** How close two coded passages of one text are. */
public sealed interface Closeness {
    /** The very same passage. */
    record Same() implements Closeness {}

    /** They share at least one character. */
    record Overlapping() implements Closeness {}

    /** Some turn holds a part of both; in a text without turns some paragraph. Overlapping passages are close as well. */
    record SameTurn() implements Closeness {}

    /** At most so many words stand between them; overlapping passages are close as well. */
    record Words(int most) implements Closeness {
        /** @throws IllegalArgumentException if negative */
        public Words {
            if (most < 0) throw new IllegalArgumentException("no distance: " + most);
        }
    }

    Closeness SAME = new Same();
    Closeness OVERLAPPING = new Overlapping();
    Closeness SAME_TURN = new SameTurn();

    /** True when positions alone do not tell: words or turns of the text must be known. */
    default boolean needsPlaces() {
        return this instanceof SameTurn || this instanceof Words;
    }
}

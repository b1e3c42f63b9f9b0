package plait.core.study;

import java.nio.ByteBuffer;
import java.util.UUID;
import plait.model.base.Entity;
import plait.model.base.Tracked;

/**
 * What a row is stored under: the class and the identity of its object. The class comes first so that one pass can create what a reference
 * points at before its row was read.
 *
 * @param type the class's tag in the .ecore, 1 to 255, which never changes
 */
public record Key(int type, long high, long low) implements Comparable<Key> {
    /** Length of {@link #bytes()}. */
    public static final int BYTES = 17;

    public static Key of(Entity object) {
        var tracked = (Tracked) object;
        return new Key(Shape.of(object.eClass()).tag(), tracked.idHigh(), tracked.idLow());
    }

    /** @param bytes as made by {@link #bytes()} */
    public static Key of(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        return new Key(in.get() & 0xFF, in.getLong(), in.getLong());
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).put((byte) type).putLong(high).putLong(low).array();
    }

    public UUID id() {
        return new UUID(high, low);
    }

    @Override public int hashCode() {
        return Long.hashCode(low * 31 + high);
    }

    /** By age: identities begin with the time at which they were made. */
    @Override public int compareTo(Key other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }
}

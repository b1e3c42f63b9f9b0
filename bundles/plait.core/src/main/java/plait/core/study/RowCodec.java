package plait.core.study;

/** How a row becomes bytes and back. Equal rows give equal bytes: undo compares them. */
public interface RowCodec {
    byte[] encode(Row row);

    /** @throws IllegalStateException if the bytes are no row of this class */
    Row decode(Key key, byte[] bytes);
}

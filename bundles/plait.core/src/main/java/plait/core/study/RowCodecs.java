package plait.core.study;

/** Which codec stores which class: theory classes as RDF, all others as tagged binary. */
public record RowCodecs(RowCodec binary, RowCodec rdf) implements RowCodec {
    /** @param rdf the codec of the theory classes */
    public static RowCodecs with(RowCodec rdf) {
        return new RowCodecs(new BinaryRowCodec(), rdf);
    }

    /** Everything as tagged binary; for tests of the write path that need no RDF. */
    public static RowCodecs binaryOnly() {
        var binary = new BinaryRowCodec();
        return new RowCodecs(binary, binary);
    }

    private RowCodec of(Key key) {
        return Shape.of(key.type()).storedAsRdf() ? rdf : binary;
    }

    @Override public byte[] encode(Row row) {
        return of(row.key()).encode(row);
    }

    @Override public Row decode(Key key, byte[] bytes) {
        return of(key).decode(key, bytes);
    }
}

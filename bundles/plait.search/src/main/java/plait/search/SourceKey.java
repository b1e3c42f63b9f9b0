package plait.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;

/** Identity and identifier of a source, as they are kept in the index. */
record SourceKey(UUID id, String identifier) {
    BytesRef bytes() {
        byte[] name = identifier.getBytes(StandardCharsets.UTF_8);
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES + name.length).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).put(name).array());
    }

    static SourceKey of(BytesRef bytes) {
        var in = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        var id = new UUID(in.getLong(), in.getLong());
        return new SourceKey(id, StandardCharsets.UTF_8.decode(in).toString());
    }
}

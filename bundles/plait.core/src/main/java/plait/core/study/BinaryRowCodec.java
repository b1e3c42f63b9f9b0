package plait.core.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Compact rows: parent, then (tag and wire type, value) for what is set. A reader steps over tags that it does not know, by their wire type.
 * Parent: 0 for the study itself, else key, tag of the containment feature, position + 1.
 */
final class BinaryRowCodec implements RowCodec {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BLOCK = 2;
    private static final int KEY = 3;
    private static final int POOLED_LENGTH = 24;

    private final Map<String, String> pool = new HashMap<>();

    @Override public byte[] encode(Row row) {
        var out = new ByteWriter();
        if (row.parent() == null) out.u8(0);
        else out.key(row.parent()).var(row.via()).var(row.position() + 1L);
        List<Field> stored = Shape.of(row.key().type()).stored();
        for (int i = 0; i < stored.size(); i++) {
            Object value = row.values()[i];
            if (value == null) continue;
            int tag = stored.get(i).tag();
            if (value instanceof List<?> many) {
                var block = new ByteWriter();
                for (Object each : many) put(block, each);
                out.var(tag << 3 | BLOCK).block(block.bytes());
            } else put(out.var(tag << 3 | wireType(value)), value);
        }
        return out.bytes();
    }

    private static int wireType(Object value) {
        return switch (value) {
            case Key ignored -> KEY;
            case String ignored -> BLOCK;
            case byte[] ignored -> BLOCK;
            case Double ignored -> FIXED64;
            default -> VARINT;
        };
    }

    private static void put(ByteWriter out, Object value) {
        switch (value) {
            case Key key -> out.key(key);
            case String text -> out.text(text);
            case Integer number -> out.signed(number);
            case Long number -> out.signed(number);
            case Boolean truth -> out.var(truth ? 1 : 0);
            case Double number -> out.i64(Double.doubleToLongBits(number));
            case byte[] bytes -> out.block(bytes);
            case Enumerator literal -> out.var(literal.getValue());
            default -> throw new IllegalStateException("a row cannot hold a " + value.getClass().getSimpleName());
        }
    }

    @Override public Row decode(Key key, byte[] bytes) {
        var in = new ByteReader(bytes);
        Shape shape = Shape.of(key.type());
        Key parent = null;
        int via = 0;
        int position = -1;
        if (bytes[0] == 0) in.u8();
        else {
            parent = in.key();
            via = (int) in.var();
            position = (int) in.var() - 1;
        }
        var values = new Object[shape.stored().size()];
        while (in.more()) {
            long head = in.var();
            int index = shape.indexOfTag((int) (head >>> 3));
            if (index < 0) skip(in, (int) head & 7);
            else values[index] = value(in, shape.stored().get(index));
        }
        return new Row(key, parent, via, position, values);
    }

    private static void skip(ByteReader in, int wireType) {
        switch (wireType) {
            case VARINT -> in.var();
            case FIXED64 -> in.i64();
            case BLOCK -> in.skipBlock();
            case KEY -> in.key();
            default -> throw new IllegalStateException("no wire type " + wireType);
        }
    }

    private Object value(ByteReader in, Field field) {
        if (!field.isMany()) return single(in, field);
        var block = new ByteReader(in.block());
        var many = new ArrayList<>();
        while (block.more()) many.add(single(block, field));
        return many;
    }

    private Object single(ByteReader in, Field field) {
        if (field.isReference()) return in.key();
        if (field.feature().getEType() instanceof EEnum type) return literal(type, (int) in.var());
        return switch (field.feature().getEType().getClassifierID()) {
            case EcorePackage.ESTRING -> pooled(in.text());
            case EcorePackage.EINT -> (int) in.signed();
            case EcorePackage.ELONG -> in.signed();
            case EcorePackage.EBOOLEAN -> in.var() != 0;
            case EcorePackage.EDOUBLE -> Double.longBitsToDouble(in.i64());
            case EcorePackage.EBYTE_ARRAY -> in.block();
            default -> throw new IllegalStateException("no row holds a " + field.feature().getEType().getName());
        };
    }

    private static Enumerator literal(EEnum type, int value) {
        EEnumLiteral literal = type.getEEnumLiteral(value);
        if (literal == null) throw new IllegalStateException(type.getName() + " has no value " + value);
        return literal.getInstance();
    }

    /** Short strings (coder names, roles, labels) repeat thousands of times: one copy of each. */
    private String pooled(String text) {
        if (text.length() > POOLED_LENGTH) return text;
        synchronized (pool) {
            if (pool.size() > 10_000) pool.clear();
            String known = pool.putIfAbsent(text, text);
            return known == null ? text : known;
        }
    }
}

package plait.core.study;

import java.util.function.Consumer;
import plait.model.base.Tracked;

/** Identity to live object, with open addressing: the ids stand in the objects themselves, so it costs about 6 bytes an object instead of 90. */
final class IdMap {
    private Tracked[] table = new Tracked[1 << 12];
    private int size;

    private static int slot(long high, long low, int mask) {
        return (int) ((high ^ low) * 0x9E3779B97F4A7C15L >>> 32) & mask;
    }

    Tracked get(long high, long low) {
        int mask = table.length - 1;
        int i = slot(high, low, mask);
        while (table[i] != null && !(table[i].idHigh() == high && table[i].idLow() == low)) i = i + 1 & mask;
        return table[i];
    }

    Tracked get(Key key) {
        return get(key.high(), key.low());
    }

    boolean has(Tracked object) {
        return get(object.idHigh(), object.idLow()) == object;
    }

    void put(Tracked object) {
        if (get(object.idHigh(), object.idLow()) != null) return;
        if (++size * 3L > table.length * 2L) grow();
        place(object);
    }

    private void place(Tracked object) {
        int mask = table.length - 1;
        int i = slot(object.idHigh(), object.idLow(), mask);
        while (table[i] != null) i = i + 1 & mask;
        table[i] = object;
    }

    private void grow() {
        Tracked[] old = table;
        table = new Tracked[old.length * 2];
        for (Tracked object : old) if (object != null) place(object);
    }

    void remove(Tracked object) {
        int mask = table.length - 1;
        int i = slot(object.idHigh(), object.idLow(), mask);
        while (table[i] != null && table[i] != object) i = i + 1 & mask;
        if (table[i] == null) return;
        table[i] = null;
        size--;
        // those that had to move on because of it come back
        for (i = i + 1 & mask; table[i] != null; i = i + 1 & mask) {
            Tracked moved = table[i];
            table[i] = null;
            place(moved);
        }
    }

    int size() {
        return size;
    }

    void forEach(Consumer<Tracked> action) {
        for (Tracked object : table) if (object != null) action.accept(object);
    }
}

package plait.core.retrieval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import plait.core.Progress;
import plait.core.study.Key;

/** Answers queries over the passages of one moment. Pure but for the places of passages, which it reads only where nearness asks for them. */
public final class Retrieve {
    private final Passages passages;
    private final Places places;
    private final Progress progress;

    /** @param progress counts texts, and stops the work by a {@link CancellationException} */
    public Retrieve(Passages passages, Places places, Progress progress) {
        this.passages = passages;
        this.places = places;
        this.progress = progress;
    }

    /** What the query asks for, in reading order. */
    public List<Passage> find(Query query) {
        BitSet found = found(query);
        var list = new ArrayList<Passage>(found.cardinality());
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) list.add(passages.all().get(i));
        return list;
    }

    BitSet found(Query query) {
        return switch (query) {
            case Query.Anything anything -> everything();
            case Query.Coded coded -> coded(coded);
            case Query.Only only -> standing(found(only.of()), only.standing());
            case Query.Either either -> {
                BitSet found = found(either.first());
                found.or(found(either.second()));
                yield found;
            }
            case Query.AlsoNear near -> close(found(near.first()), found(near.second()), near.closeness());
            case Query.ButNot not -> {
                BitSet found = found(not.first());
                found.andNot(close(found, found(not.second()), not.closeness()));
                yield found;
            }
        };
    }

    private BitSet everything() {
        var all = new BitSet(passages.size());
        all.set(0, passages.size());
        return all;
    }

    private BitSet coded(Query.Coded coded) {
        Set<Key> codes = coded.codes();
        if (coded.below()) {
            codes = new HashSet<>();
            for (Key code : coded.codes()) codes.addAll(passages.withThoseBelow(code));
        }
        var found = new BitSet(passages.size());
        for (Passage passage : passages.all()) {
            for (Passage.Mark mark : passage.marks()) {
                if (codes.contains(mark.code()) && (coded.coders().isEmpty() || coded.coders().contains(mark.coder()))) found.set(passage.number());
            }
        }
        return found;
    }

    private BitSet standing(BitSet of, Query.Standing standing) {
        var found = new BitSet(passages.size());
        for (int i = of.nextSetBit(0); i >= 0; i = of.nextSetBit(i + 1)) if (standing.holds(passages.all().get(i))) found.set(i);
        return found;
    }

    /** Those of the first that are close to one of the second, text by text. */
    private BitSet close(BitSet first, BitSet second, Closeness closeness) {
        var found = new BitSet(passages.size());
        if (closeness instanceof Closeness.Same) {
            found.or(first);
            found.and(second);
            return found;
        }
        passages.eachText((from, to) -> {
            int firstOne = first.nextSetBit(from);
            int secondOne = second.nextSetBit(from);
            if (firstOne < 0 || firstOne >= to || secondOne < 0 || secondOne >= to) return;
            if (progress.cancelled()) throw new CancellationException();
            Reach reach = Reach.of(passages.all().subList(from, to), closeness, places);
            reach.mark(first, second, from, found);
        });
        return found;
    }
}

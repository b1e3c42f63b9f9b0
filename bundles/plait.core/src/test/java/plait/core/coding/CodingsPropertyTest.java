package plait.core.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.sources.Segments;
import plait.core.study.Key;
import plait.core.study.RowCodecs;
import plait.core.study.StudyCheck;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Memo;
import plait.model.ModelFactory;
import plait.model.Segment;
import plait.model.text.Span;

/** Whatever is done to codings, in whatever order: the words stay, nothing is coded twice, no memo is lost by accident, and undo gives back every byte. */
class CodingsPropertyTest {
    private static final String WORDS = "The kettle was on 🙂 and she asked how.\n\nNobody  asked how I was before, nobody. Not once in eleven years.";
    private static final int STEPS = 120;

    private final PlainStudy study = new PlainStudy(WORDS);
    private final List<Factor> codes = new ArrayList<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void anyRowOfChangesKeepsWhatMustHoldAndIsTakenBackByteForByte(long seed) {
        random = new Random(seed);
        study.open.session().commit("Codes", all -> {
            for (String name : List.of("Warmth", "Being asked", "Years")) codes.add(CodeBook.add(all, name));
        });
        var states = new ArrayList<Map<Key, byte[]>>();
        long began = study.revision();
        for (int i = 0; i < STEPS; i++) {
            Map<Key, byte[]> before = state();
            long revision = study.revision();
            step();
            holds();
            if (study.revision() > revision) states.add(before);
        }
        study.check();
        assertTrue(states.size() > STEPS / 2, "most steps change something");
        assertEquals(began + states.size(), study.revision(), "each is one entry");
        var check = new StudyCheck(RowCodecs.binaryOnly());
        for (int i = states.size() - 1; i >= 0; i--) {
            study.open.session().undo();
            check.same("before step " + i, states.get(i), state());
        }
        study.check();
    }

    private Map<Key, byte[]> state() {
        return StudyCheck.stored(study.open.session().store());
    }

    private void step() {
        List<Coding> all = codings();
        Coding any = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        study.open.session().author(random.nextInt(4) == 0 ? "Bea" : "Amara");
        try {
            switch (any == null ? 0 : random.nextInt(9)) {
                case 0, 1 -> study.open.codings().apply(study.text, List.of(span(), span()), codes.subList(0, 1 + random.nextInt(3)));
                case 2 -> split(any);
                case 3 -> merge(any);
                case 4 -> study.open.codings().replace(any, codes.get(random.nextInt(3)));
                case 5 -> study.open.codings().remove(all.subList(0, 1 + random.nextInt(Math.min(2, all.size()))));
                case 6 -> study.open.moveCodings().to(any, span());
                case 7 -> remember(any);
                default -> study.open.mergeCodings().next(any).ifPresent(next -> study.open.mergeCodings().merge(List.of(next, any)));
            }
        } catch (Problem refused) {
            holds();
        }
    }

    /** A cut changes who covers what only by white space. */
    private void split(Coding coding) {
        BitSet before = covered(coding.getFactor());
        int position = random.nextInt(study.text.getCharacters());
        boolean can = study.open.splitCodings().can(coding, position);
        int memos = memos();
        try {
            study.open.splitCodings().at(coding, position);
            assertTrue(can);
        } catch (Problem refused) {
            assertFalse(can);
        }
        before.xor(covered(coding.getFactor()));
        before.stream().forEach(at -> assertTrue(study.open.texts().read(study.text).slice(new Span(at, at + 1)).isBlank()));
        assertEquals(memos, memos());
    }

    private void merge(Coding coding) {
        List<Coding> chain = study.open.mergeCodings().touching(coding);
        assertTrue(chain.contains(coding));
        int memos = memos();
        Factor factor = coding.getFactor();
        BitSet before = covered(factor);
        if (chain.size() < 2) return;
        Coding left = study.open.mergeCodings().merge(chain);
        before.andNot(covered(factor));
        assertTrue(before.isEmpty(), "no word loses the code");
        assertEquals(memos, memos());
        assertEquals(1, study.open.mergeCodings().touching(left).size());
    }

    private void remember(Coding coding) {
        study.open.session().commit("Write memo", all -> {
            Memo memo = ModelFactory.eINSTANCE.createMemo();
            memo.setText("again?");
            coding.getMemos().add(memo);
        });
    }

    private Span span() {
        int start = random.nextInt(study.text.getCharacters() - 1);
        return new Span(start, start + 1 + random.nextInt(study.text.getCharacters() - start));
    }

    private List<Coding> codings() {
        return study.text.getSegments().stream().flatMap(segment -> segment.getCodings().stream()).toList();
    }

    private int memos() {
        return codings().stream().mapToInt(coding -> coding.getMemos().size()).sum();
    }

    private BitSet covered(Factor factor) {
        var covered = new BitSet();
        for (Coding coding : factor.getCodings()) covered.set(coding.getSegment().getStart(), coding.getSegment().getEnd());
        return covered;
    }

    private record Place(Factor factor, Span span, String coder) {}

    private void holds() {
        assertEquals(WORDS, study.open.texts().read(study.text).text());
        var places = new HashSet<Place>();
        var spans = new HashSet<Span>();
        for (Segment segment : study.text.getSegments()) {
            assertTrue(spans.add(Segments.span(segment)), "a span has one passage");
            assertFalse(segment.getCodings().isEmpty(), "a passage that serves nobody is gone");
            for (Coding coding : segment.getCodings()) assertTrue(places.add(new Place(coding.getFactor(), Segments.span(segment), coding.getCoder())), "coded twice");
        }
        assertEquals(codings().size(), codes.stream().mapToInt(code -> code.getCodings().size()).sum());
    }
}

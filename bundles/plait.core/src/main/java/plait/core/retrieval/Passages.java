package plait.core.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plait.core.coding.EditCodeBook;
import plait.core.search.NaturalOrder;
import plait.core.sources.Segments;
import plait.core.sources.Speakers;
import plait.core.sources.Texts;
import plait.core.study.Key;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.Study;
import plait.model.Text;

/** All coded passages of a study at one moment, in reading order: by source, then by position, the longer first. Taken on the session thread, used on any. */
public final class Passages {
    private final List<Passage> all;
    /** First and past the last passage of each text, as pairs. */
    private final int[] texts;
    /** Each code with all codes below it and itself. */
    private final Map<Key, Set<Key>> below;

    private Passages(List<Passage> all, int[] texts, Map<Key, Set<Key>> below) {
        this.all = all;
        this.texts = texts;
        this.below = below;
    }

    /** As they are now; on the session thread. */
    public static Passages of(Study study) {
        var all = new ArrayList<Passage>();
        var texts = new ArrayList<Integer>();
        for (Source source : inReadingOrder(study)) {
            int first = all.size();
            new Reader(source).addTo(all);
            if (all.size() == first) continue;
            texts.add(first);
            texts.add(all.size());
        }
        var below = new HashMap<Key, Set<Key>>();
        for (Factor factor : study.getFactors()) below.put(Key.of(factor), withThoseBelow(factor));
        return new Passages(List.copyOf(all), texts.stream().mapToInt(Integer::intValue).toArray(), below);
    }

    private static List<Source> inReadingOrder(Study study) {
        Comparator<Source> byIdentifier = Comparator.comparing(source -> source.getIdentifier() == null ? "" : source.getIdentifier(), NaturalOrder.INSTANCE);
        return study.getSources().stream().filter(source -> !source.getTexts().isEmpty()).sorted(byIdentifier.thenComparing(Key::of)).toList();
    }

    private static Set<Key> withThoseBelow(Factor factor) {
        var found = new HashSet<Key>(Set.of(Key.of(factor)));
        for (Factor below : EditCodeBook.below(factor)) found.add(Key.of(below));
        return found;
    }

    public List<Passage> all() {
        return all;
    }

    public int size() {
        return all.size();
    }

    Set<Key> withThoseBelow(Key code) {
        return below.getOrDefault(code, Set.of(code));
    }

    /** A stretch of passages that stand in one text. */
    @FunctionalInterface
    interface EachText {
        void text(int from, int to);
    }

    void eachText(EachText each) {
        for (int i = 0; i < texts.length; i += 2) each.text(texts[i], texts[i + 1]);
    }

    /** Reads the passages of one source. */
    private static final class Reader {
        private final Source source;
        private final Text text;
        private final Passage.Place place;
        private final Map<List<Speaker>, Passage.Who> known = new HashMap<>();

        Reader(Source source) {
            this.source = source;
            text = Texts.current(source);
            place = new Passage.Place(Key.of(source), Key.of(text), source.getKind(), source.getPhase(), text.getBlob(), text.getStructure());
        }

        void addTo(List<Passage> all) {
            var coded = new ArrayList<Segment>();
            for (Segment segment : text.getSegments()) if (!segment.getCodings().isEmpty()) coded.add(segment);
            coded.sort(Comparator.comparing(Segments::span).thenComparing(Key::of));
            for (Segment segment : coded) {
                Passage.Who who = known.computeIfAbsent(List.copyOf(segment.getSpeakers()), this::who);
                all.add(new Passage(all.size(), Key.of(segment), Segments.span(segment), place, who, marks(segment)));
            }
        }

        private static List<Passage.Mark> marks(Segment segment) {
            return segment.getCodings().stream().map(coding -> new Passage.Mark(Key.of(coding.getFactor()), coderOf(coding))).toList();
        }

        private Passage.Who who(List<Speaker> speaking) {
            var participants = new LinkedHashSet<Key>();
            var roles = new LinkedHashSet<String>();
            for (Speaker speaker : speaking) {
                Participant participant = speaker.getParticipant();
                if (participant == null) continue;
                participants.add(Key.of(participant));
                if (participant.getRole() != null && !participant.getRole().isBlank()) roles.add(participant.getRole());
            }
            Set<Key> cases = Speakers.cases(source, speaking).stream().map(Key::of).collect(Collectors.toUnmodifiableSet());
            return new Passage.Who(Set.copyOf(participants), Set.copyOf(roles), cases);
        }
    }

    /** Who gave a code, empty where it is not known. */
    static String coderOf(Coding coding) {
        return coding.getCoder() == null ? "" : coding.getCoder();
    }
}

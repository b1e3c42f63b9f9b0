package plait.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether a document is a transcript, and which of the labels in it are speakers.
 *
 * <p>A label is what {@link Label} recognises at the start of a paragraph and what is no word of a form ({@code Date:}, {@code Note:},
 * {@code Outcome:}). A document is a transcript when one of these holds for the part from the first recurring label to the end:
 * <ul>
 * <li>at least two labels recur, they take turns (the speaker changes at least twice), and they begin at least one paragraph in twelve;
 * <li>one label recurs between others of the same shape, and half of the paragraphs are labelled (a short talk: A, B, A);
 * <li>two labels of which one is a role ({@code INT}, {@code P01}, {@code Speaker 2}), and half of the paragraphs are labelled (a snippet).
 * </ul>
 * Speakers are then the labels that recur, unless they read like the start of a sentence, and labels that occur once but look like the rest (same
 * shape, three words at most), are a role, or nearly equal a recurring one. What stands before the first recurring label (or a role that
 * opens the talk just before it), or before the last line of a form at the top ({@code Date: …}), is a header and nobody speaks in it.
 */
final class SpeakerRule {
    /** How many lines a printed paragraph has, roughly: what looks at lines must expect labels to be rarer. */
    static final int LINES_OF_A_PARAGRAPH = 6;

    /** A role that speaks once may open the talk at most so many paragraphs before it. */
    private static final int NEAR = 4;

    /** How far from the top a form can reach, in paragraphs. */
    private static final int HEADER = 25;

    /**
     * Who speaks.
     *
     * @param from the first paragraph that belongs to the talk
     * @param labels as they stand in the file; empty when the document is no transcript
     */
    record Speakers(int from, Set<String> labels) {
        static final Speakers NONE = new Speakers(0, Set.of());

        boolean speaks(int paragraph, Label label) {
            return label != null && paragraph >= from && labels.contains(label.speaker());
        }
    }

    private record Candidate(int paragraph, Label label) {
        String speaker() {
            return label.speaker();
        }
    }

    private SpeakerRule() {}

    /** @param labels what each paragraph begins with, null where it is no label */
    static Speakers speakers(List<Label> labels) {
        return speakers(labels, 1);
    }

    /**
     * @param labels what each line begins with, null where it is no label
     * @param lines how many lines a paragraph has, roughly
     */
    static Speakers speakers(List<Label> labels, int lines) {
        int header = headerEnd(labels);
        var candidates = new ArrayList<Candidate>();
        for (int i = header; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (label != null && !LabelWords.form(label.speaker())) candidates.add(new Candidate(i, label));
        }
        Map<String, Integer> counts = counts(candidates);
        Set<String> recurring = recurring(candidates, counts);
        int from = first(candidates, recurring, header);
        var talk = candidates.stream().filter(c -> c.paragraph() >= from).toList();
        if (!convincing(talk, recurring, Math.ceilDiv(labels.size() - from, lines) - alone(talk))) return Speakers.NONE;
        var speakers = new HashSet<>(recurring);
        var shape = commonShape(talk);
        for (Candidate c : talk) if (!speakers.contains(c.speaker()) && counts.get(c.speaker()) == 1 && looksLike(c, shape, recurring)) speakers.add(c.speaker());
        return new Speakers(from, speakers);
    }

    /** The paragraph after the last line of a form at the top, if most of what follows is still labelled as before. */
    private static int headerEnd(List<Label> labels) {
        int end = 0;
        for (int i = 0; i < Math.min(HEADER, labels.size()); i++) {
            if (labels.get(i) != null && LabelWords.form(labels.get(i).speaker())) end = i + 1;
        }
        int all = 0;
        int within = 0;
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i) == null || LabelWords.form(labels.get(i).speaker())) continue;
            all++;
            if (i < end) within++;
        }
        // a form's word in the middle of a talk is not its header
        return within <= all / 4 ? end : 0;
    }

    private static Map<String, Integer> counts(List<Candidate> candidates) {
        var counts = new LinkedHashMap<String, Integer>();
        for (Candidate c : candidates) counts.merge(c.speaker(), 1, Integer::sum);
        return counts;
    }

    private static Set<String> recurring(List<Candidate> candidates, Map<String, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var stamped = new HashSet<String>();
        for (Candidate c : candidates) if (c.label().stamped()) stamped.add(c.speaker());
        var recurring = new HashSet<String>();
        counts.forEach((label, n) -> {
            boolean often = n >= 2 && (n * 5 >= most || trusted(label, n, stamped.contains(label)));
            if (often && (stamped.contains(label) || !LabelWords.sentence(label) || n >= 6)) recurring.add(label);
        });
        return recurring;
    }

    /** A label that is rarer than the others by far is a speaker only if it looks like one. */
    private static boolean trusted(String label, int n, boolean stamped) {
        return stamped || LabelWords.role(label) || switch (LabelWords.shape(label)) {
            case CAPITALS -> true;
            case NAME -> LabelWords.count(label) <= 4;
            case OTHER -> LabelWords.count(label) == 1 || n >= 4;
        };
    }

    private static int first(List<Candidate> candidates, Set<String> recurring, int header) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate c = candidates.get(i);
            if (!recurring.contains(c.speaker())) continue;
            boolean opened = i == 1 && LabelWords.role(candidates.getFirst().speaker()) && c.paragraph() - candidates.getFirst().paragraph() <= NEAR;
            return opened ? candidates.getFirst().paragraph() : c.paragraph();
        }
        return candidates.isEmpty() ? header : candidates.getFirst().paragraph();
    }

    private static boolean convincing(List<Candidate> talk, Set<String> recurring, int paragraphs) {
        var turns = talk.stream().filter(c -> recurring.contains(c.speaker())).toList();
        int changes = 0;
        for (int i = 1; i < turns.size(); i++) if (!turns.get(i).speaker().equals(turns.get(i - 1).speaker())) changes++;
        if (recurring.size() >= 2 && changes >= 2 && turns.size() * 12 >= paragraphs) return true;
        boolean mostlyLabelled = talk.size() * 2 >= paragraphs;
        long labels = talk.stream().map(Candidate::speaker).distinct().count();
        if (!mostlyLabelled || labels < 2) return false;
        if (talk.stream().anyMatch(c -> LabelWords.role(c.speaker()))) return true;
        var shape = commonShape(talk);
        return recurring.size() == 1 && turns.size() >= 2 && labels <= 4 && talk.size() > turns.size()
                && !talk.getLast().equals(turns.getFirst()) && turns.size() * 3 >= talk.size() && talk.stream().allMatch(c -> LabelWords.shape(c.speaker()) == shape)
                && talk.stream().noneMatch(c -> LabelWords.sentence(c.speaker()));
    }

    /** A label on a line of its own would otherwise make every turn two paragraphs. */
    private static int alone(List<Candidate> talk) {
        return (int) talk.stream().filter(c -> c.label().alone()).count();
    }

    private static LabelWords.Shape commonShape(List<Candidate> talk) {
        var counts = new int[LabelWords.Shape.values().length];
        for (Candidate c : talk) counts[LabelWords.shape(c.speaker()).ordinal()]++;
        int best = 0;
        for (int i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
        return LabelWords.Shape.values()[best];
    }

    private static boolean looksLike(Candidate once, LabelWords.Shape shape, Set<String> recurring) {
        String label = once.speaker();
        if (LabelWords.role(label) || once.label().stamped() && !LabelWords.sentence(label)) return true;
        if (recurring.stream().anyMatch(other -> SimilarLabels.similar(label, other))) return true;
        return LabelWords.shape(label) == shape && LabelWords.count(label) <= 3 && !LabelWords.sentence(label) && shape != LabelWords.Shape.OTHER;
    }
}

package plait.ui.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plait.core.sources.Segments;
import plait.model.Carry;
import plait.model.Coding;
import plait.model.EvidenceLink;
import plait.model.Noted;
import plait.model.Segment;
import plait.model.text.Span;

/** What stands where the caret or the selection is: codings, evidence, memos, and the place in words. Made anew for each question. */
record AtCaret(Shown shown, Selected selected) {
    /** The selected span without white space around it; empty when nothing is selected. */
    Optional<Span> selection() {
        if (selected.isEmpty()) return Optional.empty();
        return Optional.of(shown.frozen.trimmed(shown.frozen.points().toSpan(selected.start(), selected.end()))).filter(span -> !span.isEmpty());
    }

    /** The innermost coding if there are several; the one that is exactly selected goes first. */
    Optional<Coding> coding() {
        List<Mark> marks = marks();
        Optional<Span> span = selection();
        return marks.stream()
                .filter(mark -> span.isPresent() && shown.frozen.points().toSpan(mark.start(), mark.end()).equals(span.get()))
                .findFirst()
                .or(() -> marks.stream().findFirst())
                .map(Mark::coding);
    }

    /** Innermost first; just behind a coded word its codings still count. */
    List<Mark> marks() {
        if (shown.isEmpty()) return List.of();
        int position = selected.isEmpty() ? selected.caret() : selected.start();
        int block = shown.blocks.at(position).index();
        List<Mark> here = shown.marks().at(position, block);
        return here.isEmpty() && selected.isEmpty() && position > shown.blocks.get(block).start() ? shown.marks().at(position - 1, block) : here;
    }

    /** Of several the one with the shortest passage. */
    Optional<EvidenceLink> evidence() {
        if (shown.isEmpty() || !shown.marked.only().evidence()) return Optional.empty();
        int position = shown.frozen.points().toCodePoint(selected.start());
        return shown.text.getSegments().stream()
                .filter(segment -> !segment.getEvidence().isEmpty() && Segments.span(segment).contains(position))
                .min(Comparator.comparingInt(segment -> segment.getEnd() - segment.getStart()))
                .map(segment -> segment.getEvidence().get(0));
    }

    /** All evidence whose passages the caret stands in, in words such as “context of CMOC-01, supports”. */
    List<String> evidenceInWords() {
        if (shown.isEmpty() || !shown.marked.only().evidence()) return List.of();
        int position = shown.frozen.points().toCodePoint(selected.start());
        return shown.text.getSegments().stream()
                .filter(segment -> !segment.getEvidence().isEmpty() && Segments.span(segment).contains(position))
                .flatMap(segment -> segment.getEvidence().stream())
                .filter(link -> link.getCarry() != Carry.DROPPED)
                .map(AtCaret::inWords)
                .distinct()
                .toList();
    }

    /** Such as “context of CMOC-01, supports”. */
    static String inWords(EvidenceLink link) {
        String part = link.getSlots().isEmpty() ? "whole" : link.getSlots().get(0).getRole().getLiteral();
        return part + " of " + link.getVersion().getConfiguration().getIdentifier() + ", " + link.getStance().getLiteral();
    }

    /** What a memo written now would be on. */
    Optional<Noted> noted() {
        if (shown.isEmpty()) return Optional.empty();
        Optional<Span> span = selection();
        if (span.isPresent()) return Segments.find(shown.text, span.get()).map(AtCaret::notedOf);
        Optional<Coding> coding = coding();
        if (coding.isPresent()) return Optional.of(coding.get());
        int position = shown.frozen.points().toCodePoint(selected.start());
        return shown.text.getSegments().stream()
                .filter(segment -> Segments.span(segment).contains(position) && !(segment.getEvidence().isEmpty() && segment.getMemos().isEmpty()))
                .min(Comparator.comparingInt(segment -> segment.getEnd() - segment.getStart()))
                .map(AtCaret::notedOf);
    }

    private static Noted notedOf(Segment segment) {
        if (!segment.getMemos().isEmpty()) return segment;
        if (!segment.getCodings().isEmpty()) return segment.getCodings().get(0);
        return segment.getEvidence().isEmpty() ? segment : segment.getEvidence().get(0);
    }

    /** The words of the memos whose passages the caret stands in. */
    List<String> memos() {
        if (shown.isEmpty()) return List.of();
        int position = selected.start();
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= shown.blocks.at(position).index(); i++) {
            for (MemoMarks.MemoMark memo : shown.memos().in(i)) if (memo.start() <= position && position < memo.end()) words.add(memo.words());
        }
        return words;
    }

    /** Without what is selected, which may be more than the range at the caret. */
    Place place() {
        if (shown.isEmpty()) return Place.NONE;
        Block block = shown.blocks.at(selected.start());
        List<String> codes = marks().stream().map(Mark::label).distinct().toList();
        return new Place(block.turn() + 1, shown.frozen.structure().turns().size(), block.inTurn() ? 0 : block.paragraph(), shown.blocks.paragraphs(), block.speaker(), 0, 0, codes);
    }
}

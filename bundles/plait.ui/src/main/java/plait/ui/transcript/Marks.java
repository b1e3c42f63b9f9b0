package plait.ui.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import plait.core.coding.CodeBook;
import plait.core.coding.ShowOnly;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.sources.Speakers;
import plait.model.Coding;
import plait.model.Segment;
import plait.model.Text;
import plait.model.text.CodePoints;

/** The codings of a text by block, in the order of reading. Made anew after each commit that concerns codings; comparing two tells what to repaint. */
final class Marks {
    private static final Marks NONE = new Marks(0);

    private final List<List<Mark>> byBlock;

    private Marks(int blocks) {
        byBlock = new ArrayList<>(blocks);
        for (int i = 0; i < blocks; i++) byBlock.add(List.of());
    }

    static Marks none() {
        return NONE;
    }

    /** @param only what a person wants to see */
    static Marks of(Text text, FrozenText frozen, Blocks blocks, ShowOnly only) {
        var marks = new Marks(blocks.size());
        if (blocks.size() == 0) return marks;
        var all = new ArrayList<Mark>();
        for (Segment segment : text.getSegments()) {
            if (only.cases().isEmpty() || only.showsWordsOf(Speakers.cases(text, frozen, Segments.span(segment)))) add(segment, blocks, only, all);
        }
        all.sort((a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        for (Mark mark : laned(all)) {
            for (int i = mark.firstBlock(); i <= mark.lastBlock(); i++) marks.put(i, mark);
        }
        return marks;
    }

    private static void add(Segment segment, Blocks blocks, ShowOnly only, List<Mark> into) {
        if (segment.getCodings().isEmpty()) return;
        CodePoints points = blocks.points();
        int start = points.toUtf16(segment.getStart());
        int end = points.toUtf16(segment.getEnd());
        int first = blocks.at(start).index();
        int last = blocks.at(Math.max(start, end - 1)).index();
        for (Coding coding : segment.getCodings()) {
            if (coding.getFactor() == null || !only.shows(coding)) continue;
            into.add(new Mark(coding, start, end, first, last, CodeBook.colour(coding.getFactor()), CodeBook.nameOf(coding.getFactor()), Mark.FREE));
        }
    }

    /** Codings over several blocks get their lanes here, so that their stripes run straight through. */
    private static List<Mark> laned(List<Mark> all) {
        var crossing = all.stream().filter(mark -> mark.firstBlock() < mark.lastBlock()).toList();
        if (crossing.isEmpty()) return all;
        int[] lanes = Lanes.assign(crossing.stream().map(mark -> new Lanes.Extent(mark.firstBlock(), mark.lastBlock(), Mark.FREE)).toList());
        var result = new ArrayList<Mark>(all.size());
        int next = 0;
        for (Mark mark : all) result.add(mark.firstBlock() < mark.lastBlock() ? mark.inLane(lanes[next++]) : mark);
        return result;
    }

    private void put(int block, Mark mark) {
        List<Mark> list = byBlock.get(block);
        if (list.isEmpty()) byBlock.set(block, list = new ArrayList<>(4));
        list.add(mark);
    }

    List<Mark> in(int block) {
        return block < byBlock.size() ? byBlock.get(block) : List.of();
    }

    /** The marks at a position, innermost first. */
    List<Mark> at(int position, int block) {
        return in(block).stream()
                .filter(mark -> mark.start() <= position && position < mark.end())
                .sorted((a, b) -> Integer.compare(a.length(), b.length()))
                .toList();
    }

    /** The blocks that look different in {@code other}. */
    BitSet changed(Marks other) {
        var changed = new BitSet();
        int n = Math.max(byBlock.size(), other.byBlock.size());
        for (int i = 0; i < n; i++) if (!Objects.equals(in(i), other.in(i))) changed.set(i);
        return changed;
    }
}

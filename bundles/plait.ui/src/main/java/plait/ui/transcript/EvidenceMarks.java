package plait.ui.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import plait.model.Carry;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Segment;
import plait.model.Text;

/** The evidence of a text by block, in the order of reading. */
final class EvidenceMarks {
    private static final EvidenceMarks NONE = new EvidenceMarks(0);

    private final List<List<EvidenceMark>> byBlock = new ArrayList<>();

    private EvidenceMarks(int blocks) {
        for (int i = 0; i < blocks; i++) byBlock.add(List.of());
    }

    static EvidenceMarks none() {
        return NONE;
    }

    static EvidenceMarks of(Text text, Blocks blocks) {
        var marks = new EvidenceMarks(blocks.size());
        if (blocks.size() == 0) return marks;
        var all = new ArrayList<EvidenceMark>();
        for (Segment segment : text.getSegments()) {
            if (segment.getEvidence().isEmpty()) continue;
            var shown = new HashSet<List<Object>>();
            for (EvidenceLink link : segment.getEvidence()) {
                EvidenceMark mark = mark(link, segment, blocks);
                // one passage may bear the same way on several configurations: one bracket says so
                if (link.getCarry() != Carry.DROPPED && shown.add(List.of(mark.role(), mark.whole(), mark.stance()))) all.add(mark);
            }
        }
        all.sort((a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        for (EvidenceMark mark : all) for (int i = mark.firstBlock(); i <= mark.lastBlock(); i++) marks.put(i, mark);
        return marks;
    }

    private static EvidenceMark mark(EvidenceLink link, Segment segment, Blocks blocks) {
        int start = blocks.points().toUtf16(segment.getStart());
        int end = blocks.points().toUtf16(segment.getEnd());
        boolean whole = link.getSlots().isEmpty();
        Role role = whole ? Role.UNDECIDED : link.getSlots().get(0).getRole();
        return new EvidenceMark(link, start, end, blocks.at(start).index(), blocks.at(Math.max(start, end - 1)).index(), role, whole, link.getStance());
    }

    private void put(int block, EvidenceMark mark) {
        List<EvidenceMark> list = byBlock.get(block);
        if (list.isEmpty()) byBlock.set(block, list = new ArrayList<>(2));
        list.add(mark);
    }

    List<EvidenceMark> in(int block) {
        return block < byBlock.size() ? byBlock.get(block) : List.of();
    }

    /** The blocks that look different in {@code other}. */
    BitSet changed(EvidenceMarks other) {
        var changed = new BitSet();
        int n = Math.max(byBlock.size(), other.byBlock.size());
        for (int i = 0; i < n; i++) if (!Objects.equals(in(i), other.in(i))) changed.set(i);
        return changed;
    }
}

package plait.ui.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import plait.core.memos.WriteMemo;
import plait.model.Memo;
import plait.model.Noted;
import plait.model.Segment;
import plait.model.Text;

/** The memos of a text by the block in which their passages begin, in the order of reading. */
final class MemoMarks {
    /** @param start where its passage begins, in UTF-16 units of the frozen text */
    record MemoMark(int start, int end, String author, String words) {}

    private static final MemoMarks NONE = new MemoMarks();

    private final List<List<MemoMark>> byBlock = new ArrayList<>();

    static MemoMarks none() {
        return NONE;
    }

    static MemoMarks of(Text text, Blocks blocks) {
        var marks = new MemoMarks();
        for (int i = 0; i < blocks.size(); i++) marks.byBlock.add(new ArrayList<>());
        if (blocks.size() == 0) return marks;
        for (Segment segment : text.getSegments()) {
            int start = blocks.points().toUtf16(segment.getStart());
            int end = blocks.points().toUtf16(segment.getEnd());
            for (Noted noted : WriteMemo.noted(segment)) {
                for (Memo memo : noted.getMemos()) marks.byBlock.get(blocks.at(start).index()).add(new MemoMark(start, end, memo.getAuthor(), memo.getText()));
            }
        }
        for (List<MemoMark> each : marks.byBlock) each.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return marks;
    }

    List<MemoMark> in(int block) {
        return block < byBlock.size() ? byBlock.get(block) : List.of();
    }

    BitSet changed(MemoMarks other) {
        var changed = new BitSet();
        int n = Math.max(byBlock.size(), other.byBlock.size());
        for (int i = 0; i < n; i++) if (!Objects.equals(in(i), other.in(i))) changed.set(i);
        return changed;
    }
}

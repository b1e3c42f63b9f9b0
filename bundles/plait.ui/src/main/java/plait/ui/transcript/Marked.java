package plait.ui.transcript;

import java.util.BitSet;
import plait.core.coding.ShowOnly;
import plait.core.sources.FrozenText;
import plait.model.Coding;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Memo;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Speaker;
import plait.model.Text;

/** What is marked in one text of what a person wants to see: codings, evidence, memos. Outlives the layout: another width changes nothing of it. */
final class Marked {
    private final Text text;
    private final FrozenText frozen;
    private final Blocks blocks;
    private ShowOnly only;
    private Marks codings = Marks.none();
    private EvidenceMarks evidence = EvidenceMarks.none();
    private MemoMarks memos = MemoMarks.none();

    Marked(Text text, FrozenText frozen, Blocks blocks, ShowOnly only) {
        this.text = text;
        this.frozen = frozen;
        this.blocks = blocks;
        this.only = only;
        refresh();
    }

    Marks codings() {
        return codings;
    }

    EvidenceMarks evidence() {
        return evidence;
    }

    MemoMarks memos() {
        return memos;
    }

    ShowOnly only() {
        return only;
    }

    void only(ShowOnly wanted) {
        only = wanted;
    }

    /** True of what a commit touched when marks, or the text itself, may look different after it. */
    static boolean concerns(Object touched) {
        return touched instanceof Segment || touched instanceof Coding || touched instanceof Factor || touched instanceof EvidenceLink || touched instanceof Slot || touched instanceof Memo
                || touched instanceof Text || touched instanceof Speaker || touched instanceof Participant;
    }

    /** Reads everything again and tells which blocks look different now. */
    BitSet refresh() {
        only = only.existing();
        Marks newCodings = only.codings() ? Marks.of(text, frozen, blocks, only) : Marks.none();
        EvidenceMarks newEvidence = only.evidence() ? EvidenceMarks.of(text, blocks) : EvidenceMarks.none();
        MemoMarks newMemos = only.memos() ? MemoMarks.of(text, blocks) : MemoMarks.none();
        BitSet changed = codings.changed(newCodings);
        changed.or(evidence.changed(newEvidence));
        changed.or(memos.changed(newMemos));
        codings = newCodings;
        evidence = newEvidence;
        memos = newMemos;
        return changed;
    }
}

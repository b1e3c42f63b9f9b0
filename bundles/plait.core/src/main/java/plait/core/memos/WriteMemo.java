package plait.core.memos;

import java.util.ArrayList;
import java.util.List;
import plait.core.sources.Segments;
import plait.core.study.Session;
import plait.model.Coding;
import plait.model.EvidenceLink;
import plait.model.Memo;
import plait.model.ModelFactory;
import plait.model.Noted;
import plait.model.Segment;
import plait.model.Text;
import plait.model.text.Span;

/** Writes memos: each method is one commit, whose label names no words. */
public final class WriteMemo {
    private final Session session;
    private final Segments segments;

    public WriteMemo(Session session, Segments segments) {
        this.session = session;
        this.segments = segments;
    }

    /** A memo on something that there is; none is made of no words. */
    public void on(Noted noted, String words) {
        if (words.isBlank()) return;
        session.commit("Write memo", study -> noted.getMemos().add(memo(words)));
    }

    /** A memo on a passage. */
    public void on(Text text, Span span, String words) {
        if (words.isBlank()) return;
        session.commit("Write memo", study -> segments.at(text, span).getMemos().add(memo(words)));
    }

    /** New words for a memo; without any words it goes, and a passage that it alone held goes with it. */
    public void change(Noted noted, Memo memo, String words) {
        if (words.strip().equals(memo.getText())) return;
        session.commit(words.isBlank() ? "Remove memo" : "Change memo", study -> {
            if (!words.isBlank()) {
                memo.setText(words.strip());
                memo.setTime(System.currentTimeMillis());
                return;
            }
            noted.getMemos().remove(memo);
            if (noted instanceof Segment segment) Segments.dropIfUnused(segment);
        });
    }

    private Memo memo(String words) {
        Memo memo = ModelFactory.eINSTANCE.createMemo();
        memo.setText(words.strip());
        memo.setAuthor(session.author());
        memo.setTime(System.currentTimeMillis());
        return memo;
    }

    /** What of a passage carries memos: the passage itself, its codings, its evidence. */
    public static List<Noted> noted(Segment segment) {
        var found = new ArrayList<Noted>();
        if (!segment.getMemos().isEmpty()) found.add(segment);
        for (Coding coding : segment.getCodings()) if (!coding.getMemos().isEmpty()) found.add(coding);
        for (EvidenceLink link : segment.getEvidence()) if (!link.getMemos().isEmpty()) found.add(link);
        return found;
    }
}

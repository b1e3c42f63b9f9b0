package plait.core.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import plait.core.coding.ApplyFactor;
import plait.core.study.Session;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Segment;

/** Codes many passages of many sources alike, in one step that can be undone. */
public final class CodePassages {
    private final Session session;
    private final ApplyFactor codings;

    public CodePassages(Session session, ApplyFactor codings) {
        this.session = session;
        this.codings = codings;
    }

    /** One commit: gives each passage the code, unless this coder gave it already. */
    public void code(Collection<Segment> passages, Factor code) {
        List<Segment> all = List.copyOf(passages);
        session.commit("Apply code to passages", study -> {
            for (Segment passage : all) codings.add(passage, code, session.author());
        });
    }

    /** One commit: takes the code off each passage, whoever gave it. @return how many codings were taken off */
    public int uncode(Collection<Segment> passages, Factor code) {
        var found = new ArrayList<Coding>();
        for (Segment passage : passages) for (Coding coding : passage.getCodings()) if (coding.getFactor() == code) found.add(coding);
        if (!found.isEmpty()) codings.remove(found);
        return found.size();
    }
}

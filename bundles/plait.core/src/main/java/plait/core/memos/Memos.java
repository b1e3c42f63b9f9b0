package plait.core.memos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import plait.core.study.Session;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Memo;
import plait.model.Noted;

/** All memos of a study together: its journal. */
public final class Memos {
    private Memos() {}

    /** A memo with what it is on. */
    public record Kept(Noted noted, Memo memo) {}

    /** Newest first. */
    public static List<Kept> newestFirst(Session session) {
        var found = new ArrayList<Kept>();
        for (Memo memo : session.all(Memo.class)) if (memo.eContainer() instanceof Noted noted) found.add(new Kept(noted, memo));
        found.sort(NEWEST_FIRST);
        return found;
    }

    public static final Comparator<Kept> NEWEST_FIRST = Comparator.comparingLong((Kept kept) -> -kept.memo.getTime()).thenComparing(kept -> kept.memo.getText(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What carries memos of a configuration's version: itself, its parts, its evidence and the passages that this rests on. */
    public static List<Noted> around(ConfigurationVersion version) {
        var near = new LinkedHashSet<Noted>(List.of(version.getConfiguration(), version));
        near.addAll(version.getSlots());
        for (EvidenceLink link : version.getEvidence()) {
            near.add(link);
            if (link.getSegment() != null) near.add(link.getSegment());
        }
        return near.stream().filter(noted -> !noted.getMemos().isEmpty()).toList();
    }
}

package plait.core.theories;

import java.util.Collection;
import java.util.Objects;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.Carry;
import plait.model.CausalKind;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.ModelFactory;
import plait.model.Rival;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Study;

/** What runs between configurations, by hand: causal links from part to part, and rivals. Each method is one commit, whose label names nothing. */
public final class EditLinks {
    /**
     * A causal link as a person words it.
     *
     * @param rationale why it is thought to hold; may be blank
     */
    public record Wanted(Slot from, Slot to, CausalKind kind, String rationale) {}

    private final Session session;

    public EditLinks(Session session) {
        this.session = session;
    }

    /** @throws Problem if it is no link that can be, is there already, or both ends are frozen together */
    public CausalLink add(Wanted wanted) {
        requireSound(wanted);
        requireNew(wanted, null);
        requireOpen(wanted);
        var made = ModelFactory.eINSTANCE.createCausalLink();
        session.commit("Draw link", study -> {
            made.setTo(wanted.to);
            made.setKind(wanted.kind);
            made.setRationale(words(wanted.rationale));
            sign(made);
            wanted.from.getEffects().add(made);
        });
        return made;
    }

    /** What is judged anew is signed anew; its evidence and memos stay. @throws Problem as {@link #add} */
    public void change(CausalLink link, Wanted wanted) {
        requireSound(wanted);
        requireNew(wanted, link);
        boolean same = link.getFrom() == wanted.from && link.getTo() == wanted.to && link.getKind() == wanted.kind && Objects.equals(link.getRationale(), words(wanted.rationale));
        if (same) return;
        requireOpen(wanted);
        session.commit("Change link", study -> {
            if (link.getFrom() != wanted.from) wanted.from.getEffects().add(link);
            if (link.getTo() != wanted.to) link.setTo(wanted.to);
            link.setKind(wanted.kind);
            link.setRationale(words(wanted.rationale));
            sign(link);
        });
    }

    /** @throws Problem if evidence speaks to them: it would be left as evidence for a whole configuration, which nobody judged */
    public void remove(Collection<CausalLink> links) {
        long evidence = links.stream().flatMap(link -> link.getEvidence().stream()).filter(each -> each.getCarry() != Carry.DROPPED).count();
        if (evidence > 0) throw new Problem((evidence == 1 ? "One passage speaks to this link." : evidence + " passages speak to this link.") + " Say what they bear on instead, or drop them, before you remove it.");
        session.commit(links.size() == 1 ? "Remove link" : "Remove links", study -> links.forEach(link -> link.getFrom().getEffects().remove(link)));
    }

    /** @throws Problem if there is no reason given, or the two are one or rivals already */
    public Rival addRival(Configuration a, Configuration b, String why) {
        requireRivals(session.study(), a, b, null);
        requireReason(why);
        var made = ModelFactory.eINSTANCE.createRival();
        session.commit("Draw rival", study -> {
            fill(made, a, b, why);
            study.getRivals().add(made);
        });
        return made;
    }

    /** @throws Problem as {@link #addRival} */
    public void changeRival(Rival rival, Configuration a, Configuration b, String why) {
        requireRivals(session.study(), a, b, rival);
        requireReason(why);
        if (rival.getA() == a && rival.getB() == b && why.strip().equals(rival.getWhy())) return;
        session.commit("Change rival", study -> fill(rival, a, b, why));
    }

    public void removeRival(Rival rival) {
        session.commit("Remove rival", study -> study.getRivals().remove(rival));
    }

    private void sign(CausalLink link) {
        link.setAuthor(session.author());
        link.setTime(System.currentTimeMillis());
    }

    private void fill(Rival rival, Configuration a, Configuration b, String why) {
        rival.setA(a);
        rival.setB(b);
        rival.setWhy(why.strip());
        rival.setAuthor(session.author());
        rival.setTime(System.currentTimeMillis());
    }

    /** Whether this can be a ripple: from an outcome to another role of another configuration. */
    public static boolean isRipple(Slot from, Slot to) {
        return from.getRole() == Role.OUTCOME && to.getRole() != Role.OUTCOME && from.getVersion().getConfiguration() != to.getVersion().getConfiguration();
    }

    private static void requireSound(Wanted wanted) {
        if (wanted.from == wanted.to) throw new Problem("A link runs from one part to another. Choose two different parts.");
        if (wanted.kind == CausalKind.RIPPLE && !isRipple(wanted.from, wanted.to)) {
            throw new Problem("A ripple runs from an outcome to another kind of part of another configuration. Choose these, or another kind of link.");
        }
    }

    private static void requireNew(Wanted wanted, CausalLink itself) {
        boolean known = wanted.from.getEffects().stream().anyMatch(each -> each != itself && each.getTo() == wanted.to && each.getKind() == wanted.kind);
        if (known) throw new Problem("There is a link of this kind between these parts already. Change that one.");
    }

    /** A link between two that are frozen together would change what is frozen. {@link FreezeRule} refuses it, too; here it can be said what to do. */
    private static void requireOpen(Wanted wanted) {
        ConfigurationVersion from = wanted.from.getVersion();
        ConfigurationVersion to = wanted.to.getVersion();
        from.getTheoryVersions().stream().filter(each -> each.isFrozen() && to.getTheoryVersions().contains(each)).findFirst().ifPresent(frozen -> {
            throw new Problem(from == to
                    ? from.getConfiguration().getIdentifier() + " is frozen in theory version " + frozen.getLabel() + " as it is. Derive a new version of it, and draw the link there."
                    : "Both stand in theory version " + frozen.getLabel() + ", which is frozen, so a link between them would change it. Derive a new version of one of them, and draw the link there.");
        });
    }

    private static void requireRivals(Study study, Configuration a, Configuration b, Rival itself) {
        if (a == b) throw new Problem("A configuration cannot be its own rival. Choose two different configurations.");
        boolean known = study.getRivals().stream().anyMatch(each -> each != itself && (each.getA() == a && each.getB() == b || each.getA() == b && each.getB() == a));
        if (known) throw new Problem("These two are rivals already. Change what is said of them there.");
    }

    private static void requireReason(String why) {
        if (why.isBlank()) throw new Problem("Say why they compete: what both explain, and how they differ.");
    }

    private static String words(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}

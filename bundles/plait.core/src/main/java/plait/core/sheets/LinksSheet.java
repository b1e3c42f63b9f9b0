package plait.core.sheets;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plait.core.OpenStudy;
import plait.core.theories.EditLinks;
import plait.model.CausalKind;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.ModelFactory;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Study;

/** {@code from (configuration.slot), to (configuration.slot), kind, rationale, theory}: what one slot does to another. */
final class LinksSheet extends SheetImport {
    private static final Pattern END = Pattern.compile("(.+?)\\s*\\.\\s*([A-Za-z]+)(?:\\s*\\.\\s*(\\d+))?");

    private record Ends(Slot from, Slot to) {}

    private final OpenStudy open;
    private final Lookup<Configuration> configurations;

    LinksSheet(OpenStudy open) {
        this.open = open;
        configurations = new Lookup<>("configuration", open.study().getConfigurations(), Configuration::getIdentifier);
    }

    @Override void add(Study study, SheetRow row) {
        row.require("kind");
        CausalKind kind = Literals.read(row, "kind", CausalKind.VALUES, CausalKind.RIPPLE);
        Ends ends = ends(slots(row, "from"), slots(row, "to"));
        if (ends.from == ends.to) throw new BadRow("“from” and “to” are the same");
        if (kind == CausalKind.RIPPLE) refuseUnlessRipple(ends);
        if (ends.from.getEffects().stream().anyMatch(link -> link.getTo() == ends.to && link.getKind() == kind)) throw new BadRow("this link is in the study already");
        CausalLink link = ModelFactory.eINSTANCE.createCausalLink();
        link.setTo(ends.to);
        link.setKind(kind);
        if (!row.get("rationale").isEmpty()) link.setRationale(row.get("rationale"));
        link.setAuthor(row.get("author", open.session().author()));
        link.setTime(System.currentTimeMillis());
        ends.from.getEffects().add(link);
    }

    private List<Slot> slots(SheetRow row, String header) {
        Matcher end = END.matcher(row.require(header));
        if (!end.matches()) throw unnamed(header);
        Role role = Literals.find(end.group(2), Role.VALUES).orElseThrow(() -> unnamed(header));
        ConfigurationVersion version = NamedVersions.get(configurations.get(end.group(1)), row.get("theory"));
        return NamedSlots.get(version, role, end.group(3) == null ? "" : end.group(3));
    }

    private static BadRow unnamed(String header) {
        return new BadRow("“" + header + "” must name a configuration and a role, such as CMOC-01.outcome or CMOC-01.context.2");
    }

    /** Of several entries those that share a factor, else the first. */
    private static Ends ends(List<Slot> from, List<Slot> to) {
        for (Slot one : from) for (Slot other : to) if (!Collections.disjoint(one.getFactors(), other.getFactors())) return new Ends(one, other);
        return new Ends(from.get(0), to.get(0));
    }

    private static void refuseUnlessRipple(Ends ends) {
        if (!EditLinks.isRipple(ends.from, ends.to)) throw new BadRow("a ripple runs from an outcome to another role of another configuration");
    }
}

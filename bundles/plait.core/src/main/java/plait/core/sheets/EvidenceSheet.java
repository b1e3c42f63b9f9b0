package plait.core.sheets;

import java.util.List;
import plait.core.OpenStudy;
import plait.core.configurations.AddEvidence;
import plait.core.configurations.Configurations;
import plait.core.sources.Texts;
import plait.model.Basis;
import plait.model.Carry;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Source;
import plait.model.Stance;
import plait.model.Study;
import plait.model.text.Span;

/** {@code configuration, slot (whole, a role, or role.n), source, quote, stance, basis, rationale, author, theory, carry}. */
final class EvidenceSheet extends SheetImport {
    private final OpenStudy open;
    private final Quotes quotes;
    private final AddEvidence evidence;
    private final Lookup<Configuration> configurations;
    private final Lookup<Source> sources;

    EvidenceSheet(OpenStudy open) {
        this.open = open;
        quotes = new Quotes(open.texts());
        evidence = open.evidence();
        configurations = new Lookup<>("configuration", open.study().getConfigurations(), Configuration::getIdentifier);
        sources = new Lookup<>("source", open.study().getSources(), Source::getIdentifier);
    }

    @Override void add(Study study, SheetRow row) {
        ConfigurationVersion version = version(configurations.get(row.require("configuration")), row.get("theory"));
        List<Slot> slots = slots(version, row.get("slot", "whole"));
        Source source = sources.get(row.require("source"));
        row.require("stance");
        Stance stance = Literals.read(row, "stance", Stance.VALUES, Stance.SUPPORTS);
        Basis basis = Literals.read(row, "basis", Basis.VALUES, Basis.OBSERVED);
        Carry carry = Literals.read(row, "carry", Carry.VALUES, Carry.FRESH);
        Span span = quotes.anchor(source, row.require("quote"));
        var judgement = new AddEvidence.Judgement(slots, stance, basis, row.get("rationale"), row.get("author", open.session().author()));
        EvidenceLink link = evidence.add(version, Texts.current(source), span, judgement);
        link.setCarry(carry);
    }

    private static ConfigurationVersion version(Configuration configuration, String theory) {
        if (theory.isEmpty()) return Configurations.current(configuration);
        return configuration.getVersions().stream()
                .filter(version -> version.getTheoryVersions().stream().anyMatch(each -> theory.equals(each.getLabel())))
                .findFirst()
                .orElseThrow(() -> new BadRow(configuration.getIdentifier() + " is not in theory version “" + theory + "”"));
    }

    private static List<Slot> slots(ConfigurationVersion version, String cell) {
        if (cell.equalsIgnoreCase("whole")) return List.of();
        String[] parts = cell.split("\\.", 2);
        Role role = Literals.find(parts[0], Role.VALUES).orElseThrow(() -> new BadRow("“slot” must be whole, a role, or a role and a number such as context.2"));
        List<Slot> ofRole = Configurations.slots(version, role);
        if (ofRole.isEmpty()) throw new BadRow("the configuration has no " + role.getLiteral());
        if (parts.length == 1) return ofRole;
        int number = parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : 0;
        if (number < 1 || number > ofRole.size()) throw new BadRow("the configuration has no " + cell);
        return List.of(ofRole.get(number - 1));
    }
}

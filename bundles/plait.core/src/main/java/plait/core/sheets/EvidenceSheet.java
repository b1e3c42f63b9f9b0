package plait.core.sheets;

import java.util.List;
import plait.core.OpenStudy;
import plait.core.configurations.AddEvidence;
import plait.core.sources.Texts;
import plait.model.Basis;
import plait.model.Carry;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
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
        ConfigurationVersion version = NamedVersions.get(configurations.get(row.require("configuration")), row.get("theory"));
        String slot = row.get("slot", "whole");
        List<Slot> slots = slot.equalsIgnoreCase("whole") ? List.of() : NamedSlots.get(version, "slot", slot);
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
}

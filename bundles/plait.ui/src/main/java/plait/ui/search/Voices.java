package plait.ui.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import plait.core.OpenStudy;
import plait.core.cases.QuoteConsent;
import plait.core.search.Hit;
import plait.core.sources.Segments;
import plait.core.sources.Texts;
import plait.model.Carry;
import plait.model.Case;
import plait.model.Coding;
import plait.model.EvidenceLink;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Text;
import plait.model.base.Entity;
import plait.ui.sources.SourceNames;
import plait.ui.transcript.SpeakerNames;

/** What hits are in the study as it is now: who speaks, whether that may be quoted, and what is coded and used as evidence there. Names follow consent. */
final class Voices {
    private final OpenStudy study;
    private final Map<UUID, Source> sources = new HashMap<>();
    private final Map<UUID, SpeakerNames> names = new HashMap<>();

    Voices(OpenStudy study) {
        this.study = study;
        for (Source source : study.study().getSources()) sources.put(((Entity) source).id(), source);
    }

    Optional<Source> source(UUID id) {
        return Optional.ofNullable(sources.get(id)).filter(source -> !source.getTexts().isEmpty());
    }

    Optional<Text> text(Hit hit) {
        return source(hit.sourceId()).map(Texts::current);
    }

    /** Such as “Bev”; the role alone where consent says so; nothing in a document. */
    String who(UUID source, String label) {
        if (label.isEmpty()) return "";
        return source(source).map(of -> names.computeIfAbsent(source, id -> new SpeakerNames(Texts.current(of))).shown(label)).orElse(label);
    }

    /** Such as “C2 The Tuesday Table”. */
    String caseName(String identifier) {
        return study.study().getCases().stream().filter(each -> identifier.equals(each.getIdentifier())).findFirst().map(SourceNames::of).orElse(identifier);
    }

    String shortCase(Case organisation) {
        return organisation.getIdentifier() == null ? "" : organisation.getIdentifier();
    }

    /** True where these words may not leave the study. */
    boolean mayNotBeQuoted(Hit hit) {
        Quotable quotable = text(hit).map(text -> QuoteConsent.of(text, hit.speaker())).orElse(Quotable.YES);
        return quotable == Quotable.NO || quotable == Quotable.AFTER_CHECKING;
    }

    /** The evidence that touches the hit's own words. */
    List<EvidenceLink> evidence(Hit hit) {
        var links = new ArrayList<EvidenceLink>();
        for (Segment segment : touching(hit)) for (EvidenceLink link : segment.getEvidence()) if (link.getCarry() != Carry.DROPPED) links.add(link);
        return links;
    }

    List<Coding> codings(Hit hit) {
        var codings = new ArrayList<Coding>();
        for (Segment segment : touching(hit)) codings.addAll(segment.getCodings());
        return codings;
    }

    private List<Segment> touching(Hit hit) {
        return text(hit).map(text -> text.getSegments().stream().filter(segment -> Segments.span(segment).overlaps(hit.span())).toList()).orElse(List.of());
    }
}

package plait.core.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plait.core.search.IndexedSource.CodedSpan;
import plait.core.search.IndexedSource.EvidenceSpan;
import plait.core.search.IndexedSource.Passage;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.sources.Texts;
import plait.model.Attribute;
import plait.model.Case;
import plait.model.Coding;
import plait.model.EvidenceLink;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.Text;
import plait.model.base.Entity;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.Turn;

/** Copies a live source into the immutable form that the index takes. Used on the session thread. */
final class SourceCopies {
    private final Texts texts;

    SourceCopies(Texts texts) {
        this.texts = texts;
    }

    IndexedSource copy(Source source) {
        Text text = Texts.current(source);
        FrozenText frozen = texts.read(text);
        var codings = new ArrayList<CodedSpan>();
        var evidence = new ArrayList<EvidenceSpan>();
        for (Segment segment : text.getSegments()) {
            Span span = Segments.span(segment);
            for (Coding coding : segment.getCodings()) {
                codings.add(new CodedSpan(span, orEmpty(coding.getFactor().getIdentifier()), orEmpty(coding.getFactor().getName())));
            }
            for (EvidenceLink link : segment.getEvidence()) {
                evidence.add(new EvidenceSpan(span, orEmpty(link.getVersion().getConfiguration().getIdentifier()), link.getStance().getLiteral()));
            }
        }
        return new IndexedSource(
                ((Entity) source).id(),
                orEmpty(source.getIdentifier()),
                orEmpty(source.getTitle()),
                source.getKind().getLiteral(),
                source.getPhase().getLiteral(),
                frozen.text(),
                passages(source, text, frozen),
                codings,
                evidence);
    }

    /** Turns where there are some; and paragraphs outside them, such as a heading before the first turn. */
    private static List<Passage> passages(Source source, Text text, FrozenText frozen) {
        Map<String, Speaker> speakers = new HashMap<>();
        for (Speaker speaker : text.getSpeakers()) speakers.put(speaker.getLabel(), speaker);
        Case own = source.getCases().size() == 1 ? source.getCases().get(0) : null;
        var passages = new ArrayList<Passage>();
        for (Turn turn : frozen.structure().turns()) passages.add(passage(turn.spoken(), turn.number(), turn.speaker(), speakers.get(turn.speaker()), own));
        for (Paragraph paragraph : frozen.structure().paragraphs()) {
            if (frozen.structure().turnAt(paragraph.span().start()).isEmpty()) passages.add(passage(paragraph.span(), 0, "", null, own));
        }
        passages.sort((a, b) -> a.span().compareTo(b.span()));
        return passages;
    }

    private static Passage passage(Span span, int turn, String label, Speaker speaker, Case own) {
        Participant participant = speaker == null ? null : speaker.getParticipant();
        Case caseStudy = participant != null && participant.getCase() != null ? participant.getCase() : own;
        String role = participant != null ? orEmpty(participant.getRole()) : speaker != null && speaker.isInterviewer() ? "interviewer" : "";
        return new Passage(
                span,
                turn,
                label,
                participant == null ? "" : orEmpty(participant.getIdentifier()),
                role,
                caseStudy == null ? "" : orEmpty(caseStudy.getIdentifier()),
                caseStudy == null ? "" : orEmpty(caseStudy.getType()),
                caseStudy == null ? Map.of() : attributes(caseStudy));
    }

    private static Map<String, String> attributes(Case caseStudy) {
        Map<String, String> attributes = new HashMap<>();
        for (Attribute attribute : caseStudy.getAttributes()) attributes.put(orEmpty(attribute.getName()), orEmpty(attribute.getValue()));
        return attributes;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

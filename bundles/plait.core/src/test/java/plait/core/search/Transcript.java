package plait.core.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plait.core.search.IndexedSource.CodedSpan;
import plait.core.search.IndexedSource.EvidenceSpan;
import plait.core.search.IndexedSource.Passage;
import plait.model.text.CodePoints;
import plait.model.text.Span;

/** A source for tests: {@code Transcript.of("I1").turn("P01", "It took months.").source()}; each turn stands on lines of its own after its label. */
public final class Transcript {
    private final String identifier;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<CodedSpan> codings = new ArrayList<>();
    private final List<EvidenceSpan> evidence = new ArrayList<>();
    private String kind = "interview";
    private String phase = "";
    private String caseId = "";
    private String caseType = "";
    private Map<String, String> attributes = Map.of();

    private Transcript(String identifier) {
        this.identifier = identifier;
    }

    public static Transcript of(String identifier) {
        return new Transcript(identifier);
    }

    /** The identity that the source with this identifier always has here. */
    public static UUID id(String identifier) {
        return UUID.nameUUIDFromBytes(identifier.getBytes(StandardCharsets.UTF_8));
    }

    public Transcript kind(String kind) {
        this.kind = kind;
        return this;
    }

    public Transcript phase(String phase) {
        this.phase = phase;
        return this;
    }

    /** Of the turns that follow. */
    public Transcript inCase(String id, String type, Map<String, String> attributes) {
        this.caseId = id;
        this.caseType = type;
        this.attributes = attributes;
        return this;
    }

    public Transcript turn(String speaker, String speech) {
        return turn(speaker, "", speech);
    }

    public Transcript turn(String speaker, String role, String speech) {
        text.append(speaker).append(": ");
        int start = text.codePointCount(0, text.length());
        text.append(speech);
        var span = new Span(start, text.codePointCount(0, text.length()));
        text.append('\n');
        passages.add(new Passage(span, passages.size() + 1, speaker, role.isEmpty() ? "" : speaker, role, caseId, caseType, attributes));
        return this;
    }

    public Transcript coded(String words, String factor, String factorName) {
        codings.add(new CodedSpan(spanOf(words), factor, factorName));
        return this;
    }

    public Transcript evidence(String words, String configuration, String stance) {
        evidence.add(new EvidenceSpan(spanOf(words), configuration, stance));
        return this;
    }

    /** Where {@code words} first stand, in code points. */
    public Span spanOf(String words) {
        int at = text.indexOf(words);
        if (at < 0) throw new IllegalArgumentException("not in the transcript");
        return CodePoints.of(text.toString()).toSpan(at, at + words.length());
    }

    public IndexedSource source() {
        return new IndexedSource(id(identifier), identifier, "", kind, phase, text.toString(), passages, codings, evidence);
    }
}

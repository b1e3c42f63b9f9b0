package plait.core.retrieval;

import java.util.List;
import java.util.stream.Collectors;
import plait.core.cases.QuoteConsent;
import plait.core.coding.CodeBook;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.sources.Speakers;
import plait.core.sources.Texts;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.text.Span;

/**
 * A passage with its words and with what one says beside them.
 *
 * @param words as they were said, on one line
 * @param speaker pseudonym, role where consent is by role only, or label; several with commas; empty where nobody speaks
 * @param place such as “turn 12” or “paragraph 3”; empty where neither is known
 */
public record Cited(String words, Quotable quotable, String speaker, String role, String source, String place, String cases, List<Factor> codes) {
    /** Reads the text, so ask for it only when it is shown. On the session thread. */
    public static Cited of(Segment segment, Texts texts, QuoteConsent consent) {
        FrozenText text = texts.read(segment.getText());
        Span span = Segments.span(segment);
        String words = span.end() <= text.length() ? text.slice(span) : "";
        return new Cited(words.strip().replaceAll("\\s+", " "), consent.of(segment), speakers(segment), roles(segment), sourceOf(segment), place(text, span), cases(segment), codes(segment));
    }

    public static String speakers(Segment segment) {
        return segment.getSpeakers().stream().map(Cited::name).distinct().collect(Collectors.joining(", "));
    }

    /** With consent by role only, the role alone. */
    private static String name(Speaker speaker) {
        Participant participant = speaker.getParticipant();
        if (participant == null) return orEmpty(speaker.getLabel());
        boolean byRole = participant.getConsent() != null && participant.getConsent().getQuotable() == Quotable.BY_ROLE_ONLY;
        if (byRole && !orEmpty(participant.getRole()).isBlank()) return participant.getRole();
        return orEmpty(participant.getPseudonym()).isBlank() ? orEmpty(speaker.getLabel()) : participant.getPseudonym();
    }

    public static String roles(Segment segment) {
        return segment.getSpeakers().stream().filter(speaker -> speaker.getParticipant() != null)
            .map(speaker -> orEmpty(speaker.getParticipant().getRole())).filter(role -> !role.isBlank()).distinct().collect(Collectors.joining(", "));
    }

    public static String sourceOf(Segment segment) {
        return orEmpty(source(segment).getIdentifier());
    }

    static Source source(Segment segment) {
        return segment.getText().getSource();
    }

    /** The codes of a passage, each once, in the order of the codebook. */
    public static List<Factor> codes(Segment segment) {
        return segment.getCodings().stream().map(Coding::getFactor).distinct().sorted(CodeBook.ORDER).toList();
    }

    private static String cases(Segment segment) {
        return Speakers.cases(segment).stream().map(each -> orEmpty(each.getIdentifier())).sorted().collect(Collectors.joining(", "));
    }

    private static String place(FrozenText text, Span span) {
        if (!text.structure().turns().isEmpty()) return text.structure().turnAt(span.start()).map(turn -> "turn " + turn.number()).orElse("");
        int number = 0;
        for (var paragraph : text.structure().paragraphs()) {
            number++;
            if (paragraph.span().end() > span.start()) return "paragraph " + number;
        }
        return "";
    }

    /** True when the words may be shown to others, with the pseudonym or with the role alone. */
    public boolean isQuotable() {
        return quotable == Quotable.YES || quotable == Quotable.BY_ROLE_ONLY;
    }

    /**
     * As it may leave the study: without words where they may not be quoted; with the role alone, and without source and case, where consent is by
     * role only.
     */
    public Cited leaving() {
        return switch (quotable) {
            case YES -> this;
            case BY_ROLE_ONLY -> new Cited(words, quotable, "", role, "", "", "", codes);
            case AFTER_CHECKING, NO -> new Cited(QuoteConsent.NOT_QUOTABLE, quotable, speaker, role, source, place, cases, codes);
        };
    }

    /** The words with their reference on one line, such as “I can sleep.” (Gwen, LERO lead, I01, turn 8); call it on what is {@link #leaving}. */
    public String withReference() {
        String reference = List.of(speaker, role, source, place).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        String quoted = words.equals(QuoteConsent.NOT_QUOTABLE) ? words : "“" + words + "”";
        return reference.isEmpty() ? quoted : quoted + " (" + reference + ")";
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

package plait.ui.sources;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Source;

/** How sources and people are called on screen. A person is a pseudonym and a role; with consent by role only, the role alone. */
public final class SourceNames {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private SourceNames() {}

    /** Such as “I08 Dougie”; a file that was only named after itself has one word. */
    public static String of(Source source) {
        String who = source.getParticipants().size() == 1 ? of(source.getParticipants().get(0)) : source.getTitle();
        return text(source.getIdentifier()) + (who == null || who.isBlank() || who.equals(source.getIdentifier()) ? "" : " " + who);
    }

    public static String of(Participant participant) {
        if (byRoleOnly(participant) && !text(participant.getRole()).isEmpty()) return capital(participant.getRole());
        return text(participant.getPseudonym()).isEmpty() ? text(participant.getIdentifier()) : participant.getPseudonym();
    }

    public static String of(Case organisation) {
        return (text(organisation.getIdentifier()) + " " + text(organisation.getName())).strip();
    }

    private static boolean byRoleOnly(Participant participant) {
        return participant.getConsent() != null && participant.getConsent().getQuotable() == Quotable.BY_ROLE_ONLY;
    }

    /** Such as “LERO lead, Firethorn Row CIC · refining · 4 June 2026”. */
    public static String description(Source source) {
        var parts = new ArrayList<String>();
        String role = source.getParticipants().size() == 1 ? text(source.getParticipants().get(0).getRole()) : text(source.getTitle()).equals(source.getIdentifier()) ? "" : text(source.getTitle());
        List<String> cases = source.getCases().stream().map(each -> text(each.getName())).filter(name -> !name.isEmpty()).toList();
        parts.add(String.join(", ", Stream.concat(Stream.of(role), cases.stream().limit(2)).filter(each -> !each.isEmpty()).toList()));
        if (source.getPhase() != InterviewPhase.NONE) parts.add(source.getPhase().getLiteral());
        parts.add(day(source.getDate()));
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** A date as written in the sheets, in words; as it stands when it is no date. */
    static String day(String date) {
        if (date == null) return "";
        try {
            return LocalDate.parse(date.strip()).format(DAY);
        } catch (DateTimeParseException e) {
            return date.strip();
        }
    }

    /** Whether everybody who speaks here may be quoted, in words; empty where nobody is known. */
    public static String quoting(Source source) {
        if (source.getParticipants().isEmpty()) return "";
        boolean all = true;
        for (Participant participant : source.getParticipants()) {
            Quotable quotable = participant.getConsent() == null ? Quotable.NO : participant.getConsent().getQuotable();
            if (quotable == Quotable.NO) return source.getParticipants().size() == 1 ? "Not to be quoted" : "Some may not be quoted";
            all &= quotable == Quotable.YES;
        }
        if (all) return "Quotes allowed";
        return source.getParticipants().stream().anyMatch(SourceNames::byRoleOnly) ? "Quotes by role only" : "Quotes after checking";
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

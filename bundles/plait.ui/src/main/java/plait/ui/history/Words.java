package plait.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plait.core.coding.CodeBook;
import plait.core.history.Concern;
import plait.core.history.Concerned;
import plait.core.history.Step;
import plait.model.Case;
import plait.model.Configuration;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Memo;
import plait.model.Participant;
import plait.model.Refinement;
import plait.model.Source;
import plait.model.Theory;
import plait.model.TheoryVersion;
import plait.ui.memos.OnWhat;
import plait.ui.theme.Icon;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.StanceMark;

/** What a step of the history is called on screen. The second line is made of what is in the study now, so nothing that was removed is told. */
final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final int MOST = 3;

    private final Concerned concerned;

    Words(Concerned concerned) {
        this.concerned = concerned;
    }

    static LocalDate day(Step step) {
        return step.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    static String time(Step step) {
        return TIME.format(step.instant().atZone(ZoneId.systemDefault()));
    }

    static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) return "Today";
        return day.equals(today.minusDays(1)) ? "Yesterday" : DAY.format(day);
    }

    /** Such as “14:32” today, “14:32 on Friday 4 June 2026” on another day. */
    static String when(Step step) {
        LocalDate day = day(step);
        return time(step) + (day.equals(LocalDate.now(ZoneId.systemDefault())) ? "" : " on " + DAY.format(day));
    }

    static Icon icon(Step step) {
        return switch (step.kind()) {
            case UNDO -> Icon.UNDO_2;
            case REDO -> Icon.REDO_2;
            case PURGE -> Icon.TRASH_2;
            case CHANGE -> icon(step.concern());
        };
    }

    private static Icon icon(Concern concern) {
        return switch (concern) {
            case SOURCE -> Icon.FILE_INPUT;
            case ANSWERS -> Icon.USERS;
            case REFINEMENT -> Icon.GIT_BRANCH;
            case EVIDENCE -> Icon.HIGHLIGHTER;
            case THEORY -> Icon.WORKFLOW;
            case CODEBOOK -> Icon.LIST_TREE;
            case CODING -> Icon.TAG;
            case CONSENT -> Icon.USER_LOCK;
            case PERSON -> Icon.USER;
            case CONFIGURATION -> Icon.WAYPOINTS;
            case CASE -> Icon.BUILDING;
            case MEMO -> Icon.NOTEBOOK_PEN;
            case STUDY -> Icon.PENCIL;
        };
    }

    /** A kind of change, for the filter. */
    static String kind(Concern concern) {
        return switch (concern) {
            case SOURCE -> "Sources";
            case ANSWERS -> "Reviews";
            case REFINEMENT -> "Refinements";
            case EVIDENCE -> "Evidence";
            case THEORY -> "Theories";
            case CODEBOOK -> "Codebook";
            case CODING -> "Codes on passages";
            case CONSENT -> "Consent";
            case PERSON -> "Participants";
            case CONFIGURATION -> "Configurations";
            case CASE -> "Cases";
            case MEMO -> "Memos";
            case STUDY -> "Other changes";
        };
    }

    /** What the step concerned, such as “CMOC-02 · reasoning, supports”; empty when nothing of it is left. */
    String about(Step step) {
        String words = switch (step.concern()) {
            case EVIDENCE -> evidence(step);
            case CODING, CODEBOOK -> codes(step);
            case MEMO -> memos(step);
            case SOURCE -> counted(step, Source.class, Source::getIdentifier, "sources");
            case PERSON, CONSENT -> counted(step, Participant.class, Participant::getIdentifier, "participants");
            case CASE -> counted(step, Case.class, Case::getIdentifier, "cases");
            case CONFIGURATION, ANSWERS -> counted(step, Configuration.class, Words::named, "configurations");
            case REFINEMENT -> refinements(step);
            case THEORY -> theories(step);
            case STUDY -> "";
        };
        return step.rationale().isEmpty() ? words : joined(words, step.rationale());
    }

    private static String named(Configuration configuration) {
        return joined(configuration.getIdentifier(), configuration.getName());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private String evidence(Step step) {
        Set<EvidenceLink> links = concerned.in(step, EvidenceLink.class);
        String codes = counted(step, Configuration.class, Configuration::getIdentifier, "configurations");
        if (links.size() != 1) return joined(codes, links.isEmpty() ? "" : links.size() + " links");
        EvidenceLink link = links.iterator().next();
        String role = link.getSlots().isEmpty() ? "whole configuration" : RoleBadge.word(link.getSlots().get(0).getRole(), false).toLowerCase(Locale.UK);
        return joined(codes, role + ", " + StanceMark.word(link.getStance()).toLowerCase(Locale.UK));
    }

    private String codes(Step step) {
        String where = counted(step, Source.class, Source::getIdentifier, "sources");
        return joined(counted(step, Factor.class, CodeBook::nameOf, "codes"), where);
    }

    private String memos(Step step) {
        Set<Memo> memos = concerned.in(step, Memo.class);
        if (memos.size() == 1) return "on " + OnWhat.of(memos.iterator().next());
        return memos.isEmpty() ? "" : memos.size() + " memos";
    }

    private String refinements(Step step) {
        List<String> results = concerned.in(step, Refinement.class).stream().flatMap(refinement -> refinement.getResults().stream()).map(version -> version.getConfiguration().getIdentifier()).distinct().toList();
        return results.isEmpty() ? counted(step, Configuration.class, Words::named, "configurations") : few(results, "configurations");
    }

    private String theories(Step step) {
        List<String> labels = concerned.in(step, TheoryVersion.class).stream().map(TheoryVersion::getLabel).toList();
        return labels.isEmpty() ? counted(step, Theory.class, Theory::getIdentifier, "theories") : few(labels, "versions");
    }

    private <T> String counted(Step step, Class<T> type, Function<T, String> name, String many) {
        return few(concerned.in(step, type).stream().map(name).filter(word -> word != null && !word.isEmpty()).distinct().toList(), many);
    }

    private static String few(List<String> names, String many) {
        if (names.size() > MOST) return names.size() + " " + many;
        return String.join(", ", names);
    }
}

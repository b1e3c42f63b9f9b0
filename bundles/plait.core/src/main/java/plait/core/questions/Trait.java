package plait.core.questions;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plait.core.search.NaturalOrder;
import plait.model.Attribute;
import plait.model.Case;
import plait.model.Described;
import plait.model.InterviewPhase;
import plait.model.Participant;
import plait.model.Source;
import plait.model.Study;

/**
 * Something by which voices differ: the type of a case, the role of a person, the phase of an interview, or an attribute of the study's own.
 * It makes the columns of a matrix, and the conditions of a {@link Subgroup}.
 *
 * @param own whether it is an attribute that the study gave itself
 */
public record Trait(About about, String name, boolean own) {
    /** Whose it is. */
    public enum About {
        CASE,
        PARTICIPANT,
        SOURCE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Trait CASE = new Trait(About.CASE, "case", false);
    public static final Trait TYPE = new Trait(About.CASE, "type", false);
    public static final Trait ROLE = new Trait(About.PARTICIPANT, "role", false);
    public static final Trait PARTICIPANT = new Trait(About.PARTICIPANT, "participant", false);
    public static final Trait PHASE = new Trait(About.SOURCE, "phase", false);
    public static final Trait KIND = new Trait(About.SOURCE, "kind", false);

    /** Stands for those of whom nothing is known. */
    public static final String NOT_STATED = "not stated";

    /** Stands for documents where people are told apart. */
    public static final String NOBODY = "no known speaker";

    private static final List<Trait> USUAL = List.of(CASE, TYPE, ROLE, PARTICIPANT, PHASE, KIND);

    /** All that tell voices of this study apart: the usual ones, then its own. */
    public static List<Trait> all(Study study) {
        return Stream.concat(USUAL.stream(), Stream.concat(
                own(About.CASE, study.getCases()), Stream.concat(own(About.PARTICIPANT, study.getParticipants()), own(About.SOURCE, study.getSources())))).toList();
    }

    private static Stream<Trait> own(About about, Collection<? extends Described> described) {
        return described.stream()
                .flatMap(each -> each.getAttributes().stream())
                .map(Attribute::getName)
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)))
                .stream()
                .map(name -> new Trait(about, name, true));
    }

    /** As it is written: {@code role}; an attribute says whose it is, {@code case.region}. */
    public String key() {
        return own ? about.word() + "." + name : name;
    }

    /** As it is read: “Type of case”, “Region”. */
    public String title() {
        return switch (own ? "" : name) {
            case "type" -> "Type of case";
            case "phase" -> "Phase of interview";
            case "kind" -> "Kind of source";
            default -> {
                String words = name.replace('_', ' ');
                yield Character.toUpperCase(words.charAt(0)) + words.substring(1) + (own && about != About.CASE ? " of " + about.word() : "");
            }
        };
    }

    /** What it may be in this study, as people count; what stands for nothing known comes last, where something lacks it. */
    public List<String> values(Study study) {
        Stream<Set<String>> all = switch (about) {
            case CASE -> study.getCases().stream().map(this::of);
            case PARTICIPANT -> study.getParticipants().stream().map(this::of);
            case SOURCE -> study.getSources().stream().map(this::of);
        };
        return all.flatMap(Set::stream).distinct().sorted(ORDER).toList();
    }

    /** What is not known stands last, and the phases stand in their own order. */
    static final Comparator<String> ORDER = Comparator.comparing(Trait::place).thenComparing(NaturalOrder.INSTANCE);

    private static int place(String value) {
        InterviewPhase phase = InterviewPhase.get(value);
        if (phase != null) return phase.getValue();
        return value.equals(NOBODY) ? 101 : value.equals(NOT_STATED) ? 100 : 50;
    }

    /** Of a voice; never empty. */
    public Set<String> of(Voice voice) {
        return switch (about) {
            case CASE -> voice.places().isEmpty() ? Set.of(NOT_STATED) : voice.places().stream().flatMap(each -> of(each).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
            case PARTICIPANT -> voice.person() == null ? Set.of(NOBODY) : of(voice.person());
            case SOURCE -> of(voice.source());
        };
    }

    Set<String> of(Case site) {
        return one(own ? attribute(site) : name.equals(TYPE.name) ? site.getType() : site.getIdentifier());
    }

    Set<String> of(Participant person) {
        return one(own ? attribute(person) : name.equals(ROLE.name) ? person.getRole() : person.getIdentifier());
    }

    /** The phases of its people hold where a source has none of its own. */
    Set<String> of(Source source) {
        if (own) return one(attribute(source));
        if (!name.equals(PHASE.name)) return one(source.getKind().getLiteral());
        if (source.getPhase() != InterviewPhase.NONE) return Set.of(source.getPhase().getLiteral());
        Set<String> phases = source.getParticipants().stream()
                .flatMap(person -> person.getPhases().stream())
                .filter(each -> each != InterviewPhase.NONE)
                .map(InterviewPhase::getLiteral)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return phases.isEmpty() ? Set.of(NOT_STATED) : phases;
    }

    private String attribute(Described described) {
        return described.getAttributes().stream().filter(each -> name.equalsIgnoreCase(each.getName())).map(Attribute::getValue).findFirst().orElse(null);
    }

    private static Set<String> one(String value) {
        return Set.of(value == null || value.isBlank() ? NOT_STATED : value.strip());
    }
}

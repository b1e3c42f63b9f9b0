package plait.core.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plait.core.Problem;
import plait.model.Study;

/**
 * Some of the cases and participants, to whom a question is held: {@code role=member}, {@code case.region=North West|London}. All conditions must
 * be met by one and the same voice: a member in one case and a lead in another are no member-led case.
 *
 * @param conditions none for everybody
 */
public record Subgroup(List<Condition> conditions) {
    public static final Subgroup EVERYBODY = new Subgroup(List.of());

    private static final String OR = "|";

    /**
     * One thing that must hold.
     *
     * @param values of which one is enough
     */
    public record Condition(Trait trait, Set<String> values) {
        public Condition {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        boolean holds(Set<String> there) {
            return there.stream().anyMatch(each -> values.stream().anyMatch(each::equalsIgnoreCase));
        }

        /** Such as “role member or peer worker”. */
        String words() {
            String title = trait.title();
            return Character.toLowerCase(title.charAt(0)) + title.substring(1) + " " + String.join(" or ", values);
        }

        String key() {
            return trait.key() + "=" + String.join(OR, values);
        }
    }

    public Subgroup {
        conditions = List.copyOf(conditions);
    }

    public boolean isEverybody() {
        return conditions.isEmpty();
    }

    /** Such as “role member or peer worker, type of case peer-led”; “everybody” without conditions. */
    public String words() {
        return isEverybody() ? "everybody" : conditions.stream().map(Condition::words).collect(Collectors.joining(", "));
    }

    /** As it is written on the command line and in what is exported: {@code role=member|peer worker; type=peer-led}. */
    public String key() {
        return conditions.stream().map(Condition::key).collect(Collectors.joining("; "));
    }

    boolean asks(Trait.About about) {
        return conditions.stream().anyMatch(each -> each.trait().about() == about);
    }

    /**
     * Reads conditions.
     *
     * @param written each such as {@code role=member|peer worker}
     * @throws Problem if there is no such trait or nobody has the value
     */
    public static Subgroup of(Study study, List<String> written) {
        var conditions = new ArrayList<Condition>();
        for (String each : written) conditions.add(condition(study, each));
        return new Subgroup(conditions);
    }

    private static Condition condition(Study study, String written) {
        int equals = written.indexOf('=');
        if (equals < 1) throw new Problem("“" + written + "” is not understood. Write whom to hold the question to as KEY=VALUE, such as role=member.");
        Trait trait = trait(study, written.substring(0, equals).strip());
        var values = new LinkedHashSet<String>();
        for (String value : written.substring(equals + 1).split("\\|")) values.add(value(study, trait, value.strip()));
        return new Condition(trait, values);
    }

    private static Trait trait(Study study, String key) {
        List<Trait> all = Trait.all(study);
        List<Trait> found = all.stream().filter(each -> key.equalsIgnoreCase(each.key())).toList();
        if (found.isEmpty()) found = all.stream().filter(each -> key.equalsIgnoreCase(each.name())).toList();
        if (found.size() == 1) return found.get(0);
        String known = (found.isEmpty() ? all : found).stream().map(Trait::key).collect(Collectors.joining(", "));
        throw new Problem(found.isEmpty() ? "A question cannot be held by “" + key + "”. There are: " + known + "." : "“" + key + "” could be any of: " + known + ". Write which.");
    }

    private static String value(Study study, Trait trait, String value) {
        List<String> values = trait.values(study);
        if (trait.about() == Trait.About.PARTICIPANT && value.equalsIgnoreCase(Trait.NOBODY)) return Trait.NOBODY;
        return values.stream().filter(value::equalsIgnoreCase).findFirst().orElseThrow(() ->
                new Problem("Nothing in this study has “" + trait.key() + "” = “" + value + "”. There are: " + String.join(", ", values) + "."));
    }
}

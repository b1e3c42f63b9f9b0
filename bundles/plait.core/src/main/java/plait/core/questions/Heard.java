package plait.core.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plait.core.questions.Subgroup.Condition;
import plait.core.questions.Trait.About;
import plait.core.study.Key;
import plait.core.theories.Answer;
import plait.core.theories.Value;
import plait.model.Case;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.Study;
import plait.model.base.Entity;

/**
 * Who is heard when a question is held to a subgroup of a study, and what is left out. People and cases outside of it are left out, and so is
 * evidence in which nobody of it speaks. Of a moment: made anew when the study has changed; on the session thread.
 */
public final class Heard {
    /** Fewer people, or fewer cases, than these may be known by what is said of them. */
    private static final int FEW_PEOPLE = 5;
    private static final int FEW_CASES = 2;

    /** The column that says in each row whom an answer is held to: a table that is passed on loses what stands beside it. */
    public static final String COLUMN = "held_to";

    /** Said where an answer would have been the same from everybody. */
    public static final String UNTOUCHED = "This question looks at nothing that depends on who spoke: from everybody the answer would be the same.";

    private final Study study;
    private final Subgroup subgroup;
    private final Set<Case> elsewhere;
    private final Set<Participant> others;

    private Heard(Study study, Subgroup subgroup) {
        this.study = study;
        this.subgroup = subgroup;
        elsewhere = study.getCases().stream().filter(site -> !all(About.CASE, condition -> condition.holds(condition.trait().of(site)))).collect(Collectors.toCollection(HashSet::new));
        others = study.getParticipants().stream().filter(person -> !belongs(person)).collect(Collectors.toCollection(HashSet::new));
    }

    public static Heard in(Study study, Subgroup subgroup) {
        return new Heard(study, subgroup);
    }

    public Subgroup subgroup() {
        return subgroup;
    }

    private boolean all(About about, Predicate<Condition> holds) {
        return subgroup.conditions().stream().filter(each -> each.trait().about() == about).allMatch(holds);
    }

    private boolean belongs(Participant person) {
        if (!all(About.PARTICIPANT, condition -> condition.holds(condition.trait().of(person)))) return false;
        if (!subgroup.asks(About.CASE)) return true;
        if (person.getCase() != null) return !elsewhere.contains(person.getCase());
        return person.getSources().stream().flatMap(source -> source.getCases().stream()).anyMatch(site -> !elsewhere.contains(site));
    }

    private boolean holds(Source source) {
        return all(About.SOURCE, condition -> condition.holds(condition.trait().of(source)));
    }

    /** The voices of a passage that are heard; those of several people stand apart. The cases are those of the question where the evidence lies. */
    public List<Voice> voices(Segment segment) {
        if (segment == null) return List.of();
        Source source = segment.getText().getSource();
        if (!holds(source)) return List.of();
        List<Participant> speaking = segment.getSpeakers().stream().filter(speaker -> !speaker.isInterviewer()).map(Speaker::getParticipant).filter(Objects::nonNull).distinct().toList();
        if (speaking.isEmpty()) return document(source);
        List<Participant> heard = speaking.stream().filter(person -> !others.contains(person)).toList();
        boolean somebodyHasCase = heard.stream().anyMatch(person -> person.getCase() != null);
        return heard.stream().map(person -> new Voice(person, somebodyHasCase ? of(person) : here(source), source)).filter(this::standsSomewhere).toList();
    }

    private List<Voice> document(Source source) {
        var voice = new Voice(null, here(source), source);
        return hearsDocuments() && standsSomewhere(voice) ? List.of(voice) : List.of();
    }

    private boolean hearsDocuments() {
        return all(About.PARTICIPANT, condition -> condition.holds(Set.of(Trait.NOBODY)));
    }

    private boolean standsSomewhere(Voice voice) {
        return !subgroup.asks(About.CASE) || !voice.places().isEmpty();
    }

    private static Set<Case> of(Participant person) {
        return person.getCase() == null ? Set.of() : Set.of(person.getCase());
    }

    private Set<Case> here(Source source) {
        return source.getCases().stream().filter(site -> !elsewhere.contains(site)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The cases that are heard, whether anybody in them says anything or not. */
    public List<Case> cases() {
        return study.getCases().stream().filter(site -> !elsewhere.contains(site)).toList();
    }

    /** The people who are heard. */
    public List<Participant> people() {
        return study.getParticipants().stream()
                .filter(person -> !others.contains(person))
                .filter(person -> !subgroup.asks(About.SOURCE) || person.getSources().stream().anyMatch(this::holds))
                .toList();
    }

    /** What a question must not see: people, cases, and evidence in which nobody speaks who is heard. */
    public Set<Key> leftOut() {
        var out = new HashSet<Key>();
        if (subgroup.isEverybody()) return out;
        elsewhere.stream().map(each -> Key.of((Entity) each)).forEach(out::add);
        others.stream().map(each -> Key.of((Entity) each)).forEach(out::add);
        study.getConfigurations().stream()
                .flatMap(configuration -> configuration.getVersions().stream())
                .flatMap(version -> version.getEvidence().stream())
                .filter(link -> link.getSegment() != null && voices(link.getSegment()).isEmpty())
                .forEach(link -> out.add(Key.of((Entity) link)));
        return out;
    }

    /** Such as “5 people in 2 cases”. */
    public String size() {
        List<Participant> people = people();
        long cases = subgroup.asks(About.PARTICIPANT) || subgroup.asks(About.SOURCE) ? people.stream().map(Participant::getCase).filter(Objects::nonNull).distinct().count() : cases().size();
        return (people.size() == 1 ? "1 person" : people.size() + " people") + " in " + (cases == 1 ? "1 case" : cases + " cases");
    }

    /** Whether so few are heard that a reader may know who they are. */
    public boolean isSmall() {
        if (subgroup.isEverybody()) return false;
        List<Participant> people = people();
        long cases = people.stream().map(Participant::getCase).filter(Objects::nonNull).distinct().count();
        return people.size() < FEW_PEOPLE || Math.max(cases, subgroup.asks(About.CASE) ? cases().size() : 0) < FEW_CASES;
    }

    /** What stands above each answer: whom it is held to, and how many they are. Empty for everybody. */
    public String words() {
        if (subgroup.isEverybody()) return "";
        return "Held to " + subgroup.words() + ": " + size() + "." + (hearsDocuments() ? "" : " Documents are left out.");
    }

    /** What a person is told before such an answer is shown or leaves the study; empty where the group is not small. */
    public String warning() {
        return isSmall() ? "Small group: a reader who knows the field may tell who they are. Check before you share it." : "";
    }

    /** An answer with a last column that says whom it is held to; as it is for everybody. */
    public Answer marked(Answer answer) {
        if (subgroup.isEverybody()) return answer;
        var columns = new ArrayList<>(answer.columns());
        columns.add(COLUMN);
        var mark = new Value.Text(subgroup.key());
        List<List<Value>> rows = answer.rows().stream().map(row -> {
            var marked = new ArrayList<>(row);
            marked.add(mark);
            return (List<Value>) marked;
        }).toList();
        return new Answer(columns, rows, answer.narrowed());
    }
}

package plait.core.configurations;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.ConfigurationVersion;
import plait.model.ModelFactory;
import plait.model.Reflection;
import plait.model.ReflectiveAnswer;
import plait.model.ReflectiveQuestion;
import plait.model.Role;
import plait.model.Slot;

/**
 * The questions that a part's role asks of whoever put it there, and what researchers answered. Each has one answer to a question: several may differ, and
 * all are kept. An answer that was given before the part was put into other words stays to be read, but leaves the question open.
 */
public final class Reflect {
    private final Session session;

    public Reflect(Session session) {
        this.session = session;
    }

    /** What is to be asked of a part; nothing of one that has no words yet, or no role that could be mistaken. */
    public static Optional<ReflectiveQuestion> question(Slot slot) {
        if (IfThenBecause.words(slot).isEmpty()) return Optional.empty();
        return switch (slot.getRole()) {
            case CONTEXT -> Optional.of(ReflectiveQuestion.CONDITION);
            case RESOURCE, REASONING -> Optional.of(ReflectiveQuestion.MECHANISM);
            case OUTCOME -> Optional.of(ReflectiveQuestion.EFFECT);
            case INTERVENTION, ACTOR, UNDECIDED -> Optional.empty();
        };
    }

    /** The question as a researcher is asked it. */
    public static String words(ReflectiveQuestion question, Role role) {
        return switch (question) {
            case CONDITION -> "Is this context a condition that changes how people respond, or only the place where it happens?";
            case MECHANISM -> role == Role.REASONING ? "Is this reasoning what changes in people, and more than an activity?" : "Is this mechanism more than an activity: does it give people something to respond to?";
            case EFFECT -> "Is this outcome an effect of the reasoning, and not the activity itself?";
        };
    }

    /** What is asked, in a word or two, where an answer is told: such as “a condition”. */
    public static String shortly(ReflectiveQuestion question) {
        return switch (question) {
            case CONDITION -> "A condition";
            case MECHANISM -> "More than an activity";
            case EFFECT -> "An effect";
        };
    }

    /** Answers to the question that the part asks now, those that still hold first, then the newest first. */
    public static List<Reflection> answers(Slot slot) {
        Optional<ReflectiveQuestion> question = question(slot);
        return slot.getReflections().stream()
                .filter(each -> question.filter(asked -> asked == each.getQuestion()).isPresent())
                .sorted(Comparator.comparing(Reflection::isOutdated).thenComparing(Comparator.comparingLong(Reflection::getTime).reversed()))
                .toList();
    }

    /** Parts that ask something, in the order in which they are read. */
    public static List<Slot> asking(ConfigurationVersion version) {
        return Configurations.parts(version).stream().filter(slot -> question(slot).isPresent()).toList();
    }

    /** Parts whose question nobody has answered since they have their words. */
    public static List<Slot> open(ConfigurationVersion version) {
        return asking(version).stream().filter(slot -> answers(slot).stream().allMatch(Reflection::isOutdated)).toList();
    }

    /** What the person at work answered to the question that the part asks now; it may be from before the part had these words. */
    public Optional<Reflection> own(Slot slot) {
        return answers(slot).stream().filter(each -> Objects.equals(each.getAuthor(), session.author())).findFirst();
    }

    /**
     * An answer.
     *
     * @param answer null to take back what the same person answered
     * @param words why; may be empty
     */
    public record Given(Slot slot, ReflectiveAnswer answer, String words) {}

    /** One commit; what the same person answered before gives way. @throws Problem if the part asks nothing */
    public Reflection answer(Slot slot, ReflectiveAnswer answer, String words) {
        answer(List.of(new Given(slot, answer, words)));
        return own(slot).orElseThrow();
    }

    /** One commit for all. @throws Problem if a part asks nothing */
    public void answer(List<Given> answers) {
        if (answers.isEmpty()) return;
        if (answers.stream().anyMatch(given -> question(given.slot).isEmpty())) throw new Problem("There is nothing to ask of this part while it is undecided.");
        session.commit(answers.size() == 1 ? "Answer a reflective question" : "Answer reflective questions", study -> answers.forEach(this::keep));
    }

    private void keep(Given given) {
        Optional<Reflection> before = own(given.slot);
        if (given.answer == null) {
            before.ifPresent(given.slot.getReflections()::remove);
            return;
        }
        Reflection made = before.orElseGet(ModelFactory.eINSTANCE::createReflection);
        made.setQuestion(question(given.slot).orElseThrow());
        made.setAnswer(given.answer);
        made.setText(given.words.isBlank() ? null : given.words.strip());
        made.setOutdated(false);
        made.setAuthor(session.author());
        made.setTime(System.currentTimeMillis());
        if (made.getSlot() == null) given.slot.getReflections().add(made);
    }
}

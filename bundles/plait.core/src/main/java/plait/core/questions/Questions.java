package plait.core.questions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.study.Key;
import plait.core.study.Shape;
import plait.core.theories.Theories;
import plait.core.theories.TheoryDataset;
import plait.core.theories.Answer;
import plait.core.theories.Value;
import plait.model.Case;
import plait.model.Configuration;
import plait.model.Factor;
import plait.model.ModelFactory;
import plait.model.ModelPackage.Literals;
import plait.model.Participant;
import plait.model.Stance;
import plait.model.Study;
import plait.model.TheoryVersion;
import plait.model.base.Entity;

/** Asks questions: finds them by name, understands their parameters, and hands them to the dataset. */
public final class Questions {
    private static final String ANY = "any";

    private final Study study;
    private final QueryBook book;
    private final Supplier<TheoryDataset> dataset;

    /** @param dataset in step with the study, when it is asked */
    public Questions(Study study, QueryBook book, Supplier<TheoryDataset> dataset) {
        this.study = study;
        this.book = book;
        this.dataset = dataset;
    }

    /** The built-in questions, then the study's own. */
    public List<Question> all() {
        var all = new ArrayList<>(book.builtIn());
        for (plait.model.Question own : study.getQuestions()) all.add(Question.of(own.getIdentifier(), own.getText()));
        return all;
    }

    /**
     * Takes in a question of the study's own, or a new wording of one that it has; called inside a commit.
     *
     * @param text the query with its head
     * @throws Problem if it cannot be read, or has the name of a built-in question
     */
    public void take(String name, String text, String author) {
        if (book.builtIn().stream().anyMatch(question -> question.name().equalsIgnoreCase(name))) {
            throw new Problem("“" + name + "” is the name of a built-in question. Give the file another name.");
        }
        Question.of(name, text);
        book.refuseUnlessReadable(text);
        plait.model.Question own = study.getQuestions().stream().filter(each -> name.equalsIgnoreCase(each.getIdentifier())).findFirst().orElseGet(this::create);
        own.setIdentifier(name);
        own.setText(text);
        own.setAuthor(author);
        own.setTime(System.currentTimeMillis());
    }

    private plait.model.Question create() {
        plait.model.Question own = ModelFactory.eINSTANCE.createQuestion();
        study.getQuestions().add(own);
        return own;
    }

    /** @throws Problem if there is none of this name */
    public Question find(String name) {
        return all().stream().filter(question -> question.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new Problem("There is no question “" + name + "”. See them all with: plait query STUDY --list"));
    }

    /**
     * Asks a question.
     *
     * @param given values by parameter, as people write them; what is not given takes its default
     * @throws Problem if a parameter does not exist or its value is not understood
     */
    public Answer ask(Question question, Map<String, String> given, Progress progress) {
        return prepare(question, given).apply(progress);
    }

    /**
     * Readies a question, for asking on another thread.
     *
     * @throws Problem if a parameter does not exist or its value is not understood
     */
    public Function<Progress, Answer> prepare(Question question, Map<String, String> given) {
        return prepare(question, given, Heard.in(study, Subgroup.EVERYBODY));
    }

    /**
     * As {@link #prepare(Question, Map)}, held to some of the cases and people: to the question the others are not there.
     *
     * @throws Problem if a parameter does not exist or its value is not understood
     */
    public Function<Progress, Answer> prepare(Question question, Map<String, String> given, Heard heard) {
        Map<String, Value> bound = bind(question, given);
        Set<Key> without = heard.leftOut();
        return progress -> dataset.get().ask(question.query(), bound, without, progress);
    }

    private Map<String, Value> bind(Question question, Map<String, String> given) {
        for (String name : given.keySet()) if (question.parameters().stream().noneMatch(each -> each.name().equals(name))) throw noParameter(question, name);
        Map<String, Value> bound = new HashMap<>();
        for (Parameter parameter : question.parameters()) {
            String value = given.getOrDefault(parameter.name(), parameter.otherwise());
            if (!value.equalsIgnoreCase(ANY)) bound.put(parameter.name(), value(parameter, value));
        }
        return bound;
    }

    private static Problem noParameter(Question question, String name) {
        String known = question.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
        return new Problem("The question " + question.name() + " has no parameter “" + name + "”. " + (known.isEmpty() ? "It has none." : "It has: " + known + "."));
    }

    private Value value(Parameter parameter, String text) {
        return switch (parameter.kind()) {
            case NUMBER -> number(parameter, text);
            case TEXT -> new Value.Text(text);
            case THEORY_VERSION -> thing(theoryVersion(text));
            case CONFIGURATION -> thing(find(parameter, text, study.getConfigurations(), Configuration::getIdentifier));
            case CASE -> thing(find(parameter, text, study.getCases(), Case::getIdentifier));
            case PARTICIPANT -> thing(find(parameter, text, study.getParticipants(), Participant::getIdentifier));
            case FACTOR -> thing(find(parameter, text, study.getFactors(), Factor::getIdentifier));
            case STANCE -> stance(text);
        };
    }

    private static Value number(Parameter parameter, String text) {
        try {
            return new Value.Number(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new Problem("“" + parameter.name() + "” must be a number.", e);
        }
    }

    private TheoryVersion theoryVersion(String text) {
        Optional<TheoryVersion> found = switch (text) {
            case "newest" -> Theories.newest(study);
            case "previous" -> Theories.previous(study);
            default -> Optional.of(Theories.require(study, text));
        };
        if (found.isPresent()) return found.get();
        throw new Problem(study.getTheories().isEmpty() ? Theories.NONE_YET : "This question compares two versions of a theory, and there is only one yet.");
    }

    private static <T extends Entity> T find(Parameter parameter, String code, Collection<T> all, Function<T, String> identifier) {
        return all.stream().filter(each -> code.equalsIgnoreCase(identifier.apply(each))).findFirst()
                .orElseThrow(() -> new Problem("There is no " + parameter.kind().word() + " “" + code + "” in this study."));
    }

    private static Value stance(String text) {
        Stance found = Stance.get(text.toLowerCase(Locale.ROOT));
        if (found == null) throw new Problem("A stance is supports, refutes, refines or generates.");
        return new Value.Term(Shape.iri(Literals.STANCE) + found.getLiteral());
    }

    private static Value thing(Entity object) {
        return new Value.Thing(Key.of(object));
    }
}

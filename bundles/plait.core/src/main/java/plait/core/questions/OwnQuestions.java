package plait.core.questions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.ModelFactory;
import plait.model.Study;

/** The study's own questions: written, changed and removed. Each method that changes something is one commit, whose label names no words. */
public final class OwnQuestions {
    private static final int LONGEST_NAME = 40;

    private final Session session;
    private final QueryBook book;

    public OwnQuestions(Session session, QueryBook book) {
        this.session = session;
        this.book = book;
    }

    /** In the order in which they were made. */
    public static List<plait.model.Question> all(Study study) {
        return List.copyOf(study.getQuestions());
    }

    public static Optional<plait.model.Question> find(Study study, String name) {
        return study.getQuestions().stream().filter(each -> name.equalsIgnoreCase(each.getIdentifier())).findFirst();
    }

    /** Short names of the vocabularies that a study is written in. */
    public Map<String, String> prefixes() {
        return book.prefixes();
    }

    /** A query with the lines of those prefixes that it uses and does not name itself, in front of it. */
    public String withPrefixes(String query) {
        String lines = prefixes().entrySet().stream()
                .filter(each -> uses(query, each.getKey()) && !names(query, each.getKey()))
                .map(each -> "PREFIX " + each.getKey() + ": <" + each.getValue() + ">\n")
                .collect(Collectors.joining());
        return lines + query;
    }

    private static boolean uses(String query, String prefix) {
        return Pattern.compile("(?<![\\w:])" + Pattern.quote(prefix) + ":").matcher(query).find();
    }

    private static boolean names(String query, String prefix) {
        return Pattern.compile("(?im)^\\s*PREFIX\\s+" + Pattern.quote(prefix) + "\\s*:").matcher(query).find();
    }

    /** What keeps a draft from being kept, and what should be looked at; the gravest first, then by lines. */
    public List<QueryFault> faults(Draft draft) {
        var faults = new ArrayList<QueryFault>();
        book.fault(draft.query()).ifPresent(faults::add);
        draft.parameterFaults().stream().filter(QueryFault::grave).forEach(faults::add);
        draft.parameterFaults().stream().filter(fault -> !fault.grave()).forEach(faults::add);
        return faults;
    }

    /** The draft as a question that can be asked, before it is kept. @throws Problem if it cannot be asked */
    public Question tried(Draft draft) {
        refuse(draft);
        return new Question("", draft.title(), draft.explanation(), draft.parameters(), draft.query());
    }

    private void refuse(Draft draft) {
        faults(draft).stream().filter(QueryFault::grave).findFirst().ifPresent(fault -> {
            throw new Problem("The query cannot be asked yet" + (fault.line() == 0 ? "" : ": look at line " + fault.line()) + "."); // what stands there is said beside it, not in a problem
        });
    }

    /** Keeps a new question. @return its name, made from its title. @throws Problem if it has no title or cannot be asked */
    public String add(Draft draft) {
        check(draft);
        String name = freeName(draft.title());
        session.commit("Add question", study -> {
            plait.model.Question own = ModelFactory.eINSTANCE.createQuestion();
            own.setIdentifier(name);
            fill(own, draft);
            study.getQuestions().add(own);
        });
        return name;
    }

    /** Keeps another wording; the name stays. @throws Problem if it has no title or cannot be asked */
    public void change(plait.model.Question own, Draft draft) {
        check(draft);
        if (draft.text().equals(own.getText())) return;
        session.commit("Change question", study -> fill(own, draft));
    }

    public void remove(plait.model.Question own) {
        session.commit("Remove question", study -> study.getQuestions().remove(own));
    }

    private void check(Draft draft) {
        if (draft.title().isBlank()) throw new Problem("A question needs a title, such as “Where is our evidence thin?”");
        refuse(draft);
    }

    private void fill(plait.model.Question own, Draft draft) {
        own.setText(draft.text());
        own.setAuthor(session.author());
        own.setTime(System.currentTimeMillis());
    }

    /** As it is written on the command line. */
    private String freeName(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "question" : plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("-$", "");
        String free = name;
        for (int i = 2; isTaken(free); i++) free = name + "-" + i;
        return free;
    }

    private boolean isTaken(String name) {
        return find(session.study(), name).isPresent() || book.builtIn().stream().anyMatch(each -> each.name().equalsIgnoreCase(name));
    }
}

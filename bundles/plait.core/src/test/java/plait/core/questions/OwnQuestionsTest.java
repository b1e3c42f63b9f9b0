package plait.core.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.theories.Answer;

class OwnQuestionsTest {
    private final PlainStudy study = new PlainStudy("Some words.");

    /** Knows one fault. */
    private final QueryBook book = new QueryBook() {
        @Override public List<Question> builtIn() {
            return List.of(Question.of("thin", "# title: Thin\nSELECT"));
        }

        @Override public Map<String, String> prefixes() {
            return Map.of("plait", "https://w3id.org/plait/ns#");
        }

        @Override public Optional<QueryFault> fault(String query) {
            return query.contains("SELCT") ? Optional.of(new QueryFault(2, 1, "“SELCT” is not expected here.", true)) : Optional.empty();
        }

        @Override public void refuseUnlessReadable(String query) {}
    };
    private final OwnQuestions own = new OwnQuestions(study.open.session(), book);

    private static Draft draft(String title, String query) {
        return new Draft(title, "It looks\nat all.", query);
    }

    @Test void aQuestionIsKeptWithItsHeadAndReadBackAsItWasWritten() {
        String name = own.add(draft("Wo hält’s?", "# parameter: cases | number | 2 | Fewer\nSELECT ?cases"));
        assertEquals("wo-halt-s", name);
        assertEquals("Add question", study.label());
        Question kept = Question.of(name, OwnQuestions.find(study.open.study(), name).orElseThrow().getText());
        assertEquals("It looks at all.", kept.explanation());
        assertEquals(List.of(new Parameter("cases", Parameter.Kind.NUMBER, "2", "Fewer")), kept.parameters());
        assertEquals(new Draft("Wo hält’s?", "It looks at all.", "# parameter: cases | number | 2 | Fewer\nSELECT ?cases\n"), Draft.of(kept));
        study.check();
    }

    @Test void namesAreFree() {
        assertEquals("thin-2", own.add(draft("Thin", "SELECT")));
        assertEquals("thin-3", own.add(draft("Thin!", "SELECT")));
        assertEquals("question", own.add(draft("何故", "SELECT")));
    }

    @Test void changingAndRemovingAreACommitEachAndTheNameStays() {
        String name = own.add(draft("Where", "SELECT"));
        var kept = OwnQuestions.find(study.open.study(), name).orElseThrow();
        own.change(kept, draft("Elsewhere", "SELECT ?a"));
        assertEquals("Change question", study.label());
        assertEquals("where", kept.getIdentifier());
        long revision = study.revision();
        own.change(kept, draft("Elsewhere", "SELECT ?a"));
        assertEquals(revision, study.revision(), "nothing changed");
        own.remove(kept);
        assertEquals("Remove question", study.label());
        assertTrue(OwnQuestions.all(study.open.study()).isEmpty());
        study.check();
    }

    @Test void faultsAreSaidAtTheirLineAndKeepItFromBeingKept() {
        Draft wrong = draft("Where", "# parameter: cases | nmber | 2 | Fewer\nSELCT");
        assertEquals(List.of(2, 1), own.faults(wrong).stream().map(QueryFault::line).toList());
        assertEquals("The query cannot be asked yet: look at line 2.", assertThrows(Problem.class, () -> own.add(wrong)).getMessage());
        assertThrows(Problem.class, () -> own.add(draft(" ", "SELECT")));
        assertTrue(OwnQuestions.all(study.open.study()).isEmpty());
    }

    @Test void aParameterThatIsUsedNowhereIsPointedOut() {
        Draft unused = draft("Where", "# parameter: cases | number | 2 | Fewer\n# ?cases\nSELECT ?casesToo");
        QueryFault fault = own.faults(unused).get(0);
        assertEquals(1, fault.line());
        assertTrue(fault.words().contains("?cases is used nowhere"), fault.words());
        own.add(unused);
    }

    @Test void aQuestionThatTakesTooLongIsStoppedAndSaysSo() {
        var problem = assertThrows(Problem.class, () -> TimeLimit.ask(progress -> {
            while (!progress.cancelled()) Thread.onSpinWait();
            throw new Problem("The query was stopped.");
        }, Progress.NONE, Duration.ofMillis(5)));
        assertTrue(problem.getMessage().startsWith("The query was stopped after 0 seconds."), problem.getMessage());
        var answer = new Answer(List.of(), List.of());
        assertEquals(answer, TimeLimit.ask(progress -> answer, Progress.NONE, Duration.ofSeconds(30)));
    }
}

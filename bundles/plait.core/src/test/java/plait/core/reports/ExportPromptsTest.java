package plait.core.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.OnSession;
import plait.core.Progress;
import plait.core.SpokenStudy;
import plait.core.configurations.Configurations;
import plait.core.theories.Theories;
import plait.model.Basis;
import plait.model.ExportRecord;
import plait.model.Role;
import plait.model.Stance;

/** What is missing as prompts: the theory comes first, within consent, and what leaves is recorded. */
class ExportPromptsTest {
    @TempDir Path folder;
    private final SpokenStudy study = new SpokenStudy();
    private Document written;

    @BeforeEach void oneIsSupportedByBoth() {
        study.evidence(study.version, study.gwens, "kettle was on", Role.CONTEXT, Stance.SUPPORTS, Basis.OBSERVED);
        study.evidence(study.version, study.bevs, "only ever came for the warm bread", Role.CONTEXT, Stance.SUPPORTS, Basis.OBSERVED);
    }

    private ExportPrompts.Exported export(AskWhom by, boolean quotes, boolean names) {
        DocumentWriter writer = (document, out) -> {
            written = document;
            out.write("written".getBytes(StandardCharsets.UTF_8));
        };
        return new ExportPrompts(study.open, writer, OnSession.HERE).export(folder.resolve("prompts.docx"), Theories.newest(study.open.study()).orElseThrow(), new ExportPrompts.Wanted(by, quotes, names), Progress.NONE);
    }

    private String told() {
        return written.blocks().toString();
    }

    private ExportRecord record() {
        return study.open.study().getExports().get(study.open.study().getExports().size() - 1);
    }

    @Test void theTheoryIsPutFirstAndTheQuestionsFollowTheGaps() {
        export(AskWhom.BY_ROLE, false, false);
        Document.Asked asked = written.blocks().stream().filter(Document.Asked.class::isInstance).map(Document.Asked.class::cast).findFirst().orElseThrow();
        assertTrue(asked.words().get(0).startsWith("I’d like to put a theory to you"), asked.words().get(0));
        assertTrue(asked.words().get(0).contains("the reasoning of C-01"));
        assertTrue(asked.words().contains("What changed afterwards, that you could see?"), "for the outcome");
        assertEquals(Prompts.closing(), asked.words().get(asked.words().size() - 1));
        assertEquals(List.of("What is missing", "Ask: lead", "Ask: member"), written.blocks().stream().filter(each -> each instanceof Document.Heading heading && heading.level() == 1).map(each -> ((Document.Heading) each).words()).toList());
        assertTrue(Files.exists(folder.resolve("prompts.docx")));
    }

    @Test void nobodyIsNamedOrQuotedUnlessThatIsWanted() {
        assertEquals(new ExportPrompts.Exported(4, 0, 0), export(AskWhom.BY_ROLE, false, false));
        for (String word : List.of("Gwen", "Bev", "kettle was on", "warm bread")) assertFalse(told().contains(word), word);
        assertEquals(List.of(), record().getQuoted());
    }

    @Test void whoMayNotBeQuotedIsNotAlsoWhereQuotesAndNamesAreWanted() {
        assertEquals(new ExportPrompts.Exported(4, 1, 0), export(AskWhom.BY_ROLE, true, true));
        assertTrue(told().contains("kettle was on"));
        assertTrue(told().contains("Gwen (C1)"), "she may be contacted");
        assertFalse(told().contains("warm bread"));
        assertFalse(told().contains("Bev"), "she may not be contacted");
        assertEquals(List.of(study.gwen), record().getQuoted());
        assertEquals("Export interview prompts", study.open.session().last().label());
    }

    @Test void aWordingThatRepeatsWhatMayNotBeQuotedIsLeftOut() {
        study.open.session().commit("Word", each -> {
            Configurations.slots(study.version, Role.CONTEXT).get(0).setWording("they only ever came for the warm bread");
            study.version.getConfiguration().setName("Ever came for the warm bread");
        });
        assertEquals(1, export(AskWhom.BY_CASE, true, false).withheld());
        assertFalse(told().contains("came for the warm"), told());
        assertTrue(told().contains("[put it in your own words: its wording may not be quoted]"));
    }

    @Test void groupsByCaseAskWhereItWasNotHeardYet() {
        study.open.session().commit("Alone", each -> study.open.study().getConfigurations().get(0).getVersions().get(0).getEvidence().removeIf(link -> link.getSegment().getText() == study.bevs));
        export(AskWhom.BY_CASE, false, false);
        Document.Grid grid = written.blocks().stream().filter(Document.Grid.class::isInstance).map(Document.Grid.class::cast).findFirst().orElseThrow();
        assertEquals("C1, C2", grid.rows().get(0).get(2));
        assertTrue(told().contains("So far we have heard of this from one place only."));
    }
}

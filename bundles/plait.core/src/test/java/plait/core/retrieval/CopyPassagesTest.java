package plait.core.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import plait.core.OnSession;
import plait.core.Progress;
import plait.core.cases.QuoteConsent;
import plait.core.sources.Texts;
import plait.model.Consent;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.Source;

class CopyPassagesTest {
    private final RandomStudy study = new RandomStudy(new Random(7));
    private final QuoteConsent consent = new QuoteConsent(study.open.texts());

    private String copy(List<Segment> passages, Progress progress) {
        return new CopyPassages(study.open, OnSession.HERE).lines(passages, progress);
    }

    private List<Segment> passages() {
        var passages = new ArrayList<Segment>();
        for (Source source : study.sources) passages.addAll(Texts.current(source).getSegments());
        return passages;
    }

    private void allowEverybody(Quotable quotable) {
        study.open.session().commit("Consent", all -> {
            for (Participant person : all.getParticipants()) {
                Consent given = ModelFactory.eINSTANCE.createConsent();
                given.setQuotable(quotable);
                person.setConsent(given);
            }
        });
    }

    @Test void eachPassageIsALineInTheOrderGivenWhicheverTextItIsIn() {
        allowEverybody(Quotable.YES);
        List<Segment> passages = passages();
        Collections.shuffle(passages, new Random(3));
        assertTrue(passages.stream().map(Segment::getText).distinct().count() > 1);
        List<String> wanted = passages.stream().map(passage -> Cited.of(passage, study.open.texts(), consent).leaving().withReference()).toList();
        assertEquals(wanted, List.of(copy(passages, Progress.NONE).split("\n")));
    }

    @Test void consentThatGoesWhileItIsReadTakesTheLineAlong() {
        allowEverybody(Quotable.YES);
        List<Segment> spoken = passages().stream().filter(passage -> passage.getSpeakers().stream().anyMatch(speaker -> speaker.getParticipant() != null)).toList();
        var meanwhile = new Progress() {
            @Override public void begin(String task, int steps) {}

            @Override public void worked(int count) {
                allowEverybody(Quotable.NO);
            }

            @Override public boolean cancelled() {
                return false;
            }
        };
        List<String> lines = List.of(copy(spoken, meanwhile).split("\n"));
        assertTrue(lines.size() < spoken.size(), "those that were read before");
        for (String line : lines) assertTrue(line.startsWith(QuoteConsent.NOT_QUOTABLE), line);
    }

    @Test void whoStopsCopiesNothing() {
        var stopped = new Progress() {
            @Override public void begin(String task, int steps) {}

            @Override public void worked(int count) {}

            @Override public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> copy(passages(), stopped));
    }
}

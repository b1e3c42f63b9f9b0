package plait.core.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plait.core.OnSession;
import plait.core.Progress;
import plait.core.sources.Texts;
import plait.model.Consent;
import plait.model.Factor;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Text;
import plait.model.text.Span;
import plait.model.text.Turn;

class NamesThatQuoteTest {
    private final RandomStudy study = new RandomStudy(new Random(7));
    private final Text text = Texts.current(study.sources.get(0));
    private final Turn turn = study.open.texts().read(text).structure().turns().stream().filter(each -> each.speaker().startsWith("P") && words(each).split(" ").length > 5).findFirst().orElseThrow();

    @Test
    void aNameThatEqualsAPassageOfItsOwnIsFoundUnlessThePassageMayBeQuoted() {
        Factor code = study.open.codings().applyNew(text, spoken(turn), "  “" + words(turn).toUpperCase() + ".”").getFactor();
        assertEquals(Set.of(code), among(code));
        allow(Quotable.AFTER_CHECKING);
        assertEquals(Set.of(code), among(code));
        allow(Quotable.BY_ROLE_ONLY);
        assertEquals(Set.of(), among(code));
        allow(Quotable.YES);
        assertEquals(Set.of(), among(code));
    }

    @Test
    void fourWordsInARowAreSomebodysWordsAndOneIsAnybodys() {
        String[] words = words(turn).split(" ");
        Factor four = study.open.codings().applyNew(text, spoken(turn), String.join(" ", words[1], words[2], words[3], words[4])).getFactor();
        Factor one = study.open.codings().applyNew(text, spoken(turn), words[1] + "x").getFactor();
        study.open.session().commit("Rename", all -> one.setName(words[1]));
        assertEquals(Set.of(four), among(four, one));
    }

    @Test
    void aNameOfTheResearchersOwnIsNot() {
        assertEquals(Set.of(), among(study.codes.toArray(Factor[]::new)));
    }

    private Set<Factor> among(Factor... codes) {
        return new NamesThatQuote(study.open, OnSession.HERE).among(Set.of(codes), Progress.NONE);
    }

    private String words(Turn said) {
        return study.open.texts().read(text).slice(spoken(said)).replaceAll("[^\\p{L}]+", " ").strip();
    }

    private static Span spoken(Turn said) {
        return new Span(said.speech(), said.span().end());
    }

    private void allow(Quotable quotable) {
        Participant person = text.getSpeakers().stream().filter(each -> each.getLabel().equals(turn.speaker())).findFirst().orElseThrow().getParticipant();
        study.open.session().commit("Consent", all -> {
            Consent consent = ModelFactory.eINSTANCE.createConsent();
            consent.setQuotable(quotable);
            person.setConsent(consent);
        });
    }
}

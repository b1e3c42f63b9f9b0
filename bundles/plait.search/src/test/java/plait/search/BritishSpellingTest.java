package plait.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BritishSpellingTest {
    private final Stemmer stemmer = new Stemmer();

    @ParameterizedTest
    @CsvSource({
        "colour, color", "favourite, favorite", "behaviours, behavior", "neighbourhood, neighborhood", "organise, organize", "recognised, recognizing", "stigmatisation, stigmatization", "analyse, analyzing",
        "centre, centers", "centred, centered", "counselling, counseling", "travelled, traveling", "programme, programs", "enrolment, enrollment", "defence, defense", "grey, gray", "paediatric, pediatric",
        "labelled, labeling", "practise, practices", "judgement, judgment", "fulfil, fulfill", "mum, moms"
    })
    void bothSpellingsAreTheSameWord(String british, String american) {
        assertEquals(stemmer.stem(british), stemmer.stem(american));
    }

    @ParameterizedTest
    @CsvSource({"prise, prize", "filed, filled", "called, caled", "wise, size", "model, modem", "hope, hopping", "level, lever"})
    void othersStayApart(String one, String other) {
        assertNotEquals(stemmer.stem(one), stemmer.stem(other));
    }
}

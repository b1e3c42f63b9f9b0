package plait.core.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.model.Case;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.ModelFactory;

class ShowOnlyTest {
    private final PlainStudy study = new PlainStudy("The kettle was on. Nobody came.");
    private Factor warmth;
    private Factor kettle;
    private Factor asked;
    private Coding byAmara;
    private Coding byBea;

    @BeforeEach void code() {
        study.open.session().commit("Codes", all -> {
            warmth = CodeBook.add(all, "Warmth");
            kettle = CodeBook.add(all, "Kettle");
            asked = CodeBook.add(all, "Being asked");
            kettle.getParents().add(warmth);
        });
        byAmara = study.open.codings().apply(study.text, study.span("kettle"), kettle);
        study.open.session().author("Bea");
        byBea = study.open.codings().apply(study.text, study.span("Nobody"), asked);
    }

    @Test void nothingChosenShowsEverything() {
        assertTrue(ShowOnly.ALL.shows(byAmara));
        assertTrue(ShowOnly.ALL.showsWordsOf(Set.of()));
        assertTrue(ShowOnly.ALL.with(warmth, true).with(warmth, false).isAll());
    }

    @Test void aCodeBringsThoseBelowItAndTakesThemAway() {
        ShowOnly only = ShowOnly.ALL.with(warmth, true);
        assertEquals(Set.of(warmth, kettle), only.codes());
        assertTrue(only.shows(byAmara));
        assertFalse(only.shows(byBea));
        assertTrue(only.with(asked, true).with(warmth, false).shows(byBea));
    }

    @Test void parentsInARingEnd() {
        study.open.session().commit("Ring", all -> warmth.getParents().add(kettle));
        assertEquals(Set.of(warmth, kettle), ShowOnly.ALL.with(kettle, true).codes());
    }

    @Test void codersAreChosenByNameAndBothMustHold() {
        assertEquals(List.of("Amara", "Bea"), ShowOnly.coders(study.open.study()));
        ShowOnly bea = ShowOnly.ALL.withCoder("Bea", true);
        assertTrue(bea.shows(byBea));
        assertFalse(bea.shows(byAmara));
        assertFalse(bea.with(kettle, true).shows(byBea));
    }

    @Test void codingsCanBeHiddenAltogether() {
        ShowOnly bare = ShowOnly.ALL.withCodings(false);
        assertFalse(bare.shows(byAmara));
        assertFalse(bare.isAll());
        assertFalse(ShowOnly.ALL.withEvidence(false).isAll());
        assertFalse(ShowOnly.ALL.withMemos(false).isAll());
    }

    @Test void oneOfTheChosenCasesMustSpeak() {
        Case first = ModelFactory.eINSTANCE.createCase();
        Case second = ModelFactory.eINSTANCE.createCase();
        ShowOnly only = ShowOnly.ALL.with(first, true);
        assertTrue(only.showsWordsOf(Set.of(second, first)));
        assertFalse(only.showsWordsOf(Set.of(second)));
        assertFalse(only.showsWordsOf(Set.of()));
    }

    @Test void aChoiceOfDeletedCodesHidesNothing() {
        ShowOnly only = ShowOnly.ALL.with(warmth, true).with(asked, true);
        study.open.session().commit("Delete code", all -> all.getFactors().remove(asked));
        assertEquals(Set.of(warmth, kettle), only.existing().codes());
        study.open.session().commit("Delete codes", all -> all.getFactors().removeAll(List.of(warmth, kettle)));
        assertTrue(only.existing().isAll());
    }

    @Test void aCodingThatIsToBeSeenJoinsWhatIsShownAndNothingElseDoes() {
        Case speaks = ModelFactory.eINSTANCE.createCase();
        ShowOnly only = ShowOnly.ALL.with(kettle, true).withCoder("Amara", true);
        ShowOnly more = only.including(byBea, Set.of(speaks));
        assertTrue(more.shows(byBea));
        assertEquals(Set.of(kettle, asked), more.codes());
        assertEquals(Set.of(), more.cases());
        assertTrue(ShowOnly.ALL.including(byBea, Set.of(speaks)).isAll());
        assertTrue(ShowOnly.ALL.with(ModelFactory.eINSTANCE.createCase(), true).including(byBea, Set.of(speaks)).showsWordsOf(Set.of(speaks)));
    }
}

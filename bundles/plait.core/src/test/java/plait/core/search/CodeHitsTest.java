package plait.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plait.core.OnSession;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.coding.CodeBook;
import plait.core.search.CodeHits.Reach;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.SavedSearch;
import plait.model.base.Entity;
import plait.model.text.Span;

class CodeHitsTest {
    private final PlainStudy study = new PlainStudy("The form was long. The form was blue. Nobody came.");

    @AfterEach void allAgrees() {
        study.check();
    }

    @Test void theWordsTheSentenceOrTheWholePassageGetTheCodeInOneStep() {
        assertEquals(List.of("form", "form"), coded(Reach.WORDS));
        assertEquals(List.of("The form was long.", "The form was blue."), coded(Reach.SENTENCE));
        assertEquals(List.of("The form was long. The form was blue. Nobody came."), coded(Reach.TURN));
    }

    private List<String> coded(Reach reach) {
        CodeHits.Plan plan = CodeHits.plan(hits(), reach);
        int passages = study.open.codeHits().applyNew(ready(plan), "Paper");
        assertEquals(plan.passages(), passages);
        var quotes = CodeBook.find(study.open.study(), "Paper").orElseThrow().getCodings().stream().map(Coding::getSegment).sorted((a, b) -> a.getStart() - b.getStart()).map(study.open.segments()::quote).toList();
        study.open.session().undo();
        assertTrue(CodeBook.find(study.open.study(), "Paper").isEmpty());
        return quotes;
    }

    @Test void whatIsNotThereAnyMoreIsLeftOut() {
        Hit hit = hits().getFirst();
        var other = new Hit(hit.sourceId(), hit.source(), hit.span(), hit.sentence(), "farm", "", "", hit.passage());
        assertEquals(0, study.open.codeHits().applyNew(ready(CodeHits.plan(List.of(other), Reach.WORDS)), "Paper"));
    }

    private CodeHits.Ready ready(CodeHits.Plan plan) {
        return study.open.codeHits().prepare(plan, OnSession.HERE, Progress.NONE);
    }

    @Test void aCodeThatWentWhileTextsWereReadIsToldAndNothingIsCoded() {
        CodeHits.Ready ready = ready(CodeHits.plan(hits(), Reach.WORDS));
        study.open.session().commit("New code", all -> CodeBook.add(all, "Paper"));
        Factor paper = CodeBook.find(study.open.study(), "Paper").orElseThrow();
        study.open.session().undo();
        assertThrows(Problem.class, () -> study.open.codeHits().apply(ready, paper));
    }

    @Test void codingTheSameAgainChangesNothing() {
        CodeHits.Plan plan = CodeHits.plan(hits(), Reach.WORDS);
        study.open.codeHits().applyNew(ready(plan), "Paper");
        long before = study.open.session().last().revision();
        study.open.codeHits().apply(ready(plan), CodeBook.find(study.open.study(), "Paper").orElseThrow());
        assertEquals(before, study.open.session().last().revision());
    }

    @Test void searchesAreSavedRenamedAndRemoved() {
        SaveSearch saving = study.open.savedSearches();
        SavedSearch saved = saving.save(" Forms ", "form NOT role:interviewer");
        assertEquals("Forms", saved.getName());
        saving.rename(saved, "Paper");
        assertEquals(List.of("Paper"), SaveSearch.all(study.open.study()).stream().map(SaveSearch::nameOf).toList());
        assertThrows(Problem.class, () -> saving.save("", "form"));
        assertThrows(Problem.class, () -> saving.save("Forms", " "));
        saving.remove(saved);
        assertTrue(SaveSearch.all(study.open.study()).isEmpty());
        study.open.session().undo();
        assertEquals(1, SaveSearch.all(study.open.study()).size());
    }

    private List<Hit> hits() {
        var passage = new Hit.Unit(new Span(0, 50), 0, "", "", "");
        return List.of(hit(new Span(4, 8), new Span(0, 18), passage), hit(new Span(23, 27), new Span(19, 37), passage));
    }

    private Hit hit(Span span, Span sentence, Hit.Unit passage) {
        return new Hit(((Entity) study.text.getSource()).id(), "I1", span, sentence, "form", "", "", passage);
    }
}

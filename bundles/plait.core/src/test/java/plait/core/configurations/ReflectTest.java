package plait.core.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.configurations.EditConfiguration.Part;
import plait.core.theories.Derive;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Inference;
import plait.model.Level;
import plait.model.Move;
import plait.model.Reflection;
import plait.model.ReflectiveAnswer;
import plait.model.ReflectiveQuestion;
import plait.model.Role;
import plait.model.Slot;

/** What a part asks of whoever put it there, and that the answers are kept for as long as they hold. */
class ReflectTest {
    private final PlainStudy study = new PlainStudy("The kettle was on.");
    private final EditConfiguration edit = study.open.editConfigurations();
    private final Reflect reflect = study.open.reflections();
    private final Configuration configuration = study.open.newConfigurations().add("CMOC-01", "Kettle first");
    private final ConfigurationVersion version = Configurations.current(configuration);
    private final Slot context = Configurations.slots(version, Role.CONTEXT).get(0);

    @AfterEach void allAgrees() {
        study.check();
    }

    private void word(Slot slot, Role role, String words) {
        Part undecided = Part.undecided(role);
        edit.change(slot, new Part(role, words, "", List.of(), Level.MESO, undecided.capital(), undecided.polarity(), undecided.proximity(), undecided.intention(), null, undecided.activation()));
    }

    @Test void anUndecidedPartAsksNothing() {
        assertTrue(Reflect.question(context).isEmpty());
        assertThrows(Problem.class, () -> reflect.answer(context, ReflectiveAnswer.YES, ""));
    }

    @Test void eachRoleAsksItsOwnQuestion() {
        word(context, Role.CONTEXT, "a warm room");
        assertEquals(Optional.of(ReflectiveQuestion.CONDITION), Reflect.question(context));
        word(context, Role.REASONING, "a warm room");
        assertEquals(Optional.of(ReflectiveQuestion.MECHANISM), Reflect.question(context));
        word(context, Role.OUTCOME, "a warm room");
        assertEquals(Optional.of(ReflectiveQuestion.EFFECT), Reflect.question(context));
        word(context, Role.ACTOR, "a warm room");
        assertTrue(Reflect.question(context).isEmpty());
    }

    @Test void anAnswerIsKeptWithItsWordsAndCanBeTakenBack() {
        word(context, Role.CONTEXT, "a warm room");
        assertEquals(List.of(context), Reflect.open(version));
        Reflection answer = reflect.answer(context, ReflectiveAnswer.NO, " it is only where they sit ");
        assertEquals("it is only where they sit", answer.getText());
        assertEquals("Amara", answer.getAuthor());
        assertEquals(List.of(answer), Reflect.answers(context));
        assertEquals(List.of(), Reflect.open(version));
        study.open.session().undo();
        assertEquals(List.of(context), Reflect.open(version));
        study.open.session().redo();
        assertEquals(1, Reflect.answers(context).size());
    }

    @Test void whoAnswersAgainChangesTheirOwnAnswerAndNobodyElses() {
        word(context, Role.CONTEXT, "a warm room");
        Reflection first = reflect.answer(context, ReflectiveAnswer.UNSURE, "");
        study.open.session().author("Ben");
        reflect.answer(context, ReflectiveAnswer.NO, "");
        study.open.session().author("Amara");
        assertSame(first, reflect.answer(context, ReflectiveAnswer.YES, "it warms them to talk"));
        assertEquals(2, Reflect.answers(context).size());
        assertEquals(ReflectiveAnswer.YES, first.getAnswer());
    }

    @Test void otherWordsOpenTheQuestionAgainAndOtherMarksDoNot() {
        word(context, Role.CONTEXT, "a warm room");
        Reflection answer = reflect.answer(context, ReflectiveAnswer.YES, "");
        edit.change(context, Part.of(context));
        assertFalse(answer.isOutdated());
        word(context, Role.CONTEXT, "a cold room");
        assertTrue(answer.isOutdated());
        assertEquals(List.of(context), Reflect.open(version));
        assertEquals(List.of(answer), Reflect.answers(context), "it can still be read");
    }

    @Test void aDerivedVersionBeginsWithTheAnswersOfItsParts() {
        word(context, Role.CONTEXT, "a warm room");
        reflect.answer(context, ReflectiveAnswer.YES, "");
        ConfigurationVersion made = study.open.derivations().derive(version, new Derive.Reason(Move.REWORD, Inference.UNSTATED, "plainer", List.of()));
        Slot copy = Configurations.slots(made, Role.CONTEXT).get(0);
        assertEquals(List.of(ReflectiveAnswer.YES), Reflect.answers(copy).stream().map(Reflection::getAnswer).toList());
        word(copy, Role.CONTEXT, "a cold room");
        assertTrue(Reflect.answers(copy).get(0).isOutdated());
        assertFalse(Reflect.answers(context).get(0).isOutdated(), "of the earlier version it still holds");
    }
}

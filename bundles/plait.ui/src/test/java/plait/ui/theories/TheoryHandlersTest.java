package plait.ui.theories;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import plait.core.theories.Theories;
import plait.model.Level;
import plait.ui.TheoryInMemory;

class TheoryHandlersTest {
    private final TheoryInMemory theory = new TheoryInMemory();

    @Test void onlyAVersionThatIsWorkedOnIsFrozen() {
        var handler = new FreezeVersionHandler();
        assertFalse(handler.canExecute(null));
        assertFalse(handler.canExecute(theory.study), "no theory yet");
        theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        assertTrue(handler.canExecute(theory.study));
        theory.study.session().commit("Freeze", study -> Theories.newest(study).orElseThrow().setFrozen(true));
        assertFalse(handler.canExecute(theory.study));
    }
}

package plait.ui.history;

import java.time.LocalDate;
import plait.core.history.Step;

/** A row of the history: the day above its steps, a step, or the place where older ones will stand. */
sealed interface Line {
    record Day(LocalDate day) implements Line {}

    record Done(Step step) implements Line {}

    record Older() implements Line {}
}

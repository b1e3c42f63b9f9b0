package plait.core.questions;

import java.util.List;

/** Port: the competency questions that come with the ontology. */
@FunctionalInterface
public interface BuiltInQuestions {
    /** In the order of their names. */
    List<Question> all();
}

package plait.core.questions;

import java.util.List;

/** Port: the competency questions that come with the ontology, and what may be asked at all. */
public interface QueryBook {
    /** The built-in questions, in the order of their names. */
    List<Question> builtIn();

    /** @throws plait.core.Problem if it is no query, or one that would change something or reach out of the study */
    void refuseUnlessReadable(String query);
}

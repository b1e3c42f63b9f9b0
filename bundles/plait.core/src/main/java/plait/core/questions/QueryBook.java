package plait.core.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the competency questions that come with the ontology, and what may be asked at all. */
public interface QueryBook {
    /** The built-in questions, in the order of their names. */
    List<Question> builtIn();

    /** Short names of the vocabularies that a study is written in, and what they stand for. */
    Map<String, String> prefixes();

    /** What keeps a query from being asked, in plain words and with its place; empty where nothing does. */
    Optional<QueryFault> fault(String query);

    /** @throws plait.core.Problem if it is no query, or one that would change something or reach out of the study */
    void refuseUnlessReadable(String query);
}

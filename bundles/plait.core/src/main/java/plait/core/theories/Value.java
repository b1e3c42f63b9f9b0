package plait.core.theories;

import java.math.BigDecimal;
import plait.core.study.Key;

/** One value in an answer, or one that a question is asked with. */
public sealed interface Value {
    /** An object of the study. */
    record Thing(Key key) implements Value {}

    record Text(String text) implements Value {}

    record Number(BigDecimal number) implements Value {
        public static Number of(long number) {
            return new Number(BigDecimal.valueOf(number));
        }
    }

    /** A word of one of the value lists, such as {@code supports}, or any other IRI. */
    record Term(String iri) implements Value {
        private static final String VOCABULARY = "https://w3id.org/plait/vocab/";

        /** The word for a value of our lists, else the IRI as it is. */
        public String word() {
            return iri.startsWith(VOCABULARY) ? iri.substring(iri.lastIndexOf('/') + 1).replace('-', ' ') : iri;
        }
    }

    /** Nothing stands here. */
    record Nothing() implements Value {}
}

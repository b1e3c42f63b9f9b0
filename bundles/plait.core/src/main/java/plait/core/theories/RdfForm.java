package plait.core.theories;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Forms in which the theory leaves the study. Turtle has no named graphs, so it holds the live study only. */
public enum RdfForm {
    TURTLE(".ttl"),
    TRIG(".trig"),
    JSON_LD(".jsonld");

    private final String ending;

    RdfForm(String ending) {
        this.ending = ending;
    }

    /** By the ending of a file's name. */
    public static Optional<RdfForm> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(form -> name.endsWith(form.ending)).findFirst();
    }
}

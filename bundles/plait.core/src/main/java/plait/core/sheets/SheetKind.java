package plait.core.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Kinds of sheet, in the order in which they need each other; each is recognised by its headers. */
public enum SheetKind {
    CASES(Set.of("id", "name", "type")),
    PARTICIPANTS(Set.of("id", "pseudonym", "role")),
    FACTORS(Set.of("id", "name")),
    SOURCES(Set.of("id", "file", "kind")),
    CONFIGURATIONS(Set.of("id", "name", "context", "outcome")),
    VERSIONS(Set.of("configuration", "theory", "statement")),
    EVIDENCE(Set.of("configuration", "slot", "source", "quote", "stance")),
    CODINGS(Set.of("source", "quote", "factor")),
    REFINEMENTS(Set.of("configuration", "from", "to", "move")),
    LINKS(Set.of("from", "to", "kind")),
    RIVALS(Set.of("a", "b", "why")),
    STATEMENTS(Set.of("id", "configuration", "statement")),
    ANSWERS(Set.of("reviewer", "statement", "verdict")),
    NODES(Set.of("id", "label", "kind")),
    NETWORK(Set.of("from", "to", "relation")),
    MEASURES(Set.of("case", "measure", "value"));

    private final Set<String> headers;

    SheetKind(Set<String> headers) {
        this.headers = headers;
    }

    /** As on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SheetKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equalsIgnoreCase(word)).findFirst();
    }

    /** The kind whose headers are all there; of several the one that names most. An earlier wording has no code of its own, a statement has. */
    public static Optional<SheetKind> recognise(Sheet sheet) {
        boolean coded = sheet.headers().contains("id");
        List<SheetKind> fitting = Arrays.stream(values()).filter(kind -> sheet.headers().containsAll(kind.headers) && !(coded && kind == VERSIONS)).toList();
        int most = fitting.stream().mapToInt(kind -> kind.headers.size()).max().orElse(0);
        return fitting.stream().filter(kind -> kind.headers.size() == most).findFirst();
    }

    /** What a sheet of this kind must have, for messages. */
    public Set<String> headers() {
        return headers;
    }
}

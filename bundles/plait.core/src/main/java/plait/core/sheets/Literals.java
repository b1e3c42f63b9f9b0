package plait.core.sheets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import plait.model.Quotable;

/** Reads the values of the model's lists from cells, without regard to case, spaces, hyphens and underscores. */
final class Literals {
    private Literals() {}

    /** @throws BadRow if the cell holds none of them */
    static <E extends Enumerator> E read(SheetRow row, String header, List<E> values, E whenEmpty) {
        String cell = row.get(header);
        if (cell.isEmpty()) return whenEmpty;
        return find(cell, values).orElseThrow(() -> new BadRow("“" + header + "” must be " + offered(values)));
    }

    static <E extends Enumerator> Optional<E> find(String cell, List<E> values) {
        return values.stream().filter(value -> fold(value.getLiteral()).equals(fold(cell))).findFirst();
    }

    /** A wording of consent that is not recognised means not quotable. */
    static Optional<Quotable> quotable(String cell) {
        return find(cell, Quotable.VALUES);
    }

    private static <E extends Enumerator> String offered(List<E> values) {
        return values.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}

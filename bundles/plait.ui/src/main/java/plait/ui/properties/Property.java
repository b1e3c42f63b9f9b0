package plait.ui.properties;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import plait.ui.memos.OnWhat;

/**
 * One line of properties.
 *
 * @param links what else of the study is named here; shown as links instead of the value
 */
record Property(String label, String value, List<? extends EObject> links) {
    static Property of(String label, String value) {
        return new Property(label, value == null ? "" : value, List.of());
    }

    static Property of(String label, long value) {
        return of(label, String.format(Locale.UK, "%,d", value));
    }

    static Property links(String label, List<? extends EObject> links) {
        return new Property(label, String.join(", ", links.stream().map(OnWhat::of).toList()), links);
    }

    boolean isEmpty() {
        return value.isBlank();
    }
}

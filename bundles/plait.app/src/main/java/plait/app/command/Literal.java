package plait.app.command;

import java.util.Arrays;
import org.eclipse.emf.common.util.Enumerator;
import plait.core.Problem;

/** Words on the command line that stand for the values of the model's lists. */
final class Literal {
    private Literal() {}

    /** @throws Problem that offers the words there are */
    static <E extends Enumerator> E of(String option, String word, E[] values) {
        return Arrays.stream(values).filter(value -> value.getLiteral().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new Problem(option + " must be one of: " + String.join(", ", Arrays.stream(values).map(Enumerator::getLiteral).toList()) + "."));
    }
}

package plait.core.cases;

import java.util.List;
import java.util.Objects;
import plait.core.Problem;
import plait.core.cases.Attributes.Written;
import plait.core.study.Session;
import plait.model.Case;

/** Cases by hand; one commit, whose label names none. */
public final class EditCase {
    private final Session session;

    public EditCase(Session session) {
        this.session = session;
    }

    /** What is said about a case. */
    public record Description(String name, String type, List<Written> attributes) {
        public static Description of(Case site) {
            return new Description(text(site.getName()), text(site.getType()), Attributes.of(site));
        }
    }

    /** @throws Problem if the name is empty or an attribute is not what it says it is */
    public void describe(Case site, Description wanted) {
        if (wanted.name.isBlank()) throw new Problem("A case needs a name. Use the name that the study gave it, not the real one.");
        session.commit("Change case", study -> {
            if (!Objects.equals(site.getName(), wanted.name.strip())) site.setName(wanted.name.strip());
            if (!Objects.equals(site.getType(), orNull(wanted.type))) site.setType(orNull(wanted.type));
            Attributes.set(site, wanted.attributes);
        });
    }

    static String text(String value) {
        return value == null ? "" : value;
    }

    static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}

package plait.ui.configurations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.configurations.IfThenBecause;
import plait.core.configurations.ProfileParts;
import plait.core.configurations.Reflect;
import plait.core.configurations.Reflect.Given;
import plait.model.ConfigurationVersion;
import plait.model.Reflection;
import plait.model.ReflectiveAnswer;
import plait.model.Slot;
import plait.ui.theme.FormDialog;
import plait.ui.theme.Shortened;

/** Puts to the researcher what the parts of a configuration ask: is the context a condition, the mechanism more than an activity, the outcome an effect? Nothing has to be answered. */
final class ReflectDialog extends FormDialog {
    private static final int WORDS = 110;
    private static final List<Optional<ReflectiveAnswer>> ANSWERS =
            Stream.concat(Stream.of(Optional.<ReflectiveAnswer>empty()), Stream.of(ReflectiveAnswer.YES, ReflectiveAnswer.NO, ReflectiveAnswer.UNSURE).map(Optional::of)).toList();

    private final OpenStudy study;
    private final ConfigurationVersion version;
    private final List<Asked> asked = new ArrayList<>();

    /** One question with its fields. */
    private record Asked(Slot slot, Choice<Optional<ReflectiveAnswer>> answer, Text words) {}

    ReflectDialog(Shell parent, OpenStudy study, ConfigurationVersion version) {
        super(parent, "Think through " + version.getConfiguration().getIdentifier(), "Save answers");
        this.study = study;
        this.version = version;
    }

    @Override protected void fields() {
        sentence("These questions are there to think with. Leave what you cannot answer yet.");
        for (Slot slot : Reflect.asking(version)) {
            String role = ProfileParts.word(study.study().getProfile(), slot.getRole());
            heading(role + ": " + Shortened.at(IfThenBecause.words(slot), WORDS).replace("&", "&&"));
            sentence(Reflect.words(Reflect.question(slot).orElseThrow(), slot.getRole()));
            for (Reflection other : Reflect.answers(slot)) if (!isOwn(other)) sentence(told(other).replace("&", "&&"));
            Optional<Reflection> own = study.reflections().own(slot);
            Optional<ReflectiveAnswer> now = own.filter(each -> !each.isOutdated()).map(Reflection::getAnswer);
            var answer = choice("Answer", ANSWERS, each -> each.map(ReflectDialog::word).orElse("not yet"), now);
            asked.add(new Asked(slot, answer, text("Because", own.map(Reflection::getText).orElse(""), 1)));
        }
    }

    private boolean isOwn(Reflection reflection) {
        return Objects.equals(reflection.getAuthor(), study.session().author());
    }

    /** Such as “Ben: no – it is only where they sit (before the words were changed)”. */
    static String told(Reflection reflection) {
        String words = reflection.getText() == null ? "" : " – " + reflection.getText();
        return (reflection.getAuthor() == null ? "" : reflection.getAuthor() + ": ") + reflection.getAnswer().getLiteral() + words + (reflection.isOutdated() ? " (before the words were changed)" : "");
    }

    private static String word(ReflectiveAnswer answer) {
        return Character.toUpperCase(answer.getLiteral().charAt(0)) + answer.getLiteral().substring(1);
    }

    /** One commit for all that is new. */
    @Override protected void perform() {
        study.reflections().answer(asked.stream().filter(this::isNew).map(each -> new Given(each.slot, each.answer.value().orElse(null), each.words.getText())).toList());
    }

    private boolean isNew(Asked each) {
        Optional<Reflection> own = study.reflections().own(each.slot);
        if (each.answer.value().isEmpty()) return own.filter(reflection -> !reflection.isOutdated()).isPresent();
        String before = own.map(Reflection::getText).orElse("");
        return own.isEmpty() || own.get().isOutdated() || own.get().getAnswer() != each.answer.value().get() || !Objects.equals(before, each.words.getText().strip());
    }
}

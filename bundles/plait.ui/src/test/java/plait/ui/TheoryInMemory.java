package plait.ui;

import java.util.List;
import plait.core.OpenStudy;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.configurations.Configurations;
import plait.core.configurations.EditConfiguration.Part;
import plait.core.sources.Texts;
import plait.core.theories.Derive;
import plait.model.Activation;
import plait.model.Basis;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.Intention;
import plait.model.Level;
import plait.model.Move;
import plait.model.Polarity;
import plait.model.Proximity;
import plait.model.RecoveryCapital;
import plait.model.Role;
import plait.model.Source;
import plait.model.Stance;
import plait.model.text.Span;

/** A small theory for tests: one transcript and the configurations that a test asks for. */
public final class TheoryInMemory {
    public final OpenStudy study;
    public final Source source;

    public TheoryInMemory() {
        this(StudyInMemory.open());
    }

    public TheoryInMemory(OpenStudy study) {
        this.study = study;
        source = StudyInMemory.add(study, "I01", "INT: what helped?\nDOUGIE: The kettle was on & I stayed.\nDOUGIE: Nobody asked me anything.\n");
    }

    /** A configuration with words in each of its parts. */
    public Configuration configuration(String code, String name, Level level) {
        Configuration made = study.newConfigurations().add(code, name);
        for (var slot : List.copyOf(current(made).getSlots())) {
            Role role = slot.getRole();
            study.editConfigurations().change(slot, new Part(role, "the " + role.getLiteral() + " of " + code, "", List.of(), level, RecoveryCapital.UNSTATED, Polarity.UNSTATED, Proximity.UNSTATED, Intention.UNKNOWN, null, Activation.UNSTATED));
        }
        return made;
    }

    public static ConfigurationVersion current(Configuration configuration) {
        return Configurations.current(configuration);
    }

    public EvidenceLink evidence(Configuration configuration, String words, Stance stance) {
        Span span = study.texts().read(source).find(words).get(0);
        return study.editEvidence().add(current(configuration), Texts.current(source), span, new Judgement(List.of(), stance, Basis.OBSERVED, "", "Ben"));
    }

    /** A new version, whose evidence waits to be rechecked. */
    public ConfigurationVersion derive(Configuration configuration) {
        var because = List.copyOf(current(configuration).getEvidence());
        return study.derivations().derive(current(configuration), new Derive.Reason(Move.SITUATE, Inference.ABDUCTIVE, "It depends.", because));
    }
}

package plait.core.theories;

import plait.core.configurations.AddEvidence;
import plait.core.configurations.Configurations;
import plait.core.configurations.FromPassage;
import plait.core.configurations.NewConfiguration;
import plait.core.study.Session;
import plait.model.Configuration;
import plait.model.Study;
import plait.model.TheoryVersion;

/** A configuration that is drawn before there is any passage for it: it begins as a fragment and joins the theory that is worked on. */
public final class AddConfiguration {
    private static final String FIRST = "v1";

    private final Session session;

    public AddConfiguration(Session session) {
        this.session = session;
    }

    /**
     * One commit. A frozen theory version stays as it is and is followed by a new one.
     *
     * @throws plait.core.Problem if code or name is empty, or the code is taken
     */
    public Configuration add(String code, String name) {
        var made = new Configuration[1];
        session.commit("New configuration", study -> {
            made[0] = NewConfiguration.add(study, code, name);
            join(study, made[0]);
        });
        return made[0];
    }

    /**
     * A configuration that is born from a passage: one commit for it, its parts, and for each of these the evidence of its own words.
     *
     * @throws plait.core.Problem if code or name is empty, the code is taken, or nothing is marked
     */
    public Configuration fromPassage(FromPassage birth, FromPassage.Seen seen, AddEvidence evidence) {
        var made = new Configuration[1];
        session.commit("New configuration from a passage", study -> {
            made[0] = birth.add(study, seen, evidence, session.author());
            join(study, made[0]);
        });
        return made[0];
    }

    private static void join(Study study, Configuration made) {
        TheoryVersion newest = Theories.newest(study).orElseGet(() -> Theories.version(study, FIRST));
        TheoryVersion open = newest.isFrozen() ? Succession.follow(newest.getTheory(), newest) : newest;
        open.getMembers().add(Configurations.current(made));
    }
}

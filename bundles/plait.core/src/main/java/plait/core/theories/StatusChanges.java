package plait.core.theories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plait.core.Progress;
import plait.core.study.Change;
import plait.core.study.Entry;
import plait.core.study.Key;
import plait.core.study.Session;
import plait.model.ConfigurationStatus;
import plait.model.ModelPackage.Literals;

/** When the status of configuration versions changed, and by whom: the journal tells. What a withdrawal took out of the journal is not told. */
public final class StatusChanges {
    private StatusChanges() {}

    /**
     * One change.
     *
     * @param before empty where the version was made then
     * @param time milliseconds since 1970 in UTC
     */
    public record StatusChange(Key version, Optional<ConfigurationStatus> before, ConfigurationStatus after, long time, String author) {}

    /**
     * Reads the whole journal; may be called away from the session thread.
     *
     * @param newest the revision to read up to
     * @return the oldest first
     */
    public static List<StatusChange> read(Session session, Set<Key> versions, long newest, Progress progress) {
        var found = new ArrayList<StatusChange>();
        for (long revision = 1; revision <= newest && !progress.cancelled(); revision++) {
            Entry entry = session.store().entry(revision);
            for (Change change : entry.changes()) {
                if (versions.contains(change.key()) && !change.purged() && change.after() != null) change(session, entry, change).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<StatusChange> change(Session session, Entry entry, Change change) {
        Optional<ConfigurationStatus> before = change.before() == null ? Optional.empty() : Optional.of(status(session, change.key(), change.before()));
        ConfigurationStatus after = status(session, change.key(), change.after());
        return before.filter(after::equals).isPresent() ? Optional.empty() : Optional.of(new StatusChange(change.key(), before, after, entry.time(), entry.author()));
    }

    private static ConfigurationStatus status(Session session, Key key, byte[] image) {
        return session.decoded(key, image).value(Literals.CONFIGURATION_VERSION__STATUS) instanceof ConfigurationStatus status ? status : ConfigurationStatus.FRAGMENT;
    }
}

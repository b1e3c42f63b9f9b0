package plait.core.configurations;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import plait.model.ConfigurationVersion;
import plait.model.Level;
import plait.model.RecoveryCapital;
import plait.model.Role;
import plait.model.Slot;

/**
 * Where a configuration stands in the theory: what its outcomes say, else what most of its parts say.
 *
 * @param capital the domain of recovery capital that it is about
 */
public record Placement(Level level, RecoveryCapital capital) {
    public static Placement of(ConfigurationVersion version) {
        return new Placement(of(version, Slot::getLevel, Level.values(), Level.UNSTATED), of(version, Slot::getRecoveryCapital, RecoveryCapital.values(), RecoveryCapital.UNSTATED));
    }

    private static <T> T of(ConfigurationVersion version, Function<Slot, T> value, T[] all, T unstated) {
        T outcomes = most(Configurations.slots(version, Role.OUTCOME), value, all, unstated);
        return outcomes == unstated ? most(version.getSlots(), value, all, unstated) : outcomes;
    }

    /** What is named most often; of equals the first of the list of values. */
    private static <T> T most(Collection<Slot> slots, Function<Slot, T> value, T[] all, T unstated) {
        List<T> named = slots.stream().map(value).filter(each -> each != unstated).toList();
        T most = unstated;
        long count = 0;
        for (T each : Arrays.asList(all)) {
            long times = named.stream().filter(one -> one == each).count();
            if (times > count) {
                most = each;
                count = times;
            }
        }
        return most;
    }
}

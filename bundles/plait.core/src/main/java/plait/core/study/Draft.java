package plait.core.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import plait.model.base.Tracked;

/**
 * A commit that is about to be stored, for rules that look at it as a whole.
 *
 * @param importing true when it takes in what was made elsewhere: what would refuse an edit is then only told
 * @param touched live objects, those that are gone included
 * @param decode image to row
 * @param live the live object with this identity, or null
 */
public record Draft(boolean importing, Set<Tracked> touched, List<Change> changes, RowCodec decode, Function<Key, Tracked> live) {
    /** The row before, or empty when the object is new. */
    public Optional<Row> before(Change change) {
        return Optional.ofNullable(change.before()).map(image -> decode.decode(change.key(), image));
    }

    /** The row after, or empty when the object is gone. */
    public Optional<Row> after(Change change) {
        return Optional.ofNullable(change.after()).map(image -> decode.decode(change.key(), image));
    }
}

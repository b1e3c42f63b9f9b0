package plait.core.retrieval;

import java.util.Set;
import plait.core.study.Key;
import plait.model.InterviewPhase;
import plait.model.SourceKind;

/**
 * Which coded passages are wanted: {@code new AlsoNear(Coded.with(hope), Coded.with(fear), Closeness.OVERLAPPING)} are the passages about hope
 * that overlap one about fear. What is found are always passages of the first part.
 */
public sealed interface Query {
    /**
     * Passages that have one of these codes.
     *
     * @param below also the codes below them
     * @param coders given by one of these coders; empty for anybody
     */
    record Coded(Set<Key> codes, boolean below, Set<String> coders) implements Query {
        public Coded {
            codes = Set.copyOf(codes);
            coders = Set.copyOf(coders);
        }

        public static Coded with(Key... codes) {
            return new Coded(Set.of(codes), false, Set.of());
        }
    }

    /** Every coded passage. */
    record Anything() implements Query {}

    /** Passages of the first that are close to one of the second: “and also” where they overlap, “near” where they need not. */
    record AlsoNear(Query first, Query second, Closeness closeness) implements Query {}

    /** Passages of either. */
    record Either(Query first, Query second) implements Query {}

    /** Passages of the first that no passage of the second is close to. */
    record ButNot(Query first, Query second, Closeness closeness) implements Query {}

    /** Passages of the first by where they stand and who speaks in them. */
    record Only(Query of, Standing standing) implements Query {}

    /**
     * Where a passage stands and who speaks in it; each part empty for any. A passage in which several speak is kept when one of them fits.
     *
     * @param roles as written; compared as they are
     */
    record Standing(Set<Key> cases, Set<Key> participants, Set<String> roles, Set<SourceKind> kinds, Set<InterviewPhase> phases, Set<Key> sources) {
        public static final Standing ANY = new Standing(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

        public Standing {
            cases = Set.copyOf(cases);
            participants = Set.copyOf(participants);
            roles = Set.copyOf(roles);
            kinds = Set.copyOf(kinds);
            phases = Set.copyOf(phases);
            sources = Set.copyOf(sources);
        }

        public static Standing in(Set<Key> cases, Set<String> roles) {
            return new Standing(cases, Set.of(), roles, Set.of(), Set.of(), Set.of());
        }

        boolean holds(Passage passage) {
            Passage.Place place = passage.source();
            return (kinds.isEmpty() || kinds.contains(place.kind()))
                && (phases.isEmpty() || phases.contains(place.phase()))
                && (sources.isEmpty() || sources.contains(place.source()))
                && meet(cases, passage.who().cases())
                && meet(participants, passage.who().participants())
                && meet(roles, passage.who().roles());
        }

        private static <T> boolean meet(Set<T> wanted, Set<T> there) {
            if (wanted.isEmpty()) return true;
            for (T each : there) if (wanted.contains(each)) return true;
            return false;
        }
    }

    /** True when it asks for nearness that positions alone do not tell. */
    default boolean needsPlaces() {
        return switch (this) {
            case Coded coded -> false;
            case Anything anything -> false;
            case AlsoNear near -> near.closeness.needsPlaces() || near.first.needsPlaces() || near.second.needsPlaces();
            case Either either -> either.first.needsPlaces() || either.second.needsPlaces();
            case ButNot not -> not.closeness.needsPlaces() || not.first.needsPlaces() || not.second.needsPlaces();
            case Only only -> only.of.needsPlaces();
        };
    }
}

package plait.core.theories;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plait.core.Problem;
import plait.core.study.Change;
import plait.core.study.Draft;
import plait.core.study.Finding;
import plait.core.study.Key;
import plait.core.study.Row;
import plait.core.study.Rule;
import plait.core.study.Shape;
import plait.model.ConfigurationVersion;
import plait.model.ModelPackage.Literals;
import plait.model.Slot;
import plait.model.TheoryVersion;

/** Nothing that a frozen theory version holds can be changed, whoever asks; evidence, memos, statements and reviews of it can be added. */
public final class FreezeRule implements Rule {
    private static final int THEORY_VERSION = Shape.of(Literals.THEORY_VERSION).tag();
    private static final int CONFIGURATION_VERSION = Shape.of(Literals.CONFIGURATION_VERSION).tag();
    private static final int SLOT = Shape.of(Literals.SLOT).tag();
    private static final int CAUSAL_LINK = Shape.of(Literals.CAUSAL_LINK).tag();
    private static final int MAP_PLACE = Shape.of(Literals.MAP_PLACE).tag();
    private static final int REFINEMENT = Shape.of(Literals.REFINEMENT).tag();

    @Override public List<Finding> check(Draft draft) {
        for (Change change : draft.changes()) {
            int type = change.key().type();
            if (type == THEORY_VERSION) refuseChanged(draft, change);
            else if (type == CONFIGURATION_VERSION) version(draft, change.key()).ifPresent(version -> refuseIfFrozen(version, each -> true));
            else if (type == SLOT) rows(draft, change).forEach(row -> version(draft, row.parent()).ifPresent(version -> refuseIfFrozen(version, each -> true)));
            else if (type == CAUSAL_LINK) rows(draft, change).forEach(row -> refuseLink(draft, row));
            else if (type == MAP_PLACE) rows(draft, change).forEach(row -> refusePlace(draft, row.parent()));
            else if (type == REFINEMENT) refuseRefinement(draft, change);
        }
        return List.of();
    }

    private static Stream<Row> rows(Draft draft, Change change) {
        return Stream.of(draft.before(change), draft.after(change)).flatMap(Optional::stream);
    }

    private static void refuseChanged(Draft draft, Change change) {
        Optional<Row> before = draft.before(change);
        if (before.isEmpty() || !Boolean.TRUE.equals(before.get().value(Literals.THEORY_VERSION__FROZEN))) return;
        if (draft.after(change).filter(after -> after.unplaced().sameAs(before.get().unplaced())).isPresent()) return;
        throw new Problem("Theory version " + before.get().value(Literals.THEORY_VERSION__LABEL) + " is frozen, so it cannot be changed. Make a new version of the theory instead.");
    }

    private static void refuseLink(Draft draft, Row link) {
        Optional<ConfigurationVersion> from = slot(draft, link.parent()).map(Slot::getVersion);
        Optional<ConfigurationVersion> to = slot(draft, (Key) link.value(Literals.CAUSAL_LINK__TO)).map(Slot::getVersion);
        if (from.isPresent() && to.isPresent()) refuseIfFrozen(from.get(), theory -> theory.getMembers().contains(to.get()));
    }

    /** What is frozen keeps its looks, too; while it is frozen and when that is taken back, places may come and go. */
    private static void refusePlace(Draft draft, Key theory) {
        if (!(draft.live().apply(theory) instanceof TheoryVersion version) || !version.isFrozen()) return;
        boolean freezing = draft.changes().stream().filter(change -> change.key().equals(theory)).findFirst().flatMap(draft::before)
                .filter(before -> !Boolean.TRUE.equals(before.value(Literals.THEORY_VERSION__FROZEN))).isPresent();
        if (!freezing) throw new Problem("Theory version " + version.getLabel() + " is frozen, and its map with it. Move boxes in the version that is worked on.");
    }

    private static void refuseRefinement(Draft draft, Change change) {
        Optional<Row> before = draft.before(change).map(row -> row.without(FrozenContent.APART));
        Optional<Row> after = draft.after(change).map(row -> row.without(FrozenContent.APART));
        if (before.isPresent() && after.isPresent() && before.get().sameAs(after.get())) return;
        Stream.of(before, after).flatMap(Optional::stream).forEach(row -> {
            if (!(row.value(Literals.REFINEMENT__RESULTS) instanceof List<?> results)) return;
            for (Object result : results) version(draft, (Key) result).ifPresent(version -> refuseIfFrozen(version, each -> true));
        });
    }

    private static Optional<ConfigurationVersion> version(Draft draft, Key key) {
        return draft.live().apply(key) instanceof ConfigurationVersion version ? Optional.of(version) : Optional.empty();
    }

    private static Optional<Slot> slot(Draft draft, Key key) {
        return draft.live().apply(key) instanceof Slot slot && slot.getVersion() != null ? Optional.of(slot) : Optional.empty();
    }

    private static void refuseIfFrozen(ConfigurationVersion version, Predicate<TheoryVersion> counts) {
        Set<TheoryVersion> frozen = Set.copyOf(version.getTheoryVersions().stream().filter(TheoryVersion::isFrozen).filter(counts).toList());
        if (frozen.isEmpty()) return;
        throw new Problem(version.getConfiguration().getIdentifier() + " is frozen in theory version " + frozen.iterator().next().getLabel()
                + ", so it cannot be changed. Derive a new version of it instead.");
    }
}

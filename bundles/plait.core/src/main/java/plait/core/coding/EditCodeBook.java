package plait.core.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Slot;
import plait.model.TheoryVersion;

/** The codebook by hand: each method is one commit, whose label names no code, for a code may be named in a speaker's own words. */
public final class EditCodeBook {
    private final Session session;

    public EditCodeBook(Session session) {
        this.session = session;
    }

    /** @throws Problem if the name is empty or another code has it */
    public void rename(Factor factor, String name) {
        session.commit("Rename code", study -> setName(factor, name));
    }

    private void setName(Factor factor, String name) {
        if (name.isBlank()) throw new Problem("A code needs a name.");
        Optional<Factor> known = CodeBook.find(session.study(), name).filter(other -> other != factor);
        if (known.isPresent()) throw new Problem("Another code has this name. Choose another name, or merge the two codes.");
        if (!name.strip().equals(factor.getName())) factor.setName(name.strip());
    }

    /**
     * What a code means and when to use it.
     *
     * @param colour its place in the palette, 0 to {@link CodeBook#COLOURS} - 1
     */
    public record Meaning(String name, String definition, String include, String exclude, int colour) {}

    public void describe(Factor factor, Meaning meaning) {
        session.commit("Describe code", study -> {
            setName(factor, meaning.name());
            if (!Objects.equals(factor.getDefinition(), orNull(meaning.definition()))) factor.setDefinition(orNull(meaning.definition()));
            if (!Objects.equals(factor.getInclude(), orNull(meaning.include()))) factor.setInclude(orNull(meaning.include()));
            if (!Objects.equals(factor.getExclude(), orNull(meaning.exclude()))) factor.setExclude(orNull(meaning.exclude()));
            if (CodeBook.colour(factor) != meaning.colour()) factor.setColour(Integer.toString(meaning.colour()));
        });
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** @param colour its place in the palette, 0 to {@link CodeBook#COLOURS} - 1 */
    public void colour(Collection<Factor> factors, int colour) {
        session.commit("Colour code", study -> factors.forEach(factor -> factor.setColour(Integer.toString(colour))));
    }

    /** Puts a code below others; below none it stands at the top. @throws Problem if it would stand below itself */
    public void parents(Factor factor, List<Factor> parents) {
        for (Factor parent : parents) refuseRing(factor, parent);
        session.commit("Move code", study -> {
            factor.getParents().clear();
            factor.getParents().addAll(parents);
        });
    }

    /** Puts codes below one more code; where they stood before they stay. @throws Problem if one would stand below itself */
    public void addParent(Collection<Factor> factors, Factor parent) {
        for (Factor factor : factors) refuseRing(factor, parent);
        session.commit("Add code below another", study -> {
            for (Factor factor : factors) if (!factor.getParents().contains(parent)) factor.getParents().add(parent);
        });
    }

    /** Takes a code away from below another; it stays below its other parents, or comes to the top. */
    public void removeParent(Factor factor, Factor parent) {
        session.commit("Move code", study -> factor.getParents().remove(parent));
    }

    /** True where a code may stand below another. */
    public static boolean canStandBelow(Factor factor, Factor parent) {
        return parent != factor && !below(factor).contains(parent);
    }

    private static void refuseRing(Factor factor, Factor parent) {
        if (!canStandBelow(factor, parent)) throw new Problem("A code cannot stand below itself. Choose a code that is not below it.");
    }

    /**
     * A code that is moved.
     *
     * @param from the parent that it leaves; its other parents it keeps. Null for none
     */
    public record Moved(Factor factor, Factor from) {}

    /** Moves codes that all leave the same parent. */
    public void place(List<Factor> factors, Factor from, Factor to, Factor before) {
        place(factors.stream().map(factor -> new Moved(factor, from)).toList(), to, before);
    }

    /**
     * Moves codes to a place that a person chose.
     *
     * @param to the new parent; null for the top, where a code has no parents at all
     * @param before the sibling that they come to stand before; null for the end
     * @throws Problem if one would stand below itself
     */
    public void place(List<Moved> moved, Factor to, Factor before) {
        List<Factor> factors = moved.stream().map(Moved::factor).distinct().toList();
        if (to != null) for (Factor factor : factors) refuseRing(factor, to);
        session.commit(factors.size() > 1 ? "Move codes" : "Move code", study -> {
            for (Moved each : moved) {
                List<Factor> parents = each.factor.getParents();
                if (to == null) parents.clear();
                else if (each.from != to) parents.remove(each.from);
                if (to != null && !parents.contains(to)) parents.add(to);
            }
            new FreeOrder(study).place(factors, to, before);
        });
    }

    /** Moves a code up or down by one among those that stand beside it; nothing at the ends. */
    public void step(Factor factor, Factor parent, boolean up) {
        List<Factor> siblings = CodeBook.ordered(session.study(), parent);
        int at = siblings.indexOf(factor);
        int before = up ? at - 1 : at + 2;
        if (at < 0 || before < 0 || !up && at + 1 == siblings.size()) return;
        place(List.of(factor), parent, parent, before < siblings.size() ? siblings.get(before) : null);
    }

    /** All that stands below a code, at any depth. */
    public static Set<Factor> below(Factor factor) {
        var found = new HashSet<Factor>();
        var open = new ArrayList<>(factor.getChildren());
        while (!open.isEmpty()) {
            Factor next = open.remove(open.size() - 1);
            if (found.add(next)) open.addAll(next.getChildren());
        }
        return found;
    }

    /**
     * Makes one code of two: codings, parts of configurations, codes below and memos go to the one that stays.
     *
     * @throws Problem if a frozen theory version uses the one that goes
     */
    public void merge(Factor goes, Factor stays) {
        merge(List.of(goes), stays);
    }

    /** One commit. @throws Problem if a frozen theory version uses one of those that go: then nothing is merged */
    public void merge(Collection<Factor> goes, Factor stays) {
        List<Factor> going = List.copyOf(goes);
        if (going.contains(stays)) throw new Problem("Choose two different codes to merge.");
        for (Factor each : going) refuseIfFrozen(each, "merged into another");
        session.commit("Merge codes", study -> going.forEach(each -> mergeInto(each, stays)));
    }

    private void mergeInto(Factor goes, Factor stays) {
        for (Coding coding : List.copyOf(goes.getCodings())) Codings.recode(coding, stays);
        for (Slot slot : List.copyOf(goes.getSlots())) {
            if (slot.getFactors().contains(stays)) slot.getFactors().remove(goes);
            else slot.getFactors().set(slot.getFactors().indexOf(goes), stays);
        }
        for (Factor child : List.copyOf(goes.getChildren())) {
            child.getParents().remove(goes);
            boolean ring = child == stays || below(child).contains(stays);
            if (!ring && !child.getParents().contains(stays)) child.getParents().add(stays);
        }
        stays.getMemos().addAll(List.copyOf(goes.getMemos()));
        drop(goes);
    }

    /**
     * Deletes a code and its codings; what stands below it moves up to where it stood.
     *
     * @throws Problem if a frozen theory version uses it
     */
    public void delete(Factor factor) {
        delete(List.of(factor));
    }

    /** One commit. @throws Problem if a frozen theory version uses one of them: then none goes */
    public void delete(Collection<Factor> factors) {
        List<Factor> going = List.copyOf(factors);
        for (Factor factor : going) refuseIfFrozen(factor, "deleted");
        session.commit(going.size() > 1 ? "Delete codes" : "Delete code", study -> going.forEach(this::leave));
    }

    private void leave(Factor factor) {
        for (Coding coding : List.copyOf(factor.getCodings())) Codings.remove(coding);
        for (Slot slot : List.copyOf(factor.getSlots())) slot.getFactors().remove(factor);
        for (Factor child : List.copyOf(factor.getChildren())) {
            child.getParents().remove(factor);
            for (Factor parent : factor.getParents()) if (!child.getParents().contains(parent)) child.getParents().add(parent);
        }
        drop(factor);
    }

    private void drop(Factor factor) {
        factor.getParents().clear();
        session.study().getFactors().remove(factor);
    }

    private static void refuseIfFrozen(Factor factor, String done) {
        for (Slot slot : factor.getSlots()) {
            if (slot.getVersion() == null) continue;
            for (TheoryVersion theory : slot.getVersion().getTheoryVersions()) {
                if (theory.isFrozen()) throw new Problem("Theory version " + theory.getLabel() + " is frozen and uses this code in " + slot.getVersion().getConfiguration().getIdentifier() + ", so it cannot be " + done + ".");
            }
        }
    }
}

package plait.core.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import plait.core.Problem;
import plait.core.sources.Segments;
import plait.core.study.Session;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Segment;
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

    /** What a code means and when to use it. */
    public record Meaning(String name, String definition, String include, String exclude) {}

    public void describe(Factor factor, Meaning meaning) {
        session.commit("Describe code", study -> {
            setName(factor, meaning.name());
            if (!Objects.equals(factor.getDefinition(), orNull(meaning.definition()))) factor.setDefinition(orNull(meaning.definition()));
            if (!Objects.equals(factor.getInclude(), orNull(meaning.include()))) factor.setInclude(orNull(meaning.include()));
            if (!Objects.equals(factor.getExclude(), orNull(meaning.exclude()))) factor.setExclude(orNull(meaning.exclude()));
        });
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** @param colour its place in the palette, 0 to {@link CodeBook#COLOURS} - 1 */
    public void colour(Factor factor, int colour) {
        session.commit("Colour code", study -> factor.setColour(Integer.toString(colour)));
    }

    /** Puts a code below others; below none it stands at the top. @throws Problem if it would stand below itself */
    public void parents(Factor factor, List<Factor> parents) {
        for (Factor parent : parents) if (parent == factor || below(factor).contains(parent)) throw new Problem("A code cannot stand below itself. Choose a code that is not below it.");
        session.commit("Move code", study -> {
            factor.getParents().clear();
            factor.getParents().addAll(parents);
        });
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
        if (goes == stays) throw new Problem("Choose two different codes to merge.");
        refuseIfFrozen(goes, "merged into another");
        session.commit("Merge codes", study -> {
            for (Coding coding : List.copyOf(goes.getCodings())) moveCoding(coding, stays);
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
        });
    }

    /** Where the same coder gave the same words both codes, one coding is left with the memos of both. */
    private static void moveCoding(Coding coding, Factor stays) {
        Optional<Coding> known = coding.getSegment().getCodings().stream().filter(each -> each.getFactor() == stays && Objects.equals(each.getCoder(), coding.getCoder())).findFirst();
        if (known.isEmpty()) {
            coding.setFactor(stays);
            return;
        }
        known.get().getMemos().addAll(List.copyOf(coding.getMemos()));
        remove(coding);
    }

    /**
     * Deletes a code and its codings; what stands below it moves up to where it stood.
     *
     * @throws Problem if a frozen theory version uses it
     */
    public void delete(Factor factor) {
        refuseIfFrozen(factor, "deleted");
        session.commit("Delete code", study -> {
            for (Coding coding : List.copyOf(factor.getCodings())) remove(coding);
            for (Slot slot : List.copyOf(factor.getSlots())) slot.getFactors().remove(factor);
            for (Factor child : List.copyOf(factor.getChildren())) {
                child.getParents().remove(factor);
                for (Factor parent : factor.getParents()) if (!child.getParents().contains(parent)) child.getParents().add(parent);
            }
            drop(factor);
        });
    }

    private void drop(Factor factor) {
        factor.getParents().clear();
        session.study().getFactors().remove(factor);
    }

    private static void remove(Coding coding) {
        Segment segment = coding.getSegment();
        coding.setFactor(null);
        segment.getCodings().remove(coding);
        Segments.dropIfUnused(segment);
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

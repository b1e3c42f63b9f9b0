package plait.core.coding;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plait.model.Case;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Study;
import plait.model.Text;

/**
 * Which codings somebody wants to see, and whether evidence and memos beside them. A set in which nothing was chosen leaves nothing out.
 *
 * @param coders by name
 * @param cases whose speakers' words are meant
 */
public record ShowOnly(Set<Factor> codes, Set<String> coders, Set<Case> cases, boolean codings, boolean evidence, boolean memos) {
    public static final ShowOnly ALL = new ShowOnly(Set.of(), Set.of(), Set.of(), true, true, true);

    public ShowOnly {
        codes = Set.copyOf(codes);
        coders = Set.copyOf(coders);
        cases = Set.copyOf(cases);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public boolean shows(Coding coding) {
        return codings && (codes.isEmpty() || codes.contains(coding.getFactor())) && (coders.isEmpty() || coders.contains(coderOf(coding)));
    }

    /** @param speaking the cases whose speakers' words a passage holds */
    public boolean showsWordsOf(Set<Case> speaking) {
        return cases.isEmpty() || !Collections.disjoint(cases, speaking);
    }

    /** With a code and all that is below it, or without them. */
    public ShowOnly with(Factor code, boolean wanted) {
        return new ShowOnly(changed(changed(codes, EditCodeBook.below(code), wanted), Set.of(code), wanted), coders, cases, codings, evidence, memos);
    }

    public ShowOnly withCoder(String coder, boolean wanted) {
        return new ShowOnly(codes, changed(coders, Set.of(coder), wanted), cases, codings, evidence, memos);
    }

    public ShowOnly with(Case organisation, boolean wanted) {
        return new ShowOnly(codes, coders, changed(cases, Set.of(organisation), wanted), codings, evidence, memos);
    }

    /** With what it takes for a coding to be seen. @param speaking the cases whose speakers' words are coded */
    public ShowOnly including(Coding coding, Set<Case> speaking) {
        return new ShowOnly(
                codes.isEmpty() ? codes : changed(codes, Set.of(coding.getFactor()), true),
                coders.isEmpty() ? coders : changed(coders, Set.of(coderOf(coding)), true),
                showsWordsOf(speaking) ? cases : changed(cases, speaking, true),
                true,
                evidence,
                memos);
    }

    public ShowOnly withCodings(boolean wanted) {
        return new ShowOnly(codes, coders, cases, wanted, evidence, memos);
    }

    public ShowOnly withEvidence(boolean wanted) {
        return new ShowOnly(codes, coders, cases, codings, wanted, memos);
    }

    public ShowOnly withMemos(boolean wanted) {
        return new ShowOnly(codes, coders, cases, codings, evidence, wanted);
    }

    /** Without the codes and cases that are no longer in the study: a choice of which nothing is left must not hide everything. */
    public ShowOnly existing() {
        Set<Factor> known = new HashSet<>(codes);
        known.removeIf(code -> code.eContainer() == null);
        Set<Case> kept = new HashSet<>(cases);
        kept.removeIf(each -> each.eContainer() == null);
        return known.size() == codes.size() && kept.size() == cases.size() ? this : new ShowOnly(known, coders, kept, codings, evidence, memos);
    }

    private static <T> Set<T> changed(Set<T> from, Set<T> by, boolean wanted) {
        Set<T> result = new HashSet<>(from);
        if (wanted) result.addAll(by);
        else result.removeAll(by);
        return result;
    }

    /** Everybody who coded in a study, by name in the order of the alphabet. */
    public static List<String> coders(Study study) {
        Set<String> coders = new HashSet<>();
        for (Source source : study.getSources()) {
            for (Text text : source.getTexts()) for (Segment segment : text.getSegments()) for (Coding coding : segment.getCodings()) coders.add(coderOf(coding));
        }
        return coders.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private static String coderOf(Coding coding) {
        return coding.getCoder() == null ? "" : coding.getCoder();
    }
}

package plait.ui.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.coding.CodeCounts;
import plait.model.Factor;
import plait.ui.theme.TreeNode;

/** The codebook as nodes of a tree: a code with several parents stands below each. Remembers what it gave, to tell which commits concern the tree. */
final class CodeNodes {
    private final OpenStudy study;
    private final CodeCounts counts;
    private final Map<Factor, Shape> given = new HashMap<>();

    /** What of a code decides where and how it stands. */
    private record Shape(String name, double rank, String definition, List<Factor> parents) {
        static Shape of(Factor factor) {
            return new Shape(CodeBook.nameOf(factor), factor.getRank(), factor.getDefinition(), List.copyOf(factor.getParents()));
        }
    }

    CodeNodes(OpenStudy study, CodeCounts counts) {
        this.study = study;
        this.counts = counts;
    }

    /** False where a code stands as it did when nodes were asked for: a coding touches its code too. */
    boolean isOther(Factor factor) {
        return factor.eContainer() == null ? given.containsKey(factor) : !Shape.of(factor).equals(given.get(factor));
    }

    /** @param find what was typed; codes that have it, or something below them that has, are shown; @param collapsed what is shut while nothing is looked for */
    List<TreeNode> of(String find, CodeSort sort, Set<Factor> collapsed) {
        given.clear();
        for (Factor factor : study.study().getFactors()) given.put(factor, Shape.of(factor));
        return nodes(study.study().getFactors().stream().filter(factor -> factor.getParents().isEmpty()).toList(), new Shown(find, sort, collapsed), new HashSet<>());
    }

    private record Shown(String find, CodeSort sort, Set<Factor> collapsed) {}

    /** @param path the factors above, so that a ring of parents ends */
    private List<TreeNode> nodes(List<Factor> factors, Shown shown, Set<Factor> path) {
        var nodes = new ArrayList<TreeNode>();
        for (Factor factor : factors.stream().sorted(shown.sort.order(counts)).toList()) {
            if (!path.add(factor)) continue;
            List<TreeNode> children = nodes(factor.getChildren(), shown, path);
            path.remove(factor);
            boolean expanded = !children.isEmpty() && (!shown.collapsed.contains(factor) || !shown.find.isBlank());
            if (isFound(factor, shown.find) || !children.isEmpty()) nodes.add(new TreeNode(factor, words(factor), expanded, children));
        }
        return nodes;
    }

    /** Every word that was typed stands somewhere in the name. */
    static boolean isFound(Factor factor, String find) {
        String name = CodeBook.nameOf(factor).toLowerCase(Locale.ROOT);
        for (String word : find.strip().toLowerCase(Locale.ROOT).split("\\s+")) if (!name.contains(word)) return false;
        return true;
    }

    /** What a screen reader says: name, count, and what the code means. */
    String words(Factor factor) {
        String definition = factor.getDefinition() == null ? "" : ": " + factor.getDefinition();
        return CodeBook.nameOf(factor) + ", " + passages(counts.of(factor)) + definition;
    }

    static String passages(int count) {
        return count + (count == 1 ? " passage" : " passages");
    }

    /** What a row's tooltip says: the whole name, count, meaning, and when to use it. */
    String tip(Factor factor) {
        var text = new StringBuilder(CodeBook.nameOf(factor)).append('\n').append(passages(counts.of(factor)));
        line(text, "", factor.getDefinition());
        line(text, "Use for: ", factor.getInclude());
        line(text, "Not for: ", factor.getExclude());
        if (factor.getParents().size() > 1) line(text, "Below: ", String.join(", ", factor.getParents().stream().map(CodeBook::nameOf).toList()));
        return text.toString();
    }

    private static void line(StringBuilder text, String before, String words) {
        if (words != null && !words.isBlank()) text.append('\n').append(before).append(words);
    }
}

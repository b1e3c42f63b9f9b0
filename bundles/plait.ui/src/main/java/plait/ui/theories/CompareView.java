package plait.ui.theories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import plait.core.OpenStudy;
import plait.core.study.Committed;
import plait.core.theories.Became;
import plait.core.theories.Codes;
import plait.core.theories.Comparison;
import plait.core.theories.Comparison.Change;
import plait.core.theories.TheoryMembers;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Refinement;
import plait.model.Review;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.TheoryVersion;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.Row;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theme.TreeNode;
import plait.ui.theme.TreeRows;

/** Two versions of the theory side by side: at the left what became of each configuration, a split with its children below it; at the right why, and each part before and after. */
final class CompareView extends Composite {
    private final OpenStudy study;
    private final Theme theme;
    private final StackLayout stack = new StackLayout();
    private final Composite place;
    private final EmptyWords none;
    private final Composite pane;
    private final Combo earlier;
    private final Combo later;
    private final Label summary;
    private final FlatButton export;
    private final Tree tree;
    private final ChangePage page;
    private final Consumer<Committed> onCommit = this::committed;
    private final Set<Object> folded = new HashSet<>(Set.of(Became.KEPT));
    private List<TheoryVersion> versions = List.of();
    private TheoryVersion one;
    private TheoryVersion other;
    private Comparison comparison;
    private boolean stale;
    private Consumer<ConfigurationVersion> onSelect = version -> {};
    private Runnable onOpen = () -> {};

    CompareView(Composite parent, OpenStudy study) {
        super(parent, SWT.NONE);
        this.study = study;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        setLayout(layout(1, 0, 0));
        place = this;
        setLayout(stack);
        none = new EmptyWords(this, "", "There is nothing to compare yet. Freeze a version and derive from it; what changed is shown here, and why.");
        pane = new Composite(this, SWT.NONE);
        pane.setBackground(getBackground());
        pane.setLayout(layout(1, 0, 0));
        Composite bar = bar();
        label(bar, "Compare");
        earlier = combo(bar, "Earlier version");
        label(bar, "with");
        later = combo(bar, "Later version");
        summary = label(bar, "");
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        export = new FlatButton(bar, SWT.PUSH);
        export.setText("Export…");
        export.icon(Icon.FILE_OUTPUT);
        var sash = new SashForm(pane, SWT.HORIZONTAL);
        sash.setSashWidth(1);
        sash.setBackground(theme.colour(Token.LINE));
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree = new Tree(sash, SWT.SINGLE | SWT.FULL_SELECTION);
        new TreeRows(tree, this::row, this::drawn);
        Named.as(tree, "What became of the configurations");
        page = new ChangePage(sash, study);
        sash.setWeights(34, 66);
        listen();
        refresh();
    }

    private void listen() {
        tree.addListener(SWT.Selection, event -> selected(true));
        tree.addListener(SWT.DefaultSelection, event -> onOpen.run());
        tree.addListener(SWT.Collapse, event -> folded.add(event.item.getData()));
        tree.addListener(SWT.Expand, event -> folded.remove(event.item.getData()));
        earlier.addListener(SWT.Selection, event -> chosen());
        later.addListener(SWT.Selection, event -> chosen());
        addListener(SWT.Paint, event -> getDisplay().asyncExec(this::catchUp));
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
    }

    private Composite bar() {
        var bar = new Composite(pane, SWT.NONE);
        bar.setBackground(getBackground());
        bar.setLayout(layout(6, 14, 6));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var line = new Composite(pane, SWT.NONE);
        line.setBackground(theme.colour(Token.LINE));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = 1;
        line.setLayoutData(data);
        return bar;
    }

    private static GridLayout layout(int columns, int wide, int high) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = wide;
        layout.marginHeight = high;
        layout.verticalSpacing = 0;
        layout.horizontalSpacing = 8;
        return layout;
    }

    private Label label(Composite parent, String words) {
        var label = new Label(parent, SWT.NONE);
        label.setText(words);
        label.setFont(theme.sans(13));
        label.setForeground(theme.colour(Token.INK2));
        label.setBackground(parent.getBackground());
        return label;
    }

    private Combo combo(Composite parent, String name) {
        var combo = new Combo(parent, SWT.READ_ONLY);
        Named.as(combo, name);
        return combo;
    }

    /** Hears which configuration a person looks at. */
    void onSelect(Consumer<ConfigurationVersion> listener) {
        onSelect = listener;
    }

    /** Hears that the configuration is to be gone to. */
    void onOpen(Runnable listener) {
        onOpen = listener;
    }

    /** Hears which passage is to be opened. */
    void onPassage(Consumer<Segment> listener) {
        page.onPassage(listener);
    }

    void onExport(Runnable listener) {
        export.addListener(SWT.Selection, event -> listener.run());
    }

    /** What is shown, if there is something to compare. */
    Optional<Comparison> comparison() {
        return Optional.ofNullable(comparison);
    }

    private void chosen() {
        one = versions.get(earlier.getSelectionIndex());
        other = versions.get(later.getSelectionIndex());
        refresh();
    }

    private void committed(Committed committed) {
        if (committed.touched().stream().noneMatch(CompareView::concerns)) return;
        stale = true;
        catchUp();
    }

    /** Behind another tab nothing is made; when the tab comes to the front it is. */
    private void catchUp() {
        if (isDisposed() || !stale || !isVisible()) return;
        stale = false;
        refresh();
    }

    private static boolean concerns(Object touched) {
        return touched instanceof TheoryVersion || touched instanceof Configuration || touched instanceof ConfigurationVersion || touched instanceof Slot || touched instanceof CausalLink
                || touched instanceof Refinement || touched instanceof EvidenceLink || touched instanceof Review;
    }

    private void refresh() {
        versions = TheoryMembers.versions(study.study());
        if (versions.size() < 2) {
            comparison = null;
            stack.topControl = none;
            place.layout();
            return;
        }
        if (one == null || !versions.contains(one)) one = versions.get(versions.size() - 2);
        if (other == null || !versions.contains(other)) other = versions.get(versions.size() - 1);
        show(earlier, one);
        show(later, other);
        comparison = Comparison.between(one, other);
        summary.setText(one == other ? "This is one and the same version." : comparison.words() + (comparison.links().isEmpty() ? "" : ", " + links(comparison.links().size())));
        summary.setToolTipText(summary.getText());
        stack.topControl = pane;
        place.layout();
        pane.layout(true, true);
        TreeNode.show(tree, nodes());
        if (tree.getSelectionCount() == 0) first().ifPresent(tree::setSelection);
        getDisplay().asyncExec(() -> {
            if (!isDisposed() && comparison != null) selected(false); // the list is seen first
        });
    }

    private static String links(int count) {
        return count == 1 ? "1 link changed" : count + " links changed";
    }

    private void show(Combo combo, TheoryVersion version) {
        String[] titles = versions.stream().map(TheoryMembers::title).toArray(String[]::new);
        if (!List.of(titles).equals(List.of(combo.getItems()))) combo.setItems(titles);
        combo.select(versions.indexOf(version));
    }

    private Optional<TreeItem> first() {
        for (TreeItem group : tree.getItems()) if (group.getItemCount() > 0) return Optional.of(group.getItem(0));
        return Optional.empty();
    }

    private List<TreeNode> nodes() {
        var nodes = new ArrayList<TreeNode>();
        for (Became became : comparison.counts().keySet()) {
            List<TreeNode> below = comparison.changes().stream().filter(change -> change.became() == became).map(this::node).toList();
            nodes.add(new TreeNode(became, capital(became.word()) + ", " + below.size(), !folded.contains(became), below));
        }
        return nodes;
    }

    /** A split or a merge with what came of it below. */
    private TreeNode node(Change change) {
        List<TreeNode> below = change.after().size() < 2 && change.before().size() < 2 ? List.of() : change.after().stream().map(now -> TreeNode.leaf(now, "into " + name(now.getConfiguration()))).toList();
        return new TreeNode(change.head(), name(change.head()) + ", " + change.sentence(comparison.to()) + causes(change), !folded.contains(change.head()), below);
    }

    private static String causes(Change change) {
        long passages = passages(change);
        return passages == 0 ? "" : passages == 1 ? " Because of 1 passage." : " Because of " + passages + " passages.";
    }

    private static long passages(Change change) {
        return change.steps().stream().flatMap(step -> step.getEvidence().stream()).map(link -> link.getSegment()).distinct().count();
    }

    private static String name(Configuration configuration) {
        return Codes.of(configuration) + "  " + (configuration.getName() == null ? "" : configuration.getName());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String drawn(TreeItem item) {
        return switch (item.getData()) {
            case Became became -> capital(became.word());
            case ConfigurationVersion now -> "→ " + name(now.getConfiguration());
            case Configuration head -> name(head);
            default -> "";
        };
    }

    private Row row(Object data) {
        return switch (data) {
            case Became became -> Row.group(comparison.counts().getOrDefault(became, 0));
            case Configuration head -> changeOf(head).map(change -> Row.of(icon(change.became()), change.isUnexplained() ? "no reason" : "")).orElse(Row.of(null, ""));
            default -> Row.of(null, "");
        };
    }

    private static Icon icon(Became became) {
        return switch (became) {
            case SPLIT -> Icon.SPLIT;
            case MERGED, RECAST -> Icon.MERGE;
            case REFINED -> Icon.GIT_BRANCH;
            case REWORDED -> Icon.PENCIL;
            case NEW -> Icon.PLUS;
            case DROPPED -> Icon.MINUS;
            case KEPT -> Icon.CHECK;
        };
    }

    private Optional<Change> changeOf(Configuration head) {
        return comparison.changes().stream().filter(change -> change.head() == head).findFirst();
    }

    /** @param byPerson false where the same is shown again, which leaves what else is open as it is */
    private void selected(boolean byPerson) {
        Object data = tree.getSelectionCount() == 0 ? null : tree.getSelection()[0].getData();
        if (data instanceof ConfigurationVersion now) {
            comparison.changes().stream().filter(change -> change.after().contains(now)).findFirst().ifPresent(change -> page.show(comparison, change, now, byPerson));
            if (byPerson) onSelect.accept(now);
        } else if (data instanceof Configuration head) {
            Change change = changeOf(head).orElseThrow();
            page.show(comparison, change, null, byPerson);
            if (byPerson) onSelect.accept(change.after().isEmpty() ? change.before().get(0) : change.after().get(0));
        } else if (data instanceof Became became) page.say(explained(became));
        else page.say("Nothing changed.");
    }

    private static String explained(Became became) {
        return switch (became) {
            case SPLIT -> "One configuration became several. Each tells in what it differs from the one that they come from.";
            case MERGED -> "Several configurations became one.";
            case RECAST -> "Several configurations became several others.";
            case REFINED -> "The same configuration says something else now.";
            case REWORDED -> "The same configuration says the same in other words.";
            case NEW -> "These stand in the later version only.";
            case DROPPED -> "These stand in the earlier version only.";
            case KEPT -> "These are in both versions as they were.";
        };
    }

    Tree tree() {
        return tree;
    }

    ChangePage page() {
        return page;
    }

    String summary() {
        return summary.getText();
    }

    @Override public boolean setFocus() {
        return comparison == null ? none.setFocus() : tree.setFocus();
    }
}

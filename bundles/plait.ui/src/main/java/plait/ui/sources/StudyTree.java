package plait.ui.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.core.study.Committed;
import plait.model.Case;
import plait.model.Configuration;
import plait.model.Factor;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Source;
import plait.model.SourceKind;
import plait.model.Study;
import plait.model.Theory;
import plait.ui.theme.Icon;
import plait.ui.theme.Row;
import plait.ui.theme.TreeNode;
import plait.ui.theme.TreeRows;

/** The tree of what a study holds: cases with their sources, participants, focus groups, configurations, theories. */
public final class StudyTree {
    private enum Group {
        CASES("Cases"),
        OTHER("Other sources"),
        PARTICIPANTS("Participants"),
        FOCUS_GROUPS("Focus groups"),
        CONFIGURATIONS("Configurations"),
        THEORIES("Theories");

        final String label;

        Group(String label) {
            this.label = label;
        }
    }

    private static final Comparator<String> CODES = Comparator.nullsLast(Comparator.<String>comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    private final OpenStudy study;
    private final Tree tree;
    private final CodingProgress progress = new CodingProgress();
    private final Consumer<Committed> onCommit = this::committed;

    public StudyTree(Composite parent, OpenStudy study) {
        this.study = study;
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setData("org.eclipse.e4.ui.css.CssClassName", "PlaitTree");
        new TreeRows(tree, this::row);
        study.session().listen(onCommit);
        tree.addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        fill(Set.of(Group.CASES));
    }

    public Tree control() {
        return tree;
    }

    /** Hears which source is to be opened: by Enter or a double click. */
    public void onOpen(Consumer<Source> open) {
        tree.addListener(SWT.DefaultSelection, event -> {
            if (event.item.getData() instanceof Source source) open.accept(source);
        });
    }

    /** Hears which configuration is chosen. */
    public void onConfiguration(Consumer<Configuration> chosen) {
        tree.addListener(SWT.Selection, event -> {
            if (event.item != null && event.item.getData() instanceof Configuration configuration) chosen.accept(configuration);
        });
    }

    /** Selects the row of a source, case, participant, configuration or theory, opening what it is in. */
    public void show(Object what) {
        for (TreeItem group : tree.getItems()) if (show(what, group)) return;
    }

    private boolean show(Object what, TreeItem item) {
        if (item.getData() == what) {
            select(item);
            return true;
        }
        for (TreeItem child : item.getItems()) if (show(what, child)) return true;
        return false;
    }

    private void select(TreeItem item) {
        for (TreeItem at = item.getParentItem(); at != null; at = at.getParentItem()) at.setExpanded(true);
        tree.setSelection(item);
    }

    private void committed(Committed committed) {
        committed.touched().forEach(progress::changed);
        if (committed.touched().stream().anyMatch(StudyTree::concernsShape)) fill(expanded());
        else tree.redraw();
    }

    private static boolean concernsShape(Object touched) {
        return touched instanceof Source || touched instanceof Case || touched instanceof Participant || touched instanceof Configuration || touched instanceof Theory;
    }

    private Set<Object> expanded() {
        var expanded = new HashSet<Object>();
        for (TreeItem item : tree.getItems()) expanded(item, expanded);
        return expanded;
    }

    private static void expanded(TreeItem item, Set<Object> into) {
        if (item.getExpanded()) into.add(item.getData());
        for (TreeItem child : item.getItems()) expanded(child, into);
    }

    private void fill(Set<?> expanded) {
        var nodes = new ArrayList<TreeNode>();
        for (Group group : Group.values()) {
            List<?> members = members(group);
            if (members.isEmpty() && group == Group.OTHER) continue;
            nodes.add(new TreeNode(group, group.label, expanded.contains(group), members.stream().map(member -> node(member, expanded)).toList()));
        }
        TreeNode.show(tree, nodes);
    }

    private static TreeNode node(Object member, Set<?> expanded) {
        if (!(member instanceof Case organisation)) return TreeNode.leaf(member, label(member));
        List<TreeNode> sources = sorted(organisation.getSources()).stream()
                .filter(source -> source.getKind() != SourceKind.FOCUS_GROUP)
                .map(source -> TreeNode.leaf(source, label(source)))
                .toList();
        return new TreeNode(member, label(member), expanded.contains(member), sources);
    }

    private List<?> members(Group group) {
        Study all = study.study();
        return switch (group) {
            case CASES -> all.getCases().stream().sorted(Comparator.comparing(Case::getIdentifier, CODES)).toList();
            case OTHER -> sorted(all.getSources().stream().filter(source -> source.getCases().isEmpty() && source.getKind() != SourceKind.FOCUS_GROUP).toList());
            case PARTICIPANTS -> all.getParticipants().stream().sorted(Comparator.comparing(Participant::getIdentifier, CODES)).toList();
            case FOCUS_GROUPS -> sorted(all.getSources().stream().filter(source -> source.getKind() == SourceKind.FOCUS_GROUP).toList());
            case CONFIGURATIONS -> Configurations.ordered(all);
            case THEORIES -> all.getTheories().stream().sorted(Comparator.comparing(Theory::getIdentifier, CODES)).toList();
        };
    }

    private static List<Source> sorted(List<Source> sources) {
        return sources.stream().sorted(Comparator.comparing(Source::getKind).thenComparing(Source::getIdentifier, CODES)).toList();
    }

    private static String label(Object object) {
        return switch (object) {
            case Case organisation -> SourceNames.of(organisation);
            case Source source -> SourceNames.of(source);
            case Participant participant -> participant.getIdentifier() + " " + SourceNames.of(participant);
            case Configuration configuration -> configuration.getIdentifier() + " " + configuration.getName();
            case Theory theory -> theory.getName() == null ? theory.getIdentifier() : theory.getName();
            case Factor factor -> factor.getName();
            default -> "";
        };
    }

    Row row(Object data) {
        return switch (data) {
            case Group group -> Row.group(members(group).size());
            case Case organisation -> Row.of(Icon.BUILDING, Integer.toString(organisation.getSources().size()));
            case Source source -> {
                CodingProgress.Coded coded = progress.of(source);
                yield new Row(false, Icon.FILE_TEXT, Row.NO_SWATCH, Integer.toString(coded.codings()), coded.share());
            }
            case Participant participant -> Row.of(mayBeQuoted(participant) ? Icon.USER : Icon.MESSAGE_SQUARE_LOCK, participant.getRole() == null ? "" : participant.getRole());
            case Configuration configuration -> Row.of(null, Integer.toString(Configurations.current(configuration).getEvidence().size()));
            case Theory theory -> Row.of(null, Integer.toString(theory.getVersions().size()));
            default -> Row.of(null, "");
        };
    }

    private static boolean mayBeQuoted(Participant participant) {
        return participant.getConsent() != null && participant.getConsent().getQuotable() != Quotable.NO;
    }
}

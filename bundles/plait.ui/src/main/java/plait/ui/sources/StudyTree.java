package plait.ui.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.configurations.Configurations;
import plait.core.search.NaturalOrder;
import plait.core.study.Committed;
import plait.model.Case;
import plait.model.Configuration;
import plait.model.Consent;
import plait.model.DemiRegularity;
import plait.model.Factor;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Source;
import plait.model.SourceKind;
import plait.model.Study;
import plait.model.SubstantiveTheory;
import plait.model.Theory;
import plait.model.TheoryVersion;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.Row;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theme.TreeNode;
import plait.ui.theme.TreeRows;

/** The tree of what a study holds, with a field that finds in it: cases with their sources, participants, sources by kind, codes, configurations, theories with their versions. */
public final class StudyTree {
    private enum Group {
        CASES("Cases", null),
        PARTICIPANTS("Participants", null),
        INTERVIEWS("Interviews", SourceKind.INTERVIEW),
        FOCUS_GROUPS("Focus groups", SourceKind.FOCUS_GROUP),
        DOCUMENTS("Documents", SourceKind.DOCUMENT),
        LITERATURE("Literature", SourceKind.LITERATURE),
        FIELD_NOTES("Field notes", SourceKind.FIELD_NOTE),
        CODES("Codes", null),
        CONFIGURATIONS("Configurations", null),
        THEORIES("Theories", null);

        final String label;
        /** Of the sources that stand in it, or null. */
        final SourceKind kind;

        Group(String label, SourceKind kind) {
            this.label = label;
            this.kind = kind;
        }
    }

    /** What stands below the programme theories. */
    private enum Ideas {
        PATTERNS("Demi-regularities"),
        FORMAL("Substantive theories");

        final String label;

        Ideas(String label) {
            this.label = label;
        }
    }

    private static final Comparator<String> BY_CODE = Comparator.nullsLast(NaturalOrder.INSTANCE);

    private final OpenStudy study;
    private final Composite pane;
    private final Text find;
    private final Tree tree;
    private final CodingProgress progress = new CodingProgress();
    private final Consumer<Committed> onCommit = this::committed;
    /** What stood open before somebody looked for something. */
    private Set<Object> before;
    /** The names of the codes that are shown. */
    private List<String> codes = List.of();

    public StudyTree(Composite parent, OpenStudy study) {
        this.study = study;
        Theme theme = Theme.on(parent.getDisplay());
        pane = room(parent, theme, 0, 0);
        Composite top = room(pane, theme, 10, 8);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        find = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find in the study");
        Named.as(find, "Find in the study");
        find.setFont(theme.sans(13));
        find.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        find.addListener(SWT.Modify, event -> look());
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) tree().setFocus();
        });
        tree = new Tree(pane, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.setData("org.eclipse.e4.ui.css.CssClassName", "PlaitTree");
        Named.as(tree, "What the study holds");
        new TreeRows(tree, this::row);
        study.session().listen(onCommit);
        tree.addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        fill(Set.of(Group.CASES));
    }

    private static Composite room(Composite parent, Theme theme, int width, int height) {
        var room = new Composite(parent, SWT.NONE);
        room.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = 0;
        room.setLayout(layout);
        return room;
    }

    public Control control() {
        return pane;
    }

    Tree tree() {
        return tree;
    }

    void setFocus() {
        if (!find.isFocusControl()) tree.setFocus();
    }

    /** What is selected; empty for a group. */
    Optional<EObject> selected() {
        return tree.getSelectionCount() > 0 && tree.getSelection()[0].getData() instanceof EObject object ? Optional.of(object) : Optional.empty();
    }

    /** Hears what is selected, whatever it is. */
    void onSelect(Consumer<EObject> chosen) {
        tree.addListener(SWT.Selection, event -> selected().ifPresent(chosen));
    }

    /** Hears what is to be shown that is no source: by Enter or a double click. */
    void onShow(Consumer<EObject> show) {
        tree.addListener(SWT.DefaultSelection, event -> selected().filter(object -> !(object instanceof Source)).ifPresent(show));
    }

    /** Gives the tree its menu: what can be done with the row that is selected. */
    void menu(BiConsumer<Menu, EObject> fill) {
        var menu = new Menu(tree);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) item.dispose();
            selected().ifPresent(object -> fill.accept(menu, object));
        });
        tree.setMenu(menu);
    }

    private String wanted() {
        return find.getText().strip().toLowerCase(Locale.ROOT);
    }

    /** While somebody looks for something all that is found stands open; afterwards it is as it was. */
    private void look() {
        if (before == null) before = expanded();
        fill(before);
        if (wanted().isEmpty()) before = null;
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
        for (TreeItem group : tree.getItems()) {
            if (find(group, what).map(this::select).isPresent()) return;
        }
    }

    private static Optional<TreeItem> find(TreeItem in, Object data) {
        if (in.getData() == data) return Optional.of(in);
        return Stream.of(in.getItems()).flatMap(item -> find(item, data).stream()).findFirst();
    }

    private TreeItem select(TreeItem item) {
        for (TreeItem at = item.getParentItem(); at != null; at = at.getParentItem()) at.setExpanded(true);
        tree.setSelection(item);
        return item;
    }

    private void committed(Committed committed) {
        committed.touched().forEach(progress::changed);
        if (committed.touched().stream().anyMatch(StudyTree::concernsShape) || committed.touched().stream().anyMatch(Factor.class::isInstance) && !codes().equals(codes)) fill(before == null ? expanded() : before);
        else tree.redraw();
    }

    private static boolean concernsShape(Object touched) {
        return touched instanceof Source || touched instanceof Case || touched instanceof Participant || touched instanceof Consent || touched instanceof Configuration || touched instanceof Theory
                || touched instanceof TheoryVersion || touched instanceof DemiRegularity || touched instanceof SubstantiveTheory;
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

    /** The names at the top of the codebook: a coding touches its code, but only another name or place concerns the tree. */
    private List<String> codes() {
        return CodeBook.ordered(study.study()).stream().filter(code -> code.getParents().isEmpty()).map(CodeBook::nameOf).toList();
    }

    private void fill(Set<?> expanded) {
        codes = codes();
        String wanted = wanted();
        var nodes = new ArrayList<TreeNode>();
        for (Group group : Group.values()) {
            List<?> members = members(group);
            if (members.isEmpty() && group.kind != null) continue;
            List<TreeNode> found = members.stream().map(member -> node(member, expanded)).flatMap(node -> found(node, wanted).stream()).toList();
            if (wanted.isEmpty() || !found.isEmpty()) nodes.add(new TreeNode(group, group.label, wanted.isEmpty() ? expanded.contains(group) : true, found));
        }
        TreeNode.show(tree, nodes);
    }

    /** A node that is found by its words, or has something below it that is. */
    private static Optional<TreeNode> found(TreeNode node, String wanted) {
        if (wanted.isEmpty() || node.text().toLowerCase(Locale.ROOT).contains(wanted)) return Optional.of(node);
        List<TreeNode> below = node.children().stream().filter(child -> child.text().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        return below.isEmpty() ? Optional.empty() : Optional.of(new TreeNode(node.data(), node.text(), true, below));
    }

    private TreeNode node(Object member, Set<?> expanded) {
        List<?> below = switch (member) {
            case Case site -> sorted(site.getSources()).stream().filter(source -> source.getKind() != SourceKind.FOCUS_GROUP).toList();
            case Theory theory -> theory.getVersions();
            case Ideas ideas -> ideas(ideas);
            default -> List.of();
        };
        List<TreeNode> children = below.stream().map(child -> TreeNode.leaf(child, label(child))).toList();
        return new TreeNode(member, label(member), expanded.contains(member), children);
    }

    private List<?> members(Group group) {
        Study all = study.study();
        if (group.kind != null) return sorted(all.getSources().stream().filter(source -> source.getKind() == group.kind).toList());
        return switch (group) {
            case CASES -> all.getCases().stream().sorted(Comparator.comparing(Case::getIdentifier, BY_CODE)).toList();
            case PARTICIPANTS -> all.getParticipants().stream().sorted(Comparator.comparing(Participant::getIdentifier, BY_CODE)).toList();
            case CODES -> CodeBook.ordered(all).stream().filter(code -> code.getParents().isEmpty()).toList();
            case CONFIGURATIONS -> Configurations.ordered(all);
            case THEORIES -> Stream.concat(all.getTheories().stream().sorted(Comparator.comparing(Theory::getIdentifier, BY_CODE)), Stream.of(Ideas.values()).filter(ideas -> !ideas(ideas).isEmpty())).toList();
            default -> List.of();
        };
    }

    private List<?> ideas(Ideas ideas) {
        return ideas == Ideas.PATTERNS
                ? study.study().getDemiRegularities().stream().sorted(Comparator.comparing(DemiRegularity::getName, BY_CODE)).toList()
                : study.study().getSubstantiveTheories().stream().sorted(Comparator.comparing(SubstantiveTheory::getName, BY_CODE)).toList();
    }

    private static List<Source> sorted(List<Source> sources) {
        return sources.stream().sorted(Comparator.comparing(Source::getKind).thenComparing(Source::getIdentifier, BY_CODE)).toList();
    }

    private static String label(Object object) {
        return switch (object) {
            case Case organisation -> SourceNames.of(organisation);
            case Source source -> SourceNames.of(source);
            case Participant participant -> participant.getIdentifier() + " " + SourceNames.of(participant);
            case Configuration configuration -> configuration.getIdentifier() + " " + configuration.getName();
            case Theory theory -> theory.getName() == null ? theory.getIdentifier() : theory.getName();
            case TheoryVersion version -> version.getLabel();
            case Factor factor -> CodeBook.nameOf(factor);
            case Ideas ideas -> ideas.label;
            case DemiRegularity pattern -> pattern.getName();
            case SubstantiveTheory formal -> formal.getName();
            default -> "";
        };
    }

    Row row(Object data) {
        return switch (data) {
            case Group group -> Row.group(count(group));
            case Ideas ideas -> Row.of(null, Integer.toString(ideas(ideas).size()));
            case DemiRegularity pattern -> Row.of(Icon.REPEAT, pattern.getExceptions().isEmpty() && pattern.getExceptionEvidence().isEmpty() ? "" : "with exceptions");
            case SubstantiveTheory formal -> Row.of(Icon.BOOK_OPEN, "");
            case Case organisation -> Row.of(Icon.BUILDING, Integer.toString(organisation.getSources().size()));
            case Source source -> {
                CodingProgress.Coded coded = progress.of(source);
                yield new Row(false, Icon.FILE_TEXT, Row.NO_SWATCH, Integer.toString(coded.codings()), coded.share());
            }
            case Participant participant -> Row.of(mayBeQuoted(participant) ? Icon.USER : Icon.MESSAGE_SQUARE_LOCK, participant.getRole() == null ? "" : participant.getRole());
            case Configuration configuration -> Row.of(null, Configurations.current(configuration).getStatus().getLiteral());
            case Theory theory -> Row.of(null, Integer.toString(theory.getVersions().size()));
            case TheoryVersion version -> Row.of(version.isFrozen() ? Icon.SNOWFLAKE : null, version.getStatus().getLiteral());
            case Factor code -> Row.of(CodeBook.colour(code), codings(code, new HashSet<>()));
            default -> Row.of(null, "");
        };
    }

    private int count(Group group) {
        return group == Group.CODES ? study.study().getFactors().size() : group == Group.THEORIES ? study.study().getTheories().size() : members(group).size();
    }

    /** Of a code and all below it. */
    private static int codings(Factor code, Set<Factor> seen) {
        if (!seen.add(code)) return 0;
        return code.getCodings().size() + code.getChildren().stream().mapToInt(child -> codings(child, seen)).sum();
    }

    private static boolean mayBeQuoted(Participant participant) {
        return participant.getConsent() != null && participant.getConsent().getQuotable() != Quotable.NO;
    }
}

package plait.ui.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import plait.core.OpenStudy;
import plait.core.history.Step;
import plait.core.provenance.Provenance;
import plait.core.provenance.Trace;
import plait.core.provenance.Trace.Kind;
import plait.core.study.Committed;
import plait.core.study.Key;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Segment;
import plait.model.base.Entity;
import plait.ui.study.Jobs;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theme.TreeNode;

/** Where something comes from, as a tree: Enter or a double click goes to what a row names, O asks where that comes from in turn, and Back leads back. */
final class TrailView extends Composite {
    private static final String NOTHING = "Choose a configuration, a passage or a code, and ask where it comes from (Ctrl+Shift+O).";

    /** Whose changes belong to the history of a claim. */
    private static final Set<Kind> MADE = EnumSet.of(Kind.PASSAGE, Kind.PART, Kind.VERSION, Kind.STEP, Kind.LINK, Kind.STATEMENT);

    private final OpenStudy study;
    private final Theme theme;
    private final Label title;
    private final Label words;
    private final FlatButton back;
    private final Tree tree;
    private final TrailRows rows;
    private final PastSteps past;
    private final Deque<EObject> before = new ArrayDeque<>();
    private final Consumer<Committed> onCommit = this::committed;
    private Provenance shown;
    private boolean stale;
    private List<Step> steps = List.of();
    private Consumer<EObject> onGo = object -> {};
    private Consumer<EObject> onHistory = object -> {};
    private Consumer<EObject> onAsk = object -> {};

    TrailView(Composite parent, OpenStudy study, Jobs jobs) {
        super(parent, SWT.NONE);
        this.study = study;
        theme = Theme.on(getDisplay());
        past = new PastSteps(study.session(), jobs);
        setBackground(theme.colour(Token.SURFACE));
        setLayout(layout(1, 0, 0));
        var head = new Composite(this, SWT.NONE);
        head.setBackground(getBackground());
        head.setLayout(layout(2, 14, 8));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        title = label(head, Token.INK, true);
        back = new FlatButton(head, SWT.PUSH);
        back.setText("Back");
        back.addListener(SWT.Selection, event -> back());
        words = label(head, Token.INK2, false);
        ((GridData) words.getLayoutData()).horizontalSpan = 2;
        tree = new Tree(this, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        rows = new TrailRows(tree, study);
        Named.as(tree, "Where it comes from");
        tree.addListener(SWT.DefaultSelection, event -> selected().ifPresent(this::go));
        tree.addListener(SWT.KeyDown, this::pressed);
        tree.addListener(SWT.MouseMove, this::tell);
        tree.addListener(SWT.FocusIn, event -> {
            if (tree.getSelectionCount() == 0 && tree.getItemCount() > 0) tree.setSelection(tree.getItem(0));
        });
        menu();
        study.session().listen(onCommit);
        addListener(SWT.Paint, event -> getDisplay().asyncExec(this::catchUp));
        addListener(SWT.Dispose, event -> {
            past.stop();
            study.session().stopListening(onCommit);
        });
        fill();
    }

    private static GridLayout layout(int columns, int wide, int high) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = wide;
        layout.marginHeight = high;
        layout.verticalSpacing = 4;
        return layout;
    }

    private Label label(Composite parent, Token ink, boolean strong) {
        var label = new Label(parent, SWT.WRAP);
        label.setFont(strong ? theme.strong(15) : theme.sans(13));
        label.setForeground(theme.colour(ink));
        label.setBackground(parent.getBackground());
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 120;
        label.setLayoutData(data);
        return label;
    }

    /** Hears what is to be gone to. */
    void onGo(Consumer<EObject> listener) {
        onGo = listener;
    }

    /** Hears whose history is to be shown. */
    void onHistory(Consumer<EObject> listener) {
        onHistory = listener;
    }

    /** Hears of what was asked here where it comes from. */
    void onAsk(Consumer<EObject> listener) {
        onAsk = listener;
    }

    /** Shows where something comes from; stays as it is for what comes from nowhere. */
    void show(EObject object) {
        Optional<Provenance> found = Provenance.of(object);
        if (found.isEmpty() || shown != null && found.get().about() == shown.about()) return;
        if (shown != null) before.push(shown.about());
        become(found.get());
    }

    private void become(Provenance found) {
        shown = found;
        steps = List.of();
        fill();
        past.of(keys(), read -> {
            steps = read;
            if (!isDisposed()) fill();
        });
    }

    /** Of what was asked about and everything that was found: a step that changed any of it belongs to its history. */
    private Set<Key> keys() {
        var keys = new LinkedHashSet<Key>();
        if (shown.about() instanceof Entity own) keys.add(Key.of(own));
        shown.groups().stream().flatMap(Trace::all).filter(each -> MADE.contains(each.kind())).forEach(each -> keys.add(Key.of(each.about())));
        return keys;
    }

    void back() {
        while (!before.isEmpty()) {
            Optional<Provenance> found = Provenance.of(before.pop());
            if (found.isEmpty()) continue;
            become(found.get());
            return;
        }
    }

    private void committed(Committed committed) {
        if (shown == null || committed.touched().stream().noneMatch(this::concerns)) return;
        stale = true;
        catchUp();
    }

    /** A code that is given elsewhere does not. */
    private boolean concerns(EObject touched) {
        boolean ofTheory = !(touched instanceof Segment) && !(touched instanceof Coding) && !(touched instanceof Factor);
        return ofTheory || touched == shown.about() || touched.eContainer() == shown.about();
    }

    /** Behind another tab nothing is looked up; when the tab comes to the front it is. */
    private void catchUp() {
        if (isDisposed() || !stale || !isVisible()) return;
        stale = false;
        Optional<Provenance> now = Provenance.of(shown.about()).filter(each -> isThere(each.about()));
        if (now.isPresent()) become(now.get());
        else if (before.isEmpty()) {
            shown = null;
            fill();
        } else back();
    }

    private boolean isThere(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) if (at == study.study()) return true;
        return false;
    }

    private void fill() {
        title.setText(shown == null ? "" : shown.title().replace("&", "&&"));
        words.setText(shown == null ? NOTHING : shown.groups().isEmpty() ? "Nothing is recorded of where it comes from." : "");
        ((GridData) words.getLayoutData()).exclude = words.getText().isEmpty();
        words.setVisible(!words.getText().isEmpty());
        back.setVisible(!before.isEmpty());
        TreeItem[] chosen = tree.getSelection();
        Object kept = chosen.length == 0 || !(chosen[0].getData() instanceof Trace trace) ? null : trace.about();
        var nodes = new ArrayList<TreeNode>();
        if (shown != null) shown.groups().forEach(group -> nodes.add(node(group)));
        if (!steps.isEmpty()) nodes.add(node(history()));
        TreeNode.show(tree, nodes);
        if (kept != null && tree.getSelectionCount() == 0) find(tree.getItems(), kept).ifPresent(tree::setSelection);
        layout(true, true);
    }

    private Trace history() {
        Entity about = (Entity) shown.about();
        List<Trace> below = steps.stream().map(step -> new Trace(Kind.CHANGE, about, step.label(), "", step.author(), step.time(), List.of())).toList();
        return Trace.group("History", below);
    }

    private TreeNode node(Trace trace) {
        boolean open = trace.kind() == Kind.GROUP && !trace.words().equals("History") || trace.kind() == Kind.PART || trace.kind() == Kind.CONFIGURATION;
        String count = trace.kind() == Kind.GROUP ? ", " + trace.below().size() : "";
        return new TreeNode(trace, rows.all(trace).replace('\n', ' ') + count, open, trace.below().stream().map(this::node).toList());
    }

    private static Optional<TreeItem> find(TreeItem[] items, Object about) {
        for (TreeItem item : items) {
            if (item.getData() instanceof Trace trace && trace.about() == about) return Optional.of(item);
            Optional<TreeItem> below = find(item.getItems(), about);
            if (below.isPresent()) return below;
        }
        return Optional.empty();
    }

    private Optional<Trace> selected() {
        return tree.getSelectionCount() == 0 || !(tree.getSelection()[0].getData() instanceof Trace trace) ? Optional.empty() : Optional.of(trace);
    }

    private void go(Trace trace) {
        if (trace.kind() == Kind.CHANGE) onHistory.accept(trace.about());
        else if (trace.kind() == Kind.GROUP) tree.getSelection()[0].setExpanded(!tree.getSelection()[0].getExpanded());
        else onGo.accept(TrailRows.passage(trace) == null ? trace.about() : TrailRows.passage(trace));
    }

    private void ask(Trace trace) {
        if (trace.about() != null && trace.kind() != Kind.CHANGE && Provenance.of(trace.about()).isPresent()) onAsk.accept(trace.about());
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT && event.keyCode == SWT.ARROW_LEFT) back();
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) return;
        if (event.keyCode == SWT.BS) back();
        else if (event.character == 'o') selected().ifPresent(trace -> getDisplay().asyncExec(() -> ask(trace)));
        if (Character.isLetterOrDigit(event.character)) event.doit = false;
    }

    private void tell(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        String tip = item == null || !(item.getData() instanceof Trace trace) || trace.kind() == Kind.GROUP ? null : rows.all(trace).replace("&", "&&");
        if (!Objects.equals(tip, tree.getToolTipText())) tree.setToolTipText(tip);
    }

    private void menu() {
        var menu = new Menu(tree);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) item.dispose();
            selected().filter(trace -> trace.about() != null).ifPresent(trace -> {
                item(menu, trace.kind() == Kind.CHANGE ? "Show in history\tEnter" : "Go there\tEnter", () -> go(trace));
                if (trace.kind() != Kind.CHANGE && Provenance.of(trace.about()).isPresent()) item(menu, "Where does this come from?\tO", () -> ask(trace));
            });
            if (!before.isEmpty()) item(menu, "Back\tBackspace", this::back);
        });
        tree.setMenu(menu);
    }

    private void item(Menu menu, String text, Runnable run) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> getDisplay().asyncExec(run));
    }

    Tree tree() {
        return tree;
    }

    String title() {
        return title.getText();
    }

    @Override public boolean setFocus() {
        return tree.setFocus();
    }
}

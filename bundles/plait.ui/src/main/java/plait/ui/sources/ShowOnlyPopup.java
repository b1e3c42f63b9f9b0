package plait.ui.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.coding.ShowOnly;
import plait.model.Case;
import plait.model.Factor;
import plait.ui.theme.Named;
import plait.ui.theme.Swatch;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.transcript.Filter;

/** Where a person ticks which codes, coders and cases the transcripts show. Each tick is seen at once; Escape closes. */
final class ShowOnlyPopup {
    private static final int WIDTH = 344;
    private static final int HEIGHT = 460;
    private static final int MARGIN = 10;

    private final OpenStudy study;
    private final Filter filter;
    private final Theme theme;
    private final Shell shell;
    private final Runnable leave;
    private final List<Image> swatches = new ArrayList<>();
    private final Runnable onFilter = this::tick;
    private Text find;
    private Tree tree;
    private Label told;
    private Button codings;
    private Button evidence;
    private Button memos;

    private ShowOnlyPopup(Control parent, OpenStudy study, Filter filter, Runnable leave) {
        this.study = study;
        this.filter = filter;
        this.leave = leave;
        shell = new Shell(parent.getShell(), SWT.NO_TRIM | SWT.TOOL);
        theme = Theme.on(shell.getDisplay());
    }

    /**
     * Opens the popup.
     *
     * @param below where it drops down from, in coordinates of the display
     * @param leave gives the focus back
     */
    static void open(Control parent, OpenStudy study, Filter filter, Rectangle below, Runnable leave) {
        var popup = new ShowOnlyPopup(parent, study, filter, leave);
        popup.build();
        Rectangle screen = parent.getMonitor().getClientArea();
        int height = Math.min(HEIGHT, screen.height - 20);
        int x = Math.max(screen.x, Math.min(below.x + below.width - WIDTH, screen.x + screen.width - WIDTH));
        int y = Math.min(below.y + below.height + 4, screen.y + screen.height - height);
        popup.shell.setBounds(x, y, WIDTH, height);
        popup.shell.open();
        popup.find.setFocus();
    }

    private void build() {
        shell.setText("Show only");
        shell.setBackground(theme.colour(Token.SURFACE));
        shell.addListener(SWT.Paint, event -> {
            Rectangle area = shell.getClientArea();
            event.gc.setForeground(theme.colour(Token.LINE2));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = MARGIN;
        layout.verticalSpacing = 8;
        shell.setLayout(layout);
        createField();
        createTree();
        createKinds();
        createFoot();
        filter.listen(onFilter);
        shell.addListener(SWT.Dispose, event -> gone());
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) shell.dispose();
        }));
        fill();
    }

    private void gone() {
        filter.forget(onFilter);
        swatches.forEach(Image::dispose);
    }

    private void createField() {
        find = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find a code, coder or case");
        find.setFont(theme.sans(13));
        find.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        find.addListener(SWT.Modify, event -> fill());
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && tree.getItemCount() > 0) toFirst(event);
        });
        leaves(find);
        Named.as(find, "Find a code, coder or case");
    }

    private void toFirst(Event event) {
        event.doit = false;
        tree.setFocus();
        TreeItem first = tree.getItem(0);
        tree.setSelection(first.getItemCount() > 0 ? first.getItem(0) : first);
    }

    private void createTree() {
        tree = new Tree(shell, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setFont(theme.sans(13));
        tree.setBackground(theme.colour(Token.SURFACE));
        tree.setForeground(theme.colour(Token.INK));
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) ticked((TreeItem) event.item);
        });
        tree.addListener(SWT.DefaultSelection, event -> {
            var item = (TreeItem) event.item;
            item.setChecked(!item.getChecked());
            ticked(item);
        });
        leaves(tree);
        Named.as(tree, "Codes, coders and cases to show");
    }

    private void createKinds() {
        Composite row = row(3);
        codings = kind(row, "Codes", on -> filter.only(filter.only().withCodings(on)));
        evidence = kind(row, "Evidence", on -> filter.only(filter.only().withEvidence(on)));
        memos = kind(row, "Memos", on -> filter.only(filter.only().withMemos(on)));
    }

    private interface Switch {
        void to(boolean on);
    }

    private Button kind(Composite parent, String word, Switch set) {
        var button = new Button(parent, SWT.CHECK);
        button.setText(word);
        button.setFont(theme.sans(13));
        button.addListener(SWT.Selection, event -> set.to(button.getSelection()));
        leaves(button);
        return button;
    }

    private void createFoot() {
        Composite row = row(2);
        told = new Label(row, SWT.NONE);
        told.setFont(theme.sans(12));
        told.setForeground(theme.colour(Token.INK3));
        told.setBackground(theme.colour(Token.SURFACE));
        told.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var all = new Button(row, SWT.PUSH);
        all.setText("Show all");
        all.setFont(theme.sans(13));
        all.addListener(SWT.Selection, event -> filter.only(ShowOnly.ALL));
        leaves(all);
    }

    private Composite row(int columns) {
        var row = new Composite(shell, SWT.NONE);
        row.setBackground(theme.colour(Token.SURFACE));
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 14;
        row.setLayout(layout);
        return row;
    }

    private void leaves(Control control) {
        control.addListener(SWT.Traverse, event -> {
            if (event.detail != SWT.TRAVERSE_ESCAPE) return;
            event.doit = false;
            shell.dispose();
            leave.run();
        });
    }

    /** What is looked for, and the codes above it. */
    private void fill() {
        tree.setRedraw(false);
        tree.removeAll();
        String wanted = find.getText().strip().toLowerCase(Locale.ROOT);
        TreeItem codes = group("Codes");
        for (Factor code : CodeBook.ordered(study.study())) if (code.getParents().isEmpty()) add(codes, code, wanted, new HashSet<>());
        TreeItem coders = group("Coders");
        for (String coder : ShowOnly.coders(study.study())) if (coder.toLowerCase(Locale.ROOT).contains(wanted)) item(coders, coder.isEmpty() ? "Unknown" : coder, coder);
        TreeItem cases = group("Cases");
        for (Case each : study.study().getCases()) if (SourceNames.of(each).toLowerCase(Locale.ROOT).contains(wanted)) item(cases, SourceNames.of(each), each);
        for (TreeItem group : tree.getItems()) {
            if (group.getItemCount() == 0) group.dispose();
            else expand(group);
        }
        tree.setRedraw(true);
        tick();
    }

    private TreeItem group(String word) {
        var item = new TreeItem(tree, SWT.NONE);
        item.setText(word);
        item.setFont(theme.strong(13));
        return item;
    }

    private static TreeItem item(TreeItem parent, String words, Object what) {
        var item = new TreeItem(parent, SWT.NONE);
        item.setText(words);
        item.setData(what);
        return item;
    }

    /** @param path the codes above, so that a ring of parents ends */
    private boolean add(TreeItem parent, Factor code, String wanted, Set<Factor> path) {
        if (!path.add(code)) return false;
        TreeItem item = item(parent, CodeBook.nameOf(code), code);
        item.setImage(swatch(CodeBook.colour(code)));
        boolean found = CodeBook.nameOf(code).toLowerCase(Locale.ROOT).contains(wanted);
        for (Factor child : code.getChildren().stream().sorted((a, b) -> Double.compare(a.getRank(), b.getRank())).toList()) found |= add(item, child, wanted, path);
        path.remove(code);
        if (!found) item.dispose();
        return found;
    }

    private Image swatch(int colour) {
        while (swatches.size() < CodeBook.COLOURS) {
            int index = swatches.size();
            swatches.add(new Image(shell.getDisplay(), new Square(index), Swatch.SIZE, Swatch.SIZE));
        }
        return swatches.get(colour);
    }

    private final class Square implements ImageGcDrawer {
        private final int colour;

        Square(int colour) {
            this.colour = colour;
        }

        @Override public void drawOn(GC gc, int width, int height) {
            gc.setBackground(theme.colour(Token.factor(colour)));
            gc.fillRectangle(0, 0, width, height);
        }
    }

    private static void expand(TreeItem item) {
        item.setExpanded(true);
        for (TreeItem child : item.getItems()) expand(child);
    }

    private void ticked(TreeItem item) {
        boolean on = item.getChecked();
        switch (item.getData()) {
            case Factor code -> filter.only(filter.only().with(code, on));
            case String coder -> filter.only(filter.only().withCoder(coder, on));
            case Case organisation -> filter.only(filter.only().with(organisation, on));
            case null, default -> group(item, on);
        }
    }

    /** All of a kind that is shown here at once. */
    private void group(TreeItem group, boolean on) {
        ShowOnly wanted = filter.only();
        for (TreeItem item : group.getItems()) {
            if (item.getData() instanceof Factor code) wanted = wanted.with(code, on);
            else if (item.getData() instanceof String coder) wanted = wanted.withCoder(coder, on);
            else if (item.getData() instanceof Case organisation) wanted = wanted.with(organisation, on);
        }
        filter.only(wanted);
        tick();
    }

    private void tick() {
        for (TreeItem group : tree.getItems()) tick(group);
        ShowOnly now = filter.only();
        codings.setSelection(now.codings());
        evidence.setSelection(now.evidence());
        memos.setSelection(now.memos());
        boolean nothing = now.codes().isEmpty() && now.coders().isEmpty() && now.cases().isEmpty();
        told.setText(nothing && now.isAll() ? "Nothing ticked: all are shown" : filter.words(study.study()));
    }

    /** A tick of its own, or half a tick where only some below have one. @return how many below and including it are ticked, how many not */
    private int[] tick(TreeItem item) {
        int[] counted = new int[2];
        for (TreeItem child : item.getItems()) {
            int[] below = tick(child);
            counted[0] += below[0];
            counted[1] += below[1];
        }
        boolean own = isTicked(item.getData());
        if (item.getData() != null) counted[own ? 0 : 1]++;
        boolean some = counted[0] > 0 && counted[1] > 0;
        item.setChecked(own || counted[0] > 0);
        item.setGrayed(some);
        return counted;
    }

    private boolean isTicked(Object what) {
        ShowOnly now = filter.only();
        return what instanceof Factor code && now.codes().contains(code) || what instanceof String coder && now.coders().contains(coder) || what instanceof Case each && now.cases().contains(each);
    }
}

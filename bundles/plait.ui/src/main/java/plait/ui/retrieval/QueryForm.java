package plait.ui.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import plait.core.coding.CodeBook;
import plait.core.retrieval.Closeness;
import plait.core.retrieval.Query;
import plait.core.study.Key;
import plait.model.Factor;
import plait.model.SourceKind;
import plait.model.Study;
import plait.ui.sources.SourceNames;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Says which passages are wanted, read from top to bottom: a code, and also, or, but not, near another; by case, role, kind and coder. */
final class QueryForm extends Composite {
    /** How a line goes on from those above it. */
    private enum Joint {
        AND_ALSO("and also"),
        OR("or"),
        BUT_NOT("but not"),
        NEAR("near, in words"),
        SAME_TURN("in the same turn as");

        final String word;

        Joint(String word) {
            this.word = word;
        }
    }

    private static final int USUAL_DISTANCE = 20;

    private final Study study;
    private final Theme theme;
    private final Consumer<Retrieving.Asked> onChange;
    private final Composite lines;
    private final List<Line> shown = new ArrayList<>();
    private final Composite result;
    private final Button below;
    private final Choice<Key> cases;
    private final Choice<String> roles;
    private final Choice<SourceKind> kinds;
    private final Choice<String> coders;
    private Retrieving.Asked last = Retrieving.Asked.NOTHING;

    QueryForm(Composite parent, Study study, Consumer<Retrieving.Asked> onChange) {
        super(parent, SWT.NONE);
        this.study = study;
        this.onChange = onChange;
        theme = Theme.on(getDisplay());
        plain(this, 1);
        lines = new Composite(this, SWT.NONE);
        plain(lines, 1);
        lines.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var add = new FlatButton(this, SWT.PUSH);
        add.setText("Add a code");
        add.icon(Icon.PLUS);
        add.addListener(SWT.Selection, event -> addLine().field.control().setFocus());
        result = new Composite(this, SWT.NONE);
        plain(result, 1);
        result.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        below = new Button(this, SWT.CHECK);
        below.setText("With the codes below");
        below.setFont(theme.sans(13));
        below.setBackground(theme.colour(Token.SURFACE));
        below.setForeground(theme.colour(Token.INK));
        below.addListener(SWT.Selection, event -> changed());
        var where = new Composite(this, SWT.NONE);
        plain(where, 2);
        where.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        cases = new Choice<>(where, "Case", "All cases");
        roles = new Choice<>(where, "Role", "All roles");
        kinds = new Choice<>(where, "Kind", "All kinds");
        coders = new Choice<>(where, "Coder", "All coders");
        offer();
        addLine();
    }

    private void plain(Composite pane, int columns) {
        pane.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.verticalSpacing = 6;
        pane.setLayout(layout);
    }

    /** Fills the choices from the study; what is chosen stays while it is there. */
    void offer() {
        cases.offer(study.getCases().stream().sorted((a, b) -> SourceNames.of(a).compareToIgnoreCase(SourceNames.of(b))).map(Key::of).toList(),
            study.getCases().stream().sorted((a, b) -> SourceNames.of(a).compareToIgnoreCase(SourceNames.of(b))).map(SourceNames::of).toList());
        List<String> known = CodedBy.roles(study);
        roles.offer(known, known);
        kinds.offer(List.of(SourceKind.values()), List.of(SourceKind.values()).stream().map(QueryForm::name).toList());
        List<String> people = CodedBy.coders(study);
        coders.offer(people, people);
    }

    private static String name(SourceKind kind) {
        String word = kind.getLiteral().replace('-', ' ');
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Puts a code into the first empty line, else into a new one. */
    void add(Factor code) {
        Line free = shown.stream().filter(line -> line.field.isEmpty()).findFirst().orElseGet(this::addLine);
        free.field.code(code);
    }

    /** Room between the codes and what narrows them, for what was found. */
    Composite result() {
        return result;
    }

    /** The first field. */
    Control first() {
        return shown.get(0).field.control();
    }

    private Line addLine() {
        var line = new Line();
        shown.add(line);
        resized();
        return line;
    }

    private void resized() {
        layout(true, true);
        getParent().layout(true, true);
        notifyListeners(SWT.Resize, null);
    }

    private void changed() {
        Retrieving.Asked now = asked();
        if (now.equals(last)) return;
        last = now;
        onChange.accept(now);
    }

    /** What is asked for now; lines without a known code are left out. */
    Retrieving.Asked asked() {
        Query query = null;
        var words = new StringBuilder();
        for (Line line : shown) {
            Optional<Factor> code = line.field.code();
            if (code.isEmpty()) continue;
            var coded = new Query.Coded(Set.of(Key.of(code.get())), below.getSelection(), coders.chosen());
            if (!words.isEmpty()) words.append(' ').append(line.words()).append(' ');
            words.append(CodeBook.nameOf(code.get()));
            query = query == null ? coded : line.join(query, coded);
        }
        if (query == null) return Retrieving.Asked.NOTHING;
        var standing = new Query.Standing(cases.chosen(), Set.of(), roles.chosen(), kinds.chosen(), Set.of(), Set.of());
        for (Choice<?> choice : List.of(cases, roles, kinds, coders)) if (!choice.chosen().isEmpty()) words.append(" · ").append(choice.word());
        return new Retrieving.Asked(standing.equals(Query.Standing.ANY) ? query : new Query.Only(query, standing), words.toString());
    }

    /** One code, and how it joins those above. */
    private final class Line {
        final CodeField field;
        private final Composite pane;
        private final Combo joint;
        private final Spinner distance;

        Line() {
            boolean first = shown.isEmpty();
            pane = new Composite(lines, SWT.NONE);
            plain(pane, 2);
            pane.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            var above = new Composite(pane, SWT.NONE);
            plain(above, 2);
            above.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
            joint = first ? null : joint(above);
            distance = first ? null : distance(above);
            if (first) label(above, "Passages coded");
            field = new CodeField(pane, study, first ? "Passages coded" : "Another code", QueryForm.this::changed);
            if (first) return;
            var remove = new FlatButton(pane, SWT.PUSH | SWT.FLAT);
            remove.icon(Icon.X);
            remove.setToolTipText("Remove this line");
            remove.addListener(SWT.Selection, event -> remove());
        }

        private Combo joint(Composite above) {
            var combo = new Combo(above, SWT.READ_ONLY);
            combo.setFont(theme.sans(13));
            for (Joint each : Joint.values()) combo.add(each.word);
            combo.select(0);
            Named.as(combo, "How it goes on");
            combo.addListener(SWT.Selection, event -> {
                showDistance();
                changed();
            });
            return combo;
        }

        private Spinner distance(Composite above) {
            var spinner = new Spinner(above, SWT.BORDER);
            spinner.setFont(theme.sans(13));
            spinner.setValues(USUAL_DISTANCE, 0, 500, 0, 5, 20);
            spinner.setToolTipText("At most so many words between the two");
            Named.as(spinner, "At most so many words between the two");
            var data = new GridData();
            data.exclude = true;
            spinner.setLayoutData(data);
            spinner.setVisible(false);
            spinner.addListener(SWT.Modify, event -> changed());
            return spinner;
        }

        private void showDistance() {
            boolean wanted = chosen() == Joint.NEAR;
            distance.setVisible(wanted);
            ((GridData) distance.getLayoutData()).exclude = !wanted;
            resized();
        }

        private Joint chosen() {
            return Joint.values()[joint.getSelectionIndex()];
        }

        private void remove() {
            shown.remove(this);
            pane.dispose();
            first().setFocus();
            resized();
            changed();
        }

        String words() {
            if (joint == null) return Joint.OR.word;
            return chosen() == Joint.NEAR ? "within " + distance.getSelection() + " words of" : chosen().word;
        }

        Query join(Query above, Query.Coded coded) {
            if (joint == null) return new Query.Either(above, coded);
            return switch (chosen()) {
                case AND_ALSO -> new Query.AlsoNear(above, coded, Closeness.OVERLAPPING);
                case OR -> new Query.Either(above, coded);
                case BUT_NOT -> new Query.ButNot(above, coded, Closeness.OVERLAPPING);
                case NEAR -> new Query.AlsoNear(above, coded, new Closeness.Words(distance.getSelection()));
                case SAME_TURN -> new Query.AlsoNear(above, coded, Closeness.SAME_TURN);
            };
        }
    }

    private Label label(Composite parent, String words) {
        var label = new Label(parent, SWT.NONE);
        label.setText(words);
        label.setFont(theme.sans(13));
        label.setBackground(theme.colour(Token.SURFACE));
        label.setForeground(theme.colour(Token.INK2));
        return label;
    }

    /** All, or one of several. */
    private final class Choice<T> {
        private final Combo combo;
        private final String all;
        private List<T> values = List.of();

        Choice(Composite parent, String name, String all) {
            this.all = all;
            label(parent, name);
            combo = new Combo(parent, SWT.READ_ONLY);
            combo.setFont(theme.sans(13));
            combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            ((GridData) combo.getLayoutData()).widthHint = 90;
            Named.as(combo, name);
            combo.addListener(SWT.Selection, event -> changed());
        }

        void offer(List<T> offered, List<String> names) {
            if (offered.equals(values) && combo.getItemCount() == names.size() + 1 && List.of(combo.getItems()).subList(1, names.size() + 1).equals(names)) return;
            T kept = combo.getSelectionIndex() > 0 ? values.get(combo.getSelectionIndex() - 1) : null;
            values = List.copyOf(offered);
            combo.removeAll();
            combo.add(all);
            names.forEach(combo::add);
            combo.select(kept == null ? 0 : values.indexOf(kept) + 1);
        }

        Set<T> chosen() {
            return combo.getSelectionIndex() <= 0 ? Set.of() : Set.of(values.get(combo.getSelectionIndex() - 1));
        }

        String word() {
            return combo.getText();
        }
    }
}

package plait.ui.configurations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.configurations.Configurations;
import plait.core.configurations.EditConfiguration.Part;
import plait.core.configurations.IfThenBecause;
import plait.core.configurations.Placement;
import plait.core.configurations.ProfileParts;
import plait.core.configurations.Reflect;
import plait.core.configurations.Tally;
import plait.core.theories.Origins;
import plait.model.Activation;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.Intention;
import plait.model.Level;
import plait.model.Polarity;
import plait.model.Profile;
import plait.model.Proximity;
import plait.model.RecoveryCapital;
import plait.model.Reflection;
import plait.model.ReflectiveAnswer;
import plait.model.Role;
import plait.model.Slot;
import plait.model.TheoryVersion;
import plait.ui.coding.Dragged;
import plait.ui.study.Problems;
import plait.ui.theme.Icon;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What a configuration version says: name, status and place; its parts, each with the way to change it; the sentence they amount to; and what stands in the way. */
final class ConfigurationHead {
    private static final int PADDING = 14;
    private static final int ROLE_WIDTH = 78;

    private final Composite parent;
    private final OpenStudy study;
    private final Problems problems;
    private final ConfigurationVersion version;
    private final Runnable onRecheck;
    private final BiConsumer<List<Passage>, Slot> onWords;
    private final Profile profile;
    private final Placement placement;
    private final Theme theme;

    /** @param parent a column without margins; @param onWords hears of words of a transcript that are dropped on a part */
    ConfigurationHead(Composite parent, OpenStudy study, Problems problems, ConfigurationVersion version, Runnable onRecheck, BiConsumer<List<Passage>, Slot> onWords) {
        this.parent = parent;
        this.study = study;
        this.problems = problems;
        this.version = version;
        this.onRecheck = onRecheck;
        this.onWords = onWords;
        profile = study.study().getProfile();
        placement = Placement.of(version);
        theme = Theme.on(parent.getDisplay());
        Composite head = column(Token.SURFACE, 12);
        title(head);
        parts(head);
        sentence();
        waiting();
    }

    private Composite column(Token ground, int height) {
        var column = new Composite(parent, SWT.NONE);
        column.setBackground(theme.colour(ground));
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout();
        layout.marginWidth = PADDING;
        layout.marginHeight = height;
        layout.verticalSpacing = 6;
        column.setLayout(layout);
        return column;
    }

    private Composite row(Composite in, int columns) {
        var row = new Composite(in, SWT.NONE);
        row.setBackground(in.getBackground());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 8;
        row.setLayout(layout);
        return row;
    }

    private Label label(Composite in, String words, Font font, Token ink) {
        var label = new Label(in, SWT.WRAP);
        label.setText(words == null ? "" : words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(in.getBackground());
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120;
        label.setLayoutData(data);
        return label;
    }

    private Link link(Composite in, String words, Token ink, Runnable run) {
        var link = new Link(in, SWT.NONE);
        link.setText("<a>" + words + "</a>");
        link.setFont(theme.sans(12));
        link.setLinkForeground(theme.colour(ink));
        link.setBackground(in.getBackground());
        link.addListener(SWT.Selection, event -> later(run));
        return link;
    }

    /** What is shown is made anew by a change, so the event of what asked for it must be over. */
    private void later(Runnable run) {
        parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed()) run.run();
        });
    }

    private void title(Composite head) {
        Composite line = row(head, 2);
        label(line, version.getConfiguration().getName(), theme.strong(15), Token.INK);
        boolean contested = version.getStatus() == ConfigurationStatus.CONTESTED;
        String word = version.getStatus().getLiteral();
        new Chip(line, word, "Status: " + word + ". Change it", contested ? Token.REFUTET : Token.SELIN, contested ? Token.REFUTE : Token.INK2, this::statuses);
        label(head, place(), theme.sans(12), Token.INK3);
    }

    /** Such as “CMOC-01 · v2 · micro · personal recovery capital · narrowed from v1”. */
    private String place() {
        var words = new ArrayList<String>();
        words.add(version.getConfiguration().getIdentifier());
        words.add(version.getTheoryVersions().stream().map(TheoryVersion::getLabel).sorted().collect(Collectors.joining(", ")));
        if (placement.level() != Level.UNSTATED) words.add(placement.level().getLiteral());
        if (placement.capital() != RecoveryCapital.UNSTATED) words.add(placement.capital().getLiteral() + " recovery capital");
        words.add(Origins.words(version));
        boolean old = Configurations.current(version.getConfiguration()) != version;
        if (old) words.add("an earlier version");
        return words.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void statuses(Chip chip) {
        var menu = new Menu(chip);
        for (ConfigurationStatus status : ConfigurationStatus.values()) {
            if (status == ConfigurationStatus.RETIRED) continue; // that is a move, with a reason
            var item = new MenuItem(menu, SWT.RADIO);
            item.setText(capital(status.getLiteral()));
            item.setSelection(status == version.getStatus());
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) later(() -> problems.reporting("The status was not changed", () -> study.editConfigurations().status(version, status)));
            });
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(chip.toDisplay(0, chip.getSize().y));
        menu.setVisible(true);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The parts that the study's profile asks for, in its order, those that are missing too; then what the configuration has besides. */
    private void parts(Composite head) {
        Composite parts = row(head, 3);
        for (Role role : ProfileParts.roles(profile, version)) {
            List<Slot> slots = Configurations.slots(version, role);
            if (slots.isEmpty()) missing(parts, role);
            for (Slot slot : slots) part(parts, slot, slot == slots.get(0));
        }
        Composite ways = row(head, 2);
        link(ways, "Add a part…", Token.ACCENT, () -> add(Role.CONTEXT));
        reflections(ways);
    }

    private void part(Composite parts, Slot slot, boolean first) {
        int made = parts.getChildren().length;
        if (first) badge(parts, slot.getRole());
        else label(parts, "", theme.sans(12), Token.INK3).setLayoutData(new GridData(RoleBadge.SIZE, SWT.DEFAULT));
        name(parts, slot.getRole(), first, words(slot), () -> change(slot));
        words(parts, slot);
        Stream.of(parts.getChildren()).skip(made).forEach(control -> {
            control.setData(slot); // what a command is about while it has the focus
            takesWords(control, slot);
        });
    }

    private void missing(Composite parts, Role role) {
        badge(parts, role);
        name(parts, role, true, "none yet", () -> add(role));
        label(parts, "None yet", theme.sans(13), Token.INK3);
    }

    private void badge(Composite parts, Role role) {
        Role sign = ProfileParts.shown(profile, role);
        new Sign(parts, RoleBadge.SIZE, ProfileParts.word(profile, role), gc -> new RoleBadge(theme).draw(gc, 0, 0, sign, false));
    }

    private void name(Composite parts, Role role, boolean first, String words, Runnable run) {
        var width = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        width.widthHint = ROLE_WIDTH;
        new PartName(parts, ProfileParts.word(profile, role), first, words, () -> later(run)).setLayoutData(width);
    }

    /** What the parts ask, and how much of it is open; said softly, for it is no fault. */
    private void reflections(Composite ways) {
        int asking = Reflect.asking(version).size();
        if (asking == 0) return;
        int open = Reflect.open(version).size();
        String words = open == 0 ? "Thought through" : open == asking ? "Think it through…" : open == 1 ? "1 question open…" : open + " questions open…";
        Link link = link(ways, words, open == 0 ? Token.INK3 : Token.ACCENT, () -> new ReflectDialog(parent.getShell(), study, version).open());
        link.setToolTipText("Is the context a condition, the mechanism more than an activity, the outcome an effect?");
        link.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
    }

    private void takesWords(Control control, Slot slot) {
        Dragged.words(control, coding -> {
            if (coding.canApply()) onWords.accept(coding.passages(), slot);
        });
        if (control instanceof Composite both) for (Control child : both.getChildren()) takesWords(child, slot);
    }

    private static String words(Slot slot) {
        String words = IfThenBecause.words(slot);
        return words.isEmpty() ? "Undecided" : words;
    }

    private void words(Composite parts, Slot slot) {
        String words = words(slot);
        String more = more(slot);
        List<Reflection> answers = Reflect.answers(slot);
        Token ink = IfThenBecause.words(slot).isEmpty() ? Token.INK3 : Token.INK;
        if (more.isEmpty() && answers.isEmpty()) {
            label(parts, words, theme.sans(13), ink);
            return;
        }
        Composite both = row(parts, 1);
        ((GridLayout) both.getLayout()).verticalSpacing = 0;
        label(both, words, theme.sans(13), ink);
        if (!more.isEmpty()) label(both, more, theme.sans(12), Token.INK3);
        for (Reflection answer : answers) {
            boolean doubted = answer.getAnswer() == ReflectiveAnswer.NO && !answer.isOutdated();
            label(both, Reflect.shortly(answer.getQuestion()) + "? " + ReflectDialog.told(answer), theme.sans(12), doubted ? Token.WARN : Token.INK3);
        }
    }

    /** What a part has besides its words: “beneficial, proximal”; its codes where they say something else; and where it lies, if that is not where the whole does. */
    private String more(Slot slot) {
        boolean worded = slot.getWording() != null && !slot.getWording().isBlank();
        return Stream.of(
                        worded ? slot.getFactors().stream().map(CodeBook::nameOf).filter(code -> !code.equals(slot.getWording().strip())).collect(Collectors.joining(", ")) : "",
                        slot.getLevel() == Level.UNSTATED || slot.getLevel() == placement.level() ? "" : slot.getLevel().getLiteral(),
                        slot.getRecoveryCapital() == RecoveryCapital.UNSTATED || slot.getRecoveryCapital() == placement.capital() ? "" : slot.getRecoveryCapital().getLiteral() + " recovery capital",
                        slot.getPolarity() == Polarity.UNSTATED ? "" : slot.getPolarity().getLiteral(),
                        slot.getProximity() == Proximity.UNSTATED ? "" : slot.getProximity().getLiteral(),
                        slot.getIntention() == Intention.UNKNOWN ? "" : slot.getIntention().getLiteral(),
                        slot.getActivation() == Activation.UNSTATED ? "" : slot.getActivation().getLiteral(),
                        slot.getCoreOutcome() == null ? "" : slot.getCoreOutcome().getName())
                .filter(each -> each != null && !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void change(Slot slot) {
        var dialog = new PartDialog(parent.getShell(), study, slot, Part.of(slot));
        dialog.onSave(part -> study.editConfigurations().change(slot, part));
        dialog.onRemove(() -> study.editConfigurations().remove(slot));
        dialog.open();
    }

    private void add(Role role) {
        var dialog = new PartDialog(parent.getShell(), study, null, Part.undecided(role));
        dialog.onSave(part -> study.editConfigurations().add(version, part));
        dialog.open();
    }

    private void sentence() {
        rule();
        Composite ground = column(Token.SUNK, 10);
        SentenceText.on(ground, theme, IfThenBecause.of(version), Token.INK);
        Composite ways = row(ground, 3);
        boolean own = version.getStatement() != null && !version.getStatement().isBlank();
        label(ways, own ? "Worded by hand" : "Put together from the parts", theme.sans(12), Token.INK3);
        link(ways, "Word it…", Token.ACCENT, this::word);
        if (own) link(ways, "Put together again", Token.ACCENT, () -> problems.reporting("The statement was not changed", () -> study.editConfigurations().statement(version, "")));
        rule();
    }

    private void word() {
        var dialog = new StatementDialog(parent.getShell(), version);
        dialog.onSave(words -> study.editConfigurations().statement(version, words));
        dialog.open();
    }

    private void rule() {
        var line = new Composite(parent, SWT.NONE);
        line.setBackground(theme.colour(Token.LINE));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = 1;
        line.setLayoutData(data);
    }

    /** What was judged against an earlier version stands in the way of “refined”. */
    private void waiting() {
        int waiting = Tally.of(version).unchecked();
        if (waiting == 0) return;
        Composite line = new Composite(parent, SWT.NONE);
        line.setBackground(theme.colour(Token.WARNT));
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(3, false);
        layout.marginWidth = PADDING;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 10;
        line.setLayout(layout);
        var icon = new Label(line, SWT.NONE);
        icon.setImage(theme.icon(Icon.TRIANGLE_ALERT, 16, Token.WARN));
        icon.setBackground(line.getBackground());
        String them = waiting == 1 ? "it" : "them";
        label(line, number(waiting) + (waiting == 1 ? " link was" : " links were") + " judged against " + Origins.before(version) + ". Recheck " + them + " to mark this refined.", theme.sans(13), Token.WARN);
        link(line, "Recheck", Token.WARN, onRecheck);
    }

    static String number(int number) {
        List<String> words = List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");
        return number < words.size() ? words.get(number) : Integer.toString(number);
    }
}

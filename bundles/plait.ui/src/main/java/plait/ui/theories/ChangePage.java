package plait.ui.theories;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
import plait.core.OpenStudy;
import plait.core.configurations.IfThenBecause;
import plait.core.search.NaturalOrder;
import plait.core.theories.Became;
import plait.core.theories.Codes;
import plait.core.theories.Comparison;
import plait.core.theories.Comparison.Change;
import plait.core.theories.LinkChange;
import plait.core.theories.PartChange;
import plait.core.theories.WordChange;
import plait.core.theories.WordChange.Fate;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.Move;
import plait.model.Refinement;
import plait.model.Review;
import plait.model.Segment;
import plait.model.Stance;
import plait.ui.configurations.EvidenceRow;
import plait.ui.configurations.Sign;
import plait.ui.theme.Page;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** One change between two theory versions: why, because of what, and each part before and after. */
final class ChangePage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Stance[] STANCES = {Stance.SUPPORTS, Stance.REFINES, Stance.REFUTES, Stance.GENERATES};
    private static final int NAMES = 96;

    private final OpenStudy study;
    private final Page page;
    private final Theme theme;
    private Consumer<Segment> onPassage = segment -> {};

    ChangePage(Composite parent, OpenStudy study) {
        this.study = study;
        page = new Page(parent);
        theme = Theme.on(page.getDisplay());
    }

    Page control() {
        return page;
    }

    /** Hears which passage is to be opened. */
    void onPassage(Consumer<Segment> listener) {
        onPassage = listener;
    }

    /** @param first of several that stand there now, the one to begin with; null for all in their order */
    void show(Comparison comparison, Change change, ConfigurationVersion first, boolean top) {
        page.clear();
        Composite body = page.body();
        page.heading(body, change.sentence(comparison.to()));
        page.sentence(body, names(change));
        List<Refinement> onTheWay = change.steps().stream().filter(step -> change.after().stream().noneMatch(step.getResults()::contains)).toList();
        onTheWay.forEach(step -> why(body, step));
        onTheWay.forEach(step -> because(body, step));
        if (change.after().isEmpty()) gone(body, change);
        List<ConfigurationVersion> order = change.after().stream().sorted(Comparator.comparing(each -> each != first)).toList();
        for (ConfigurationVersion now : order) {
            if (order.size() > 1) {
                page.rule(body);
                page.heading(body, Codes.of(now.getConfiguration()) + "  " + text(now.getConfiguration().getName()));
            }
            one(body, comparison, change, now);
        }
        links(body, comparison.linksOf(change));
        page.done(top);
    }

    /** In place of a change. */
    void say(String sentence) {
        page.clear();
        page.sentence(page.body(), sentence);
        page.done(true);
    }

    private static String names(Change change) {
        return Stream.concat(change.before().stream(), change.after().stream()).map(version -> text(version.getConfiguration().getName())).filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining(" · "));
    }

    private void gone(Composite body, Change change) {
        if (change.isUnexplained()) page.words(body, "No reason is recorded.", theme.sans(13), Token.WARN);
        page.title(body, "What it said");
        for (ConfigurationVersion was : change.before()) page.words(body, IfThenBecause.of(was), theme.serif(14), Token.INK);
    }

    private void one(Composite body, Comparison comparison, Change change, ConfigurationVersion now) {
        status(body, change, now);
        change.stepsOf(now).forEach(step -> why(body, step));
        if (change.isUnexplained()) page.words(body, "No reason is recorded.", theme.sans(13), Token.WARN);
        if (change.became() == Became.KEPT) {
            page.words(body, IfThenBecause.of(now), theme.serif(14), Token.INK);
            return;
        }
        Composite table = page.columns(body, 3);
        ((GridData) table.getLayoutData()).verticalIndent = 8;
        head(table, "");
        head(table, change.became() == Became.NEW ? "" : comparison.from().getLabel());
        head(table, comparison.to().getLabel());
        sides(table, "Statement", change.sentenceBefore(), IfThenBecause.of(now), theme.serif(14));
        for (PartChange part : change.parts(now)) part(table, part);
        change.stepsOf(now).forEach(step -> because(body, step));
    }

    private void status(Composite body, Change change, ConfigurationVersion now) {
        String before = change.before().stream().map(each -> each.getStatus().getLiteral()).distinct().collect(Collectors.joining(", "));
        String after = now.getStatus().getLiteral();
        page.small(body, before.isEmpty() || before.equals(after) ? "Status: " + after : "Status: " + before + " → " + after);
    }

    private void why(Composite body, Refinement step) {
        String how = Stream.of(capital(step.getMove() == null ? Move.JUXTAPOSE.getLiteral() : step.getMove().getLiteral()), text(step.getChange()), step.getInference() == Inference.UNSTATED ? "" : step.getInference().getLiteral())
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
        page.title(body, how);
        if (!text(step.getRationale()).isBlank()) page.words(body, step.getRationale(), theme.sans(13), Token.INK);
        page.small(body, text(step.getAuthor()) + ", " + DAY.format(Instant.ofEpochMilli(step.getTime()).atZone(ZoneId.systemDefault())));
    }

    /** The passages and answers that a step rests on. */
    private void because(Composite body, Refinement step) {
        List<EvidenceLink> causes = step.getEvidence().stream()
                .filter(cause -> cause.getSegment() != null && cause.getSegment().getText() != null)
                .sorted(Comparator.comparing(EvidenceLink::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE)))
                .toList();
        if (causes.isEmpty() && step.getReviews().isEmpty()) return;
        page.title(body, "Because of");
        for (Stance stance : STANCES) stance(body, stance, causes.stream().filter(cause -> cause.getStance() == stance).toList());
        step.getReviews().forEach(review -> review(body, review));
    }

    private void stance(Composite body, Stance stance, List<EvidenceLink> causes) {
        if (causes.isEmpty()) return;
        Composite head = page.columns(body, 2);
        new Sign(head, StanceMark.SIZE + 6, StanceMark.word(stance), gc -> new StanceMark(theme).draw(gc, 3, 3, stance));
        page.words(head, StanceMark.word(stance) + "  " + causes.size(), theme.sans(13), stance == Stance.REFUTES ? Token.REFUTE : Token.INK2);
        for (EvidenceLink cause : causes) {
            var row = new EvidenceRow(body, study, cause, false);
            row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            row.onOpen(() -> onPassage.accept(cause.getSegment()));
        }
    }

    private void review(Composite body, Review review) {
        page.words(body, text(review.getReviewer().getIdentifier()) + " (" + review.getReviewer().getKind().getLiteral() + "): " + review.getVerdict().getLiteral(), theme.sans(13), Token.INK);
        Stream.of(text(review.getRewording()), text(review.getComment())).filter(words -> !words.isBlank()).forEach(words -> page.words(body, words, theme.serif(13), Token.INK));
    }

    private void head(Composite table, String words) {
        Label label = page.words(table, words, theme.strong(12), Token.INK3);
        if (table.getChildren().length == 1) label.setLayoutData(narrow());
    }

    private static GridData narrow() {
        var data = new GridData(SWT.FILL, SWT.TOP, false, false);
        data.widthHint = NAMES;
        return data;
    }

    private void part(Composite table, PartChange part) {
        name(table, RoleBadge.word(part.role(), false), part);
        words(table, part.wordsBefore(), part.wordsAfter(), part.before() == null, part.after() == null);
        for (PartChange.Trait trait : part.traits()) {
            page.words(table, capital(trait.what()), theme.sans(12), Token.INK3).setLayoutData(narrow());
            page.small(table, trait.before().isEmpty() ? "not stated" : trait.before());
            page.words(table, trait.after().isEmpty() ? "not stated" : trait.after(), theme.sans(12), Token.INK);
        }
    }

    private void name(Composite table, String word, PartChange part) {
        Composite cell = page.columns(table, 2);
        cell.setLayoutData(narrow());
        ((GridLayout) cell.getLayout()).horizontalSpacing = 8;
        new Sign(cell, RoleBadge.SIZE, word, gc -> new RoleBadge(theme).draw(gc, 1, 0, part.role(), false));
        page.words(cell, word, theme.sans(12), Token.INK2);
    }

    private void sides(Composite table, String name, String before, String after, Font font) {
        page.words(table, name, theme.sans(12), Token.INK2).setLayoutData(narrow());
        WordChange change = WordChange.between(before, after);
        side(table, change, Fate.GONE, before, "", font);
        side(table, change, Fate.CAME, after, "", font);
    }

    private void words(Composite table, String before, String after, boolean isNew, boolean isGone) {
        WordChange change = WordChange.between(before, after);
        side(table, change, Fate.GONE, before, isNew ? "" : "undecided", theme.sans(13));
        side(table, change, Fate.CAME, after, isGone ? "gone" : "undecided", theme.sans(13));
    }

    private void side(Composite table, WordChange change, Fate fate, String words, String otherwise, Font font) {
        if (words.isEmpty()) page.words(table, otherwise, theme.sans(12), Token.INK3);
        else new ChangedWords(table, change, fate, font);
    }

    private void links(Composite body, List<LinkChange> links) {
        if (links.isEmpty()) return;
        page.rule(body);
        page.title(body, links.size() == 1 ? "A causal link changed" : links.size() + " causal links changed");
        for (LinkChange each : links) {
            page.words(body, (each.isNew() ? "New: " : "Gone: ") + each.words(), theme.sans(13), Token.INK);
            String why = Stream.of(text(each.link().getRationale()), text(each.link().getAuthor())).filter(part -> !part.isBlank()).collect(Collectors.joining("  "));
            if (!why.isEmpty()) page.small(body, why);
        }
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    /** Everything that can be read in it, for tests. */
    String told() {
        return told(page.body());
    }

    private static String told(Control control) {
        if (control instanceof Label label) return label.getText().replace("&&", "&") + "\n";
        if (control instanceof ChangedWords words) return words.told() + "\n";
        if (control instanceof Link link) return link.getText() + "\n";
        if (!(control instanceof Composite composite)) return "";
        return Stream.of(composite.getChildren()).map(ChangePage::told).collect(Collectors.joining());
    }
}

package plait.ui.configurations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import plait.core.configurations.EditStatement;
import plait.core.configurations.IfThenBecause;
import plait.core.study.Committed;
import plait.core.theories.Answers;
import plait.core.theories.Lineage;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Factor;
import plait.model.PlainStatement;
import plait.model.Review;
import plait.model.ReviewerKind;
import plait.model.Slot;
import plait.model.Verdict;
import plait.ui.configurations.BesidePart.Around;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.Token;

/** What a configuration says: its sentence, put together or worded; its statements in plain English through its versions; and what each kind of reviewer answered, never averaged. */
final class StatementView extends BesideView {
    private static final List<Verdict> ORDER = List.of(Verdict.AGREE, Verdict.UNSURE, Verdict.REWORD, Verdict.DISAGREE, Verdict.PASS);

    StatementView(Composite parent, Around around) {
        super(parent, around.study(), around.problems());
    }

    @Override String empty() {
        return "Choose a configuration to see what it says.";
    }

    @Override boolean concerns(Committed committed) {
        return committed.touched().stream().anyMatch(each -> each instanceof ConfigurationVersion || each instanceof Configuration || each instanceof Slot || each instanceof Factor || each instanceof PlainStatement || each instanceof Review);
    }

    @Override void sections(ConfigurationVersion version) {
        title(version, "statement of " + Lineage.name(version, version.getConfiguration()));
        sentence(version);
        plain(version);
    }

    private void sentence(ConfigurationVersion version) {
        lines.rule(body);
        Composite ground = lines.column(body, Token.SUNK, Lines.PADDING, 10);
        SentenceText.on(ground, theme, IfThenBecause.of(version), Token.INK);
        boolean own = version.getStatement() != null && !version.getStatement().isBlank();
        Composite ways = lines.row(ground, 3);
        lines.label(ways, own ? "Worded by hand" : "Put together from the parts", theme.sans(12), Token.INK3);
        lines.link(ways, "Word it…", Token.ACCENT, () -> word(version));
        if (!own) return;
        lines.link(ways, "Put together again", Token.ACCENT, () -> problems.reporting("The statement was not changed", () -> study.editConfigurations().statement(version, "")));
        lines.label(ground, "The parts would say:", theme.sans(12), Token.INK3);
        SentenceText.on(ground, theme, IfThenBecause.from(version), Token.INK2);
    }

    private void word(ConfigurationVersion version) {
        var dialog = new StatementDialog(getShell(), version);
        dialog.onSave(words -> study.editConfigurations().statement(version, words));
        dialog.open();
    }

    private void plain(ConfigurationVersion version) {
        Composite head = section();
        Composite line = lines.row(head, 2);
        lines.label(line, "In plain English, for review", theme.strong(13), Token.INK);
        var write = new FlatButton(line, SWT.PUSH);
        write.setText("Write one…");
        write.icon(Icon.PLUS);
        write.addListener(SWT.Selection, event -> Lines.later(body, () -> write(version)));
        List<PlainStatement> statements = EditStatement.of(version.getConfiguration());
        if (statements.isEmpty()) lines.label(head, "No plain statement yet. Reviewers are shown these, one idea a sentence.", theme.sans(13), Token.INK2);
        statements.forEach(each -> statement(version, each));
    }

    private void write(ConfigurationVersion version) {
        var dialog = new PlainStatementDialog(getShell(), "Write a plain statement", "Save statement", "", "");
        dialog.onSave((text, topic) -> study.editStatements().add(version, text, topic));
        dialog.open();
    }

    private void statement(ConfigurationVersion version, PlainStatement statement) {
        Composite section = section();
        boolean stale = EditStatement.isStale(statement);
        Composite head = lines.row(section, 2);
        String topic = statement.getTopicFlag() == null ? "" : " · topic: " + statement.getTopicFlag();
        lines.label(head, statement.getIdentifier() + " · of " + Lineage.name(statement.getVersion(), version.getConfiguration()) + topic, theme.sans(12), Token.INK3);
        if (stale) new Chip(head, "stale", "Says what an earlier version said", Token.WARNT, Token.WARN, null);
        lines.label(section, statement.getText(), theme.serif(14), Token.INK);
        int longOnes = EditStatement.longSentences(statement.getText() == null ? "" : statement.getText()).size();
        if (longOnes > 0 && !stale) lines.label(section, longOnes == 1 ? "1 sentence has more than 15 words. Split it." : longOnes + " sentences have more than 15 words. Split them.", theme.sans(12), Token.WARN);
        for (ReviewerKind kind : ReviewerKind.values()) answers(section, kind, Answers.of(statement, kind));
        ways(section, statement);
    }

    private void answers(Composite section, ReviewerKind kind, List<Review> reviews) {
        if (reviews.isEmpty()) return;
        String word = Character.toUpperCase(kind.getLiteral().charAt(0)) + kind.getLiteral().substring(1);
        Map<Verdict, Integer> counts = Answers.counts(reviews);
        lines.label(section, word + " " + reviews.size() + " · " + ORDER.stream().map(verdict -> counts.get(verdict) + " " + verdict.getLiteral()).collect(Collectors.joining(", ")), theme.sans(12), Token.INK2);
        for (Review review : reviews) {
            String words = Answers.words(review);
            if (words.isEmpty()) continue;
            Composite row = lines.row(section, 2);
            Label who = lines.word(row, review.getReviewer().getIdentifier() + " " + review.getVerdict().getLiteral(), theme.sans(12), review.getVerdict() == Verdict.DISAGREE ? Token.REFUTE : Token.INK3);
            ((GridData) who.getLayoutData()).widthHint = 96;
            lines.label(row, words, theme.serif(13), Token.INK);
        }
    }

    private void ways(Composite section, PlainStatement statement) {
        Composite ways = lines.row(section, 2);
        narrow(lines.link(ways, statement.getReviews().isEmpty() ? "Change…" : "Change topic…", Token.ACCENT, () -> change(statement)));
        if (statement.getReviews().isEmpty()) narrow(lines.link(ways, "Remove", Token.ACCENT, () -> problems.reporting("The statement was not removed", () -> study.editStatements().remove(statement))));
    }

    private static void narrow(Link link) {
        link.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
    }

    private void change(PlainStatement statement) {
        var dialog = new PlainStatementDialog(getShell(), "Change plain statement " + statement.getIdentifier(), "Save statement", statement.getText(), statement.getTopicFlag());
        dialog.onSave((text, topic) -> study.editStatements().change(statement, text, topic));
        dialog.open();
    }
}

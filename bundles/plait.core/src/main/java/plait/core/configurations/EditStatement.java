package plait.core.configurations;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import plait.core.Problem;
import plait.core.search.NaturalOrder;
import plait.core.study.Session;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.ModelFactory;
import plait.model.PlainStatement;
import plait.model.Study;

/** Statements in plain English by hand: each method is one commit, whose label names no words. A statement that somebody answered stays as it was answered. */
public final class EditStatement {
    private static final int MOST_WORDS = 15;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]*[\"'”’)]*");
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private final Session session;

    public EditStatement(Session session) {
        this.session = session;
    }

    /** All statements of a configuration: those of its newest version first, then by their codes. */
    public static List<PlainStatement> of(Configuration configuration) {
        return configuration.getVersions().stream()
                .flatMap(version -> version.getStatements().stream())
                .sorted(Comparator.comparingInt((PlainStatement each) -> -each.getVersion().getNumber()).thenComparing(PlainStatement::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE)))
                .toList();
    }

    /** Whether it says what an earlier version of its configuration said, and there are answers to it or there were to be. */
    public static boolean isStale(PlainStatement statement) {
        return Configurations.current(statement.getVersion().getConfiguration()) != statement.getVersion();
    }

    /** Sentences that are too long to be read aloud: more than 15 words. */
    public static List<String> longSentences(String text) {
        return SENTENCE.matcher(text).results().map(found -> found.group().strip()).filter(sentence -> WORD.matcher(sentence).results().count() > MOST_WORDS).toList();
    }

    /** @throws Problem if there are no words */
    public PlainStatement add(ConfigurationVersion version, String text, String topic) {
        requireWords(text);
        PlainStatement made = ModelFactory.eINSTANCE.createPlainStatement();
        session.commit("Write plain statement", study -> {
            made.setIdentifier(freeCode(study));
            fill(made, text, topic);
            version.getStatements().add(made);
        });
        return made;
    }

    /** @throws Problem if there are no words, or somebody answered it as it stands */
    public void change(PlainStatement statement, String text, String topic) {
        requireWords(text);
        boolean same = text.strip().equals(statement.getText());
        if (!same && !statement.getReviews().isEmpty()) {
            int answers = statement.getReviews().size();
            throw new Problem((answers == 1 ? "Somebody has" : answers + " people have") + " answered this statement as it stands. Write a new one, so that their answers keep what they answered.");
        }
        if (same && Objects.equals(blankless(topic), statement.getTopicFlag())) return;
        session.commit("Change plain statement", study -> fill(statement, text, topic));
    }

    /** @throws Problem if somebody answered it, or a pack holds it */
    public void remove(PlainStatement statement) {
        if (!statement.getReviews().isEmpty()) throw new Problem("Somebody has answered this statement. It stays, so that the answers keep what they answered.");
        if (!statement.getPacks().isEmpty()) throw new Problem("A pack holds this statement. It stays, so that its answers can be read.");
        session.commit("Remove plain statement", study -> statement.getVersion().getStatements().remove(statement));
    }

    private static void requireWords(String text) {
        if (text.isBlank()) throw new Problem("A statement needs words.");
    }

    private static void fill(PlainStatement statement, String text, String topic) {
        statement.setText(text.strip());
        statement.setTopicFlag(blankless(topic));
    }

    private static String blankless(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** Such as S16 after S15. */
    private static String freeCode(Study study) {
        int highest = study.getConfigurations().stream()
                .flatMap(configuration -> configuration.getVersions().stream())
                .flatMap(version -> version.getStatements().stream())
                .map(statement -> Optional.ofNullable(statement.getIdentifier()).orElse(""))
                .filter(code -> code.matches("S\\d{1,8}"))
                .mapToInt(code -> Integer.parseInt(code.substring(1)))
                .max().orElse(0);
        return String.format("S%02d", highest + 1);
    }
}

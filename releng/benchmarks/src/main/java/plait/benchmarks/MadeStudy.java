package plait.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import plait.app.Composition;
import plait.core.OpenStudy;
import plait.core.StudyFolders;
import plait.core.coding.CodeBook;
import plait.core.sources.FileContent;
import plait.core.sources.ReadText;
import plait.core.sources.SourceDetails;
import plait.core.sources.Texts;
import plait.model.Case;
import plait.model.Factor;
import plait.model.InterviewPhase;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Profile;
import plait.model.Source;
import plait.model.SourceKind;
import plait.model.Speaker;
import plait.model.Text;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

/** A study of transcripts made from a seed: the same seed, the same study. */
final class MadeStudy {
    private static final String[] WORDS = ("the and to of it I you a that in was we they is he had but for me what so there my people know think group "
            + "hope recovery meeting kitchen worker tea someone years using clean drink house job trust naloxone referral commissioner volunteer peer "
            + "because really never always something nobody everybody together morning street family kids court letter money contract").split(" ");
    private static final int FACTORS = 60;
    private static final int CASES = 12;
    private static final String[] ROLES = {"member", "peer worker", "lead", "commissioner"};

    private final Random random = new Random(2026);

    private MadeStudy() {}

    static OpenStudy open(Path folder) {
        return Composition.open(folder, Optional.empty(), "Benchmark", failure -> {
            throw new IllegalStateException(failure);
        });
    }

    /**
     * Makes a study and leaves it open.
     *
     * @param words in each text
     * @param codings in all, spread evenly over the texts
     */
    static OpenStudy make(Path folder, int texts, int words, int codings) {
        var define = new StudyFolders.NewStudy("Benchmark", Profile.CMO_SPLIT, Optional.empty());
        OpenStudy open = Composition.create(folder, define, "Benchmark", failure -> {}).study();
        var made = new MadeStudy();
        for (int i = 0; i < texts; i++) made.addText(open, i, words);
        open.session().commit("Codebook", study -> {
            for (int i = 0; i < FACTORS; i++) CodeBook.add(study, "factor " + i);
        });
        made.code(open, codings);
        return open;
    }

    private void addText(OpenStudy open, int number, int words) {
        ReadText read = transcript(words);
        var file = FileContent.of("T" + number + ".txt", (number + read.text()).getBytes(StandardCharsets.UTF_8));
        open.imports().add(open.imports().keep(file, read), SourceDetails.of(SourceKind.INTERVIEW, List.of(), InterviewPhase.REFINING));
    }

    private ReadText transcript(int words) {
        return transcript(words, List.of("GWEN"), random);
    }

    /** Turns of 20 to 120 words: the interviewer before each answer, the people one after the other. */
    static ReadText transcript(int words, List<String> people, Random random) {
        var text = new StringBuilder();
        var turns = new ArrayList<Turn>();
        var paragraphs = new ArrayList<Paragraph>();
        int left = words;
        while (left > 0) {
            String speaker = turns.size() % 2 == 0 ? "INT" : people.get(turns.size() / 2 % people.size());
            int length = Math.min(left, 20 + random.nextInt(100) / (turns.size() % 2 == 0 ? 4 : 1));
            int start = text.length();
            text.append(speaker).append(": ");
            int speech = text.length();
            for (int i = 0; i < length; i++) text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
            left -= length;
            var span = new Span(start, text.length());
            turns.add(new Turn(turns.size() + 1, span, speech, speaker, turns.size() * 20_000L));
            paragraphs.add(Paragraph.body(span));
            text.append("\n\n");
        }
        return new ReadText(text.toString(), new TextStructure(paragraphs, turns, List.of()), "text/plain", "UTF-8", List.of());
    }

    /** Twelve cases, and for each source a participant who speaks in it: roles in turn, all in a case. */
    static void addPeople(OpenStudy open) {
        open.session().commit("People", study -> {
            for (int i = 0; i < CASES; i++) {
                Case place = ModelFactory.eINSTANCE.createCase();
                place.setIdentifier("C" + (i + 1));
                study.getCases().add(place);
            }
            int number = 0;
            for (Source source : study.getSources()) {
                Participant person = ModelFactory.eINSTANCE.createParticipant();
                person.setIdentifier("P" + number);
                person.setPseudonym("Person " + number);
                person.setRole(ROLES[number % ROLES.length]);
                person.setCase(study.getCases().get(number++ % CASES));
                study.getParticipants().add(person);
                source.getParticipants().add(person);
                for (Speaker speaker : Texts.current(source).getSpeakers()) if (!speaker.isInterviewer()) speaker.setParticipant(person);
            }
        });
    }

    /** In commits of 2,000 codings. */
    private void code(OpenStudy open, int codings) {
        List<Source> sources = open.study().getSources();
        List<Factor> factors = CodeBook.ordered(open.study());
        for (int done = 0; done < codings; done += 2_000) {
            int from = done;
            open.session().commit("Codings", study -> {
                for (int i = from; i < Math.min(codings, from + 2_000); i++) {
                    Text text = Texts.current(sources.get(i % sources.size()));
                    open.codings().add(text, span(text), factors.get(random.nextInt(factors.size())), "Benchmark");
                }
            });
        }
    }

    private Span span(Text text) {
        return span(text, random);
    }

    /** 20 to 200 characters anywhere in the text. */
    static Span span(Text text, Random random) {
        int length = 20 + random.nextInt(180);
        int start = random.nextInt(text.getCharacters() - length);
        return new Span(start, start + length);
    }
}

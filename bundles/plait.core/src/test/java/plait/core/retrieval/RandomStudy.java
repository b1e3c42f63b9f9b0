package plait.core.retrieval;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import plait.core.OpenStudy;
import plait.core.PlainStudy;
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
import plait.model.Source;
import plait.model.SourceKind;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

/** A small study full of codings that touch, overlap and lie near one another: the same seed, the same study. */
final class RandomStudy {
    static final List<String> CODERS = List.of("Amara", "Bea");
    static final List<String> ROLES = List.of("member", "lead", "commissioner");
    private static final String[] WORDS = {"the", "kettle", "🙂", "nobody", "asked", "a", "on\u00A0and", "Wednesdays,"};
    private static final int TEXTS = 6;
    private static final int CODINGS = 90;

    final OpenStudy open = new PlainStudy("Not coded.").open;
    final List<Factor> codes = new ArrayList<>();
    final List<Case> cases = new ArrayList<>();
    final List<Participant> people = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();
    private final Random random;

    RandomStudy(Random random) {
        this.random = random;
        open.session().commit("People and codes", study -> {
            for (String name : List.of("Warmth", "Being asked", "Years", "Trust", "Doors")) codes.add(CodeBook.add(study, name));
            codes.get(1).getParents().add(codes.get(0));
            codes.get(2).getParents().add(codes.get(1));
            codes.get(2).getParents().add(codes.get(3));
            for (int i = 0; i < 3; i++) cases.add(place(study.getCases(), "C" + i));
            for (int i = 0; i < 5; i++) people.add(person(study.getParticipants(), i));
        });
        for (int i = 0; i < TEXTS; i++) sources.add(source(i));
        open.session().commit("Codings", study -> {
            for (int i = 0; i < CODINGS; i++) {
                var text = Texts.current(sources.get(random.nextInt(sources.size())));
                int start = random.nextInt(text.getCharacters() - 1);
                int end = Math.min(text.getCharacters(), start + 1 + random.nextInt(random.nextInt(6) == 0 ? 150 : 25));
                open.codings().add(text, new Span(start, end), codes.get(random.nextInt(codes.size())), CODERS.get(random.nextInt(2)));
            }
        });
    }

    private static Case place(List<Case> cases, String identifier) {
        Case made = ModelFactory.eINSTANCE.createCase();
        made.setIdentifier(identifier);
        cases.add(made);
        return made;
    }

    private Participant person(List<Participant> participants, int number) {
        Participant made = ModelFactory.eINSTANCE.createParticipant();
        made.setIdentifier("P" + number);
        made.setTranscriptLabel("P" + number);
        made.setRole(ROLES.get(random.nextInt(ROLES.size())));
        if (number % 2 == 0) made.setCase(cases.get(random.nextInt(cases.size())));
        participants.add(made);
        return made;
    }

    private Source source(int number) {
        ReadText read = read(number % 3 != 2);
        var file = FileContent.of("S" + number + ".txt", (number + read.text()).getBytes(StandardCharsets.UTF_8));
        var kind = number % 3 == 2 ? SourceKind.DOCUMENT : SourceKind.INTERVIEW;
        var details = new SourceDetails("S" + (12 - number), "", kind, List.of(cases.get(random.nextInt(cases.size()))), people, number % 2 == 0 ? InterviewPhase.GLEANING : InterviewPhase.REFINING, "", "", Map.of());
        return open.imports().add(open.imports().keep(file, read), details);
    }

    /** Paragraphs of some words each, turns of them where somebody speaks. */
    private ReadText read(boolean spoken) {
        var text = new StringBuilder(random.nextBoolean() ? "  Heading \n" : "");
        var turns = new ArrayList<Turn>();
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < 14; i++) {
            int start = length(text);
            String speaker = i % 4 == 0 ? "INT" : "P" + random.nextInt(5);
            if (spoken) text.append(speaker).append(": ");
            int speech = length(text);
            int words = 1 + random.nextInt(12);
            for (int w = 0; w < words; w++) text.append(w == 0 ? "" : random.nextInt(7) == 0 ? "  " : " ").append(WORDS[random.nextInt(WORDS.length)]);
            var span = new Span(start, length(text));
            paragraphs.add(Paragraph.body(span));
            if (spoken) turns.add(new Turn(turns.size() + 1, span, speech, speaker, Turn.NO_TIME));
            text.append("\n\n");
        }
        return new ReadText(text.toString(), new TextStructure(paragraphs, turns, List.of()), "text/plain", "UTF-8", List.of());
    }

    private static int length(StringBuilder text) {
        return text.codePointCount(0, text.length());
    }
}

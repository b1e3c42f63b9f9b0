package plait.core.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.configurations.Configurations;
import plait.core.sources.FileContent;
import plait.core.sources.ReadText;
import plait.core.sources.SourceDetails;
import plait.core.study.FakeStore;
import plait.core.study.RowCodecs;
import plait.core.study.Session;
import plait.core.study.StudyCheck;
import plait.core.theories.RuleShapes;
import plait.model.Configuration;
import plait.model.InterviewPhase;
import plait.model.Profile;
import plait.model.SourceKind;
import plait.model.Study;
import plait.model.text.TextStructure;

/** A study in memory that takes sheets as they would be typed: cells separated by semicolons, the first line is the headers. */
final class SheetStudy implements AutoCloseable {
    private static final SheetReader SEMICOLONS = new SheetReader() {
        @Override public boolean isTable(String fileName) {
            return fileName.endsWith(".csv");
        }

        @Override public Sheet read(FileContent file) {
            List<List<String>> lines = new String(file.bytes(), StandardCharsets.UTF_8).lines().map(line -> Arrays.asList(line.split(";", -1))).toList();
            return Sheet.of(file.name(), lines.get(0), lines.subList(1, lines.size()), 2);
        }
    };

    private final Path folder;
    final OpenStudy open;

    SheetStudy(Path folder, Profile profile) {
        this.folder = folder;
        var session = Session.create(new FakeStore(), RowCodecs.binaryOnly(), OpenStudy.rules(RuleShapes.NONE), "Amara", study -> study.setProfile(profile));
        open = new OpenStudy(session, OpenStudy.Adapters.withoutTheory(null, null, failure -> {
            throw new AssertionError(failure);
        }));
    }

    /** With factors, three configurations (two of them also in v1), and a source with three sentences of which two are evidence. */
    static SheetStudy furnished(Path folder) {
        var made = new SheetStudy(folder, Profile.CMO_SPLIT);
        made.source("I1", "It took months. We laughed. Nobody came.");
        made.take("""
                id;name
                F-A;a
                F-B;b
                """);
        made.take("""
                id;name;context;resource;reasoning;outcome;context factors;outcome factors;theory
                C-1;One;new | known;a place;hope;comes back;F-B | F-A;F-B;v1 | v2
                C-2;Two;has come | is well;a job;pride;stays;F-A | F-B;F-A;v2
                C-3;Three;small place;a sign;fear;stays away;;;v1 | v2
                """);
        made.take("""
                configuration;slot;source;quote;stance
                C-1;whole;I1;It took months.;supports
                C-2;whole;I1;It took months.;refutes
                C-2;whole;I1;We laughed.;supports
                """);
        return made;
    }

    void source(String identifier, String text) {
        var details = new SourceDetails(identifier, "", SourceKind.INTERVIEW, List.of(), List.of(), InterviewPhase.NONE, "", "", Map.of());
        var file = FileContent.of(identifier + ".txt", text.getBytes(StandardCharsets.UTF_8));
        open.imports().add(open.imports().keep(file, new ReadText(text, new TextStructure(List.of(), List.of(), List.of()), "text/plain", "UTF-8", List.of())), details);
    }

    /** Imports it; afterwards live objects, rows and journal must agree. */
    ImportResult give(String sheet) {
        try {
            var results = new ArrayList<ImportResult>();
            Path file = Files.writeString(folder.resolve("sheet.csv"), sheet);
            var details = SourceDetails.of(SourceKind.INTERVIEW, List.of(), InterviewPhase.NONE);
            new ImportFiles(open, SEMICOLONS).importAll(List.of(file), details, Optional.empty(), Progress.NONE, results::add);
            check();
            return results.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports what must come in. */
    ImportResult take(String sheet) {
        ImportResult result = give(sheet);
        if (result.status() != ImportResult.Status.IMPORTED) throw new AssertionError(result.problem());
        return result;
    }

    /** Why a sheet is refused; nothing of it must have come in. */
    String refuse(String sheet) {
        long before = open.session().last().revision();
        ImportResult result = give(sheet);
        if (result.status() != ImportResult.Status.REFUSED || open.session().last().revision() != before) throw new AssertionError("it came in");
        return result.problem();
    }

    void check() {
        new StudyCheck(RowCodecs.binaryOnly()).everything(open.session());
    }

    Study study() {
        return open.study();
    }

    Configuration configuration(String identifier) {
        return Configurations.find(study(), identifier).orElseThrow();
    }

    @Override public void close() {
        open.close();
    }
}

package plait.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.coding.CodeBook;
import plait.core.sources.Sources;
import plait.core.sources.Texts;
import plait.model.Factor;
import plait.model.Source;
import plait.model.text.Span;

@Command(name = "code", description = "Apply a factor to a passage.", mixinStandardHelpOptions = true)
final class CodeCommand extends StudyCommand {
    @Option(names = "--source", required = true, paramLabel = "S", description = "The code of the source")
    private String source;

    @ArgGroup(multiplicity = "1")
    private Passage passage;

    @Option(names = "--factor", required = true, paramLabel = "F", description = "The factor, by code or name")
    private String factor;

    @Option(names = "--new", description = "Make the factor if there is none of this name")
    private boolean mayMake;

    /** Words, or positions. */
    static final class Passage {
        @Option(names = "--quote-file", required = true, paramLabel = "F", description = "A file that holds the exact words, or - for standard input")
        private String quoteFile;

        @ArgGroup(exclusive = false)
        private Positions positions;
    }

    /** In code points. */
    static final class Positions {
        @Option(names = "--start", required = true, paramLabel = "N", description = "First code point")
        private int start;

        @Option(names = "--end", required = true, paramLabel = "M", description = "One past the last code point")
        private int end;
    }

    @Override int run(OpenStudy open) {
        Source coded = Sources.get(open.study(), source);
        Span span = span(open, coded);
        Factor known = CodeBook.find(open.study(), factor).orElse(null);
        if (known == null && !mayMake) throw new Problem("There is no factor of this code or name. List them with: plait factors STUDY; or add --new to make it.");
        if (known == null) open.codings().applyNew(Texts.current(coded), span, factor);
        else open.codings().apply(Texts.current(coded), span, known);
        if (json()) out().println(new Fields().with("source", coded.getIdentifier()).with("start", span.start()).with("end", span.end()).json());
        else out().println("Coded " + coded.getIdentifier() + ", " + span.start() + " to " + span.end() + ".");
        return 0;
    }

    private Span span(OpenStudy open, Source coded) {
        if (passage.positions != null) {
            if (passage.positions.start < 0 || passage.positions.end <= passage.positions.start) throw new Problem("--start must be 0 or more, and --end after it.");
            return new Span(passage.positions.start, passage.positions.end);
        }
        List<Span> found = open.texts().read(coded).find(quote());
        if (found.isEmpty()) throw new Problem("The quote was not found in " + coded.getIdentifier() + ". It must be the exact words, on one line.");
        if (found.size() > 1) throw new Problem("The quote was found " + found.size() + " times in " + coded.getIdentifier() + ". Make it longer, or give --start and --end.");
        return found.get(0);
    }

    private String quote() {
        try {
            byte[] bytes = passage.quoteFile.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(passage.quoteFile));
            String words = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r\n", "\n");
            return Normalizer.normalize(words.endsWith("\n") ? words.substring(0, words.length() - 1) : words, Normalizer.Form.NFC);
        } catch (IOException e) {
            throw new Problem("The file with the quote cannot be read. Check its name.", e);
        }
    }
}

package plait.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import plait.core.Progress;
import plait.core.sources.FileContent;
import plait.core.sources.ImportWarning;
import plait.core.sources.Ingest;
import plait.core.sources.ReadText;
import plait.core.sources.UnreadableFile;
import plait.ingest.PlainEncoding.Decoded;

/**
 * Reads documents and transcripts in this process. It keeps nothing between files and may be used by several threads; the libraries are loaded when
 * the first file needs them.
 */
public final class TikaIngest implements Ingest {
    @Override public ReadText read(FileContent file, Progress progress) throws UnreadableFile {
        QuietLibraries.silence();
        progress.begin("Reading a file", 0);
        if (progress.cancelled()) throw new CancellationException();
        Format format = FormatFinder.find(file);
        if (format.isPlain()) return plain(format, file);
        Reading reading = format == Format.PDF ? PdfText.read(file.bytes(), progress) : OfficeDocument.read(format, file, progress);
        return frozen(Turns.mark(reading.blocks()), format, "", reading.warnings());
    }

    private static ReadText plain(Format format, FileContent file) {
        Decoded decoded = PlainEncoding.decode(file.bytes(), file.encoding());
        var warnings = new ArrayList<ImportWarning>();
        if (decoded.guessed()) warnings.add(guessed(decoded));
        else if (decoded.lost() > 0) warnings.add(lost(decoded));
        String raw = decoded.text();
        if (raw.length() > OfficeDocument.LONGEST) {
            warnings.add(OfficeDocument.tooLong(OfficeDocument.LONGEST));
            raw = raw.substring(0, OfficeDocument.LONGEST);
        }
        List<Block> blocks = switch (format) {
            case VTT -> CueTurns.blocks(CueFile.vtt(raw));
            case SRT -> CueTurns.blocks(CueFile.srt(raw));
            case MARKDOWN -> Turns.mark(Markdown.blocks(raw));
            default -> Turns.mark(PlainText.blocks(raw));
        };
        if (blocks.isEmpty()) throw new UnreadableFile("The file holds no words. Check that it is the right one and was copied completely.");
        return frozen(blocks, format, decoded.charset().name(), warnings);
    }

    private static ReadText frozen(List<Block> blocks, Format format, String encoding, List<ImportWarning> found) {
        var frozen = FrozenText.of(blocks);
        var warnings = new ArrayList<>(found);
        boolean said = found.stream().anyMatch(warning -> warning.code().equals(ImportWarning.NO_TEXT));
        if (blocks.isEmpty() && !said) warnings.add(new ImportWarning(ImportWarning.NO_TEXT, "The file holds no text. Pictures in it are not read."));
        var text = new ReadText(frozen.text(), frozen.structure(), format.mediaType(), encoding, List.of());
        warnings.addAll(SimilarLabels.warnings(text.speakers()));
        return new ReadText(text.text(), text.structure(), text.mediaType(), text.encoding(), warnings);
    }

    private static ImportWarning guessed(Decoded decoded) {
        return new ImportWarning(ImportWarning.ENCODING_GUESSED,
                "The encoding of the file is not certain; it was read as " + decoded.charset().name() + ". If letters with accents or quotation marks look wrong, choose another encoding.");
    }

    private static ImportWarning lost(Decoded decoded) {
        String other = decoded.charset().equals(StandardCharsets.UTF_8) ? "" : " or UTF-8";
        return new ImportWarning(ImportWarning.ENCODING_GUESSED,
                (decoded.lost() == 1 ? "1 character" : decoded.lost() + " characters") + " could not be read as " + decoded.charset().name() + ". Choose another encoding" + other + ".");
    }
}

package plait.ingest;

import java.io.IOException;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Finds pages whose content was damaged: the library reads such a page up to the damage and says nothing. */
final class PdfDamage {
    private PdfDamage() {}

    /** @param number from 1 */
    static boolean damaged(PDDocument document, int number) throws IOException {
        // what is encrypted has been changed by the library already
        if (document.isEncrypted()) return false;
        PDPage page = document.getPage(number - 1);
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            PDStream stream = streams.next();
            var filters = stream.getFilters();
            boolean deflated = filters.size() == 1 && COSName.FLATE_DECODE.equals(filters.getFirst());
            if (deflated && !sound(stream)) return true;
        }
        return false;
    }

    /** Unpacks the stream to compare its checksum; one that merely ends without a checksum passes, because some programs write such streams. */
    private static boolean sound(PDStream stream) throws IOException {
        byte[] packed;
        try (var in = stream.getCOSObject().createRawInputStream()) {
            packed = in.readAllBytes();
        }
        var inflater = new Inflater();
        var buffer = new byte[32 * 1024];
        try {
            inflater.setInput(packed);
            long size = 0;
            int n = inflater.inflate(buffer);
            while (n > 0 && size < OfficeDocument.LONGEST) {
                size += n;
                n = inflater.inflate(buffer);
            }
            return size > 0 || packed.length < 16;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}

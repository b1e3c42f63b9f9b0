package plait.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import plait.core.sources.UnreadableFile;

/** The chapters of an EPUB in the order in which they are read. Tika's own reader of EPUB keeps that order only by way of a temporary file. */
final class EpubSpine {
    private EpubSpine() {}

    /**
     * @return names of parts
     * @throws UnreadableFile if the list of chapters is missing or damaged
     */
    static List<String> chapters(ZipParts parts) {
        Element root = xml(parts, "META-INF/container.xml").selectFirst("rootfile[full-path]");
        if (root == null) throw new UnreadableFile(FormatFinder.DAMAGED);
        String book = root.attr("full-path");
        Document contents = xml(parts, book);
        var names = new HashMap<String, String>();
        for (Element item : contents.getElementsByTag("item")) names.put(item.attr("id"), item.attr("href"));
        var chapters = new ArrayList<String>();
        for (Element reference : contents.getElementsByTag("itemref")) {
            String name = names.get(reference.attr("idref"));
            if (name != null) chapters.add(book.substring(0, book.lastIndexOf('/') + 1) + java.net.URLDecoder.decode(name, java.nio.charset.StandardCharsets.UTF_8));
        }
        return chapters;
    }

    /** jsoup knows no entities from outside, so nothing can be drawn into the text. */
    private static Document xml(ZipParts parts, String name) {
        return Jsoup.parse(parts.text(name), "", Parser.xmlParser());
    }
}

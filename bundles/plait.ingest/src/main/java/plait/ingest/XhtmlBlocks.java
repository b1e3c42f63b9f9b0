package plait.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import plait.core.Progress;
import plait.model.text.Paragraph;

/**
 * Turns the XHTML that Tika tells of a document into blocks. Comments of readers are left out, notes become footnotes, a row of a table becomes one
 * paragraph with tabs between its cells.
 */
final class XhtmlBlocks extends DefaultHandler {
    /** Thrown to stop the parser once the text is as long as it may get; what was read until then is kept. */
    static final class Full extends SAXException {
        private static final long serialVersionUID = 1;
    }

    /** What an element that is open means for the text in it. */
    private enum Role {
        INLINE,
        PART,
        HEADING,
        LIST,
        CELL,
        ROW,
        NOTE,
        SKIPPED
    }

    private record Element(Role role, int level) {}

    private static final Set<String> PARTS = Set.of("p", "div", "ul", "ol", "table", "blockquote", "section", "article", "header", "footer", "aside", "nav", "main", "pre", "hr", "dl",
            "dt", "dd", "caption", "figcaption", "figure", "body", "tbody", "thead", "tfoot");
    private static final Set<String> SKIPPED = Set.of("head", "title", "script", "style", "noscript", "template", "svg", "select", "button");
    private static final Set<String> COMMENTS = Set.of("annotation", "annotation_text", "comment", "package-entry", "embedded");
    private static final Set<String> NOTES = Set.of("note", "footnote", "footnote_text", "endnote", "endnote_text");
    private static final String BULLETS = "·•▪◦‣●○■□\uF0B7\uF0A7";

    private final Progress progress;
    private final int limit;
    /** True where the source's line ends are only white space, as in HTML. */
    private final boolean flowing;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final TableRow row = new TableRow();
    private StringBuilder text = new StringBuilder();
    /** What stood in the paragraph before the note that is being read. */
    private StringBuilder outside;
    private long length;

    /** @param limit in UTF-16 units */
    XhtmlBlocks(boolean flowing, int limit, Progress progress) {
        this.flowing = flowing;
        this.limit = limit;
        this.progress = progress;
    }

    List<Block> blocks() {
        flush();
        var all = new ArrayList<>(blocks);
        all.addAll(notes);
        return all;
    }

    @Override public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (progress.cancelled()) throw new CancellationException();
        if (name.equals("br")) text.append('\n');
        Element element = element(name, attributes.getValue("class"));
        boolean inNote = inside(Role.NOTE);
        switch (element.role()) {
            case NOTE -> {
                if (inNote) text.append('\n');
                else beginNote();
            }
            case INLINE, SKIPPED -> {}
            case ROW -> {
                flush();
                row.open();
            }
            case CELL -> {
                flush();
                row.cell();
            }
            default -> flush();
        }
        open.push(element);
    }

    @Override public void endElement(String uri, String name, String qualified) {
        if (open.isEmpty()) return;
        Element element = open.peek();
        if (element.role() == Role.NOTE) {
            open.pop();
            if (!inside(Role.NOTE)) endNote();
            return;
        }
        if (element.role() != Role.INLINE && element.role() != Role.SKIPPED) flush();
        open.pop();
        if (element.role() == Role.ROW) for (Block block : row.close()) emit(block);
    }

    private Element element(String name, String style) {
        Element around = open.peek();
        boolean part = PARTS.contains(name);
        if (around != null && around.role() == Role.SKIPPED || SKIPPED.contains(name) || style != null && COMMENTS.contains(style)) return new Element(Role.SKIPPED, 0);
        if (style != null && NOTES.contains(style) || part && inside(Role.NOTE)) return new Element(Role.NOTE, 0);
        if (name.equals("li") || style != null && style.startsWith("list_")) return new Element(Role.LIST, 0);
        if (name.equals("tr")) return new Element(Role.ROW, 0);
        if (name.equals("td") || name.equals("th")) return new Element(Role.CELL, 0);
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        if (heading) return new Element(Role.HEADING, name.charAt(1) - '0');
        return new Element(part ? Role.PART : Role.INLINE, 0);
    }

    private boolean inside(Role role) {
        for (Element element : open) if (element.role() == role) return true;
        return false;
    }

    @Override public void characters(char[] chars, int start, int count) throws SAXException {
        if (!open.isEmpty() && open.peek().role() == Role.SKIPPED) return;
        length += count;
        if (length > limit) throw new Full();
        if (!flowing) {
            text.append(chars, start, count);
            return;
        }
        for (int i = start; i < start + count; i++) {
            boolean space = chars[i] == ' ' || chars[i] == '\n' || chars[i] == '\r' || chars[i] == '\t' || chars[i] == '\f';
            if (!space) text.append(chars[i]);
            else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') text.append(' ');
        }
    }

    private void beginNote() {
        outside = text;
        text = new StringBuilder();
    }

    private void endNote() {
        for (String line : CleanText.lines(text.toString())) if (!line.isEmpty()) notes.add(Block.of(Paragraph.Kind.FOOTNOTE, line, !notes.isEmpty()));
        text = outside;
    }

    private void flush() {
        if (text.isEmpty() || inside(Role.NOTE)) return;
        boolean first = true;
        for (String line : CleanText.lines(text.toString())) {
            if (line.isEmpty()) continue;
            if (row.isOpen()) row.add(line);
            else emit(block(line, !first));
            first = false;
        }
        text.setLength(0);
    }

    private Block block(String line, boolean close) {
        for (Element element : open) if (element.role() == Role.HEADING) return Block.heading(element.level(), line);
        boolean bullet = line.length() > 1 && BULLETS.indexOf(line.charAt(0)) >= 0 && Character.isWhitespace(line.charAt(1));
        if (!bullet && !inside(Role.LIST)) return Block.body(line, close);
        return Block.of(Paragraph.Kind.LIST_ITEM, bullet ? line.substring(1).strip() : line, close);
    }

    /** Rows of a table and items of a list stand close. */
    private void emit(Block block) {
        boolean alike = block.kind() == Paragraph.Kind.TABLE_ROW || block.kind() == Paragraph.Kind.LIST_ITEM;
        boolean goesOn = alike && !blocks.isEmpty() && blocks.getLast().kind() == block.kind();
        blocks.add(goesOn && !block.close() ? Block.of(block.kind(), block.text(), true) : block);
    }
}

package plait.core.sources;

import java.util.ArrayList;
import plait.core.study.ByteReader;
import plait.core.study.ByteWriter;
import plait.model.text.Page;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

/** A text's structure as a blob: version 1, then paragraphs, turns and pages, each with its count. Starts are relative to the one before. */
final class StructureCodec {
    private static final int VERSION = 1;

    private StructureCodec() {}

    static byte[] encode(TextStructure structure) {
        var out = new ByteWriter().u8(VERSION);
        int at = 0;
        out.var(structure.paragraphs().size());
        for (Paragraph paragraph : structure.paragraphs()) {
            span(out, at, paragraph.span()).u8(paragraph.kind().ordinal()).u8(paragraph.headingLevel());
            at = paragraph.span().start();
        }
        at = 0;
        out.var(structure.turns().size());
        for (Turn turn : structure.turns()) {
            span(out, at, turn.span()).var(turn.speech() - turn.span().start()).text(turn.speaker()).signed(turn.startMs());
            at = turn.span().start();
        }
        out.var(structure.pages().size());
        for (Page page : structure.pages()) out.var(page.number()).var(page.start());
        return out.bytes();
    }

    private static ByteWriter span(ByteWriter out, int from, Span span) {
        return out.signed(span.start() - from).var(span.length());
    }

    /** @throws IllegalStateException if the bytes are no structure */
    static TextStructure decode(byte[] bytes) {
        var in = new ByteReader(bytes);
        int version = in.u8();
        if (version != VERSION) throw new IllegalStateException("structure of version " + version);
        var paragraphs = new ArrayList<Paragraph>();
        int at = 0;
        for (long n = in.var(); n > 0; n--) {
            Span span = span(in, at);
            at = span.start();
            paragraphs.add(new Paragraph(span, Paragraph.Kind.values()[in.u8()], in.u8()));
        }
        var turns = new ArrayList<Turn>();
        at = 0;
        for (long n = in.var(); n > 0; n--) {
            Span span = span(in, at);
            at = span.start();
            turns.add(new Turn(turns.size() + 1, span, at + (int) in.var(), in.text(), in.signed()));
        }
        var pages = new ArrayList<Page>();
        for (long n = in.var(); n > 0; n--) pages.add(new Page((int) in.var(), (int) in.var()));
        return new TextStructure(paragraphs, turns, pages);
    }

    private static Span span(ByteReader in, int from) {
        int start = from + (int) in.signed();
        return new Span(start, start + (int) in.var());
    }
}

package plait.ui.sources;

import java.util.List;
import plait.core.sources.Texts;
import plait.model.Coding;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Text;

/**
 * How far one source, or several together, are worked through.
 *
 * @param characters how long they are
 * @param coded how many of their characters carry a code, by share
 * @param codings how many codes are on passages
 * @param evidence how many pieces of evidence rest on them
 * @param by who coded last; empty when nobody did
 * @param last when, in milliseconds since 1970; 0 when nobody did
 */
record Coverage(int characters, double coded, int codings, int evidence, String by, long last) {
    static final Coverage NONE = new Coverage(0, 0, 0, 0, "", 0);

    static Coverage of(Source source, CodingProgress progress) {
        if (source.getTexts().isEmpty()) return NONE;
        Text text = Texts.current(source);
        CodingProgress.Coded coded = progress.of(source);
        int evidence = 0;
        Coding last = null;
        for (Segment segment : text.getSegments()) {
            evidence += segment.getEvidence().size();
            for (Coding coding : segment.getCodings()) if (last == null || coding.getTime() > last.getTime()) last = coding;
        }
        String by = last == null || last.getCoder() == null ? "" : last.getCoder();
        return new Coverage(text.getCharacters(), coded.share() * text.getCharacters(), coded.codings(), evidence, by, last == null ? 0 : last.getTime());
    }

    /** Of several together; whoever coded last in any of them. */
    static Coverage of(List<Coverage> parts) {
        Coverage all = NONE;
        for (Coverage part : parts) {
            boolean newer = part.last > all.last;
            all = new Coverage(all.characters + part.characters, all.coded + part.coded, all.codings + part.codings, all.evidence + part.evidence, newer ? part.by : all.by, Math.max(all.last, part.last));
        }
        return all;
    }

    /** 0 to 1. */
    double share() {
        return characters == 0 ? 0 : coded / characters;
    }
}

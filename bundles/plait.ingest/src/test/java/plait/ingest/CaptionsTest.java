package plait.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plait.model.text.Turn;

/** WebVTT and SubRip. */
class CaptionsTest {
    @Test void joinsTheCuesOfOneVoiceIntoOneTurn() {
        var read = Made.read("a.vtt", "WEBVTT - A title\n\nNOTE\nnot shown\n\n1\n00:00:01.000 --> 00:00:02.000\n<v INT>Hello.\n\nsecond\n00:03.500 --> 00:04.000 align:start\n"
                + "<v.loud Tariq>You&rsquo;ve <i>come</i> hungry?\n\n3\n00:00:04.100 --> 00:00:05.000\n<v Tariq>That&apos;s <c.red>your</c>\nfirst &amp; last mistake.</v>\n");
        assertEquals("INT: Hello.\n\nTariq: You’ve come hungry? That's your first & last mistake.", read.text());
        assertEquals(List.of(1000L, 3500L), read.structure().turns().stream().map(Turn::startMs).toList());
        assertEquals("text/vtt", read.mediaType());
    }

    @Test void findsLabelsInTheWordsWhereThereAreNoVoices() {
        var read = Made.read("a.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nJosh Davis: Awesome.\n\n00:01.000 --> 00:02.000\nstokes: Hey everybody.\n\n00:02.000 --> 00:03.000\nwithout a label\n\n"
                + "00:03.000 --> 00:04.000\nstokes: So: on we go.\n\n00:04.000 --> 00:05.000\nJosh Davis: Yes.\n");
        assertEquals(List.of("Josh Davis|Awesome.", "stokes|Hey everybody. without a label So: on we go.", "Josh Davis|Yes."), Made.turns(read));
    }

    @Test void leavesStylesAndRegionsOutAndKeepsWhatATranscriberPutInBrackets() {
        var read = Made.read("a.vtt", "WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:1\n\n00:00.000 --> 00:01.000\nWell <inaudible> [laughs]\n");
        assertEquals("Well <inaudible> [laughs]", read.text());
        assertEquals(List.of(), read.structure().turns());
    }

    @Test void showsRollingCaptionsOnce() {
        var read = Made.read("a.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nso<00:00:00.500><c> this</c>\n\n00:01.000 --> 00:01.010\nso this\n\n00:01.010 --> 00:02.000\nso this\nis<00:01.500><c> it</c>\n");
        assertEquals("so this is it", read.text());
    }

    @Test void readsSubRipWithMarkWithoutBlankLinesAndWithAnUnlabelledBeginning() {
        var read = Made.read("a.srt", "\uFEFF1\r\n00:00:00,000 --> 00:00:00,900\r\nA notice\r\n2\r\n00:00:01,000 --> 00:00:02,000\r\nINT: Okay, <b>Kev</b>?\r\n3\r\n00:00:02,500 --> 00:00:03,000\r\n"
                + "KEV: I skipped school.\r\n\r\n4\r\n00:00:03,000 --> 00:00:04,000\r\nKEV: I can skip\r\na question.\r\n\r\n5\r\n00:00:05,000 --> 00:00:06,000\r\nINT: {\\an8}Right.\r\n");
        assertEquals("A notice\n\nINT: Okay, Kev?\n\nKEV: I skipped school. I can skip a question.\n\nINT: Right.", read.text());
        assertEquals(List.of(1000L, 2500L, 5000L), read.structure().turns().stream().map(Turn::startMs).toList());
    }

    @Test void losesNoWordsWhereATimeIsMissing() {
        var read = Made.read("a.srt", "1\n00:00:00,500 --> 00:00:07,000\nOne.\n\n2\nTwo.\n\n3\n00:00:11,890 --> 00:00:16,320\nThree.\n");
        assertEquals("One. Two. Three.", read.text().replace("\n\n", " "));
    }

    @Test void recognisesCaptionsWithoutTheirEnding() {
        assertEquals("text/vtt", Made.read("a", "WEBVTT\n\n00:00.000 --> 00:01.000\nx\n").mediaType());
        assertEquals("application/x-subrip", Made.read("a.txt", "1\n00:00:00,000 --> 00:00:01,000\nx\n").mediaType());
    }

    @Test void beginsAParagraphAtAPauseWhereNobodyIsNamed() {
        var read = Made.read("a.srt", "1\n00:00:00,000 --> 00:00:01,000\nOne.\n\n2\n00:00:01,000 --> 00:00:02,000\nTwo.\n\n3\n00:00:09,000 --> 00:00:10,000\nThree.\n");
        assertEquals("One. Two.\n\nThree.", read.text());
    }
}

package plait.ingest;

import java.util.ArrayList;
import java.util.List;
import plait.model.text.Turn;

/**
 * Makes readable paragraphs of cues: one for each turn, begun by the speaker's label as the file writes it, its cues joined by one space. Cues
 * without a label go on with the current speaker; before the first label, and in files without speakers, a paragraph ends at a pause or once it is long.
 */
final class CueTurns {
    /** In milliseconds. */
    private static final long PAUSE = 3000;
    /** In UTF-16 units: an unlabelled paragraph ends at the next end of a sentence, and in speech without any at four times this length. */
    private static final int LONG = 500;

    private record Piece(Cue cue, String voice, String text, Label label) {}

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String speaker;
    private long startMs = Turn.NO_TIME;
    private long endMs = Turn.NO_TIME;

    private CueTurns() {}

    static List<Block> blocks(List<Cue> cues) {
        var pieces = pieces(cues);
        var speakers = SpeakerRule.speakers(pieces.stream().map(Piece::label).toList());
        var turns = new CueTurns();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.voice() != null) turns.speak(piece.voice(), piece.text(), piece.cue());
            else if (speakers.speaks(i, piece.label())) turns.speak(piece.label().speaker(), piece.text().substring(piece.label().speechAt()), piece.cue());
            else turns.goOn(piece.text(), piece.cue());
        }
        turns.flush();
        return turns.blocks;
    }

    private static List<Piece> pieces(List<Cue> cues) {
        var pieces = new ArrayList<Piece>();
        for (Cue cue : cues) {
            boolean first = true;
            for (Cue.Line line : cue.lines()) {
                Label label = line.voice() == null ? Label.at(line.text()) : null;
                // a wrapped line is no paragraph of its own: it joins the line before unless it may begin a turn
                if (!first && label == null && line.voice() == null) {
                    Piece before = pieces.removeLast();
                    pieces.add(new Piece(cue, before.voice(), before.text() + " " + line.text(), before.label()));
                } else {
                    pieces.add(new Piece(cue, line.voice(), line.text(), label));
                }
                first = false;
            }
        }
        return pieces;
    }

    private void speak(String who, String text, Cue cue) {
        if (!who.equals(speaker)) {
            flush();
            speaker = who;
            startMs = cue.startMs();
        }
        append(text, cue);
    }

    private void goOn(String text, Cue cue) {
        boolean pause = cue.startMs() != Turn.NO_TIME && endMs != Turn.NO_TIME && cue.startMs() - endMs >= PAUSE;
        if (speaker == null && (pause || isLong())) flush();
        append(text, cue);
    }

    private boolean isLong() {
        return words.length() >= LONG && (".!?…".indexOf(words.charAt(words.length() - 1)) >= 0 || words.length() >= 4 * LONG);
    }

    private void append(String text, Cue cue) {
        String clean = text.strip();
        if (!words.isEmpty() && !clean.isEmpty()) words.append(' ');
        words.append(clean);
        endMs = cue.endMs();
    }

    private void flush() {
        if (!words.isEmpty() || speaker != null) {
            String label = speaker == null ? "" : speaker + ": ";
            String text = CleanText.line(label + words);
            var opening = speaker == null ? null : new Opening(speaker, Math.min(label.length(), text.length()), startMs);
            if (!text.isEmpty()) blocks.add(Block.body(text, false).opening(opening));
        }
        words.setLength(0);
        endMs = Turn.NO_TIME;
    }
}

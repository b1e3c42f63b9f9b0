package plait.core.sources;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

/** The turn that a person names by its number or by a time in the recording. */
public final class FindTurn {
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})");

    private FindTurn() {}

    /** @param place such as {@code 12}, {@code 03:18} or {@code 1:03:18}: the turn in which that time falls */
    public static Optional<Turn> find(TextStructure structure, String place) {
        List<Turn> turns = structure.turns();
        String wanted = place.strip();
        if (wanted.matches("\\d{1,6}")) return turns.stream().filter(turn -> turn.number() == Integer.parseInt(wanted)).findFirst();
        Matcher time = TIME.matcher(wanted);
        if (!time.matches()) return Optional.empty();
        int hours = time.group(1) == null ? 0 : Integer.parseInt(time.group(1));
        long ms = 1000L * (hours * 3600L + Integer.parseInt(time.group(2)) * 60L + Integer.parseInt(time.group(3)));
        return turns.stream().filter(turn -> turn.hasTime() && turn.startMs() <= ms).reduce((first, second) -> second);
    }
}

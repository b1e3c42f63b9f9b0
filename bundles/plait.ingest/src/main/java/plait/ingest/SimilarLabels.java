package plait.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plait.core.sources.ImportWarning;

/**
 * Speaker labels that are probably one label typed in two ways. They are reported, never merged: only a person knows whether JAMIE-LEE and
 * JAIME-LEE are one participant.
 */
final class SimilarLabels {
    /** A misspelling stands at most this often, and the label that was meant at least {@link #RARER} times as often. */
    private static final int OFTENEST = 3;
    private static final int RARER = 4;

    private SimilarLabels() {}

    /** @param turns how many turns each label has */
    static List<ImportWarning> warnings(Map<String, Integer> turns) {
        var warnings = new ArrayList<ImportWarning>();
        var labels = new ArrayList<>(turns.keySet());
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                String a = labels.get(i);
                String b = labels.get(j);
                String rare = turns.get(a) < turns.get(b) ? a : b;
                String usual = rare.equals(a) ? b : a;
                if (!similar(rare, usual)) continue;
                boolean far = turns.get(rare) <= OFTENEST && turns.get(rare) * RARER <= turns.get(usual);
                if (far || bare(rare).equals(bare(usual))) warnings.add(warning(rare, turns.get(rare), usual, turns.get(usual)));
            }
        }
        return warnings;
    }

    private static ImportWarning warning(String rare, int times, String usual, int usualTimes) {
        return new ImportWarning(ImportWarning.SPEAKER_NEAR_DUPLICATE, "The speaker label " + rare + " (" + turns(times) + ") looks like " + usual + " ("
                + turns(usualTimes) + "). Both were kept. If they are one person, give both labels to that participant, or correct the file and import it again.");
    }

    private static String turns(int n) {
        return n == 1 ? "1 turn" : n + " turns";
    }

    /** True when a slip of the keyboard could have made one out of the other; labels that differ in a digit are two people. */
    static boolean similar(String a, String b) {
        String x = bare(a);
        String y = bare(b);
        if (x.equals(y)) return !a.equals(b);
        if (!digits(x).equals(digits(y))) return false;
        int shorter = Math.min(x.length(), y.length());
        int allowed = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
        return allowed > 0 && Math.abs(x.length() - y.length()) <= allowed && slips(x, y) <= allowed;
    }

    /** Letters and digits only, without case and accents. */
    private static String bare(String label) {
        String folded = Normalizer.normalize(label, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return folded.codePoints().filter(Character::isLetterOrDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String digits(String label) {
        return label.replaceAll("\\D", "");
    }

    /** Letters left out, put in, taken for another or swapped with their neighbour (Damerau and Levenshtein). */
    private static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) d[i][0] = i;
        for (int j = 0; j <= b.length(); j++) d[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d[a.length()][b.length()];
    }
}

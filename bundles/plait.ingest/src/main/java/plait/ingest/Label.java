package plait.ingest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plait.model.text.Turn;

/**
 * What looks like a speaker label at the start of a paragraph, with its time stamp: {@code INT:}, {@code [00:01:02] RENÉE:}, {@code P01 (01:02):},
 * {@code **Ms Hodge**:}, or {@code Speaker 1  0:03} alone on its line. The shape alone proves nothing: {@link SpeakerRule} decides who speaks.
 *
 * @param speaker as it stands in the file, without brackets, bold marks and colon
 * @param startMs milliseconds, or {@link Turn#NO_TIME}
 * @param speechAt where the words begin, in UTF-16 units of the paragraph
 * @param alone true when no words follow in the paragraph
 */
record Label(String speaker, long startMs, int speechAt, boolean alone) {
    /** In characters. */
    static final int LONGEST = 63;
    /** No label with all its stamps begins further on, in UTF-16 units. */
    private static final int REACH = 200;

    private static final String CLOCK = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?";
    private static final String BRACKETED = "[\\[({<#]\\s?" + CLOCK + "(?:-\\d)?\\s?[\\])}>#]";
    private static final String STAMP = "(?:" + BRACKETED + "|" + CLOCK + "(?![\\d:]))";
    private static final String BOLD = "(?:\\*\\*|__)?";
    private static final String NAME = "[\\p{L}\\p{N}\\[(](?:[^:：\\t!?;\"“”…*<>{}]){0," + LONGEST + "}?";
    private static final Pattern BEFORE_COLON = Pattern.compile("(?:\\d{1,4}[.)]?\\s+)?"
            + "(?:" + BOLD + "(?<before>" + STAMP + ")" + BOLD + "[\\s\\u00A0\\-–—|]*)?(?:>>+\\s*|[-–—]\\s+)?"
            + BOLD + "(?<name>" + NAME + ")" + BOLD + "[\\s\\u00A0,\\-–—|]*(?<after>" + STAMP + ")?[\\s\\u00A0]*"
            + "[:：]" + BOLD + "(?=$|[\\s\\u00A0\\p{L}\"'“”‘’«\\[(.…–—-])[\\s\\u00A0]*(?:(?<late>" + BRACKETED + ")[\\s\\u00A0]*)?");
    private static final Pattern ALONE = Pattern.compile("(?:>>+\\s*)?" + BOLD + "(?<name>" + NAME + ")" + BOLD
            + "(?:[\\s\\u00A0]*" + "(?<bracketed>" + BRACKETED + ")|[\\s\\u00A0,\\-–—|]*[\\s\\u00A0](?<bare>" + CLOCK + "))[\\s\\u00A0]*:?");
    private static final Pattern STAMP_ALONE = Pattern.compile("\\s*(" + STAMP + ")(?:\\s*(?:-->|[-–—])\\s*" + STAMP + ")?\\s*");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    boolean stamped() {
        return startMs != Turn.NO_TIME;
    }

    /** The label that {@code paragraph} begins with, or null. */
    static Label at(String paragraph) {
        String head = paragraph.length() > REACH ? paragraph.substring(0, REACH) : paragraph;
        if (head.indexOf(':') < 0 && head.indexOf('：') < 0) return null;
        Matcher m = BEFORE_COLON.matcher(head);
        if (m.lookingAt() && plausible(m.group("name"))) {
            String stamp = m.group("before") != null ? m.group("before") : m.group("after") != null ? m.group("after") : m.group("late");
            return new Label(bare(m.group("name")), milliseconds(stamp), m.end(), m.end() == paragraph.length());
        }
        if (paragraph.length() > REACH) return null;
        m = ALONE.matcher(head);
        if (!m.matches() || !plausible(m.group("name"))) return null;
        String stamp = m.group("bracketed") != null ? m.group("bracketed") : m.group("bare");
        return new Label(bare(m.group("name")), milliseconds(stamp), paragraph.length(), true);
    }

    /** The time that stands alone in {@code paragraph}, in milliseconds, or {@link Turn#NO_TIME}. */
    static long stampAlone(String paragraph) {
        if (paragraph.length() > 40) return Turn.NO_TIME;
        Matcher m = STAMP_ALONE.matcher(paragraph);
        return m.matches() ? milliseconds(m.group(1)) : Turn.NO_TIME;
    }

    private static String bare(String name) {
        String bare = name.strip();
        boolean wrapped = bare.startsWith("[") && bare.endsWith("]") || bare.startsWith("(") && bare.endsWith(")");
        return wrapped ? bare.substring(1, bare.length() - 1).strip() : bare;
    }

    private static boolean plausible(String name) {
        String label = bare(name);
        if (label.isEmpty() || label.codePointCount(0, label.length()) > LONGEST) return false;
        if (label.codePoints().noneMatch(Character::isLetter)) return false;
        if (label.startsWith("http") || label.contains("/") || label.contains("@") || label.contains("=")) return false;
        String[] words = label.split("[\\s\\u00A0]+");
        return words.length <= 7 && label.indexOf(',') == label.lastIndexOf(',') && noSentence(words);
    }

    /** A full stop belongs to a label only after an initial, a title or a number. */
    private static boolean noSentence(String[] words) {
        for (String word : words) {
            int dot = word.indexOf('.');
            if (dot >= 0 && dot > 3 && Character.isLetter(word.charAt(0))) return false;
        }
        return true;
    }

    private static long milliseconds(String stamp) {
        if (stamp == null) return Turn.NO_TIME;
        String clock = stamp.toLowerCase(Locale.ROOT).replaceAll("-\\d\\D*$", "");
        int fraction = Math.max(clock.indexOf('.'), clock.indexOf(','));
        long seconds = 0;
        Matcher m = NUMBERS.matcher(fraction < 0 ? clock : clock.substring(0, fraction));
        while (m.find()) seconds = seconds * 60 + Long.parseLong(m.group());
        long thousandths = 0;
        if (fraction >= 0) {
            String digits = clock.substring(fraction).replaceAll("\\D", "");
            thousandths = Long.parseLong((digits + "000").substring(0, 3));
        }
        return seconds * 1000 + thousandths;
    }
}

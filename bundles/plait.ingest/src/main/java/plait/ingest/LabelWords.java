package plait.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a label tell about it: a heading of a form, a role in an interview, or the start of an ordinary sentence. */
final class LabelWords {
    /** Words that stand before a colon in letterheads, reports, minutes and tables of a realist study, and name nobody. */
    private static final Set<String> FORM = Set.of(("note notes source sources title subtitle date dates time place venue location duration length document documents "
            + "file filename participants attendees present apologies phase version status subject re to from cc bcc tel telephone phone mobile fax email e-mail web website url "
            + "link address figure table box chart appendix annex example examples warning important tip caution definition aim aims objective objectives purpose method methods "
            + "results result conclusion conclusions recommendation recommendations summary abstract background keywords references reference author authors editor editors "
            + "transcriber transcribed recorded recording language study project case interview-number id code codes theme themes category memo keyword topic topics section chapter "
            + "part step stage question-number action actions decision decisions agreed item agenda next strengths weaknesses opportunities threats context contexts mechanism mechanisms "
            + "outcome outcomes resource resources reasoning intervention actor evidence quote quotes theory if then because given when total subtotal price cost costs break music "
            + "intro outro advert end start begin page pages comment comments issue risk risks mitigation owner deadline priority description name role organisation organization "
            + "published updated created licence license copyright isbn doi issn read more see kind words consent pseudonym").split(" "));
    /** Roles that a transcript gives in place of a name. */
    private static final Pattern ROLE = Pattern.compile("(?iu)(?:i|int|inter|intv|iv|interviewer|interviewee|r|res|resp|respondent|p|pt|ppt|part|participant|facilitator|fac|f|moderator|mod|m|"
            + "researcher|speaker|spk|s|q|a|question|answer|male|female|man|woman|host|guest|chair|all|several|unknown|unidentified|observer|"
            + "interviewer|befragte[r]?|interviewte[r]?|intervieweuse|intervieweur|enquêteur|enquêtrice|entrevistador|entrevistadora|entrevistado|entrevistada)"
            + "(?:\\s?[#(]?\\s?(?:\\d{1,4}|[a-z])\\)?)?");
    /** Words that begin a sentence rather than a name. */
    private static final Set<String> SENTENCE = Set.of(("i my me the a an and but so or if when what who where how why because he she it they we you this that these those there here his her their "
            + "our your to in on for as at of by with from about one two three first second third firstly secondly finally lastly also again well yes no yeah okay ok right now then honestly "
            + "basically anyway actually remember sorry look listen think imagine say said says saying like just not only even still maybe perhaps oh um er another other some any all both is "
            + "was are were do does did have had can could would will should may might must let thing things question point problem answer which while after before since until though although").split(" "));
    private static final Pattern PARENTHESIS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    /** How a label is written; the labels of one transcript mostly agree. */
    enum Shape {
        CAPITALS,
        NAME,
        OTHER
    }

    private LabelWords() {}

    /** True for {@code Note:}, {@code Date (invented):}, {@code Outcome 2:}. */
    static boolean form(String label) {
        String plain = PARENTHESIS.matcher(label).replaceAll("").strip().toLowerCase(Locale.ROOT);
        if (FORM.contains(plain)) return true;
        String[] words = SPACE.split(plain);
        return words.length == 2 && FORM.contains(words[0]) && words[1].matches("\\d+|[a-z]|of|for|by|on|at|shown|invented");
    }

    /** True for {@code INT}, {@code P01}, {@code Speaker 2}. */
    static boolean role(String label) {
        return ROLE.matcher(label).matches();
    }

    /** True when the label begins as an ordinary sentence does and is not all in capitals. */
    static boolean sentence(String label) {
        if (shape(label) == Shape.CAPITALS || role(label)) return false;
        String first = SPACE.split(label.toLowerCase(Locale.ROOT), 2)[0].replaceAll("[^\\p{L}’']", "");
        int apostrophe = Math.max(first.indexOf('\''), first.indexOf('’'));
        return SENTENCE.contains(apostrophe > 0 ? first.substring(0, apostrophe) : first);
    }

    static int count(String label) {
        return SPACE.split(label).length;
    }

    static Shape shape(String label) {
        String plain = PARENTHESIS.matcher(label).replaceAll("");
        if (plain.isBlank()) plain = label;
        if (plain.codePoints().noneMatch(Character::isLowerCase)) return Shape.CAPITALS;
        for (String word : SPACE.split(plain.strip())) {
            int first = word.codePointAt(0);
            boolean small = Character.isLowerCase(first) && !Set.of("de", "da", "di", "du", "la", "le", "van", "von", "der", "den", "del", "bin", "al", "of", "and", "y").contains(word);
            if (small) return Shape.OTHER;
        }
        return Shape.NAME;
    }
}

package plait.ui.memos;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import plait.core.memos.Memos;
import plait.core.memos.Memos.Kept;
import plait.core.study.Committed;
import plait.core.study.Session;
import plait.model.Memo;
import plait.model.Noted;
import plait.model.Study;

/** The memos of a study by day, as far as they are wanted; kept in step by what commits touch. */
final class Journal {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /** A row: a day above its memos, or a memo. */
    sealed interface Line {
        record Day(LocalDate day) implements Line {}

        record Written(Kept kept) implements Line {}
    }

    private final Study study;
    private final List<Kept> memos;

    Journal(Session session) {
        study = session.study();
        memos = new ArrayList<>(Memos.newestFirst(session));
    }

    /** True when what a commit touched changes the memos. */
    boolean follow(Committed committed) {
        boolean concerned = false;
        for (EObject touched : committed.touched()) {
            if (touched instanceof Memo memo) concerned |= follow(memo);
        }
        if (concerned) memos.sort(Memos.NEWEST_FIRST);
        return concerned;
    }

    private boolean follow(Memo memo) {
        memos.removeIf(kept -> kept.memo() == memo);
        if (memo.eContainer() instanceof Noted noted && isThere(noted)) memos.add(new Kept(noted, memo));
        return true;
    }

    private boolean isThere(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) if (at == study) return true;
        return false;
    }

    int size() {
        return memos.size();
    }

    List<String> authors() {
        var authors = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Kept kept : memos) if (kept.memo().getAuthor() != null) authors.add(kept.memo().getAuthor());
        return List.copyOf(authors);
    }

    /** @param words lower case, empty for any @param author null for anybody */
    List<Line> lines(String words, String author) {
        var lines = new ArrayList<Line>();
        LocalDate day = null;
        for (Kept kept : memos) {
            if (!isWanted(kept, words, author)) continue;
            LocalDate its = dayOf(kept.memo());
            if (!its.equals(day)) lines.add(new Line.Day(its));
            day = its;
            lines.add(new Line.Written(kept));
        }
        return lines;
    }

    private static boolean isWanted(Kept kept, String words, String author) {
        if (author != null && !author.equals(kept.memo().getAuthor())) return false;
        return words.isEmpty() || text(kept.memo()).toLowerCase(Locale.ROOT).contains(words) || OnWhat.of(kept.noted()).toLowerCase(Locale.ROOT).contains(words);
    }

    static String text(Memo memo) {
        return memo.getText() == null ? "" : memo.getText();
    }

    private static LocalDate dayOf(Memo memo) {
        return Instant.ofEpochMilli(memo.getTime()).atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** On which day a memo was written, or changed last. */
    static String day(Memo memo) {
        return day(dayOf(memo));
    }

    static String day(LocalDate day) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        if (day.equals(today)) return "Today";
        return day.equals(today.minusDays(1)) ? "Yesterday" : DAY.format(day);
    }

    /** Such as “Amara, 14:20”. */
    static String signed(Memo memo) {
        String time = TIME.format(Instant.ofEpochMilli(memo.getTime()).atZone(ZoneId.systemDefault()));
        return memo.getAuthor() == null ? time : memo.getAuthor() + ", " + time;
    }
}

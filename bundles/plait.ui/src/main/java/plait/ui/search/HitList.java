package plait.ui.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import plait.core.search.Grouping;
import plait.core.search.Grouping.Group;
import plait.core.search.Hit;
import plait.core.search.KeywordInContext;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.ui.theme.Grid;
import plait.ui.theme.GridContent;
import plait.ui.theme.GridForm;
import plait.ui.theme.Icon;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/**
 * The hits in groups, each on a line with its keyword below the others'. Enter opens a hit or shows more of a group, Left and Right close
 * and open a group, Space shows the hit in its turn.
 */
final class HitList {
    private static final int SPEAKER = 0;
    private static final int PLACE = 1;
    private static final int WORDS = 2;
    private static final int SIGNS = 3;
    private static final int SPEAKER_WIDTH = 136;
    private static final int PLACE_WIDTH = 70;
    private static final int SIGNS_WIDTH = 58;
    private static final int ROW = 27;
    private static final int INDENT = 35;
    /** So many hits of a group are shown at first, and one more when that is all. */
    private static final int AT_FIRST = 5;

    private final Theme theme;
    private final Grid grid;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> closed = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final Map<Hit, KeywordInContext> lines = new HashMap<>();
    private Grouping grouping = Grouping.CASE;
    private List<Group> groups = List.of();
    private Voices voices;
    private Consumer<Hit> onChoose = hit -> {};
    private Consumer<Hit> onOpen = hit -> {};
    private Runnable onShow = () -> {};
    private Consumer<Boolean> onStep = forwards -> {};
    private boolean filling;

    /** A line: the head of a group, or a hit. */
    private sealed interface Row {
        record Head(Group group) implements Row {}

        record Found(Hit hit) implements Row {}
    }

    HitList(Composite parent) {
        theme = Theme.on(parent.getDisplay());
        grid = new Grid(parent, GridForm.plainList(SPEAKER_WIDTH, PLACE_WIDTH, GridForm.REST, SIGNS_WIDTH).withRow(ROW), "Hits", new Content());
        grid.draw(this::draw);
        grid.onOpen(this::open);
        grid.onSelect(this::selected);
        grid.addListener(SWT.KeyDown, this::pressed);
        grid.addListener(SWT.MouseUp, this::clicked);
    }

    Grid control() {
        return grid;
    }

    void onChoose(Consumer<Hit> choose) {
        onChoose = choose;
    }

    void onOpen(Consumer<Hit> open) {
        onOpen = open;
    }

    /** What Space does. */
    void onShow(Runnable show) {
        onShow = show;
    }

    /** What F3 does: true for the next hit, false for the one before. */
    void onStep(Consumer<Boolean> step) {
        onStep = step;
    }

    /** Shows other groups; what is closed or shown in full stays so while it has the same name. */
    void show(List<Group> found, Grouping by, Voices names, Hit chosen) {
        if (by != grouping) {
            closed.clear();
            whole.clear();
        }
        groups = found;
        grouping = by;
        voices = names;
        lines.clear();
        fill(chosen);
    }

    /** Puts the cursor on a hit, opening its group. */
    void choose(Hit hit) {
        if (selectedHits().contains(hit)) return;
        for (Group group : groups) {
            if (!group.hits().contains(hit)) continue;
            closed.remove(group.key());
            if (group.hits().indexOf(hit) >= shown(group)) whole.add(group.key());
        }
        fill(hit);
    }

    private void fill(Hit chosen) {
        filling = true;
        rows.clear();
        int cursor = Grid.NONE;
        for (Group group : groups) {
            rows.add(new Row.Head(group));
            if (closed.contains(group.key())) continue;
            for (Hit hit : group.hits().subList(0, shown(group))) {
                if (hit.equals(chosen)) cursor = rows.size();
                rows.add(new Row.Found(hit));
            }
        }
        grid.refresh();
        if (cursor >= 0) grid.cursor(WORDS, cursor);
        else if (grid.rows().length > 0) grid.select();
        filling = false;
    }

    private int shown(Group group) {
        int all = group.hits().size();
        return whole.contains(group.key()) || all <= AT_FIRST + 1 ? all : AT_FIRST;
    }

    /** The hits that are selected, in order. */
    List<Hit> selectedHits() {
        var hits = new ArrayList<Hit>();
        for (int row : grid.rows()) if (row < rows.size() && rows.get(row) instanceof Row.Found found) hits.add(found.hit());
        return hits;
    }

    private void selected() {
        if (filling) return;
        if (row() instanceof Row.Found found) onChoose.accept(found.hit());
        else onChoose.accept(null);
    }

    private Row row() {
        int row = grid.row();
        return row >= 0 && row < rows.size() ? rows.get(row) : null;
    }

    private void open() {
        switch (row()) {
            case Row.Found found -> onOpen.accept(found.hit());
            case Row.Head head -> toggle(head.group(), grid.row());
            case null -> {}
        }
    }

    private void toggle(Group group, int row) {
        if (!closed.remove(group.key())) closed.add(group.key());
        fill(null);
        grid.cursor(SPEAKER, row);
    }

    private void pressed(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        boolean shift = (event.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT;
        if (event.keyCode == SWT.F3 && (plain || shift)) onStep.accept(plain);
        else if (plain && event.keyCode == SWT.SPACE) onShow.run();
        else if (plain && row() instanceof Row.Head head) {
            boolean isClosed = closed.contains(head.group().key());
            if (event.keyCode == SWT.ARROW_LEFT && !isClosed || event.keyCode == SWT.ARROW_RIGHT && isClosed) toggle(head.group(), grid.row());
            else if (event.keyCode == '+' || event.keyCode == SWT.INSERT) more(head.group(), grid.row());
        }
    }

    private void more(Group group, int row) {
        closed.remove(group.key());
        whole.add(group.key());
        fill(null);
        grid.cursor(SPEAKER, row);
    }

    /** On the head of a group: “Show n more” at the right, else the group opens or closes. */
    private void clicked(Event event) {
        if (event.button != 1 || event.count > 1 || (event.stateMask & SWT.MODIFIER_MASK) != 0) return;
        if (grid.getRowPositionByY(event.y) < 0 || !(row() instanceof Row.Head head)) return;
        int right = grid.getClientArea().width - SIGNS_WIDTH;
        if (hidden(head.group()) > 0 && event.x > right - 80) more(head.group(), grid.row());
        else toggle(head.group(), grid.row());
    }

    private long hidden(Group group) {
        return closed.contains(group.key()) ? 0 : group.hits().size() - shown(group);
    }

    private KeywordInContext line(Hit hit) {
        return lines.computeIfAbsent(hit, KeywordInContext::of);
    }

    private String title(Group group) {
        return switch (grouping) {
            case CASE -> group.key().isEmpty() ? "In no case" : voices.caseName(group.key());
            case SOURCE -> voices.source(group.example().sourceId()).map(plait.ui.sources.SourceNames::of).orElse(group.key());
            case SPEAKER -> {
                String who = voices.who(group.example().sourceId(), group.example().speaker());
                yield who.isEmpty() ? group.key() : who + ", " + group.example().source();
            }
        };
    }

    private static String place(Hit hit) {
        return hit.source() + (hit.passage().turn() > 0 ? " · " + hit.passage().turn() : "");
    }

    private void draw(GC gc, Rectangle box, int column, int row) {
        switch (rows.get(row)) {
            case Row.Head head -> drawHead(gc, box, column, head.group());
            case Row.Found found -> drawHit(gc, box, column, found.hit());
        }
    }

    /** The head runs across the columns: each draws its part of it. */
    private void drawHead(GC gc, Rectangle box, int column, Group group) {
        int left = switch (column) {
            case SPEAKER -> box.x;
            case PLACE -> box.x - SPEAKER_WIDTH;
            default -> box.x - SPEAKER_WIDTH - PLACE_WIDTH;
        };
        int middle = box.y + box.height / 2;
        if (column == SIGNS) return;
        if (column == SPEAKER) gc.drawImage(theme.icon(closed.contains(group.key()) ? Icon.CHEVRON_RIGHT : Icon.CHEVRON_DOWN, 14, Token.INK2), left + 14, middle - 7);
        gc.setFont(theme.strong(13));
        gc.setForeground(theme.colour(Token.INK));
        String title = title(group);
        Point extent = gc.textExtent(title, SWT.DRAW_TRANSPARENT);
        gc.drawText(title, left + INDENT, middle - extent.y / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(Token.INK3));
        String count = Long.toString(group.count());
        gc.drawText(count, left + INDENT + extent.x + 9, middle - gc.textExtent(count).y / 2, SWT.DRAW_TRANSPARENT);
        if (column == WORDS && hidden(group) > 0) {
            gc.setFont(theme.sans(13));
            gc.setForeground(theme.colour(Token.ACCENT));
            String more = "Show " + hidden(group) + " more";
            Point size = gc.textExtent(more, SWT.DRAW_TRANSPARENT);
            gc.drawText(more, box.x + box.width - size.x, middle - size.y / 2, SWT.DRAW_TRANSPARENT);
        }
    }

    private void drawHit(GC gc, Rectangle box, int column, Hit hit) {
        int middle = box.y + box.height / 2;
        switch (column) {
            case SPEAKER -> text(gc, voices.who(hit.sourceId(), hit.speaker()), box.x + INDENT, box.width - INDENT - 6, middle, Token.INK2);
            case PLACE -> text(gc, place(hit), box.x, box.width - 4, middle, Token.INK3);
            case WORDS -> drawWords(gc, box, line(hit));
            default -> drawSigns(gc, box, hit);
        }
    }

    private void text(GC gc, String words, int x, int room, int middle, Token ink) {
        gc.setFont(theme.sans(ink == Token.INK3 ? 12 : 13));
        gc.setForeground(theme.colour(ink));
        String shown = Shortened.to(words, room, gc);
        gc.drawText(shown, x, middle - gc.textExtent(shown).y / 2, SWT.DRAW_TRANSPARENT);
    }

    /** The keyword begins in the middle of the column, so that the keywords stand below each other. */
    private void drawWords(GC gc, Rectangle box, KeywordInContext line) {
        int centre = box.x + box.width / 2;
        gc.setFont(theme.serif(13));
        gc.setForeground(theme.colour(Token.INK2));
        int height = gc.textExtent("X").y;
        int y = box.y + (box.height - height) / 2;
        String before = Shortened.fromLeft(line.before(), centre - box.x - 6, gc, line.cutBefore());
        gc.drawText(before, centre - gc.textExtent(before, SWT.DRAW_TRANSPARENT).x, y, SWT.DRAW_TRANSPARENT);
        gc.setFont(theme.strongSerif(13));
        gc.setForeground(theme.colour(Token.ACCENT));
        String keyword = Shortened.to(line.keyword(), box.x + box.width - centre - 6, gc);
        gc.drawText(keyword, centre, y, SWT.DRAW_TRANSPARENT);
        int x = centre + gc.textExtent(keyword, SWT.DRAW_TRANSPARENT).x;
        gc.setFont(theme.serif(13));
        gc.setForeground(theme.colour(Token.INK2));
        String after = Shortened.to(line.after() + (line.cutAfter() ? "…" : ""), box.x + box.width - x - 6, gc);
        gc.drawText(after, x, y, SWT.DRAW_TRANSPARENT);
    }

    private void drawSigns(GC gc, Rectangle box, Hit hit) {
        int x = box.x + box.width - 14 - RoleBadge.SIZE;
        int middle = box.y + box.height / 2;
        if (voices.mayNotBeQuoted(hit)) {
            gc.drawImage(theme.icon(Icon.MESSAGE_SQUARE_LOCK, 16, Token.INK2), x + 1, middle - 8);
            x -= RoleBadge.SIZE + 3;
        }
        List<EvidenceLink> evidence = voices.evidence(hit);
        if (evidence.isEmpty()) return;
        EvidenceLink first = evidence.getFirst();
        boolean all = first.getSlots().isEmpty();
        new RoleBadge(theme).draw(gc, x, middle - RoleBadge.SIZE / 2, all ? Role.UNDECIDED : first.getSlots().getFirst().getRole(), all);
    }

    private String signs(Hit hit) {
        var signs = new ArrayList<String>();
        for (EvidenceLink link : voices.evidence(hit)) {
            boolean all = link.getSlots().isEmpty();
            signs.add("Evidence: " + RoleBadge.word(all ? Role.UNDECIDED : link.getSlots().getFirst().getRole(), all).toLowerCase(java.util.Locale.UK) + " of " + link.getVersion().getConfiguration().getIdentifier());
        }
        if (voices.mayNotBeQuoted(hit)) signs.add("May not be quoted");
        return String.join("; ", signs);
    }

    private final class Content implements GridContent {
        @Override public int columns() {
            return SIGNS + 1;
        }

        @Override public int rows() {
            return rows.size();
        }

        @Override public String head(int column) {
            return switch (column) {
                case SPEAKER -> "Speaker";
                case PLACE -> "Source and turn";
                case WORDS -> "Words";
                default -> "Signs";
            };
        }

        @Override public String text(int column, int row) {
            if (row >= rows.size()) return "";
            return switch (rows.get(row)) {
                case Row.Head head -> column > SPEAKER ? "" : title(head.group()) + ", " + head.group().count() + (head.group().count() == 1 ? " hit" : " hits") + (closed.contains(head.group().key()) ? ", closed" : "");
                case Row.Found found -> switch (column) {
                    case SPEAKER -> voices.who(found.hit().sourceId(), found.hit().speaker());
                    case PLACE -> place(found.hit());
                    case WORDS -> line(found.hit()).before() + line(found.hit()).keyword() + line(found.hit()).after();
                    default -> signs(found.hit());
                };
            };
        }

        @Override public String tip(int column, int row) {
            if (column != SIGNS || row >= rows.size() || !(rows.get(row) instanceof Row.Found found)) return null;
            String signs = signs(found.hit());
            return signs.isEmpty() ? null : signs;
        }
    }
}

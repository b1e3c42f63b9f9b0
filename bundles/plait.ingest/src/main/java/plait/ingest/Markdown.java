package plait.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plait.model.text.Paragraph;

/**
 * Reads Markdown as a person would read it once printed: marks of headings, lists, quotations and tables become structure, emphasis and links
 * leave only their words. Numbers of numbered lists stay, because people refer to them.
 */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:\\s+(.*?))?(?:\\s+#+)?");
    private static final Pattern UNDERLINE = Pattern.compile("=+|-{2,}");
    private static final Pattern RULE = Pattern.compile("(?:\\*\\s*){3,}|(?:-\\s*){3,}|(?:_\\s*){3,}");
    private static final Pattern BULLET = Pattern.compile("[-*+]\\s+(?:\\[[ xX]\\]\\s+)?(.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,9}[.)]\\s+.*");
    private static final Pattern QUOTATION = Pattern.compile("(?:>\\s?)+");
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?");
    private static final Pattern FENCE = Pattern.compile("```.*|~~~.*");

    /** In lines. */
    private static final int LONGEST_FRONT_MATTER = 60;

    private final List<Block> blocks = new ArrayList<>();
    /** True when the line before was not blank. */
    private boolean close;
    private boolean code;

    private Markdown() {}

    static List<Block> blocks(String raw) {
        var markdown = new Markdown();
        List<String> lines = CleanText.lines(raw.replaceAll("(?s)<!--.*?-->", ""));
        lines = lines.stream().map(Markdown::unquoted).toList();
        var plain = PlainText.beginnings(lines.stream().map(MarkdownInline::strip).toList());
        List<String> source = lines;
        lines = HardWraps.undo(lines, i -> plain.test(i) || marked(source.get(i)) || marked(source.get(i - 1)) && !BULLET.matcher(source.get(i - 1)).matches());
        int start = frontMatter(lines);
        for (int i = 1; i < start - 1; i++) if (!lines.get(i).isEmpty()) markdown.blocks.add(Block.body(lines.get(i), i > 1));
        for (int i = start; i < lines.size(); i++) markdown.line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
        return markdown.blocks;
    }

    /** Where the text begins after the fields that some programs put on top between two rules; 0 if there are none. */
    private static int frontMatter(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals("---")) return 0;
        for (int i = 1; i < Math.min(lines.size(), LONGEST_FRONT_MATTER); i++) {
            if (lines.get(i).equals("---") || lines.get(i).equals("...")) return i + 1;
            if (lines.get(i).isEmpty()) return 0;
        }
        return 0;
    }

    private static String unquoted(String line) {
        Matcher m = QUOTATION.matcher(line);
        return m.lookingAt() ? line.substring(m.end()).strip() : line;
    }

    private static boolean marked(String line) {
        return HEADING.matcher(line).matches() || RULE.matcher(line).matches() || BULLET.matcher(line).matches() || line.startsWith("|") || FENCE.matcher(line).matches()
                || UNDERLINE.matcher(line).matches();
    }

    private void line(String line, String next) {
        boolean fence = FENCE.matcher(line).matches();
        if (fence) code = !code;
        boolean underline = UNDERLINE.matcher(line).matches() && close;
        if (line.isEmpty() || fence || !code && (underline || RULE.matcher(line).matches() || TABLE_RULE.matcher(line).matches() && line.contains("-") && line.contains("|"))) {
            close = false;
            return;
        }
        if (code) add(Paragraph.Kind.BODY, line);
        else structured(line, next);
        close = true;
    }

    private void structured(String line, String next) {
        Matcher heading = HEADING.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        if (heading.matches()) heading(heading.group(1).length(), heading.group(2));
        else if (UNDERLINE.matcher(next).matches() && !bullet.matches()) heading(next.startsWith("=") ? 1 : 2, line);
        else if (bullet.matches()) add(Paragraph.Kind.LIST_ITEM, MarkdownInline.strip(bullet.group(1)));
        else if (NUMBERED.matcher(line).matches()) add(Paragraph.Kind.LIST_ITEM, MarkdownInline.strip(line));
        else if (line.startsWith("|") && line.length() > 1) add(Paragraph.Kind.TABLE_ROW, row(line));
        else add(Paragraph.Kind.BODY, MarkdownInline.strip(line));
    }

    private void heading(int level, String text) {
        String plain = text == null ? "" : MarkdownInline.strip(text);
        if (!plain.isEmpty()) blocks.add(Block.heading(level, plain));
    }

    private void add(Paragraph.Kind kind, String text) {
        boolean after = close && !blocks.isEmpty() && blocks.getLast().kind() != Paragraph.Kind.HEADING;
        if (!text.isBlank()) blocks.add(Block.of(kind, text, after));
    }

    private static String row(String line) {
        String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        var cells = new ArrayList<String>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) cells.add(MarkdownInline.strip(cell.strip()));
        return String.join("\t", cells).strip();
    }
}

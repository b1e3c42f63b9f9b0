package plait.core.search;

import java.util.Comparator;

/** The order in which people count: {@code I2} before {@code I10}, without regard to capitals unless nothing else differs. */
public final class NaturalOrder implements Comparator<String> {
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                order = compareNumbers(a.substring(i, endA), b.substring(j, endB));
                i = endA;
                j = endB;
            } else {
                order = Character.compare(plain(a.charAt(i++)), plain(b.charAt(j++)));
            }
            if (order != 0) return order;
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int compareNumbers(String a, String b) {
        String shortA = withoutZeros(a);
        String shortB = withoutZeros(b);
        int length = Integer.compare(shortA.length(), shortB.length());
        return length != 0 ? length : shortA.compareTo(shortB);
    }

    private static String withoutZeros(String digits) {
        int i = 0;
        while (i < digits.length() - 1 && digits.charAt(i) == '0') i++;
        return digits.substring(i);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) end++;
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char plain(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}

package plait.ui.transcript;

import java.util.Arrays;

/** Heights of blocks, guessed until they are measured, with the sums that turn them into places. Lengths in pixels at 100 %. */
final class Heights {
    private final int[] heights;
    private final int[] tops;
    /** {@code tops} holds up to and including this block. */
    private int summed;

    Heights(int[] guesses) {
        heights = guesses.clone();
        tops = new int[heights.length + 1];
    }

    int get(int block) {
        return heights[block];
    }

    void correct(int block, int height) {
        if (heights[block] == height) return;
        heights[block] = height;
        summed = Math.min(summed, block);
    }

    int top(int block) {
        for (; summed < block; summed++) tops[summed + 1] = tops[summed] + heights[summed];
        return tops[block];
    }

    int total() {
        return top(heights.length);
    }

    /** The block at a height, or the nearest. */
    int at(int y) {
        total();
        int found = Arrays.binarySearch(tops, 0, heights.length, y);
        return Math.max(0, Math.min(heights.length - 1, found >= 0 ? found : -found - 2));
    }
}

package plait.ui.transcript;

/** How a selection comes into sight. */
enum Sight {
    /** By mouse nothing that is visible may move under the pointer. */
    STILL,
    /** By keyboard some lines around the caret stay in sight. */
    CONTEXT,
    /** What somebody went to is followed by what comes after it. */
    THIRD
}

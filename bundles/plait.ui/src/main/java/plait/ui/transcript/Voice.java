package plait.ui.transcript;

/** Whose words a block shows; decides about type and ink. */
enum Voice {
    PARTICIPANT,
    INTERVIEWER,
    /** Outside every turn. */
    DOCUMENT,
    HEADING
}

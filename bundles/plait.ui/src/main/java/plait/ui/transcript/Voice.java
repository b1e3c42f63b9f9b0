package plait.ui.transcript;

/** Whose words a block shows; decides about type and ink. */
enum Voice {
    PARTICIPANT,
    INTERVIEWER,
    /** A document without turns. */
    DOCUMENT,
    /** What a transcript says outside its turns, such as its title and date. */
    NOTE,
    HEADING
}

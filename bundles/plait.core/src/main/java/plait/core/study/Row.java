package plait.core.study;

/**
 * One object as an immutable value: where it is contained, and its stored features. References are keys. May cross threads.
 *
 * @param parent null for the study itself
 * @param via tag of the containment feature in the parent
 * @param position index among its siblings where their order counts, else -1
 * @param values by the order of {@link Shape#stored()}; null where not set; a {@code List} where many; not to be changed
 */
public record Row(Key key, Key parent, int via, int position, Object[] values) {}

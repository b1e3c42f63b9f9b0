package plait.drive;

/** What one end-to-end test does with the open window. Named by {@code -Dplait.drive.script}; fails by throwing. */
public interface Script {
    void run(Drive drive) throws Exception;
}

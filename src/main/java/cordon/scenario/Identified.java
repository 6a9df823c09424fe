package cordon.scenario;

/** A thing of a scenario that other parts, overlays and overrides name by its id. */
public interface Identified {
    /** The id, unique among things of the same kind. */
    String id();
}

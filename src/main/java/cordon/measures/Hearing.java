package cordon.measures;

import cordon.events.Event;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Who hears which kinds of event, told once, so that each event goes only to those whom it concerns. */
final class Hearing {
    private final Map<Class<?>, Ear<Event>> ears = new HashMap<>();

    /** What somebody does who hears events of a kind. */
    interface Ear<E extends Event> {
        /**
         * Takes an event.
         *
         * @param journey the attempt that it concerns, already told of the event; {@link Journey#NOBODY} if none
         */
        void on(E event, Journey journey);
    }

    /** From now on an event of this kind, and of no kind below it, goes to {@code ear} too, after those who asked for it before. */
    <E extends Event> void on(Class<E> kind, Ear<? super E> ear) {
        Ear<Event> next = (event, journey) -> ear.on(kind.cast(event), journey);
        ears.merge(kind, next, Hearing::both);
    }

    /** The same for those whom it does not concern whose attempt it is. */
    <E extends Event> void on(Class<E> kind, Consumer<? super E> ear) {
        on(kind, (event, journey) -> ear.accept(event));
    }

    private static Ear<Event> both(Ear<Event> first, Ear<Event> second) {
        return (event, journey) -> {
            first.on(event, journey);
            second.on(event, journey);
        };
    }

    /** Tells whoever hears events of this kind. */
    void tell(Event event, Journey journey) {
        Ear<Event> ear = ears.get(event.getClass());
        if (ear != null) {
            ear.on(event, journey);
        }
    }
}

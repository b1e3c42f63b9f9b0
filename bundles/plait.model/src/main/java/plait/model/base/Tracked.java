package plait.model.base;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Root class of all generated classes: tells the running commit which objects were touched, without adapters.
 * So the cost of a commit follows what was touched, not the size of the study.
 */
public abstract class Tracked extends MinimalEObjectImpl.Container implements Entity {
    /** Hears of each change while a commit runs. */
    @FunctionalInterface
    public interface Collector {
        /** @param feature what changed, or null when the object came to another container (or to none) */
        void touched(Tracked object, EStructuralFeature feature);
    }

    private static final ThreadLocal<Collector> RUNNING = new ThreadLocal<>();

    private long high;
    private long low;
    private boolean live;

    /** Makes {@code collector} hear of every change on this thread (null: nobody) and returns the one before it. */
    public static Collector collect(Collector collector) {
        Collector before = RUNNING.get();
        if (collector == null) RUNNING.remove();
        else RUNNING.set(collector);
        return before;
    }

    /** A live object belongs to an open study: changing it outside a commit throws. */
    public void live(boolean isLive) {
        live = isLive;
    }

    /** The first 64 bits of the identity. */
    public long idHigh() {
        if (high == 0) makeId();
        return high;
    }

    /** The last 64 bits of the identity. */
    public long idLow() {
        if (high == 0) makeId();
        return low;
    }

    /** Gives a new object the identity that it had when it was stored. */
    public void identify(long idHigh, long idLow) {
        high = idHigh;
        low = idLow;
    }

    @Override public UUID id() {
        return new UUID(idHigh(), idLow());
    }

    /** UUID version 7 (RFC 9562, 5.7): 48 bits of milliseconds since 1970, the rest random. */
    private void makeId() {
        var random = ThreadLocalRandom.current();
        high = System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(0x1000);
        low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
    }

    @Override public boolean eNotificationRequired() {
        if (RUNNING.get() != null) return true;
        if (live) throw new IllegalStateException("a change outside Session.commit");
        return super.eNotificationRequired();
    }

    @Override public void eNotify(Notification notification) {
        Collector collector = RUNNING.get();
        if (collector != null && !notification.isTouch()) collector.touched(this, (EStructuralFeature) notification.getFeature());
        if (super.eNotificationRequired()) super.eNotify(notification);
    }

    /** The only place that every containment change passes, with or without an opposite. */
    @Override protected void eBasicSetContainer(InternalEObject newContainer, int newContainerFeatureId) {
        super.eBasicSetContainer(newContainer, newContainerFeatureId);
        Collector collector = RUNNING.get();
        if (collector != null) collector.touched(this, null);
    }
}

package org.outturn.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what was asked for last, up to some number; safe for several threads. */
final class Latest<V> {
    private final Map<Object, V> kept;

    Latest(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized @Nullable V get(Object key) {
        return kept.get(key);
    }

    synchronized void put(Object key, V value) {
        kept.put(key, value);
    }
}

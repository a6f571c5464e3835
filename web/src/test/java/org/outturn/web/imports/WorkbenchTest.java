package org.outturn.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
    private final Workbench workbench = new Workbench();

    @Test
    void fewWorkAtATimeHoweverManyThereAre() throws Exception {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(100);
        List<Future<Integer>> done = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                int number = i;
                done.add(threads.submit(() -> workbench.at(() -> {
                    most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                    Thread.sleep(5);
                    atWork.decrementAndGet();
                    return number;
                })));
            }
            for (int i = 0; i < 100; i++) {
                assertThat(done.get(i).get()).isEqualTo(i);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most.get()).isBetween(2, Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
    }

    @Test
    void workThatFailsLeavesItsPlace() {
        for (int i = 0; i < 1_000; i++) {
            assertThatThrownBy(() -> workbench.at(() -> {
                        throw new IllegalArgumentException("no");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(workbench.<String>at(() -> "free")).isEqualTo("free");
    }
}

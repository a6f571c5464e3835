package org.outturn.importer.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on all cores and hands the results over in the order in which the work was added. Holds at most a few results per core, so
 * that memory does not grow when the input is faster than the work.
 */
final class OrderedWork implements AutoCloseable {
    private static final int AHEAD = 16;

    private final ExecutorService workers;
    private final Deque<Future<ArticleParser.Line>> running = new ArrayDeque<>();
    private final Consumer<ArticleParser.Line> taker;
    private final int most;

    OrderedWork(Consumer<ArticleParser.Line> taker) {
        int cores = Runtime.getRuntime().availableProcessors();
        this.workers = Executors.newFixedThreadPool(cores, task -> {
            Thread thread = new Thread(task, "parse");
            thread.setDaemon(true);
            return thread;
        });
        this.most = cores * AHEAD;
        this.taker = taker;
    }

    void add(Callable<ArticleParser.Line> work) {
        if (running.size() >= most) {
            takeNext();
        }
        running.add(workers.submit(work));
    }

    private void takeNext() {
        try {
            taker.accept(running.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while parsing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Parsing broke off", e.getCause());
        }
    }

    /** Hands over what is still running. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            takeNext();
        }
        workers.shutdown();
    }
}

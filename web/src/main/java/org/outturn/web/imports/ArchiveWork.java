package org.outturn.web.imports;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.outturn.web.imports.OfferedArticle.Batch;
import picocli.CommandLine;

/**
 * Takes very many articles in: they are read on all cores, and stored in their order by one thread, a batch in each transaction. Few batches
 * are under way at a time. Shows on a terminal how far it is. When the process is asked to stop, the batch that is being stored is the last one.
 */
final class ArchiveWork implements AutoCloseable {
    private final ArticleBatches batches;
    private final long run;
    private final String label;
    private final Interruption interruption;
    private final ExecutorService readers;
    private final BlockingQueue<Future<Optional<Batch>>> read;
    private final CompletableFuture<Void> stored;
    private final long begun = System.nanoTime();
    private final List<OfferedArticle> gathered = new ArrayList<>();
    private long done;

    ArchiveWork(ArticleBatches batches, long run, String label, Interruption interruption) {
        int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
        this.batches = batches;
        this.run = run;
        this.label = label;
        this.interruption = interruption;
        this.readers = Executors.newFixedThreadPool(cores + 1);
        this.read = new ArrayBlockingQueue<>(cores);
        // the one more thread stores
        this.stored = CompletableFuture.runAsync(this::storeAll, readers);
    }

    /**
     * Takes one more; waits while many are under way.
     *
     * @throws InterruptedException when the process is to stop
     */
    void add(OfferedArticle article) throws InterruptedException {
        gathered.add(article);
        if (OfferedArticle.isEnough(gathered)) {
            flush();
        }
    }

    private void flush() throws InterruptedException {
        List<OfferedArticle> next = List.copyOf(gathered);
        gathered.clear();
        put(readers.submit(() -> interruption.isAsked() ? Optional.empty() : Optional.of(batches.read(run, next))));
    }

    private void put(Future<Optional<Batch>> next) throws InterruptedException {
        do {
            if (interruption.isAsked()) {
                throw new InterruptedException("The process is to stop");
            }
        } while (!read.offer(next, 100, TimeUnit.MILLISECONDS));
    }

    private void storeAll() {
        RuntimeException failure = null;
        boolean end = false;
        while (!end) {
            try {
                Optional<Batch> next = next();
                next.ifPresent(this::store);
                end = next.isEmpty();
            } catch (RuntimeException e) {
                // what comes behind it is tried all the same
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private Optional<Batch> next() {
        try {
            Future<Optional<Batch>> next = read.poll(100, TimeUnit.MILLISECONDS);
            while (next == null && !interruption.isAsked()) {
                next = read.poll(100, TimeUnit.MILLISECONDS);
            }
            return next == null || interruption.isAsked() ? Optional.empty() : next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Articles could not be read", e.getCause());
        }
    }

    private void store(Batch batch) {
        done += batches.store(run, batch).size();
        show("");
    }

    @SuppressWarnings("SystemOut") // progress is for the one who looks at the terminal
    private void show(String end) {
        PrintStream terminal = System.err;
        if (CommandLine.Help.Ansi.AUTO.enabled()) {
            double seconds = (System.nanoTime() - begun) / 1e9;
            terminal.printf("\r%s: %,d articles, %,.0f a second%s", label, done, done / seconds, end);
        }
    }

    /** Waits until all are stored, or those that are being stored when the process is to stop. */
    @Override
    public void close() {
        try {
            if (!gathered.isEmpty()) {
                flush();
            }
            put(CompletableFuture.completedFuture(Optional.empty()));
        } catch (InterruptedException e) {
            interruption.ask();
        }
        try {
            readers.shutdown();
            stored.join();
            show("\n");
        } finally {
            awaitReaders();
        }
    }

    /** Whoever reads a batch asks the database, too, which is closed behind this. */
    private void awaitReaders() {
        try {
            if (!readers.awaitTermination(10, TimeUnit.SECONDS)) {
                readers.shutdownNow();
            }
        } catch (InterruptedException e) {
            interruption.ask();
        }
    }
}

package org.outturn.web.background;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jboss.logging.Logger;
import org.outturn.core.export.OrderedExport;
import org.outturn.web.Desk;
import org.outturn.web.export.ExportFile;
import org.outturn.web.export.ExportFiles;
import org.outturn.web.export.ExportReading;
import org.outturn.web.jobs.RecurringWork;

/** Makes ordered exports one after the other. One that a killed process had begun is made again from the start. */
@ApplicationScoped
public class ExportWork implements RecurringWork {
    private static final Logger LOG = Logger.getLogger(ExportWork.class);
    private static final int MOST_AT_ONCE = 20;

    private final ExportFiles files;
    private final ExportReading reading;
    private final Desk desk;

    ExportWork(ExportFiles files, ExportReading reading, Desk desk) {
        this.files = files;
        this.reading = reading;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "make-exports";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    /**
     * What is to be made.
     *
     * @param id its number
     * @param path what would be fetched if somebody waited
     * @param query the parameters
     * @param address the whole of it
     */
    private record Order(long id, String path, String query, String address) {}

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(() -> OrderedExport.forget(desk.now()));
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            Optional<Order> next = QuarkusTransaction.requiringNew()
                    .call(() -> OrderedExport.next().map(ordered -> {
                        ordered.begin();
                        return new Order(ordered.id(), ordered.path(), ordered.query(), ordered.address());
                    }));
            if (next.isEmpty()) {
                return;
            }
            make(next.get());
        }
    }

    private void make(Order order) {
        try {
            ExportFile file = files.at(order.path(), QueryText.read(order.query()), URI.create(order.address()));
            long rows = reading.inOneMoment(connection -> {
                long total = file.count(connection);
                QuarkusTransaction.requiringNew().run(() -> find(order).expect(total));
                KeptParts parts = new KeptParts(order.id());
                try (GZIPOutputStream zipped = new GZIPOutputStream(parts)) {
                    file.write(connection, zipped, parts::rows);
                }
                return total;
            });
            QuarkusTransaction.requiringNew().run(() -> find(order).finish(rows, desk.now()));
        } catch (IOException | RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.errorf(e, "The export %d of %s could not be made, reference %s", order.id(), order.path(), reference);
            QuarkusTransaction.requiringNew().run(() -> OrderedExport.<OrderedExport>findByIdOptional(order.id())
                    .ifPresent(ordered -> ordered.fail("It could not be made. Reference " + reference, desk.now())));
        }
    }

    private static OrderedExport find(Order order) {
        OrderedExport found = OrderedExport.findById(order.id());
        if (found == null) {
            throw new IllegalStateException("The export %d was deleted while it was made".formatted(order.id()));
        }
        return found;
    }
}

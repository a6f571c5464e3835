package org.outturn.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadTest {
    private static final String MANY = "downloadtest";

    @Inject
    AgroalDataSource database;

    @TestHTTPResource
    URL address;

    private void execute(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @BeforeAll
    void manyClaims() throws Exception {
        long pattern = Newsroom.accepted();
        // hexadecimal digits of random numbers, so that compression does not make the file too small to break half-way
        execute("""
                insert into claim (origin, summary, kind, certainty, said, source_id, announced_on, review, status, created_at, changed_at,
                                   criteria)
                select origin, '%s ' || n, kind, certainty, said, source_id, announced_on, review, status, created_at, changed_at,
                       (select string_agg(md5(random()::text || n || k), '') from generate_series(1, 80) k)
                from claim, generate_series(1, 12000) n where claim.id = %d""".formatted(MANY, pattern));
    }

    @AfterAll
    void noClaims() throws Exception {
        execute("delete from claim where summary like '%s %%'".formatted(MANY));
    }

    private long readingNow() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                java.sql.ResultSet result = statement.executeQuery(
                        "select count(*) from pg_stat_activity"
                                + " where pid <> pg_backend_pid() and query like 'fetch % from outturn%' and state <> 'idle'")) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void moreRowsThanArePagedByHandAreCountedOnlyWhenSomebodyAsks() {
        String address = "/api/v1/claims?limit=1&words=" + MANY;
        Visitor noor = Visitor.editor();
        assertThat(noor.get(address).jsonPath().getMap("")).containsEntry("total", null);
        assertThat(noor.get(address + "&exactTotal=true").jsonPath().getInt("total"))
                .isEqualTo(12_000);
        assertThat(noor.get(address + "&exactTotal=perhaps").statusCode()).isEqualTo(400);
    }

    @Test
    void aReaderThatTakesNothingIsCutOffWithinHalfAMinute() throws Exception {
        String token = Visitor.editor().token().value();
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(64 * 1024);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            socket.getOutputStream()
                    .write(
                            "GET /api/v1/claims.csv?words=%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                                    .formatted(MANY, token)
                                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(20_000)).hasSize(20_000);
            long began = System.nanoTime();
            assertThat(readingNow()).isEqualTo(1);
            while (readingNow() > 0 && System.nanoTime() - began < 35_000_000_000L) {
                Thread.sleep(500);
            }
            assertThat((System.nanoTime() - began) / 1_000_000_000L).isBetween(15L, 30L);
        }
    }

    /** A file without an end, which remembers how it was broken off. */
    @Path("/download-test")
    @PermitAll
    public static class EndlessResource {
        static final CompletableFuture<Exception> BROKEN = new CompletableFuture<>();

        @GET
        @Operation(hidden = true)
        public Response endless(@Context RoutingContext context) {
            byte[] piece = new byte[8192];
            return Response.ok(new Download(context, out -> {
                        try {
                            while (true) {
                                out.write(piece);
                            }
                        } catch (IOException e) {
                            BROKEN.complete(e);
                            throw e;
                        }
                    }))
                    .build();
        }
    }

    @Test
    void nothingIsWrittenForAReaderWhoWentAway() throws Exception {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write("GET /download-test HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(100_000)).hasSize(100_000);
            assertThat(EndlessResource.BROKEN).isNotDone();
        }
        assertThat(EndlessResource.BROKEN.get(10, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.csv", "claims.jsonl", "claims.xlsx", "claims.parquet"})
    void aDownloadWhoseDatabaseFailsHalfWayIsCutAndNotEnded(String file) throws Exception {
        String token = Visitor.editor().token().value();
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(64 * 1024);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET /api/v1/%s?words=%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(file, MANY, token)
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            byte[] head = in.readNBytes(20_000);
            assertThat(new String(head, StandardCharsets.ISO_8859_1)).contains("200 OK", "Outturn-Rows: 12000");
            execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and query like 'fetch % from outturn%' and state <> 'idle'");
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            try {
                in.transferTo(rest);
            } catch (IOException reset) {
                // a reset is as good as an end without the last chunk
            }
            String end = rest.toString(StandardCharsets.ISO_8859_1);
            assertThat(end).as("a cleanly ended response").doesNotEndWith("0\r\n\r\n");
            assertThat(rest.size()).isLessThan(30_000_000);
        }
        assertThat(Visitor.editor().get("/api/v1/claims?limit=1").statusCode()).isEqualTo(200);
    }
}

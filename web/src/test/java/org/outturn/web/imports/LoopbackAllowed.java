package org.outturn.web.imports;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Lets Outturn fetch from this machine, without waiting between two requests. */
public class LoopbackAllowed implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "outturn.fetch.allowed-networks", "127.0.0.0/8",
                "outturn.fetch.host-spacing", "0s",
                "outturn.notifications.mail-to", "operator@desk.example");
    }
}

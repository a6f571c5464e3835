package org.outturn.core.export;

import java.io.IOException;

/** What takes the rows of an export one by one. */
public interface RowTaker<T> {
    /** @throws IOException whatever writing may throw; it ends the export */
    void take(T row) throws IOException;
}

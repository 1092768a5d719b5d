package io.itinera.accounts.boundary;

import io.itinera.accounts.control.Erasures;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** Operations read who asks to be erased, and the receipts of those who were. */
@UseCase
public class ReadErasures {
    @Inject Erasures erasures;

    /** The oldest request first. */
    @Permits(Permission.ERASE_PEOPLE)
    public List<ErasureRow> waiting() {
        return erasures.waiting();
    }

    /** The newest receipt first. */
    @Permits(Permission.ERASE_PEOPLE)
    public List<ReceiptRow> receipts() {
        return erasures.receipts();
    }
}

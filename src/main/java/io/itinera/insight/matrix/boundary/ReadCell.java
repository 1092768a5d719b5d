package io.itinera.insight.matrix.boundary;

import io.itinera.insight.matrix.control.Matrices;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.Optional;

/** An analyst reads what a cell of the matrix is made of. */
@UseCase
public class ReadCell {
    @Inject Matrices matrices;

    /** @return nothing where nothing of the cell is shown */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public Optional<CellAnswers> answers(MatrixQuestion question, String content, String channel) {
        return matrices.behind(question, content, channel);
    }
}

package io.itinera.insight.matrix.boundary;

import io.itinera.insight.matrix.control.Matrices;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;

/** An analyst reads through which channel which content is answered how. */
@UseCase
public class ReadMatrix {
    @Inject Matrices matrices;

    @Permits(Permission.ANALYSE_JOURNEYS)
    public ContentMatrix matrix(MatrixQuestion question) {
        return matrices.matrix(question);
    }
}

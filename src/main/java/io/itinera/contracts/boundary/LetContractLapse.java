package io.itinera.contracts.boundary;

import io.itinera.contracts.control.RenewalAnswers;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** The hospital wants the contract to end with its last day. */
@UseCase
public class LetContractLapse {
    @Inject RenewalAnswers answers;

    /** @throws ContractDecided after another answer; @throws ContractOver after its end */
    @Permits(Permission.DECIDE_RENEWALS)
    @Records(PortalTouchpoint.CONTRACT_LET_LAPSE)
    public void letLapse(@About(ObjectType.CONTRACT) String number) {
        answers.take(number, PortalTouchpoint.CONTRACT_LET_LAPSE);
    }
}

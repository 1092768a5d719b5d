package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.time.LocalDate;
import java.util.List;

/** A contract that gave a better price has ended, and the buyer has not accepted the list price. */
public class ContractLapsed extends BusinessRuleViolation {
    private final String contractNumber;
    private final String partNumber;

    public ContractLapsed(String contractNumber, LocalDate lapsedOn, String partNumber) {
        super("contract-lapsed", contractNumber, lapsedOn, partNumber);
        this.contractNumber = contractNumber;
        this.partNumber = partNumber;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.related(ObjectType.CONTRACT, contractNumber), ObjectRef.related(ObjectType.PRODUCT, partNumber));
    }
}

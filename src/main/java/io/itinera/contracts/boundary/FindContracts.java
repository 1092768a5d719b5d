package io.itinera.contracts.boundary;

import io.itinera.contracts.control.Contracts;
import io.itinera.contracts.control.PriceBook;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the hospital's own contracts. */
@UseCase
public class FindContracts {
    @Inject Contracts contracts;
    @Inject PriceBook priceBook;
    @Inject CurrentActor actor;

    /** All of the hospital, those that end first first, those that are over last. */
    @Permits(Permission.READ_CONTRACTS)
    public List<ContractRow> own() {
        return contracts.of(actor.get().ownAccount());
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is none, or it is another hospital's */
    @Permits(Permission.READ_CONTRACTS)
    public ContractRow contract(String number) {
        ContractRow row = contracts.row(number);
        actor.get().guard(new AccountId(row.accountId()));
        return row;
    }

    /** From the first month of the term to this one. */
    @Permits(Permission.READ_CONTRACTS)
    public List<MonthRow> months(ContractRow contract) {
        actor.get().guard(new AccountId(contract.accountId()));
        return contracts.months(contract);
    }

    /** The prices whose article has all the words in number, name or manufacturer, by article. @param page from 1 */
    @Permits(Permission.READ_CONTRACTS)
    public PricePage prices(ContractRow contract, String words, int page, int size) {
        actor.get().guard(new AccountId(contract.accountId()));
        return priceBook.page(contract.id(), words, page, size);
    }
}

package io.itinera.accounts.boundary;

import io.itinera.accounts.control.SignInCheck;
import io.itinera.accounts.control.SignedInPerson;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** A person signs in. Unknown name, wrong password, inactive person and a blocked name all get the same answer. */
@UseCase
public class SignIn {
    @Inject SignInCheck check;
    @Inject SignedInPerson session;

    /** @throws SignInRefused without telling why */
    @Permits(Permission.ENTER)
    @Records(PortalTouchpoint.SIGNED_IN)
    public void signIn(String email, String password) {
        session.remember(check.check(email, password));
    }
}

package io.itinera.it.browser;

import com.microsoft.playwright.Page;

/** The door of the portal. */
final class SignInPage extends Screen {
    SignInPage(Page page) {
        super(page);
    }

    void enter(String email, String password) {
        page.getByLabel("Correo electrónico").fill(email);
        page.getByLabel("Contraseña").fill(password);
        button("Iniciar sesión").click();
    }
}

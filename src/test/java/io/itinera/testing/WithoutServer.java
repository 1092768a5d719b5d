package io.itinera.testing;

import jakarta.ejb.Singleton;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.time.Clock;

/** Makes ordinary beans of the server's singletons and puts the test's clock and database in. */
public class WithoutServer implements Extension {
    private final TestPersistence persistence;

    WithoutServer(TestPersistence persistence) {
        this.persistence = persistence;
    }

    <T> void makeOrdinary(@Observes @WithAnnotations(Singleton.class) ProcessAnnotatedType<T> event) {
        event.configureAnnotatedType().add(ApplicationScoped.Literal.INSTANCE);
    }

    void put(@Observes AfterBeanDiscovery event) {
        TestClock clock = new TestClock();
        event.addBean().beanClass(TestPersistence.class).types(TestPersistence.class).scope(Dependent.class)
            .createWith(context -> persistence);
        event.addBean().beanClass(TestClock.class).types(Clock.class).scope(Dependent.class).createWith(context -> clock);
    }
}

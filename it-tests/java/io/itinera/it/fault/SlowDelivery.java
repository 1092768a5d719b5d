package io.itinera.it.fault;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.mail.MessagingException;

/** A mail server that takes three seconds over every letter before it says so, until it is told to hurry. */
class SlowDelivery implements MessageDeliveryHandler {
    private static final Duration SLOWNESS = Duration.ofSeconds(3);
    private final MessageDeliveryHandler usual;
    private final CountDownLatch hurried = new CountDownLatch(1);

    SlowDelivery(UserManager users) {
        usual = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler(this);
    }

    void hurry() {
        hurried.countDown();
    }

    @Override
    public GreenMailUser handle(MovingMessage letter, MailAddress to) throws MessagingException, UserException {
        try {
            hurried.await(SLOWNESS.toMillis(), TimeUnit.MILLISECONDS);
            return usual.handle(letter, to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

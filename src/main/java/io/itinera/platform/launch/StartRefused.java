package io.itinera.platform.launch;

/** The portal cannot start; the message is the one sentence the person at the terminal reads. */
class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }
}

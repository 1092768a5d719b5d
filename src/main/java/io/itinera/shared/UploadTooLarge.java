package io.itinera.shared;

/** Somebody sent a file so large that the portal threw it away while it arrived: nothing of it can be read. */
public class UploadTooLarge extends BusinessRuleViolation {
    /** @param megabytes how large a file may be */
    public UploadTooLarge(int megabytes) {
        super("upload-too-large", megabytes);
    }

    @Override
    public String input() {
        return "file";
    }
}

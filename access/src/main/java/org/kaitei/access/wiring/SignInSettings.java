package org.kaitei.access.wiring;

import java.time.Duration;
import org.kaitei.access.signin.Attempts;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts, and how often somebody may try to begin one.
 *
 * @param idle after which time without a request a session ends
 * @param longest after which time it ends however busy it is
 * @param failuresOfName how many wrong passwords one name may have within the window
 * @param failuresOfAddress how many one address may have
 */
@ConfigurationProperties("kaitei.sign-in")
record SignInSettings(
    @DefaultValue("30m") Duration idle,
    @DefaultValue("12h") Duration longest,
    @DefaultValue("10") int failuresOfName,
    @DefaultValue("100") int failuresOfAddress,
    @DefaultValue("15m") Duration window) {

  Attempts.Limits limits() {
    return new Attempts.Limits(failuresOfName, failuresOfAddress, window);
  }
}

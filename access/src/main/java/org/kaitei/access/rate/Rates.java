package org.kaitei.access.rate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Requests a minute, which may also come all at once; 0 is without a limit. Each instance of a
 * service counts for itself.
 *
 * @param reads of one account
 * @param writes of one account
 * @param anonymous of one address from which nobody has signed in, reads and writes together, but
 *     for files
 * @param files that such an address may have made for it, see {@link Costly}
 */
@ConfigurationProperties("kaitei.rate")
public record Rates(
    @DefaultValue("30000") int reads,
    @DefaultValue("6000") int writes,
    @DefaultValue("6000") int anonymous,
    @DefaultValue("120") int files) {}

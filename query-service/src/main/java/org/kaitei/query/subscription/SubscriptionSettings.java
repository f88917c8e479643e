package org.kaitei.query.subscription;

import java.time.Duration;

/**
 * @param limits of the streams that one instance keeps open, in all, for one account or one address
 *     without an account
 * @param queue how many messages wait for one reader
 * @param window how many of the last transactions a reader can resume behind
 * @param heartbeat after which time something is sent though nothing happened
 * @param lookAgain how often each instance looks how far the views are when it hears nothing
 */
public record SubscriptionSettings(
    Seats.Limits limits, int queue, int window, Duration heartbeat, Duration lookAgain) {}

package org.kaitei.query.pages.signing;

import org.kaitei.query.pages.Frame;
import org.springframework.http.ProblemDetail;

/**
 * The page on which somebody signs in.
 *
 * @param action where the form is sent to
 * @param next the page that they wanted
 * @param name as they typed it
 * @param provider where the organisation's own way to sign in begins; null when there is none
 * @param trouble why it did not work; null before they tried
 */
public record SignInPage(
    Frame frame, String action, String next, String name, String provider, ProblemDetail trouble) {}

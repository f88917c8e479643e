package org.kaitei.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.kaitei.access.Actor;
import org.kaitei.access.person.People;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who is here, as every page says at its head.
 *
 * @param subject null when nobody has signed in
 * @param name what they are called; their subject when nobody said that
 * @param signIn where they can sign in, to come back here; null when they have, or are about to
 * @param called what others are called
 */
public record Visitor(String subject, String name, String signIn, PeopleNames called) {

  private static final String SIGN_IN = "/sign-in";

  static final Visitor STRANGER = new Visitor(null, null, "/sign-in", subject -> subject);

  static Visitor of(Actor actor, People people, Words words, HttpServletRequest request) {
    Names names = new Names(people, words, actor);
    return actor.isSignedIn()
        ? new Visitor(actor.subject(), names.of(actor.subject()), null, names)
        : new Visitor(null, null, signIn(request), names);
  }

  private static String signIn(HttpServletRequest request) {
    if (request.getRequestURI().equals(SIGN_IN)) {
      return null;
    }
    var address = UriComponentsBuilder.fromPath(SIGN_IN);
    if (request.getMethod().equals("GET")) {
      address.queryParam("next", "{next}");
    }
    String query = request.getQueryString();
    String here = request.getRequestURI() + (query == null ? "" : "?" + query);
    return address.encode().buildAndExpand(here).toUriString();
  }
}

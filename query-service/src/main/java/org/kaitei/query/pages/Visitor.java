package org.kaitei.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kaitei.access.Actor;
import org.kaitei.access.person.People;
import org.kaitei.access.person.Person;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who is here, as every page says at its head.
 *
 * @param subject null when nobody has signed in
 * @param name what they are called; their subject when nobody said that
 * @param signIn where they can sign in, to come back here
 */
public record Visitor(String subject, String name, String signIn) {

  static final Visitor STRANGER = new Visitor(null, null, "/sign-in");

  static Visitor of(Actor actor, People people, HttpServletRequest request) {
    return actor.isSignedIn()
        ? new Visitor(actor.subject(), name(actor.subject(), people), null)
        : new Visitor(null, null, signIn(request));
  }

  private static String name(String subject, People people) {
    return people.named(List.of(subject)).stream()
        .map(Person::name)
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(subject);
  }

  private static String signIn(HttpServletRequest request) {
    var address = UriComponentsBuilder.fromPath("/sign-in");
    if (request.getMethod().equals("GET")) {
      address.queryParam("next", "{next}");
    }
    String query = request.getQueryString();
    String here = request.getRequestURI() + (query == null ? "" : "?" + query);
    return address.encode().buildAndExpand(here).toUriString();
  }
}

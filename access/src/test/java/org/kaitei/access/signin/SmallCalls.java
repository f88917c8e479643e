package org.kaitei.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kaitei.access.Actors;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Calls that say who they think is asking. */
@RestController
class SmallCalls {

  static final String LONG = "\"" + "指標 ".repeat(400) + "\"";

  private final Actors actors;
  private final SessionSignIn signIn;

  SmallCalls(Actors actors, SessionSignIn signIn) {
    this.actors = actors;
    this.signIn = signIn;
  }

  @GetMapping("/api/open")
  @Requires(Right.READ_PUBLISHED)
  ResponseEntity<String> open() {
    return ResponseEntity.ok().eTag("\"7\"").body(actors.now().subject());
  }

  @GetMapping("/api/roles")
  @Requires(Right.OWN_ACCOUNT)
  Map<String, Object> roles() {
    return Map.of(
        "subject", actors.now().subject(),
        "roles", actors.now().roles(),
        "department", String.valueOf(actors.now().department()));
  }

  @PostMapping("/api/act")
  @Requires(Right.OWN_ACCOUNT)
  String act() {
    return actors.now().subject();
  }

  @PutMapping("/api/said")
  @Requires(Right.READ_PUBLISHED)
  String put(@RequestBody Map<String, String> said) {
    return said.toString();
  }

  @PostMapping("/api/said")
  @Requires(Right.READ_PUBLISHED)
  String post(@RequestBody Map<String, String> said) {
    return said.toString();
  }

  @DeleteMapping("/api/said")
  @Requires(Right.READ_PUBLISHED)
  String takeBack(@RequestBody(required = false) Map<String, String> said) {
    return String.valueOf(said);
  }

  @DeleteMapping("/api/done")
  @Requires(Right.READ_PUBLISHED)
  String undo() {
    return "undone";
  }

  @GetMapping("/api/broken")
  @Requires(Right.READ_PUBLISHED)
  String broken() {
    throw new IllegalStateException("an inner secret");
  }

  @GetMapping(path = "/api/long", produces = "application/json")
  @Requires(Right.READ_PUBLISHED)
  ResponseEntity<byte[]> longer() {
    return ResponseEntity.ok().eTag("\"7\"").body(LONG.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping(path = "/api/written", produces = "text/csv")
  @Requires(Right.READ_PUBLISHED)
  void written(HttpServletResponse response) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.getWriter().write(LONG);
  }

  @GetMapping("/api/later")
  @Requires(Right.READ_PUBLISHED)
  ResponseEntity<StreamingResponseBody> later() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(out -> out.write(LONG.getBytes(StandardCharsets.UTF_8)));
  }

  @GetMapping(path = "/api/workbook", produces = "application/octet-stream")
  @Requires(Right.READ_PUBLISHED)
  byte[] workbook() {
    return LONG.getBytes(StandardCharsets.UTF_8);
  }

  @GetMapping(path = "/api/stream", produces = "text/event-stream")
  @Requires(Right.READ_PUBLISHED)
  String stream() {
    return LONG;
  }

  @GetMapping("/api/broken-late")
  @Requires(Right.READ_PUBLISHED)
  void brokenLate(HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    response.getOutputStream().write(LONG.getBytes(StandardCharsets.UTF_8));
    throw new IllegalStateException("an inner secret");
  }

  @GetMapping("/api/seen")
  @Requires(Right.READ_PUBLISHED)
  String seen(HttpServletRequest request) {
    return request.getRemoteAddr() + " " + request.getScheme();
  }

  @GetMapping("/sign-in")
  @Requires(Right.SIGN_IN)
  String form(@RequestAttribute("_csrf") CsrfToken token) {
    return token.getToken();
  }

  @PostMapping("/sign-in")
  @Requires(Right.SIGN_IN)
  String signIn(
      @RequestParam String name,
      @RequestParam String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    signIn.with(name, password, request, response);
    return actors.now().subject();
  }
}
